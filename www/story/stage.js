// The figure of a step, drawn from the runs: medians with bands, the threshold, the hidden future, leaders, large numbers,
// the guess, and the theory that still waits. The same for a page and, larger, for a hall. gap.js draws the other kind.
import { measure } from "../measure.js";
import { svg } from "../svg.js";
import { gapFigure } from "./gap.js";
import { yearOf } from "./numbers.js";
import { Places } from "./place.js";

/** @typedef {import("./run.js").Picture} Picture */
/** @typedef {import("./place.js").Point} Point */
/** @typedef {import("./place.js").Box} Box */
/** @typedef {{ tick: number, label: number, number: number, line: number, hall: boolean }} Look sizes in CSS pixels; `line`: by how much lines are thicker */
/**
 * @typedef {object} Scene
 * @property {Picture} picture
 * @property {"course" | "gap"} kind
 * @property {[boolean, boolean]} out whether a theory's hidden part is seen
 * @property {boolean} otherOut @property {string} otherLabel
 * @property {boolean} typesOut whether the truth is seen
 * @property {0 | 1} theory whose beliefs a gap shows
 * @property {[string, string]} names
 * @property {import("./difference.js").Line} guess
 * @property {string} guessName
 * @property {0 | 1 | "other" | "types" | null} fresh what is drawn along time now
 */
/**
 * @typedef {object} Frame where things are
 * @property {number} width @property {number} height
 * @property {Box} plot
 * @property {number} top of the axis, per cent
 * @property {(quarter: number) => number} x
 * @property {(percent: number) => number} y
 * @property {(x: number) => number} quarter the inverse
 * @property {(y: number) => number} percent
 */

const SANS = '"Source Sans 3 Variable", system-ui, sans-serif';

/** @param {string} text @param {number} size @param {number} [weight] */
export const widthOf = (text, size, weight = 700) => measure(text, `${weight} ${size}px ${SANS}`);

/** @param {number} value */
const px = (value) => value.toFixed(1);

/** @param {Point[]} points @param {boolean} steps @returns {string} */
export function path(points, steps) {
  return points.map(([x, y], n) => (n === 0 ? `M${px(x)} ${px(y)}` : steps ? `H${px(x)}V${px(y)}` : `L${px(x)} ${px(y)}`)).join("");
}

/**
 * Where things are in a figure of this size.
 *
 * @param {Picture} picture @param {number} width @param {number} height @param {Look} look @param {boolean} full whether the axis goes to 100
 * @returns {Frame}
 */
export function frameOf(picture, width, height, look, full) {
  const left = Math.ceil(widthOf("80%", look.tick, 400) + look.tick * 0.7);
  const bar = Math.round(look.tick * 1.75);
  const rows = picture.terms.length > 0 ? 2 * bar + Math.round(look.tick * 0.3) : 0;
  const under = Math.round(look.tick * 1.9) + rows + 2;
  const plot = { x: left, y: 4, width: Math.max(80, width - left - 2), height: Math.max(60, height - under - 4) };
  const high = [...picture.runs, ...(picture.other ?? [])].some(({ median }) => median.slice(picture.window.from, picture.window.to + 1).some((value) => value > 90));
  const top = full || high || !picture.isTrust ? 104 : 92;
  const { from } = picture.window;
  const [x0, x1] = [from, Math.max(picture.end, from + 1)];
  return {
    width,
    height,
    plot,
    top,
    x: (quarter) => plot.x + ((quarter - x0) / (x1 - x0)) * plot.width,
    y: (percent) => plot.y + plot.height - (Math.min(Math.max(percent, 0), top) / top) * plot.height,
    quarter: (x) => x0 + ((x - plot.x) / plot.width) * (x1 - x0),
    percent: (y) => Math.min(100, Math.max(0, ((plot.y + plot.height - y) / plot.height) * top)),
  };
}

