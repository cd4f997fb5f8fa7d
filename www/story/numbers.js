// Numbers of a step's runs by name, conditions on them, and sentences that are filled from them: no sentence of a step has
// a number of its own. No page in it.

import { text, written } from "../text.js";
import { shown, shownJson } from "./shown.js";

/** @typedef {import("./read.js").Condition} Condition */
/** @typedef {import("./read.js").Said} Said */
/** @typedef {{ median: number[], q05: number[], q25: number[], q75: number[], q95: number[], threshold: number[], beliefs: { median: number[], q25: number[], q75: number[] }[], wants_safety: [boolean, boolean], replicates: number }} Ensemble */
/** @typedef {[Ensemble, Ensemble]} Ensembles */

/**
 * @typedef {object} Window the part of the runs that is drawn, in quarters from the case's first day
 * @property {number} from
 * @property {number} to
 * @property {number} hidden where the hidden part begins
 * @property {number} pin
 * @property {number} year the year of quarter 0 @property {number} quarter its place in that year, 0 to 3
 */

/**
 * @typedef {object} Told everything a sentence can be filled from
 * @property {Ensembles} runs
 * @property {Ensembles | null} other
 * @property {Window} window
 * @property {[string, string]} names of the theories, as they may be said now
 * @property {[string, string]} sides
 * @property {string} label of the other state
 */

const NAMES = ["start", "end", "before", "after", "least", "most", "threshold", "low", "high", "a_in_b", "b_in_a", "gap_a", "gap_b"];
const WORDS = ["name.0", "name.1", "side.a", "side.b", "label", "year.start", "year.end", "runs"];
const NUMBER = new RegExp(`^(other\\.)?(${NAMES.join("|")})(\\.[01])?$`);
const SIGNS = ["<", "<=", ">", ">="];
const BRACES = /\{([^{}]*)\}/g;

/** @param {string} said @returns {string | null} what is wrong with what stands in its braces */
export function wrongName(said) {
  for (const [, name] of said.matchAll(BRACES)) {
    if (!NUMBER.test(name) && !WORDS.includes(name)) return text("story-wrong-number", { value: `{${shown(name, 30)}}`, allowed: { list: NAMES }, words: { list: WORDS }, first: '".0"', second: '".1"' });
  }
  return null;
}

/** @param {string | number} sum @returns {string[]} its terms and signs */
const parts = (sum) => String(sum).split(/ ([+-]) /);

/** @param {string} term */
const isTerm = (term) => NUMBER.test(term) || /^-?\d+(\.\d+)?$/.test(term);

/** @param {unknown} value @returns {string | null} what is wrong with it as a condition */
export function condition(value) {
  if (!Array.isArray(value) || value.length !== 3) return text("story-wrong-condition", { value: String(shownJson(value, 40)), allowed: "[left, sign, right]" });
  if (!SIGNS.includes(value[1])) return text("story-wrong-sign", { value: String(shownJson(value[1], 20)), allowed: { list: SIGNS } });
  for (const side of [value[0], value[2]]) {
    if (typeof side !== "string" && typeof side !== "number") return text("story-wrong-side", { value: String(shownJson(side, 40)) });
    for (const [n, term] of parts(side).entries()) if (n % 2 === 0 && !isTerm(term)) return text("story-wrong-term", { value: shown(term, 30), allowed: { list: NAMES } });
  }
  return null;
}

/** @param {Told} told @param {string} name @param {0 | 1} side whose number it is, where the name does not say */
export function number(told, name, side) {
  const [, other, what, of] = NUMBER.exec(name) ?? [];
  const ensemble = (other ? told.other ?? told.runs : told.runs)[of ? (of === ".0" ? 0 : 1) : side];
  const { median } = ensemble;
  const last = median.length - 1;
  const at = (/** @type {number[]} */ series, /** @type {number} */ t) => series[Math.min(Math.max(t, 0), last)];
  const { from, to, pin } = told.window;
  const after = median.slice(Math.min(pin + 1, last), to + 1);
  const truth = (/** @type {0 | 1} */ state) => (ensemble.wants_safety[state] ? 100 : 0);
  const believed = (/** @type {0 | 1} */ by) => at(ensemble.beliefs[by].median, to);
  /** @type {Record<string, () => number>} */
  const values = {
    start: () => at(median, from),
    end: () => at(median, to),
    before: () => at(median, pin),
    after: () => at(median, pin + 1),
    least: () => Math.min(...after),
    most: () => Math.max(...after),
    threshold: () => at(ensemble.threshold, pin + 1),
    low: () => at(ensemble.q05, to),
    high: () => at(ensemble.q95, to),
    a_in_b: () => believed(0),
    b_in_a: () => believed(1),
    gap_a: () => Math.abs(truth(1) - believed(0)),
    gap_b: () => Math.abs(truth(0) - believed(1)),
  };
  return values[what]();
}

/** @param {Told} told @param {string | number} sum @param {0 | 1} side */
function valueOf(told, sum, side) {
  const terms = parts(sum);
  const value = (/** @type {string} */ term) => (NUMBER.test(term) ? number(told, term, side) : Number(term));
  let total = value(terms[0]);
  for (let n = 1; n < terms.length; n += 2) total += (terms[n] === "-" ? -1 : 1) * value(terms[n + 1]);
  return total;
}

/** @param {Told} told @param {readonly Condition[] | undefined} all @param {0 | 1} side @returns {boolean} whether all hold */
export function holds(told, all, side) {
  return (all ?? []).every(([left, sign, right]) => {
    const [a, b] = [valueOf(told, left, side), valueOf(told, right, side)];
    return sign === "<" ? a < b : sign === "<=" ? a <= b : sign === ">" ? a > b : a >= b;
  });
}

/** @param {Window} window @param {number} quarter @returns {number} its year */
export const yearOf = ({ year, quarter: first }, quarter) => year + Math.floor((first + quarter) / 4);

/** @param {Told} told @param {string} said @param {0 | 1} side @returns {string} with its numbers in it */
export function fill(told, said, side) {
  /** @type {Record<string, () => string>} */
  const words = {
    "name.0": () => told.names[0],
    "name.1": () => told.names[1],
    "side.a": () => told.sides[0],
    "side.b": () => told.sides[1],
    label: () => told.label,
    "year.start": () => String(yearOf(told.window, told.window.from)),
    "year.end": () => String(yearOf(told.window, told.window.to)),
    runs: () => text("number", { number: written(told.runs[0].replicates, { grouped: true }) }),
  };
  return said.replace(BRACES, (whole, name) => {
    if (words[name]) return words[name]();
    return NUMBER.test(name) ? String(Math.round(number(told, name, side))) : whole;
  });
}

/** @param {Told} told @param {string | readonly Said[]} said @param {0 | 1} side @returns {string} the first sentence whose conditions hold */
export function say(told, said, side) {
  if (typeof said === "string") return fill(told, said, side);
  const found = said.find(({ when }) => holds(told, when, side)) ?? said[said.length - 1];
  return fill(told, found.text, side);
}

/**
 * What a theory answers: the first choice whose conditions hold.
 *
 * @param {Told} told
 * @param {readonly import("./read.js").Choice[]} choices
 * @param {0 | 1} side
 * @returns {string | null} its id; none where the choices have no conditions at all
 */
export function answerOf(told, choices, side) {
  if (choices.every(({ when }) => when === undefined)) return null;
  return choices.find(({ when }) => holds(told, when, side))?.id ?? null;
}
