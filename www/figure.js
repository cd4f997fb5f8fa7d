// The chart: a canvas that replays what Rust drew in three layers, the pointer and the keys that move the pin, and the
// same numbers as a table.
import { replay } from "./canvas.js";
import { byId, element, fillTable, setAttribute, setStyle, setText, show } from "./dom.js";
import { addActions } from "./keys.js";
import { redrawWhenRestored } from "./lost.js";
import { whenPixelsChange } from "./pixels.js";
import { text } from "./text.js";
import { labIsOpen } from "./views.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").Dirty} Dirty */
/** @typedef {import("./types.js").Layer} Layer */
/** @typedef {import("./types.js").Stride} Stride */
/** @typedef {import("./types.js").View} View */

/** Keys of the pin: the message that says what they do, whether the chart must have the focus, direction and stride. @type {[string, string, boolean, number, Stride][]} */
const KEYS = [
  ["ArrowLeft", "action-pin-back", true, -1, "step"],
  ["ArrowRight", "action-pin-on", true, 1, "step"],
  ["Shift+ArrowLeft", "action-pin-year-back", true, -1, "page"],
  ["Shift+ArrowRight", "action-pin-year-on", true, 1, "page"],
  ["PageUp", "action-pin-event-before", true, -1, "tick"],
  ["PageDown", "action-pin-event-next", true, 1, "tick"],
  ["[", "action-pin-event-before", false, -1, "tick"],
  ["]", "action-pin-event-next", false, 1, "tick"],
];

export class LabFigure extends HTMLElement {
  /** @type {Session | null} */
  #session = null;
  /** What is seen: one opaque canvas, because the browser puts each together with the page anew in every frame. */
  #seen = picture();
  /** The layer below, which a moving slider leaves as it is. */
  #below = picture();
  /** The two lower layers, for a pointer that moves over a chart at rest. */
  #still = picture();
  #stillHolds = false;
  #width = 0;
  #height = 0;
  /** The bitmaps do not fit their size or were lost: all layers are replayed. */
  #stale = true;

