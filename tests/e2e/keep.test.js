// Undo and redo, links, and the view that the browser keeps.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pack, unpack } from "../../www/link.js";
import { kept, settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

const viewport = { width: 1440, height: 900 };

/** @param {import("playwright-core").Page} page */
const digest = (page) => page.evaluate(() => window.entente.digest());

test("every step is undone and done again, by button and by key, and said in words", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  const first = await digest(page);
  const slider = page.locator("#levers input[type=range]").first();
  await slider.press("Home");
  const second = await digest(page);
  assert.notEqual(second, first);
  await page.selectOption("#theory-first", "rathbun");
  const third = await digest(page);
  await page.waitForFunction(() => document.getElementById("undo")?.title === "Undo: First theory: Dispositional");
  await page.click("#undo");
  assert.equal(await digest(page), second);
  await page.locator("#stage").focus();
  await page.keyboard.press("Control+z");
  assert.equal(await digest(page), first);
  await page.waitForFunction(() => document.getElementById("undo")?.getAttribute("aria-disabled") === "true");
  assert.match(await page.locator("#speech").innerText(), /^Undone: Leadership change/);
  await page.keyboard.press("Control+Shift+z");
  await page.click("#redo");
  assert.equal(await digest(page), third);
  assert.deepEqual(wrong, []);
  await close();
});

test("a link restores the view exactly, and a damaged one says so and changes nothing", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#levers input[type=range]").nth(2).press("End");
  await page.evaluate(() => window.entente.set("seed", "18446744073709551615"));
  await page.evaluate(() => window.entente.set("pin", 20));
  const wanted = await digest(page);
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#s="));
  const link = page.url();
  assert.ok(link.length < 2000, String(link.length));
  const other = await watch(place, { viewport });
  await other.page.goto(link);
  await settled(other.page);
  assert.equal(await digest(other.page), wanted);
  assert.equal(await other.page.evaluate(() => window.entente.get("pin")), 20);
  await other.page.goto(link.slice(0, -12));
  await other.page.locator("#banner-text").waitFor({ state: "visible" });
  assert.match(await other.page.locator("#banner-text").innerText(), /Nothing was changed\.$/);
  assert.equal(await digest(other.page), wanted);
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
  await close();
});

test("a link of another case opens that case, and one of no case leaves the open one", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#scenario option").nth(3).waitFor({ state: "attached" });
  await page.selectOption("#scenario", "india-pakistan.json");
  await page.waitForFunction(() => window.entente.get("scenario") === "india-pakistan");
  await page.locator("#levers input[type=range]").nth(2).press("Home");
  const wanted = await digest(page);
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#s="));
  const other = await watch(place, { viewport });
  await other.page.goto(page.url());
  await settled(other.page);
  assert.equal(await other.page.evaluate(() => window.entente.get("scenario")), "india-pakistan");
  assert.equal(await other.page.locator("#scenario").inputValue(), "india-pakistan.json");
  assert.equal(await digest(other.page), wanted);
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
  await close();
});

test("of two things to be opened the later one stays, however long the earlier one takes", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#scenario option").nth(3).waitFor({ state: "attached" });
  await page.selectOption("#scenario", "india-pakistan.json");
  await page.waitForFunction(() => window.entente.get("scenario") === "india-pakistan");
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#s="));
  const link = await page.evaluate(() => location.hash);
  await page.goto(`${place.url}?again`);
  await settled(page);
  let slow = 0;
  /** @type {() => void} */
  let release = () => {};
  const released = new Promise((done) => (release = () => done(null)));
  await page.route("**/scenarios/{india-pakistan,egypt-israel}.json", async (route) => {
    slow += 1;
    await released;
    await route.continue();
  });
  const waits = async (/** @type {number} */ count) => {
    while (slow < count) await page.waitForTimeout(20);
  };
  await page.evaluate((hash) => (location.hash = hash), link);
  await waits(1);
  await page.selectOption("#scenario", "egypt-israel.json");
  await waits(2);
  await page.selectOption("#scenario", "us-japan.json");
  await page.waitForFunction(() => window.entente.get("scenario") === "us-japan");
  const wanted = await digest(page);
  release();
  await page.waitForTimeout(700);
  assert.equal(await page.evaluate(() => window.entente.get("scenario")), "us-japan");
  assert.equal(await digest(page), wanted);
  assert.equal(await page.locator("#scenario").inputValue(), "us-japan.json");
  assert.ok(await page.locator("#banner").isHidden());
  assert.deepEqual(wrong, []);
  await close();
});

