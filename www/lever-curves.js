// The small curves over the levers: the chance of durable cooperation that each setting would give. They are computed
// when the Lab is at rest, and given up at once when a slider is taken.
import { replay } from "./canvas.js";
import { element, setStyle, setText, woven } from "./dom.js";
import { redrawWhenRestored } from "./lost.js";
import { measure } from "./measure.js";
import { questionText } from "./map/sweep.js";
import { StudyPool } from "./study/pool.js";
import { inSentence } from "./text.js";

/** @typedef {import("./session.js").Session} Session */

/** How long the Lab has been at rest before a curve is computed, in milliseconds. */
const REST = 250;

export class LeverCurves {
  #session;
  #pool;
  #curves;
  #open;
  /** @type {{ stage: HTMLElement, canvas: HTMLCanvasElement, words: HTMLElement, width: number, height: number }[]} */
  #places = [];
  /** The question that each curve answers or is about to, and whether it has done. */
  #texts = ["", "", ""];
  #final = [false, false, false];
  #stops = [() => {}, () => {}, () => {}];
  #timer = 0;
  /** What the curves are, over the first of them. */
  #names = [element("b", { "data-side": "0" }), element("b", { "data-side": "1" })];
  #intro = element("p", { class: "lever-intro" }, ...woven("control-curve-intro", { first: this.#names[0], second: this.#names[1] }));
  #watch;

  /**
   * @param {Session} session
   * @param {{ model: import("./types.js").Glue, build: import("./types.js").Build }} engine
   * @param {() => boolean} open whether the Lab is seen
   */
  constructor(session, { model, build }, open) {
    this.#session = session;
    this.#pool = new StudyPool(model, build);
    this.#curves = new model.LeverCurves(measure);
    this.#open = open;
    this.#watch = new ResizeObserver(() => this.#fit());
  }

  /** @param {readonly HTMLElement[]} stages where the curves stand, lever by lever */
  connect(stages) {
    this.#watch.disconnect();
    stages[0]?.closest(".lever")?.before(this.#intro);
    this.#places = stages.map((stage) => {
      const canvas = element("canvas", { "aria-hidden": "true" });
      redrawWhenRestored(canvas, () => this.#paint());
      const words = element("p", { class: "hidden" });
      stage.replaceChildren(canvas, words);
      this.#watch.observe(stage);
      return { stage, canvas, words, width: 0, height: 0 };
    });
  }

  #fit() {
    this.#places.forEach((place, lever) => {
      const width = place.stage.clientWidth;
      if (width === 0 || width === place.width) return;
      place.width = width;
      const reach = Number.parseFloat(getComputedStyle(place.stage).getPropertyValue("--thumb")) / 2;
      place.height = this.#curves.resize(lever, width, reach || 9.5);
    });
    this.#paint();
  }

  /** @param {readonly string[]} theories what the curves are of: said before they are there, so that the levers stay where they are */
  name(theories) {
    theories.forEach((name, side) => setText(this.#names[side], inSentence(name)));
  }

  /** @param {import("./theme.js").ThemeName} name */
  theme(name) {
    this.#curves.set_theme(name);
    this.#paint();
  }

  /** @returns {boolean} whether none is under way */
  get idle() {
    return this.#pool.idle;
  }

  /** Something has changed: a held slider ends what is under way, and rest begins it. */
  touch() {
    clearTimeout(this.#timer);
    if (this.#session.held !== null) {
      this.#end();
      return;
    }
    this.#timer = setTimeout(() => this.#ask(), REST);
  }

  /** Ends what is under way and its workers with it: nothing takes a core from a held slider. */
  #end() {
    if (this.#pool.idle) return;
    this.#stops.forEach((stop) => stop());
    this.#pool.close();
    this.#texts = this.#texts.map((text, lever) => (this.#final[lever] ? text : ""));
  }

  #ask() {
    const { lab, frame, held } = this.#session;
    if (frame.halted || held !== null || !this.#open() || this.#places.length === 0 || !lab.settled()) return;
    this.#curves.follow(lab.settings()).forEach((question, lever) => {
      const text = questionText(lab, question);
      if (text === this.#texts[lever]) return;
      this.#stops[lever]();
      this.#texts[lever] = text;
      this.#final[lever] = false;
      this.#stops[lever] = this.#pool.run(text, {
        onAnswer: (answer, final) => {
          if (!final) return;
          this.#final[lever] = true;
          this.#curves.take(lever, answer);
          this.#paint();
        },
        // A lever without its curve is a lever all the same.
        onFailure: () => {
          this.#final[lever] = true;
          this.#curves.take(lever, null);
          this.#paint();
        },
      });
    });
  }

  #paint() {
    if (this.#session.frame.halted) return;
    const ratio = devicePixelRatio;
    this.#curves.frame().forEach((drawn, lever) => {
      const place = this.#places[lever];
      if (!drawn || !place) return;
      const { canvas, width, height, words } = place;
      const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (canvas.width !== across) canvas.width = across;
      if (canvas.height !== down) canvas.height = down;
      setStyle(canvas, "width", `${width}px`);
      setStyle(canvas, "height", `${height}px`);
      const context = canvas.getContext("2d");
      if (!context) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, across, down);
      const strings = this.#curves.strings(lever);
      replay(context, this.#curves.commands(lever), strings, ratio);
      setText(words, this.#curves.words(lever));
    });
  }
}
