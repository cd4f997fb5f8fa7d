// What a reader's answer and the runs have to do with each other, in sentences that are kind and exact. No page in it.
import { yearOf } from "./numbers.js";

/** @typedef {import("./numbers.js").Window} Window */
/** @typedef {(number | null)[]} Line a guess: per cent by quarter from the first of the window's hidden ones */
/** @typedef {import("./read.js").Choice} Choice */

/** Points on average up to which a line is very close, and up to which it is close. */
const VERY_CLOSE = 3;
const CLOSE = 10;

/** Of all quarters, how many lie on one side for a line to be "mostly" there. */
const MOSTLY = 0.75;

const QUARTERS = ["first", "second", "third", "fourth"];

/** @param {Window} window @param {number} t @returns {string} such as "1990"; years without history are counted */
export function yearName(window, t) {
  const year = yearOf(window, t);
  return year < 1000 ? `year ${year}` : String(year);
}

/** @param {Window} window @param {number} t @returns {string} such as "the third quarter of 1990" */
export function quarterName(window, t) {
  return `the ${QUARTERS[(window.quarter + t) % 4]} quarter of ${yearName(window, t)}`;
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

/** @param {number} count */
const points = (count) => `${count} ${count === 1 ? "point" : "points"}`;

/**
 * @param {Line} line @param {readonly number[]} median @param {Window} window @param {string} theory
 * @param {boolean} room whether a whole room drew it
 * @returns {string} one or two sentences; empty without a guess
 */
export function lineSentence(line, median, window, theory, room = false) {
  const found = distance(line, median, window.hidden + 1);
  if (!found) return "";
  const mean = Math.round(found.mean);
  const [guess, value] = [Math.round(found.guess), Math.round(found.value)];
  const whose = room ? "the room’s line" : "your line";
  const opening = found.mean <= VERY_CLOSE ? "Very close: " : found.mean <= CLOSE ? "Close: " : "A different story from the model’s: ";
  const way = found.above >= MOSTLY ? `, mostly above it` : found.above <= 1 - MOSTLY ? `, mostly below it` : ", now above and now below it";
  const drew = room ? "the room drew" : "you drew";
  return `${opening}on average ${whose} is ${points(mean)} away from ${theory}${mean === 0 ? "" : way}. They are furthest apart in ${quarterName(window, found.at)}, where ${drew} ${guess} and it has ${value}.`;
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
  const named = `“${choices[right].text}”`;
  if (all > 0) {
    const same = counts[right] ?? 0;
    const people = `${same} of ${all}`;
    if (same === 0) return `${theory} answers ${named}. Of ${all} in the room nobody said so, which makes it worth asking why.`;
    return same === all ? `${theory} answers ${named}, as everybody in the room said.` : `${theory} answers ${named}, as ${people} in the room said.`;
  }
  const mine = choices.find(({ id }) => id === choice);
  if (!mine) return "";
  return mine.id === model ? `${theory} answers ${named}, as you did.` : `You said “${mine.text}”; ${theory} answers ${named}.`;
}
