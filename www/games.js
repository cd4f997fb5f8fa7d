// The panel of games: sliders, payoffs, four figures. It has a session of its own, because the games have settings of
// their own; Rust holds them, and what it refuses changes nothing.
import { whenStopped } from "./banner.js";
import { drawCells, replay } from "./canvas.js";
import { Field, numberBox, Slider } from "./controls.js";
import { element, fillChildren, setAttribute, setStyle, setText } from "./dom.js";
import { redrawWhenRestored } from "./lost.js";
import { measure } from "./measure.js";
import { Frame } from "./frame.js";
import { whenPixelsChange } from "./pixels.js";
import { reachable } from "./scrolls.js";
import { groupBy } from "./search.js";
import { Session } from "./session.js";
import { inField, text } from "./text.js";

/** @typedef {import("./types.js").GameFigure} GameFigure */
/** @typedef {import("./types.js").GameSlider} GameSlider */
/** @typedef {import("./types.js").GamesModel} GamesModel */
/** @typedef {import("./types.js").GamesView} GamesView */
/** @typedef {import("./types.js").Glue} Glue */

/** The figure of paths, which has no point to move. */
const PATHS = 2;

/** Narrower than this, in CSS pixels, the panel starts with its sliders folded away: the maps move them, too. */
const NARROW = 720;

/** How long the texts stay the same before they are spoken, in milliseconds. */
const SETTLED = 700;

/** Arrow keys as steps across and up. @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

let panels = 0;

class GameControl {
  /** @param {Session} session @param {GamesModel} games @param {GameSlider} view */
  constructor(session, games, view) {
    const { box, input, unit, error } = numberBox(view.unit ? text("control-unit", { name: view.name, unit: view.unit }) : view.name);
    setText(unit, view.unit);
    this.field = new Field(
      input,
      error,
      (typed) => session.change(() => games.set(view.id, typed)),
      (direction) => session.change(() => games.step(view.id, direction, "step")),
    );
    this.slider = new Slider(session, view.id, this.field);
    this.slider.input.setAttribute("aria-label", view.name);
    this.dot = element("button", { type: "button", class: "dot", "aria-label": text("control-reset", { name: view.name }) });
    this.dot.addEventListener("click", () => this.field.attempt(() => session.change(() => games.reset(view.id))));
    this.sentence = element("p", { class: "lever-sentence" });
    this.refusal = element("p", { class: "field-error", role: "alert" });
    const name = element("h4", { class: "lever-name" }, view.name);
    this.root = element(
      "section",
      { class: "game-slider", "aria-label": view.name },
      element("div", { class: "lever-head" }, name, box, this.dot),
      error,
      this.refusal,
      this.sentence,
      element("div", { class: "track" }, this.slider.input),
    );
  }

  /** @param {GameSlider} view */
  show(view) {
    this.field.show(view.field);
    setAttribute(this.field.input, "title", view.hint);
    this.slider.show(view.position, text("model-games-spoken", { value: inField(view.field), unit: view.unit, sentence: view.sentence }));
    setAttribute(this.dot, "aria-disabled", view.changed ? null : "true");
    setAttribute(this.dot, "title", view.changed ? text("model-games-changed") : text("model-games-unchanged"));
    setText(this.sentence, view.sentence);
    setText(this.refusal, view.refusal);
  }
}

class GameFigureView {
  #session;
  #games;
  #number;
  #canvas = element("canvas", { "aria-hidden": "true" });
  #cells = element("canvas");
  #width = 0;
  #height = 0;

