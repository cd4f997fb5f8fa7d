// What a reader's answer and the runs have to do with each other, in sentences that are kind and exact. No page in it.
import { text, written } from "../text.js";
import { yearOf } from "./numbers.js";

/** @typedef {import("./numbers.js").Window} Window */
/** @typedef {(number | null)[]} Line a guess: per cent by quarter from the first of the window's hidden ones */
/** @typedef {import("./read.js").Choice} Choice */

/** Points on average up to which a line is very close, and up to which it is close. */
const VERY_CLOSE = 3;
const CLOSE = 10;

/** Of all quarters, how many lie on one side for a line to be "mostly" there. */
const MOSTLY = 0.75;

/** @param {Window} window @param {number} t @returns {string} such as "1990"; years without history are counted */
export function yearName(window, t) {
  const year = yearOf(window, t);
  return year < 1000 ? text("story-year", { year: String(year) }) : String(year);
}

/** @param {Window} window @param {number} t @returns {string} such as "the third quarter of 1990" */
export function quarterName(window, t) {
  return text("story-quarter", { quarter: 1 + ((window.quarter + t) % 4), year: yearName(window, t) });
}

/**
 * How far a guess is from a median: on average without sign, with sign, and where it is furthest.
 *
 * @param {Line} line @param {readonly number[]} median @param {number} first the quarter of the line's first value
 * @returns {{ mean: number, above: number, at: number, guess: number, value: number } | null} none without a guess;
 *   `above` is the share of quarters in which the guess is the higher one
 */
export function distance(line, median, first) {
  let sum = 0;
  let count = 0;
  let above = 0;
  let furthest = { far: -1, at: 0, guess: 0, value: 0 };
  line.forEach((guess, n) => {
    const at = first + n;
    if (guess === null || at >= median.length) return;
    const far = Math.abs(guess - median[at]);
    count += 1;
    sum += far;
    if (guess > median[at]) above += 1;
    if (far > furthest.far) furthest = { far, at, guess, value: median[at] };
  });
  if (count === 0) return null;
  return { mean: sum / count, above: above / count, at: furthest.at, guess: furthest.guess, value: furthest.value };
}

/**
 * @param {Line} line @param {readonly number[]} median @param {Window} window @param {string} theory
 * @param {boolean} room whether a whole room drew it
 * @returns {string} one or two sentences; empty without a guess
 */
export function lineSentence(line, median, window, theory, room = false) {
  const found = distance(line, median, window.hidden + 1);
  if (!found) return "";
  const mean = Math.round(found.mean);
  return text("story-line", {
    near: found.mean <= VERY_CLOSE ? "very" : found.mean <= CLOSE ? "close" : "far",
    whose: room ? "room" : "you",
    points: mean,
    theory,
    way: mean === 0 ? "none" : found.above >= MOSTLY ? "above" : found.above <= 1 - MOSTLY ? "below" : "mixed",
    when: quarterName(window, found.at),
    guess: Math.round(found.guess),
    value: Math.round(found.value),
  });
}

/**
 * @param {readonly Choice[]} choices @param {{ choice: string | null, counts: readonly number[] }} answer
 * @param {string | null} model the theory's answer @param {string} theory
 * @returns {string} empty where nobody answered or the theory has no answer
 */
export function choiceSentence(choices, { choice, counts }, model, theory) {
  const right = choices.findIndex(({ id }) => id === model);
  if (right < 0) return "";
  const all = counts.reduce((sum, count) => sum + count, 0);
  const said = { theory, answer: choices[right].text };
  if (all > 0) {
    const same = counts[right] ?? 0;
    if (same === 0) return text("story-choice-nobody", { ...said, count: written(all) });
    return same === all ? text("story-choice-everybody", said) : text("story-choice-some", { ...said, same: written(same), count: written(all) });
  }
  const mine = choices.find(({ id }) => id === choice);
  if (!mine) return "";
  return mine.id === model ? text("story-choice-same", said) : text("story-choice-other", { ...said, mine: mine.text });
}
