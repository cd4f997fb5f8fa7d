// What the Story tab keeps: a lecturer's story is lost by nothing but the lecturer's own hand, nor is what is being written.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { kept, run, settled, soon, start, watch } from "./browser.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

const options = { viewport: { width: 1440, height: 900 } };

/** @param {Page} page @param {RegExp} [where] where the step stands */
async function runsIn(page, where = /./) {
  await page.waitForFunction((pattern) => new RegExp(pattern).test(document.querySelector("#story-view .st-where")?.textContent ?? ""), where.source);
  await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector("#story-view .st-wait"))?.hidden === true, null, { timeout: 60_000 });
}

/** @param {string} title @param {string[]} names of the page's steps */
const story = (title, names) => ({ format: "entente-story", version: 1, title, steps: names.map((name) => JSON.parse(readFileSync(`www/story/steps/${name}.json`, "utf8"))), hidden: [] });

/** @param {object} whole @returns {string} */
const link = (whole) => `#t=${deflateRawSync(JSON.stringify(whole)).toString("base64url")}`;

/** @param {Page} page @param {object} [value] to keep first @returns {Promise<any>} the story that is kept */
async function keptStory(page, value) {
  await run(page, readFileSync("node_modules/idb-keyval/dist/umd.js", "utf8"));
  return page.evaluate(async (next) => {
    const { createStore, get, set } = /** @type {any} */ (window).idbKeyval;
    const at = createStore("entente", "work");
    if (next) await set("story-own", next, at);
    return (await get("story-own", at)) ?? null;
  }, value);
}

test("an arrangement that cannot be read stays kept, and the page says so", async () => {
  const { page, wrong, close } = await watch(place, options);
  await page.goto(place.url);
  await settled(page);
  await keptStory(page, { ...story("Of another time", ["leap"]), version: 9 });
  await page.goto(`${place.url}#story`);
  await runsIn(page, /^1 of 9/);
  assert.match((await page.locator("#story-view > .field-error").textContent()) ?? "", /^What you arranged in this browser cannot be read.* version: 9 is not known/);
  assert.equal((await keptStory(page)).title, "Of another time");
  assert.deepEqual(wrong, []);
  await close();
});

test("a link's story takes the place of one's own only once it is changed, and stays in the address until then", async () => {
  const { page, wrong, close } = await watch(place, options);
  await page.goto(place.url);
  await settled(page);
  await keptStory(page, story("Mine", ["leap"]));
  const hash = link(story("Theirs", ["turnover", "leap"]));
  await page.goto(place.url + hash);
  await runsIn(page, /^1 of 2/);
  await page.locator("#story-view .st-foot").getByRole("button", { name: /^Next: / }).click();
  await runsIn(page, /^2 of 2/);
  await page.reload();
  await runsIn(page, /^2 of 2/);
  assert.equal((await keptStory(page)).title, "Mine");

  // Back from the Lab is no other opening of it.
  await page.locator("#tab-lab").click();
  await page.goBack();
  await runsIn(page, /^2 of 2/);
  await page.getByRole("button", { name: "Arrange the story" }).click();
  const desk = page.locator("#story-arrange");
  await desk.getByRole("button", { name: "The page’s own story" }).click();
  await runsIn(page, /of 9/);
  assert.equal((await keptStory(page)).title, "Mine");
  await desk.getByRole("button", { name: "Back to “Theirs”" }).click();
  await runsIn(page, /^2 of 2/);
  assert.equal((await keptStory(page)).title, "Mine");
  await desk.locator("#story-title").fill("Theirs, by me");
  await desk.locator("#story-title").press("Enter");
  await desk.getByText("The story has another title.").waitFor();
  assert.equal((await keptStory(page)).title, "Theirs, by me");

  // A story of one's own can be given up on a later visit too, and taken back.
  await page.reload();
  await runsIn(page, /^2 of 2/);
  await page.getByRole("button", { name: "Arrange the story" }).click();
  await desk.getByRole("button", { name: "The page’s own story" }).click();
  await runsIn(page, /of 9/);
  assert.equal(await keptStory(page), null);
  await desk.getByRole("button", { name: "Back to “Theirs, by me”" }).click();
  await runsIn(page, /^2 of 2/);
  assert.equal((await keptStory(page)).title, "Theirs, by me");
  assert.deepEqual(wrong, []);
  await close();
});

test("a link that is opened while the tab still loads is what is told", async () => {
  const { page, wrong, close } = await watch(place, options);
  let let_go = () => {};
  const held = new Promise((resolve) => (let_go = () => resolve(null)));
  await page.route("**/story/index.json", async (route) => {
    await held;
    await route.continue();
  });
  await Promise.all([page.waitForRequest("**/story/index.json"), page.goto(`${place.url}#story`)]);
  await page.evaluate((hash) => (location.hash = hash), link(story("Theirs", ["leap"])));
  await page.waitForTimeout(300);
  let_go();
  await runsIn(page, /^1 of 1/);
  await page.waitForTimeout(300);
  assert.match((await page.locator("#story-view .st-where").textContent()) ?? "", /^1 of 1/);
  assert.deepEqual(wrong, []);
  await close();
});

