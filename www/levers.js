// The three headline levers: name, field and dot; the sentence; the track with its named ticks.
import { Dot, Field, numberBox, Slider } from "./controls.js";
import { element, fillChildren, setAttribute, setStyle, setText, show } from "./dom.js";
import { spread } from "./spread.js";
import { text } from "./text.js";

/** @typedef {import("./types.js").Lever} LeverView */
/** @typedef {import("./types.js").Tick} Tick */

class Lever {
  /** @type {readonly Tick[]} */
  #ticks = [];

  /** @param {import("./session.js").Session} session @param {LeverView} view */
  constructor(session, view) {
    this.id = view.id;
    this.name = element("h2", { class: "lever-name" });
    const { box, input, unit, error } = numberBox(view.name);
    this.unit = unit;
    this.field = new Field(
      input,
      error,
      (typed) => session.change((lab) => lab.set(view.id, typed)),
      (direction) => session.change((lab) => lab.step(view.id, direction, "step")),
    );
    this.slider = new Slider(session, view.id, this.field);
    this.slider.input.setAttribute("aria-label", view.name);
    this.dot = new Dot(session, view.id, view.name, this.field);
    this.sentence = element("p", { class: "lever-sentence" });
    this.script = element("span", { class: "lever-script" }, text("control-scripted"));
    this.ticks = element("div", { class: "ticks" });
    this.curve = element("div", { class: "lever-curve", title: text("control-curve-title") });
    this.sources = element("ul", { class: "tick-sources" });
    this.marks = element("details", { class: "marks" }, element("summary", {}, text("control-marks")), this.sources);
    const foot = element("div", { class: "lever-foot" }, this.marks, this.script);
    this.root = element(
      "section",
      { class: "lever", "aria-label": view.name },
      element("div", { class: "lever-head" }, this.name, box, this.dot.button),
      error,
      this.sentence,
      element("div", { class: "track" }, this.curve, this.slider.input, this.ticks),
      foot,
    );
  }

  /** @param {LeverView} view */
  show(view) {
    setText(this.name, view.name);
    setText(this.unit, view.unit);
    setText(this.sentence, view.sentence);
    show(this.script, view.scripted);
    this.field.show(view.field);
    setAttribute(this.field.input, "aria-label", text("control-unit", { name: view.name, unit: view.unit }));
    setAttribute(this.field.input, "title", view.hint);
    this.slider.show(view.position, view.spoken);
    setStyle(this.curve, "--position", view.position.toFixed(4));
    this.dot.show(view.changed);
    if (JSON.stringify(view.ticks) !== JSON.stringify(this.#ticks)) this.#showTicks(view.ticks);
  }

  /** @param {readonly Tick[]} ticks */
  #showTicks(ticks) {
    this.#ticks = ticks;
    const make = () => element("div", { class: "tick" }, element("span"));
    fillChildren(this.ticks, ticks, make, (node, tick) => {
      setStyle(node, "--position", tick.position.toFixed(4));
      setAttribute(node, "title", tick.source);
      setText(/** @type {Node} */ (node.firstChild), tick.label);
    });
    const named = ticks.filter((tick) => tick.source);
    fillChildren(this.sources, named, () => element("li"), (node, tick) => setText(node, text("named", { name: tick.label, value: tick.source })));
    show(this.marks, named.length > 0);
    this.place();
  }

  /** Places the tick labels; called again when the width or the fonts change. */
  place() {
    const length = this.ticks.clientWidth;
    if (length === 0) return;
    const spans = [...this.ticks.children].map((tick) => /** @type {HTMLElement} */ (tick.firstChild));
    const labels = spans.map((span, index) => ({ center: this.#ticks[index].position * length, width: span.offsetWidth }));
    const places = spread(labels, length);
    places.forEach(({ left, line }, index) => {
      setStyle(spans[index], "--shift", `${(left - labels[index].center).toFixed(1)}px`);
      setStyle(spans[index], "--line", String(line));
    });
    setStyle(this.ticks, "--lines", String(1 + Math.max(0, ...places.map(({ line }) => line))));
  }
}

export class Levers {
  /** @type {Lever[]} */
  #levers = [];
  /** Called with the places of the curves over the levers when there are new ones. @type {(stages: HTMLElement[]) => void} */
  onBuilt = () => {};
  #session;
  #root;
  #dock;

  /**
   * @param {import("./session.js").Session} session
   * @param {HTMLElement} root
   * @param {HTMLElement} dock the segments that choose one lever where there is room for one only
   */
  constructor(session, root, dock) {
    this.#session = session;
    this.#root = root;
    this.#dock = dock;
    new ResizeObserver(() => this.place()).observe(root);
  }

  /** @param {readonly LeverView[]} views */
  show(views) {
    const known = this.#levers.map((lever) => lever.id).join();
    if (views.map((view) => view.id).join() !== known) this.#build(views);
    views.forEach((view, index) => this.#levers[index].show(view));
  }

  place() {
    for (const lever of this.#levers) lever.place();
  }

  /** @param {readonly LeverView[]} views */
  #build(views) {
    this.#levers = views.map((view) => new Lever(this.#session, view));
    this.#root.replaceChildren(...this.#levers.map((lever) => lever.root));
    this.#dock.replaceChildren(...views.map((view, index) => this.#segment(view, index)));
    this.#choose(0);
    this.onBuilt(this.#levers.map((lever) => lever.curve));
  }

  /** @param {LeverView} view @param {number} index */
  #segment(view, index) {
    const radio = element("input", { type: "radio", name: "lever", class: "hidden" });
    radio.checked = index === 0;
    radio.addEventListener("change", () => this.#choose(index));
    return element("label", { class: "segment" }, radio, element("span", {}, view.name));
  }

  /** @param {number} chosen */
  #choose(chosen) {
    this.#levers.forEach((lever, index) => lever.root.classList.toggle("chosen", index === chosen));
    this.place();
  }
}