  /** @param {Session} session @param {GamesModel} games @param {number} number @param {string} id */
  constructor(session, games, number, id) {
    this.#session = session;
    this.#games = games;
    this.#number = number;
    const moves = number !== PATHS;
    this.finding = element("h3", { class: "games-finding" });
    this.title = element("b");
    this.note = element("span");
    this.words = element("p", { id });
    /** @type {Record<string, string>} */
    const role = moves ? { role: "application", tabindex: "0" } : { role: "img" };
    this.stage = element("div", { class: "games-stage", "aria-describedby": id, ...role }, this.#canvas);
    this.refusal = element("p", { class: "field-error", role: "alert" });
    const keys = moves ? [element("p", { class: "games-keys" }, text("model-games-keys"))] : [];
    this.root = element(
      "section",
      { class: "games-figure" },
      this.finding,
      element("p", { class: "games-note" }, this.title, " ", this.note),
      this.stage,
      this.refusal,
      element("details", { class: "games-words" }, element("summary", {}, text("model-games-words")), this.words, ...keys),
    );
    if (moves) this.#listen();
    redrawWhenRestored(this.#canvas, () => this.#fit(this.stage.clientWidth, true));
    whenPixelsChange(() => this.#fit(this.stage.clientWidth, true));
    new ResizeObserver(([entry]) => this.#fit(entry.contentRect.width, false)).observe(this.stage);
  }

  /** @param {number} width of the stage, in CSS pixels @param {boolean} again even if that is what it was */
  #fit(width, again) {
    const whole = Math.floor(width);
    if (whole === 0 || (whole === this.#width && !again)) return;
    this.#width = whole;
    this.#height = this.#session.change(() => this.#games.resize(this.#number, whole)) ?? this.#height;
    setStyle(this.stage, "height", `${this.#height}px`);
  }

  #listen() {
    const { stage } = this;
    /** @param {MouseEvent} event the canvas lets events through, so offsets are the stage's own */
    const press = (event) => this.#session.change(() => this.#games.press(this.#number, event.offsetX, event.offsetY));
    stage.addEventListener("pointerdown", (event) => {
      // A finger that goes down may be about to scroll the page: it counts when it lifts or moves sideways.
      if (event.button !== 0 || event.pointerType === "touch") return;
      stage.setPointerCapture(event.pointerId);
      this.#session.hold("point");
      press(event);
    });
    stage.addEventListener("pointermove", (event) => {
      if (event.buttons & 1) press(event);
    });
    stage.addEventListener("click", press);
    stage.addEventListener("keydown", (event) => {
      const arrow = ARROWS[event.key];
      if (!arrow || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const [across, up] = arrow.map((step) => step * (event.shiftKey ? 10 : 1));
      this.#session.change(() => this.#games.step_point(this.#number, across, up));
    });
  }

  paint() {
    const context = this.#canvas.getContext("2d");
    if (!context || this.#width === 0) return;
    const ratio = devicePixelRatio;
    // Here, and not when the size changes: giving a canvas its size wipes it, and an empty picture would be seen.
    const [across, down] = [Math.round(this.#width * ratio), Math.round(this.#height * ratio)];
    if (this.#canvas.width !== across) this.#canvas.width = across;
    if (this.#canvas.height !== down) this.#canvas.height = down;
    setStyle(this.#canvas, "width", `${this.#width}px`);
    setStyle(this.#canvas, "height", `${this.#height}px`);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, this.#width, this.#height);
    this.#paintCells(context);
    const strings = this.#games.strings(this.#number);
    replay(context, this.#games.commands(this.#number), strings, ratio);
  }

  /** @param {CanvasRenderingContext2D} context */
  #paintCells(context) {
    const [left, top, width, height, size] = this.#games.image_place(this.#number);
    drawCells(context, this.#cells, this.#games.image(this.#number), size, [left, top, width, height], devicePixelRatio);
  }

  /** @param {GameFigure} view */
  show(view) {
    setText(this.finding, joined(view.finding));
    setText(this.title, text("model-games-figure", { title: view.title }));
    setText(this.note, joined(view.note));
    setText(this.words, joined(view.description));
    setText(this.refusal, view.refusal);
    setAttribute(this.stage, "aria-label", text("model-games-figure-finding", { title: view.title, finding: view.finding }));
  }
}

export class Games {
  #games;
  #session;
  /** @type {GameControl[]} */
  #controls = [];
  /** @type {GameFigureView[]} */
  #figures = [];
  #rows = element("tbody");
  #thresholds = element("p", { class: "games-thresholds" });
  #statics = element("ul", { class: "games-statics" });
  #speech = element("p", { class: "hidden", "aria-live": "polite" });
  #spoken = "";
  #timer = 0;

  /**
   * @param {HTMLElement} root filled with the panel
   * @param {Glue} model what wasm-bindgen generated, started
   */
  constructor(root, model) {
    const games = new model.GamesModel(measure);
    this.#games = games;
    const frame = new Frame(asLab(games), (dirty) => this.#draw(/** @type {any} */ (dirty)));
    this.#session = new Session(asLab(games), frame);
    whenStopped(() => {
      frame.halt();
      root.setAttribute("inert", "");
    });
    this.#build(root);
    document.fonts.load('600 15px "Source Sans 3 Variable"').then(
      () => this.#session.change(() => games.fonts_changed()),
      // Without its own faces the page is set in the system's.
      () => {},
    );
  }

  /** @param {import("./theme.js").ThemeName} name */
  theme(name) {
    this.#session.change(() => this.#games.set_theme(name));
    this.#session.frame.now();
  }

  /** @param {HTMLElement} root */
  #build(root) {
    const panel = (panels += 1);
    const views = this.#games.sliders();
    this.#controls = views.map((view) => new GameControl(this.#session, this.#games, view));
    this.#figures = [0, 1, 2, 3].map((number) => new GameFigureView(this.#session, this.#games, number, `games-${panel}-${number}`));
    const open = root.clientWidth >= NARROW;
    const groups = [...groupBy(views, (view) => view.group)].map(([name, members]) => {
      const controls = members.map((view) => this.#controls[views.indexOf(view)].root);
      const summary = element("summary", {}, element("span", { class: "group-name" }, name));
      const group = element("details", { class: "group" }, summary, element("div", { class: "group-body" }, ...controls));
      group.open = open;
      return group;
    });
    const reset = element("button", { type: "button", class: "button" }, text("page-reset-all"));
    reset.addEventListener("click", () => {
      for (const { field } of this.#controls) field.forget();
      this.#session.change(() => this.#games.reset_all());
    });
    root.classList.add("games");
    root.replaceChildren(
      element("div", { class: "games-head" }, element("h2", {}, text("model-games")), element("p", {}, text("model-games-about"))),
      element(
        "div",
        { class: "games-inner" },
        element("div", { class: "games-sliders" }, ...groups, reset),
        element("div", { class: "games-main" }, this.#payoffs(), ...this.#figures.map((figure) => figure.root)),
      ),
      this.#speech,
    );
  }

  #payoffs() {
    const head = [
      ["", ""],
      ["R", text("model-games-peace")],
      ["T", text("model-games-strikes-first")],
      ["P", text("model-games-both-attack")],
      ["S", text("model-games-struck-first")],
    ].map(([letter, meaning]) => element("th", { scope: "col" }, letter, element("small", {}, meaning)));
    const table = element(
      "table",
      { class: "games-payoffs" },
      element("caption", {}, text("model-games-payoffs")),
      element("thead", {}, element("tr", {}, ...head)),
      this.#rows,
    );
    return element("section", { class: "games-threshold" }, reachable(element("div", { class: "scrolled" }, table), text("model-games-payoffs")), element("div", {}, this.#thresholds, this.#statics));
  }

  /** @param {Uint8Array} dirty */
  #draw(dirty) {
    dirty.forEach((stale, number) => stale && this.#figures[number].paint());
    this.#games.sliders().forEach((view, index) => this.#controls[index].show(view));
    // Under a held slider the pictures move and the sentences wait: nobody reads both at once.
    if (this.#session.held === null) this.#showTexts(this.#games.view());
  }

  /** @param {GamesView} view */
  #showTexts(view) {
    fillChildren(this.#rows, view.payoffs, () => payoffRow(), (row, texts) => texts.forEach((cell, column) => setText(row.children[column], cell)));
    setText(this.#thresholds, view.thresholds);
    fillChildren(this.#statics, view.statics, () => element("li"), setText);
    view.figures.forEach((figure, number) => this.#figures[number].show(figure));
    this.#say(view.summary);
  }

  /** What a screen reader hears when the numbers have settled; the first texts are read where they stand. @param {string} words */
  #say(words) {
    if (words === this.#spoken) return;
    const first = this.#spoken === "";
    this.#spoken = words;
    clearTimeout(this.#timer);
    if (!first) this.#timer = setTimeout(() => setText(this.#speech, words), SETTLED);
  }
}

/** A number and its per cent sign stay on one line. @param {string} words */
const joined = (words) => words.replaceAll(" %", "\u00a0%");

function payoffRow() {
  return element("tr", {}, element("th", { scope: "row" }), ...[0, 1, 2, 3].map(() => element("td")));
}

/** The games take the part of the Lab in a session and in its frames. @param {GamesModel} games */
function asLab(games) {
  return /** @type {import("./types.js").Lab} */ (/** @type {unknown} */ (games));
}
