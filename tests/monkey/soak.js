// A long lecture in short: the page is used in every way, again and again, and must not grow. Then each view is opened and
// closed twenty times, which must leave nothing behind: node tests/monkey/soak.js [--cycles 60] [--times 20] [--view palette]
import { parseArgs } from "node:util";
import { settled } from "../e2e/browser.js";
import { startChromium } from "./chromium.js";
import { openSite } from "./site.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ heap: number, wasm: number, workers: number, canvases: number, listeners: number, nodes: number }} Measures */

const { values } = parseArgs({ options: { cycles: { type: "string", default: "60" }, times: { type: "string", default: "20" }, site: { type: "string", default: "dist" }, view: { type: "string", multiple: true } } });
const [cycles, times] = [values.cycles, values.times].map(Number);

/** What may be added after the warm-up, as a share. */
const MOST = 0.05;

/** Cycles, and openings of a view, after which everything has been loaded that will be. */
const WARM = 4;

// The first time it ends after the cycle under way, and says what has grown until then.
let isOver = false;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => (isOver ? process.exit(1) : (isOver = true)));

const CASES = ["us-ussr.json", "egypt-israel.json", "us-japan.json", "france-germany.json", "india-pakistan.json"];
// Nothing would be compared with anything.
if (cycles > 0 && cycles <= WARM + CASES.length) throw new Error(`The warm-up takes ${WARM + CASES.length} cycles: ask for more, or for 0.`);

const STEPS = ["fear", "turnover", "leap"];

const site = await openSite(values.site);
const browser = await startChromium();
const { page, session, wrong } = await browser.open(site.url);
page.setDefaultTimeout(180_000);
await session.send("Performance.enable");
await session.send("Runtime.enable");

const pause = (/** @type {number} */ ms) => page.waitForTimeout(ms);
const hash = (/** @type {string} */ to) => page.evaluate((where) => void (location.hash = where), to);

/** @param {string} selector waits until it is seen */
const seen = (selector) => page.locator(selector).first().waitFor({ timeout: 180_000 });

/** Waits until every run of the Lab is in. */
const rest = () => settled(page);

/**
 * @param {number} [most] workers that there may be: those that rest are given back after a while
 * @returns {Promise<Measures>} what is there once all that is not used has been given back
 */
async function measure(most = Infinity) {
  const limit = Date.now() + 45_000;
  const workers = () => page.evaluate(() => /** @type {any} */ (window).monkey.workers.size);
  while ((await workers()) > most && Date.now() < limit) await pause(250);
  await pause(300);
  for (let n = 0; n < 3; n += 1) {
    await session.send("HeapProfiler.collectGarbage");
    await pause(60);
  }
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (/** @type {string} */ name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const { result } = await session.send("Runtime.evaluate", { expression: "HTMLCanvasElement.prototype", objectGroup: "soak" });
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId ?? "", objectGroup: "soak" });
  const { result: counted } = await session.send("Runtime.callFunctionOn", { functionDeclaration: "function () { return this.length; }", objectId: objects.objectId, returnByValue: true });
  await session.send("Runtime.releaseObjectGroup", { objectGroup: "soak" });
  return {
    heap: metric("JSHeapUsedSize"),
    wasm: await page.evaluate(() => /** @type {any} */ (window).monkey.memory.buffer.byteLength),
    workers: await workers(),
    canvases: counted.value,
    listeners: metric("JSEventListeners"),
    nodes: metric("Nodes"),
  };
}

/** @param {Measures} measures */
const told = ({ heap, wasm, workers, canvases, listeners, nodes }) => `heap ${(heap / 1e6).toFixed(2)} MB, wasm ${(wasm / 65536).toFixed(0)} pages, ${workers} workers, ${canvases} canvases, ${listeners} listeners, ${nodes} nodes`;

/** @param {string} value @param {string} id of a list */
const choose = (id, value) => page.selectOption(`#${id}`, value);

