// The focus is never lost: what takes away the part that has it says where it goes. Found by monkeys (tests/monkey).
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {string} [hash] */
async function open(hash = "") {
  const watched = await watch(place, { viewport: { width: 1440, height: 900 } });
  await watched.page.goto(place.url + hash);
  await settled(watched.page);
  return watched;
}

/** @param {import("playwright-core").Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.className || document.activeElement?.tagName);

test("on the way back to the Lab the focus goes along, and is not left in the tab that is hidden", async () => {
  const { page, wrong, close } = await open();
  for (const tab of ["map", "model", "story"]) {
    await page.evaluate((hash) => void (location.hash = hash), tab);
    await page.waitForFunction((id) => document.activeElement?.id === id, `${tab}-view`);
    await page.goBack();
    await page.waitForFunction(() => !document.getElementById("lab-view")?.hidden);
    assert.equal(await focused(page), "stage");
  }
  assert.deepEqual(wrong, []);
  await close();
});

test("where the page starts in another tab, the focus that somebody set meanwhile goes there", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    // From the first moment on, as somebody does who is quicker than the page.
    const look = () => {
      document.getElementById("stage")?.focus();
      if (document.documentElement?.dataset.state !== "ready") setTimeout(look, 1);
    };
    look();
  });
  await page.goto(`${place.url}#model`);
  await settled(page);
  assert.equal(await focused(page), "model-view");
  assert.deepEqual(wrong, []);
  await close();
});
