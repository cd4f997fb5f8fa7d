// Stands in index.html itself, before all that the page fetches: it asks for the model and the scenario at once, so that
// they are there when main.js is, and says which part of the page did not come.
import { choose, place } from "./language.js";
import { notice } from "./notice.js";

const { wasm = "", scenario = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;

/** @returns {Promise<WebAssembly.Module>} compiled while it is fetched; once, because the workers get the compiled module */
async function compile() {
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`${wasm} is missing`);
  // Without its type, which not every server knows, it is compiled when all of it is there.
  const streams = "compileStreaming" in WebAssembly && response.headers.get("content-type") === "application/wasm";
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

const language = choose(location.search, navigator.languages);

/** @returns {Promise<string>} the texts of the reader's language; without them the page is English, as it is without a translation */
async function texts() {
  const file = place(language);
  const response = file ? await fetch(file).catch(() => null) : null;
  return response?.ok ? response.text() : "";
}

// The small files first: the large one would hold them up.
window.early = { language, texts: texts(), scenario: { file: scenario, response: fetch(`www/scenarios/${scenario}`) }, module: compile() };
// main.js says what failed; until it waits for them nobody does.
for (const promise of [window.early.module, window.early.scenario.response]) promise.catch(() => {});

/** @param {string} text */
function say(text) {
  const now = () => notice(text, { reload: true });
  // A file may fail before the banner is there.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", now);
  else now();
}

// In the capture phase, because the failure of a file to load does not bubble.
addEventListener(
  "error",
  (event) => {
    const { target } = event;
    if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) {
      const file = target instanceof HTMLScriptElement ? target.src : target.href;
      say(`A part of the page, ${file.split("/").pop()}, could not be loaded. Reload the page; without a network, connect first.`);
    } else if (!("entente" in window)) {
      // A browser that cannot read main.js: afterwards banner.js reports.
      say(`This browser cannot run the page (${event.message}). Any current browser can.`);
    }
  },
  true,
);
document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const banner = document.getElementById("banner");
  if (target.closest("#banner-dismiss") && banner) banner.hidden = true;
  if (target.closest("#banner-reload")) location.reload();
});
