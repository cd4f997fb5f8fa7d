// A story as it is told: which step is open, how much of it is revealed, what was answered. The tab and the presenter show
// the same telling.
import { sentence } from "../dom.js";
import { text } from "../text.js";
import { AnswerStore, isAnswered, noAnswer } from "./answers.js";
import { choiceSentence, lineSentence } from "./difference.js";
import { answerOf, fill, say } from "./numbers.js";
import { StepRun } from "./run.js";

/** @typedef {import("./read.js").Step} Step */
/** @typedef {import("./read.js").Story} Story */
/** @typedef {import("./read.js").Reveal} Reveal */
/** @typedef {import("./answers.js").Answer} Answer */
/** @typedef {{ lead: string, text: string, side: 0 | 1 | null, differences: string[] }} RevealTold */

/** The longest line: eleven years of quarters are fewer. */
const MOST_QUARTERS = 400;

export class Play {
  /** @type {Story} */
  story = { title: "", steps: [], hidden: [] };
  /** The step's place among those shown. */
  at = 0;
  /** How many of its reveals are out. */
  revealed = 0;
  /** Why the step could not be opened. */
  wrong = "";
  /** Whether the present reveal has just come out, and its line has yet to be drawn. */
  fresh = false;
  #run;
  /** @type {import("./answers.js").Answers} */
  #answers = {};
  #store;
  /** @type {Set<(what: "step" | "reveal" | "answer" | "runs") => void>} */
  #listeners = new Set();

