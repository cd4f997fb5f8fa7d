// One of two experiments that stand side by side: a laboratory of its own, its figure at rest, its numbers.
import { isTrap } from "../banner.js";
import { replay } from "../canvas.js";
import { element, sentence, setAttribute, setStyle, setText, show } from "../dom.js";
import { redrawWhenRestored } from "../lost.js";
import { measure } from "../measure.js";
import { whenPixelsChange } from "../pixels.js";
import { Pool } from "../pool.js";
import { inWords } from "../refine.js";
import { text } from "../text.js";

/** @typedef {import("../types.js").Kept} Kept */
/** @typedef {import("../types.js").Lab} Lab */
/** @typedef {import("./differences.js").Told} Told */
/** @typedef {{ model: import("../types.js").Glue, build: import("../types.js").Build, theme: () => import("../theme.js").ThemeName }} Engine */

/** Two pools work at once, beside the page's own. */
const HANDS = 2;

export class Column {
  #engine;
  #onChange;
  /** @type {Lab | null} */
  #lab = null;
  /** @type {Pool | null} */
  #pool = null;
  #frame = 0;
  #width = 0;
  #canvas = element("canvas", { "aria-hidden": "true" });
  #stage = element("div", { class: "versus-stage" }, this.#canvas);
  #headline = element("h2", { class: "headline" });
  #subtitle = element("p", { class: "subtitle" });
  #figure = element("div", { role: "img" }, this.#stage);
  #table = element("div", { class: "scroll", tabindex: "0", role: "region" });
  #numbers = element("details", { class: "map-numbers study-numbers versus-numbers" }, element("summary", {}, text("page-numbers")), this.#table);
  #wrong = element("p", { class: "field-error", role: "alert" });

  /** @param {0 | 1} side @param {Engine} engine @param {() => void} onChange called when its numbers have changed */
  constructor(side, engine, onChange) {
    const name = text(side === 0 ? "compare-first-experiment" : "compare-second-experiment");
    this.#engine = engine;
    this.#onChange = onChange;
    this.select = element("select", { "aria-label": name });
    const chevron = document.querySelector(".chevron")?.cloneNode(true) ?? "";
    const picker = element("label", { class: "picker" }, element("span", { class: "picker-text", "aria-hidden": "true" }), chevron, this.select);
    this.root = element("section", { class: "versus-side", "aria-label": name }, picker, this.#headline, this.#subtitle, this.#wrong, this.#figure, this.#numbers);
    setAttribute(this.#table, "aria-label", text(side === 0 ? "compare-first-numbers" : "compare-second-numbers"));
    this.#numbers.addEventListener("toggle", () => this.#tell());
    redrawWhenRestored(this.#canvas, () => this.#again());
    whenPixelsChange(() => this.#again());
    new ResizeObserver(([entry]) => this.#fit(Math.floor(entry.contentRect.width))).observe(this.#stage);
  }

  #again() {
    if (this.#lab && this.#width > 0) this.#paint(this.#lab);
  }

  /** @returns {boolean} whether every run is in */
  get settled() {
    return this.#lab === null || this.#pool === null;
  }

  /**
   * Opens an experiment in a laboratory of its own.
   *
   * @param {Kept} kept with its case inside
   * @param {boolean} asItIs the case without anything that was changed
   */
  open(kept, asItIs) {
    this.close();
    try {
      const { model, build, theme } = this.#engine;
      this.#lab = new model.Lab(JSON.stringify(kept.case), measure);
      if (!asItIs) this.#lab.restore(kept);
      this.#lab.set_theme(theme());
      this.#pool = "Worker" in globalThis ? new Pool(this.#lab, { held: null }, () => this.#request(), build, HANDS) : null;
      setText(this.#wrong, "");
      this.#width = 0;
      this.#fit(Math.floor(this.#stage.clientWidth));
    } catch (error) {
      if (isTrap(error)) throw error;
      this.close();
      setText(this.#wrong, sentence(error));
    }
    show(this.#figure, this.#lab !== null);
    show(this.#numbers, this.#lab !== null);
    this.#tell();
    this.#onChange();
  }

  /** Ends its workers and gives its laboratory back. */
  close() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#pool?.close();
    this.#pool = null;
    this.#lab?.free();
    this.#lab = null;
    this.#headline.replaceChildren();
    setText(this.#subtitle, "");
  }

  /** @param {import("../theme.js").ThemeName} name */
  theme(name) {
    if (!this.#lab) return;
    this.#lab.set_theme(name);
    cancelAnimationFrame(this.#frame);
    this.#draw();
  }

  /** @param {number} width */
  #fit(width) {
    if (!this.#lab || width === 0 || width === this.#width) return;
    this.#width = width;
    setStyle(this.#stage, "height", `${this.#lab.resize(width)}px`);
    this.#request();
  }

  #request() {
    if (this.#frame === 0 && this.#lab) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    this.#frame = 0;
    const lab = this.#lab;
    if (!lab) return;
    const dirty = lab.frame();
    if (dirty.frame || dirty.curves || dirty.pointer) this.#paint(lab);
    if (dirty.text) {
      const view = lab.view();
      this.#headline.replaceChildren(...view.headline.map((line) => element("span", {}, `${line} `)));
      setText(this.#subtitle, view.progress ? text("compare-under-way", { subtitle: view.subtitle, progress: inWords(view.progress.done, view.progress.wanted) }) : view.subtitle);
      setAttribute(this.#figure, "aria-label", `${view.headline.join(" ")} ${view.description}`);
      this.#tell();
    }
    this.#pool?.wake();
    if (this.#pool && /** @type {any} */ (lab.results()).settled) {
      this.#pool.close();
      this.#pool = null;
    }
    this.#onChange();
  }

  /** The chart in numbers, where they are asked for. */
  #tell() {
    if (!this.#lab || !this.#numbers.open) return;
    const { head, rows } = this.#lab.view().table;
    const cells = (/** @type {string[]} */ [first, ...rest]) => element("tr", {}, element("th", { scope: "row" }, first), ...rest.map((cell) => element("td", {}, cell)));
    this.#table.replaceChildren(element("table", {}, element("thead", {}, element("tr", {}, ...head.map((cell) => element("th", { scope: "col" }, cell)))), element("tbody", {}, ...rows.map(cells))));
  }

  /** @param {Lab} lab */
  #paint(lab) {
    const context = this.#canvas.getContext("2d", { alpha: false });
    if (!context) return;
    const ratio = devicePixelRatio;
    const height = Number.parseFloat(this.#stage.style.height);
    this.#canvas.width = Math.round(this.#width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    for (const layer of /** @type {const} */ (["frame", "curves", "pointer"])) replay(context, lab.commands(layer), lab.strings(layer), ratio);
  }

  /** @returns {Told | null} what it says, in numbers and words */
  told() {
    const lab = this.#lab;
    if (!lab) return null;
    const { theories } = /** @type {{ theories: { ensemble: { median: number[] } | null }[] }} */ (lab.results());
    return {
      view: lab.view(),
      levers: lab.levers(),
      rows: lab.parameters(),
      timeline: lab.timeline(),
      ends: theories.map(({ ensemble }) => ensemble?.median.at(-1) ?? null),
    };
  }
}