/** @param {string} selector presses it without looking whether something lies over it */
const click = (selector) => page.evaluate((where) => /** @type {HTMLElement | null} */ (document.querySelector(where))?.click(), selector);

/** Drags a slider of the Lab from end to end. @param {number} which */
async function drag(which) {
  const slider = page.locator("#levers input[type=range]").nth(which);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) return;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (const share of [0.2, 0.5, 0.9, 0.4]) await page.mouse.move(box.x + box.width * share, y, { steps: 5 });
  await page.mouse.up();
}

/** Views, how each is opened from the Lab and closed. @type {Record<string, { open: () => Promise<unknown>, close: () => Promise<unknown> }>} */
const VIEWS = {
  map: { open: () => hash("#map").then(() => seen("#map-stage canvas")), close: () => hash("#lab") },
  model: { open: () => hash("#model").then(() => seen(".games-stage canvas")), close: () => hash("#lab") },
  story: { open: () => hash("#story/turnover").then(() => seen("#story-view .st-figure")), close: () => hash("#lab") },
  comparison: { open: () => hash("#compare").then(() => seen(".versus-stage canvas")), close: () => hash("#lab") },
  presenter: {
    open: async () => {
      await hash("#story/fear");
      await seen("#story-view .st-figure");
      await page.keyboard.press("p");
      await seen(".present .st-figure");
    },
    close: async () => {
      await click(".pr-leave");
      await page.locator(".present").waitFor({ state: "hidden" });
      await hash("#lab");
    },
  },
  palette: { open: () => page.keyboard.press("Control+k").then(() => seen("dialog.palette")), close: () => page.keyboard.press("Escape") },
  keys: { open: () => page.keyboard.press("?").then(() => seen("dialog.keys")), close: () => page.keyboard.press("Escape") },
  "the menu Work": { open: () => click("#work-summary").then(() => seen("#work-body")), close: () => click("#work-close") },
  "a theory's card": { open: () => click("#card-first-summary"), close: () => page.keyboard.press("Escape") },
  "the case's card": { open: () => click("#case-summary"), close: () => page.keyboard.press("Escape") },
  "the timeline's card": { open: () => page.locator("#stage").focus().then(() => page.keyboard.press("Enter")).then(() => seen("#timeline-card")), close: () => page.keyboard.press("Escape") },
  "the timeline's list": { open: () => click("#list-button"), close: () => click("#list-button") },
  "the numbers": { open: () => click("#table-button"), close: () => click("#table-button") },
  "groups of parameters": {
    open: () => page.evaluate(() => void [...document.querySelectorAll("#groups details")].forEach((group) => (/** @type {HTMLDetailsElement} */ (group).open = true))),
    close: () => page.evaluate(() => void [...document.querySelectorAll("#groups details")].forEach((group) => (/** @type {HTMLDetailsElement} */ (group).open = false))),
  },
  "a case": { open: () => choose("scenario", CASES[1]), close: () => choose("scenario", CASES[0]) },
};

/** @param {string} address one more page, opened as from a link and closed again @param {string} selector what is then seen */
async function visit(address, selector) {
  // A window that the monkey's own context opens is closed at once.
  const elsewhere = await page.context().browser()?.newContext();
  if (!elsewhere) throw new Error("The browser is gone.");
  const other = await elsewhere.newPage();
  await other.goto(`${site.url}${address}`);
  await other.locator(selector).first().waitFor();
  await elsewhere.close();
}

