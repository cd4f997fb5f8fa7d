// The Model tab: the diagram and its mechanisms, the theories side by side, the games, the patterns, limits and sources.
// It is built when it is first opened and follows the Lab's two theories and parameters.
import patterns from "../patterns.json" with { type: "json" };
import { fetchCases, fillCase } from "../cases.js";
import { element, fillChildren, sentence, setAttribute, setText } from "../dom.js";
import { Games } from "../games.js";
import { fillCard } from "../theories.js";
import { reachable } from "../scrolls.js";
import { Diagram, mechanismOf } from "./diagram.js";
import mechanisms from "./mechanisms.json" with { type: "json" };
import { showPatterns } from "./patterns.js";
import { showRatification } from "./ratification.js";

/** @typedef {import("../session.js").Session} Session */
/** @typedef {import("../types.js").Row} Row */
/** @typedef {import("../types.js").Strength} Strength */
/** @typedef {import("../types.js").Theory} Theory */
/** @typedef {{ id: string, name: string, says: string, tex: string[], mathml: string[], source: string, parameters: string[] }} Mechanism */

/** @param {string} mathml @returns {Node} */
function equation(mathml) {
  const { documentElement } = new DOMParser().parseFromString(mathml, "application/xml");
  return document.importNode(documentElement, true);
}

/** @param {string} text such as "λ_k" @returns {HTMLElement} with what follows the underscore set lower */
function symbol(text) {
  const [base, ...lower] = text.split("_");
  return element("span", { class: "symbol" }, base, ...(lower.length > 0 ? [element("sub", {}, lower.join("_"))] : []));
}

/** @param {string} id @param {string} title @param {string} note */
function section(id, title, note) {
  const root = element("section", { id, class: "model-part", "aria-labelledby": `${id}-title` });
  root.append(element("h2", { id: `${id}-title` }, title), element("p", { class: "note" }, note));
  return root;
}

/** @param {readonly Strength[]} strengths @returns {Set<string>} the mechanisms that are on */
const working = (strengths) => new Set(strengths.filter(([, value]) => value > 0).map(([path]) => mechanismOf(path)));

export class Model {
  #session;
  /** @type {Mechanism[]} */
  #mechanisms = mechanisms;
  #chosen = "evidence";
  #side = 1;
  #list = element("div", { class: "mechanisms", role: "radiogroup", "aria-label": "Mechanisms" });
  #card = element("div", { class: "mechanism-card", "aria-live": "polite" });
  #sides = element("div", { class: "sides", role: "radiogroup", "aria-label": "Theory shown" });
  #diagram = new Diagram((mechanism) => this.#choose(mechanism));
  /** @type {Theory[]} */
  #theories;

  /** @type {Games | null} */
  #games = null;
  #model;

  /** @param {Session} session @param {HTMLElement} root @param {import("../types.js").Glue} model */
  constructor(session, root, model) {
    this.#session = session;
    this.#model = model;
    this.#theories = session.lab.theories();
    this.root = root;
  }