/** @param {string} text @param {Record<string, string>} attributes @param {Box} box @param {number} size */
export function word(text, attributes, box, size) {
  return svg("text", { x: px(box.x), y: px(box.y + size * 0.95), "font-size": String(size), ...attributes }, text);
}

/** What lies under the lines: grid, axis, years, leaders. @param {Picture} picture @param {Frame} frame @param {Look} look */
export function ground(picture, frame, look) {
  const { plot, x, y } = frame;
  const { window, pinAt } = picture;
  const out = [];
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const ticks = frame.top > 100 ? [0, 20, 40, 60, 80, 100] : [0, 20, 40, 60, 80];
  // Where lines are close every other one is left out.
  const every = (y(0) - y(20)) < look.tick * 1.15 ? 2 : 1;
  for (const tick of ticks.filter((_, n) => n % every === 0)) {
    out.push(svg("path", { class: tick === 0 ? "st-axis" : "st-grid", d: `M${plot.x} ${px(y(tick))}H${px(right)}` }));
    const last = tick === ticks.filter((_, n) => n % every === 0).at(-1);
    out.push(svg("text", { class: "st-tick", x: px(plot.x - look.tick * 0.45), y: px(y(tick) + look.tick * 0.34), "text-anchor": "end", "font-size": String(look.tick) }, last ? `${tick}%` : String(tick)));
  }
  const years = [];
  for (let t = Math.ceil(window.from); t < picture.end; t += 1) {
    if (t !== Math.ceil(window.from) && (window.quarter + t) % 4 !== 0) continue;
    const year = yearOf(window, t);
    const next = (year - window.year) * 4 - window.quarter + 4;
    const [a, b] = [Math.max(x(t), plot.x), Math.min(x(next), right)];
    years.push({ year, middle: (a + b) / 2, room: b - a });
  }
  if (window.year < 1000) out.push(svg("text", { class: "st-tick", x: px(plot.x - look.tick * 0.45), y: px(bottom + look.tick * 1.35), "text-anchor": "end", "font-size": String(look.tick) }, "Year"));
  const wide = widthOf("1989", look.tick, 400) * 1.25;
  const short = widthOf("’89", look.tick, 400) * 1.2;
  const room = plot.width / Math.max(1, (picture.end - window.from) / 4);
  const stride = room >= short ? 1 : Math.ceil(short / room);
  for (const { year, middle, room: own } of years) {
    if (year % stride !== 0 || own < Math.min(room, wide) * 0.45) continue;
    const pinned = year === yearOf(window, Math.floor(pinAt));
    // Years without history are counted.
    const text = year < 1000 || room >= wide ? String(year) : `’${String(year).slice(-2)}`;
    const half = widthOf(text, look.tick) / 2;
    const at = Math.min(Math.max(middle, plot.x + half), right - half);
    out.push(svg("text", { class: pinned ? "st-tick st-pinned" : "st-tick", x: px(at), y: px(bottom + look.tick * 1.35), "text-anchor": "middle", "font-size": String(look.tick) }, text));
  }
  return [...out, ...leaders(picture, frame, look)];
}

/** @param {Picture} picture @param {Frame} frame @param {Look} look */
function leaders({ terms, window, end }, frame, look) {
  const { plot, x } = frame;
  const bar = Math.round(look.tick * 1.75);
  const top = plot.y + plot.height + Math.round(look.tick * 1.9);
  const out = [];
  for (const { side, name, start, end: stop } of terms) {
    const [from, to] = [Math.max(start, window.from), Math.min(stop, end)];
    if (to <= from) continue;
    const y = top + side * (bar + Math.round(look.tick * 0.3));
    const [left, right] = [x(from), x(to) - (to < end ? 2 : 0)];
    if (right - left < 2) continue;
    out.push(svg("rect", { class: "st-term", "data-state": "ab"[side], x: px(left), y: px(y), width: px(right - left), height: String(bar) }));
    out.push(svg("rect", { class: "st-accession", "data-state": "ab"[side], x: px(left), y: px(y), width: px(Math.max(3, look.tick * 0.16)), height: String(bar) }));
    const last = name.split(" ").at(-1) ?? name;
    const room = right - left - look.tick * 0.9;
    const size = look.tick;
    const text = [name, last, `${last[0]}.`].find((words) => widthOf(words, size, 600) <= room);
    if (text) out.push(svg("text", { class: "st-leader", "data-state": "ab"[side], x: px(left + look.tick * 0.55), y: px(y + bar / 2 + size * 0.34), "font-size": String(size) }, text));
  }
  return out;
}

