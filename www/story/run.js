// The runs of a step: laboratories of its own, so that the Lab's stays as the reader left it.
import { fetchScenario } from "../bars.js";
import { sentence } from "../dom.js";
import { measure } from "../measure.js";
import { Pool } from "../pool.js";
import { text, written } from "../text.js";

/** @typedef {import("../types.js").Lab} Lab */
/** @typedef {import("../types.js").Kept} Kept */
/** @typedef {import("./read.js").Step} Step */
/** @typedef {import("./read.js").StepState} StepState */
/** @typedef {import("./numbers.js").Ensembles} Ensembles */
/** @typedef {import("./numbers.js").Window} Window */
/** @typedef {{ model: import("../types.js").Glue, build: import("../types.js").Build }} Engine */
/** @typedef {{ side: 0 | 1, name: string, start: number, end: number }} Term in quarters */
/**
 * @typedef {object} Picture all that a figure is drawn from
 * @property {Ensembles} runs
 * @property {Ensembles | null} other
 * @property {Window} window
 * @property {number} hiddenAt where the hidden part begins, to the day @property {number} pinAt
 * @property {number} end the last day drawn
 * @property {[string, string]} names @property {[string, string]} hues of the theories
 * @property {[string, string]} otherNames of those of the other state
 * @property {[string, string]} sides @property {[string, string]} shorts of the states
 * @property {string} label of the quantity
 * @property {boolean} isTrust whether thresholds are of its kind
 * @property {Term[]} terms
 * @property {string} progress how far the runs have come, while they do
 */

/** Two pools work at once, beside the page's own. */
const HANDS = 2;

/** @param {string} day such as 1989-01-20 @returns {number} quarters since year 0, with the part of the quarter that has passed */
export function quartersOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  const first = Math.floor((month - 1) / 3);
  const [from, to, at] = [Date.UTC(year, 3 * first, 1), Date.UTC(year, 3 * first + 3, 1), Date.UTC(year, month - 1, date)];
  return 4 * year + first + (at - from) / (to - from);
}

/** @param {string} file a scenario @param {StepState["types"]} types @returns {string} with what the states in fact are */
export function withTypes(file, types) {
  if (!types) return file;
  const scenario = JSON.parse(file);
  const theta0 = { value: types.map((type) => type === "safety"), status: "judgement", source: "Set by the story." };
  return JSON.stringify({ ...scenario, settings: { ...scenario.settings, theta0 } });
}

/** @param {Lab} lab @param {any} edit leaders and events by name @returns {import("../types.js").Edit} by place */
function placed(lab, edit) {
  const { sides, events } = lab.timeline();
  const out = { ...edit };
  if (typeof edit.leader === "string") {
    const found = sides.flatMap(({ leaders }) => leaders).find(({ name, short }) => [name, short].includes(edit.leader));
    if (!found) throw new Error(text("story-no-leader", { name: edit.leader.slice(0, 40) }));
    out.leader = found.index;
  }
  if (typeof edit.event === "string") {
    const found = events.find(({ label, date }) => [label, date].includes(edit.event));
    if (!found) throw new Error(text("story-no-event", { name: edit.event.slice(0, 40) }));
    out.event = found.index;
  }
  return out;
}

/** One laboratory with its workers. */
class Bench {
  /** @type {Pool | null} */
  #pool;
  #frame = 0;
  #onChange;
  settled = false;

  /** @param {Engine} engine @param {StepState} state @param {string} file @param {() => void} onChange */
  constructor({ model, build }, state, file, onChange) {
    this.#onChange = onChange;
    this.lab = new model.Lab(withTypes(file, state.types), measure);
    try {
      const { lab } = this;
      lab.set("theory.first", state.theories[0]);
      lab.set("theory.second", state.theories[1]);
      if (state.quantity) lab.set("quantity", state.quantity);
      if (state.seed) lab.set("seed", state.seed);
      for (const edit of state.edits ?? []) lab.edit(placed(lab, edit));
      for (const [id, value] of Object.entries(state.settings ?? {})) lab.set(id, value);
      const first = Math.floor(quartersOf(lab.timeline().first));
      lab.set("pin", Math.floor(quartersOf(state.pin)) - first);
      this.#pool = "Worker" in globalThis ? new Pool(lab, { held: null }, () => this.#request(), build, HANDS) : null;
    } catch (error) {
      this.lab.free();
      throw error;
    }
    this.#request();
  }

  #request() {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#step());
  }

  #step() {
    this.#frame = 0;
    const before = this.lab.progress();
    this.lab.frame();
    this.#pool?.wake();
    // What only the Lab shows is not waited for.
    if (before[0] >= before[1] || !this.#pool) {
      this.settled = true;
      this.#pool?.close();
      this.#pool = null;
    }
    this.#onChange();
  }

  /** @returns {Ensembles | null} once something is known of both */
  get runs() {
    const { theories } = /** @type {{ theories: { ensemble: any }[] }} */ (this.lab.results());
    const [a, b] = theories.map(({ ensemble }) => ensemble);
    return a && b ? [a, b] : null;
  }

  close() {
    cancelAnimationFrame(this.#frame);
    this.#pool?.close();
    this.lab.free();
  }
}