  /** @param {import("./run.js").Engine} engine @param {() => void} onRefused storage keeps nothing */
  constructor(engine, onRefused) {
    this.#run = new StepRun(engine, () => this.#tell("runs"));
    this.#store = new AnswerStore(onRefused);
    this.known = this.#store.read().then((kept) => {
      // What was answered before storage did counts more.
      this.#answers = { ...kept, ...this.#answers };
      this.#tell("answer");
    });
  }

  /** @param {(what: "step" | "reveal" | "answer" | "runs") => void} listener @returns {() => void} ends it */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param {"step" | "reveal" | "answer" | "runs"} what */
  #tell(what) {
    for (const listener of this.#listeners) listener(what);
  }

  /** @returns {Step[]} those that are shown */
  get steps() {
    return this.story.steps.filter(({ id }) => !this.story.hidden.includes(id));
  }

  /** @returns {Step} */
  get step() {
    return this.steps[this.at];
  }

  get picture() {
    return this.#run.picture;
  }

  get settled() {
    return this.#run.settled;
  }

  get answers() {
    return this.#answers;
  }

  kept() {
    return this.#run.kept();
  }

  /** @param {Story} story @param {string} [id] of the step to open */
  async tell(story, id = "") {
    this.story = story;
    await this.go(Math.max(0, this.steps.findIndex((step) => step.id === id)));
  }

  /** @param {number} at @param {number} [revealed] how many reveals are out already: all of them for one who goes back */
  async go(at, revealed = 0) {
    this.at = Math.min(Math.max(at, 0), this.steps.length - 1);
    this.revealed = Math.min(revealed, this.step.reveal.length);
    this.fresh = false;
    this.wrong = "";
    const { step } = this;
    const opening = this.#run.open(step);
    this.#tell("step");
    try {
      await opening;
    } catch (error) {
      if (this.step !== step) return;
      this.wrong = sentence(error);
      this.#tell("step");
    }
  }

  /** Ends the step's work; `resume` takes it up again. */
  close() {
    this.#run.close();
  }

  /** Opens the step again where it was. */
  async resume() {
    await this.go(this.at, this.revealed);
  }

  /** The next reveal, or the next step. @returns {boolean} whether there was one */
  next() {
    if (this.revealed < this.step.reveal.length) {
      if (!this.picture) return false;
      this.revealed += 1;
      this.fresh = true;
      this.#tell("reveal");
      return true;
    }
    if (this.at + 1 >= this.steps.length) return false;
    this.go(this.at + 1);
    return true;
  }

  /** The last reveal taken back, or the step before. @returns {boolean} whether there was one */
  back() {
    if (this.revealed > 0) {
      this.revealed -= 1;
      this.fresh = false;
      this.#tell("reveal");
      return true;
    }
    if (this.at === 0) return false;
    this.go(this.at - 1, Infinity);
    return true;
  }

  /** @param {Reveal["show"]} show @returns {boolean} whether that is out */
  shows(show) {
    return this.step.reveal.slice(0, this.revealed).some((reveal) => reveal.show === show || (reveal.show === "both" && (show === "first" || show === "second")));
  }

  /** @param {0 | 1} side @returns {boolean} whether the theory's hidden part is to be seen */
  isOut(side) {
    return !this.step.hide?.includes("outcome") || this.shows(side === 0 ? "first" : "second");
  }

  /** @returns {[string, string]} the theories' names, as they may be said now */
  get names() {
    const [first, second] = this.picture?.names ?? ["", ""];
    const hidden = this.step.hide?.includes("theories");
    // Once both are out there is nothing to hide any more.
    const both = this.shows("first") && this.shows("second");
    return [hidden && !this.shows("first") && !both ? text("story-first-theory") : first, hidden && !this.shows("second") && !both ? text("story-second-theory") : second];
  }

  /** @returns {import("./numbers.js").Told | null} */
  get told() {
    const { picture } = this;
    if (!picture) return null;
    const { runs, other, window, sides } = picture;
    return { runs, other, window, names: this.names, sides, label: this.step.figure.other?.label ?? "" };
  }

  /** @returns {RevealTold[]} what has been revealed, in words */
  get said() {
    const { told, step } = this;
    if (!told) return [];
    return step.reveal.slice(0, this.revealed).map((reveal) => {
      const side = reveal.show === "first" ? 0 : reveal.show === "second" ? 1 : null;
      return { lead: fill(told, reveal.lead ?? "", side ?? 0), text: say(told, reveal.text, side ?? 0), side, differences: this.#differences(reveal, told) };
    });
  }

  /** @param {Reveal} reveal @param {import("./numbers.js").Told} told @returns {string[]} */
  #differences({ show }, told) {
    const { answer, step } = this;
    const sides = /** @type {(0 | 1)[]} */ (show === "first" ? [0] : show === "second" ? [1] : show === "both" ? [0, 1] : []);
    const room = answer.counts.some((count) => count > 0);
    const out = [];
    for (const side of sides) if (step.hide?.includes("outcome") && step.figure.kind === "course") out.push(lineSentence(answer.line, told.runs[side].median, told.window, told.names[side], room));
    if (step.predict.kind === "choose") {
      const { choices } = step.predict;
      for (const side of sides) out.push(choiceSentence(choices, answer, this.answered(side), told.names[side]));
      if (show === "other") out.push(choiceSentence(choices, answer, this.answered("other"), text("story-the-model")));
    }
    return out.filter((said) => said !== "");
  }

  /** @param {0 | 1 | "other"} who @returns {string | null} id of what it answers, where that is out */
  answered(who) {
    const { step, told } = this;
    if (!told || step.predict.kind !== "choose") return null;
    const { of, choices } = step.predict;
    const name = who === 0 ? "first" : who === 1 ? "second" : "other";
    if (of ? of !== name : name === "other") return null;
    if (who === "other" ? !this.shows("other") || !told.other : !this.shows(name)) return null;
    return answerOf(told, choices, who === "other" ? 0 : who);
  }

  /** @returns {string} what is discussed */
  get question() {
    return this.told ? fill(this.told, this.step.question, 0) : "";
  }

  /** @returns {string[]} the speaker's notes, with their numbers */
  get notes() {
    const { told } = this;
    return (this.step.notes ?? []).map((note) => (told ? fill(told, note, 0) : note.replace(/\{[^{}]*\}/g, "…")));
  }

  /** @returns {string} what the next reveal will be called */
  get nextName() {
    const reveal = this.step.reveal[this.revealed];
    if (!reveal) return "";
    const { names } = this;
    // A name that is hidden stays so on the button.
    return { first: names[0], second: names[1], both: text("story-both-theories"), other: this.step.figure.other?.label ?? "", types: text("story-what-they-are"), words: text("story-the-answer") }[reveal.show];
  }

  /** @returns {Answer} */
  get answer() {
    return this.#answers[this.step.id] ?? noAnswer();
  }

  /** @param {Partial<Answer>} change */
  #note(change) {
    const next = { ...this.answer, ...change, at: Date.now() };
    const { id } = this.step;
    this.#answers = { ...this.#answers, [id]: next };
    if (!isAnswered(next)) delete this.#answers[id];
    this.#store.keep(id, this.#answers[id] ?? null);
    this.#tell("answer");
  }

  /** @param {string | null} choice */
  choose(choice) {
    this.#note({ choice });
  }

  /** @param {number} n the choice's place @param {number} count hands */
  count(n, count) {
    if (this.step.predict.kind !== "choose" || n >= this.step.predict.choices.length) return;
    const counts = this.step.predict.choices.map((_, place) => this.answer.counts[place] ?? 0);
    counts[n] = Math.min(Math.max(Math.round(count) || 0, 0), 9999);
    this.#note({ counts });
  }

  /** @param {import("./difference.js").Line} line */
  draw(line) {
    const { picture } = this;
    if (!picture) return;
    const { year, quarter, hidden } = picture.window;
    this.#note({ line: line.slice(0, MOST_QUARTERS), first: 4 * year + quarter + hidden + 1 });
  }

  /** Whether there is a part to draw in. */
  get canDraw() {
    return this.step.figure.kind === "course" && (this.step.hide?.includes("outcome") ?? false);
  }
}
