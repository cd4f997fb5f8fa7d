// The screens of the page, as the tests of accessibility and of looks go through them. A new screen is one entry more: where
// it is, how to get there, and what then has to be seen. A new look or size is one entry more of theirs.
import { settled, watch } from "./browser.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {"light" | "dark" | "projector" | "forced"} Look */
/** @typedef {keyof typeof SIZES} Size */
/**
 * @typedef {object} Screen
 * @property {string} name also of its reference picture
 * @property {string} [hash] the address, where it is not the Lab's
 * @property {(page: Page) => Promise<unknown>} [reach] from the open tab
 * @property {boolean} [whole] the picture shows the whole page, not the window's part of it
 * @property {Size} [only] of no other size
 * @property {Look} [look] it decides for itself how it looks
 */

/** @type {readonly Look[]} */
export const LOOKS = ["light", "dark", "projector", "forced"];

export const SIZES = /** @type {const} */ ({
  desk: { width: 1440, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
  presenter: { width: 1920, height: 1080 },
});

/** @type {Screen[]} */
export const SCREENS = [
  { name: "lab", whole: true },
  { name: "lab-work", reach: (page) => page.click("#work-summary") },
  { name: "lab-case", reach: (page) => page.click("#case-summary") },
  { name: "lab-theory", reach: (page) => page.click("#card-second-summary") },
  { name: "lab-card", reach: openCard },
  { name: "lab-groups", reach: openGroups },
  { name: "lab-table", reach: openTables },
  { name: "keys", reach: (page) => page.keyboard.press("?") },
  { name: "palette", reach: (page) => page.keyboard.press("Control+k") },
  { name: "story", hash: "#story/turnover", reach: toldStep },
  { name: "story-revealed", hash: "#story/fear", reach: revealed },
  { name: "present", hash: "#story/turnover", only: "presenter", look: "projector", reach: present },
  { name: "story-arranged", hash: "#story/leap", reach: arranged },
  { name: "map", hash: "#map", reach: (page) => page.locator("#map-stage canvas").first().waitFor() },
  { name: "model", hash: "#model", whole: true, reach: (page) => page.locator(".games-stage canvas").first().waitFor() },
  { name: "compare", hash: "#compare", reach: compared },
];

/** @param {Page} page the card of what stands at the pin, as by keyboard */
async function openCard(page) {
  await page.locator("#stage").focus();
  await page.keyboard.press("Enter");
  await page.locator("#timeline-card").waitFor();
}

/** @param {Page} page two groups of parameters, behind the levers' drawer where there is one */
async function openGroups(page) {
  if (await page.locator("#drawer-toggle").isVisible()) await page.click("#drawer-toggle");
  await page.evaluate(() => {
    const groups = /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll("#groups details")]);
    for (const group of groups.slice(0, 2)) group.open = true;
    groups[0]?.scrollIntoView();
  });
}

/** @param {Page} page both panels under the chart */
async function openTables(page) {
  await page.click("#list-button");
  await page.click("#table-button");
}

/** @param {Page} page until the step that the address names has all its runs */
async function toldStep(page) {
  await page.locator("#story-view .st-figure").waitFor();
  await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector("#story-view .st-wait"))?.hidden === true, null, { timeout: 120_000 });
}

/** @param {Page} page */
async function revealed(page) {
  await toldStep(page);
  await page.locator("#story-view .st-reveal").click();
}

/** @param {Page} page the lecturer's desk, with a step's texts open */
async function arranged(page) {
  await toldStep(page);
  await page.click("[aria-controls=story-arrange]");
  await page.click("#story-arrange [data-step=leap] [data-act=edit]");
}

/** @param {Page} page in the window alone: a full screen would have another size */
async function present(page) {
  await page.evaluate(() => (Element.prototype.requestFullscreen = () => Promise.resolve()));
  await toldStep(page);
  await page.keyboard.press("p");
  await page.locator(".present .st-figure").waitFor();
  await page.waitForTimeout(1500);
}

/** @param {Size} size @returns {Screen[]} what is looked at in it */
export const screensOf = (size) => SCREENS.filter(({ only }) => (only ?? (size === "presenter" ? "" : size)) === size);

/** @param {Page} page until both columns have all their runs */
async function compared(page) {
  await page.waitForFunction(
    () => {
      const said = [...document.querySelectorAll(".versus-side .subtitle")].map(({ textContent }) => textContent ?? "");
      return said.length === 2 && said.every((text) => text.includes("Median of") && !/\d of [\d,]+ runs/.test(text));
    },
    null,
    { timeout: 120_000 },
  );
}

/**
 * The page, opened in a size, its runs settled.
 *
 * @param {{ url: string, browser: import("playwright-core").Browser }} place
 * @param {import("playwright-core").ViewportSize} viewport
 * @param {string} [language]
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function openScreens(place, viewport, language = "en", options = {}) {
  const watched = await watch(place, { ...options, viewport, reducedMotion: "reduce", colorScheme: "light" });
  await watched.page.goto(language === "en" ? place.url : `${place.url}?lang=${language}`);
  await settled(watched.page);
  await watched.page.evaluate(() => document.fonts.ready);
  return watched;
}

/** Goes to a screen from any other: what is open is closed first. @param {Page} page @param {Screen} screen */
export async function goTo(page, { hash = "#lab", reach }) {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll("dialog[open]")) /** @type {HTMLDialogElement} */ (dialog).close();
    for (const panel of document.querySelectorAll("#lab-view details[open], .bar details[open]")) /** @type {HTMLDetailsElement} */ (panel).open = false;
    for (const button of document.querySelectorAll('#lab-view [data-panel][aria-expanded="true"]')) /** @type {HTMLElement} */ (button).click();
    if (document.querySelector("#rail.open")) document.getElementById("drawer-toggle")?.click();
  });
  if (await page.locator("#timeline-card, .present").filter({ visible: true }).count()) await page.keyboard.press("Escape");
  await page.evaluate((wanted) => {
    location.hash = wanted;
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
    scrollTo(0, 0);
  }, hash);
  await page.locator(`${hash.split("/")[0]}-view`).waitFor();
  await reach?.(page);
}

/** Puts the page into a look as it stands. @param {Page} page @param {Look} look */
export async function dress(page, look) {
  if (await page.locator(".present").isVisible()) return;
  await page.emulateMedia({ forcedColors: look === "forced" ? "active" : "none" });
  // As by its button, which a dialog may lie over.
  const name = look === "forced" ? "light" : look;
  for (let n = 0; n < 3 && (await page.locator("#theme").getAttribute("data-theme-name")) !== name; n += 1) await page.evaluate(() => document.getElementById("theme")?.click());
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
