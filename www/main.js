// Starts the laboratory: takes the model and the scenario, draws the first chart, then builds the rest around it and opens
// window.entente.
import * as glue from "entente-wasm";
import { report, whenOutOfMemory, whenStopped } from "./banner.js";
import { fetchScenario } from "./bars.js";
import { byId, element, fillChildren, sentence, setText } from "./dom.js";
import { ENGLISH } from "./english.js";
import { LabFigure } from "./figure.js";
import { guardFocus } from "./focus.js";
import { Frame } from "./frame.js";
import { Instruments } from "./instruments.js";
import { followWidth } from "./layout.js";
import { measure } from "./measure.js";
import { keepOffline } from "./offline/offline.js";
import { Session } from "./session.js";
import { localise, openCatalogue, speak, text } from "./text.js";
import { showChosen } from "./theories.js";
import { Theme } from "./theme.js";

/** @typedef {import("./types.js").Glue} Glue */
/** @typedef {import("./types.js").Build} Build */
/** @typedef {import("./types.js").View} View */
/** @typedef {import("./types.js").Dirty} Dirty */

/** The faces that the chart or the page uses; a canvas does not fetch a face by itself. */
const FACES = ['400 15px "Source Sans 3 Variable"', 'italic 400 15px "Source Sans 3 Variable"', '600 23px "Source Serif 4 Variable"'];

/** @type {Dirty} */
const EVERYTHING = { frame: true, curves: true, pointer: true, small: true, text: true, rows: true };

/** @returns {Promise<{ model: Glue, build: Build }>} this very build, started */
async function loadModel() {
  if (!("WebAssembly" in globalThis)) throw new Error(text("page-no-webassembly"));
  try {
    const module = await window.early.module;
    // wasm-bindgen can only say "any" of what Rust hands over: types.d.ts says what it is.
    const model = /** @type {Glue} */ (/** @type {unknown} */ (glue));
    model.initSync({ module });
    model.set_speaker(speak);
    whenOutOfMemory(() => model.out_of_memory());
    return { model, build: { worker: byId("boot", HTMLScriptElement).dataset.worker ?? "", module } };
  } catch (error) {
    throw new Error(text("page-no-model", { why: sentence(error) }));
  }
}

/** What stands over the chart, and so decides how high it stands. @param {View} view */
function showHeadline(view) {
  showChosen(byId("theory-first", HTMLSelectElement), view.theories[0].name);
  showChosen(byId("theory-second", HTMLSelectElement), view.theories[1].name);
  showChosen(byId("quantity", HTMLSelectElement), view.quantity.label);
  fillChildren(byId("headline", HTMLElement), view.headline, () => element("span"), (line, said) => setText(line, `${said} `));
  setText(byId("subtitle", HTMLElement), view.subtitle);
}

/** Settles when what has been drawn is seen: in the frame after the next. */
const seen = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

async function start() {
  openCatalogue(window.early.language, ENGLISH, await window.early.texts);
  localise();
  const file = byId("scenario", HTMLSelectElement).value;
  const [{ model, build }, scenario] = await Promise.all([loadModel(), fetchScenario(file)]);
  const lab = new model.Lab(scenario, measure);
  const frame = new Frame(lab, draw);
  const session = new Session(lab, frame);
  const figure = byId("figure", LabFigure);
  /** @type {Instruments | null} */
  let instruments = null;
  /** What has been said, until there is more than the chart. @type {View | null} */
  let said = null;

  /** @param {Dirty} dirty */
  function draw(dirty) {
    figure.paint(dirty);
    const view = dirty.text && session.held === null ? lab.view() : null;
    if (view) {
      showHeadline(view);
      figure.show(view);
    }
    if (instruments) instruments.draw(dirty, view);
    else said = view ?? said;
  }

  whenStopped(() => {
    frame.halt();
    for (const part of document.querySelectorAll("[data-live]")) part.setAttribute("inert", "");
  });
  const theme = new Theme(byId("theme", HTMLButtonElement), (name) => {
    session.change((lab) => lab.set_theme(name));
    instruments?.theme(name);
  });
  figure.connect(session);
  frame.now();
  document.documentElement.dataset.state = "drawn";
  // Where something else is asked for, the chart is not what the reader waits for.
  if (["", "#lab"].includes(location.hash)) await seen();
  // Before they are filled: what is measured in it has to be laid out.
  document.documentElement.dataset.state = "ready";
  instruments = new Instruments({ session, model, build, theme: () => theme.name, look: theme });
  instruments.draw(EVERYTHING, said);
  await instruments.start();
  instruments.place();
  Promise.all(FACES.map((face) => document.fonts.load(face))).then(
    () => {
      session.change((lab) => lab.fonts_changed());
      instruments?.place();
    },
    // Without its own faces the page is set in the system's.
    () => {},
  );
  keepOffline();
  return { session, model };
}

/** @type {{ session: Session, model: Glue } | null} */
let lab = null;

const ready = start().then((parts) => {
  lab = parts;
});
ready.catch((error) => {
  document.documentElement.dataset.state = "failed";
  byId("headline", HTMLElement).replaceChildren(element("span", {}, text("page-not-started")));
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
  edit: (change) => running().session.change((lab) => lab.edit(change)),
  timeline: () => running().session.lab.timeline(),
  scenario: () => running().session.lab.scenario_text(),
  results: () => running().session.lab.results(),
  digest: () => running().session.lab.digest(),
};
guardFocus();
followWidth();
