// What the tests and the benches of the built page share: a server, Chromium, a page that is watched for errors.
import { chromium } from "playwright-core";
import { serve } from "../../scripts/server.js";
import driver from "../../webdriver.json" with { type: "json" };

/** Serves dist/ and starts Chromium. */
export async function start() {
  const server = await serve("dist", 0);
  const { args } = driver["goog:chromeOptions"];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
  return {
    url: server.url,
    browser,
    async stop() {
      await browser.close();
      server.close?.();
    },
  };
}

/**
 * A new page that notes what goes wrong in it: errors on the console, uncaught ones, requests to any other place.
 *
 * @param {{ url: string, browser: import("playwright-core").Browser }} place
 * @param {import("playwright-core").BrowserContextOptions} options
 */
export async function watch({ url, browser }, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  /** @type {string[]} */
  const wrong = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) wrong.push(`asked ${request.url()}`);
  });
  return { page, wrong, close: () => context.close() };
}

/** @param {import("playwright-core").Page} page waits until every batch has come back */
export async function settled(page) {
  await page.evaluate(() => window.entente.ready);
  await page.waitForFunction(() => /** @type {any} */ (window.entente.results()).settled);
}

/**
 * What the chart shows: how many pixels differ from its ground, and a number that another picture does not have.
 *
 * @param {import("playwright-core").Page} page
 */
export const picture = (page) =>
  page.evaluate(() => {
    const canvas = document.querySelector("canvas");
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
