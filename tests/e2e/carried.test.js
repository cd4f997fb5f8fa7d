// Who carried the trust, and what moved it in a quarter.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {string} text @returns {number} as the page writes numbers */
const number = (text) => Number(text.replace("−", "-"));

test("the ledger at the pin: sentence and table of the same quarter, whose parts sum to the change", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 } });
  await page.goto(place.url);
  await settled(page);
  const ledger = page.locator("[data-part-of=quarter]");
  const sentence = await ledger.locator("[data-part-of=quarter-sentence]").innerText();
  assert.match(sentence, /^In 1989 Q1 of run 17, .* turnover −\d/);
  const rows = await ledger.locator("tbody tr").evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  assert.ok(rows.some(([name, first]) => name === "turnover" && first.startsWith("−")), JSON.stringify(rows));
  const parts = rows.slice(0, -1);
  const [sum] = rows.slice(-1);
  assert.equal(sum[0], "change");
  for (const side of [1, 2]) {
    const total = parts.reduce((all, row) => all + number(row[side]), 0);
    assert.ok(Math.abs(total - number(sum[side])) < 0.005 * (parts.length + 1), `${total} ${sum[side]}`);
  }
  // It follows the pin and the run.
  await page.evaluate(() => window.entente.set("run", "5"));
  await page.waitForFunction(() => document.querySelector("[data-part-of=quarter-sentence]")?.textContent?.includes("of run 5"));
  assert.deepEqual(wrong, []);
  await close();
});

test("who carried it: what none brings and the five parts sum to the outcome with all", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await page.goto(`${place.url}#map`);
  await settled(page);
  const card = page.locator('[data-study="attribution"]');
  await card.waitFor();
  await card.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => {
    const node = document.querySelector('[data-study="attribution"]');
    return node && !node.hasAttribute("aria-busy") && node.querySelector(".study-sentence")?.textContent !== "";
  }, undefined, { timeout: 180_000 });
  assert.match(await card.locator(".study-sentence").innerText(), /^Interpersonal: .*\s% with all parts.* Embedded: /);
  await card.locator("summary").click();
  const rows = await card.locator("tbody tr").evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  assert.equal(rows.length, 14);
  for (const theory of [rows.slice(0, 7), rows.slice(7)]) {
    const [all, ...summed] = theory.map((row) => number(row[1])).reverse();
    assert.ok(Math.abs(summed.reduce((sum, value) => sum + value, 0) - all) <= 3.5, JSON.stringify(theory));
  }
  assert.equal(await card.locator("svg[role=img] .bar").count(), 10);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  assert.deepEqual(wrong, []);
  await close();
});