export class StepRun {
  #engine;
  #onChange;
  /** @type {Bench | null} */
  #main = null;
  /** @type {Bench | null} */
  #other = null;
  /** @type {Step | null} */
  #step = null;
  /** @type {Picture | null} */
  #picture = null;
  #stale = true;
  #opened = 0;
  /** Why the other state is not there. */
  trouble = "";

  /** @param {Engine} engine @param {() => void} onChange called when there is more to show */
  constructor(engine, onChange) {
    this.#engine = engine;
    this.#onChange = onChange;
  }

  /**
   * Opens a step; the one before is closed.
   *
   * @param {Step} step
   * @throws {Error} one sentence
   */
  async open(step) {
    this.close();
    const opened = (this.#opened += 1);
    const { state, figure } = step;
    try {
      const file = typeof state.case === "string" ? await fetchScenario(state.case) : JSON.stringify(state.case);
      if (opened !== this.#opened) return;
      this.#step = step;
      const changed = () => {
        this.#stale = true;
        if (this.#main?.settled && figure.other && !this.#other && !this.trouble) this.#openOther(step, file);
        this.#onChange();
      };
      this.#main = new Bench(this.#engine, state, file, changed);
    } catch (error) {
      if (opened !== this.#opened) return;
      this.close();
      throw new Error(text("story-step-fails", { title: step.title, reason: sentence(error) }));
    }
  }

  /** @param {Step} step @param {string} file */
  #openOther({ state, figure: { other } }, file) {
    const { label: label, ...changes } = other ?? { label: "" };
    const changed = () => {
      this.#stale = true;
      this.#onChange();
    };
    const settings = { ...state.settings, ...changes.settings };
    const edits = [...(state.edits ?? []), ...(changes.edits ?? [])];
    try {
      this.#other = new Bench(this.#engine, { ...state, ...changes, settings, edits }, file, changed);
    } catch (error) {
      this.trouble = text("story-other-fails", { label, reason: sentence(error) });
    }
  }

  /** Ends its workers and gives its laboratories back. */
  close() {
    this.#opened += 1;
    this.#main?.close();
    this.#other?.close();
    this.#main = this.#other = this.#picture = this.#step = null;
    this.trouble = "";
    this.#stale = true;
  }

  /** @returns {boolean} whether all runs are in */
  get settled() {
    return this.#main !== null && this.#main.settled && (!this.#step?.figure.other || this.trouble !== "" || (this.#other?.settled ?? false));
  }

  /** @returns {Kept | null} what the Lab takes up to show the same */
  kept() {
    if (!this.#main || !this.#step) return null;
    const { case: name, types } = this.#step.state;
    return typeof name === "string" && !types ? this.#main.lab.kept() : this.#main.lab.experiment();
  }

  /** @returns {Picture | null} what is known by now */
  get picture() {
    if (this.#stale) {
      this.#stale = false;
      this.#picture = this.#draw() ?? this.#picture;
    }
    return this.#picture;
  }

  /** @param {[string, string]} names @returns {[string, string]} */
  #otherNames(names) {
    if (!this.#other || !this.#step?.figure.other?.theories) return names;
    const [first, second] = this.#other.lab.view().theories;
    return [first.name, second.name];
  }

  /** @returns {Picture | null} */
  #draw() {
    const { lab, runs } = this.#main ?? {};
    if (!lab || !runs || !this.#step) return null;
    const { figure, state, hide } = this.#step;
    const { first, last, sides } = lab.timeline();
    const start = Math.floor(quartersOf(first));
    const at = (/** @type {string} */ day) => Math.min(Math.max(quartersOf(day) - start, 0), quartersOf(last) - start);
    const end = at(figure.to);
    const from = at(figure.from);
    const hidden = hide?.includes("outcome") ? at(figure.hidden_from ?? figure.from) : Infinity;
    const to = Math.min(Math.floor(end), runs[0].median.length - 1);
    const pinAt = at(state.pin);
    const view = lab.view();
    const [done, wanted] = lab.progress();
    return {
      runs,
      other: this.#other?.runs ?? null,
      window: { from: Math.ceil(from - 0.02), to, hidden: Math.floor(hidden), pin: Math.floor(pinAt), year: Math.floor(start / 4), quarter: start % 4 },
      hiddenAt: hidden,
      pinAt,
      end: Math.max(end, to),
      names: [view.theories[0].name, view.theories[1].name],
      otherNames: this.#otherNames([view.theories[0].name, view.theories[1].name]),
      hues: [view.theories[0].hue, view.theories[1].hue],
      sides: [sides[0].name, sides[1].name],
      shorts: [sides[0].short, sides[1].short],
      label: view.quantity.label,
      isTrust: view.quantity.id !== "cooperation",
      terms: lab.timeline().sides.flatMap(({ leaders }, side) =>
        leaders.map((leader) => ({ side: /** @type {0 | 1} */ (side), name: leader.name, start: quartersOf(leader.start) - start, end: quartersOf(leader.end) - start })),
      ),
      progress: this.trouble ? this.trouble : done < wanted ? text("story-progress", { done: written(done, { grouped: true }), wanted: written(wanted, { grouped: true }) }) : "",
    };
  }
}
