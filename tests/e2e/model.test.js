// The Model tab of the built page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {import("playwright-core").BrowserContextOptions} options */
async function open(options) {
  const { page, wrong, close } = await watch(place, options);
  await page.goto(`${place.url}/#model`);
  await settled(page);
  await page.locator(".mechanism-card h3").waitFor();
  return { page, wrong, close };
}

test("a mechanism shows its equation, source and strength, and what a theory switches off is marked", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 1440, height: 900 } });
  await page.locator(".mechanism", { hasText: "Institutions" }).click();
  const card = page.locator(".mechanism-card");
  assert.match(await card.innerText(), /working/);
  assert.ok((await card.locator("math").count()) >= 1);
  await page.locator(".side", { hasText: "Interpersonal" }).click();
  assert.match(await card.innerText(), /switched off/);
  assert.ok((await page.locator(".diagram .edge[data-off]").count()) > 10);
  assert.match((await page.locator(".diagram").getAttribute("aria-label")) ?? "", /Switched off: .*institutions/);
  assert.deepEqual(wrong, []);
  await close();
});

test("every theory has a row and a card, and every pattern its numbers", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 390, height: 844 } });
  assert.equal(await page.locator(".theory-table tbody tr").count(), 11);
  await page.locator(".theory-table summary").first().click();
  assert.match(await page.locator(".theory-table .card[open]").innerText(), /Would count against it/);
  assert.equal(await page.locator(".pattern-table tbody tr").count(), 29);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  assert.deepEqual(wrong, []);
  await close();
});

test("a theory’s name in the Lab leads to its card", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 1440, height: 900 } });
  await page.click("#tab-lab");
  await page.locator(".ledger .theory-link").nth(1).click();
  const card = page.locator("#theory-embedded[open]");
  await card.waitFor();
  assert.match(await card.innerText(), /Keating/);
  assert.ok(await page.evaluate(() => document.activeElement?.closest("#theory-embedded") !== null));
  await page.goBack();
  assert.ok(await page.locator("#lab-view").isVisible());
  assert.deepEqual(wrong, []);
  await close();
});

test("tabs are links: Back goes back, a reload stays, a parameter leads to the Lab", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 1024, height: 768 } });
  await page.reload();
  await settled(page);
  assert.ok(await page.locator("#model-view").isVisible());
  await page.locator(".mechanism-values button").first().click();
  assert.ok(await page.locator("#lab-view").isVisible());
  assert.match(await page.locator("#found").innerText(), /found/);
  await page.goBack();
  assert.ok(await page.locator("#model-view").isVisible());
  assert.deepEqual(wrong, []);
  await close();
});
