// The ring: by mouse, by finger, by key. A grip over each ring lets a finger drag it where the page would scroll.
import { element, setStyle, setText, show } from "../dom.js";

/** @typedef {import("../types.js").MapModel} MapModel */

/** A pointer that has moved less than this, in CSS pixels, has not dragged. */
const STILL = 4;

/** How near a press has to be to the ring to take hold of it, CSS pixels. */
const REACH = 22;

/** Cells that a key with Shift moves the ring. */
const STRIDE = 5;

/** Farther than any axis is long. */
const END = 1_000_000;

/** Keys as cells across and up. @type {Record<string, [number, number]>} */
const KEYS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  Home: [-END, 0],
  End: [END, 0],
  PageUp: [0, STRIDE],
  PageDown: [0, -STRIDE],
};

export class Ring {
  #stage;
  #tip;
  #maps;
  #changed;
  #opened;
  /** @type {HTMLElement[]} */
  #grips = [];
  /** @type {[number, number][]} */
  #rings = [];
  /** The pointer that is down: where it went down, the map it moves the ring in, whether it has moved. @type {{ x: number, y: number, map: number | null, moved: boolean } | null} */
  #down = null;

  /**
   * @param {HTMLElement} stage
   * @param {HTMLElement} tip
   * @param {MapModel} maps
   * @param {{ changed: () => void, opened: () => void }} on
   */
  constructor(stage, tip, maps, { changed, opened }) {
    this.#stage = stage;
    this.#tip = tip;
    this.#maps = maps;
    this.#changed = changed;
    this.#opened = opened;
    stage.addEventListener("pointerdown", (event) => this.#press(event));
    stage.addEventListener("pointermove", (event) => this.#move(event));
    stage.addEventListener("pointerup", (event) => this.#lift(event));
    stage.addEventListener("pointercancel", () => (this.#down = null));
    stage.addEventListener("pointerleave", () => show(tip, false));
    stage.addEventListener("keydown", (event) => this.#key(event));
  }

  /** Puts a grip over each ring. @param {Float64Array} rings across and down by turns, CSS pixels */
  place(rings) {
    this.#rings = Array.from({ length: rings.length / 2 }, (_, n) => [rings[2 * n], rings[2 * n + 1]]);
    while (this.#grips.length > this.#rings.length) this.#grips.pop()?.remove();
    while (this.#grips.length < this.#rings.length) {
      const grip = element("span", { class: "map-grip", "aria-hidden": "true" });
      this.#grips.push(grip);
      this.#stage.append(grip);
    }
    this.#rings.forEach(([x, y], n) => {
      setStyle(this.#grips[n], "left", `${x}px`);
      setStyle(this.#grips[n], "top", `${y}px`);
    });
  }

  /** @param {MouseEvent} event @returns {[number, number]} where that is on the stage */
  #at(event) {
    const { left, top } = this.#stage.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }

  /** @param {number} x @param {number} y @returns {number | null} the map whose ring is there */
  #ringAt(x, y) {
    const at = this.#rings.findIndex(([a, b]) => Math.hypot(a - x, b - y) <= REACH);
    return at < 0 ? null : at;
  }

  /** @param {PointerEvent} event */
  #press(event) {
    if (event.button !== 0) return;
    const [x, y] = this.#at(event);
    const map = this.#ringAt(x, y);
    this.#down = { x, y, map, moved: false };
    show(this.#tip, false);
    // A finger elsewhere than on a grip may be about to scroll the page.
    if (event.pointerType !== "touch" || map !== null) this.#stage.setPointerCapture(event.pointerId);
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const [x, y] = this.#at(event);
    const down = this.#down;
    if (!down) {
      if (event.pointerType !== "touch") this.#tell(x, y);
      return;
    }
    if (event.pointerType === "touch" && down.map === null) return;
    down.moved ||= Math.hypot(x - down.x, y - down.y) > STILL;
    if (!down.moved) return;
    if (down.map === null) {
      // Pressed beside the ring: it jumps there, and the drag stays with that map.
      if (!this.#maps.press(down.x, down.y)) return;
      const rings = this.#maps.rings();
      const away = (/** @type {number} */ n) => Math.hypot(rings[2 * n] - down.x, rings[2 * n + 1] - down.y);
      down.map = rings.length > 2 && away(1) < away(0) ? 1 : 0;
    }
    this.#maps.press(x, y, down.map);
    this.#changed();
  }

  /** @param {PointerEvent} event */
  #lift(event) {
    const down = this.#down;
    this.#down = null;
    if (!down || down.moved) return;
    const [x, y] = this.#at(event);
    if (this.#ringAt(x, y) !== null) {
      this.#opened();
    } else if (this.#maps.press(x, y)) {
      this.#changed();
      // A finger cannot hover: it looks first, and opens by a tap on the ring.
      if (event.pointerType !== "touch") this.#opened();
    }
  }

  /** What stands under a pointer. @param {number} x @param {number} y */
  #tell(x, y) {
    const text = this.#ringAt(x, y) === null ? this.#maps.hover(x, y) : undefined;
    show(this.#tip, Boolean(text));
    if (!text) return;
    setText(this.#tip, text);
    setStyle(this.#tip, "--x", `${x.toFixed(0)}px`);
    setStyle(this.#tip, "--y", `${y.toFixed(0)}px`);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = KEYS[event.key];
    if (by) {
      const stride = event.shiftKey && event.key.startsWith("Arrow") ? STRIDE : 1;
      this.#maps.step(by[0] * stride, by[1] * stride);
      this.#changed();
    } else if (event.key === "Enter") {
      this.#opened();
    } else if (event.key === "Escape") {
      this.#maps.release();
      this.#changed();
    } else {
      return;
    }
    show(this.#tip, false);
    event.preventDefault();
  }
}
