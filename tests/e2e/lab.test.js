// The built page in Chromium, used as a person uses it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { noteBatches, picture, resized, settled, soon, start, watch } from "./browser.js";

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

test("Reagan leaves: interpersonal trust falls below the threshold, embedded trust stays above it", async () => {
  const { page, wrong, close } = await open({ width: 1440, height: 900 });
  const results = /** @type {any} */ (await page.evaluate(() => window.entente.results()));
  const [person, state] = results.theories.map((/** @type {any} */ t) => t.ensemble);
  assert.equal(person.replicates, 1000);
  assert.ok(person.median[32] > 60 && person.median[33] < person.threshold[33]);
  assert.ok(state.median[33] > state.threshold[33]);
  assert.match(await page.locator("#headline").innerText(), /Reagan leaves/);
  assert.ok((await picture(page)).inked > 20_000);
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
    const drawn = await picture(page);
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    const dragged = await value();
    assert.notEqual(dragged, before, id);
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    assert.notEqual(await value(), dragged, id);
    await soon(async () => assert.notEqual((await picture(page)).hash, drawn.hash, id));
  }
  await page.locator("[data-reset-all]").first().click();
  assert.deepEqual(wrong, []);
  await close();
});

test("levers that are dragged one after the other are one step of undo each", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 } });
  await page.goto(place.url);
  await settled(page);
  const values = () => page.evaluate(() => ["leadership_change", "public_enmity", "sensibility"].map((id) => window.entente.get(id)));
  const seen = [await values()];
  for (let n = 0; n < 3; n += 1) {
    const box = await page.locator("#levers input[type=range]").nth(n).boundingBox();
    assert.ok(box);
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.4, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, y, { steps: 8 });
    await page.mouse.up();
    seen.push(await values());
  }
  assert.equal(new Set(seen.map(String)).size, 4);
  for (const before of seen.slice(0, 3).reverse()) {
    await page.click("#undo");
    assert.deepEqual(await values(), before);
  }
  await page.locator("#undo[aria-disabled=true]").waitFor();
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
    await resized(page, { width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${width}: ${overflow}`);
    assert.ok((await picture(page)).inked > 10_000);
  }
  await page.reload();
  await page.evaluate(() => window.entente.ready);
  assert.deepEqual(wrong, []);
  await close();
});

test("the pin goes where the pointer or a key puts it, and the sentences with it", async () => {
  const { page, wrong, close } = await open({ width: 1440, height: 900 });
  const pin = () => page.evaluate(() => window.entente.get("pin"));
  const headline = () => page.locator("#headline").innerText();
  const before = await headline();
  const stage = page.locator("#stage");
  await stage.click({ position: { x: 330, y: 150 } });
  const clicked = Number(await pin());
  assert.ok(clicked > 5 && clicked < 25, String(clicked));
  await page.waitForFunction((text) => document.getElementById("headline")?.innerText !== text, before);
  await page.keyboard.press("ArrowRight");
  assert.equal(await pin(), clicked + 1);
  await page.keyboard.press("Shift+ArrowLeft");
  assert.equal(await pin(), clicked - 3);
  await page.keyboard.press("]");
  const event = Number(await pin());
  assert.ok(event > clicked - 3);
  await page.keyboard.press("Alt+t");
  assert.ok(await page.locator("#table-panel").isVisible());
  assert.equal(await page.locator("#table-body tr").count(), 44);
  await page.keyboard.press("Escape");
  assert.ok(await page.locator("#table-panel").isHidden());
  assert.deepEqual(wrong, []);
  await close();
});

test("under a held slider the runs follow at once, bands soon, and sentences wait for the release", async () => {
  const { page, wrong, close } = await open({ width: 1440, height: 900 });
  const results = () => page.evaluate(() => /** @type {any} */ (window.entente.results()));
  const before = await results();
  const headline = await page.locator("#headline").innerText();
  const box = await page.locator("#levers input[type=range]").nth(1).boundingBox();
  assert.ok(box);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.98, y, { steps: 10 });
  await page.waitForFunction(() => /** @type {any} */ (window.entente.results()).theories.every((/** @type {any} */ t) => t.ensemble.replicates === 64));
  const held = await results();
  assert.notDeepEqual(held.theories[1].run, before.theories[1].run);
  assert.notDeepEqual(held.theories[1].ensemble.median, before.theories[1].ensemble.median);
  assert.equal(await page.locator("#headline").innerText(), headline);
  await page.mouse.up();
  await settled(page);
  assert.equal((await results()).theories[1].ensemble.replicates, 1000);
  assert.deepEqual(wrong, []);
  await close();
});

test("a view at rest is refined to 10,000 runs, says how far it is, and is not read out again", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 } }, { refine: true });
  await page.addInitScript(() => {
    const seen = /** @type {Record<string, string[]>} */ ({ "progress-text": [], subtitle: [] });
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const [id, texts] of Object.entries(seen)) {
        const text = document.getElementById(id)?.textContent ?? "";
        if (text !== texts.at(-1)) texts.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#progress-text", { hasText: "of 10,000 runs" }).waitFor();
  const spoken = await page.locator("#speech").textContent();
  await page.locator("#subtitle", { hasText: "Median of 10,000 runs, bands 50 % and 90 %" }).waitFor();
  const { seen, results } = await page.evaluate(() => ({ seen: /** @type {any} */ (window).seen, results: /** @type {any} */ (window.entente.results()) }));
  assert.deepEqual(results.theories.map((/** @type {any} */ t) => t.ensemble.replicates), [10_000, 10_000]);
  // Each stage is said as it is, and none twice.
  const stages = seen.subtitle.map((/** @type {string} */ text) => /Median of ([\d,]+) runs/.exec(text)?.[1]).filter(Boolean);
  assert.deepEqual(stages, ["64", "256", "1,000", "10,000"].filter((stage) => stages.includes(stage)));
  assert.deepEqual(stages.slice(-2), ["1,000", "10,000"]);
  const refined = seen["progress-text"].filter((/** @type {string} */ text) => text.endsWith(" of 10,000 runs"));
  const done = refined.map((/** @type {string} */ text) => Number(text.split(" ")[0].replace(",", "")));
  assert.ok(done.length > 2 && done[0] >= 1000 && done.every((/** @type {number} */ n, /** @type {number} */ i) => i === 0 || n > done[i - 1]), String(done));
  assert.ok(await page.locator("#progress").isHidden());
  await page.waitForTimeout(1000);
  assert.equal(await page.locator("#speech").textContent(), spoken);
  assert.deepEqual(wrong, []);
  await close();
});

test("another question ends the refinement: each worker gives back the batch it was at, and no more", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 } }, { refine: true });
  await noteBatches(page);
  await page.goto(place.url);
  await settled(page);
  await page.locator("#progress-text", { hasText: "of 10,000 runs" }).waitFor();
  const { late, stale, hands } = await page.evaluate(async () => {
    const { batches } = /** @type {{ batches: import("./browser.js").Batches }} */ (/** @type {any} */ (window));
    const [old, sent, came] = [batches.question, batches.sent.length, batches.came.length];
    window.entente.set("seed", "8");
    while (!(/** @type {any} */ (window.entente.results()).settled && batches.question > old)) await new Promise((resolve) => setTimeout(resolve, 5));
    return {
      late: batches.came.slice(came).filter(({ question }) => question <= old).length,
      stale: batches.sent.slice(sent).filter((question) => question <= old).length,
      hands: Math.min(navigator.hardwareConcurrency, 8),
    };
  });
  assert.ok(late <= hands, `${late} batches of the old question came after the change`);
  assert.equal(stale, 0);
  assert.deepEqual(wrong, []);
  await close();
});

test("a theme is chosen by hand, redraws the chart and outlives a reload", async () => {
  const { page, wrong, close } = await open({ width: 1440, height: 900 });
  const light = await picture(page);
  await page.click("#theme");
  await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  await soon(async () => assert.notEqual((await picture(page)).hash, light.hash));
  await page.reload();
  await settled(page);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  assert.deepEqual(wrong, []);
  await close();
});

test("a parameter is found by a plain word, changed, and taken back by its dot", async () => {
  const { page, wrong, close } = await open({ width: 1440, height: 900 });
  const digest = () => page.evaluate(() => window.entente.digest());
  const before = await digest();
  await page.fill("#search", "grudge");
  const row = page.locator(".parameter:visible").first();
  const field = row.locator("input[type=text]").first();
  const held = await field.inputValue();
  for (const text of ["abc", "1e99", "-1e99", "NaN", "Infinity"]) {
    await field.fill(text);
    await field.press("Enter");
    assert.match(await row.locator(".field-error").first().innerText(), /allowed/, text);
    assert.equal(await digest(), before, text);
  }
  await field.press("Escape");
  assert.equal(await field.inputValue(), held);
  await row.locator("input[type=range]").first().press("End");
  assert.notEqual(await digest(), before);
  await row.locator(".dot").first().click();
  assert.equal(await digest(), before);
  assert.deepEqual(wrong, []);
  await close();
});

test("a slider that may not go on says why beside it, and the thumb stays with the value", async () => {
  const { page, wrong, close } = await open({ width: 1440, height: 900 });
  const digest = () => page.evaluate(() => window.entente.digest());
  // With this much power the other side gains little from losing, or there is no dilemma.
  await page.evaluate(() => void window.entente.set("power", 0.9));
  const before = await digest();
  await page.fill("#search", "gain");
  const row = page.getByRole("article", { name: "Gain from winning", exact: true });
  const slider = row.locator("input[type=range]").first();
  const at = await slider.inputValue();
  await slider.press("End");
  await soon(async () => assert.match(await row.locator(".field-error").first().innerText(), /no security dilemma/));
  assert.equal(await digest(), before);
  assert.equal(await slider.inputValue(), at);
  assert.equal(await row.locator("input[type=text]").first().getAttribute("aria-invalid"), null, "what stands in the field is right");
  await slider.evaluate((one) => one.scrollIntoView({ block: "center" }));
  const box = await slider.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + Number(at) * box.width, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.1 * box.width, box.y + box.height / 2, { steps: 4 });
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2);
  assert.ok(Math.abs(Number(await slider.inputValue()) - 0.1) < 0.05, "where it was before, not where it was taken");
  await page.mouse.up();
  await soon(async () => assert.match(await row.locator(".field-error").first().innerText(), /no security dilemma/));
  // Both in one frame, as on a slow machine: what was taken first is shown, and why the other was not is still said.
  await slider.evaluate(async (one) => {
    for (const value of ["0.2", "1"]) {
      /** @type {HTMLInputElement} */ (one).value = value;
      one.dispatchEvent(new Event("input"));
    }
    await new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later)));
  });
  assert.ok(Math.abs(Number(await slider.inputValue()) - 0.2) < 0.05);
  assert.match(await row.locator(".field-error").first().innerText(), /no security dilemma/);
  await slider.press("ArrowLeft");
  await soon(async () => assert.equal(await row.locator(".field-error").first().innerText(), ""));
  await row.locator(".dot").first().click();
  assert.equal(await digest(), before);
  assert.deepEqual(wrong, []);
  await close();
});

test("a weight in the decision moves by its slider, and the other three make room", async () => {
  const { page, wrong, close } = await open({ width: 1440, height: 900 });
  const digest = () => page.evaluate(() => window.entente.digest());
  const before = await digest();
  await page.fill("#search", "decision_weights");
  const row = page.locator(".parameter:visible").first();
  const fields = async () => (await row.locator("input[type=text]").evaluateAll((all) => all.map((one) => Number(/** @type {HTMLInputElement} */ (one).value)))).slice(0, 4);
  const start = await fields();
  await row.locator("input[type=range]").first().press("End");
  await page.waitForFunction(() => /** @type {HTMLInputElement | null} */ (document.querySelector(".parameter:not([hidden]) input[type=text]"))?.value !== "0.45");
  assert.deepEqual(await fields(), [1, 0, 0, 0]);
  assert.notEqual(await digest(), before);
  await page.click("#undo");
  await soon(async () => assert.deepEqual(await fields(), start));
  assert.equal(await digest(), before);
  assert.deepEqual(wrong, []);
  await close();
});

test("double clicks, Back and a reload in the middle of a drag leave a whole page", async () => {
  const { page, wrong, close } = await open({ width: 1024, height: 700 });
  await page.locator("[data-reset-all]").first().dblclick();
  await page.locator("#seed-new").dblclick();
  await page.locator("#stage").dblclick({ position: { x: 400, y: 120 } });
  const box = await page.locator("#levers input[type=range]").first().boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + 30, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + box.height / 2);
  await page.reload();
  await page.mouse.up();
  await settled(page);
  await page.goto("about:blank");
  await page.goBack();
  await settled(page);
  assert.ok((await picture(page)).inked > 10_000);
  assert.deepEqual(wrong, []);
  await close();
});
