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

test("an address that names a part of the Lab takes the focus there from another tab", async () => {
  const { page, wrong, close } = await open("#story");
  await page.locator("#story-view input:visible, #story-view button:visible").first().focus();
  await page.evaluate(() => void (location.hash = "stage"));
  await page.waitForFunction(() => !document.getElementById("lab-view")?.hidden);
  assert.equal(await focused(page), "stage");
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

test("what takes itself away when it is pressed leaves the focus near by", async () => {
  const { page, wrong, close } = await open();
  const isSomewhere = () => page.waitForFunction(() => document.activeElement !== document.body && document.activeElement?.checkVisibility());

  // The banner's button, pressed by its key: back to where the reader was.
  await page.locator("#theme").focus();
  await page.evaluate(() => {
    const banner = /** @type {HTMLElement} */ (document.getElementById("banner"));
    banner.hidden = false;
  });
  await page.locator("#banner-dismiss").focus();
  await page.keyboard.press("Enter");
  await page.locator("#banner").waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.activeElement?.id === "theme");

  // What was deleted is put back by a button that is then gone.
  await page.click("#work-summary");
  await page.fill("#work-name", "Kept");
  await page.keyboard.press("Enter");
  await page.locator("#work-list [data-record]").waitFor();
  await page.locator("#work-list [data-record] .work-acts button").nth(1).click();
  await page.waitForFunction(() => document.activeElement?.closest("#work-told"));
  await page.keyboard.press("Enter");
  await page.locator("#work-list [data-record]").waitFor();
  await isSomewhere();
  assert.equal(await page.evaluate(() => document.activeElement?.closest("#work") !== null), true);
  assert.deepEqual(wrong, []);
  await close();
});

test("the menu of the reader's work opens as it is: no button goes when storage has answered", async () => {
  const { page, wrong, close } = await open();
  const focusable = () => page.locator("#work-body button").evaluateAll((all) => all.filter((node) => node instanceof HTMLElement && !node.hidden).map(({ id }) => id));
  const before = await focusable();
  assert.equal(before[0], "work-close");
  await page.click("#work-summary");
  await page.keyboard.press("Tab");
  await page.locator("#work-list li").first().waitFor();
  assert.equal(await focused(page), "work-name");
  assert.deepEqual(await focusable(), before);

  // With a name it is there before the menu is opened.
  await page.fill("#work-name", "Open");
  await page.keyboard.press("Enter");
  await page.locator("#work-list [data-record]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#work-body").waitFor({ state: "hidden" });
  assert.equal((await focusable())[0], "work-save");
  assert.deepEqual(wrong, []);
  await close();
});

test("parts that are moved when the window becomes narrow keep the focus, and a press beside everything lets it go", async () => {
  const { page, wrong, close } = await open();
  await page.locator("#seed-new").focus();
  await page.setViewportSize({ width: 700, height: 900 });
  await page.waitForFunction(() => document.getElementById("seed-block")?.parentElement?.id === "compare");
  await page.waitForFunction(() => document.activeElement?.id === "seed-new");
  // The reader lets go in a moment of its own, not in the one in which the parts move.
  await page.evaluate(async () => {
    /** @type {HTMLElement} */ (document.activeElement).blur();
    await new Promise((later) => setTimeout(later));
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.waitForFunction(() => document.getElementById("seed-block")?.parentElement?.id === "bar-end");
  await page.waitForTimeout(200);
  assert.equal(await focused(page), "BODY");
  assert.deepEqual(wrong, []);
  await close();
});

test("the link past the bar leads into the tab that is open and leaves the address as it is", async () => {
  for (const [hash, target] of [["#model", "model-view"], ["", "stage"]]) {
    const { page, wrong, close } = await open(hash);
    await page.locator(".skip").focus();
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), target);
    assert.equal(await page.evaluate(() => location.hash), hash);
    assert.deepEqual(wrong, []);
    await close();
  }
});

test("a link to where the reader already is leads there anew, with the focus", async () => {
  for (const [hash, link, target] of [["#map", "tab-map", "map-view"], ["#model", "tab-model", "model-view"]]) {
    const { page, wrong, close } = await open(hash);
    await page.evaluate(() => scrollTo(0, 300));
    await page.locator(`#${link}`).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction((wanted) => document.activeElement?.id === wanted, target);
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.equal(await page.evaluate(() => location.hash), hash);
    assert.deepEqual(wrong, []);
    await close();
  }
});

test("a card that closes because two fingers come down elsewhere leaves the focus near by", async () => {
  const { page, wrong, close } = await open();
  await page.locator("#stage").focus();
  await page.keyboard.press("Enter");
  await page.locator("#timeline-card .tclose").focus();
  // Two fingers press nothing, and so give the focus to nothing.
  await page.evaluate(() => document.querySelector("#readouts a")?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, pointerType: "touch" })));
  await page.locator("#timeline-card").waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.activeElement !== document.body && document.activeElement?.checkVisibility());
  assert.deepEqual(wrong, []);
  await close();
});
