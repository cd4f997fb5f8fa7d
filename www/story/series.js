// A step's figure as numbers: what is hidden in the picture is hidden here, too. No page in it.
import { text, written } from "../text.js";
import { yearName } from "./difference.js";
import { typeName } from "./gap.js";

/** @typedef {import("./stage.js").Scene} Scene */
/** @typedef {{ median: readonly number[], q25: readonly number[], q75: readonly number[] }} Bands */
/** @typedef {{ name: string, bands: Bands, to: number }} Series `to`: the last quarter that is seen */

/** @param {Scene} scene @returns {Series[]} first the two that the figure is about */
export function seriesOf(scene) {
  const { picture, kind, out, names } = scene;
  const { window, runs, other, shorts } = picture;
  const hides = Number.isFinite(window.hidden);
  const to = (/** @type {0 | 1} */ side) => (hides && !out[side] ? Math.min(window.hidden, window.to) : window.to);
  const labelled = (/** @type {string} */ theory) => text("story-numbers-other", { theory, label: scene.otherLabel });
  if (kind === "gap") {
    const about = (/** @type {number} */ by) => text("story-about", { who: shorts[by], whom: shorts[1 - by] });
    const own = runs[scene.theory].beliefs.map((bands, by) => ({ name: about(by), bands, to: to(scene.theory) }));
    if (!scene.otherOut || !other) return own;
    return [...own, ...other[scene.theory].beliefs.map((bands, by) => ({ name: labelled(about(by)), bands, to: window.to }))];
  }
  const sides = /** @type {const} */ ([0, 1]);
  const own = sides.map((side) => ({ name: names[side], bands: runs[side], to: to(side) }));
  if (!scene.otherOut || !other) return own;
  return [...own, ...sides.filter((side) => out[side]).map((side) => ({ name: labelled(names[side]), bands: other[side], to: window.to }))];
}

/** @param {Scene} scene @returns {{ caption: string, head: string[], rows: string[][] }} a row for each quarter of the figure */
export function tableOf(scene) {
  const { picture, kind } = scene;
  const { window, runs, sides, label, isTrust } = picture;
  const series = seriesOf(scene);
  const head = [text("story-numbers-quarter"), ...series.map(({ name }) => name)];
  const truths = kind === "gap" && scene.typesOut ? [0, 1] : [];
  for (const side of truths) head.push(text("story-numbers-truth", { who: sides[side] }));
  const threshold = kind === "course" && isTrust;
  if (threshold) head.push(text("story-threshold"));
  const rows = [];
  for (let t = window.from; t <= window.to; t += 1) {
    const cells = series.map(({ bands: { median, q25, q75 }, to }) => (t > to ? text("story-numbers-hidden") : text("story-numbers-cell", { median: written(median[t]), low: written(q25[t]), high: written(q75[t]) })));
    for (const side of truths) cells.push(text("story-numbers-truth-value", { type: typeName(runs[scene.theory].wants_safety[side]) }));
    if (threshold) cells.push(text("number", { number: written(runs[0].threshold[t]) }));
    rows.push([text("lab-quarter", { year: yearName(window, t), quarter: String(1 + ((window.quarter + t) % 4)) }), ...cells]);
  }
  return { caption: kind === "gap" ? text("story-numbers-gap-caption") : text("story-numbers-caption", { quantity: label }), head, rows };
}

/** @param {Scene} scene @returns {{ names: string[], values: number[][] }} the two main series as far as they are seen */
export function heardOf(scene) {
  const main = seriesOf(scene).slice(0, 2);
  const { from } = scene.picture.window;
  return { names: main.map(({ name }) => name), values: main.map(({ bands, to }) => bands.median.slice(from, to + 1)) };
}
