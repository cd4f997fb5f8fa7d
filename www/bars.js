// The top bar and the compare bar: scenario, seed, the quantity shown, the highlighted run, reset.
import { ask, json, whole } from "./asset.js";
import { announce, refuse } from "./banner.js";
import { CaseCard, fetchCases, listCases } from "./cases.js";
import { Field } from "./controls.js";
import { byId, element, sentence, setAttribute, setText, show } from "./dom.js";
import { shortened } from "./files.js";
import { fetchTexts, laid, scenarioTexts } from "./overlay.js";
import { text } from "./text.js";
import { onChoice, showChoices } from "./theories.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").View} View */

/**
 * @param {string} file in www/scenarios/
 * @returns {Promise<string>}
 */
export async function fetchScenario(file) {
  const { early } = window;
  // A response is read once: chosen again, it is asked for again.
  const asked = early.scenario.file === file ? whole(early.scenario.response, file) : ask(`www/scenarios/${file}`);
  early.scenario.file = "";
  const [response, own] = await Promise.all([asked, fetchTexts(`www/scenarios/${file}`)]);
  if (!response.ok) throw new Error(text("page-case-not-loaded", { file, status: String(response.status) }));
  if (!own) return response.text();
  const scenario = await json(response, file);
  return JSON.stringify(laid(scenario, scenarioTexts(scenario), own));
}

/** What stands before the id of a scenario that is none of the list. */
const OWN = "own:";

export class Bars {
  #session;
  #opened = "";
  #select = byId("scenario", HTMLSelectElement);
  /** The texts of the scenarios that are none of the list, by id. @type {Map<string, string>} */
  #own = new Map();
  /** The cases that the Lab does not replay. @type {Set<string>} */
  #elsewhere = new Set();
  /** How many choices are under way. */
  #choosing = 0;
  /** Settles when the list of cases is there, or will not come. @type {Promise<void>} */
  #listed = Promise.resolve();

  /** @param {Session} session */
  constructor(session) {
    this.#session = session;
    const error = byId("compare-error", HTMLElement);
    this.quantity = byId("quantity", HTMLSelectElement);
    this.record = byId("record", HTMLSelectElement);
    onChoice(this.record, (value) => session.change((lab) => lab.set("record", value)), error);
    onChoice(this.quantity, (value) => session.change((lab) => lab.set("quantity", value)), error);

    /** @param {"run" | "seed"} id */
    const commit = (id) => (/** @type {string} */ text) => session.change((lab) => lab.set(id, text));
    const run = byId("run", HTMLInputElement);
    const nextRun = (/** @type {number} */ direction) => session.change((lab) => lab.step("run", direction, "step"));
    this.run = new Field(run, error, commit("run"), nextRun);
    this.seed = new Field(byId("seed", HTMLInputElement), byId("seed-error", HTMLElement), commit("seed"));
    byId("seed-new", HTMLButtonElement).addEventListener("click", () => {
      this.seed.forget();
      session.change((lab) => lab.set("seed", lab.propose_seed()));
    });
    for (const button of document.querySelectorAll("[data-reset-all]")) {
      button.addEventListener("click", () => {
        this.seed.forget();
        this.run.forget();
        session.change((lab) => lab.reset_all());
      });
    }
    this.case = new CaseCard(session.lab.theories());
    this.#openScenarios();
  }

