// The maps: what is varied and read, the maps side by side, the ring that stands at one place in both, the words and
// tables that say the same. Rust holds what is chosen and known; here it is asked, drawn and handed on to the Lab.
import { isTrap } from "../banner.js";
import { drawCells, replay } from "../canvas.js";
import { element, fillChildren, sentence, setAttribute, setStyle, setText, show } from "../dom.js";
import { redrawWhenRestored } from "../lost.js";
import { measure } from "../measure.js";
import { whenPixelsChange } from "../pixels.js";
import { text } from "../text.js";
import { openInLab } from "./open.js";
import { Pickers } from "./pickers.js";
import { Ring } from "./ring.js";
import { noteMapChoice, whenMapChoiceComes } from "./travels.js";

/** @typedef {import("./map.js").Engine} Engine */
/** @typedef {import("../types.js").MapText} MapText */
/** @typedef {import("../types.js").StudyQuestion} StudyQuestion */

/** The shortest time between two pictures of a map that fills, in milliseconds: the rest is the workers'. */
const PACE = 350;

/** How long the ring stays where it is before that is spoken, in milliseconds. */
const SETTLED = 600;

/** @param {import("../types.js").Lab} lab @param {StudyQuestion} question @returns {string} the text of a study */
export function questionText(lab, { open, settings, runs, study, ask }) {
  return `{"scenario":${open ? "null" : lab.scenario_text()},"settings":${JSON.stringify(settings)},"runs":${runs},"study":"${study}","ask":${JSON.stringify(ask)}}`;
}

export class SweepFigure {
  #session;
  #pool;
  #maps;
  #pickers;
  #ring;
  /** What stands, and the ring over it. */
  #layers = [element("canvas", { "aria-hidden": "true" }), element("canvas", { "aria-hidden": "true" })];
  #cells = element("canvas");
  #width = 0;
  #height = 0;
  #live = false;
  #asked = false;
  #stale = true;
  /** The texts of the questions that are answered or under way: all places, and the settings as they are. */
  #texts = ["", ""];
  #final = [false, false];
  #stops = [() => {}, () => {}];
  #timer = 0;
  #spoken = "";
  /** When the maps were painted last with new numbers. */
  #painted = -Infinity;

