// A step's figure in words, for who does not see it. No page in it.
import { quarterName, yearName } from "./difference.js";
import { typeInWords } from "./gap.js";

/** @typedef {import("./stage.js").Scene} Scene */

/** @param {Scene} scene @param {import("./numbers.js").Told | null} told @returns {string} */
export function describe(scene, told) {
  const { picture, kind, out, names } = scene;
  const { window, runs, sides } = picture;
  const hides = Number.isFinite(window.hidden);
  const to = (/** @type {0 | 1} */ side) => (hides && !out[side] ? Math.min(window.hidden, window.to) : window.to);
  const value = (/** @type {readonly number[]} */ series, /** @type {number} */ t) => Math.round(series[Math.min(Math.max(t, 0), series.length - 1)]);
  const span = `${yearName(window, window.from)} to ${yearName(window, window.to)}`;
  if (kind === "gap") {
    const run = runs[scene.theory];
    const end = to(scene.theory);
    const beliefs = [0, 1].map((by) => `${sides[by]} believes ${value(run.beliefs[by].median, window.from)} at first and ${value(run.beliefs[by].median, end)} at the end`);
    const truth = scene.typesOut ? `In truth ${sides[0]} ${typeInWords(run.wants_safety[0])} and ${sides[1]} ${typeInWords(run.wants_safety[1])}.` : "What they in fact are is hidden.";
    return `Line chart, ${span}: how far each side believes, in per cent, that the other wants only to be safe, as ${names[scene.theory]} has it. ${beliefs.join("; ")}. ${truth}`;
  }
  const line = (/** @type {0 | 1} */ side) => {
    const { median } = runs[side];
    const parts = [`${value(median, window.from)} at first`];
    if (window.pin > window.from && window.pin < to(side)) parts.push(`${value(median, window.pin)} at the pin`, `${value(median, window.pin + 1)} a quarter later`);
    else if (window.pin > window.from && window.pin === to(side)) parts.push(`${value(median, window.pin)} at the pin`);
    if (to(side) === window.to) parts.push(`${value(median, window.to)} at the end`);
    return `${names[side]}: ${parts.join(", ")}${to(side) < window.to ? "; what follows is hidden" : ""}.`;
  };
  const threshold = picture.isTrust ? ` Threshold for cooperation: ${value(runs[0].threshold, window.pin + 1)}.` : "";
  const other = scene.otherOut && told?.other ? ` Dotted, ${scene.otherLabel}: ${([0, 1]).filter((side) => out[side]).map((side) => `${names[side]} ${value(/** @type {any} */ (told.other)[side].median, window.to)} at the end`).join(", ")}.` : "";
  return `Line chart, ${span}, ${picture.label}, per cent, medians. ${line(0)} ${line(1)}${threshold}${other}${hides && !(out[0] && out[1]) ? ` The hidden part begins in ${quarterName(window, window.hidden)}.` : ""}`;
}
