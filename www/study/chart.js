// Line charts of studies, as SVG: they follow the theme by themselves, and a reader can select their words.
import { spreadLine } from "../spread.js";
import { svg } from "../svg.js";
import { text, written } from "../text.js";

/** @typedef {[x: number, y: number]} Point */
/** @typedef {[x: number, low: number, high: number]} Span */
/**
 * @typedef {object} Line
 * @property {string} name stands beside its last point, with what `end` says
 * @property {string} [end]
 * @property {0 | 1 | null} side whose theory it is; null: ink
 * @property {string} hue the theory's family, which decides the line style
 * @property {"whole" | "fine" | "dotted"} [weight]
 * @property {Point[]} points
 * @property {Span[]} [band]
 * @property {boolean} [steps] level between points, as a share that falls at once
 */
/** @typedef {{ from: number, to: number, ticks: { at: number, text: string }[], label?: string }} Scale */

const HEIGHT = 220;
const LEFT = 40;
const TOP = 10;
const BOTTOM = 40;

/** Room for the names at the right: a share of the width, within bounds, CSS pixels. */
const ROOM = { share: 0.3, least: 96, most: 150 };

/** Distance of two names above one another. */
const LINE = 15;

/**
 * @param {{ width: number, height?: number, x: Scale, y: Scale, lines: Line[], label: string }} chart `label`: the picture in words
 * @returns {SVGElement}
 */
export function lineChart({ width: wanted, height = HEIGHT, x, y, lines, label }) {
  const width = Math.max(240, Math.floor(wanted));
  const right = width - Math.min(ROOM.most, Math.max(ROOM.least, width * ROOM.share));
  const bottom = height - (x.label ? BOTTOM : BOTTOM - LINE);
  const across = (/** @type {number} */ value) => LEFT + ((value - x.from) / (x.to - x.from)) * (right - LEFT);
  const up = (/** @type {number} */ value) => bottom - ((Math.min(Math.max(value, y.from), y.to) - y.from) / (y.to - y.from)) * (bottom - TOP);
  const root = svg("svg", { class: "study-chart", viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), role: "img", "aria-label": label });
  for (const { at, text: shown } of y.ticks) {
    root.append(svg("path", { class: "chart-grid", d: `M${LEFT} ${up(at)}H${right}` }), svg("text", { class: "chart-tick", x: String(LEFT - 6), y: String(up(at)), "text-anchor": "end", "dominant-baseline": "central" }, shown));
  }
  for (const { at, text: shown } of x.ticks) root.append(svg("path", { class: "chart-axis", d: `M${across(at)} ${bottom}v4` }), svg("text", { class: "chart-tick", x: String(across(at)), y: String(bottom + 17), "text-anchor": "middle" }, shown));
  root.append(svg("path", { class: "chart-axis", d: `M${LEFT} ${bottom}H${right}` }));
  if (x.label) root.append(svg("text", { class: "chart-tick", x: String((LEFT + right) / 2), y: String(height - 6), "text-anchor": "middle" }, x.label));
  for (const { band, side, steps } of lines) if (band && band.length > 1) root.append(svg("path", { class: "chart-band", ...of(side), d: area(band, steps ?? false, across, up) }));
  for (const { points, side, hue, steps, weight } of lines) root.append(svg("path", { class: `chart-line ${weight ?? "whole"}`, ...of(side), "data-hue": hue, d: course(points, steps ?? false, across, up) }));
  const ends = lines.map(({ points }) => up(points.at(-1)?.[1] ?? y.from));
  apart(ends, TOP - 4, bottom + LINE / 2).forEach((at, i) => {
    const { name, end, side } = lines[i];
    root.append(svg("text", { class: "chart-name", ...of(side), x: String(right + 6), y: String(at), "dominant-baseline": "central" }, end ? `${name} ${end}` : name));
  });
  return root;
}

/** @param {0 | 1 | null} side @returns {Record<string, string>} */
const of = (side) => (side === null ? {} : { "data-side": String(side) });

/**
 * @param {Point[]} points
 * @param {boolean} steps
 * @param {(x: number) => number} across
 * @param {(y: number) => number} up
 */
function course(points, steps, across, up) {
  return points.map(([x, y], i) => (i === 0 ? `M${across(x)} ${up(y)}` : steps ? `H${across(x)}V${up(y)}` : `L${across(x)} ${up(y)}`)).join("");
}

