// What moves an outcome most, and what would tell two theories apart: the cards of the Map tab.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answered, cells as rows, openMap, start } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

test("one at a time: the widest bar first, the levers in bold, no bar where a theory has no such part", async () => {
  const { page, wrong, close } = await openMap(place);
  const card = await answered(page, "sensitivity");
  const table = await rows(card);
  const change = (/** @type {string[]} */ row) => Math.abs(Number(row[3].replace("−", "-").split(" ")[0]));
  const embedded = table.filter(([name]) => name.endsWith(": Embedded")).map(change);
  assert.ok(embedded.length >= 16 && embedded[0] > 50, String(embedded));
  assert.deepEqual(embedded, [...embedded].sort((a, b) => b - a));
  assert.equal(table.find(([name]) => name === "Growth of institutions: Interpersonal")?.[2], "not in this theory");
  assert.equal(await card.locator("svg .bar-name.strong").count(), 3);
  assert.equal(await card.locator("svg .bar-present").count(), 2);
  const picture = await card.locator("svg.bar-chart").getAttribute("aria-label");
  // On the page a sentence does not break before its sign.
  const plain = (/** @type {string | null} */ words) => words?.replaceAll("\u00a0", " ") ?? "";
  assert.ok(plain(picture).includes(plain(await card.locator(".study-sentence").innerText())));
  assert.match(await card.innerText(), /320 unscripted runs of a typical rivalry at each setting/);
  // One picker for the maps and the bars: another outcome is another question, and of one that only one theory has there
  // are its bars alone.
  assert.equal(await card.locator("select").count(), 0);
  const told = (/** @type {string} */ name) => page.waitForFunction((wanted) => document.querySelector('[data-study="sensitivity"] svg')?.getAttribute("aria-label")?.startsWith(wanted), name, { timeout: 120_000 });
  await page.selectOption("#map-outcome", "hoffman");
  await told("Hoffman");
  assert.match(await card.locator(".study-outcome").innerText(), /^Hoffman.*, as in the maps\.$/);
  await page.selectOption("#map-outcome", "institutions");
  await told("Institutions");
  await answered(page, "sensitivity", "Embedded, now");
  assert.ok((await rows(card)).every(([name]) => name.endsWith(": Embedded")));
  assert.equal(await card.locator("svg .bar-present").count(), 1);
  await page.selectOption("#map-outcome", "durable");
  await page.selectOption("#map-runs", "case");
  await answered(page, "sensitivity", "runs of the open case at each setting");
  assert.deepEqual(wrong, []);
  await close();
});

test("screening and shares of variance are views of the same card, and a few parameters can be picked", async () => {
  const { page, wrong, close } = await openMap(place);
  const card = await answered(page, "sensitivity");
  await card.getByRole("radio", { name: "screening" }).check();
  await answered(page, "sensitivity", "Morris trajectories");
  assert.match(await card.innerText(), /wherever the others stand/);
  assert.ok((await rows(card)).length > 120);
  await card.getByRole("radio", { name: "shares of variance" }).check();
  await answered(page, "sensitivity", "128 of 128 points");
  const five = await rows(card);
  assert.equal(five.length, 10);
  for (const [, first, total] of five) {
    for (const text of [first, total]) assert.match(text, /^−?(1|1\.\d\d|\.\d\d|0\.\d\d) \(/);
  }
  await card.locator(".study-picker summary").click();
  assert.equal(await card.locator(".study-picks input:checked").count(), 5);
  await card.locator(".study-picks input:checked").first().uncheck();
  await page.waitForFunction(() => document.querySelectorAll('[data-study="sensitivity"] tbody tr').length === 8);
  for (const box of await card.locator(".study-picks input:checked").all()) await box.focus();
  while ((await card.locator(".study-picks input:checked").count()) > 0) await card.locator(".study-picks input:checked").first().uncheck();
  await card.locator(".field-error").filter({ hasText: "none is named" }).waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("what would have to be observed: a sentence, a strip that the keys read, a table that has it all", async () => {
  const { page, wrong, close } = await openMap(place);
  const card = await answered(page, "distinguish");
  const sentence = await card.locator(".study-sentence").innerText();
  assert.match(sentence, /AUC (\.\d\d|1\.00), higher in (Interpersonal|Embedded)/);
  assert.match(await card.innerText(), /not the theories as such/);
  const table = await rows(card);
  assert.equal(table[0].length, 12);
  assert.equal(table[0][0], "1981 Q1");
  assert.equal(await card.locator("svg rect[fill]").count(), 11 * table.length);
  const strip = card.locator(".strip");
  await strip.focus();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  assert.match(await card.locator(".strip-read").innerText(), /^Cooperation, 1981 Q1: AUC/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  assert.match(await card.locator(".strip-read").innerText(), /^Leader’s trust, .*, 1981 Q2: AUC/);
  assert.match(await card.innerText(), /Where the three levers separate most, of 36 settings/);
  await card.locator("select").selectOption("open");
  await answered(page, "distinguish", "year 30");
  assert.equal((await rows(card)).length, 30);
  assert.deepEqual(wrong, []);
  await close();
});

test("on a phone in the dark nothing is wider than the screen", async () => {
  const { page, wrong, close } = await openMap(place, { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: "dark" });
  for (const id of ["sensitivity", "distinguish"]) {
    const card = await answered(page, id);
    const [left, right] = await card.evaluate((node) => {
      const box = node.querySelector("svg")?.getBoundingClientRect();
      return [box?.left ?? -1, box?.right ?? -1];
    });
    assert.ok(left >= 0 && right <= 390, `${left} to ${right}`);
  }
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
  assert.deepEqual(wrong, []);
  await close();
});
