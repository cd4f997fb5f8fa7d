// The built page in Chromium, used as a person uses it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {{ width: number, height: number }} viewport */
async function open(viewport) {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  return { page, wrong, close };
}

/** @param {import("playwright-core").Page} page @param {number} layer */
const picture = (page, layer) =>
  page.evaluate((n) => {
    const canvas = document.querySelectorAll("canvas")[n];
    const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let inked = 0;
    let hash = 0;
    for (let i = 3; i < data.length; i += 4) {
      if (data[i] > 0) inked += 1;
      hash = (hash * 31 + data[i] + data[i - 1]) | 0;
    }
    return { inked, hash };
  }, layer);

test("Reagan leaves: interpersonal trust falls below the threshold, embedded trust stays above it", async () => {
  const { page, wrong, close } = await open({ width: 1440, height: 900 });
  const results = /** @type {any} */ (await page.evaluate(() => window.entente.results()));
  const [person, state] = results.theories.map((/** @type {any} */ t) => t.ensemble);
  assert.equal(person.replicates, 1000);
  assert.ok(person.median[32] > 60 && person.median[33] < person.threshold[33]);
  assert.ok(state.median[33] > state.threshold[33]);
  assert.match(await page.locator("#headline").innerText(), /Reagan leaves/);
  for (const layer of [0, 1, 2]) assert.ok((await picture(page, layer)).inked > 100, `layer ${layer} is blank`);
  assert.deepEqual(wrong, []);
  await close();
});

test("each lever moves by mouse and by keyboard, and the picture with it", async () => {
  const { page, wrong, close } = await open({ width: 1440, height: 900 });
  const sliders = page.locator("#levers input[type=range]");
  assert.equal(await sliders.count(), 3);
  for (const [n, id] of ["leadership_change", "public_enmity", "sensibility"].entries()) {
    const slider = sliders.nth(n);
    const box = await slider.boundingBox();
    assert.ok(box);
    const value = () => page.evaluate((lever) => window.entente.get(lever), id);
    const before = await value();
    const drawn = await picture(page, 1);
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    const dragged = await value();
    assert.notEqual(dragged, before, id);
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    assert.notEqual(await value(), dragged, id);
    await page.waitForTimeout(300);
    assert.notEqual((await picture(page, 1)).hash, drawn.hash, id);
  }
  await page.locator("[data-reset-all]").first().click();
  assert.deepEqual(wrong, []);
  await close();
});

test("a refused value gets a sentence and changes nothing; a good one is taken", async () => {
  const { page, wrong, close } = await open({ width: 1440, height: 900 });
  const digest = () => page.evaluate(() => window.entente.digest());
  const before = await digest();
  for (const seed of ["-1", "1e99", ""]) {
    await page.fill("#seed", seed);
    await page.press("#seed", "Enter");
    assert.match(await page.locator("#seed-error").innerText(), /whole number from 0/, seed);
    assert.equal(await digest(), before);
  }
  await page.fill("#seed", "7");
  await page.press("#seed", "Enter");
  assert.equal(await page.evaluate(() => window.entente.get("seed")), "7");
  assert.notEqual(await digest(), before);
  const field = page.locator("#levers input[type=text]").first();
  await field.fill("abc");
  await field.press("Enter");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  await page.selectOption("#theory-first", "rathbun");
  assert.equal(await page.evaluate(() => window.entente.get("theory.first")), "rathbun");
  assert.deepEqual(wrong, []);
  await close();
});

test("every theory can be compared, at every width, without a sideways scroll", async () => {
  const { page, wrong, close } = await open({ width: 320, height: 640 });
  const theories = await page.locator("#theory-second option").evaluateAll((all) => all.map((o) => /** @type {HTMLOptionElement} */ (o).value));
  assert.equal(theories.length, 11);
  for (const id of theories) await page.evaluate((theory) => window.entente.set("theory.second", theory), id);
  for (const width of [320, 390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForTimeout(150);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${width}: ${overflow}`);
    assert.ok((await picture(page, 0)).inked > 100);
  }
  await page.reload();
  await page.evaluate(() => window.entente.ready);
  assert.deepEqual(wrong, []);
  await close();
});
