// Two minds: what each state in fact is, beside what the other believes of it. The gap between the two is what sensibility
// to the security dilemma has to close.
import { svg } from "../svg.js";
import { text } from "../text.js";
import { ground } from "./ground.js";
import { Places } from "./place.js";
import { area, growing, path, points, widthOf, word } from "./shapes.js";

/** @typedef {import("./stage.js").Scene} Scene */
/** @typedef {import("./stage.js").Frame} Frame */
/** @typedef {import("./stage.js").Look} Look */

/** @param {boolean} wantsSafety @returns {string} as messages know it */
export const typeName = (wantsSafety) => (wantsSafety ? "safety" : "gain");

/** @param {Scene} scene @param {Frame} frame @param {Look} look @param {string} id */
export function gapFigure(scene, frame, look, id) {
  const { picture, theory, out, typesOut } = scene;
  const { window, runs, shorts } = picture;
  const { plot, x, y } = frame;
  const run = runs[theory];
  const hides = Number.isFinite(window.hidden);
  const hidden = Math.min(Math.max(window.hidden, window.from), window.to);
  const to = hides && !out[theory] ? hidden : window.to;
  const places = new Places({ x: plot.x + 2, y: plot.y, width: plot.width - 4, height: plot.height - 2 });
  const nodes = ground(picture, frame, look);
  if (scene.fresh !== null) nodes.push(svg("defs", {}, growing(`${id}-grow`, frame, scene.fresh === "types" ? window.from : hidden)));
  /** @param {boolean} fresh @returns {Record<string, string>} */
  const clipped = (fresh) => (fresh ? { "clip-path": `url(#${id}-grow)` } : {});
  const beliefs = ([0, 1]).map((by) => points(run.beliefs[by].median, window.from, to, frame));

  // The truth about both: where it is the same, one line says it for both.
  const truths = [1, 0].map((about) => (run.wants_safety[about] ? 100 : 0));
  if (typesOut) {
    for (const by of [0, 1]) {
      const flat = run.beliefs[by].median.map(() => truths[by]);
      nodes.push(svg("path", { class: "st-gap", "data-state": "ab"[by], ...clipped(scene.fresh === "types"), d: area(run.beliefs[by].median, flat, window.from, to, frame) }));
    }
    for (const truth of new Set(truths)) {
      const line = /** @type {[number, number][]} */ ([[plot.x, y(truth)], [plot.x + plot.width, y(truth)]]);
      nodes.push(svg("path", { class: "st-truth", ...clipped(scene.fresh === "types"), d: path(line, false) }));
      places.avoid(line);
    }
  }
  for (const by of /** @type {const} */ ([0, 1])) {
    const fresh = clipped(scene.fresh === theory);
    nodes.push(svg("path", { class: "st-belief-band", "data-state": "ab"[by], ...fresh, d: area(run.beliefs[by].q25, run.beliefs[by].q75, window.from, to, frame) }));
    nodes.push(svg("path", { class: "st-belief", "data-state": "ab"[by], ...fresh, d: path(beliefs[by], false) }));
    places.avoid(beliefs[by]);
  }
  if (scene.otherOut && picture.other) {
    for (const by of /** @type {const} */ ([0, 1])) {
      const line = points(picture.other[theory].beliefs[by].median, window.from, window.to, frame);
      nodes.push(svg("path", { class: "st-other", "data-state": "ab"[by], ...clipped(scene.fresh === "other"), d: path(line, false) }));
      places.avoid(line);
      const candidates = Places.along(line, widthOf(scene.otherLabel, look.tick, 600), look.tick * 1.2, look.tick * 0.25);
      const box = by === 0 ? places.find(candidates, 140) : null;
      if (box) nodes.push(word(scene.otherLabel, { class: "st-other-name", "data-state": "ab"[by] }, box, look.tick));
    }
  }

  // At the right end, how far belief is from the truth.
  const end = x(to);
  const height = look.label * 1.15;
  for (const by of /** @type {const} */ ([0, 1])) {
    const name = text("story-about", { who: shorts[by], whom: shorts[1 - by] });
    const box = places.find(Places.along(beliefs[by], widthOf(name, look.label), height, look.label * 0.3));
    if (box) nodes.push(word(name, { class: "st-name", "data-state": "ab"[by] }, box, look.label));
  }
  if (typesOut && to > window.from) {
    const ends = [0, 1].map((by) => run.beliefs[by].median[to]);
    // Where both are as far from the truth, one measure says it for both.
    const alike = truths[0] === truths[1] && Math.abs(ends[0] - ends[1]) < 2;
    for (const by of alike ? [0] : [0, 1]) {
      const value = ends[by];
      const at = end - look.number * (0.7 + 1.6 * by);
      const gap = Math.round(Math.abs(truths[by] - value));
      if (Math.abs(y(value) - y(truths[by])) < look.number) continue;
      /** @type {Record<string, string>} */
      const whose = alike ? {} : { "data-state": "ab"[by] };
      nodes.push(svg("path", { class: "st-measure", ...whose, d: `M${at} ${y(value)}V${y(truths[by])}` }));
      places.avoid([[at, y(value)], [at, y(truths[by])]]);
      const words = text("story-gap", { points: gap });
      const width = widthOf(words, look.number);
      const middle = (y(value) + y(truths[by])) / 2;
      const candidates = [0, -0.8, 0.8, -1.6, 1.6].flatMap((up) => [0.25, 0.6].map((far) => ({ box: { x: at - width - look.number * far, y: middle + (up - 0.5) * look.number, width, height: look.number }, dear: Math.abs(up) * 8 + far })));
      const box = places.find(candidates);
      if (box) nodes.push(word(words, { class: "st-number", ...whose }, box, look.number));
    }
  }
  if (typesOut) {
    for (const truth of new Set(truths)) {
      const about = [1, 0].filter((_, by) => truths[by] === truth).sort();
      const [who, second] = about.map((side) => shorts[side]);
      const type = typeName(truth === 100);
      const words = second === undefined ? text("story-truth-one", { who, type }) : text("story-truth-both", { first: who, second, type });
      const line = /** @type {[number, number][]} */ ([[plot.x, y(truth)], [plot.x + plot.width, y(truth)]]);
      const size = Math.min(look.tick, (look.tick * (plot.width - 12)) / widthOf(words, look.tick, 600));
      const box = places.find(Places.along(line, widthOf(words, size, 600), size * 1.2, size * 0.25));
      if (box) nodes.push(word(words, { class: "st-truth-name" }, box, size));
    }
  } else {
    const words = text("story-types-hidden");
    const size = height * 1.35;
    const box = places.find([{ box: { x: plot.x + look.label * 0.4, y: plot.y + look.label * 0.4, width: size + widthOf(words, look.label) + 8, height: size }, dear: 0 }]);
    if (box) {
      nodes.push(svg("circle", { class: "st-waits", cx: String(box.x + size / 2), cy: String(box.y + size / 2), r: String(size / 2 - 2) }));
      nodes.push(svg("text", { class: "st-name", x: String(box.x + size / 2), y: String(box.y + size / 2 + look.label * 0.34), "text-anchor": "middle", "font-size": String(look.label) }, "?"));
      nodes.push(svg("text", { class: "st-name", x: String(box.x + size + look.label * 0.25), y: String(box.y + size / 2 + look.label * 0.34), "font-size": String(look.label) }, words));
    }
  }
  return nodes;
}