  #headline = element("h1", { id: "map-headline", class: "headline map-headline" });
  #subtitle = element("p", { class: "subtitle" });
  #progressText = element("span");
  #progress = element("p", { class: "progress" }, this.#progressText);
  #wrong = element("p", { class: "field-error", role: "alert" });
  #description = element("p", { id: "map-description", class: "hidden" });
  #keys = element("p", { id: "map-keys", class: "map-keys" });
  #reading = element("p", { class: "map-reading" });
  #notes = element("ul", { class: "map-notes" });
  #speech = element("p", { class: "hidden", "aria-live": "polite" });
  #numbers = element("div", { class: "map-tables" });
  #open = element("button", { type: "button", class: "button" }, text("map-tab-open"));
  #back = element("button", { type: "button", class: "button plain" }, text("map-tab-back"));
  #stage = element("div", {
    id: "map-stage",
    class: "map-stage",
    tabindex: "0",
    role: "application",
    "aria-roledescription": text("map-tab-role"),
    "aria-labelledby": "map-headline",
    "aria-describedby": "map-description map-keys",
  });
  #details = element("details", { class: "map-numbers" }, element("summary", {}, text("map-tab-table")), this.#numbers);

  #onChosen;

  /**
   * @param {HTMLElement} root
   * @param {Engine} engine
   * @param {import("../study/pool.js").StudyPool} pool
   * @param {() => void} onChosen another choice was made
   */
  constructor(root, { session, model, theme }, pool, onChosen) {
    this.#onChosen = onChosen;
    this.#session = session;
    this.#pool = pool;
    const maps = new model.MapModel(measure);
    this.#maps = maps;
    maps.set_theme(theme());
    this.#pickers = new Pickers((what, value) => this.#choose(what, value));
    const tip = element("p", { class: "tip", hidden: "" });
    this.#stage.append(...this.#layers, tip);
    setText(this.#keys, text(matchMedia("(pointer: coarse)").matches ? "map-tab-touch" : "map-tab-keys"));
    const foot = element("div", { class: "map-foot" }, this.#reading, element("div", { class: "map-ways" }, this.#open, this.#back));
    root.replaceChildren(this.#pickers.root, this.#headline, this.#subtitle, this.#progress, this.#wrong, this.#stage, foot, this.#keys, this.#notes, this.#details, this.#description, this.#speech);
    this.#ring = new Ring(this.#stage, tip, maps, { changed: () => this.#request(), opened: () => this.#openInLab() });
    this.#open.addEventListener("click", () => this.#openInLab());
    this.#back.addEventListener("click", () => {
      maps.release();
      this.#request();
      this.#stage.focus({ preventScroll: true });
    });
    this.#details.addEventListener("toggle", () => this.#showTables());
    for (const canvas of this.#layers) redrawWhenRestored(canvas, () => this.#again());
    whenMapChoiceComes((choice) => {
      maps.restore(choice);
      if (!this.#live) return;
      this.refresh();
      onChosen();
    });
    whenPixelsChange(() => this.#again());
    new ResizeObserver(([entry]) => this.#fit(entry.contentRect.width)).observe(this.#stage);
    document.fonts.load('600 15px "Source Sans 3 Variable"').then(
      () => {
        maps.fonts_changed();
        this.#request();
      },
      () => {},
    );
  }

  #again() {
    this.#stale = true;
    this.#request();
  }

  /** @param {number} width of the stage, in CSS pixels; nought while the tab is closed */
  #fit(width) {
    const whole = Math.floor(width);
    if (whole === 0 || whole === this.#width) return;
    this.#width = whole;
    this.#maps.resize(whole);
    this.#again();
  }

  /** The tab is opened. */
  open() {
    this.#live = true;
    this.refresh();
  }

  /** The tab is left: what is known stays. */
  close() {
    this.#live = false;
    this.#stops.forEach((stop) => stop());
    this.#texts = this.#texts.map((asked, n) => (this.#final[n] ? asked : ""));
  }

  /** @param {import("../types.js").Glue} model @returns {import("../types.js").Export} the maps, to be taken away */
  taken(model) {
    return model.Export.map(this.#maps);
  }

  /** @param {import("../theme.js").ThemeName} name */
  theme(name) {
    this.#maps.set_theme(name);
    if (this.#live) this.#paint();
  }

  /** Follows the Lab: an answer to another question is dropped. */
  refresh() {
    if (!this.#live) return;
    const { lab } = this.#session;
    const view = lab.view();
    const { sides, first, last } = lab.timeline();
    const { across, up } = this.#maps.view();
    /** @type {[string, number][]} */
    const values = [across, up].filter((id) => id).map((id) => [id, Number(lab.get(id))]);
    const levers = lab.levers().map(({ id, position, ticks }) => ({ id, position, ticks }));
    const title = text("map-tab-title", { title: view.title, first: first.slice(0, 4), last: last.slice(0, 4) });
    this.#maps.follow({ settings: lab.settings(), sides: [sides[0].name, sides[1].name], title, levers, values });
    this.#pickers.offer(this.#maps.choices());
    this.#ask();
    this.#request();
  }

  /** @param {string} what @param {string} value @throws {Error} one sentence */
  #choose(what, value) {
    this.#maps.choose(what, value);
    noteMapChoice(this.#maps.kept());
    this.refresh();
    this.#onChosen();
  }

  /** @returns {import("../types.js").Asked} what is read, of which theories and runs */
  asked() {
    return this.#maps.asked();
  }

  #ask() {
    const { lab } = this.#session;
    const texts = this.#maps.questions().map((question) => questionText(lab, question));
    if (texts[0] !== this.#texts[0]) this.#maps.forget(false);
    else if (texts[1] !== this.#texts[1]) this.#maps.forget(true);
    // The settings as they are come last and are put before all others: two pieces.
    for (const n of [0, 1]) {
      const asked = texts[n] ?? "";
      if (asked === this.#texts[n]) continue;
      this.#stops[n]();
      this.#texts[n] = asked;
      this.#final[n] = false;
      setText(this.#wrong, "");
      if (!asked) continue;
      this.#stops[n] = this.#pool.run(asked, {
        first: true,
        onAnswer: (answer, final) => {
          this.#final[n] = final;
          if (final || n === 1 || performance.now() - this.#painted > PACE) {
            this.#maps.take(answer);
            this.#request();
          }
        },
        onFailure: (reason) => {
          this.#final[n] = true;
          setText(this.#wrong, reason);
          this.#request();
        },
      });
    }
  }

  #request() {
    if (this.#asked || !this.#live) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#paint();
    });
  }

  #paint() {
    if (this.#session.frame.halted || this.#width === 0) return;
    const dirty = this.#maps.frame();
    const all = this.#stale;
    if (all || dirty.base) this.#size();
    this.#stale = false;
    if (all || dirty.base) {
      this.#painted = performance.now();
      this.#paintBase();
      this.#showTexts(this.#maps.view());
    }
    if (all || dirty.ring || dirty.base) {
      this.#clear(1);
      this.#replay(1);
      this.#ring.place(this.#maps.rings());
      this.#showReading();
    }
  }

  #size() {
    this.#height = this.#maps.height();
    setStyle(this.#stage, "height", `${this.#height}px`);
    const [across, down] = [this.#width, this.#height].map((length) => Math.round(length * devicePixelRatio));
    for (const canvas of this.#layers) {
      if (canvas.width !== across) canvas.width = across;
      if (canvas.height !== down) canvas.height = down;
      setStyle(canvas, "width", `${this.#width}px`);
      setStyle(canvas, "height", `${this.#height}px`);
    }
  }

  /** @param {number} layer @returns {CanvasRenderingContext2D | null} wiped */
  #clear(layer) {
    const context = this.#layers[layer].getContext("2d");
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, this.#layers[layer].width, this.#layers[layer].height);
    return context;
  }

  /** @param {number} layer */
  #replay(layer) {
    const context = this.#layers[layer].getContext("2d");
    const strings = this.#maps.strings(layer);
    if (context) replay(context, this.#maps.commands(layer), strings, devicePixelRatio);
  }

  #paintBase() {
    const context = this.#clear(0);
    if (!context) return;
    const images = this.#maps.images();
    for (let n = 0; 5 * n < images.length; n += 1) {
      const [left, top, width, height, across] = images.subarray(5 * n, 5 * n + 5);
      drawCells(context, this.#cells, this.#maps.image(n), across, [left, top, width, height], devicePixelRatio);
    }
    this.#replay(0);
  }

  /** @param {MapText} said */
  #showTexts(said) {
    this.#pickers.show(said);
    setText(this.#headline, said.headline.replaceAll(" %", "\u00a0%") || text("map-tab-headline"));
    setText(this.#subtitle, said.subtitle);
    setText(this.#description, said.description);
    show(this.#progress, said.progress !== null && this.#wrong.textContent === "");
    setText(this.#progressText, said.progress?.text ?? "");
    setStyle(this.#progress, "--done", `${(100 * (said.progress?.done ?? 0)).toFixed(1)}%`);
    setAttribute(this.#stage, "aria-busy", said.progress ? "true" : null);
    fillChildren(this.#notes, said.notes, () => element("li"), setText);
    this.#showTables(said);
  }

  #showReading() {
    const reading = this.#maps.reading();
    setText(this.#reading, reading);
    show(this.#back, this.#maps.to_set().length > 0);
    if (reading === this.#spoken) return;
    const first = this.#spoken === "";
    this.#spoken = reading;
    clearTimeout(this.#timer);
    // Spoken once the ring rests, and only to who moves it: the rest is read where it stands.
    if (!first && document.activeElement === this.#stage) this.#timer = setTimeout(() => setText(this.#speech, reading), SETTLED);
  }

  /** @param {MapText} [said] */
  #showTables(said) {
    if (!this.#details.open) return;
    const { tables } = said ?? this.#maps.view();
    this.#numbers.replaceChildren(
      ...tables.map(({ caption, head, rows }) => {
        const cells = head.map((name) => element("th", { scope: "col" }, name));
        const body = rows.map(([name, ...values]) => element("tr", {}, element("th", { scope: "row" }, name), ...values.map((value) => element("td", {}, value))));
        const table = element("table", {}, element("caption", {}, caption), element("thead", {}, element("tr", {}, ...cells)), element("tbody", {}, ...body));
        return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption }, table);
      }),
    );
  }

  /** The ring's settings become the Lab's, and the Lab is opened. */
  #openInLab() {
    try {
      openInLab(this.#session, this.#maps.to_set());
    } catch (error) {
      if (isTrap(error)) throw error;
      setText(this.#wrong, sentence(error));
    }
  }
}
