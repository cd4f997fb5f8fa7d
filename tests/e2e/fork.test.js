// What a change of the timeline does, on the page: its chart, its sentence, the curve of survival.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;
before(async () => {
  place = await start();
});
after(() => place.stop());

/** @typedef {import("playwright-core").Page} Page */

/** @param {import("playwright-core").BrowserContextOptions} options */
async function lab(options) {
  const opened = await watch(place, options);
  await opened.page.goto(place.url);
  await settled(opened.page);
  return opened;
}

/** @param {Page} page @param {string} name whose term goes on */
async function stay(page, name) {
  await page.evaluate((short) => {
    const leader = window.entente.timeline().sides.flatMap(({ leaders }) => leaders).find((one) => one.short === short);
    if (leader) window.entente.edit({ edit: "stay", leader: leader.index });
  }, name);
  await page.locator("#fork-sentence", { hasText: "1,000 pairs" }).waitFor();
}

/** Colours on a canvas, counted. @param {Page} page @param {string} stage */
const colours = (page, stage) =>
  page.locator(`${stage} canvas`).evaluate((canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const data = /** @type {HTMLCanvasElement} */ (canvas).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    const seen = new Set();
    for (let i = 0; i < data.length; i += 4) seen.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
    return seen.size;
  });

for (const [name, options] of /** @type {const} */ ([
  ["a desk", { viewport: { width: 1440, height: 900 } }],
  ["a phone", { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }],
])) {
  test(`what a change does has a chart and a sentence on ${name}`, async () => {
    const { page, wrong, close } = await lab(options);
    assert.ok(await page.locator("#fork").isHidden());
    await stay(page, "Reagan");
    assert.equal(await page.locator("#fork-title").textContent(), "What the change does, since 1989 Q1");
    assert.match(String(await page.locator("#fork-sentence").textContent()), /^In this model, with Reagan staying in Bush’s time, .*\(95\s% interval 0\.\d+ to 0\.\d+/);
    assert.match(String(await page.locator("#fork-stage").getAttribute("aria-label")), /^Chart of differences, 1981 to 1991/);
    assert.ok((await colours(page, "#fork-stage")) > 20, "the chart is drawn");
    const fits = await page.locator("#fork-stage").evaluate((stage) => stage.firstElementChild?.clientWidth === Math.floor(stage.clientWidth));
    assert.ok(fits, "the chart is as wide as its place");
    // From here on the change is what others are compared with.
    await page.locator("#fork-here").click();
    await page.locator("#fork").waitFor({ state: "hidden" });
    await page.evaluate(() => window.entente.edit({ edit: "set_event", event: 5, field: "muted", value: true }));
    await page.locator("#fork-sentence", { hasText: "1,000 pairs" }).waitFor();
    await page.locator("#fork-case").click();
    await page.locator("#fork-sentence", { hasText: "with these changes" }).waitFor();
    await page.locator("#fork-restore").click();
    await page.locator("#fork").waitFor({ state: "hidden" });
    assert.equal(await page.evaluate(() => document.activeElement?.id), "stage");
    assert.deepEqual(wrong, []);
    await close();
  });
}

test("survival after a turnover has its curve, which goes with the turnover", async () => {
  const { page, wrong, close } = await lab({ viewport: { width: 1440, height: 900 }, colorScheme: "dark" });
  const half = page.locator("#survival-half");
  await half.filter({ hasText: "Interpersonal: half after 1 quarter." }).waitFor();
  assert.ok((await colours(page, "#survival-stage")) > 20, "the curve is drawn");
  assert.match(String(await page.locator("#survival-stage").getAttribute("aria-label")), /after 4 quarters/);
  assert.match(await half.innerText(), /Gaps are quarters that the script decides for both sides, or in which hardly a run would cooperate anyway\.$/);
  await page.evaluate(() => window.entente.set("pin", 5));
  await half.waitFor({ state: "hidden" });
  assert.deepEqual(wrong, []);
  await close();
});

test("both small charts have their numbers behind them, which follow the pictures", async () => {
  const { page, wrong, close } = await lab({ viewport: { width: 1440, height: 900 } });
  const rows = (/** @type {string} */ stage) => page.locator(`${stage} + .small-numbers`).evaluate((details) => [...details.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  await page.locator("#survival-stage + .small-numbers summary").click();
  await page.locator("#survival-stage + .small-numbers td").first().waitFor();
  const survival = await rows("#survival-stage");
  assert.deepEqual(survival[0], ["Quarters after the turnover", "Interpersonal", "Embedded"]);
  assert.equal(survival[1][0], "1");
  for (const cell of survival.slice(1).flatMap(([, ...cells]) => cells)) assert.match(cell, /^(\d+ \(\d+ to \d+\)|–)$/);
  // What the treaties of November 1990 and July 1991 decide says nothing of what survives.
  const gaps = survival.slice(1).filter(([, a, b]) => a === "–" && b === "–");
  assert.deepEqual(gaps.map(([quarter]) => quarter), ["7", "8", "10", "11"]);
  await stay(page, "Reagan");
  await page.locator("#fork-stage + .small-numbers summary").click();
  const fork = await rows("#fork-stage");
  assert.equal(fork.length, 1 + 44);
  assert.deepEqual(fork[1], ["1981 Q1", "0 (0 to 0)", "0 (0 to 0)"], "before the change nothing differs");
  const after = fork.find(([quarter]) => quarter === "1989 Q3") ?? [];
  assert.match(after[1], /^\+\d+ \([+−]?\d+ to \+\d+\)$/);
  // Undone, there is no change, no chart and no table.
  await page.locator("#undo").click();
  await page.locator("#fork").waitFor({ state: "hidden" });
  assert.deepEqual(wrong, []);
  await close();
});
