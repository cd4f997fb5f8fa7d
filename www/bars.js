// The top bar and the compare bar: scenario, seed, the quantity shown, the highlighted run, reset.
import { announce } from "./banner.js";
import { CaseCard, fetchCases, listCases } from "./cases.js";
import { Field } from "./controls.js";
import { byId, sentence, setText } from "./dom.js";
import { onChoice, showChoices } from "./theories.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").View} View */

/**
 * @param {string} file in www/scenarios/
 * @returns {Promise<string>}
 */
export async function fetchScenario(file) {
  const response = await fetch(new URL(`scenarios/${file}`, import.meta.url));
  if (!response.ok) throw new Error(`The scenario ${file} could not be loaded (${response.status}), so it was not opened.`);
  return response.text();
}

export class Bars {
  #session;
  #opened = "";
  /** Settles when the list of cases is there, or will not come. @type {Promise<void>} */
  #listed = Promise.resolve();

  /** @param {Session} session */
  constructor(session) {
    this.#session = session;
    const error = byId("compare-error", HTMLElement);
    this.quantity = byId("quantity", HTMLSelectElement);
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
    const select = byId("scenario", HTMLSelectElement);
    this.#opened = select.value;
    select.addEventListener("change", () => this.#open(select).catch((error) => announce(sentence(error))));
    this.#nameScenario(select);
    this.#listed = fetchCases().then(
      (cases) => {
        listCases(select, cases);
        this.case.know(cases);
      },
      (error) => announce(sentence(error)),
    );
  }

  /** @param {HTMLSelectElement} select opens what is chosen; what is refused gives the open case back */
  async #open(select) {
    const file = select.value;
    try {
      const scenario = await fetchScenario(file);
      // Chosen again while the first answer was under way: the last choice counts.
      if (file !== select.value) return;
      this.#session.open(scenario);
      this.#opened = file;
    } catch (error) {
      select.value = this.#opened;
      throw error;
    } finally {
      this.#nameScenario(select);
    }
  }

  /**
   * Opens a case by its id, as a link names it.
   *
   * @param {string} id
   * @throws {Error} one sentence; the open case stays
   */
  async openCase(id) {
    await this.#listed;
    const select = byId("scenario", HTMLSelectElement);
    const file = `${id}.json`;
    if (![...select.options].some(({ value }) => value === file)) throw new Error(`There is no case called “${id}” here. Nothing was changed.`);
    select.value = file;
    await this.#open(select);
  }

  /** @param {HTMLSelectElement} select */
  #nameScenario(select) {
    const option = select.selectedOptions[0];
    if (!option) return;
    // The years are set lighter, and left out where there is no room.
    const { title = option.text, short = title, years = "" } = option.dataset;
    setText(byId("scenario-title", HTMLElement), title);
    setText(byId("scenario-short", HTMLElement), short);
    setText(byId("scenario-years", HTMLElement), years);
    this.case.show(select.value);
  }

  /** @param {View} view */
  show(view) {
    showChoices(this.quantity, view.quantities, view.quantity.id);
    this.run.show(String(view.run));
    this.seed.show(view.seed);
    const { changed } = view;
    setText(byId("changes", HTMLElement), changed === 0 ? "All as in the scenario" : `${changed} changed from the scenario`);
  }
}