test("Back to the address of a view keeps what was changed since; the same link pasted anew opens it", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  const shared = await digest(page);
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#s="));
  const link = await page.evaluate(() => location.hash);
  await page.locator("#levers input[type=range]").nth(2).press("Home");
  const changed = await digest(page);
  await page.click("#tab-map");
  await page.locator("#map-view").waitFor({ state: "visible" });
  await page.goBack();
  await page.locator("#lab-view").waitFor({ state: "visible" });
  await page.waitForTimeout(300);
  assert.equal(await digest(page), changed);
  await page.click("#tab-map");
  await page.evaluate((hash) => (location.hash = hash), link);
  await page.waitForFunction((wanted) => window.entente.digest() === wanted, shared);
  // Another link is opened, and Back is then the way to the first one.
  await page.click("#undo");
  await page.waitForFunction((wanted) => window.entente.digest() === wanted, changed);
  const other = await pack(/** @type {any} */ ({ .../** @type {any} */ (await unpack(link)), pin: 3 }));
  await page.evaluate((hash) => (location.hash = hash), other);
  await page.waitForFunction(() => window.entente.get("pin") === 3);
  await page.goBack();
  await page.waitForFunction(() => window.entente.get("pin") !== 3);
  assert.deepEqual(wrong, []);
  await close();
});

test("what the address sets is not the reader's own: the last visit is offered all the same, and not replaced", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  const changed = await digest(page);
  await kept(page, '"public_enmity":0.7');
  for (const id of ["india-pakistan", "egypt-israel"]) {
    // As in a new tab: this one does not know what it had open.
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${place.url}?case=${id}`);
    await settled(page);
    assert.equal(await page.evaluate(() => window.entente.get("scenario")), id);
    await page.locator("#continue").waitFor({ state: "visible" });
    await page.waitForTimeout(600);
  }
  await page.click("#continue-yes");
  await page.waitForFunction((wanted) => window.entente.digest() === wanted, changed);
  assert.deepEqual(wrong, []);
  await close();
});

test("the next visit offers to continue, and what was not continued is not lost", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  const fresh = await digest(page);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  const changed = await digest(page);
  await kept(page, '"public_enmity":0.7');
  await page.reload();
  await settled(page);
  assert.equal(await digest(page), fresh);
  await page.click("#continue-yes");
  await page.waitForFunction((wanted) => window.entente.digest() === wanted, changed);
  assert.ok(await page.locator("#continue").isHidden());
  await page.reload();
  await settled(page);
  await page.locator("#continue").waitFor({ state: "visible" });
  await page.locator("#levers input[type=range]").nth(2).press("Home");
  await page.locator("#continue").waitFor({ state: "hidden" });
  await kept(page, '"sensibility":0');
  await page.click("#work-summary");
  await page.click("text=The visit before");
  await page.waitForFunction((wanted) => window.entente.digest() === wanted, changed);
  assert.deepEqual(wrong, []);
  await close();
});

test("what was changed goes on in another language, and is what the next load of the page offers", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  await kept(page, '"public_enmity":0.7');
  await page.selectOption("#language", "de");
  await page.waitForURL(/lang=de/);
  await settled(page);
  await kept(page, '"public_enmity":0.7');
  assert.ok(await page.locator("#continue").isHidden(), "what is open is offered");
  const before = await page.evaluate(() => [window.entente.digest(), window.entente.scenario()]);
  await page.evaluate(() => history.replaceState(null, "", "?lang=de"));
  await page.reload();
  await settled(page);
  await page.click("#continue-yes");
  await page.waitForFunction((wanted) => window.entente.digest() === wanted, before[0]);
  assert.deepEqual(await page.evaluate(() => [window.entente.digest(), window.entente.scenario()]), before);
  assert.deepEqual(wrong, []);
  await close();
});

test("under a held slider the view is kept, too", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  const box = await page.locator("#levers input[type=range]").nth(1).boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 5 });
  await kept(page, '"public_enmity":0.7');
  await page.mouse.up();
  assert.deepEqual(wrong, []);
  await close();
});

test("what a version before kept is offered once", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  const changed = await digest(page);
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#s="));
  const view = await unpack(await page.evaluate(() => location.hash));
  const other = await watch(place, { viewport });
  await other.page.addInitScript((text) => {
    if (sessionStorage.getItem("set")) return;
    sessionStorage.setItem("set", "once");
    localStorage.setItem("entente.view", text);
  }, JSON.stringify(view));
  await other.page.goto(place.url);
  await settled(other.page);
  await other.page.click("#continue-yes");
  await other.page.waitForFunction((wanted) => window.entente.digest() === wanted, changed);
  await other.page.waitForFunction(() => localStorage.getItem("entente.view") === null);
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
  await close();
});
