// What a monkey does: a gesture is drawn from the random numbers and from what can be seen, and comes as primitive inputs or
// as one act of the browser or of fate.

/** @typedef {import("./random.js").Random} Random */
/** @typedef {{ x: number, y: number, w: number, h: number, what: string, id: string }} Target something that can be used, by its middle */
/** @typedef {{ x: number, y: number }} Point */
/**
 * @typedef {{ do: "move", x: number, y: number } | { do: "down" | "up" }
 *   | { do: "wheel", x: number, y: number, dx: number, dy: number } | { do: "click", x: number, y: number, times: number }
 *   | { do: "key", key: string, modifiers?: ("Control" | "Shift" | "Alt")[] } | { do: "text", text: string }
 *   | { do: "touch", kind: "start" | "move" | "end", points: Point[] }} Input
 */
/** @typedef {{ name: string, inputs?: Input[], act?: string, value?: any, keys?: boolean }} Gesture */

/** How often each is drawn, in a thousand or so. */
const USUAL = {
  click: 220, double: 30, ground: 35, drag: 120, stroke: 60, hover: 70, wheel: 60, tap: 45, swipe: 20, fingers: 30,
  tab: 80, arrows: 80, enter: 55, escape: 45, letter: 60, control: 40, type: 45, choose: 30,
};
const RARE = { resize: 8, back: 9, forward: 5, goto: 20, reload: 2, offline: 3, kill: 2, full: 3, clock: 5, slow: 2, scheme: 3, file: 4, hide: 3 };

const ABSURD = [
  "", " ", "0", "-1", "1e999", "NaN", "Infinity", "-0", "0x10", "1,5", "1.5.5", "99999999999999999999", "½", "٣", "<b>x</b>", "'; drop table", "\u202eright to left", "👩‍👩‍👧‍👦", "ab".repeat(400),
  "{}", "%s%n", "../../etc", "2000-02-30", "1985-03-11", "9999-12-31", "null", "\u0000", "trust", "zzzz", "50%", "12", "0.3", "é̂̃", "&amp;", "${1}",
];
const ADDRESSES = [
  "#lab", "#lab", "#map", "#map", "#model", "#story", "#compare", "#story/fear", "#story/turnover", "#story/leap", "#story/nothing-like-it", "#theory-wheeler", "#theory-nobody", "#ratification", "#v=1", "#v1=abc", "#t=zzzz", "#stage", "#%",
];
export const SIZES = [[1440, 900], [1024, 700], [768, 1024], [390, 844], [320, 640], [1920, 1080], [844, 390], [700, 500]];
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789[]/?+-.,"];

/** @param {number} value @param {number} most */
const within = (value, most) => Math.max(1, Math.min(most - 2, Math.round(value)));

/**
 * Draws a gesture.
 *
 * @param {Random} chance
 * @param {{ targets: Target[], width: number, height: number }} seen
 * @returns {Gesture}
 */
