// Behind the pickers of the Map tab: from where to where an axis goes, how many values it has, how many runs a place gets.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openMap, soon, start } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {import("playwright-core").Page} page @param {RegExp} wanted what the line under the finding says of all cells */
const rests = (page, wanted) =>
  page.waitForFunction((pattern) => new RegExp(pattern).test(document.querySelector("#map .subtitle")?.textContent ?? ""), wanted.source, { timeout: 120_000 });

/** @param {import("playwright-core").Page} page @returns {Promise<string[][]>} head and rows of the first table of numbers */
const table = (page) => page.locator("#map .map-tables table").first().evaluate((node) => [...node.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent ?? "")));

test("a range, its values and their runs are chosen by keyboard, shown in map and table, kept with the view and undone by “All”", async () => {
  const { page, wrong, close } = await openMap(place);
  const open = page.locator("#map-ranges summary");
  await open.focus();
  await page.keyboard.press("Enter");
  const up = page.getByRole("group", { name: "Public enmity" });
  await up.getByLabel("from", { exact: true }).fill("10 %");
  await page.keyboard.press("Tab");
  await up.getByLabel("to", { exact: true }).fill("25,5");
  await page.keyboard.press("Enter");
  await page.selectOption("#map-places", "10");
  await page.selectOption("#map-each", "64");
  await rests(page, /^.* 64 runs a cell/);
  assert.equal(await open.innerText(), "Ranges and runs (changed)");
  assert.deepEqual([await up.getByLabel("from", { exact: true }).inputValue(), await up.getByLabel("to", { exact: true }).inputValue()], ["10", "25.5"]);
  await page.locator("#map .map-numbers summary", { hasText: "Numbers as a table" }).click();
  const rows = (await table(page)).slice(1).map(([name]) => Number.parseFloat(name));
  assert.ok(rows.length > 0 && rows.every((share) => share >= 10 && share <= 25.5), String(rows));
  // It travels: the same view elsewhere has the same map.
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#s="));
  const other = await openMap(place);
  await other.page.goto("about:blank");
  await other.page.goto(page.url());
  await rests(other.page, /^.* 64 runs a cell/);
  assert.equal(await other.page.getByRole("group", { name: "Public enmity", includeHidden: true }).getByLabel("to", { exact: true }).inputValue(), "25.5");
  await other.close();
  await page.getByRole("button", { name: "The whole range of “Public enmity”" }).click();
  await soon(async () => assert.equal(await up.getByLabel("from", { exact: true }).inputValue(), "1"));
  assert.deepEqual([...wrong, ...other.wrong], []);
  await close();
});

test("a range that cannot be is refused at its field in a sentence, and the map stays", async () => {
  const { page, wrong, close } = await openMap(place, { viewport: { width: 390, height: 844 } });
  await page.locator("#map-ranges summary").click();
  const across = page.getByRole("group", { name: "Leadership change" });
  const before = await page.locator("#map .subtitle").innerText();
  for (const [from, to, told] of [
    ["9", "4", "Leadership change: a range from 9 years to 4 years crosses itself; it has to begin below its end."],
    ["1e999", "4", 'Leadership change: "1e999" is no term here: 2 to 30 years, or none.'],
    ["none", "4", "Leadership change: “none” is no end of a range of years; it has a place of its own."],
    ["<b>", "", 'Leadership change: "<b>" is no term here: 2 to 30 years, or none.'],
  ]) {
    await across.getByLabel("from", { exact: true }).fill(from);
    await across.getByLabel("to", { exact: true }).fill(to);
    await page.keyboard.press("Enter");
    assert.equal(await across.getByRole("alert").innerText(), told);
  }
  assert.equal((await page.locator("#map .subtitle").innerText()).replace(/\d.*/s, ""), before.replace(/\d.*/s, ""));
  await page.keyboard.press("Escape");
  assert.equal(await across.getByLabel("from", { exact: true }).inputValue(), "2");
  assert.equal(await across.getByRole("alert").innerText(), "");
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
  assert.deepEqual(wrong, []);
  await close();
});
