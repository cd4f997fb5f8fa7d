// Bars by parameter: what an outcome does at both ends of a span, and how much of it a parameter accounts for.
import { svg } from "../svg.js";

/** @typedef {{ value: number, low: number, high: number }} Estimate */
/**
 * @typedef {object} Bar
 * @property {number} side whose theory it is
 * @property {number} from 0 to 1 along the axis
 * @property {number} to
 * @property {Estimate[]} [ranges] intervals, drawn over it
 * @property {[left: string, right: string]} [ends] settings at its ends
 * @property {number} [beyond] where a paler part ends
 * @property {number} [mark] a tick
 */
/** @typedef {{ name: string, strong: boolean, bars: (Bar | string)[] }} Row a text says why there is no bar */
/** @typedef {{ width: number, rows: Row[], lines: { side: number, at: number }[], ticks: { at: number, text: string }[], label: string }} Chart */

const TOP = 26;
const NAME = 19;

/** Heights of a theory's bar: the second's is thick, the first's thin. */
const HEIGHTS = [6, 16];

/** Space below a parameter. */
const GAP = 11;

/** Where the first row begins, and how tall each is. */
export const ROW = { top: TOP, each: NAME + HEIGHTS[0] + HEIGHTS[1] + GAP };

/** Width of a letter of a label, about, CSS pixels. */
const LETTER = 6.3;

/** @param {string} text */
const wide = (text) => LETTER * text.length;

/**
 * @param {Chart} chart
 * @returns {SVGElement}
 */
export function barChart({ width: wanted, rows, lines, ticks, label }) {
  const width = Math.max(240, Math.floor(wanted));
  const [left, right] = [2, width - 26];
  const across = (/** @type {number} */ share) => left + Math.min(Math.max(share, 0), 1) * (right - left);
  const { each } = ROW;
  const height = TOP + rows.length * each;
  const root = svg("svg", { class: "study-chart bar-chart", viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), role: "img", "aria-label": label });
  for (const { at, text } of ticks) {
    const anchor = at <= 0 ? "start" : at >= 1 ? "end" : "middle";
    root.append(svg("path", { class: at === 0 ? "chart-axis" : "chart-grid", d: `M${across(at)} ${TOP - 8}V${height}` }), svg("text", { class: "chart-tick", x: String(at >= 1 ? width - 2 : across(at)), y: String(TOP - 14), "text-anchor": anchor }, text));
  }
  for (const { side, at } of lines) root.append(svg("path", { class: "bar-present", "data-side": String(side), d: `M${across(at)} ${TOP - 8}V${height}` }));
  rows.forEach(({ name, strong, bars }, n) => {
    const top = TOP + n * each;
    root.append(svg("text", { class: strong ? "bar-name strong" : "bar-name", x: String(left + 4), y: String(top + 12) }, name));
    // The thick bar of the second theory stands above the thin one of the first.
    let y = top + NAME;
    for (const bar of [...bars].reverse()) {
      const tall = HEIGHTS[bars.length === 1 ? 1 : bars.indexOf(bar)];
      if (typeof bar === "string") {
        if (bar !== "") root.append(svg("text", { class: "chart-tick", x: String(left + 4), y: String(y + tall / 2), "dominant-baseline": "central" }, bar));
      } else root.append(...drawn(bar, y, tall, across, right));
      y += tall;
    }
  });
  return root;
}

/**
 * @param {Bar} bar
 * @param {number} y
 * @param {number} tall
 * @param {(share: number) => number} across
 * @param {number} limit
 */
function drawn({ side, from, to, ranges, ends, beyond, mark }, y, tall, across, limit) {
  const [a, b] = [across(Math.min(from, to)), across(Math.max(from, to))];
  const box = (/** @type {string} */ name, /** @type {number} */ x, /** @type {number} */ end) => svg("rect", { class: name, "data-side": String(side), x: String(x), y: String(y), width: String(Math.max(end - x, 1.5)), height: String(tall) });
  const parts = [box("bar", a, b)];
  if (beyond !== undefined && across(beyond) > b) parts.unshift(box("bar pale", b, across(beyond)));
  const middle = y + tall / 2;
  for (const { low, high } of ranges ?? []) {
    // Light where it lies over the bar, dark beside it.
    const [start, end] = [across(low), across(high)];
    const over = [Math.min(Math.max(start, a), b), Math.min(Math.max(end, a), b)];
    const whisker = (/** @type {string} */ name, /** @type {string} */ d) => d && parts.push(svg("path", { class: name, d }));
    const tick = (/** @type {number} */ x) => `M${x} ${middle - 2.5}v5`;
    whisker("bar-range over", over[1] > over[0] ? `M${over[0]} ${middle}H${over[1]}${start > a ? tick(start) : ""}${end < b ? tick(end) : ""}` : "");
    whisker("bar-range", `${start <= a ? `M${start} ${middle}H${Math.min(a, end)}${tick(start)}` : ""}${end >= b ? `M${Math.max(b, start)} ${middle}H${end}${tick(end)}` : ""}`);
  }
  if (mark !== undefined) parts.push(svg("path", { class: "bar-mark", "data-side": String(side), d: `M${across(mark)} ${y - 1}v${tall + 2}` }));
  if (ends) {
    const [first, second] = ends;
    // Where an interval is drawn over the end, the words stand beside it.
    const inside = [ranges?.[0]?.high, ranges?.[1]?.low].map((at, i) => (at === undefined ? [a, b][i] : across(at)));
    const word = (/** @type {number} */ x, /** @type {string} */ anchor, /** @type {string} */ text, /** @type {string} */ name) => svg("text", { class: name, x: String(x), y: String(middle + 0.5), "text-anchor": anchor, "dominant-baseline": "central" }, text);
    const both = [first, second].filter(Boolean).join(" – ");
    const outer = Math.max(b, ...(ranges ?? []).map(({ high }) => across(high))) + 6;
    if (first && inside[1] - inside[0] > wide(first) + wide(second) + 24) parts.push(word(inside[0] + 5, "start", first, "bar-end"), word(inside[1] - 5, "end", second, "bar-end"));
    else if (outer + wide(both) <= limit + 24) parts.push(word(outer, "start", both, "chart-tick bar-out"));
    else {
      const inner = Math.min(first ? a : b, ...(ranges ?? []).map(({ low }) => across(low))) - 6;
      // Where no side has room for both, each end has its own.
      if (first && inner < wide(both)) parts.push(word(inner, "end", first, "chart-tick bar-out"), word(outer, "start", second, "chart-tick bar-out"));
      else parts.push(word(inner, "end", both, inner > a && tall > 10 ? "bar-end" : "chart-tick bar-out"));
    }
  }
  return parts;
}
