// What was measured beside what is computed: the record in the chart, and how the runs fit it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { picture, settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

const viewport = { width: 1440, height: 900 };

/** @param {import("playwright-core").Page} page @param {string} id */
async function choose(page, id) {
  const before = (await picture(page)).hash;
  await page.selectOption("#record", id);
  await page.waitForFunction((wanted) => window.entente.get("record") === wanted, id);
  await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))));
  assert.notEqual((await picture(page)).hash, before, `${id} is drawn`);
}

test("each record is drawn, says its source, and changes no result", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  const digest = await page.evaluate(() => window.entente.digest());
  assert.deepEqual(await page.locator("#record option").allInnerTexts(), ["coded events", "WEIS", "GSS", "Crises"]);
  await choose(page, "weis");
  assert.match(await page.locator("#record-note").innerText(), /Goldstein scale.*McClelland/);
  assert.equal(await page.locator("#record-block .picker-text").innerText(), "WEIS");
  await choose(page, "gss");
  assert.match(await page.locator('[data-part-of="fit-note"]').innerText(), /^GSS, yearly means 1982–1991, n = 8 years/);
  await choose(page, "crises");
  assert.match(await page.locator("#record-note").innerText(), /GML-MID 2\.2\.1/);
  assert.equal(await page.evaluate(() => window.entente.digest()), digest);
  assert.ok(/** @type {any} */ (await page.evaluate(() => window.entente.results())).settled);
  await page.click("#undo");
  assert.equal(await page.evaluate(() => window.entente.get("record")), "gss");
  assert.match(await page.locator("#speech").innerText(), /^Undone: Record: Crises/);
  assert.deepEqual(wrong, []);
  await close();
});

test("the record is chosen by keyboard, and a value under the pointer says what it is", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#record").focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => window.entente.get("record") === "weis");
  const stage = await page.locator("#stage").boundingBox();
  assert.ok(stage);
  /** @type {Set<string>} */
  const tips = new Set();
  // Along the row of events, where the record runs.
  for (let x = 120; x < stage.width - 90; x += 7) {
    for (let y = 365; y < 460; y += 10) {
      await page.mouse.move(stage.x + x, stage.y + y);
      const tip = page.locator("#chart-tip");
      if (await tip.isVisible()) tips.add(await tip.innerText());
      if ([...tips].some((text) => text.startsWith("WEIS"))) break;
    }
    if ([...tips].some((text) => text.startsWith("WEIS"))) break;
  }
  assert.match([...tips].find((text) => text.startsWith("WEIS")) ?? "", /: −?\d\.\d+ \(n = [\d,]+\)\. Unit: Goldstein scale/);
  assert.deepEqual(wrong, []);
  await close();
});

test("the fit says that it is not out of sample, in numbers, words and bars", async () => {
  for (const size of [viewport, { width: 1024, height: 768 }, { width: 390, height: 844 }]) {
    const { page, wrong, close } = await watch(place, { viewport: size });
    await page.goto(place.url);
    await settled(page);
    const section = page.locator('[data-part-of="fit"]');
    await page.waitForFunction(() => /rank correlation/.test(document.querySelector('[data-part-of="fit"]')?.textContent ?? ""));
    assert.match(await section.innerText(), /WEIS, yearly means 1981–1991, n = 11 years, 1,000 runs\. Not out of sample/);
    assert.equal(await section.locator(".fit-row").count(), 2);
    for (const row of await section.locator(".fit-row").all()) {
      const spoken = (await row.locator(".fit-track").getAttribute("aria-label")) ?? "";
      const [, value] = /rank correlation (−?\d\.\d\d) \(90\s% of runs: −?\d\.\d\d to −?\d\.\d\d\)/.exec(spoken) ?? [];
      const [track, mark] = [await row.locator(".fit-track").boundingBox(), await row.locator(".fit-value").boundingBox()];
      assert.ok(track && mark && value, spoken);
      const along = (mark.x + mark.width / 2 - track.x) / track.width;
      assert.ok(Math.abs(2 * along - 1 - Number(value.replace("−", "-"))) < 0.03, `${spoken} stands at ${along}`);
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), size.width, "nothing is wider than the page");
    assert.deepEqual(wrong, []);
    await close();
  }
});

test("a link holds the record, and a case without one offers none", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.selectOption("#record", "gss");
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#s="));
  const other = await watch(place, { viewport });
  await other.page.goto(page.url());
  await settled(other.page);
  assert.equal(await other.page.evaluate(() => window.entente.get("record")), "gss");
  await other.page.locator("#scenario option").nth(3).waitFor({ state: "attached" });
  await other.page.selectOption("#scenario", "two-democracies.json");
  await other.page.waitForFunction(() => window.entente.get("scenario") === "two-democracies");
  await other.page.locator("#record-block").waitFor({ state: "hidden" });
  assert.ok(await other.page.locator('[data-part-of="fit"]').isHidden());
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
  await close();
});
