// The figure of the open step as a part of the page: drawn to the room it has, described in words, and drawn on by a hand.
import { element, setAttribute, setText, show } from "../dom.js";
import { text } from "../text.js";
import { Guess } from "./guess.js";
import { describe } from "./words.js";
import { drawStage, frameOf } from "./stage.js";

/** @typedef {import("./play.js").Play} Play */
/** @typedef {import("./stage.js").Look} Look */
/** @typedef {import("./stage.js").Scene} Scene */
/** @typedef {import("./stage.js").Frame} Frame */

/** How long a line is drawn along time, in milliseconds; as in story.css. */
export const DRAWN_IN = 1200;

export class StepFigure {
  #play;
  #look;
  #room;
  #width = 0;
  #height = 0;
  /** The line that is drawn along time; none where nothing is drawn. @type {string | null} */
  #drawn = null;
  #ended = 0;
  /** Whether the picture stands as it is, whatever comes in. */
  frozen = false;
  #stage = element("div", { class: "st-stage" });
  #wait = element("p", { class: "st-wait note" });
  #description = element("p", { class: "hidden" });
  guess;

  /**
   * @param {Play} play
   * @param {(width: number, height: number) => Look} look sizes for the room there is
   * @param {boolean} room whether a whole room answers
   * @param {(text: string) => void} say tells a screen reader
   */
  constructor(play, look, room, say) {
    this.#play = play;
    this.#look = look;
    this.#room = room;
    this.guess = new Guess(play, say, () => this.#frame);
    this.root = element("div", { class: "st-figure-box" }, this.#stage, this.#wait, this.#description);
    this.#stage.append(this.guess.root);
    this.#stage.setAttribute("role", "group");
    new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect;
      if (Math.floor(width) === this.#width && Math.floor(height) === this.#height) return;
      [this.#width, this.#height] = [Math.floor(width), Math.floor(height)];
      this.show();
    }).observe(this.#stage);
  }

  /** @type {Frame | null} */
  #frame = null;

  /** @returns {string} the figure in words */
  get words() {
    return this.#description.textContent ?? "";
  }

  show() {
    if (this.frozen) return;
    const { picture, step } = this.#play;
    const wrong = this.#play.wrong;
    setText(this.#wait, wrong || (picture ? picture.progress : text("story-first-runs")));
    setAttribute(this.#wait, "role", wrong ? "alert" : null);
    show(this.#wait, this.#wait.textContent !== "");
    if (!picture || wrong || this.#width < 60 || this.#height < 60) {
      this.#stage.querySelector("svg")?.remove();
      this.#drawn = null;
      this.guess.show(false);
      return;
    }
    setAttribute(this.root, "data-first", picture.hues[0]);
    setAttribute(this.root, "data-second", picture.hues[1]);
    const look = this.#look(this.#width, this.#height);
    const frame = frameOf(picture, this.#width, this.#height, look, step.figure.kind === "gap");
    this.#frame = frame;
    const scene = this.#scene();
    const fresh = scene.fresh === null ? "" : `${step.id} ${this.#play.revealed}`;
    // A line that is being drawn along time is not begun again by runs that come in.
    if (fresh && fresh !== this.#drawn) this.#ended = performance.now() + DRAWN_IN;
    const growing = fresh !== "" && performance.now() < this.#ended;
    if (!growing) scene.fresh = null;
    if (!growing || fresh !== this.#drawn) {
      const figure = drawStage(scene, frame, look);
      const old = this.#stage.querySelector("svg");
      if (old) old.replaceWith(figure);
      else this.#stage.prepend(figure);
      if (growing) setTimeout(() => this.show(), DRAWN_IN + 50);
    }
    this.#drawn = fresh;
    setText(this.#description, describe(scene, this.#play.told));
    setAttribute(this.#stage, "aria-label", this.#description.textContent);
    this.guess.show(this.#play.canDraw);
  }

  /** What the figure shows, or none where it shows nothing. @returns {Scene | null} */
  get scene() {
    // While it is presented nothing is drawn here, and another step may have no numbers yet.
    return this.#drawn === null || !this.#play.picture ? null : this.#scene();
  }

  /** @returns {Scene} */
  #scene() {
    const play = this.#play;
    const { step, revealed } = play;
    const picture = /** @type {import("./run.js").Picture} */ (play.picture);
    const last = step.reveal[revealed - 1]?.show;
    /** @type {Scene["fresh"]} */
    const fresh = !play.fresh ? null : last === "first" ? 0 : last === "second" ? 1 : last === "other" || last === "types" ? last : null;
    return {
      picture,
      kind: step.figure.kind,
      out: [play.isOut(0), play.isOut(1)],
      otherOut: play.shows("other"),
      otherLabel: step.figure.other?.label ?? "",
      typesOut: !step.hide?.includes("types") || play.shows("types"),
      theory: step.figure.theory ?? 1,
      names: play.names,
      guess: play.answer.line,
      guessName: text(this.#room ? "story-room-guess" : "story-your-guess"),
      fresh,
    };
  }
}
