// The page in the languages that are made for tests: what Rust says comes through the catalogue, in the page and in its
// chart, and no message is left unsaid.
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