test("a box that is ticked in a step leaves the texts that are being written in it, and is not undone by them", async () => {
  const { page, wrong, close } = await watch(place, options);
  await page.goto(`${place.url}#story/leap`);
  await runsIn(page, /^3 of 9/);
  await page.getByRole("button", { name: "Arrange the story" }).click();
  const row = page.locator('#story-arrange [data-step="leap"]');
  await row.getByRole("button", { name: "Edit “The leap”" }).click();
  await row.getByLabel("Title", { exact: true }).fill("A leap");
  const box = row.getByLabel("theories’ names");
  const was = await box.isChecked();
  await box.setChecked(!was);
  await page.locator("#story-arrange [role=status]").filter({ hasText: "is changed." }).waitFor();
  assert.equal(await row.getByLabel("Title", { exact: true }).inputValue(), "A leap");
  assert.equal(/"theories"\s*[,\]]/.test(/"hide": \[[^\]]*\]/.exec(await row.getByLabel("The whole step as JSON").inputValue())?.[0] ?? ""), !was);
  await row.getByRole("button", { name: "Take these texts" }).click();
  await page.locator("#story-arrange [role=status]").filter({ hasText: "“A leap” is changed." }).waitFor();
  assert.equal(await box.isChecked(), !was);
  assert.deepEqual(wrong, []);
  await close();
});

test("what was revealed in one step is not revealed in the one that is opened meanwhile", async () => {
  const { page, wrong, close } = await watch(place, options);
  await page.goto(`${place.url}#story/turnover`);
  await runsIn(page, /^5 of 9/);
  await page.locator("#story-view .st-reveal").click();
  await page.locator("#tab-lab").click();
  let let_go = () => {};
  const held = new Promise((resolve) => (let_go = () => resolve(null)));
  await page.route("**/scenarios/*.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.locator("#tab-story").click();
  await page.locator("#story-view .st-dots button").nth(5).click();
  let_go();
  await runsIn(page, /^6 of 9/);
  await page.waitForTimeout(300);
  assert.equal(await page.locator("#story-view .st-revealed").count(), 0);
  // And the step that was left has what it had.
  await page.locator("#story-view .st-dots button").nth(4).click();
  await runsIn(page, /^5 of 9/);
  await page.locator("#story-view .st-reveal").click();
  await page.locator("#tab-lab").click();
  await page.locator("#tab-story").click();
  await page.locator("#tab-lab").click();
  await page.locator("#tab-story").click();
  await runsIn(page, /^5 of 9/);
  await page.locator("#story-view .st-revealed").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("an answer is kept at once: who gives it may leave", async () => {
  const { page, wrong, close } = await watch(place, options);
  // What would be kept after a while never is.
  await page.addInitScript(() => {
    const later = globalThis.setTimeout;
    globalThis.setTimeout = /** @type {typeof setTimeout} */ ((/** @type {() => void} */ act, wait = 0, /** @type {any[]} */ ...more) => (wait === 300 ? 0 : later(act, wait, ...more)));
  });
  await page.goto(`${place.url}#story/turnover`);
  await runsIn(page, /^5 of 9/);
  await page.locator("#story-view input[type=radio]").first().check();
  await kept(page, '"turnover":{"choice":"holds"', "story-answers");
  assert.deepEqual(wrong, []);
  await close();
});

test("two tabs that answer different steps keep both answers", async () => {
  const { page, wrong, close } = await watch(place, options);
  await page.goto(`${place.url}#story/turnover`);
  await runsIn(page, /^5 of 9/);
  const other = await page.context().newPage();
  await other.goto(`${place.url}#story/threshold`);
  await runsIn(other, /of 9/);
  const choose = (/** @type {Page} */ tab) => tab.locator("#story-view input[type=radio]").first().check();
  const keptAnswers = () =>
    other.evaluate(async () => {
      const { createStore, get } = /** @type {any} */ (window).idbKeyval;
      return Object.keys((await get("story-answers", createStore("entente", "work"))) ?? {}).sort();
    });
  await run(other, readFileSync("node_modules/idb-keyval/dist/umd.js", "utf8"));
  await choose(page);
  await soon(async () => assert.deepEqual(await keptAnswers(), ["turnover"]));
  await other.evaluate(() => (location.hash = "story/fear"));
  await runsIn(other, /^1 of 9/);
  await choose(other);
  await soon(async () => assert.deepEqual(await keptAnswers(), ["fear", "turnover"]));
  assert.deepEqual(wrong, []);
  await close();
});
