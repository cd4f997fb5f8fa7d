// The Story and Map tabs, what is taken away and the page in another one, in the language that is made of the English texts:
// a word without accents is one that no catalogue has.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { answered, settled, start, watch } from "./browser.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

const WIDTHS = [1440, 390];

/** Names that a case has as data: states and persons. Whatever page speaks of them calls them so. */
const NAMES = ["United States", "Soviet Union", "USSR", "State A", "State B", "Ronald Reagan", "George H. W. Bush", "Mikhail Gorbachev", "Reagan", "Bush", "Gorbachev"];

/**
 * What comes from Rust whole, in this tab; tests/it/text.rs and text.test.js hold that. Names of outcomes, observables,
 * shocks, settings and series, and the sentences of the maps.
 */
const RUST = ["option", "optgroup", ".picker-text", "#map-headline", "#map .subtitle", "#map .progress", "#map .tip", ".map-reading", ".map-notes", "#map-description", ".map-tables", ".map [aria-live].hidden", ".study-picks", "svg text", "td", "th"].join();

/** Sentences of the page with such names in them: at least the words around them are in the language of the page. */
const MIXED = [".study-sentence", "svg[aria-label]", ".study-list li", ".strip-read", ".study-outcome", ".bar-row", ".preview", ".map-range", "[data-study=distinguish] .note"].join();

/**
 * @param {Page} page
 * @param {string} roots what is looked at, without their own attributes
 * @param {{ skipped?: string, mixed?: string, names?: string[] }} [except]
 * @returns {Promise<{ seen: number, plain: string[] }>} how many texts there are, and those that have English words
 */
function scan(page, roots, { skipped = "x-none", mixed = "x-none", names = NAMES } = {}) {
  const look = (/** @type {{ roots: string, skipped: string, mixed: string, names: string[] }} */ on) => {
    let seen = 0;
    /** @type {Set<string>} */
    const plain = new Set();
    /** @param {string} text @param {Element} of */
    const read = (text, of) => {
      if (!/\p{L}{2}/u.test(text) || of.closest(on.skipped)) return;
      seen += 1;
      if (of.closest(on.mixed)) {
        // Where nothing is between the values there is nothing to be said.
        if (text.split(" ").length > 5 && !/[áéíóúçñ]/i.test(text)) plain.add(text);
        return;
      }
      let rest = text;
      for (const name of on.names) rest = rest.replaceAll(name, "");
      // Each of these letters is another one in the language for tests.
      if ((rest.match(/\p{L}{2,}/gu) ?? []).some((word) => /[aeiouc]/.test(word))) plain.add(text.trim());
    };
    const ATTRIBUTES = ["aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "label"];
    for (const root of document.querySelectorAll(on.roots)) {
      for (const node of root.querySelectorAll("*")) {
        for (const name of ATTRIBUTES) read(node.getAttribute(name) ?? "", node);
        for (const part of node.childNodes) if (part instanceof Text) read(part.data, node);
      }
    }
    return { seen, plain: [...plain] };
  };
  return page.evaluate(look, { roots, skipped, mixed, names });
}

/** @param {Page} page @param {string} view */
async function runsIn(page, view) {
  await page.locator(`${view} .st-figure`).waitFor();
  await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector("#story-view .st-wait"))?.hidden === true, null, { timeout: 60_000 });
}

