// What stands behind a step's figure: its numbers, which hide what the picture hides, and how they sound.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start, watch } from "./browser.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {string} id @param {{ width: number, height: number }} [viewport] */
async function step(id, viewport = { width: 1440, height: 900 }) {
  const watched = await watch(place, { viewport });
  await watched.page.goto(`${place.url}#story/${id}`);
  await watched.page.locator("#story-view .st-figure").waitFor();
  await watched.page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector("#story-view .st-wait"))?.hidden === true, null, { timeout: 60_000 });
  return watched;
}

/** @param {Page} page @returns {Promise<string[][]>} the table, its head first */
const cells = (page) => page.evaluate(() => [...document.querySelectorAll(".st-numbers tr")].map((row) => [...row.children].map((cell) => cell.textContent ?? "")));

test("the numbers of a step are the runs', and hide what the figure hides until it is revealed", async () => {
  const { page, wrong, close } = await step("turnover");
  await page.keyboard.press("Alt+t");
  await page.locator(".st-numbers td").first().waitFor();
  const before = await cells(page);
  assert.deepEqual(before[0], ["Quarter", "Interpersonal", "Embedded", "Threshold for cooperation"]);
  const pinned = before.findIndex(([quarter]) => quarter === "1989 Q1");
  assert.match(before[pinned][1], /^77 \(\d+–\d+\)$/);
  assert.deepEqual(before[pinned + 1].slice(1, 3), ["hidden", "hidden"]);
  await page.locator("#story-view .st-reveal").click();
  const after = await cells(page);
  assert.match(after[pinned + 1][1], /^11 \(\d+–\d+\)$/);
  assert.equal(after[pinned + 1][2], "hidden");
  assert.equal(await page.locator(".st-numbers caption").textContent(), "US trust in USSR, in per cent: median, and in brackets the middle half of the runs");
  assert.deepEqual(wrong, []);
  await close();
});

test("where a step is about two minds the numbers are beliefs, and the truth stands there once it is out", async () => {
  const { page, wrong, close } = await step("fear", { width: 320, height: 640 });
  await page.locator(".st-numbers summary").click();
  const before = await cells(page);
  assert.equal(before[0].length, 3);
  await page.locator("#story-view .st-reveal").click();
  await page.locator(".st-numbers th", { hasText: "In truth" }).first().waitFor();
  const after = await cells(page);
  assert.equal(after[0].length, 5);
  assert.equal(after[1][3], "100, wants to be safe");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the table scrolls by itself");
  assert.deepEqual(wrong, []);
  await close();
});

test("a step is heard, until Escape, another step or a reveal ends it", async () => {
  const { page, wrong, close } = await step("turnover");
  const listen = page.locator(".st-behind > button");
  const playing = (/** @type {boolean} */ on) => page.waitForFunction((wanted) => document.querySelector(".st-behind > button")?.getAttribute("aria-pressed") === wanted, String(on));
  await page.keyboard.press("Alt+p");
  await playing(true);
  assert.equal(await listen.textContent(), "Stop");
  assert.equal(await page.locator(".st-behind [role=status]").textContent(), "High is much, low is little; left is Interpersonal, right is Embedded. What is hidden is silent.");
  await page.keyboard.press("Escape");
  await playing(false);
  await listen.click();
  await playing(true);
  await page.locator("#story-view .st-reveal").click();
  await playing(false);
  await listen.click();
  await playing(true);
  await page.evaluate(() => (location.hash = "lab"));
  await playing(false);
  assert.equal(await page.locator(".st-behind [role=status]").textContent(), "");
  assert.deepEqual(wrong, []);
  await close();
});
