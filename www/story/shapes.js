// What figures of the story are made of: paths, bands, words.
import { measure } from "../measure.js";
import { svg } from "../svg.js";

/** @typedef {import("./place.js").Point} Point */
/** @typedef {import("./place.js").Box} Box */
/** @typedef {import("./stage.js").Frame} Frame */

const SANS = '"Source Sans 3 Variable", system-ui, sans-serif';

/** @param {string} text @param {number} size @param {number} [weight] */
export const widthOf = (text, size, weight = 700) => measure(text, `${weight} ${size}px ${SANS}`);

/** @param {number} value */
export const px = (value) => value.toFixed(1);

/** @param {Point[]} points @param {boolean} steps @returns {string} */
export function path(points, steps) {
  return points.map(([x, y], n) => (n === 0 ? `M${px(x)} ${px(y)}` : steps ? `H${px(x)}V${px(y)}` : `L${px(x)} ${px(y)}`)).join("");
}

/** @param {string} text @param {Record<string, string>} attributes @param {Box} box @param {number} size */
export function word(text, attributes, box, size) {
  return svg("text", { x: px(box.x), y: px(box.y + size * 0.95), "font-size": String(size), ...attributes }, text);
}

/** @param {readonly number[]} low @param {readonly number[]} high @param {number} from @param {number} to @param {Frame} frame @returns {string} */
export function area(low, high, from, to, { x, y }) {
  /** @type {Point[]} */
  const up = [];
  /** @type {Point[]} */
  const down = [];
  for (let t = from; t <= to; t += 1) {
    up.push([x(t), y(high[t])]);
    down.unshift([x(t), y(low[t])]);
  }
  return up.length > 1 ? `${path([...up, ...down], false)}Z` : "";
}

/** @param {readonly (number | null)[]} series @param {number} from @param {number} to @param {Frame} frame @returns {Point[]} */
export function points(series, from, to, { x, y }) {
  /** @type {Point[]} */
  const out = [];
  for (let t = from; t <= to; t += 1) {
    const value = series[t];
    if (typeof value === "number" && Number.isFinite(value)) out.push([x(t), y(value)]);
  }
  return out;
}

/** @param {string} id @param {Frame} frame @param {number} from a quarter: what lies left of it stays as it is @returns {SVGElement} a clip that grows along time */
export function growing(id, { plot, x, height }, from) {
  const at = Math.max(plot.x, x(from) - 4);
  const clip = svg("rect", { class: "st-growing", x: px(at), y: "0", width: px(plot.x + plot.width - at + 4), height: String(height) });
  clip.style.setProperty("transform-origin", `${px(at)}px 0`);
  return svg("clipPath", { id }, clip);
}
