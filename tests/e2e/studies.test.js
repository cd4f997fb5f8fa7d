// The cards of the Map tab: they compute when they are seen, follow the Lab, and leave nothing behind.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answered, cells as rows, openMap, start } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

test("durable cooperation: how soon, how long, the same numbers in picture, sentence and table", async () => {
  const { page, wrong, close } = await openMap(place);
  const card = await answered(page, "survival");
  const sentence = await card.locator(".study-sentence").innerText();
  const table = await rows(card);
  const byThirty = table.find(([name]) => name === "Embedded: durable by year 30");
  assert.ok(byThirty);
  assert.ok(sentence.includes(`Embedded: in ${byThirty[1]} of runs within 30 years`), sentence);
  assert.equal(await card.locator("svg[role=img]").count(), 2);
  // In a cell the sign keeps its number beside it.
  assert.ok((await card.locator("svg").first().textContent())?.includes(`Embedded ${byThirty[1].replace("\u00a0", " ")}`));
  // The same question twice gives the same numbers.
  await page.goto(`${place.url}#lab`);
  await page.goto(`${place.url}#map`);
  assert.deepEqual(await rows(await answered(page, "survival")), table);
  assert.deepEqual(wrong, []);
  await close();
});

test("a card follows the theories of the Lab, and a public that does not move is said not to", async () => {
  const { page, wrong, close } = await openMap(place);
  const card = await answered(page, "order");
  assert.match(await card.locator(".study-sentence").innerText(), /^Interpersonal: the public does not move\. Embedded: /);
  await page.evaluate(() => window.entente.set("theory.first", "adler_barnett"));
  await answered(page, "order", "Security community:");
  assert.doesNotMatch(await card.locator(".study-sentence").innerText(), /does not move/);
  assert.deepEqual(wrong, []);
  await close();
});

test("assumption against intervention: pickers put another question, and an edited timeline is an intervention", async () => {
  const { page, wrong, close } = await openMap(place);
  const card = await answered(page, "interaction");
  const before = await rows(card);
  assert.equal(before.length, 14);
  const [assumption, end, intervention] = [0, 1, 2].map((n) => card.locator("select").nth(n));
  assert.ok(await intervention.locator("option").first().isDisabled(), "nothing is edited");
  await assumption.selectOption("cost_of_conflict");
  await answered(page, "interaction");
  await page.waitForFunction((/** @type {string} */ old) => document.querySelector('[data-study="interaction"] tbody')?.textContent !== old, before.flat().join(""), { timeout: 120_000 });
  await end.selectOption("low");
  await page.evaluate(() => window.entente.edit({ edit: "stay", leader: 0 }));
  await page.waitForFunction(() => /** @type {HTMLSelectElement} */ (document.querySelectorAll('[data-study="interaction"] select')[2]).value === "edit");
  await answered(page, "interaction");
  assert.match(await card.locator(".study-sentence").innerText(), /the intervention moves cooperation by/);
  assert.deepEqual(wrong, []);
  await close();
});

test("what a study cannot be asked is said in its card, and the others go on", async () => {
  const { page, wrong, close } = await openMap(place);
  const card = await answered(page, "interaction");
  await card.locator("select").nth(0).selectOption("power");
  await card.locator("select").nth(1).selectOption("high");
  await page.evaluate(() => window.entente.set("cost_of_conflict", 0.2));
  const refused = () => {
    const node = document.querySelector('[data-study="interaction"]');
    node?.scrollIntoView({ block: "start" });
    return node?.querySelector(".field-error")?.textContent?.includes("These payoffs are no security dilemma");
  };
  await page.waitForFunction(refused, null, { timeout: 120_000, polling: 250 });
  await answered(page, "survival");
  assert.deepEqual(wrong, []);
  await close();
});

test("leaving the tab ends its workers; coming back while it computes begins anew", async () => {
  const { page, wrong, close } = await openMap(place);
  await page.locator('[data-study="attribution"]').scrollIntoViewIfNeeded();
  const own = page.workers().length;
  await page.click("#tab-lab");
  await page.waitForFunction(() => location.hash === "#lab");
  await assert.doesNotReject(async () => {
    for (let i = 0; page.workers().length >= own && i < 50; i += 1) await page.waitForTimeout(50);
    assert.ok(page.workers().length < own, `${page.workers().length} workers of ${own}`);
  });
  await page.goBack();
  await answered(page, "attribution");
  assert.deepEqual(wrong, []);
  await close();
});

test("on a phone nothing is wider than the screen, and the numbers are there without the picture", async () => {
  const { page, wrong, close } = await openMap(place, { viewport: { width: 320, height: 640 }, hasTouch: true });
  for (const id of ["survival", "order", "interaction"]) {
    const card = await answered(page, id);
    await card.locator("summary").click();
    assert.ok((await rows(card)).length > 3);
  }
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.deepEqual(wrong, []);
  await close();
});
