// All of the page but the chart: levers, parameters, read-outs, menus, tabs, workers. It is built once the first chart is
// seen, and follows it from then on.
import { registerActions } from "./actions.js";
import { announce } from "./banner.js";
import { Bars } from "./bars.js";
import { Desk } from "./desk.js";
import { byId } from "./dom.js";
import { takeDrops } from "./drop.js";
import { Embed } from "./embed/embed.js";
import { Keep } from "./keep.js";
import { addActions } from "./keys.js";
import { offerLanguages } from "./language-menu.js";
import { LeverCurves } from "./lever-curves.js";
import { Levers } from "./levers.js";
import { Parameters } from "./parameters.js";
import { Pool } from "./pool.js";
import { Readouts } from "./readouts.js";
import { Refinement, showProgress } from "./refine.js";
import { later } from "./rest.js";
import { SmallFigures } from "./small.js";
import { Speech } from "./speech.js";
import { Store } from "./store.js";
import { text } from "./text.js";
import { Theories } from "./theories.js";
import { Take } from "./take/menu.js";
import { printLight } from "./take/print.js";
import { TimelineHands } from "./timeline.js";
import { askedTheory, asksRatification, Views } from "./views.js";
import { Work } from "./work.js";

/** @typedef {import("./types.js").Dirty} Dirty */
/** @typedef {import("./types.js").View} View */
/** @typedef {import("./model/model.js").Model} Model */

/**
 * @typedef {object} Engine
 * @property {import("./session.js").Session} session
 * @property {import("./types.js").Glue} model
 * @property {import("./types.js").Build} build
 * @property {() => import("./theme.js").ThemeName} theme
 * @property {import("./theme.js").Theme} look chooses it
 */

export class Instruments {
  #engine;
  #levers;
  #parameters;
  #theories;
  #bars;
  #readouts;
  #small;
  #timeline;
  #desk;
  #store;
  #work;
  #keep;
  #embed;
  #speech = new Speech(byId("speech", HTMLElement));
  /** @type {Pool | null} */
  #pool = null;
  /** @type {Refinement | null} */
  #refinement = null;
  /** @type {LeverCurves | null} */
  #curves = null;
  /** @type {Views | null} */
  #views = null;
  /** What follows the Lab while it is open. @type {Model | null} */
  #shownModel = null;
  /** @type {Promise<Model> | null} */
  #model = null;
  /** @type {import("./compare/compare.js").Comparison | null} */
  #comparison = null;
  /** @type {import("./map/map.js").MapView | null} */
  #map = null;
  /** @type {import("./story/story.js").StoryView | null} */
  #story = null;
  /** Whether the story is presented as soon as it is there. */
  #presents = false;

