// The screens of the page, as the tests of accessibility and of looks go through them. A new screen is one entry more: how
// to get there from the opened page, and what has to be seen then.
import { settled, watch } from "./browser.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {"light" | "dark" | "projector" | "forced"} Look */
/**
 * @typedef {object} Screen
 * @property {string} name also of its reference picture
 * @property {string} [hash] the address
 * @property {(page: Page) => Promise<unknown>} [reach]
 */

/** @type {Screen[]} */
export const SCREENS = [
  { name: "lab" },
  { name: "lab-work", reach: (page) => page.click("#work-summary") },
  { name: "lab-case", reach: (page) => page.click("#case-summary") },
  { name: "lab-theory", reach: (page) => page.click("#card-second-summary") },
  { name: "lab-card", reach: openCard },
  { name: "lab-groups", reach: openGroups },
  { name: "lab-table", reach: openTables },
  { name: "keys", reach: (page) => page.keyboard.press("?") },
  { name: "palette", reach: (page) => page.keyboard.press("Control+k") },
  { name: "story", hash: "#story/turnover", reach: told },
  { name: "story-revealed", hash: "#story/fear", reach: revealed },
  { name: "story-arranged", hash: "#story/leap", reach: arranged },
  { name: "present", hash: "#story/turnover", reach: presented },
  { name: "map", hash: "#map", reach: (page) => page.locator("#map-stage[aria-busy]").waitFor() },
  { name: "model", hash: "#model", reach: (page) => page.locator(".games-stage canvas").first().waitFor() },
  { name: "compare", hash: "#compare", reach: compared },
];

/** @param {Page} page the card of an event, as by keyboard */
async function openCard(page) {
  await page.locator("#stage").focus();
  await page.keyboard.press("[");
  await page.keyboard.press("Enter");
  await page.locator("#timeline-card").waitFor();
}

/** @param {Page} page every group of parameters, and what lies behind the levers' drawer */
async function openGroups(page) {
  if (await page.locator("#drawer-toggle").isVisible()) await page.click("#drawer-toggle");
  await page.evaluate(() => {
    for (const group of /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("#groups details"))) group.open = true;
  });
}

/** @param {Page} page both panels under the chart */
async function openTables(page) {
  await page.click("#list-button");
  await page.click("#table-button");
}

/** @param {Page} page until a step has all its runs */
async function told(page) {
  await page.locator("#story-view .st-figure").waitFor();
  await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector("#story-view .st-wait"))?.hidden === true, null, { timeout: 120_000 });
}

/** @param {Page} page */
async function revealed(page) {
  await told(page);
  await page.locator("#story-view .st-reveal").click();
}

/** @param {Page} page the lecturer's desk, with a step's texts open */
async function arranged(page) {
  await told(page);
  await page.getByRole("button", { name: "Arrange the story" }).click();
  await page.getByRole("button", { name: "Edit “The leap”" }).click();
}

/** @param {Page} page in the window alone: a full screen would have another size */
async function presented(page) {
  await page.evaluate(() => (Element.prototype.requestFullscreen = () => Promise.resolve()));
  await told(page);
  await page.keyboard.press("p");
  await page.locator(".present .st-figure").waitFor();
  await page.keyboard.press("Space");
}

/** @param {Page} page until both columns have all their runs */
async function compared(page) {
  await page.waitForFunction(() => document.querySelectorAll(".versus-side canvas").length === 2 && !/\d of [\d,]+ runs/.test(document.getElementById("compare-view")?.textContent ?? ""), null, { timeout: 120_000 });
}

/** @param {Look} look @returns {import("playwright-core").BrowserContextOptions} */
export const options = (look) => ({ reducedMotion: "reduce", colorScheme: look === "dark" ? "dark" : "light", forcedColors: look === "forced" ? "active" : "none" });

/**
 * The page, opened in a look and a size, its runs settled.
 *
 * @param {{ url: string, browser: import("playwright-core").Browser }} place
 * @param {Look} look
 * @param {{ width: number, height: number }} viewport
 */
export async function openScreens(place, look, viewport) {
  const watched = await watch(place, { viewport, ...options(look) });
  if (look !== "forced") await watched.page.addInitScript((name) => localStorage.setItem("entente.theme", name), look);
  await watched.page.goto(place.url);
  await settled(watched.page);
  await watched.page.evaluate(() => document.fonts.ready);
  return watched;
}

/** Goes to a screen from any other. @param {Page} page @param {Screen} screen */
export async function goTo(page, { hash, reach }) {
  // A reload closes what was open.
  await page.evaluate((wanted) => history.replaceState(null, "", wanted), hash ?? "#lab");
  await page.reload();
  await settled(page);
  await reach?.(page);
}

