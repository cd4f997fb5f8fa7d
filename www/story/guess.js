// Drawing a guess into the hidden part: by pointer, by touch, or by the arrow keys.
import { element, setAttribute, setStyle, show } from "../dom.js";
import { text } from "../text.js";
import { quarterName } from "./difference.js";

/** @typedef {import("./play.js").Play} Play */
/** @typedef {import("./stage.js").Frame} Frame */

/** Points by which an arrow key moves the line, and by which one with Shift does. */
const STEP = 2;
const STRIDE = 10;

export class Guess {
  #play;
  #say;
  #frame;
  /** The quarter under the hand, counted from the line's first. */
  #at = 0;
  /** Where the pointer was: a fast hand jumps over quarters. @type {{ n: number, value: number } | null} */
  #last = null;
  #cursor = element("span", { class: "st-guess-cursor", "aria-hidden": "true" });
  #active = false;
  #possible = false;
  root = element("div", {
    class: "st-draw",
    tabindex: "0",
    role: "application",
    "aria-roledescription": text("story-draw-role"),
    "aria-label": text("story-draw-label"),
  });

  /** @param {Play} play @param {(text: string) => void} say @param {() => Frame | null} frame */
  constructor(play, say, frame) {
    this.#play = play;
    this.#say = say;
    this.#frame = frame;
    this.root.append(this.#cursor);
    this.root.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || !this.#active) return;
      event.preventDefault();
      this.root.focus({ preventScroll: true });
      this.root.setPointerCapture(event.pointerId);
      this.#last = null;
      this.#point(event);
    });
    this.root.addEventListener("pointermove", (event) => {
      if (this.root.hasPointerCapture(event.pointerId)) for (const each of event.getCoalescedEvents?.() ?? [event]) this.#point(each);
    });
    this.root.addEventListener("pointerup", () => (this.#last = null));
    this.root.addEventListener("keydown", (event) => this.#key(event));
    this.root.addEventListener("focus", () => this.#place());
  }

  /** Whether a hand draws when it touches the hidden part. */
  get active() {
    return this.#active;
  }

  /** @param {boolean} active */
  activate(active) {
    this.#active = active;
    setAttribute(this.root, "data-active", active ? "" : null);
    this.show(this.#possible);
  }

  /** @returns {number} quarters that can be drawn in */
  get #count() {
    const { window } = this.#play.picture ?? {};
    return window && Number.isFinite(window.hidden) ? Math.max(0, window.to - window.hidden) : 0;
  }

  /** @param {boolean} possible whether there is a part to draw in */
  show(possible) {
    this.#possible = possible;
    const frame = this.#frame();
    show(this.root, this.#active && possible && frame !== null && this.#count > 0);
    if (!frame || !this.#play.picture) return;
    const left = Math.max(frame.x(this.#play.picture.hiddenAt), frame.plot.x);
    setStyle(this.root, "left", `${left}px`);
    setStyle(this.root, "top", `${frame.plot.y}px`);
    setStyle(this.root, "width", `${frame.plot.x + frame.plot.width - left}px`);
    setStyle(this.root, "height", `${frame.plot.height}px`);
    this.#place();
  }

  /** @param {PointerEvent} event */
  #point(event) {
    const frame = this.#frame();
    const { picture } = this.#play;
    if (!frame || !picture) return;
    const box = this.root.getBoundingClientRect();
    const x = event.clientX - box.left + Math.max(frame.x(picture.hiddenAt), frame.plot.x);
    const y = event.clientY - box.top + frame.plot.y;
    const n = Math.min(Math.max(Math.round(frame.quarter(x)) - picture.window.hidden - 1, 0), this.#count - 1);
    const value = Math.round(frame.percent(y) * 10) / 10;
    const line = this.#line();
    const from = this.#last ?? { n, value };
    const [low, high] = [Math.min(from.n, n), Math.max(from.n, n)];
    for (let k = low; k <= high; k += 1) line[k] = k === n || high === low ? value : from.value + ((value - from.value) * (k - from.n)) / (n - from.n);
    this.#at = n;
    this.#last = { n, value };
    this.#play.draw(line);
  }

  /** @returns {(number | null)[]} a value or none for every quarter */
  #line() {
    const { line } = this.#play.answer;
    return Array.from({ length: this.#count }, (_, n) => line[n] ?? null);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (!this.#active || event.ctrlKey || event.metaKey || event.altKey || this.#count === 0) return;
    const { key } = event;
    if (!["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "Delete", "Backspace"].includes(key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "Delete" || key === "Backspace") {
      this.clear();
      this.#say(text("story-draw-gone"));
      return;
    }
    const line = this.#line();
    const by = event.shiftKey ? STRIDE : STEP;
    const here = line[this.#at] ?? this.#nearest(line);
    if (key === "ArrowUp" || key === "ArrowDown") line[this.#at] = Math.min(100, Math.max(0, Math.round(here) + (key === "ArrowUp" ? by : -by)));
    else {
      // The line goes on as it stood: who only moves along draws a level one.
      line[this.#at] ??= here;
      const to = key === "Home" ? 0 : key === "End" ? this.#count - 1 : this.#at + (key === "ArrowRight" ? 1 : -1);
      this.#at = Math.min(Math.max(to, 0), this.#count - 1);
      line[this.#at] ??= here;
    }
    this.#play.draw(line);
    this.#place();
    const { picture } = this.#play;
    if (picture) this.#say(text("story-draw-at", { when: quarterName(picture.window, picture.window.hidden + 1 + this.#at), share: Math.round(line[this.#at] ?? 0) }));
  }

  /** @param {(number | null)[]} line @returns {number} the value that is nearest in time; before any, what the theories had last */
  #nearest(line) {
    for (let far = 1; far < line.length; far += 1) {
      const found = line[this.#at - far] ?? line[this.#at + far];
      if (typeof found === "number") return found;
    }
    const { runs, window } = this.#play.picture ?? {};
    if (!runs || !window) return 50;
    return Math.round((runs[0].median[window.hidden] + runs[1].median[window.hidden]) / 2);
  }

  clear() {
    this.#at = 0;
    this.#play.draw([]);
    this.#place();
  }

  /** Shows which quarter the keys move. */
  #place() {
    const frame = this.#frame();
    const { picture } = this.#play;
    if (!frame || !picture) return;
    this.#at = Math.min(this.#at, Math.max(this.#count - 1, 0));
    const value = this.#line()[this.#at] ?? this.#nearest(this.#line());
    const left = Math.max(frame.x(picture.hiddenAt), frame.plot.x);
    setStyle(this.#cursor, "left", `${frame.x(picture.window.hidden + 1 + this.#at) - left}px`);
    setStyle(this.#cursor, "top", `${frame.y(value) - frame.plot.y}px`);
  }
}