/** @param {number} n a few minutes of a lecture */
async function cycle(n) {
  await hash("#lab");
  await choose("scenario", CASES[n % CASES.length]);
  for (let which = 0; which < 3; which += 1) await drag(which);
  await rest();
  for (const id of ["undo", "redo", "undo"]) await click(`#${id}`);
  await page.keyboard.press("t");
  for (const key of ["Digit2", "Shift+Digit3", "s"]) await page.keyboard.press(key);
  await choose("quantity", n % 2 === 0 ? "cooperation" : "a_in_b");
  await page.locator("#stage").focus();
  for (let pin = 0; pin < 10; pin += 1) await page.keyboard.press("ArrowRight");
  await VIEWS.map.open();
  await pause(1500);
  await VIEWS.model.open();
  for (const step of STEPS) {
    await hash(`#story/${step}`);
    await pause(400);
    await click("#story-view .st-reveal");
  }
  await VIEWS.presenter.open();
  for (let key = 0; key < 4; key += 1) await page.keyboard.press("Space");
  await VIEWS.presenter.close();
  await VIEWS.comparison.open();
  await hash("#lab");
  await VIEWS["the menu Work"].open();
  for (const form of ["png", "svg", "csv", "capsule"]) await click(`[data-take=${form}]`);
  await pause(300);
  await VIEWS["the menu Work"].close();
  await page.keyboard.press("Control+k");
  await seen("dialog.palette");
  await page.keyboard.type("trust");
  await page.keyboard.press("Escape");
  // A lecture begins anew: as in the case, with nothing to take back but that.
  await click("[data-reset-all]");
  await rest();
}

/** @type {string[]} */
const failures = [];
await page.goto(site.url);
await rest();

/** @type {Measures | null} */
let warm = null;
for (let n = 0; n < cycles; n += 1) {
  await cycle(n);
  // Every few minutes somebody opens it elsewhere, in another language, inside another page.
  if (n % 10 === 9) {
    await visit("?lang=de", "#levers input");
    await visit("?embed=figure", "#figure canvas");
    await page.bringToFront();
  }
  const last = n === cycles - 1 || isOver;
  // Compared is like with like: every case has been open once more.
  if (n !== WARM + CASES.length - 1 && !last && n % 10 !== 9) continue;
  await choose("scenario", CASES[0]);
  await rest();
  const now = await measure(warm?.workers);
  console.log(`cycle ${n + 1}: ${told(now)}`);
  warm ??= now;
  if (!last) continue;
  if (isOver && n < WARM + CASES.length) failures.push("it was ended before there was anything to compare");
  for (const what of /** @type {const} */ (["heap", "wasm", "listeners", "nodes"])) if (now[what] > warm[what] * (1 + MOST)) failures.push(`${what} has grown from ${warm[what]} to ${now[what]}`);
  for (const what of /** @type {const} */ (["workers", "canvases"])) if (now[what] > warm[what]) failures.push(`${what}: ${warm[what]} became ${now[what]}`);
  break;
}

await hash("#lab");
for (const [name, { open, close }] of Object.entries(VIEWS)) {
  if (isOver || times === 0 || (values.view && !values.view.includes(name))) continue;
  const once = async () => {
    await open();
    await pause(40);
    await close();
    await pause(40);
  };
  for (let n = 0; n < WARM; n += 1) await once();
  await rest();
  const before = await measure();
  for (let n = 0; n < times; n += 1) await once();
  await rest();
  const after = await measure(before.workers);
  const more = /** @type {const} */ (["workers", "canvases", "listeners", "nodes"]).filter((what) => after[what] > before[what]);
  console.log(`${name}, opened and closed ${times} times: ${more.length === 0 ? "nothing left behind" : more.map((what) => `${what} ${before[what]} → ${after[what]}`).join(", ")}; heap ${((after.heap - before.heap) / 1e3).toFixed(0)} kB`);
  for (const what of more) {
    // What nothing holds may wait for a collection, and some is made once, when it is needed: a leak is one or more each time.
    const isLeak = what === "workers" || what === "listeners" || after[what] - before[what] >= times;
    if (isLeak) failures.push(`${name}: ${what} ${before[what]} → ${after[what]} after ${times} times`);
  }
}
for (const words of wrong) failures.push(words);
for (const failure of failures) console.log(`✖ ${failure}`);
console.log(failures.length === 0 ? "The page has not grown." : `${failures.length} findings`);
await browser.stop();
site.close();
process.exit(failures.length === 0 ? 0 : 1);