  #openScenarios() {
    const select = this.#select;
    this.#opened = select.value;
    select.addEventListener("change", () => this.#open().catch(refuse));
    this.#nameScenario();
    this.#listed = fetchCases().then(
      (cases) => {
        listCases(select, cases);
        this.#nameScenario();
        this.#elsewhere = new Set(cases.filter(({ replay }) => !replay).map(({ file }) => file));
        this.case.know(cases);
      },
      (error) => announce(sentence(error)),
    );
  }

  /** Opens what is chosen. */
  async #open() {
    const select = this.#select;
    const file = select.value;
    if (this.#elsewhere.has(file)) {
      select.value = this.#opened;
      location.hash = "ratification";
      return;
    }
    const isLast = this.#session.opening();
    this.#choosing += 1;
    try {
      const scenario = await this.#textIn(file);
      if (!isLast()) return;
      this.#session.open(scenario);
      this.#opened = file;
    } finally {
      this.#choosing -= 1;
      // What was refused gives the list back, and so does what came too late, but not to a choice that is still under way.
      if (this.#choosing === 0) select.value = this.#opened;
      this.#nameScenario();
    }
  }

  /** @param {string} file as the list has it @returns {Promise<string>} */
  async #textIn(file) {
    return this.#own.get(file.slice(OWN.length)) ?? fetchScenario(file);
  }

  /** @param {string} id @returns {string | null} the entry of the list, if there is one */
  #entry(id) {
    const files = [...this.#select.options].map(({ value }) => value);
    return [`${id}.json`, OWN + id].find((file) => files.includes(file)) ?? null;
  }

  /** @param {string} id @returns {boolean} whether it is a case of the list */
  isListed(id) {
    return this.#entry(id) === `${id}.json`;
  }

  /** What is open, without its years. */
  get title() {
    const option = this.#select.selectedOptions[0];
    return option?.dataset.title ?? option?.text ?? "";
  }

  /**
   * @param {string} id of a case, as a link names it
   * @returns {Promise<string>} its text
   * @throws {Error} one sentence
   */
  async textOf(id) {
    await this.#listed;
    const file = this.#entry(id);
    if (file === null || this.#elsewhere.has(file)) throw new Error(text("page-case-unknown", { id: shortened(id) }));
    return this.#textIn(file);
  }

  /** @param {string} id @param {string} title @param {string} scenario the text of one that is none of the list: it gets an entry of its own */
  remember(id, title, scenario) {
    if (this.isListed(id)) return;
    this.#own.set(id, scenario);
    const file = OWN + id;
    const own = text("page-case-own", { title });
    const made = element("option", { value: file, "data-title": own, "data-short": own }, own);
    const known = [...this.#select.options].find(({ value }) => value === file);
    if (!known) {
      this.#select.append(made);
      return;
    }
    made.selected = known.selected;
    known.replaceWith(made);
    if (made.selected) this.#nameScenario();
  }

  /** Something has been opened, or opened again: of two scenarios with one id the list has the one that is open. */
  renew() {
    const { lab } = this.#session;
    const id = lab.case_id();
    if (this.#own.has(id)) this.remember(id, lab.view().title, JSON.stringify(lab.experiment().case));
  }

  /** @param {View} view the list follows what is open: undo, links and files open something, too */
  #follow({ case: id, title }) {
    if (this.#entry(id) === null) this.remember(id, title, JSON.stringify(this.#session.lab.experiment().case));
    const file = this.#entry(id) ?? "";
    this.#opened = file;
    // The list does not take back what is being chosen.
    if (this.#choosing > 0 || this.#select.value === file) return;
    this.#select.value = file;
    this.#nameScenario();
  }

  #nameScenario() {
    const option = this.#select.selectedOptions[0];
    if (!option) return;
    // The years are set lighter, and left out where there is no room.
    const { title = option.text, short = title, years = "" } = option.dataset;
    setText(byId("scenario-title", HTMLElement), title);
    setText(byId("scenario-short", HTMLElement), short);
    setText(byId("scenario-years", HTMLElement), years);
    this.case.show(this.#select.value);
  }

  /** @param {View} view */
  show(view) {
    this.#follow(view);
    show(byId("scenario-altered", HTMLElement), view.altered);
    showChoices(this.quantity, view.quantities, view.quantity.id);
    const { choices, id, note } = view.record;
    showChoices(this.record, choices, id);
    show(byId("record-block", HTMLElement), choices.length > 1);
    setAttribute(byId("record-block", HTMLElement), "title", note);
    setText(byId("record-note", HTMLElement), note);
    this.run.show(String(view.run));
    this.seed.show(view.seed);
    setText(byId("changes", HTMLElement), text("page-changes", { count: view.changed }));
  }
}
