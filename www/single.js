// Stands in the single file in the place of early.js: everything that the page would fetch stands in the file itself, packed
// by scripts/single.js, and is unpacked by the browser's own decompression.
import { showMode } from "./embed/mode.js";
import { earlyTexts } from "./early-texts.js";
import { asked, place } from "./language.js";
import { say } from "./missing.js";

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

/** What is packed beside the files that the page asks for by name. */
const PARTS = ["wasm", "worker", "main"];

const unpacked = Promise.resolve().then(unpack);

/** @returns {Promise<WebAssembly.Module>} with the files of the page known, and the worker's address */
async function start() {
  const files = await unpacked;
  const texts = new Map();
  const [wasm, worker] = ["wasm", "worker"].map((name) => files.get(name) ?? new Uint8Array());
  for (const [name, bytes] of files) if (!PARTS.includes(name)) texts.set(name, new TextDecoder().decode(bytes));
  window.early.files = texts;
  // A worker that is one classic script also starts from here.
  boot.dataset.worker = URL.createObjectURL(new Blob([worker], { type: "text/javascript" }));
  return WebAssembly.compile(wasm);
}

/** Starts the page's script: the one text that the file's policy, which has its sum, lets become code. */
async function run() {
  const text = new TextDecoder().decode((await unpacked).get("main"));
  if (document.readyState === "loading") await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
  const script = document.createElement("script");
  const types = /** @type {any} */ (globalThis).trustedTypes;
  script.textContent = types ? types.createPolicy("entente-file", { createScript: (/** @type {string} */ code) => code }).createScript(text) : text;
  document.body.append(script);
}

const module = start();
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
run().catch((error) => say(error instanceof Error ? error.message : String(error)));