  /** Builds what the tab shows; to be called once. */
  async build() {
    const cases = await fetchCases().catch(() => []);
    const about = section("model-diagram", "Who trusts whom, and through what", "One of the two states. Lines are as thick as the mechanism is strong in the theory and the settings of the Lab; what the theory switches off is dotted. Point at a line or choose a mechanism.");
    about.append(this.#sides, element("div", { class: "diagram-and-card" }, reachable(element("div", { class: "diagram-frame" }, this.#diagram.root), "Diagram"), this.#card), this.#list);
    const games = element("section", { id: "games", class: "model-part" });
    this.root.replaceChildren(
      element("header", { class: "model-head" }, element("h1", {}, "How the model works"), element("p", {}, "Every theory is the same system of equations with some of its parts fixed or switched off. It says what follows from assumptions; nothing here shows that a theory is true. The equations are ours, of the kind that the cited authors write or describe in words.")),
      about,
      this.#compare(),
      games,
      showRatification(section("model-ratification", "Trust at home: what a Senate ratifies", "Rathbun (2012): members who expect good faith accept treaties that bind, others want the power to refuse. Votes are history; the curves are fitted to two of them, and how binding each text was is a judgement. The votes were strategic too: an illustration, no estimate."), this.#session.lab.ratification(), ...cases.filter(({ replay }) => !replay).map((one) => element("div", { class: "case-told" }, ...fillCase(one, this.#theories)))),
      showPatterns(section("model-patterns", "What the model should reproduce", ""), patterns),
      this.#limits(),
    );
    this.#fillList();
    this.#games = new Games(games, this.#model);
    this.#games.theme(this.#theme);
  }

  /** @type {import("../theme.js").ThemeName} */
  #theme = "light";

  /** @param {import("../theme.js").ThemeName} name */
  theme(name) {
    this.#theme = name;
    this.#games?.theme(name);
  }

  #fillList() {
    this.#list.replaceChildren(
      ...this.#mechanisms.map(({ id, name }) => {
        const radio = element("input", { type: "radio", name: "mechanism", value: id, class: "hidden" });
        radio.addEventListener("change", () => this.#choose(id));
        return element("label", { class: "mechanism", "data-id": id }, radio, element("span", {}, name));
      }),
    );
  }

  /** @param {string} mechanism */
  #choose(mechanism) {
    if (mechanism === this.#chosen) return;
    this.#chosen = mechanism;
    this.show();
  }

  /** @param {string} theory whose card is opened and brought into sight */
  reveal(theory) {
    const card = this.root.querySelector(`#theory-${theory}`);
    if (!(card instanceof HTMLDetailsElement)) return;
    card.open = true;
    card.scrollIntoView({ block: "center" });
    card.querySelector("summary")?.focus({ preventScroll: true });
  }

  /** Brings the figure of ratification into sight. */
  revealRatification() {
    const section = this.root.querySelector("#model-ratification");
    if (!(section instanceof HTMLElement)) return;
    section.tabIndex = -1;
    section.scrollIntoView({ block: "start" });
    section.focus({ preventScroll: true });
  }

  /** Follows the Lab. */
  show() {
    if (this.#mechanisms.length === 0) return;
    const { lab } = this.#session;
    const { theories } = lab.view();
    fillChildren(this.#sides, theories, () => this.#sideButton(), (node, { name }, side) => {
      setText(/** @type {Node} */ (node.lastElementChild), name);
      setAttribute(node, "data-side", String(side));
      /** @type {HTMLInputElement} */ (node.firstElementChild).checked = side === this.#side;
    });
    const strengths = lab.strengths()[this.#side];
    const on = working(strengths);
    const names = (/** @type {boolean} */ wanted) => this.#mechanisms.filter(({ id }) => on.has(id) === wanted).map(({ name }) => name.toLowerCase());
    const off = names(false);
    this.#diagram.show(strengths, this.#chosen, `Diagram of ${theories[this.#side].name}. Working: ${names(true).join(", ")}. Switched off: ${off.join(", ") || "nothing"}.`);
    for (const label of this.#list.children) {
      const id = label.getAttribute("data-id") ?? "";
      setAttribute(label, "data-off", on.has(id) ? null : "");
      /** @type {HTMLInputElement} */ (label.firstElementChild).checked = id === this.#chosen;
    }
    const mechanism = this.#mechanisms.find(({ id }) => id === this.#chosen);
    if (mechanism) this.#fillCard(mechanism, strengths, lab.parameters());
  }

  #sideButton() {
    const radio = element("input", { type: "radio", name: "model-side", class: "hidden" });
    const label = element("label", { class: "side" }, radio, element("span"));
    radio.addEventListener("change", () => {
      this.#side = Number(label.dataset.side);
      this.show();
    });
    return label;
  }

  /** @param {Mechanism} mechanism @param {readonly Strength[]} strengths @param {readonly Row[]} rows */
  #fillCard({ id, name, says, mathml, source, parameters }, strengths, rows) {
    const on = strengths.some(([path, value]) => mechanismOf(path) === id && value > 0);
    const table = element("table", { class: "mechanism-values" }, element("caption", { class: "hidden" }, `Parameters of ${name}`));
    for (const parameter of parameters) {
      const own = rows.filter((row) => row.parameter === parameter);
      if (own.length === 0) continue;
      const values = [...new Set(own.map((row) => row.text))].join(", ");
      const [first] = own;
      const find = element("button", { type: "button", class: "button plain", title: `Find “${first.name}” in the Lab` }, first.name);
      find.addEventListener("click", () => openInLab(first.name));
      table.append(element("tr", {}, element("th", { scope: "row" }, symbol(first.symbol)), element("td", {}, find), element("td", {}, values), element("td", { class: "grade" }, first.status)));
    }
    this.#card.replaceChildren(
      element("h3", {}, name, element("span", { class: "state" }, on ? "working" : "switched off")),
      element("p", {}, says),
      reachable(element("div", { class: "equations" }, ...mathml.map(equation)), `Equations of ${name}`),
      element("p", { class: "note" }, source),
      reachable(element("div", { class: "scrolled" }, table), `Parameters of ${name}`),
    );
  }

  /** The theories side by side, and their cards. */
  #compare() {
    const root = section("model-theories", "Theories side by side", "A full dot is a mechanism at work, an empty one is switched off. A name opens the theory’s card: its claim, what it formalises, what it leaves out and what would count against it.");
    const head = element("tr", {}, element("th", { scope: "col" }, "Theory"), ...this.#mechanisms.map(({ name }) => element("th", { scope: "col", class: "turned" }, element("span", {}, name))));
    const body = this.#theories.map((theory) => {
      const on = working(theory.strengths);
      const card = element("div", { class: "card-body" });
      fillCard(card, theory);
      const name = element("details", { class: "card", id: `theory-${theory.id}` }, element("summary", {}, theory.name), card);
      const cells = this.#mechanisms.map(({ id, name: mechanism }) => {
        const works = on.has(id);
        return element("td", { title: `${mechanism}: ${works ? "at work" : "switched off"}` }, element("span", { class: works ? "on" : "off", role: "img", "aria-label": works ? "at work" : "switched off" }));
      });
      return element("tr", {}, element("th", { scope: "row" }, name), ...cells);
    });
    const table = element("table", { class: "theory-table" }, element("thead", {}, head), element("tbody", {}, ...body));
    root.append(element("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": "Theories and mechanisms" }, table));
    return root;
  }

  #limits() {
    const root = section("model-limits", "Limits and sources", "What the model cannot say, and what it is built on.");
    const limits = [
      "A run shows what follows from assumptions. A replay of a case whose numbers were chosen knowing the outcome is no test of a theory.",
      "The security dilemma is of Kydd’s type; payoffs and symbols are not his equations, and forward-looking reassurance does not come out of thresholds.",
      "Levels are single beliefs, and trust is a belief throughout; that it may be an emotion, a moral bond or the decision not to calculate is represented by stand-ins at most.",
      "Two states have no allies, rivals or world economy.",
      "Runs tend to rivalry or to cooperation; a mean is rarely a typical run.",
    ];
    const sources = [...new Set(this.#theories.map(({ citation }) => citation))].sort();
    root.append(element("ul", {}, ...limits.map((text) => element("li", {}, text))), element("h3", {}, "Literature behind the theories"), element("ul", { class: "sources" }, ...sources.map((text) => element("li", {}, text))));
    return root;
  }
}

/** @param {string} name of a parameter, which the Lab's search then finds */
function openInLab(name) {
  location.hash = "lab";
  const search = /** @type {HTMLInputElement | null} */ (document.getElementById("search"));
  if (!search) return;
  search.value = name;
  search.dispatchEvent(new Event("input"));
  search.focus();
}

/** @param {HTMLElement} root @param {unknown} error what the tab says where it could not be built */
export function showFailure(root, error) {
  root.replaceChildren(element("p", { class: "model-part", role: "alert" }, sentence(error)));
}
