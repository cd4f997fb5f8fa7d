// Answers: kept on the device, and written as a table for the teacher. Nothing leaves the browser.
import * as idb from "idb-keyval";
import { inStore } from "../store.js";

/** @typedef {import("./difference.js").Line} Line */
/**
 * @typedef {object} Answer to one step
 * @property {string | null} choice id of what the reader chose
 * @property {number[]} counts hands by choice
 * @property {Line} line what was drawn
 * @property {number} first the quarter of the line's first value, counted from year 0
 * @property {number} at milliseconds since 1970; 0 where nobody answered
 */
/** @typedef {Record<string, Answer>} Answers by the step's id */

const KEY = "story-answers";

/** Milliseconds between two times that answers are kept. */
const PAUSE = 300;

/** @returns {Answer} */
export const noAnswer = () => ({ choice: null, counts: [], line: [], first: 0, at: 0 });

/** @param {Answer} answer @returns {boolean} */
export const isAnswered = ({ choice, counts, line }) => choice !== null || counts.some((count) => count > 0) || line.some((value) => value !== null);

/** @param {unknown} value @returns {value is Answer} */
function isAnswer(value) {
  const { choice, counts, line, first, at } = /** @type {Partial<Answer>} */ (value ?? {});
  const whole = (/** @type {unknown} */ count) => Number.isInteger(count) && Number(count) >= 0;
  return (choice === null || typeof choice === "string") && Array.isArray(counts) && counts.every(whole) && Array.isArray(line) && line.every((guess) => guess === null || Number.isFinite(guess)) && whole(first) && Number.isFinite(at);
}

export class AnswerStore {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** What is not kept yet. @type {Map<string, Answer | null>} */
  #changed = new Map();
  /** Whether it went wrong the last time: then the next answer tries again, and not time alone. */
  #failed = false;
  #refused = false;
  #onRefused;

  /** @param {() => void} onRefused called once, if this browser keeps nothing */
  constructor(onRefused) {
    this.#onRefused = onRefused;
  }

  /** @returns {Promise<Answers>} what is kept; nothing where nothing can be */
  async read() {
    try {
      const kept = (await inStore((place) => idb.get(KEY, place))) ?? {};
      return Object.fromEntries(Object.entries(kept).filter(([, answer]) => isAnswer(answer)).map(([id, answer]) => [id, /** @type {Answer} */ (answer)]));
    } catch {
      this.#refuse();
      return {};
    }
  }

  /**
   * Keeps an answer: the first at once, for its reader may leave, and what follows soon, for a line under the hand changes
   * many times a second.
   *
   * @param {string} id of the step
   * @param {Answer | null} answer null: none any more
   */
  keep(id, answer) {
    this.#changed.set(id, answer);
    if (this.#timer === undefined) this.#write();
  }

  #pause() {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#changed.size > 0 && !this.#failed) this.#write();
    }, PAUSE);
  }

  /** Nothing but what was changed here: in another tab other steps may be answered. */
  async #write() {
    const changed = this.#changed;
    this.#changed = new Map();
    this.#pause();
    try {
      const next = (/** @type {any} */ kept) => Object.fromEntries(Object.entries({ ...kept, ...Object.fromEntries(changed) }).filter(([, answer]) => answer !== null));
      await inStore((place) => idb.update(KEY, next, place));
      this.#failed = false;
    } catch {
      this.#failed = true;
      this.#changed = new Map([...changed, ...this.#changed]);
      this.#refuse();
    }
  }

  #refuse() {
    if (!this.#refused) this.#onRefused();
    this.#refused = true;
  }
}

/** @param {unknown} value @returns {string} a cell; one that a spreadsheet would take for a formula begins with an apostrophe */
function cell(value) {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {number} quarter counted from year 0 */
const named = (quarter) => `${Math.floor(quarter / 4)} Q${(quarter % 4) + 1}`;

/**
 * All answers as a table: a line for what was chosen, one for each choice that hands were counted for, one for each quarter
 * that was drawn.
 *
 * @param {import("./read.js").Story} story
 * @param {Answers} answers
 * @returns {string}
 */
export function asCsv(story, answers) {
  /** @type {unknown[][]} */
  const rows = [["story", "step", "title", "answered", "kind", "answer", "count", "quarter", "percent"]];
  for (const step of story.steps) {
    const answer = answers[step.id];
    if (!answer || !isAnswered(answer)) continue;
    const start = [story.title, step.id, step.title, answer.at ? new Date(answer.at).toISOString() : ""];
    const choices = step.predict.kind === "choose" ? step.predict.choices : [];
    const chosen = choices.find(({ id }) => id === answer.choice);
    if (chosen) rows.push([...start, "choice", chosen.text, 1, "", ""]);
    choices.forEach(({ text }, n) => answer.counts[n] > 0 && rows.push([...start, "hands", text, answer.counts[n], "", ""]));
    answer.line.forEach((value, n) => value !== null && rows.push([...start, "drawing", "", "", named(answer.first + n), Math.round(value * 10) / 10]));
  }
  return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
