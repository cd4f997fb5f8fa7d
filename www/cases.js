// The cases of the top bar: what www/scenarios/index.json lists, and the card of the one that is open.
import { ask, json } from "./asset.js";
import { byId, element, setAttribute, show, woven } from "./dom.js";
import { caseTexts, fetchTexts, spoken } from "./overlay.js";
import { text } from "./text.js";

/** @typedef {import("./types.js").Theory} Theory */

/**
 * @typedef {object} Case what index.json says of a scenario
 * @property {string} file in www/scenarios/
 * @property {string} title without the years
 * @property {string} years
 * @property {string} short the title where there is little room
 * @property {boolean} replay whether the Lab opens it; else `why_no_replay` says why not
 * @property {string} [why_no_replay]
 * @property {string | null} usual_theory id of the theory that it is usually told for
 * @property {Card} card
 */

/**
 * @typedef {object} Card
 * @property {string[]} happened five sentences
 * @property {string} disputed
 * @property {string} usually_told_for
 * @property {string} replay_gets_wrong
 * @property {string} judgement_note
 */

/** @returns {Promise<Case[]>} in the order of the list */
export async function fetchCases() {
  const list = "www/scenarios/index.json";
  const [response, own] = await Promise.all([ask(list), fetchTexts(list)]);
  if (!response.ok) throw new Error(text("page-cases-not-loaded", { status: String(response.status) }));
  /** @type {Case[]} */
  const cases = await json(response, list);
  return cases.map((known) => spoken(known, caseTexts(known), own?.find?.((/** @type {Partial<Case>} */ { file }) => file === known.file)));
}

/**
 * Adds the cases to a list; one that is there keeps its place and its choice. Those that the Lab does not replay stand
 * under a heading of their own.
 *
 * @param {HTMLSelectElement} select
 * @param {readonly Case[]} cases
 */
export function listCases(select, cases) {
  const known = new Set([...select.options].map(({ value }) => value));
  // What index.html has of the first case is English.
  for (const { file, title, years, short } of cases) {
    const option = [...select.options].find(({ value }) => value === file);
    if (!option) continue;
    option.text = text("page-case-years", { title, years });
    Object.assign(option.dataset, { title, short, years });
  }
  /** @param {boolean} wanted */
  const options = (wanted) =>
    cases
      .filter(({ replay, file }) => replay === wanted && !known.has(file))
      .map(({ file, title, years, short }) => element("option", { value: file, "data-title": title, "data-short": short, "data-years": years }, text("page-case-years", { title, years })));
  select.append(...options(true));
  const others = options(false);
  if (others.length > 0) select.append(element("optgroup", { label: text("page-case-no-dyad") }, ...others));
}

/** The "?" beside the list: what happened, what is disputed, what the replay gets wrong. */
export class CaseCard {
  #root = byId("case", HTMLDetailsElement);
  #body = byId("case-body", HTMLElement);
  /** @type {readonly Case[]} */
  #cases = [];
  #theories;
  #file = "";

  /** @param {readonly Theory[]} theories */
  constructor(theories) {
    this.#theories = theories;
    // A theory's name leads away from the Lab, and the card would stay open over what it leads to.
    this.#body.addEventListener("click", ({ target }) => {
      if (target instanceof HTMLAnchorElement) this.#root.open = false;
    });
  }

  /** @param {readonly Case[]} cases */
  know(cases) {
    this.#cases = cases;
    this.show(this.#file);
  }

  /** @param {string} file the scenario that is open; without a card the button goes */
  show(file) {
    this.#file = file;
    const known = this.#cases.find((one) => one.file === file);
    show(this.#root, known !== undefined);
    if (!known || this.#body.dataset.file === file) return;
    this.#body.dataset.file = file;
    this.#body.scrollTop = 0;
    setAttribute(byId("case-summary", HTMLElement), "aria-label", text("page-case-card", { title: known.title }));
    this.#body.replaceChildren(...fillCase(known, this.#theories));
  }
}

/** @param {Case} known @param {readonly Theory[]} theories @returns {HTMLElement[]} what there is to say of a case */
export function fillCase({ title, years, usual_theory, card, why_no_replay }, theories) {
  const theory = theories.find(({ id }) => id === usual_theory);
  const link = theory && element("a", { href: `#theory-${theory.id}`, class: "theory-link" }, text("page-theory-quoted", { theory: theory.name }));
  const usual = element("dd", {}, ...(link ? woven("page-case-told-here", { theory: link }, { told: card.usually_told_for }) : [card.usually_told_for]));
  const heading = element("h2", {}, title);
  const list = element("ul", {}, ...card.happened.map((sentence) => element("li", {}, sentence)));
  const parts = /** @type {const} */ ([
    [text("page-case-happened"), element("dd", {}, list)],
    [text("page-case-disputed"), element("dd", {}, card.disputed)],
    [text("page-case-told"), usual],
    [why_no_replay ? text("page-case-would-be-wrong") : text("page-case-wrong"), element("dd", {}, card.replay_gets_wrong)],
    [text("page-case-judged"), element("dd", {}, card.judgement_note)],
  ]);
  const why = why_no_replay ? [element("p", { class: "card-claim" }, why_no_replay)] : [];
  return [heading, element("p", { class: "card-author" }, years), ...why, element("dl", {}, ...parts.flatMap(([term, told]) => [element("dt", {}, term), told]))];
}
