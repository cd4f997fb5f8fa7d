// What the tests and the benches of the built page share: a server, Chromium, a page that is watched for errors.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/server.js";
import { gate } from "./gate.js";
import { late, SLOW } from "./late.js";
import driver from "../../webdriver.json" with { type: "json" };

/**
 * Starts Chromium. Its `close` fails if anything was asked of another origin, in any context and any page.
 *
 * @param {string[]} [more] arguments
 * @param {import("playwright-core").LaunchOptions} [options]
 */
export async function launch(more = [], options = {}) {
  const out = await gate();
  const { args } = driver["goog:chromeOptions"];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: [...args, ...out.chromium, ...more], slowMo: SLOW, ...options });
  const [context, close] = [browser.newContext.bind(browser), browser.close.bind(browser)];
  browser.newContext = async (options) => {
    const one = await context(options);
    out.watch(one);
    await late(one);
    return one;
  };
  browser.close = async () => {
    await close();
    out.holds();
  };
  return { browser, asked: out.asked };
}

/** Serves dist/ and starts Chromium. */
export async function start() {
  const server = await serve("dist", 0);
  const { browser } = await launch();
  return {
    url: server.url,
    browser,
    async stop() {
      server.close?.();
      await browser.close();
    },
  };
}

/**
 * A new page that notes what goes wrong in it: errors on the console, uncaught ones, requests to any other place. Its
 * device is short of memory, so that a view at rest stays what it is, unless it is to be refined.
 *
 * @param {{ url: string, browser: import("playwright-core").Browser }} place
 * @param {import("playwright-core").BrowserContextOptions} options
 * @param {{ refine?: boolean }} [device]
 */
export async function watch({ url, browser }, options, { refine = false } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript((deviceMemory) => Object.defineProperty(navigator, "deviceMemory", { value: deviceMemory }), refine ? 8 : 2);
  /** @type {string[]} */
  const wrong = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) wrong.push(`asked ${request.url()}`);
  });
  return { page, wrong, close: () => context.close() };
}

/**
 * @typedef {object} Batches
 * @property {number} question the newest that was sent to a worker
 * @property {number[]} sent questions of the batches that were sent, in order
 * @property {{ question: number, kind: number, batch: number, at: number, newest: number }[]} came batches that came
 *   back, when, and which question was the newest then
 */

/** @param {import("playwright-core").Page} page notes the batches that cross to the workers and back, as `batches` */
export const noteBatches = (page) =>
  page.addInitScript(() => {
    /** @type {Batches} */
    const batches = { question: -1, sent: [], came: [] };
    Object.assign(globalThis, { batches });
    const Plain = Worker;
    globalThis.Worker = class extends Plain {
      /** @param {string | URL} file @param {WorkerOptions} [options] */
      constructor(file, options) {
        super(file, options);
        this.addEventListener("message", ({ data }) => {
          if (!data.job) return;
          const [question, kind, , batch] = data.job;
          batches.came.push({ question, kind, batch, at: performance.now(), newest: batches.question });
        });
      }

      /** @param {any} message @param {any} [transfer] */
      postMessage(message, transfer) {
        if (message.job) {
          batches.sent.push(message.job[0]);
          batches.question = Math.max(batches.question, message.job[0]);
        }
        super.postMessage(message, transfer);
      }
    };
  });

/** @param {import("playwright-core").Page} page waits until every batch has come back */
export async function settled(page) {
  await page.evaluate(() => window.entente.ready);
  await page.waitForFunction(() => /** @type {any} */ (window.entente.results()).settled);
}

/**
 * Waits until something holds, for what the page shows with its next frame or when a worker has answered.
 *
 * @template T
 * @param {() => Promise<T>} claim throws while it does not hold, as an assertion does
 * @param {number} [within] milliseconds, after which what it throws is the test's failure
 * @returns {Promise<T>}
 */
