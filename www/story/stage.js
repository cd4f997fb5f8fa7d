// The figure of a step, drawn from the runs: medians with bands, the threshold, the hidden future, leaders, large numbers,
// the guess, and the theory that still waits. The same for a page and, larger, for a hall. gap.js draws the other kind.
import { svg } from "../svg.js";
import { text } from "../text.js";
import { gapFigure } from "./gap.js";
import { future, ground } from "./ground.js";
import { Places } from "./place.js";
import { area, growing, path, points, px, widthOf, word } from "./shapes.js";

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

/**
 * Where things are in a figure of this size.
 *
 * @param {Picture} picture @param {number} width @param {number} height @param {Look} look @param {boolean} full whether the axis goes to 100
 * @returns {Frame}
 */
export function frameOf(picture, width, height, look, full) {
  const bar = Math.round(look.tick * 1.75);
  const rows = picture.terms.length > 0 ? 2 * bar + Math.round(look.tick * 0.3) : 0;
  const under = Math.round(look.tick * 1.9) + rows + 2;
  const high = [...picture.runs, ...(picture.other ?? [])].some(({ median }) => median.slice(picture.window.from, picture.window.to + 1).some((value) => value > 90));
  const top = full || high || !picture.isTrust ? 104 : 92;
  const left = Math.ceil(Math.max(widthOf(text("story-tick", { share: top > 100 ? 100 : 80 }), look.tick, 400), picture.window.year < 1000 ? widthOf(text("story-axis-year"), look.tick, 400) : 0) + look.tick * 0.6);
  const plot = { x: left, y: 4, width: Math.max(80, width - left - 2), height: Math.max(60, height - under - 4) };
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

let made = 0;

/**
 * Draws a step.
 *
 * @param {Scene} scene @param {Frame} frame @param {Look} look
 * @returns {SVGElement} hidden from screen readers, which are told in words
 */
export function drawStage(scene, frame, look) {
  const id = `st-${(made += 1)}`;
  const root = svg("svg", { class: "st-figure", viewBox: `0 0 ${frame.width} ${frame.height}`, width: String(frame.width), height: String(frame.height), "aria-hidden": "true" });
  root.style.setProperty("--st-line", String(look.line));
  root.append(...(scene.kind === "gap" ? gapFigure(scene, frame, look, id) : course(scene, frame, look, id)));
  return root;
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
    const shown = String(Math.round(value));
    const late = hides && t > window.hidden && fresh === side ? "st-late" : "";
    nodes.push(svg("circle", { class: `st-dot ${late}`, "data-side": String(side), cx: px(cx), cy: px(cy), r: px(radius) }));
    const [width, height] = [widthOf(shown, look.number, 700), look.number * 1.05];
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
    if (box) nodes.push(word(shown, { class: `st-number ${late}`, "data-side": String(side) }, box, look.number));
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
    const whole = widthOf(names[side], look.label) + size + look.label * 0.3;
    const width = Math.min(whole, plot.x + plot.width - edge - 8);
    if (width < size) continue;
    const short = width < whole;
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
      const name = picture.otherNames[side] === picture.names[side] ? scene.otherLabel : picture.otherNames[side];
      const { median } = picture.other[side];
      // Beside the line where it is another.
      const apart = median.map((value, t) => (Math.abs(value - picture.runs[side].median[t]) > 3 ? value : null));
      const line = points(apart, window.from, window.to, frame);
      const candidates = Places.along(line, widthOf(name, look.tick, 600), look.tick * 1.2, look.tick * 0.25);
      const box = places.find(candidates, 120);
      if (box) nodes.push(word(name, { class: `st-other-name ${scene.fresh === "other" ? "st-late" : ""}`, "data-side": String(side) }, box, look.tick));
    }
  }

  if (guess.length > 1 && hides) {
    const width = widthOf(scene.guessName, look.tick, 600);
    const box = places.find(Places.along(guess, width, look.tick * 1.2, look.tick * 0.35).filter(({ box: { x: at } }) => at > edge + 2), 200);
    if (box) nodes.push(word(scene.guessName, { class: "st-guess-name" }, box, look.tick));
  }

  if (threshold.length > 1) {
    const name = text("story-threshold");
    const width = widthOf(name, look.tick, 400);
    const candidates = Places.along(threshold.slice(0, Math.ceil(threshold.length / 2)), width, look.tick * 1.15, look.tick * 0.2, 8).filter(({ box }) => box.x + box.width < edge - 4 || !hides);
    const box = places.find(candidates, 60);
    if (box) nodes.push(word(name, { class: "st-threshold-name" }, box, look.tick));
  }
  return nodes;
}