/** The hidden part: hatched. @param {Picture} picture @param {Frame} frame @param {Look} look @param {string} id */
function future(picture, frame, look, id) {
  const { plot, x } = frame;
  const at = Math.max(x(picture.hiddenAt), plot.x);
  const right = plot.x + plot.width;
  if (at >= right) return [];
  const size = look.tick * 0.75;
  const hatch = svg("pattern", { id, width: px(size), height: px(size), patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, svg("rect", { class: "st-hatch-ground", width: px(size), height: px(size) }), svg("path", { class: "st-hatch", d: `M0 0V${px(size)}` }));
  return [svg("defs", {}, hatch), svg("rect", { x: px(at), y: px(plot.y), width: px(right - at), height: px(plot.height), fill: `url(#${id})`, class: "st-future" })];
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

let made = 0;

/**
 * Draws a step.
 *
 * @param {Scene} scene @param {Frame} frame @param {Look} look
 * @returns {SVGElement} hidden from screen readers, which are told in words
 */
export function drawStage(scene, frame, look) {
  const id = `st-${(made += 1)}`;
  const root = svg("svg", { class: "st-figure", viewBox: `0 0 ${frame.width} ${frame.height}`, width: String(frame.width), height: String(frame.height), "aria-hidden": "true", style: `--st-line: ${look.line}` });
  root.append(...(scene.kind === "gap" ? gapFigure(scene, frame, look, id) : course(scene, frame, look, id)));
  return root;
}

/** @param {string} id @param {Frame} frame @param {number} from a quarter: what lies left of it stays as it is @returns {SVGElement} a clip that grows along time */
export function growing(id, { plot, x, height }, from) {
  const at = Math.max(plot.x, x(from) - 4);
  return svg("clipPath", { id }, svg("rect", { class: "st-growing", x: px(at), y: "0", width: px(plot.x + plot.width - at + 4), height: String(height), style: `transform-origin: ${px(at)}px 0` }));
}

/** @param {Scene} scene @param {Frame} frame @param {Look} look @param {string} id */
function course(scene, frame, look, id) {
  const { picture, out, names } = scene;
  const { window, runs, hues } = picture;
  const { plot, x, y } = frame;
  const places = new Places({ x: plot.x + 2, y: plot.y, width: plot.width - 4, height: plot.height - 2 });
  const hidden = Math.min(Math.max(window.hidden, window.from), window.to);
  const hides = Number.isFinite(window.hidden);
  const nodes = [...future(picture, frame, look, `${id}-hatch`), ...ground(picture, frame, look)];
  const lines = /** @type {[Point[], Point[]]} */ ([0, 1].map((side) => points(runs[side].median, window.from, out[side] || !hides ? window.to : hidden, frame)));
  const clip = scene.fresh === null ? "" : `${id}-grow`;
  if (clip) nodes.push(svg("defs", {}, growing(clip, frame, scene.fresh === "other" ? window.from : hidden)));
  /** @param {boolean} fresh @returns {Record<string, string>} */
  const clipped = (fresh) => (fresh && clip ? { "clip-path": `url(#${clip})` } : {});

  // Bands under all lines.
  for (const side of /** @type {const} */ ([0, 1])) {
    const run = runs[side];
    const attributes = { "data-side": String(side), "data-hue": hues[side] };
    nodes.push(svg("path", { class: "st-band st-outer", ...attributes, d: area(run.q05, run.q95, window.from, hides ? hidden : window.to, frame) }));
    nodes.push(svg("path", { class: "st-band st-inner", ...attributes, d: area(run.q25, run.q75, window.from, hides ? hidden : window.to, frame) }));
    if (hides && out[side]) {
      const fresh = clipped(scene.fresh === side);
      if (!look.hall) nodes.push(svg("path", { class: "st-band st-outer", ...attributes, ...fresh, d: area(run.q05, run.q95, hidden, window.to, frame) }));
      nodes.push(svg("path", { class: "st-band st-inner", ...attributes, ...fresh, d: area(run.q25, run.q75, hidden, window.to, frame) }));
    }
  }

  // One threshold, and the second where it is another.
  const thresholds = picture.isTrust ? [runs[0].threshold, runs[1].threshold] : [];
  const apart = thresholds.length > 0 && thresholds[0].some((value, t) => t >= window.from && t <= hidden && Math.abs(value - thresholds[1][t]) > 4);
  const drawn = thresholds.slice(0, apart ? 2 : 1).map((series) => points(series, window.from, hides && !(out[0] || out[1]) ? hidden : window.to, frame));
  for (const line of drawn) nodes.push(svg("path", { class: "st-threshold", d: path(line, false) }));
  if (drawn[0]?.length) nodes.push(svg("path", { class: "st-threshold", d: `M${px(drawn[0].at(-1)?.[0] ?? 0)} ${px(drawn[0].at(-1)?.[1] ?? 0)}H${px(plot.x + plot.width)}` }));

  if (picture.pinAt >= window.from && picture.pinAt <= picture.end) nodes.push(svg("path", { class: "st-pin", d: `M${px(x(picture.pinAt))} ${plot.y}V${plot.y + plot.height}` }));

  const guess = points(scene.guess, 0, scene.guess.length - 1, { ...frame, x: (n) => x(window.hidden + 1 + n) });
  if (guess.length > 0 && hides) {
    const [[, first]] = guess;
    // The line begins where the hidden part does, at the height that it was given first.
    const whole = /** @type {Point[]} */ ([[Math.max(x(picture.hiddenAt), plot.x), first], ...guess]);
    nodes.push(svg("path", { class: "st-guess", d: path(whole, false) }));
    places.avoid(whole);
  }

  for (const side of /** @type {const} */ ([0, 1])) {
    const steps = hues[side] === "rational";
    const [seen, rest] = hides && out[side] ? [points(runs[side].median, window.from, hidden, frame), points(runs[side].median, hidden, window.to, frame)] : [lines[side], []];
    for (const [line, fresh] of /** @type {[Point[], boolean][]} */ ([[seen, false], [rest, scene.fresh === side]])) {
      if (line.length < 2) continue;
      const d = path(line, steps);
      // A broken line needs the paper around it, a whole one does not.
      if (hues[side] !== "embedded") nodes.push(svg("path", { class: "st-casing", ...clipped(fresh), d }));
      nodes.push(svg("path", { class: "st-line", "data-side": String(side), "data-hue": hues[side], ...clipped(fresh), d }));
    }
  }
  // The other state, dotted, over the lines that it may coincide with.
  if (scene.otherOut && picture.other) {
    for (const side of /** @type {const} */ ([0, 1])) {
      if (!out[side]) continue;
      const line = points(picture.other[side].median, window.from, window.to, frame);
      nodes.push(svg("path", { class: "st-other", "data-side": String(side), ...clipped(scene.fresh === "other"), d: path(line, false) }));
      places.avoid(line);
    }
  }

  for (const line of [...lines, ...drawn]) places.avoid(line);
  return [...nodes, ...numbers(scene, frame, look, places), ...labels(scene, frame, look, places, lines, guess, drawn[0] ?? [])];
}

/** The values before and after the pin, as dots and large numbers. @param {Scene} scene @param {Frame} frame @param {Look} look @param {Places} places */
function numbers({ picture, out, fresh }, frame, look, places) {
  const { window, runs } = picture;
  const { x, y } = frame;
  const nodes = [];
  if (window.pin < window.from || window.pin > window.to) return [];
  const radius = look.number * 0.24;
  const hides = Number.isFinite(window.hidden);
  const spots = /** @type {{ side: 0 | 1, t: number }[]} */ ([]);
  for (const t of [window.pin, window.pin + 1]) {
    for (const side of /** @type {const} */ ([0, 1])) {
      if (t <= window.to && (out[side] || !hides || t <= window.hidden)) spots.push({ side, t });
    }
  }
  for (const { side, t } of spots) places.take({ x: x(t) - radius, y: y(runs[side].median[t]) - radius, width: 2 * radius, height: 2 * radius });
  for (const { side, t } of spots) {
    const value = runs[side].median[t];
    const [cx, cy] = [x(t), y(value)];
    const text = String(Math.round(value));
    const late = hides && t > window.hidden && fresh === side ? "st-late" : "";
    nodes.push(svg("circle", { class: `st-dot ${late}`, "data-side": String(side), cx: px(cx), cy: px(cy), r: px(radius) }));
    const [width, height] = [widthOf(text, look.number, 700), look.number * 1.05];
    const gap = radius + look.number * 0.16;
    // Before the pin to the left, after it to the right, so that no number stands on the pin.
    const before = t === window.pin;
    const candidates = [];
    for (const far of [0, 6, 14, 26, 40]) {
      for (const other of [false, true]) {
        const beside = before !== other ? cx - gap - far - width : cx + gap + far;
        for (const up of [-0.5, -1.2, 0.2, -1.8, 0.8]) candidates.push({ box: { x: beside, y: cy + up * height, width, height }, dear: far * 0.6 + Math.abs(up + 0.5) * 6 + (other ? 60 : 0) });
      }
    }
    const box = places.find(candidates);
    if (box) nodes.push(word(text, { class: `st-number ${late}`, "data-side": String(side) }, box, look.number));
  }
  return nodes;
}

/** @param {Box} box @param {Point[]} own @param {Point[]} other @returns {boolean} whether the other line runs between a word and its own */
function between(box, own, other) {
  const middle = box.x + box.width / 2;
  const height = (/** @type {Point[]} */ line) => {
    const next = line.findIndex(([x]) => x >= middle);
    if (next < 1) return null;
    const [[x0, y0], [x1, y1]] = [line[next - 1], line[next]];
    return y0 + ((y1 - y0) * (middle - x0)) / (x1 - x0 || 1);
  };
  const [mine, theirs] = [height(own), height(other)];
  if (mine === null || theirs === null) return false;
  const at = box.y + box.height / 2;
  return Math.abs(theirs - at) < Math.abs(mine - at);
}

/**
 * Names beside their lines, the guess's, the threshold's, and the theory that waits.
 *
 * @param {Scene} scene @param {Frame} frame @param {Look} look @param {Places} places
 * @param {[Point[], Point[]]} lines @param {Point[]} guess @param {Point[]} threshold
 */
function labels(scene, frame, look, places, lines, guess, threshold) {
  const { picture, out, names } = scene;
  const { window } = picture;
  const { plot, x, y } = frame;
  const hides = Number.isFinite(window.hidden);
  const nodes = [];
  const height = look.label * 1.15;
  const edge = hides ? Math.max(x(picture.hiddenAt), plot.x) : plot.x + plot.width;

  // Who waits stands first: its place is the whole hidden part, in the corner away from its answer.
  for (const side of /** @type {const} */ ([0, 1])) {
    if (out[side] || !hides) continue;
    const size = height * 1.35;
    const text = widthOf(names[side], look.label) + size + look.label * 0.3;
    const width = Math.min(text, plot.x + plot.width - edge - 8);
    if (width < size) continue;
    const short = width < text;
    const low = picture.runs[side].median.slice(window.hidden + 1).reduce((sum, value) => sum + value, 0) / Math.max(1, picture.runs[side].median.length - window.hidden - 1) < 45;
    const right = plot.x + plot.width - look.label * 0.5;
    const candidates = [0, 1, 2, 3, 4, 5].map((row) => {
      const at = low ? plot.y + look.label * 0.4 + row * size * 0.8 : plot.y + plot.height - size - look.label * 0.3 - row * size * 0.8;
      return { box: { x: right - (short ? size : width), y: at, width: short ? size : width, height: size }, dear: row };
    });
    const box = places.find(candidates);
    if (!box) continue;
    nodes.push(svg("circle", { class: "st-waits", "data-side": String(side), cx: px(box.x + size / 2), cy: px(box.y + size / 2), r: px(size / 2 - 2) }));
    nodes.push(svg("text", { class: "st-name", "data-side": String(side), x: px(box.x + size / 2), y: px(box.y + size / 2 + look.label * 0.34), "text-anchor": "middle", "font-size": String(look.label) }, "?"));
    if (!short) nodes.push(svg("text", { class: "st-name", "data-side": String(side), x: px(box.x + size + look.label * 0.25), y: px(box.y + size / 2 + look.label * 0.34), "font-size": String(look.label) }, names[side]));
  }

  for (const side of /** @type {const} */ ([0, 1])) {
    const width = widthOf(names[side], look.label);
    // One name on what was seen before, one on what has come out.
    for (const [line, late] of /** @type {[Point[], boolean][]} */ ([[lines[side].filter(([at]) => !hides || at <= edge), false], [hides && out[side] ? lines[side].filter(([at]) => at > edge + 4) : [], true]])) {
      if (line.length < 2 && lines[side].length > 1) continue;
      const area = late ? [edge, plot.x + plot.width] : [plot.x, edge];
      const candidates = Places.along(line, width, height, look.label * 0.3)
        .filter(({ box }) => box.x >= area[0] + 2 && box.x + box.width <= area[1] - 2)
        .map(({ box, dear }) => ({ box, dear: dear + (between(box, lines[side], lines[1 - side]) ? 70 : 0) }));
      const box = places.find(candidates, late ? 90 : 900);
      if (box) nodes.push(word(names[side], { class: `st-name ${late && scene.fresh === side ? "st-late" : ""}`, "data-side": String(side) }, box, look.label));
    }
  }

  if (scene.otherOut && picture.other) {
    for (const side of /** @type {const} */ ([1, 0])) {
      if (!out[side]) continue;
      // Other theories have names of their own.
      const text = picture.otherNames[side] === picture.names[side] ? scene.otherLabel : picture.otherNames[side];
      const { median } = picture.other[side];
      // Beside the line where it is another.
      const apart = median.map((value, t) => (Math.abs(value - picture.runs[side].median[t]) > 3 ? value : null));
      const line = points(apart, window.from, window.to, frame);
      const candidates = Places.along(line, widthOf(text, look.tick, 600), look.tick * 1.2, look.tick * 0.25);
      const box = places.find(candidates, 120);
      if (box) nodes.push(word(text, { class: `st-other-name ${scene.fresh === "other" ? "st-late" : ""}`, "data-side": String(side) }, box, look.tick));
    }
  }

  if (guess.length > 1 && hides) {
    const width = widthOf(scene.guessName, look.tick, 600);
    const box = places.find(Places.along(guess, width, look.tick * 1.2, look.tick * 0.35).filter(({ box: { x: at } }) => at > edge + 2), 200);
    if (box) nodes.push(word(scene.guessName, { class: "st-guess-name" }, box, look.tick));
  }

  if (threshold.length > 1) {
    const text = "Threshold for cooperation";
    const width = widthOf(text, look.tick, 400);
    const candidates = Places.along(threshold.slice(0, Math.ceil(threshold.length / 2)), width, look.tick * 1.15, look.tick * 0.2, 8).filter(({ box }) => box.x + box.width < edge - 4 || !hides);
    const box = places.find(candidates, 60);
    if (box) nodes.push(word(text, { class: "st-threshold-name" }, box, look.tick));
  }
  return nodes;
}