  /** @param {Session} session */
  connect(session) {
    this.#session = session;
    const stage = byId("stage", HTMLElement);
    for (const { canvas } of [this.#seen, this.#below, this.#still]) redrawWhenRestored(canvas, () => this.#replayAll());
    setAttribute(this.#seen.canvas, "aria-hidden", "true");
    stage.append(this.#seen.canvas);
    this.#listen(stage);
    whenPixelsChange(() => this.#replayAll());
    this.#fit(stage.clientWidth);
    new ResizeObserver(([entry]) => this.#fit(entry.contentRect.width)).observe(stage);
  }

  #replayAll() {
    this.#stale = true;
    this.#session?.frame.request();
  }

  /** @param {number} width of the stage, in CSS pixels */
  #fit(width) {
    const whole = Math.floor(width);
    if (whole === this.#width || whole === 0) return;
    this.#width = whole;
    const height = this.#session?.change((lab) => lab.resize(whole));
    if (height === undefined) return;
    this.#height = height;
    setStyle(byId("stage", HTMLElement), "height", `${height}px`);
    this.#stale = true;
  }

  /** Draws what changed. @param {Dirty} dirty */
  paint(dirty) {
    const all = this.#stale;
    if (!this.#session || !(all || dirty.frame || dirty.curves || dirty.pointer)) return;
    // Here, and not when the size changes: giving a canvas its size wipes it, and an empty picture would be seen.
    if (all) for (const { canvas } of [this.#seen, this.#below, this.#still]) size(canvas, this.#width, this.#height, devicePixelRatio);
    if (all || dirty.frame) this.#replay(this.#below, "frame");
    if (all || dirty.frame || dirty.curves) {
      this.#stillHolds = false;
      copy(this.#below, this.#seen);
      this.#replay(this.#seen, "curves");
    } else {
      if (!this.#stillHolds) {
        copy(this.#below, this.#still);
        this.#replay(this.#still, "curves");
        this.#stillHolds = true;
      }
      copy(this.#still, this.#seen);
    }
    this.#replay(this.#seen, "pointer");
    this.#stale = false;
  }

  /** @param {CanvasRenderingContext2D} context @param {Layer} layer */
  #replay(context, layer) {
    const lab = this.#session?.lab;
    if (lab) replay(context, lab.commands(layer), lab.strings(layer), devicePixelRatio);
  }

  /** @param {View} view */
  show(view) {
    setText(byId("chart-description", HTMLElement), view.description);
    if (!byId("table-panel", HTMLElement).hidden) showTable(view);
  }

  /** @param {HTMLElement} stage */
  #listen(stage) {
    const tip = byId("chart-tip", HTMLElement);
    let over = false;
    /** @param {string | null | undefined} words @param {number} x @param {number} y */
    const tell = (words, x, y) => {
      show(tip, Boolean(words));
      if (!words) return;
      setText(tip, words);
      setStyle(tip, "--x", `${x.toFixed(0)}px`);
      setStyle(tip, "--y", `${y.toFixed(0)}px`);
    };
    /** @param {MouseEvent} event the canvases let events through, so offsets are the stage's own */
    const press = (event) => this.#session?.change((lab) => lab.press(event.offsetX, event.offsetY));
    stage.addEventListener("pointerdown", (event) => {
      // A finger that goes down may be about to scroll the page: it counts when it lifts or moves sideways.
      if (event.button === 0 && event.pointerType !== "touch") press(event);
    });
    /** @param {MouseEvent} event */
    const hover = ({ offsetX: x, offsetY: y }) => {
      over = true;
      tell(this.#session?.change((lab) => lab.hover(x, y)), x, y);
    };
    stage.addEventListener("click", (event) => {
      press(event);
      // A finger cannot hover: what it taps says what it is until the next tap elsewhere.
      if (event instanceof PointerEvent && event.pointerType === "touch") hover(event);
    });
    stage.addEventListener("pointermove", (event) => {
      if (event.buttons & 1) press(event);
      else hover(event);
    });
    const leave = () => {
      over = false;
      show(tip, false);
      this.#session?.change((lab) => lab.hover(null, 0));
    };
    stage.addEventListener("pointerleave", leave);
    document.addEventListener("pointerdown", ({ target }) => {
      if (over && target !== stage) leave();
    });
    stage.addEventListener("pointercancel", leave);
    stage.addEventListener("keydown", (event) => {
      if (event.key === "Escape") leave();
    });
    // Messages: KEYS
    addActions(
      KEYS.map(([key, what, focused, direction, stride]) => ({
        id: `pin ${key}`,
        group: "Chart",
        name: text(what),
        keys: [key],
        ...(focused && { within: stage }),
        when: labIsOpen,
        run: () => this.#session?.change((lab) => lab.step_pin(direction, stride)),
      })),
    );
    addActions([{ id: "table", group: "Chart", name: text("page-numbers"), keys: ["Alt+T"], inFields: true, when: labIsOpen, run: () => this.#toggleTable() }]);
    byId("table-button", HTMLButtonElement).addEventListener("click", () => this.#toggleTable());
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && byId("table-panel", HTMLElement).contains(document.activeElement)) this.#toggleTable();
    });
  }

  #toggleTable() {
    const panel = byId("table-panel", HTMLElement);
    const session = this.#session;
    if (!session || session.frame.halted) return;
    const opens = Boolean(panel.hidden);
    if (opens) showTable(session.lab.view());
    show(panel, opens);
    setAttribute(byId("table-button", HTMLButtonElement), "aria-expanded", String(opens));
    (opens ? panel : byId("stage", HTMLElement)).focus();
  }
}

/** @returns {CanvasRenderingContext2D} of a new canvas without transparency: the layer below paints its ground */
function picture() {
  const context = element("canvas").getContext("2d", { alpha: false });
  if (!context) throw new Error(text("page-no-canvas"));
  return context;
}

/** @param {CanvasRenderingContext2D} from @param {CanvasRenderingContext2D} to of the same size */
function copy(from, to) {
  to.setTransform(1, 0, 0, 1, 0, 0);
  to.drawImage(from.canvas, 0, 0);
}

/** @param {HTMLCanvasElement} canvas @param {number} width @param {number} height @param {number} ratio */
function size(canvas, width, height, ratio) {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  setStyle(canvas, "width", `${width}px`);
  setStyle(canvas, "height", `${height}px`);
}

/** @param {View} view */
function showTable({ table, headline, subtitle }) {
  setText(byId("table-caption", HTMLElement), `${headline.join(" ")} ${subtitle}`);
  fillTable(byId("table-head", HTMLElement), byId("table-body", HTMLElement), table);
}

customElements.define("lab-figure", LabFigure);
