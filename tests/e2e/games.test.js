// The panel of games on the Model tab.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, soon, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

test("a slider, a typed value, a click and a key move the games; what is no dilemma is refused in a sentence", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${place.url}/#model`);
  await settled(page);
  const games = page.locator("#games");
  await games.locator("canvas").first().waitFor();
  const text = () => games.innerText();
  const before = await text();
  const cost = games.getByRole("textbox", { name: /^Cost of conflict/ });
  await cost.fill("0.9");
  await cost.press("Enter");
  const other = (/** @type {string} */ than) =>
    soon(async () => {
      const now = await text();
      assert.notEqual(now, than);
      return now;
    });
  const after = await other(before);
  for (const bad of ["abc", "-1", "1e99", "NaN"]) {
    await cost.fill(bad);
    await cost.press("Enter");
    assert.equal(await cost.getAttribute("aria-invalid"), "true", bad);
    assert.ok((await games.locator(".field-error:visible").first().innerText()).length > 10, bad);
  }
  await cost.press("Escape");
  const map = games.locator("[role=application]").first();
  await map.focus();
  await page.keyboard.press("ArrowRight");
  const moved = await other(after);
  const box = await map.boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.75);
  await other(moved);
  assert.deepEqual(wrong, []);
  await close();
});
