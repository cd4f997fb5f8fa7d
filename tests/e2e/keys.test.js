// The page by keys: shortcuts, the list of them, the switch, and the palette of actions.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {import("playwright-core").ViewportSize} [viewport] */
async function open(viewport = { width: 1440, height: 900 }) {
  const watched = await watch(place, { viewport });
  await watched.page.goto(place.url);
  await settled(watched.page);
  return watched;
}

/** @param {import("playwright-core").Page} page @param {string} id */
const get = (page, id) => page.evaluate((wanted) => window.entente.get(wanted), id);

test("keys set theories, seed and theme, add an event and find a parameter from anywhere, and letters stay letters in a field", async () => {
  const { page, wrong, close } = await open();
  await page.keyboard.press("Digit3");
  await page.keyboard.press("Shift+Digit4");
  assert.deepEqual([await get(page, "theory.first"), await get(page, "theory.second")], ["rathbun", "kydd"]);
  const seed = await get(page, "seed");
  await page.keyboard.press("s");
  assert.notEqual(await get(page, "seed"), seed);
  assert.match((await page.locator("#speech").textContent()) ?? "", /^Seed \d+\.$/);
  await page.keyboard.press("t");
  await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "search");
  const before = await get(page, "seed");
  await page.keyboard.type("st1n/");
  assert.equal(await page.inputValue("#search"), "st1n/");
  assert.deepEqual([await get(page, "seed"), await get(page, "theory.first")], [before, "rathbun"]);
  await page.locator("#stage").focus();
  await page.keyboard.press("n");
  await page.locator("#timeline-card").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("what changes the timeline at the pin needs the chart's focus", async () => {
  const { page, close } = await open();
  const events = () => page.evaluate(() => window.entente.timeline().events.length);
  const all = await events();
  await page.locator("#stage").focus();
  await page.keyboard.press("[");
  await page.locator("#theme").focus();
  await page.keyboard.press("Delete");
  assert.equal(await events(), all);
  for (let n = 0; n < 30 && (await events()) === all; n += 1) {
    await page.locator("#stage").focus();
    await page.keyboard.press("Delete");
    await page.keyboard.press("[");
  }
  assert.equal(await events(), all - 1);
  await page.keyboard.press("Control+z");
  assert.equal(await events(), all);
  await close();
});

test("? lists every key that is bound, by group; the switch takes those of one character away for good", async () => {
  const { page, wrong, close } = await open();
  await page.keyboard.press("?");
  const dialog = page.locator("dialog.keys");
  await dialog.waitFor();
  const text = await dialog.innerText();
  for (const name of ["Find an action by name", "Undo", "Add an event at the pin", "First theory:", "Numbers as a table", "Another seed", "From tick to tick"]) assert.ok(text.includes(name), name);
  assert.ok((await dialog.locator("kbd").count()) > 35);
  await dialog.locator("input").uncheck();
  await page.keyboard.press("Escape");
  const seed = await get(page, "seed");
  for (const key of ["s", "?", "Digit2"]) await page.keyboard.press(key);
  assert.equal(await get(page, "seed"), seed);
  assert.equal(await dialog.isVisible(), false);
  await page.keyboard.press("Control+k");
  await page.locator("dialog.palette").waitFor();
  await page.reload();
  await settled(page);
  await page.keyboard.press("s");
  assert.equal(await get(page, "seed"), seed);
  assert.deepEqual(wrong, []);
  await close();
});

test("the palette finds an action by a few letters, says which entry is meant, does it, and gives the focus back", async () => {
  const { page, wrong, close } = await open();
  await page.locator("#stage").focus();
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Find an action" });
  await field.waitFor();
  const meant = () => page.evaluate(() => document.getElementById(document.activeElement?.getAttribute("aria-activedescendant") ?? "")?.textContent);
  const all = await page.locator("#palette-list li").count();
  assert.ok(all >= 50, `${all} actions`);
  await field.fill("theme proj");
  assert.match((await meant()) ?? "", /Theme: projector/);
  await page.keyboard.press("ArrowDown");
  assert.doesNotMatch((await meant()) ?? "", /Theme: projector/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "projector");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "stage");
  for (const [typed, done] of /** @type {const} */ ([
    ["egypt", () => /** @type {HTMLSelectElement} */ (document.getElementById("scenario")).value === "egypt-israel.json"],
    ["grudge", () => /** @type {HTMLInputElement} */ (document.getElementById("search")).value !== ""],
    ["open the map", () => !document.getElementById("map-view")?.hidden],
  ])) {
    await page.keyboard.press("Control+k");
    await field.fill(typed);
    await page.keyboard.press("Enter");
    await page.waitForFunction(done);
  }
  await page.keyboard.press("Control+k");
  await field.fill("qqqqzx");
  assert.match(await page.locator("#palette-list").innerText(), /No action is called that/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("dialog.palette").isVisible(), false);
  assert.deepEqual(wrong, []);
  await close();
});

test("at 320 px the menu Work leads to the palette, which fits", async () => {
  const { page, wrong, close } = await open({ width: 320, height: 640 });
  await page.click("#work-summary");
  await page.click("#palette-open");
  const dialog = page.locator("dialog.palette");
  await dialog.waitFor();
  const box = await dialog.boundingBox();
  assert.ok(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640, JSON.stringify(box));
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
  assert.ok(await dialog.evaluate((node) => [...node.querySelectorAll("*:not(.hidden)")].every(({ scrollWidth, clientWidth }) => clientWidth === 0 || scrollWidth <= clientWidth + 1)));
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "work-summary");
  assert.deepEqual(wrong, []);
  await close();
});

test("Alt+T opens the numbers of each tab's figure", async () => {
  const { page, wrong, close } = await open();
  for (const [tab, table] of /** @type {const} */ ([["map", ".map-numbers"], ["model", ".games-words"], ["compare", ".versus-numbers"]])) {
    await page.evaluate((hash) => (location.hash = hash), tab);
    const numbers = page.locator(`#${tab}-view ${table}`).first();
    await numbers.waitFor({ state: "attached" });
    await page.keyboard.press("Alt+t");
    await page.waitForFunction((wanted) => /** @type {HTMLDetailsElement} */ (document.querySelector(wanted)).open, `#${tab}-view ${table}`);
  }
  await page.locator(".versus-numbers tbody tr").nth(40).waitFor();
  assert.deepEqual(wrong, []);
  await close();
});