for (const width of WIDTHS) {
  test(`the Story tab, its desk and the presenter have no English at ${width}`, async () => {
    const { page, wrong, close } = await watch(place, { viewport: { width, height: 900 } });
    for (const step of ["fear", "turnover"]) {
      await page.goto(`${place.url}?lang=en-XA#story/${step}`);
      // A step is data; it is laid over, too.
      await page.waitForFunction((id) => location.hash === `#story/${id}` && /[áéíóú]/.test(document.querySelector(".st-ask")?.textContent ?? ""), step);
      await runsIn(page, "#story-view");
      const reveal = page.locator("#story-view .st-reveal");
      await page.locator("#story-view input[type=radio]").first().check();
      while (await reveal.isVisible()) await reveal.click();
      if (await page.locator("#story-arrange").isHidden()) await page.locator("[aria-controls=story-arrange]").click();
      await page.locator("#story-arrange [data-act=edit]").first().click();
      const { seen, plain } = await scan(page, "#story-view", { skipped: "style" });
      assert.deepEqual(plain, []);
      assert.ok(seen > 80, `${seen} texts`);
      await page.locator("#story-arrange [data-act=edit]").first().click();
      assert.match(await page.locator("#story-view .st-revealed").first().innerText(), /[áéíóú]/);
    }
    await page.keyboard.press("Escape");
    await page.locator("#story-view .st-acts button").first().click();
    await page.locator(".present").waitFor();
    await page.keyboard.press("?");
    const { seen, plain } = await scan(page, ".present");
    assert.deepEqual(plain, []);
    assert.ok(seen > 25, `${seen} texts`);
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`the Map tab around what Rust says has no English at ${width}`, async () => {
    const { page, wrong, close } = await watch(place, { viewport: { width, height: 900 } });
    await page.goto(`${place.url}?lang=en-XA#map`);
    await settled(page);
    await page.locator("#map-ranges summary").click();
    // On a phone one card is as good as all.
    const cards = width > 1000 ? ["sensitivity", "attribution", "order", "distinguish", "survival", "resilience", "hysteresis", "interaction"] : ["sensitivity"];
    for (const id of cards) await answered(page, id);
    const { seen, plain } = await scan(page, "#map-view", { skipped: RUST, mixed: MIXED });
    assert.deepEqual(plain, []);
    assert.ok(seen > (width > 1000 ? 120 : 60), `${seen} texts`);
    const heads = await scan(page, "#map-view thead", { skipped: "[data-study=distinguish] thead", names: [] });
    assert.deepEqual(heads.plain, []);
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`what is taken away, and the page in another one, have no English at ${width}`, async () => {
    const { page, wrong, close } = await watch(place, { viewport: { width, height: 900 }, acceptDownloads: true });
    await page.goto(`${place.url}?lang=en-XA`);
    await settled(page);
    await page.locator("#stage").focus();
    await page.keyboard.press("e");
    await Promise.all([page.waitForEvent("download"), page.click("[data-take=csv]")]);
    const told = page.locator("#take [role=status]");
    await told.locator("a").waitFor();
    const file = /“(.*)”/.exec(await told.innerText())?.[1] ?? "";
    assert.match(file, /\.csv$/);
    const { seen, plain } = await scan(page, "#take", { names: [file] });
    assert.deepEqual(plain, []);
    assert.ok(seen >= 12, `${seen} texts`);
    await page.goto(`${place.url}?lang=en-XA&embed=figure&case=atlantis&theme=green&allow=nowhere`);
    await settled(page);
    const sign = await scan(page, ".embed-sign");
    assert.deepEqual(sign, { seen: 1, plain: [] });
    const words = await page.locator("[role=alert], [role=status]").allInnerTexts();
    const refusal = words.find((text) => text.includes("atlantis")) ?? "";
    // Names of parameters and what they may be stay as they are written in an address.
    const values = ["https://example.org", "projector", "atlantis", "nowhere", "light", "green", "theme", "allow", "dark", "case"];
    const rest = values.reduce((text, value) => text.replaceAll(value, ""), refusal);
    assert.match(refusal, /[áéíóú]/);
    // The button beside it is the page's.
    assert.doesNotMatch(rest.split("\n")[0], /[aeiouc]/);
    assert.deepEqual(wrong, []);
    await close();
  });
}

/** @param {string} file @returns {any} */
const json = (file) => JSON.parse(readFileSync(`www/${file}`, "utf8"));

test("steps, cards and guide are read in German; an English page asks for no other language, and a lecturer's story stays as it is", async () => {
  const english = await watch(place, { viewport: { width: 1440, height: 900 } });
  /** @type {string[]} */
  const asked = [];
  english.page.on("request", (request) => asked.push(request.url()));
  await english.page.goto(`${place.url}#story/fear`);
  await runsIn(english.page, "#story-view");
  await english.page.locator(".st-guide summary").click();
  await english.page.locator(".st-guide h2").first().waitFor();
  assert.ok(asked.some((url) => url.endsWith("/fear.json")));
  assert.deepEqual(asked.filter((url) => /\.(de|fr)\.(json|md)$|\.ftl$/.test(url)), []);
  assert.deepEqual(english.wrong, []);
  await english.close();

  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 }, locale: "de-AT" });
  const fear = json("story/steps/fear.de.json");
  await page.goto(`${place.url}#story/fear`);
  await runsIn(page, "#story-view");
  assert.equal((await page.locator("#story-view .st-ask").innerText()).replace(/\s+/g, " ").trim(), fear.ask);
  assert.deepEqual(await page.locator("#story-view .st-text p").allInnerTexts(), fear.text);
  assert.deepEqual(await page.locator("#story-view .st-choice label span").allInnerTexts(), fear.predict.choices.map((/** @type {any} */ { text }) => text));
  const reveal = page.locator("#story-view .st-reveal");
  await reveal.click();
  assert.ok((await page.locator("#story-view .st-revealed").innerText()).startsWith(fear.reveal[0].lead));
  await page.locator(".st-guide summary").click();
  const [, heading] = /^# (.*)$/m.exec(readFileSync("docs/teaching.de.md", "utf8")) ?? [];
  assert.equal(await page.locator(".st-guide h2").first().innerText(), heading);
  // What is German is no longer than the desk allows.
  await page.locator("[aria-controls=story-arrange]").click();
  assert.equal(await page.locator("#story-title").inputValue(), json("story/index.de.json").title);
  await page.locator("#story-arrange [data-act=down]").first().click();
  await page.waitForFunction((title) => document.querySelectorAll("#story-arrange li b")[1]?.textContent === title, fear.title);
  assert.equal(await page.locator("#story-arrange [role=alert]").first().innerText(), "");
  const step = { ...json("story/steps/leap.json"), id: "mine", title: "My own" };
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "mine.json", { type: "application/json" }));
    dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, JSON.stringify(step));
  await page.waitForFunction(() => location.hash === "#story/mine");
  assert.equal((await page.locator("#story-view .st-ask").innerText()).replace(/\s+/g, " ").trim(), step.ask);
  const [known] = json("scenarios/index.de.json");
  await page.goto(`${place.url}#lab`);
  await page.locator("#case-summary").click();
  assert.deepEqual(await page.locator("#case-body li").allInnerTexts(), known.card.happened);
  assert.equal(await page.locator("#case-body h2").innerText(), known.title);
  assert.deepEqual(wrong, []);
  await close();
});
