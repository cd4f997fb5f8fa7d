// Every case of the list in the built page: chosen, drawn, named, and told in its card.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { picture, settled, soon, start, steady, watch } from "./browser.js";

/** @type {{ file: string, title: string, years: string, replay: boolean, card: { happened: string[] } }[]} */
const INDEX = JSON.parse(readFileSync(new URL("../../www/scenarios/index.json", import.meta.url), "utf8"));
const OPENABLE = INDEX.filter(({ replay }) => replay);

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {import("playwright-core").BrowserContextOptions} options */
async function open(options) {
  const { page, wrong, close } = await watch(place, options);
  await page.goto(place.url);
  await settled(page);
  await page.waitForFunction((n) => document.querySelectorAll("#scenario option").length === n, INDEX.length);
  return { page, wrong, close };
}

/**
 * Waits until a case is open, and looks at what every case must have.
 *
 * @param {import("playwright-core").Page} page
 * @param {{ file: string }} one
 */
async function look(page, { file }) {
  const id = file.replace(".json", "");
  await page.waitForFunction((wanted) => window.entente.get("scenario") === wanted, id);
  await settled(page);
  assert.ok((await steady(page)).inked > 10_000, id);
  const headline = await page.locator("#headline").innerText();
  assert.match(headline, /When [\p{L} ./]+ leaves|In (year )?\d+ Q[1-4]/u, `${id}: ${headline}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${id}: ${overflow}`);
  assert.doesNotMatch(await page.locator("#lab-view").innerText(), /NaN|undefined|null/, id);
  return headline;
}

test("the list has every case, the page's first one first, and those that are no dyad under a heading", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 1440, height: 900 } });
  /** @param {string} which */
  const files = (which) => page.locator(`#scenario ${which}`).evaluateAll((all) => all.map((o) => /** @type {HTMLOptionElement} */ (o).value));
  assert.deepEqual(
    await files("> option"),
    OPENABLE.map(({ file }) => file),
  );
  assert.deepEqual(
    await files("optgroup[label='Not a dyad'] option"),
    INDEX.filter(({ replay }) => !replay).map(({ file }) => file),
  );
  assert.deepEqual(wrong, []);
  await close();
});

test("a case that is no dyad leads to the figure of ratification, and the open one stays", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 1440, height: 900 } });
  await page.selectOption("#scenario", "us-collective-security.json");
  await page.waitForFunction(() => location.hash === "#ratification");
  await page.locator("#model-ratification").waitFor({ state: "visible" });
  await page.waitForFunction(() => document.activeElement?.id === "model-ratification");
  const told = await page.locator("#model-ratification").innerText();
  assert.match(told, /A replay as a dyad means nothing after 1920/);
  assert.match(told, /89 to 2/);
  assert.equal(await page.locator("#scenario").inputValue(), "us-ussr.json");
  assert.equal(await page.evaluate(() => window.entente.get("scenario")), "us-ussr");
  await page.goBack();
  await page.locator("#lab-view").waitFor({ state: "visible" });
  assert.deepEqual(wrong, []);
  await close();
});

test("every case opens, and the first one again as it was", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 1440, height: 900 } });
  const digest = () => page.evaluate(() => window.entente.digest());
  const before = await digest();
  const drawn = await picture(page);
  const headlines = new Set([await page.locator("#headline").innerText()]);
  for (const one of OPENABLE.slice(1)) {
    await page.selectOption("#scenario", one.file);
    headlines.add(await look(page, one));
    assert.notEqual(await digest(), before, one.file);
    assert.equal(await page.locator("#scenario-title").innerText(), one.title);
    assert.equal(await page.locator("#scenario-years").innerText(), one.years);
  }
  assert.equal(headlines.size, OPENABLE.length, "no two cases say the same");
  await page.selectOption("#scenario", OPENABLE[0].file);
  await look(page, OPENABLE[0]);
  assert.equal(await digest(), before);
  assert.equal((await picture(page)).hash, drawn.hash);
  assert.deepEqual(wrong, []);
  await close();
});

test("every case opens by keyboard", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 1440, height: 900 } });
  await page.focus("#scenario");
  for (const one of OPENABLE.slice(1)) {
    await page.keyboard.press("ArrowDown");
    await look(page, one);
  }
  await page.keyboard.press("Home");
  await look(page, OPENABLE[0]);
  assert.deepEqual(wrong, []);
  await close();
});

