// A step's figure in words, for who does not see it. No page in it.
import { text } from "../text.js";
import { quarterName, yearName } from "./difference.js";
import { typeName } from "./gap.js";

/** @typedef {import("./stage.js").Scene} Scene */

/** @param {Scene} scene @param {import("./numbers.js").Told | null} told @returns {string} */
export function describe(scene, told) {
  const { picture, kind, out, names } = scene;
  const { window, runs, sides } = picture;
  const hides = Number.isFinite(window.hidden);
  const to = (/** @type {0 | 1} */ side) => (hides && !out[side] ? Math.min(window.hidden, window.to) : window.to);
  const value = (/** @type {readonly number[]} */ series, /** @type {number} */ t) => Math.round(series[Math.min(Math.max(t, 0), series.length - 1)]);
  const span = text("story-words-span", { from: yearName(window, window.from), to: yearName(window, window.to) });
  const [first, second] = sides;
  if (kind === "gap") {
    const run = runs[scene.theory];
    const end = to(scene.theory);
    const [a, b] = run.beliefs.map(({ median }) => [value(median, window.from), value(median, end)]);
    const truth = scene.typesOut ? text("story-words-truth", { first, first_type: typeName(run.wants_safety[0]), second, second_type: typeName(run.wants_safety[1]) }) : text("story-words-truth-hidden");
    return text("story-words-gap", { span, theory: names[scene.theory], first, first_start: a[0], first_end: a[1], second, second_start: b[0], second_end: b[1], truth });
  }
  const line = (/** @type {0 | 1} */ side) => {
    const { median } = runs[side];
    const parts = [text("story-words-start", { value: value(median, window.from) })];
    if (window.pin > window.from && window.pin <= to(side)) parts.push(text("story-words-pin", { value: value(median, window.pin) }));
    if (window.pin > window.from && window.pin < to(side)) parts.push(text("story-words-after", { value: value(median, window.pin + 1) }));
    if (to(side) === window.to) parts.push(text("story-words-end", { value: value(median, window.to) }));
    return text("story-words-line", { theory: names[side], values: parts.join(", "), rest: to(side) < window.to ? "hidden" : "seen" });
  };
  const lines = [line(0), line(1)];
  if (picture.isTrust) lines.push(text("story-words-threshold", { value: value(runs[0].threshold, window.pin + 1) }));
  if (scene.otherOut && told?.other) {
    const { other } = told;
    const values = /** @type {const} */ ([0, 1]).filter((side) => out[side]).map((side) => text("story-words-other-line", { theory: names[side], value: value(other[side].median, window.to) }));
    lines.push(text("story-words-other", { label: scene.otherLabel, values: values.join(", ") }));
  }
  if (hides && !(out[0] && out[1])) lines.push(text("story-words-hidden", { when: quarterName(window, window.hidden) }));
  return text("story-words-course", { span, quantity: picture.label, lines: lines.join(" ") });
}