export async function soon(claim, within = 10_000) {
  for (const limit = Date.now() + within; ; ) {
    try {
      return await claim();
    } catch (error) {
      if (Date.now() > limit) throw error;
      await new Promise((later) => setTimeout(later, 25));
    }
  }
}

/**
 * Gives the window another size and waits until the page has drawn itself for it: figures take their width from an observer,
 * which hears of a size with the next frame, and that may be late on a loaded machine.
 *
 * @param {import("playwright-core").Page} page
 * @param {{ width: number, height: number }} size
 */
export async function resized(page, size) {
  await page.setViewportSize(size);
  await page.waitForFunction((width) => innerWidth === width, size.width);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 100)))));
}

/**
 * Runs a script in the page, whose policy lets no script be added to it.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} script
 */
export async function run(page, script) {
  // A text that begins with a function would be taken for one.
  await page.evaluate(`void 0;\n${script}`);
}

/**
 * Waits until the browser has kept a view of this visit that says this.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} words of its JSON
 * @param {string} [what] under which name, where it is not the view
 */
export async function kept(page, words, what = "visit") {
  await run(page, readFileSync("node_modules/idb-keyval/dist/umd.js", "utf8"));
  const has = () =>
    page.evaluate(async ([wanted, name]) => {
      const { createStore, get } = /** @type {any} */ (window).idbKeyval;
      return JSON.stringify((await get(name, createStore("entente", "work"))) ?? null).includes(wanted);
    }, [words, what]);
  const limit = Date.now() + 10_000;
  while (!(await has())) {
    if (Date.now() > limit) throw new Error(`The browser has not kept a ${what} that says ${words}.`);
    await page.waitForTimeout(50);
  }
}

/**
 * What the chart shows: how many pixels differ from its ground, and a number that another picture does not have.
 *
 * @param {import("playwright-core").Page} page
 */
export const picture = (page) =>
  page.evaluate(() => {
    const canvas = /** @type {HTMLCanvasElement | null} */ (document.querySelector("#figure canvas"));
    const { data } = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
    const pixels = new Uint32Array(data.buffer);
    let inked = 0;
    let hash = 0;
    for (const pixel of pixels) {
      if (pixel !== pixels[0]) inked += 1;
      hash = (hash * 31 + pixel) | 0;
    }
    return { inked, hash };
  });

/** @param {import("playwright-core").Page} page @returns {ReturnType<typeof picture>} what the chart shows when nothing changes it any more */
export const steady = (page) =>
  soon(async () => {
    const before = await picture(page);
    await page.waitForTimeout(150);
    const now = await picture(page);
    assert.deepEqual(now, before);
    return now;
  });

/**
 * A card of the Map tab when it has answered. Cards above it that answer move it, and it computes only where it is seen:
 * it is brought into view until it has.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} id
 * @param {string} [words] what it then says
 */
export async function answered(page, id, words = "") {
  const card = page.locator(`[data-study="${id}"]`);
  await card.waitFor();
  const done = (/** @type {[string, string]} */ [name, wanted]) => {
    const node = document.querySelector(`[data-study="${name}"]`);
    node?.scrollIntoView({ block: "start" });
    const said = node?.querySelector(".study-sentence")?.textContent;
    return node && !node.hasAttribute("aria-busy") && said && node.textContent?.includes(wanted);
  };
  await page.waitForFunction(done, /** @type {[string, string]} */ ([id, words]), { timeout: 240_000, polling: 250 });
  return card;
}

/**
 * The Map tab, watched.
 *
 * @param {{ url: string, browser: import("playwright-core").Browser }} place
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function openMap(place, options = { viewport: { width: 1440, height: 900 } }) {
  const watched = await watch(place, options);
  await watched.page.goto(`${place.url}#map`);
  await settled(watched.page);
  return watched;
}

/** @param {import("playwright-core").Locator} card @returns the cells of each row of its numbers */
export const cells = (card) => card.locator("tbody tr").evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