  /** @param {Engine} engine */
  constructor(engine) {
    const { session, model, build } = engine;
    const say = (/** @type {string} */ words) => this.#speech.say(words);
    this.#engine = engine;
    this.#levers = new Levers(session, byId("levers", HTMLElement), byId("segments", HTMLElement));
    const search = byId("search", HTMLInputElement);
    this.#parameters = new Parameters(session, byId("groups", HTMLElement), search, byId("found", HTMLElement));
    this.#theories = new Theories(session);
    this.#bars = new Bars(session);
    this.#readouts = new Readouts(byId("readouts", HTMLElement));
    this.#small = new SmallFigures(session);
    this.#timeline = new TimelineHands(session, say);
    this.#desk = new Desk(session, this.#bars);
    this.#store = new Store(() => this.#work.follow());
    this.#work = new Work(session, { desk: this.#desk, store: this.#store }, () => this.#bars.title);
    this.#keep = new Keep(session, { desk: this.#desk, store: this.#store }, say, () => this.#work.saveExperiment());
    this.#embed = new Embed({ session, model, textOf: (id) => this.#bars.textOf(id), wear: (name) => engine.look.wear(name) });
    addActions([{ id: "present", group: "Story", name: text("action-present"), keys: ["P"], words: text("action-present-words"), run: () => this.#present() }]);
    this.#desk.onStory = async (content) => (await this.#madeStory()).openText(content);
    takeDrops((file) => this.#work.openFile(file));
    registerActions(session, engine.look, say);
    offerLanguages(() => this.#keep.fragment());
    new Take({ session, model, desk: this.#desk, map: () => (this.#views?.open === "map" ? this.#map : null) });
    printLight(session, engine.theme, (name) => this.theme(name));
    if (!("Worker" in globalThis)) {
      announce(text("page-no-workers"));
      return;
    }
    const seen = () => this.#views?.open === "lab";
    this.#pool = new Pool(session.lab, session, () => session.frame.request(), build);
    const curves = new LeverCurves(session, { model, build }, seen);
    this.#curves = curves;
    curves.theme(engine.theme());
    this.#refinement = new Refinement(session, () => seen() && curves.idle);
    this.#levers.onBuilt = (stages) => curves.connect(stages);
  }

  /** Opens what the address asks for. */
  async start() {
    this.#views = new Views((view) => this.#enter(view));
    await this.#keep.openLink();
    await this.#embed.start();
    this.#keep.start();
  }

  /** Places what depends on the width of letters. */
  place() {
    this.#levers.place();
  }

  /** The browser prints as soon as it is told of another theme: every picture is painted at once. @param {import("./theme.js").ThemeName} name */
  theme(name) {
    this.#model?.then((made) => made.theme(name));
    this.#comparison?.theme(name);
    this.#map?.theme(name);
    this.#curves?.theme(name);
  }

  /**
   * Shows what changed. Under a held slider the curves move and the sentences wait: nobody reads both at once. Letting it go
   * makes all of them stale.
   *
   * @param {Dirty} dirty
   * @param {View | null} view what the page says now, where that changed and no slider is held
   */
  draw(dirty, view) {
    const { held, lab } = this.#engine.session;
    this.#small.paint(dirty);
    if (dirty.rows) {
      this.#levers.show(lab.levers());
      if (held === null) this.#parameters.show(lab.parameters());
      else if (held !== "timeline") this.#parameters.update(lab.parameter(held));
    }
    if (view) this.#say(view);
    showProgress(held === null ? lab.progress() : [0, 0]);
    if (held === null && (dirty.text || dirty.rows)) this.#shownModel?.show();
    if (held === null && dirty.rows && this.#views?.open === "map") this.#map?.refresh();
    if (dirty.text || dirty.rows || dirty.curves) this.#curves?.touch();
    if (dirty.text || dirty.rows) this.#keep.touch();
    this.#pool?.wake();
    this.#refinement?.rest();
  }

  /** @param {View} view */
  #say(view) {
    this.#theories.show(view);
    this.#bars.show(view);
    this.#keep.show(view);
    this.#work.show();
    this.#timeline.show(view);
    this.#readouts.show(view);
    this.#small.show(view);
    const names = view.theories.map(({ name }) => name);
    this.#parameters.name(names);
    this.#curves?.name(names);
    this.#speech.hear(view);
    this.#embed.tell(view);
  }

  /** @param {import("./views.js").View} view */
  #enter(view) {
    this.#shownModel = null;
    this.#refinement?.rest();
    this.#comparison?.close();
    this.#map?.close();
    this.#story?.close();
    this.#curves?.touch();
    // Who goes elsewhere before the story is there has thought better of it.
    if (view !== "story") this.#presents = false;
    if (view === "model") this.#openModel();
    else if (view === "map") this.#openMap();
    else if (view === "story") this.#openStory();
    else if (view === "compare") this.#openComparison();
  }

  /** Whether a tab is still the one that is open, once what it needs has been loaded. @param {import("./views.js").View} view */
  #stays(view) {
    return !this.#views || this.#views.open === view;
  }

  /** Opens the Model tab. */
  async #openModel() {
    const { session, model, theme } = this.#engine;
    const root = byId("model-view", HTMLElement);
    const { Model, showFailure } = await later();
    this.#model ??= (async () => {
      const made = new Model(session, root, model);
      made.theme(theme());
      await made.build();
      return made;
    })();
    try {
      const made = await this.#model;
      if (!this.#stays("model")) return;
      this.#shownModel = made;
      made.show();
      const theory = askedTheory();
      if (theory) made.reveal(theory);
      else if (asksRatification()) made.revealRatification();
    } catch (error) {
      this.#model = null;
      showFailure(root, error);
    }
  }

  /** Opens the comparison of two experiments. */
  async #openComparison() {
    const { model, build, theme } = this.#engine;
    const { Comparison } = await later();
    if (!this.#stays("compare")) return;
    const title = () => this.#bars.title;
    this.#comparison ??= new Comparison(byId("compare-view", HTMLElement), { desk: this.#desk, store: this.#store, build, model, theme, title });
    await this.#comparison.open();
  }

  /** @returns {Promise<import("./story/story.js").StoryView>} */
  async #madeStory() {
    const { StoryView } = await later();
    const say = (/** @type {string} */ words) => this.#speech.say(words);
    const isListed = (/** @type {string} */ id) => this.#bars.isListed(id);
    this.#story ??= new StoryView(byId("story-view", HTMLElement), { ...this.#engine, desk: this.#desk, say, isListed });
    return this.#story;
  }

  /** Opens the Story tab. */
  async #openStory() {
    try {
      const story = await this.#madeStory();
      if (!this.#stays("story")) return;
      await story.open();
      if (this.#presents && this.#stays("story")) story.present();
    } finally {
      this.#presents = false;
    }
  }

  /** Presents the story's step, from wherever the reader is. */
  #present() {
    if (this.#views?.open === "story") {
      this.#story?.present();
      return;
    }
    this.#presents = true;
    location.hash = "story";
  }

  /** Opens the Map tab. */
  async #openMap() {
    const { MapView } = await later();
    if (!this.#stays("map")) return;
    this.#map ??= new MapView(byId("map-view", HTMLElement), { ...this.#engine, touched: () => this.#keep.touch() });
    this.#map.open();
  }
}
