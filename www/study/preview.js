// What a bar of the tornado does to the Lab's chart: its medians with one parameter at its low and at its high setting,
// and as things stand. A row is chosen by hovering, by a click or a tap, or by the arrow keys, and said in words.
import { isTrap } from "../banner.js";
import { element, fillChildren, sentence, setAttribute, setStyle, setText, show } from "../dom.js";
import { openInLab } from "../map/open.js";
import { text, written } from "../text.js";
import { ROW } from "./bars.js";
import { studyText } from "./card.js";
import { firstDays, lineChart, percent, shareTicks } from "./chart.js";

/** @typedef {import("../session.js").Session} Session */
/** @typedef {{ present: number[], ends: [number[], number[]] | null }} Courses */
/** @typedef {{ id: string, name: string, ends: [string, string], set: [[string, string][], [string, string][]], runs: number, wanted: number, theories: [Courses, Courses] }} Course */
/** @typedef {{ id: string, name: string, words: string }} Row `words`: what the bar says */

/** Some milliseconds of work: the preview keeps up with a hand. */
const RUNS = 192;

/** How long a row has to be pointed at before it is computed, in milliseconds: a hand on its way elsewhere asks nothing. */
const REST = 60;

/** Answers that are kept: going back to a row costs nothing. */
const KEPT = 60;

export class Preview {
  #session;
  #pool;
  /** @type {Row[]} */
  #rows = [];
  /** The row that stays, and the one that is pointed at. */
  #held = "";
  #pointed = "";
  #side = 1;
  #text = "";
  #timer = 0;
  #stop = () => {};
  /** @type {Map<string, Course>} */
  #known = new Map();
  /** @type {Course | null} */
  #course = null;
  #width = 0;

