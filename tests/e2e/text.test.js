// The page in the languages that are made for tests: what is said comes through the catalogue, in the page and in its chart,
// and no message is left unsaid. And the choice of the language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {string} language @param {number} width */
async function open(language, width) {
  const watched = await watch(place, { viewport: { width, height: 900 } });
  await watched.page.goto(`${place.url}?lang=${language}`);
  await settled(watched.page);
  return watched;
}

test("Rust's sentences, rows and errors are in the language of the page, and its values as they were", async () => {
  const { page, wrong, close } = await open("en-XA", 1440);
  assert.equal(await page.getAttribute("html", "lang"), "en-XA");
  assert.match(await page.locator("#headline").innerText(), /^Whéñññ Reagan léávésss, /);
  assert.match(await page.locator("#subtitle").innerText(), /1,000 rúñsss/);
  const [row] = await page.evaluate(() => window.entente.parameters());
  assert.match(row.name, /[áéíóúñç]/);
  const refusal = await page.evaluate(() => {
    try {
      window.entente.set("seed", -1);
    } catch (error) {
      return String(error);
    }
    return "";
  });
  assert.match(refusal, /"-1" ís ñó whólééé/);
  const text = await page.locator("body").innerText();
  assert.ok(!/[\u0001-\u0003]/.test(text), "a message was spelled and not said");
  assert.doesNotMatch(text, /\b(lab|lever|param|theory|pattern|games|edit|event)-[a-z]+-[a-z-]+\b/);
  assert.deepEqual(wrong, []);
  await close();
});

test("a language from right to left turns the page, which is as wide as its window", async () => {
  const { page, wrong, close } = await open("ar-XB", 390);
  assert.equal(await page.getAttribute("html", "dir"), "rtl");
  assert.match(await page.locator("#headline").innerText(), /\u202eWhen\u202c/);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  assert.deepEqual(wrong, []);
  await close();
});

/** Names of observed series and of languages, sources and dates. */
const SKIPPED = [".sources", ".part", "#record", "#language", "noscript", "script", "style", ".symbol", ".work-item > .note"].join();

/** What stands for itself, and what is data without being the case's. */
const NAMES = ["Entente", "Alt+P", "Alt+L", "Alt+T", "English", "Deutsch", "Français", "WEIS", "US", "Oxford University Press", "U.S. Capitol Visitor Center (visitthecapitol.gov)", "Politico; New York Times Learning Network"];

/**
 * @param {import("playwright-core").Page} page
 * @returns {Promise<{ seen: number, plain: string[] }>} how many texts the page has, seen or not, and those with English words that are neither the case's nor a source's
 */
function scan(page) {
  return page.evaluate(
    ([skipped, names]) => {
      /** @type {Set<string>} */
      const data = new Set(names);
      /** @param {unknown} value */
      const gather = (value) => {
        if (typeof value === "string") data.add(value);
        else if (value && typeof value === "object") for (const part of Object.values(value)) gather(part);
      };
      gather(JSON.parse(window.entente.scenario()));
      // Authors and books are called what they are called everywhere.
      for (const node of document.querySelectorAll(".card-author, .card dd:last-child, [data-title]")) for (const word of [node.textContent ?? "", node.getAttribute("data-title") ?? ""]) data.add(word);
      for (const { source } of window.entente.parameters()) data.add(source);
      // The longest first: a name may stand within another.
      const known = [...data].filter((one) => one !== "").sort((a, b) => b.length - a.length);
      let seen = 0;
      /** @type {Set<string>} */
      const plain = new Set();
      /** @param {string} text @param {Element} of */
      const read = (text, of) => {
        if (!/\p{L}{2}/u.test(text) || of.closest(skipped)) return;
        seen += 1;
        let rest = text;
        for (const name of known) rest = rest.replaceAll(name, "");
        // Each of these letters is another one in the language for tests.
        if ((rest.match(/\p{L}{3,}/gu) ?? []).some((word) => /[aeiou]/.test(word))) plain.add(text.trim());
      };
      for (const node of document.body.querySelectorAll("*")) {
        for (const name of ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "label"]) read(node.getAttribute(name) ?? "", node);
        for (const part of node.childNodes) if (part instanceof Text) read(part.data, node);
      }
      return { seen, plain: [...plain] };
    },
    /** @type {[string, string[]]} */ ([SKIPPED, NAMES]),
  );
}