test("every case fits a phone", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const one of [...OPENABLE.slice(1), OPENABLE[0]]) {
    await page.selectOption("#scenario", one.file);
    await look(page, one);
    await page.tap("#case-summary");
    const box = await page.locator("#case-body").boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844, `${one.file}: ${JSON.stringify(box)}`);
    await page.keyboard.press("Escape");
  }
  assert.deepEqual(wrong, []);
  await close();
});

test("the card tells the open case, by mouse and by keyboard, and leads to a theory", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 1440, height: 900 } });
  const card = page.locator("#case-body");
  for (const one of OPENABLE) {
    await page.selectOption("#scenario", one.file);
    await look(page, one);
    await page.click("#case-summary");
    const text = await card.innerText();
    for (const sentence of one.card.happened) assert.ok(text.includes(sentence), sentence);
    assert.match(text, /judgements/);
    await page.mouse.click(1300, 850);
    assert.ok(await card.isHidden(), "a press elsewhere closes it");
  }
  await page.selectOption("#scenario", "egypt-israel.json");
  await look(page, { file: "egypt-israel.json" });
  await page.focus("#case-summary");
  await page.keyboard.press("Enter");
  assert.ok(await card.isVisible());
  await page.keyboard.press("Escape");
  assert.ok(await card.isHidden());
  assert.equal(await page.evaluate(() => document.activeElement?.id), "case-summary");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#theory-wolfers");
  assert.ok(await card.isHidden());
  assert.deepEqual(wrong, []);
  await close();
});

test("the parameters and the pickers of the Map tab name the sides of the case that is open", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 1440, height: 900 } });
  const group = page.locator("#groups details.group").filter({ hasText: "Where trust starts" });
  await group.locator("> summary").click();
  const named = () => group.locator(".component").allInnerTexts();
  const first = await named();
  assert.ok(first.some((name) => name.includes("United States")), first.join());
  await page.selectOption("#scenario", "egypt-israel.json");
  await look(page, { file: "egypt-israel.json" });
  await group.locator(".component >> text=Egypt").first().waitFor();
  const second = await named();
  assert.equal(second.length, first.length, "the group stays open");
  assert.ok(!second.some((name) => name.includes("United States")), second.join());
  const spoken = await group.locator("input[type=range]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  assert.ok(spoken.some((name) => name.includes("Egypt")) && !spoken.some((name) => name.includes("United States")), spoken.join());
  await page.click("#tab-map");
  const picker = page.locator('[data-study="interaction"] select').first();
  const options = (/** @type {string} */ name) => picker.locator("option").filter({ hasText: name });
  await picker.scrollIntoViewIfNeeded();
  await options("Egypt").first().waitFor({ state: "attached" });
  await picker.selectOption("cost_of_conflict");
  await page.click("#tab-lab");
  await page.selectOption("#scenario", "us-ussr.json");
  await look(page, { file: "us-ussr.json" });
  await page.click("#tab-map");
  await picker.scrollIntoViewIfNeeded();
  await options("United States").first().waitFor({ state: "attached" });
  assert.equal(await options("Egypt").count(), 0);
  assert.equal(await picker.inputValue(), "cost_of_conflict");
  assert.deepEqual(wrong, []);
  await close();
});

test("a case without history has leaders by chance, no events and no survival", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 1440, height: 900 } });
  await page.selectOption("#scenario", "two-democracies.json");
  await look(page, { file: "two-democracies.json" });
  assert.match(await page.locator("#levers").innerText(), /By chance, as in a democracy: a new leader every 3\.6 years/);
  assert.ok(await page.locator('[data-part-of="survival"]').isHidden());
  const drawn = await picture(page);
  await page.evaluate(() => window.entente.set("run", 5));
  await soon(async () => assert.notEqual((await picture(page)).hash, drawn.hash, "another run has other leaders"));
  assert.deepEqual(wrong, []);
  await close();
});

test("without the list the open case can still be used, and the page says so", async () => {
  const { page, close } = await watch(place, { viewport: { width: 1440, height: 900 } });
  await page.route("**/scenarios/index.json", (route) => route.fulfill({ status: 404 }));
  await page.goto(place.url);
  await settled(page);
  await page.locator("#banner").waitFor({ state: "visible" });
  assert.match(await page.locator("#banner").innerText(), /list of cases could not be loaded/);
  assert.ok(await page.locator("#case").isHidden());
  await close();
});
