// Firefox for the tests of the built page: a browser that saves files into a folder without asking, and pages that are
// watched for errors and for requests to any other place.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { gate } from "./gate.js";

/** @typedef {import("puppeteer-core").Page} Page */

export const firefox = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

/**
 * Errors that are the browser's own: Firefox says so of a request without an address that a new load of the page ended, and
 * compares the sum of nothing with a script's where the way back ended its loading.
 */
export const OWN = /Failed to load ‘’\. A ServiceWorker intercepted the request and encountered an unexpected error|None of the “sha384” hashes .* The computed hash is “OLBgp1GsljhM2TJ\+sbHjaiH9txEUvgdDTAzHv2P24donTt6\/529l\+9Ua0vFImLlb”/;

/** @param {Record<string, unknown>} [preferences] of Firefox @param {import("puppeteer-core").LaunchOptions} [options] */
export async function startFirefox(preferences = {}, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), "entente-firefox-"));
  const out = await gate();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefox,
    headless: true,
    ...options,
    // A loaded machine takes its time for it.
    timeout: 120_000,
    extraPrefsFirefox: {
      "browser.download.folderList": 2,
      "browser.download.dir": folder,
      "browser.helperApps.neverAsk.saveToDisk": "application/zip,application/json,text/csv,image/png,image/svg+xml",
      "browser.download.alwaysOpenPanel": false,
      "intl.accept_languages": "en-US",
      ...out.firefox,
      ...preferences,
    },
  });

  return {
    browser,
    asked: out.asked,

    /** @param {string} home every request has to begin with it @param {{ width: number, height: number }} [viewport] */
    async watch(home, viewport = { width: 1440, height: 900 }) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      /** @type {string[]} */
      const wrong = [];
      page.on("console", (message) => message.type() === "error" && !OWN.test(message.text()) && wrong.push(message.text()));
      page.on("pageerror", (error) => wrong.push(error instanceof Error ? error.message : String(error)));
      page.on("request", (request) => request.url().startsWith(home) || /^(data|blob|about):/.test(request.url()) || wrong.push(`asked ${request.url()}`));
      return { page, wrong };
    },

    /**
     * What is saved next, once it is whole.
     *
     * @param {() => Promise<unknown>} act
     * @returns {Promise<{ name: string, bytes: Buffer }>}
     */
    async saved(act) {
      const before = new Set(readdirSync(folder));
      await act();
      const limit = Date.now() + 30_000;
      while (Date.now() < limit) {
        const [name] = readdirSync(folder).filter((file) => !before.has(file) && !file.endsWith(".part"));
        if (name && !existsSync(join(folder, `${name}.part`))) {
          const bytes = readFileSync(join(folder, name));
          // The name stands there, empty, before the file does.
          if (bytes.length > 0) return { name, bytes };
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error("Firefox has saved no file.");
    },

    /** Fails if anything was asked of another machine, in any page. */
    async stop() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
      out.holds();
    },
  };
}

/** @param {Page | import("puppeteer-core").Frame} page waits until every batch has come back */
export async function settledIn(page) {
  await page.evaluate(async () => {
    while (!window.entente) await new Promise((resolve) => setTimeout(resolve, 20));
    await window.entente.ready;
  });
  await page.waitForFunction(() => /** @type {any} */ (window.entente.results()).settled, { timeout: 60_000 });
}

/** @param {Page} page @param {string} selector @returns {Promise<string>} */
export const textOf = (page, selector) => page.$eval(selector, (node) => node.textContent ?? "");

/** @param {Page} page @param {string} selector @param {string} words waits until an element says this */
export const says = (page, selector, words) => page.waitForFunction((where, what) => [...document.querySelectorAll(where)].some((node) => node.textContent?.includes(what)), { timeout: 60_000 }, selector, words);

/** @param {Page} page @param {string} name presses a button by what it says */
export const press = (page, name) => page.locator(`::-p-xpath(//button[normalize-space()=${JSON.stringify(name)} and not(ancestor-or-self::*[@hidden])])`).click();
