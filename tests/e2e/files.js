// What the tests of files and of the menu "Work" share.
import { readFileSync } from "node:fs";
import { settled, watch } from "./browser.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {Awaited<ReturnType<typeof import("./browser.js").start>>} Place */

export const viewport = { width: 1440, height: 900 };
export const CASE = readFileSync(new URL("../../www/scenarios/us-ussr.json", import.meta.url), "utf8");

/** @param {(scenario: any) => void} change @returns {string} the first case with something changed */
export function changed(change) {
  const scenario = JSON.parse(CASE);
  change(scenario);
  return JSON.stringify(scenario);
}

/** A scenario that is none of the list, its title such as a page must show as text. */
export const OWN = changed((s) => {
  s.id = "my-rivalry";
  s.title = "My <b>rivalry</b>";
});

/** @param {Page} page */
export const digest = (page) => page.evaluate(() => window.entente.digest());

/** @param {Page} page @param {string} wanted waits for this state */
export const becomes = (page, wanted) => page.waitForFunction((known) => window.entente.digest() === known, wanted);

/** @param {Place} place @param {import("playwright-core").BrowserContextOptions} options */
export async function open(place, options = {}) {
  const { page, wrong, close } = await watch(place, { viewport, ...options });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#scenario optgroup").waitFor({ state: "attached" });
  return { page, wrong, close };
}

/** @param {Page} page @param {import("../../www/types.js").Edit} change of the timeline */
export const edit = (page, change) => page.evaluate((one) => window.entente.edit(one), change);

/** @param {Page} page @param {string} value waits until the list of cases has this choice */
export const chosen = (page, value) => page.waitForFunction((wanted) => /** @type {HTMLSelectElement} */ (document.getElementById("scenario")).value === wanted, value);

/** @param {Page} page @param {string} name @param {string | Buffer} content */
export const choose = (page, name, content) => page.setInputFiles("#work-file", { name, mimeType: "application/json", buffer: Buffer.from(content) });

/** @param {Page} page @param {() => Promise<unknown>} act @returns {Promise<{ name: string, text: string }>} */
export async function downloaded(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
