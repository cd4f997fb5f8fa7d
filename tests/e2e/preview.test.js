// What a bar of the tornado does to the Lab's chart, and the Map tab's choice in a link.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { answered, kept, openMap, settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {import("playwright-core").Page} page @param {string} name of the parameter that the preview is of, once it is there */
const previewed = (page, name) =>
  page.waitForFunction((wanted) => document.getElementById("preview-title")?.textContent === `In the Lab’s chart: ${wanted}` && !document.querySelector(".preview")?.hasAttribute("aria-busy"), name, { timeout: 60_000 });

/** Per cent in a sentence, in order. @param {string} text */
const numbers = (text) => [...text.matchAll(/(\d+)\u00a0%/g)].map(([, number]) => Number(number));

test("a bar is previewed in the Lab’s chart by a pointer and by the keys, in words, and opened in the Lab as one step", async () => {
  const { page, wrong, close } = await openMap(place);
  const card = await answered(page, "sensitivity");
  const rows = card.locator(".bar-row");
  const name = async (/** @type {number} */ n) => (await rows.nth(n).innerText()).split(". ")[0];
  const names = [];
  for (let n = 0; n < 12; n += 1) names.push(await name(n));
  // The widest bar is previewed before anything is pointed at, so that nothing moves when something is.
  await previewed(page, names[0]);
  const height = await card.evaluate((node) => node.clientHeight);
  await rows.nth(1).hover();
  await previewed(page, names[1]);
  const told = card.locator(".preview-told");
  assert.match(await told.innerText(), /^Embedded: .* leads to \d+\u00a0% at the end, .* to \d+\u00a0%; as things stand \d+\u00a0%\.$/);
  // Read in one moment: more runs may come in between.
  assert.ok(await card.locator(".preview").evaluate((node) => {
    // On the page a sentence does not break before its sign.
    const plain = (/** @type {string | null | undefined} */ words) => words?.replaceAll("\u00a0", " ") ?? "";
    const words = plain(node.querySelector(".preview-told")?.textContent);
    return words !== "" && plain(node.querySelector("svg[role=img]")?.getAttribute("aria-label")).includes(words);
  }));
  assert.equal(await card.locator(".preview .chart-line").count(), 3);
  await page.mouse.move(300, 400);
  await previewed(page, names[0]);
  assert.equal(await card.evaluate((node) => node.clientHeight), height);
  // The levers are among the rows: the keys lead there.
  const lever = names.indexOf("Public enmity");
  assert.ok(lever > 0);
  await rows.first().locator("input").focus();
  for (let n = 0; n < lever; n += 1) await page.keyboard.press("ArrowDown");
  await previewed(page, "Public enmity");
  const shown = await rows.nth(lever).evaluate((node) => {
    const [row, panel] = [node, document.querySelector(".preview")].map((part) => part?.getBoundingClientRect());
    return row && panel && row.top > 0 && row.bottom <= panel.top + 1;
  });
  assert.ok(shown, "the row that has the focus is not under the panel");
  const [low, high, now] = numbers((await told.innerText()).replace(/^.*leads to/, "").replace(/, [^,]* to /, " "));
  assert.ok(low <= now && now <= high, `${low} ${now} ${high}`);
  // The other theory of the same setting, from what is known already.
  await card.getByRole("radio", { name: "Interpersonal", exact: true }).check();
  assert.match(await told.innerText(), /^Interpersonal: /);
  await card.getByRole("button", { name: "Open in Lab at 45 %" }).press("Enter");
  await page.waitForFunction(() => location.hash === "#lab");
  assert.equal(await page.evaluate(() => window.entente.get("public_enmity")), 45);
  await page.waitForFunction(() => document.getElementById("undo")?.getAttribute("aria-disabled") === null);
  await page.click("#undo");
  await page.waitForFunction(() => document.getElementById("undo")?.getAttribute("aria-disabled") === "true");
  assert.deepEqual(wrong, []);
  await close();
});