export function gesture(chance, { targets, width, height }) {
  const name = chance.weighed(chance.chance(0.035) ? RARE : USUAL);
  const anywhere = () => ({ x: chance.whole(2, width - 3), y: chance.whole(2, height - 3) });
  /** @param {(target: Target) => boolean} [fits] */
  const aim = (fits = () => true) => {
    const fitting = targets.filter(fits);
    if (fitting.length === 0) return anywhere();
    const { x, y, w, h } = chance.one(fitting);
    return { x: within(x + (chance.next() - 0.5) * w * 0.8, width), y: within(y + (chance.next() - 0.5) * h * 0.8, height) };
  };
  const isPlain = (/** @type {Target} */ { what }) => what !== "select";
  const near = (/** @type {Point} */ { x, y }, /** @type {number} */ reach) => ({ x: within(x + (chance.next() - 0.5) * reach, width), y: within(y + (chance.next() - 0.5) * reach, height) });
  const press = (/** @type {string} */ key, /** @type {("Control" | "Shift" | "Alt")[]} */ ...modifiers) => /** @type {Input} */ ({ do: "key", key, modifiers });
  const pull = (/** @type {Point} */ from, /** @type {Point} */ to, steps = 6) => {
    const between = Array.from({ length: steps }, (_, n) => ({ do: /** @type {const} */ ("move"), x: Math.round(from.x + ((to.x - from.x) * (n + 1)) / steps), y: Math.round(from.y + ((to.y - from.y) * (n + 1)) / steps) }));
    return /** @type {Input[]} */ ([{ do: "move", ...from }, { do: "down" }, ...between, { do: "up" }]);
  };
  const touch = (/** @type {Point[]} */ from, /** @type {Point[]} */ to, steps = 4) => {
    const at = (/** @type {number} */ n) => from.map(({ x, y }, finger) => ({ x: Math.round(x + ((to[finger].x - x) * n) / steps), y: Math.round(y + ((to[finger].y - y) * n) / steps) }));
    const moves = Array.from({ length: steps }, (_, n) => ({ do: /** @type {const} */ ("touch"), kind: /** @type {const} */ ("move"), points: at(n + 1) }));
    return /** @type {Input[]} */ ([{ do: "touch", kind: "start", points: from }, ...moves, { do: "touch", kind: "end", points: [] }]);
  };
  const keyed = (/** @type {Input[]} */ ...inputs) => ({ name, inputs, keys: true });

  switch (name) {
    case "click": return { name, inputs: [{ do: "click", ...aim(isPlain), times: 1 }] };
    case "double": return { name, inputs: [{ do: "click", ...aim(isPlain), times: 2 }] };
    case "ground": return { name, inputs: [{ do: "click", ...anywhere(), times: 1 }] };
    case "drag": {
      const from = aim(({ what }) => what === "range" || what === "canvas" || what === "svg");
      return { name, inputs: pull(from, near(from, chance.one([20, 200, 900])), chance.whole(2, 8)) };
    }
    case "stroke": {
      const from = aim(isPlain);
      return { name, inputs: pull(from, anywhere()) };
    }
    case "hover": return { name, inputs: [{ do: "move", ...aim() }] };
    case "wheel": return { name, inputs: [{ do: "wheel", ...aim(), dx: chance.chance(0.1) ? chance.whole(-200, 200) : 0, dy: chance.one([-1200, -240, -60, 60, 240, 1200]) }] };
    case "tap": {
      const at = aim(isPlain);
      return { name, inputs: touch([at], [at], 0) };
    }
    case "swipe": return { name, inputs: touch([aim(isPlain)], [anywhere()]) };
    case "fingers": {
      const from = [aim(isPlain), anywhere()];
      return { name, inputs: touch(from, from.map((point) => near(point, 400))) };
    }
    case "tab": return keyed(...Array.from({ length: chance.whole(1, 4) }, () => (chance.chance(0.3) ? press("Tab", "Shift") : press("Tab"))));
    case "arrows": return keyed(...Array.from({ length: chance.whole(1, 4) }, () => press(chance.one(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"]), ...(chance.chance(0.2) ? /** @type {const} */ (["Shift"]) : []))));
    case "enter": return keyed(press(chance.one(["Enter", "Enter", " ", "Delete", "Backspace"])));
    case "escape": return keyed(press("Escape"));
    case "letter": return keyed(press(chance.one(LETTERS), ...(chance.chance(0.15) ? /** @type {const} */ (["Shift"]) : [])));
    case "control": {
      const key = chance.one(["z", "z", "z", "Z", "Z", "s", "k", "t", "p"]);
      if (key === "Z") return keyed(press("z", "Control", "Shift"));
      return keyed(press(key, ["t", "p"].includes(key) ? "Alt" : "Control"));
    }
    case "type": {
      const fields = targets.filter(({ what }) => what === "field");
      const text = chance.one(ABSURD);
      /** @type {Input[]} */
      const to = fields.length > 0 ? [{ do: "click", ...aim(({ what }) => what === "field"), times: chance.whole(1, 3) }] : [];
      return { name, inputs: [...to, { do: "text", text }, ...(chance.chance(0.6) ? [press(chance.one(["Enter", "Tab", "Escape"]))] : [])] };
    }
    case "choose": return { name, act: "choose", value: [chance.next(), chance.next()] };
    case "resize": return { name, act: "resize", value: chance.one(SIZES) };
    case "goto": return { name, act: "goto", value: chance.one(ADDRESSES) };
    case "clock": return { name, act: "clock", value: chance.one([1000, 60_000, 3_600_000, 8 * 3_600_000, 40 * 86_400_000, -3_600_000]) };
    case "file": return { name, act: "file", value: chance.whole(0, 5) };
    case "kill": return { name, act: "kill", value: [chance.next(), chance.chance(0.5)] };
    default: return { name, act: name };
  }
}
