// What is said in other languages: numbers and dates by Intl, English where a text is missing, and the two languages that
// are made of the English texts for tests.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";
import { choose, direction, place, WRITTEN } from "../../www/language.js";
import { Catalogue } from "../../www/text.js";

const locales = new URL("../../locales/", import.meta.url);
/** @param {string} language */
const read = (language) => readdirSync(new URL(`${language}/`, locales)).sort().map((file) => readFileSync(new URL(`${language}/${file}`, locales), "utf8")).join("\n");
const english = read("en");

/** @param {Partial<import("../../www/text.js").WrittenNumber>} parts @returns {import("../../www/text.js").WrittenNumber} */
const number = (parts) => ({ number: 1, decimals: 0, grouped: false, plus: false, english: "1", ...parts });

test("a page speaks the language it is asked for, else the reader's first that there is", () => {
  assert.equal(choose("", ["en-GB"]), "en");
  assert.equal(choose("", ["xx", "en"]), "en");
  assert.equal(choose("?lang=xx", []), "en");
  assert.equal(choose("?lang=ar-xb", []), "ar-XB");
  // Languages for tests are nobody's unasked.
  assert.equal(choose("", ["en-XA"]), "en");
  assert.deepEqual([direction("ar-XB"), direction("de")], ["rtl", "ltr"]);
  assert.deepEqual([place("en"), place("ar-XB"), place("de")], ["", "", "www/locales/de.ftl"]);
  assert.deepEqual([...WRITTEN].sort(), readdirSync(locales).sort());
});

test("English writes numbers as Rust does; words agree with them", () => {
  const catalogue = new Catalogue("en", english);
  const half = (/** @type {number} */ quarters) => catalogue.text("lab-survival-half", { quarters: number({ number: quarters, english: String(quarters) }) });
  assert.equal(half(1), "half after 1 quarter");
  assert.equal(half(6), "half after 6 quarters");
  assert.equal(catalogue.text("number", { number: number({ number: -0.5, decimals: 2, english: "−0.50" }) }), "−0.50");
  assert.equal(catalogue.text("day", { day: { day: "1989-03-11" } }), "1989-03-11");
  assert.equal(catalogue.text("no-such-message"), "no-such-message");
});

test("another language writes numbers, days and lists by Intl and has English for what it lacks", () => {
  const own = "number = { $number }\nday = { $day }\nlab-set-unknown = { $id }\nlab-survival-half = { $quarters ->\n    [one] nach { $quarters } Quartal\n   *[other] nach { $quarters } Quartalen\n }\n";
  const catalogue = new Catalogue("de", english, own);
  assert.equal(catalogue.text("number", { number: number({ number: 1234.5, decimals: 1, grouped: true, english: "1,234.5" }) }), "1.234,5");
  assert.equal(catalogue.text("number", { number: number({ number: -2, decimals: 1, plus: true, english: "−2.0" }) }), "−2,0");
  assert.equal(catalogue.text("number", { number: number({ number: 2, decimals: 1, plus: true, english: "+2.0" }) }), "+2,0");
  assert.equal(catalogue.text("day", { day: { day: "1989-03" } }), "März 1989");
  assert.equal(catalogue.text("lab-survival-half", { quarters: number({}) }), "nach 1 Quartal");
  assert.equal(catalogue.text("lab-set-unknown", { id: { list: ["a", "b", "c"] } }), "a, b und c");
  assert.equal(catalogue.text("lab-nothing-to-lose"), "nothing to lose");
});

/** @param {unknown} pattern @param {Set<string>} names @returns {Set<string>} the values that stand in a pattern, in whatever branch */
function values(pattern, names = new Set()) {
  if (Array.isArray(pattern)) for (const part of pattern) values(part, names);
  else if (pattern && typeof pattern === "object") {
    const { type, name } = /** @type {{ type?: string, name?: string }} */ (pattern);
    if (type === "var" && name) names.add(name);
    for (const part of Object.values(pattern)) values(part, names);
  }
  return names;
}

test("the languages made for tests keep every value of every message", () => {
  const [plain, accented, mirrored] = ["en", "en-XA", "ar-XB"].map((language) => new Catalogue(language, english));
  let changed = 0;
  for (const { id, value } of new FluentResource(english).body) {
    // Letters that no transformation would leave alone, were it to touch them.
    const given = Object.fromEntries([...values(value)].map((name, at) => [name, `naive${at}value`]));
    const shown = plain.text(id, given);
    for (const catalogue of [accented, mirrored]) {
      const said = catalogue.text(id, given);
      for (const word of Object.values(given)) assert.equal(said.includes(word), shown.includes(word), `${catalogue.language}: ${id}: ${said}`);
      if (said !== shown) changed += 1;
    }
  }
  assert.ok(changed > 200, `${changed} texts differ`);
  assert.equal(accented.text("lab-nothing-to-lose"), "ñóthíñgggg tó lósééé");
});

test("what a worker could not say is said by the page, values that are messages included", () => {
  const catalogue = new Catalogue("en", english);
  const inner = "\u0001lab-set-theory\u0002{\"text\":\"\\\"x\\\"\"}\u0003";
  assert.equal(catalogue.heard(`Now: ${inner}`), 'Now: "x" is none of the eleven theories.');
  const outer = `\u0001lab-keep-nothing-changed\u0002${JSON.stringify({ sentence: inner })}\u0003`;
  assert.equal(catalogue.heard(outer), '"x" is none of the eleven theories. Nothing was changed.');
});