test("what is chosen in the Map tab travels in the link and comes back, with the tab", async () => {
  const { page, wrong, close } = await openMap(place);
  await page.selectOption("#map-across", "mimicry");
  await page.selectOption("#map-outcome", "hoffman");
  await page.selectOption("#map-mode", "difference");
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#s="));
  const link = page.url();
  const chosen = (/** @type {import("playwright-core").Page} */ on) => on.evaluate(() => ["across", "up", "outcome", "mode", "runs"].map((what) => /** @type {HTMLSelectElement} */ (document.getElementById(`map-${what}`)).value));
  const open = (/** @type {import("playwright-core").Page} */ on, /** @type {string} */ outcome) =>
    on.waitForFunction((wanted) => document.getElementById("map-view")?.hidden === false && /** @type {HTMLSelectElement | null} */ (document.getElementById("map-outcome"))?.value === wanted, outcome, { timeout: 30_000 });
  const wanted = ["mimicry", "public_enmity", "hoffman", "difference", "rivalry"];
  const other = await watch(place, { viewport: { width: 1440, height: 900 } });
  await other.page.goto(link);
  await open(other.page, "hoffman");
  assert.deepEqual(await chosen(other.page), wanted);
  // Through the tabs and back.
  await other.page.click("#tab-lab");
  await other.page.waitForFunction(() => document.getElementById("map-view")?.hidden);
  await other.page.goBack();
  await open(other.page, "hoffman");
  assert.deepEqual(await chosen(other.page), wanted);
  // A link of version 1 from before the maps' choice travelled brings the first one; the way back brings the other.
  const old = readFileSync(new URL("../fixtures/v1/link.txt", import.meta.url), "utf8").trim();
  await other.page.evaluate((hash) => (location.hash = hash), old);
  await other.page.waitForFunction(() => document.getElementById("map-view")?.hidden);
  await other.page.waitForFunction(() => window.entente.get("seed") !== "51" || window.entente.get("pin") !== 32);
  await other.page.click("#tab-map");
  await open(other.page, "durable");
  await other.page.goBack();
  await other.page.goBack();
  await open(other.page, "hoffman");
  assert.deepEqual(await chosen(other.page), wanted);
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
  await close();
});

test("where somebody left off in the Map tab they go on, though the Lab is as it was", async () => {
  const { page, wrong, close } = await openMap(place);
  await page.selectOption("#map-outcome", "hoffman");
  await kept(page, "hoffman");
  await page.goto("about:blank");
  await page.goto(place.url);
  await settled(page);
  await page.click("#continue-yes");
  await page.waitForFunction(() => location.hash === "#map" && /** @type {HTMLSelectElement | null} */ (document.getElementById("map-outcome"))?.value === "hoffman");
  assert.deepEqual(wrong, []);
  await close();
});

test("the cards stand in columns that do not change when they answer", async () => {
  for (const [width, columns] of [[1440, [2, 3]], [768, [2, 2]], [390, [1, 1]]]) {
    const { page, wrong, close } = await openMap(place, { viewport: { width: Number(width), height: 900 } });
    await page.locator(".study-column").first().waitFor();
    const places = () => page.evaluate(() => [...document.querySelectorAll(".studies [data-study]")].map((node) => [node.getAttribute("data-study"), Math.round(node.getBoundingClientRect().left)]));
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll(".studies")].map((node) => node.childElementCount)), columns);
    const first = await places();
    await answered(page, "order");
    assert.deepEqual(await places(), first);
    // Nothing but the gap lies between two cards of a column.
    const gaps = await page.evaluate(() => [...document.querySelectorAll(".study-column")].flatMap((column) => [...column.children].slice(1).map((card, n) => Math.round(card.getBoundingClientRect().top - column.children[n].getBoundingClientRect().bottom))));
    assert.deepEqual([...new Set(gaps)], gaps.length > 0 ? [28] : []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= Number(width));
    assert.deepEqual(wrong, []);
    await close();
  }
});
