// The small charts beside the Lab's: what a change of the timeline does, and how long cooperation survives a turnover.
// Rust draws both and says them in words; a canvas replays what it drew.
import { replay } from "./canvas.js";
import { byId, element, fillTable, setAttribute, setStyle, setText, show } from "./dom.js";
import { redrawWhenRestored } from "./lost.js";
import { whenPixelsChange } from "./pixels.js";
import { text } from "./text.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").Dirty} Dirty */
/** @typedef {import("./types.js").SmallLayer} SmallLayer */
/** @typedef {import("./types.js").View} View */

/** A chart of one layer in an element of the page that is as wide as there is room. */
export class SmallFigure {
  #session;
  #layer;
  #stage;
  #context;
  #width = 0;
  #height = 0;
  /** The bitmap does not fit its size or was lost. */
  #stale = true;
  #caption = element("caption");
  #head = element("tr");
  #body = element("tbody");
  #numbers = element("details", { class: "small-numbers", hidden: "" }, element("summary", {}, text("page-numbers")), element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": text("page-numbers") }, element("table", {}, this.#caption, element("thead", {}, this.#head), this.#body)));

  /** @param {Session} session @param {SmallLayer} layer @param {HTMLElement} stage */
  constructor(session, layer, stage) {
    const context = element("canvas", { "aria-hidden": "true" }).getContext("2d", { alpha: false });
    if (!context) throw new Error(text("page-no-canvas"));
    this.#session = session;
    this.#layer = layer;
    this.#stage = stage;
    this.#context = context;
    setAttribute(stage, "role", "img");
    stage.append(context.canvas);
    stage.after(this.#numbers);
    this.#numbers.addEventListener("toggle", () => this.#showNumbers());
    redrawWhenRestored(context.canvas, () => this.#replayAll());
    whenPixelsChange(() => this.#replayAll());
    new ResizeObserver(([entry]) => this.#fit(entry.contentRect.width)).observe(stage);
  }

  #replayAll() {
    this.#stale = true;
    this.#session.frame.request();
  }

  /** @param {number} width of the stage, in CSS pixels; nought while it is hidden */
  #fit(width) {
    const whole = Math.floor(width);
    if (whole === 0 || whole === this.#width) return;
    const height = this.#session.change((lab) => lab.resize_small(this.#layer, whole));
    if (height === undefined) return;
    [this.#width, this.#height, this.#stale] = [whole, height, true];
    setStyle(this.#stage, "height", `${height}px`);
  }

  /** Draws what changed. @param {Dirty} dirty */
  paint(dirty) {
    if (this.#width === 0 || !(this.#stale || dirty.small)) return;
    const { lab } = this.#session;
    const ratio = devicePixelRatio;
    if (this.#stale) this.#size(ratio);
    replay(this.#context, lab.commands(this.#layer), lab.strings(this.#layer), ratio);
    this.#stale = false;
    this.#showNumbers();
  }

  /** Here, and not when the size changes: giving a canvas its size wipes it. @param {number} ratio */
  #size(ratio) {
    const { canvas } = this.#context;
    canvas.width = Math.round(this.#width * ratio);
    canvas.height = Math.round(this.#height * ratio);
    setStyle(canvas, "width", `${this.#width}px`);
    setStyle(canvas, "height", `${this.#height}px`);
  }

  /** @param {string} description what a screen reader says of the picture */
  describe(description) {
    setAttribute(this.#stage, "aria-label", description);
  }

  /** The table behind the picture; a closed one is filled when it opens. */
  #showNumbers() {
    if (!this.#numbers.open && !this.#numbers.hidden) return;
    const { caption, head, rows } = this.#session.lab.small_numbers(this.#layer);
    show(this.#numbers, rows.length > 0);
    setText(this.#caption, caption);
    fillTable(this.#head, this.#body, { head, rows });
  }
}

/** Both charts and the words around them. */
export class SmallFigures {
  #fork;
  #survival;

  /** @param {Session} session */
  constructor(session) {
    this.#fork = new SmallFigure(session, "fork", byId("fork-stage", HTMLElement));
    this.#survival = new SmallFigure(session, "survival", byId("survival-stage", HTMLElement));
    const ways = /** @type {const} */ ({ "fork-here": "fork_here", "fork-case": "compare_with_case", "fork-restore": "restore" });
    for (const [id, edit] of Object.entries(ways)) {
      byId(id, HTMLButtonElement).addEventListener("click", () => {
        session.change((lab) => lab.edit({ edit }));
        // The section may go, and the focus would go with it.
        byId("stage", HTMLElement).focus({ preventScroll: true });
      });
    }
  }

  /** @param {Dirty} dirty */
  paint(dirty) {
    this.#fork.paint(dirty);
    this.#survival.paint(dirty);
  }

  /** @param {View} view */
  show({ fork, survival }) {
    show(byId("fork", HTMLElement), fork !== null);
    if (fork) {
      setText(byId("fork-title", HTMLElement), fork.since ? `${fork.title}, ${fork.since}` : fork.title);
      setText(byId("fork-note", HTMLElement), fork.note);
      setText(byId("fork-sentence", HTMLElement), fork.sentence);
      show(byId("fork-case", HTMLElement), fork.reference.toLowerCase() === text("lab-before-change").toLowerCase());
      this.#fork.describe(fork.description);
    }
    const curve = survival?.curve ?? null;
    show(byId("survival-curve", HTMLElement), curve !== null);
    if (curve) {
      setText(byId("survival-half", HTMLElement), `${curve.half.join(". ")}.`);
      this.#survival.describe(curve.description);
    }
  }
}