/**
 * @param {Span[]} band
 * @param {boolean} steps
 * @param {(x: number) => number} across
 * @param {(y: number) => number} up
 */
function area(band, steps, across, up) {
  const there = course(band.map(([x, , high]) => /** @type {Point} */ ([x, high])), steps, across, up);
  const low = band.map(([x, below]) => /** @type {Point} */ ([x, below])).reverse();
  // On the way back a step goes first up or down, then across.
  const back = low.map(([x, y], i) => (i === 0 || !steps ? `L${across(x)} ${up(y)}` : `V${up(y)}H${across(x)}`)).join("");
  return `${there}${back}Z`;
}

/**
 * Heights at which names do not stand on one another.
 *
 * @param {number[]} wanted
 * @param {number} top
 * @param {number} bottom
 * @returns {number[]} in the order of `wanted`
 */
function apart(wanted, top, bottom) {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  const labels = order.map(({ at }) => ({ center: at - top, width: LINE }));
  const placed = new Array(wanted.length).fill(0);
  spreadLine(labels, bottom - top, 0).forEach((edge, n) => (placed[order[n].i] = top + edge + LINE / 2));
  return placed;
}

/** @param {readonly number[]} at @returns {Scale["ticks"]} shares as per cent, the last with its sign */
export const shareTicks = (at) => at.map((share) => ({ at: share, text: share === 1 ? text("percent", { share: 100 }) : String(100 * share) }));

/** @returns {Scale} shares from nought to one, in quarters of it */
export const shares = () => ({ from: 0, to: 1, ticks: shareTicks([0, 0.25, 0.5, 0.75, 1]) });

/** @param {number} quarters @returns {Scale} years since the start */
export function years(quarters) {
  const all = quarters / 4;
  const step = all > 16 ? 10 : all > 8 ? 4 : 2;
  const ticks = [];
  for (let year = 0; year <= all; year += step) ticks.push({ at: 4 * year, text: String(year) });
  return { from: 0, to: quarters, ticks, label: text("study-years") };
}

/** @param {import("../types.js").Lab} lab @param {number} quarters @returns {{ at: number, text: string }[]} first days of years, not too many */
export function firstDays(lab, quarters) {
  const [year, month] = lab.timeline().first.split("-").map(Number);
  const skip = (4 - Math.floor((month - 1) / 3)) % 4;
  const all = [];
  for (let at = skip, shown = year + (skip > 0 ? 1 : 0); at < quarters; at += 4, shown += 1) all.push({ at, text: String(shown) });
  const step = Math.ceil(all.length / 6);
  return all.filter((_, n) => n % step === 0);
}

/** @param {number} share @returns {string} in whole per cent; what is not nought is not called nought */
export function percent(share) {
  const rounded = Math.round(100 * share);
  if (rounded === 0 && share > 0) return text("study-under");
  if (rounded === 100 && share < 1) return text("study-over");
  return String(rounded);
}

/** @param {number} share @returns {string} in whole per cent with its sign */
export const percents = (share) => text("percent", { share: percent(share) });

/** @param {number} share @param {boolean} [plus] with a sign either way @returns {string} in whole points */
export function whole(share, plus = false) {
  // Nought has no sign.
  const rounded = Math.round(100 * share) + 0;
  return text("number", { number: written(rounded, { plus: plus && rounded !== 0 }) });
}

/** @param {number} value @param {number} decimals @param {string} [english] where the field writes it otherwise */
export const decimal = (value, decimals, english) => text("number", { number: { ...written(value, { decimals }), ...(english !== undefined && { english }) } });

/** @param {number} value @returns {string} as the field writes it: ".83" */
export const short = (value) => decimal(value, 2, value.toFixed(2).replace(/^(-?)0\./, "$1.").replace("-", "−"));

/** @typedef {{ value: number, low: number, high: number }} Estimate */

/** @param {Estimate} estimate @returns {string} its interval, points with sign */
export const spanOf = ({ low, high }) => text("study-span", { low: whole(low, true), high: whole(high, true) });

/** @param {Estimate} estimate @returns {string} points with sign and their interval */
export const points = ({ value, low, high }) => text("study-interval", { value: whole(value, true), low: whole(low, true), high: whole(high, true) });

/** @param {Estimate} estimate @returns {string} shares, as an interval */
export const percentSpan = ({ low, high }) => text("study-span", { low: percent(low), high: percent(high) });
