// Stands in the single file in the place of early.js: everything that the page would fetch stands in the file itself, packed
// by scripts/single.js, and is unpacked by the browser's own decompression.
import { showMode } from "./embed/mode.js";
import { earlyTexts } from "./early-texts.js";
import { asked, place } from "./language.js";
import "./missing.js";

showMode();
const boot = /** @type {HTMLScriptElement} */ (document.currentScript);
const { scenario = "" } = boot.dataset;
const language = asked();

/** What is packed: names and sizes, then one file after the other. */
async function unpack() {
  const packed = document.getElementById("packed")?.textContent ?? "";
  if (!("DecompressionStream" in globalThis)) throw new Error(earlyTexts(language).packed);
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const all = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer();
  const size = new DataView(all).getUint32(0);
  /** @type {[string, number][]} */
  const list = JSON.parse(new TextDecoder().decode(new Uint8Array(all, 4, size)));
  /** @type {Map<string, Uint8Array<ArrayBuffer>>} */
  const files = new Map();
  let at = 4 + size;
  for (const [name, length] of list) {
    files.set(name, new Uint8Array(all, at, length));
    at += length;
  }
  return files;
}

/** @returns {Promise<WebAssembly.Module>} with the files of the page known, and the worker's address */
async function start() {
  const unpacked = await unpack();
  const texts = new Map();
  const [wasm, worker] = ["wasm", "worker"].map((name) => unpacked.get(name) ?? new Uint8Array());
  for (const [name, bytes] of unpacked) if (name !== "wasm" && name !== "worker") texts.set(name, new TextDecoder().decode(bytes));
  window.early.files = texts;
  // A worker that is one classic script also starts from here.
  boot.dataset.worker = URL.createObjectURL(new Blob([worker], { type: "text/javascript" }));
  return WebAssembly.compile(wasm);
}

const module = Promise.resolve().then(start);
/** @returns {Promise<Response>} */
const first = async () => {
  await module;
  return new Response(window.early.files?.get(`www/scenarios/${scenario}`) ?? "");
};
/** @returns {Promise<string>} the texts of the reader's language, which are packed with the rest */
const texts = async () => {
  await module.catch(() => {});
  return window.early.files?.get(place(language)) ?? "";
};
window.early = { language, texts: texts(), scenario: { file: scenario, response: first() }, module };
// main.js says what failed; until it waits for them nobody does.
for (const promise of [module, window.early.scenario.response]) promise.catch(() => {});