  #legend = element("legend", { class: "hidden" }, text("study-preview-which"));
  #list = element("div");
  #bars = element("div");
  #title = element("h4", { id: "preview-title" });
  #told = element("p", { class: "preview-told", "aria-live": "polite" });
  #figure = element("div", { class: "preview-figure" });
  #wrong = element("p", { class: "field-error", role: "alert" });
  #sides = element("fieldset", { class: "study-views", "aria-label": text("study-preview-side") });
  #ends = [0, 1].map(() => element("button", { type: "button", class: "button" }));
  #open = element("p", { class: "preview-open" }, element("span", { "aria-hidden": "true" }, text("study-preview-open")), ...this.#ends);
  /** The bars with a row of its own over each. */
  root = element("div", { class: "bar-rows" }, this.#bars, element("fieldset", {}, this.#legend, this.#list));
  panel = element("section", { class: "preview", "aria-labelledby": "preview-title" }, this.#title, this.#told, this.#figure, this.#wrong, element("div", { class: "preview-ways" }, this.#sides, this.#open));

  /** @param {Session} session @param {import("./pool.js").StudyPool} pool */
  constructor(session, pool) {
    this.#session = session;
    this.#pool = pool;
    this.#list.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) this.#hold(target.value);
    });
    this.#list.addEventListener("pointerover", (event) => {
      // A finger that scrolls past points at nothing.
      if (event.pointerType !== "mouse" || !(event.target instanceof Element)) return;
      this.#point(event.target.closest("label")?.querySelector("input")?.value ?? "");
    });
    this.#list.addEventListener("pointerleave", () => this.#point(""));
    this.#sides.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) this.#side = Number(target.value);
      this.#draw();
    });
    this.#ends.forEach((button, end) =>
      button.addEventListener("click", () => {
        try {
          if (this.#course) openInLab(this.#session, this.#course.set[end]);
        } catch (error) {
          if (isTrap(error)) throw error;
          setText(this.#wrong, sentence(error));
        }
      }),
    );
    new ResizeObserver(([entry]) => {
      const width = Math.floor(entry.contentRect.width);
      if (width === this.#width || width === 0) return;
      this.#width = width;
      this.#draw();
    }).observe(this.#figure);
  }

  /** @param {SVGElement} bars @param {Row[]} rows in their order */
  offer(bars, rows) {
    this.#bars.replaceChildren(bars);
    this.#rows = rows;
    if (!rows.some(({ id }) => id === this.#held)) this.#held = rows[0]?.id ?? "";
    const focused = this.#list.contains(document.activeElement);
    const made = () => element("label", { class: "bar-row" }, element("input", { type: "radio", name: "preview-row" }), element("span", { class: "hidden" }));
    fillChildren(this.#list, rows, made, (label, { id, words }, n) => {
      const [radio, said] = label.children;
      if (radio instanceof HTMLInputElement) {
        radio.value = id;
        radio.checked = id === this.#held;
        if (radio.checked && focused) radio.focus({ preventScroll: true });
      }
      setText(said, words);
      setStyle(label, "top", `${ROW.top + n * ROW.each}px`);
      setStyle(label, "height", `${ROW.each}px`);
    });
    this.refresh();
  }

  /** Follows the Lab: its case, its settings, what its chart shows. */
  refresh() {
    const id = this.#pointed || this.#held;
    show(this.panel, id !== "");
    if (id === "") return;
    const { lab } = this.#session;
    fillChildren(this.#sides, lab.view().theories, () => element("label", {}, element("input", { type: "radio", name: "preview-side" }), element("span")), (label, { name }, side) => {
      const [radio, said] = label.children;
      if (radio instanceof HTMLInputElement) {
        radio.value = String(side);
        radio.checked = side === this.#side;
      }
      setText(said, name);
    });
    for (const label of this.#list.children) setAttribute(label, "data-shown", label.querySelector("input")?.value === id ? "" : null);
    const question = studyText(lab, { study: "course", ask: { dial: id }, runs: RUNS, open: false });
    if (question === this.#text) {
      this.#draw();
      return;
    }
    this.close();
    this.#text = question;
    const known = this.#known.get(question);
    if (known) {
      this.#course = known;
      this.#draw();
    } else {
      setAttribute(this.panel, "aria-busy", "true");
      this.#timer = setTimeout(() => this.#ask(question), REST);
    }
  }

  /** @param {string} question */
  #ask(question) {
    this.#stop = this.#pool.run(question, {
      first: true,
      onAnswer: (/** @type {Course} */ course, final) => {
        this.#course = course;
        if (final) {
          this.#known.set(question, course);
          const [oldest] = this.#known.keys();
          if (this.#known.size > KEPT) this.#known.delete(oldest);
        }
        this.#draw();
      },
      onFailure: (reason) => {
        this.#course = null;
        setText(this.#told, "");
        this.#figure.replaceChildren();
        setText(this.#wrong, reason);
        this.#draw();
      },
    });
  }

  /** Ends what is under way. */
  close() {
    clearTimeout(this.#timer);
    this.#stop();
    this.#stop = () => {};
    this.#text = "";
    setText(this.#wrong, "");
  }

  /** @param {string} id the row that stays */
  #hold(id) {
    this.#held = id;
    this.#pointed = "";
    this.refresh();
  }

  /** @param {string} id the row that is pointed at; none: the one that stays */
  #point(id) {
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.refresh();
  }

  #draw() {
    const course = this.#course;
    const { lab } = this.#session;
    const view = lab.view();
    const asked = this.#rows.find(({ id }) => id === (this.#pointed || this.#held));
    setText(this.#title, text("study-preview-title", { name: asked?.name ?? "" }));
    const there = course !== null && course.id === asked?.id;
    setAttribute(this.panel, "aria-busy", there || this.#wrong.textContent ? null : "true");
    setStyle(this.#open, "visibility", there ? "visible" : "hidden");
    if (there) {
      this.#ends.forEach((button, end) => {
        setText(button, course.ends[end]);
        setAttribute(button, "aria-label", text("study-preview-open-at", { setting: course.ends[end] }));
      });
    }
    if (!there || this.#width === 0) return;
    const { name } = view.theories[this.#side];
    const { present, ends } = course.theories[this.#side];
    const last = present.length - 1;
    const at = (/** @type {number[]} */ line) => text("percent", { share: percent(line[last] / 100) }).replace(" %", "\u00a0%");
    const [low, high] = course.ends;
    const told = ends
      ? text("study-preview-told", { theory: name, low, low_end: at(ends[0]), high, high_end: at(ends[1]), now: at(present) })
      : text("study-preview-own", { theory: name, now: at(present) });
    setText(this.#told, told);
    const side = /** @type {0 | 1} */ (this.#side);
    const line = (/** @type {string} */ setting, /** @type {number[]} */ values, /** @type {0 | 1 | null} */ of, /** @type {"whole" | "fine" | "dotted"} */ weight) => ({
      name: text("study-preview-line", { name: setting }),
      end: at(values),
      side: of,
      hue: "embedded",
      weight,
      points: values.map((value, t) => /** @type {import("./chart.js").Point} */ ([t, value / 100])),
    });
    const lines = [line(text("study-preview-now"), present, null, "fine"), ...(ends ? [line(low, ends[0], side, "dotted"), line(high, ends[1], side, "whole")] : [])];
    const chart = lineChart({
      width: this.#width,
      height: 170,
      x: { from: 0, to: last, ticks: firstDays(lab, last + 1) },
      y: { from: 0, to: 1, ticks: shareTicks([0, 0.5, 1]) },
      lines,
      label: text("study-preview-label", { quantity: view.quantity.label, runs: written(course.runs), told }),
    });
    this.#figure.replaceChildren(chart, element("p", { class: "note" }, text("study-preview-note", { quantity: view.quantity.label, runs: written(course.runs) })));
  }
}