for (const width of [1440, 390]) {
  test(`the Lab, its panels, the timeline under the hand and the lists of actions and keys have no English at ${width}`, async () => {
    const { page, wrong, close } = await open("en-XA", width);
    const nothing = async (/** @type {string} */ what) => assert.deepEqual((await scan(page)).plain, [], what);
    await nothing("the Lab");
    await page.locator("#table-button").click();
    await page.locator("#list-button").click();
    await page.locator("#search").fill("á");
    const { seen, plain } = await scan(page);
    assert.deepEqual(plain, [], "table, list and parameters");
    assert.ok(seen > 600, `${seen} texts`);
    await page.locator("#search").fill("");
    await page.locator("#stage").focus();
    await page.keyboard.press("Enter");
    await page.locator("#timeline-card").waitFor();
    await nothing("the card of a term or an event");
    await page.keyboard.press("Escape");
    await page.keyboard.press("f");
    await page.locator("#timeline-card .tchips").first().waitFor();
    await nothing("the card of a leader");
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    await nothing("the card of new events");
    await page.keyboard.press("Escape");
    await page.locator("#work-summary").click();
    await page.locator("#work-name").fill("Zz");
    await page.keyboard.press("Enter");
    await page.locator("[data-record]").waitFor();
    await nothing("the menu “Work”");
    await page.locator("#palette-open").click();
    await page.locator("dialog.palette").waitFor();
    await nothing("the list of actions");
    await page.locator(".palette-field").fill("qqqq");
    await nothing("a search for no action");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+?");
    await page.locator("dialog.keys").waitFor();
    await nothing("the list of keys");
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`the Model tab and the comparison have no English at ${width}`, async () => {
    const { page, wrong, close } = await open("en-XA", width);
    await page.goto(`${place.url}?lang=en-XA#model`);
    await page.locator("#games .games-figure").first().waitFor();
    await page.locator(".mechanism[data-id=bias]").click();
    const model = await scan(page);
    assert.deepEqual(model.plain, []);
    assert.ok(model.seen > 900, `${model.seen} texts`);
    await page.goto(`${place.url}?lang=en-XA#compare`);
    await page.locator("#compare-view .versus-between tbody th").first().waitFor();
    await page.locator("#compare-view summary").first().click();
    assert.deepEqual((await scan(page)).plain, []);
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`a language is chosen, with the view, outlives a visit, and Back leads to the one before, at ${width}`, async () => {
    const { page, wrong, close } = await open("en-XA", width);
    const speaks = async () => {
      await settled(page);
      return page.getAttribute("html", "lang");
    };
    const choose = async (/** @type {string} */ language) => {
      // Where the bar is full, the list stands in the menu.
      if (width < 1152) await page.locator("#work-summary").click();
      const list = page.locator("#language");
      assert.equal(await list.inputValue(), await page.getAttribute("html", "lang"));
      await Promise.all([page.waitForURL((url) => url.searchParams.get("lang") === language), list.selectOption(language)]);
    };
    await page.evaluate(() => window.entente.set("seed", 7));
    await settled(page);
    await choose("en");
    assert.equal(await speaks(), "en");
    assert.equal(await page.evaluate(() => String(window.entente.get("seed"))), "7");
    await page.reload();
    assert.equal(await speaks(), "en");
    assert.equal(await page.evaluate(() => String(window.entente.get("seed"))), "7");
    await page.goBack();
    assert.equal(await speaks(), "en-XA");
    // What was chosen holds at the next visit, and an address comes before it.
    await choose("de");
    assert.equal(await speaks(), "de");
    await page.goto(place.url);
    assert.equal(await speaks(), "de");
    await page.goto(`${place.url}?lang=en#model`);
    assert.equal(await speaks(), "en");
    await page.locator(".model-head").waitFor();
    // By the keyboard alone, and where the reader is.
    await page.keyboard.press("Control+k");
    await page.locator(".palette-field").fill("Deutsch");
    await Promise.all([page.waitForURL((url) => url.searchParams.get("lang") === "de"), page.keyboard.press("Enter")]);
    await page.locator(".model-head").waitFor();
    assert.equal(new URL(page.url()).hash, "#model");
    assert.deepEqual(wrong, []);
    await close();
  });
}

test("where storage is forbidden the address alone says the language", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => Object.defineProperty(globalThis, "localStorage", { get: () => { throw new DOMException("forbidden", "SecurityError"); } }));
  await page.goto(place.url);
  await settled(page);
  await Promise.all([page.waitForURL((url) => url.searchParams.get("lang") === "de"), page.locator("#language").selectOption("de")]);
  await settled(page);
  assert.equal(await page.getAttribute("html", "lang"), "de");
  // A number is typed, and stands, as the reader writes it.
  const field = page.locator("#levers input.number").first();
  await field.fill("3,7");
  await field.press("Enter");
  await settled(page);
  assert.deepEqual([await field.inputValue(), await page.evaluate(() => window.entente.get("leadership_change"))], ["3,7", 3.7]);
  await page.goto(place.url);
  await settled(page);
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.deepEqual(wrong, []);
  await close();
});
