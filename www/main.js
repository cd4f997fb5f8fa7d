// Starts the laboratory: loads the model, the scenario and the fonts, builds the controls, opens window.entente.
import { announce, report, whenStopped } from "./banner.js";
import { Bars, fetchScenario } from "./bars.js";
import { byId, element, fillChildren, sentence, setStyle, setText, show } from "./dom.js";
import { LabFigure, measure } from "./figure.js";
import { Frame } from "./frame.js";
import { Keep } from "./keep.js";
import { followWidth } from "./layout.js";
import { Levers } from "./levers.js";
import { Parameters } from "./parameters.js";
import { Pool } from "./pool.js";
import { Readouts } from "./readouts.js";
import { Session } from "./session.js";
import { Speech } from "./speech.js";
import { Theme } from "./theme.js";
import { Theories } from "./theories.js";
import { askedTheory, Views } from "./views.js";

/** @typedef {import("./types.js").Glue} Glue */
/** @typedef {import("./types.js").View} View */
/** @typedef {import("./types.js").Dirty} Dirty */

/** The faces that the chart or the page uses; a canvas does not fetch a face by itself. */
const FACES = ['400 15px "Source Sans 3 Variable"', 'italic 400 15px "Source Sans 3 Variable"', '600 23px "Source Serif 4 Variable"'];

/** @returns {Promise<{ model: Glue, build: { glue: string, module: WebAssembly.Module } }>} this very build, started */
async function loadModel() {
  if (!("WebAssembly" in globalThis)) throw new Error("This browser cannot run the model: it has no WebAssembly. Any current browser has it.");
  const { glue, wasm } = byId("boot", HTMLScriptElement).dataset;
  const address = (/** @type {string} */ file) => new URL(file, document.baseURI).href;
  try {
    /** @type {Glue} */
    const model = await import(address(glue ?? ""));
    // Compiled once: the workers get the compiled module.
    const response = await fetch(address(wasm ?? ""));
    if (!response.ok) throw new Error(`${wasm} is missing`);
    const module = await WebAssembly.compile(await response.arrayBuffer());
    await model.default({ module_or_path: module });
    return { model, build: { glue: address(glue ?? ""), module } };
  } catch (error) {
    throw new Error(`The model could not be loaded (${sentence(error)}). Without a network, connect first; then reload the page.`);
  }
}

/** @param {View} view */
function showHeadline(view) {
  fillChildren(byId("headline", HTMLElement), view.headline, () => element("span"), (line, text) => setText(line, `${text} `));
  setText(byId("subtitle", HTMLElement), view.subtitle);
  const progress = byId("progress", HTMLElement);
  show(progress, view.progress !== null);
  if (!view.progress) return;
  const { done, wanted } = view.progress;
  setText(byId("progress-text", HTMLElement), `${done} of ${wanted} runs`);
  setStyle(progress, "--done", `${((100 * done) / wanted).toFixed(1)}%`);
}

async function start() {
  const file = byId("scenario", HTMLSelectElement).value;
  const [{ model, build }, scenario] = await Promise.all([loadModel(), fetchScenario(file)]);
  const lab = new model.Lab(scenario, measure);
  const frame = new Frame(lab, draw);
  const session = new Session(lab, frame, scenario);
  const figure = byId("figure", LabFigure);
  const levers = new Levers(session, byId("levers", HTMLElement), byId("segments", HTMLElement));
  const search = byId("search", HTMLInputElement);
  const parameters = new Parameters(session, byId("groups", HTMLElement), search, byId("found", HTMLElement));
  const theories = new Theories(session);
  const bars = new Bars(session);
  const readouts = new Readouts(byId("readouts", HTMLElement));
  const speech = new Speech(byId("speech", HTMLElement));
  const keep = new Keep(session, (id) => bars.openCase(id), (text) => speech.say(text));
  const pool = "Worker" in globalThis ? new Pool(lab, session, () => frame.request(), build) : null;
  if (!pool) announce("This browser cannot run workers, so the curves rest on the first runs only and are not refined.");

  // Under a held slider the curves move and the sentences wait: nobody reads both at once. Letting it go makes all of
  // them stale.
  /** @param {Dirty} dirty */
  function draw(dirty) {
    figure.paint(dirty);
    const held = session.held;
    if (dirty.rows) {
      levers.show(lab.levers());
      if (held === null) parameters.show(lab.parameters());
      else parameters.update(lab.parameter(held));
    }
    if (dirty.text && held === null) showTexts(lab.view());
    if (held === null && (dirty.text || dirty.rows)) shownModel?.show();
    pool?.wake();
  }

  /** @type {import("./model/model.js").Model | null} what follows the Lab while it is open */
  let shownModel = null;
  /** @type {Promise<import("./model/model.js").Model> | null} */
  let built = null;

  /** Opens the Model tab; what it needs is loaded the first time. */
  async function openModel() {
    const root = byId("model-view", HTMLElement);
    const { Model, showFailure } = await import("./model/model.js");
    built ??= (async () => {
      const made = new Model(session, root, model);
      made.theme(theme.name);
      await made.build();
      return made;
    })();
    try {
      const made = await built;
      if (views.open !== "model") return;
      shownModel = made;
      made.show();
      const theory = askedTheory();
      if (theory) made.reveal(theory);
    } catch (error) {
      built = null;
      showFailure(root, error);
    }
  }

  /** @param {View} view */
  function showTexts(view) {
    showHeadline(view);
    theories.show(view);
    bars.show(view);
    keep.show(view);
    readouts.show(view);
    parameters.name(view.theories.map(({ name }) => name));
    figure.show(view);
    speech.hear(view);
  }

  whenStopped(() => {
    frame.halt();
    for (const part of document.querySelectorAll("[data-live]")) part.setAttribute("inert", "");
  });
  const theme = new Theme(byId("theme", HTMLButtonElement), (name) => {
    session.change((lab) => lab.set_theme(name));
    built?.then((made) => made.theme(name));
  });
  figure.connect(session);
  await frame.next();
  const views = new Views((view) => {
    shownModel = null;
    if (view === "model") openModel();
  });
  await keep.openLink();
  document.documentElement.dataset.state = "ready";
  levers.place();
  Promise.all(FACES.map((face) => document.fonts.load(face))).then(
    () => {
      session.change((lab) => lab.fonts_changed());
      levers.place();
    },
    // Without its own faces the page is set in the system's.
    () => {},
  );
  return { session, model };
}

/** @type {{ session: Session, model: Glue } | null} */
let lab = null;

const ready = start().then((parts) => {
  lab = parts;
});
ready.catch((error) => {
  document.documentElement.dataset.state = "failed";
  byId("headline", HTMLElement).replaceChildren(element("span", {}, "The laboratory could not start."));
  report(error);
});

function running() {
  if (!lab) throw new Error("The laboratory is not ready: wait for entente.ready.");
  return lab;
}

/** The page's door for tests and for pages that embed it. A value set here goes the way of a finger on a slider. */
window.entente = {
  ready,
  get version() {
    return running().model.version();
  },
  parameters: () => running().session.lab.parameters(),
  set: (id, value) => running().session.change((lab) => lab.set(id, value)),
  get: (id) => running().session.lab.get(id),
  results: () => running().session.lab.results(),
  digest: () => running().session.lab.digest(),
};
followWidth();
