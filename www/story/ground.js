// What lies under the lines of a figure: grid, axis, years, leaders, and the hatched part that is hidden.
import { svg } from "../svg.js";
import { text } from "../text.js";
import { yearOf } from "./numbers.js";
import { px, widthOf } from "./shapes.js";

/** @typedef {import("./run.js").Picture} Picture */
/** @typedef {import("./stage.js").Frame} Frame */
/** @typedef {import("./stage.js").Look} Look */

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
    out.push(svg("text", { class: "st-tick", x: px(plot.x - look.tick * 0.45), y: px(y(tick) + look.tick * 0.34), "text-anchor": "end", "font-size": String(look.tick) }, last ? text("story-tick", { share: tick }) : String(tick)));
  }
  const years = [];
  for (let t = Math.ceil(window.from); t < picture.end; t += 1) {
    if (t !== Math.ceil(window.from) && (window.quarter + t) % 4 !== 0) continue;
    const year = yearOf(window, t);
    const next = (year - window.year) * 4 - window.quarter + 4;
    const [a, b] = [Math.max(x(t), plot.x), Math.min(x(next), right)];
    years.push({ year, middle: (a + b) / 2, room: b - a });
  }
  if (window.year < 1000) out.push(svg("text", { class: "st-tick", x: px(plot.x - look.tick * 0.45), y: px(bottom + look.tick * 1.35), "text-anchor": "end", "font-size": String(look.tick) }, text("story-axis-year")));
  const wide = widthOf("1989", look.tick, 400) * 1.25;
  const short = widthOf("’89", look.tick, 400) * 1.2;
  const room = plot.width / Math.max(1, (picture.end - window.from) / 4);
  const stride = room >= short ? 1 : Math.ceil(short / room);
  for (const { year, middle, room: own } of years) {
    if (year % stride !== 0 || own < Math.min(room, wide) * 0.45) continue;
    const pinned = year === yearOf(window, Math.floor(pinAt));
    // Years without history are counted.
    const name = year < 1000 || room >= wide ? String(year) : `’${String(year).slice(-2)}`;
    const half = widthOf(name, look.tick) / 2;
    const at = Math.min(Math.max(middle, plot.x + half), right - half);
    out.push(svg("text", { class: pinned ? "st-tick st-pinned" : "st-tick", x: px(at), y: px(bottom + look.tick * 1.35), "text-anchor": "middle", "font-size": String(look.tick) }, name));
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
    const shown = [name, last, `${last[0]}.`].find((words) => widthOf(words, size, 600) <= room);
    if (shown) out.push(svg("text", { class: "st-leader", "data-state": "ab"[side], x: px(left + look.tick * 0.55), y: px(y + bar / 2 + size * 0.34), "font-size": String(size) }, shown));
  }
  return out;
}

/** The hidden part: hatched. @param {Picture} picture @param {Frame} frame @param {Look} look @param {string} id */
export function future(picture, frame, look, id) {
  const { plot, x } = frame;
  const at = Math.max(x(picture.hiddenAt), plot.x);
  const right = plot.x + plot.width;
  if (at >= right) return [];
  const size = look.tick * 0.75;
  const hatch = svg("pattern", { id, width: px(size), height: px(size), patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, svg("rect", { class: "st-hatch-ground", width: px(size), height: px(size) }), svg("path", { class: "st-hatch", d: `M0 0V${px(size)}` }));
  return [svg("defs", {}, hatch), svg("rect", { x: px(at), y: px(plot.y), width: px(right - at), height: px(plot.height), fill: `url(#${id})`, class: "st-future" })];
}
