// Stands in index.html itself, before all that the page fetches: it asks for the model and the scenario at once, so that
// they are there when main.js is, and says which part of the page did not come.
import { showMode } from "./embed/mode.js";
import "./missing.js";
import { earlyTexts } from "./early-texts.js";
import { asked, place } from "./language.js";

showMode();
const language = asked();
const { wasm = "", scenario = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;

/** @returns {Promise<WebAssembly.Module>} compiled while it is fetched; once, because the workers get the compiled module */
async function compile() {
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(earlyTexts(language).absent(wasm));
  // Without its type, which not every server knows, it is compiled when all of it is there.
  const streams = "compileStreaming" in WebAssembly && response.headers.get("content-type") === "application/wasm";
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/** @returns {Promise<string>} the texts of the reader's language; without them the page is English, as it is without a translation */
async function texts() {
  const file = place(language);
  const response = file ? await fetch(file).catch(() => null) : null;
  // It may also break off.
  return response?.ok ? response.text().catch(() => "") : "";
}

// The small files first: the large one would hold them up.
window.early = { language, texts: texts(), scenario: { file: scenario, response: fetch(`www/scenarios/${scenario}`) }, module: compile() };
// main.js says what failed; until it waits for them nobody does.
for (const promise of [window.early.module, window.early.scenario.response]) promise.catch(() => {});
