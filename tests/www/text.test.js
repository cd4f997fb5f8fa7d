// What is said in other languages: numbers and dates by Intl, English where a text is missing, and the two languages that
// are made of the English texts for tests. And that the page says what there is, with the values that it needs.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";
import { EARLY } from "../../www/early-texts.js";
import { choose, direction, nameOfLanguage, place, WRITTEN } from "../../www/language.js";
import { Catalogue, inField } from "../../www/text.js";
import { textsOf } from "./catalogue.js";
import { fits, literalsOfRust, needsOf, needsOfAll, source, usesOf, usesOfThePage, valuesOf } from "./uses.js";

const locales = new URL("../../locales/", import.meta.url);
const english = textsOf("en");
const needs = needsOfAll(english);

/** @param {Partial<import("../../www/text.js").WrittenNumber>} parts @returns {import("../../www/text.js").WrittenNumber} */
const number = (parts) => ({ number: 1, decimals: 0, grouped: false, plus: false, english: "1", ...parts });

test("a page speaks the language it is asked for, else the reader's first that there is", () => {
  assert.equal(choose("", ["en-GB"]), "en");
  assert.equal(choose("", ["xx", "en"]), "en");
  assert.equal(choose("?lang=xx", []), "en");
  assert.equal(choose("?lang=ar-xb", []), "ar-XB");
  // What was chosen in this browser comes before the browser's own, and after the address.
  assert.equal(choose("", ["", "en"]), "en");
  assert.equal(choose("?lang=en", ["ar-XB"]), "en");
  // Languages for tests are nobody's unasked.
  assert.equal(choose("", ["en-XA"]), "en");
  assert.deepEqual([direction("ar-XB"), direction("de")], ["rtl", "ltr"]);
  assert.deepEqual([place("en"), place("ar-XB"), place("de")], ["", "", "www/locales/de.ftl"]);
  assert.deepEqual([...WRITTEN].sort(), readdirSync(locales).sort(), "WRITTEN in www/language.js names the folders of locales/");
  for (const language of WRITTEN) assert.notEqual(nameOfLanguage(language), language, `www/language.js: NAMES lacks ${language}`);
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

test("a value in a field has the decimal sign that its reader types", () => {
  assert.deepEqual(["2.5", "-0.25", "7", "nobody leaves", "1.5 years"].map((value) => inField(value, "de")), ["2,5", "-0,25", "7", "nobody leaves", "1.5 years"]);
  assert.equal(inField("2.5", "fr"), "2,5");
  for (const language of ["en", "en-XA", "ar-XB"]) assert.equal(inField("2.5", language), "2.5");
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
  assert.equal(catalogue.text("lab-nothing-to-lose"), "hardly anything to lose");
});

test("the languages made for tests keep every value of every message", () => {
  const [plain, accented, mirrored] = ["en", "en-XA", "ar-XB"].map((language) => new Catalogue(language, english));
  let changed = 0;
  for (const { id, value } of new FluentResource(english).body) {
    // Letters that no transformation would leave alone, were it to touch them.
    const given = Object.fromEntries([...needsOf(value).values].map((name, at) => [name, `naive${at}value`]));
    const shown = plain.text(id, given);
    for (const catalogue of [accented, mirrored]) {
      const said = catalogue.text(id, given);
      for (const word of Object.values(given)) assert.equal(said.includes(word), shown.includes(word), `${catalogue.language}: ${id}: ${said}`);
      if (said !== shown) changed += 1;
    }
  }
  assert.ok(changed > 200, `${changed} texts differ`);
  assert.equal(accented.text("lab-nothing-to-lose"), "hárdlyyy áñythíñgggg tó lósééé");
});

test("what a worker could not say is said by the page, values that are messages included", () => {
  const catalogue = new Catalogue("en", english);
  const inner = "\u0001lab-set-theory\u0002{\"text\":\"\\\"x\\\"\"}\u0003";
  // How many there are is the catalogue's.
  const said = english.match(/^lab-set-theory = \{ \$text \}(.*)$/m)?.[1];
  assert.equal(catalogue.heard(`Now: ${inner}`), `Now: "x"${said}`);
  const outer = `\u0001lab-keep-nothing-changed\u0002${JSON.stringify({ sentence: inner })}\u0003`;
  assert.equal(catalogue.heard(outer), `"x"${said} Nothing was changed.`);
  // Somebody's text with the same marks.
  for (const hostile of ["\u0001lab-set-theory\u0002{bad\u0003", "\u0001lab-set-theory\u0002null\u0003", "\u0001\u0002\u0003", "\u0001"]) assert.equal(typeof catalogue.heard(hostile), "string");
});

/** @param {Set<string>} a @param {Set<string>} b */
const differ = (a, b) => a.size !== b.size || [...a].some((one) => !b.has(one));

test("what the page says is there, and is given exactly its values", () => {
  const { uses, wrong } = usesOfThePage();
  for (const { place, ids, values } of uses) {
    for (const pattern of ids) {
      const meant = pattern.includes("{") ? [...needs.keys()].filter((id) => fits(pattern, id)) : needs.has(pattern) ? [pattern] : [];
      if (meant.length === 0) wrong.push(`${place}: there is no message ${pattern}`);
      for (const id of meant) {
        const needed = valuesOf(needs, id);
        if (differ(needed, values)) wrong.push(`${place}: ${id} is given ${[...values].join(", ") || "nothing"}, needs ${[...needed].join(", ") || "nothing"}`);
      }
    }
  }
  assert.ok(uses.length > 300, `${uses.length} uses are found`);
  assert.deepEqual(wrong, []);
});

test("a use that cannot be read is told, and so is a wrong one", () => {
  const read = (/** @type {string} */ code) => usesOf("a.js", `import { text } from "./text.js";\n${code}`);
  assert.deepEqual(read('text(on ? "a-b" : "a-c", { x, y: 1 });').uses, [{ place: "a.js:2", ids: ["a-b", "a-c"], values: new Set(["x", "y"]) }]);
  assert.deepEqual(read('const told = { x };\ntext("a-b", { ...told, y });').uses[0].values, new Set(["x", "y"]));
  assert.match(read("text(id);").wrong[0], /a\.js:2: which message/);
  assert.match(read('text("a-b", given());').wrong[0], /a\.js:2: the values/);
  assert.deepEqual(read('const KEYS = [["a-b", "x"], ["a-c", "y"]];\n// Messages: KEYS, a-{d}\ntext(id);').uses[0].ids, ["a-b", "a-c", "a-{d}"]);
  // Nobody else's function of that name.
  assert.deepEqual(usesOf("a.js", "text(id);"), { uses: [], wrong: [] });
});

test("every English message is said, by the model or by the page", () => {
  const said = new Set([...usesOfThePage().uses.flatMap(({ ids }) => ids), ...literalsOfRust(), ...[...source("index.html").matchAll(/data-say[a-z-]*="([^"]*)"/g)].map(([, id]) => id)]);
  const quoted = new Set([...needs.values()].flatMap(({ quotes }) => [...quotes]));
  const patterns = [...said].filter((id) => id.includes("{"));
  // Ids without a hyphen are plain words, which the sources have for other reasons; the Rust test has them.
  const silent = [...needs.keys()].filter((id) => id.includes("-") && !said.has(id) && !quoted.has(id) && !patterns.some((pattern) => fits(pattern, id)));
  assert.deepEqual(silent, []);
});

/** Names, and what stands for itself. */
const UNSAID = [/^Entente$/, /^(\?|Alt\+[A-Z])$/, /^United States–Soviet Union, 1981–1991$/, /JavaScript, which is switched off here/];

test("the English of index.html is the catalogue's, and all of it is named", () => {
  const html = source("index.html").replaceAll("\n", " ");
  const catalogue = new Catalogue("en", english);
  const attributes = { "aria-label": "data-say-label", title: "data-say-title", placeholder: "data-say-placeholder", "aria-roledescription": "data-say-roledescription" };
  let count = 0;
  const same = (/** @type {string} */ id, /** @type {string} */ shown) => {
    assert.deepEqual([...valuesOf(needs, id)], [], id);
    assert.equal(shown, catalogue.text(id), id);
    count += 1;
  };
  for (const [whole, tag, inside, words] of html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>([^<]*)/g)) {
    const own = new Map([...inside.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    const id = own.get("data-say");
    if (id !== undefined) {
      assert.ok(html.includes(`${whole}</${tag}>`), `${id}: its element holds nothing but text`);
      same(id, words);
    } else if (/[a-z]{2}/i.test(words) || words.trim() === "?") assert.ok(UNSAID.some((one) => one.test(words.trim())), `“${words.trim()}” names no message`);
    for (const [attribute, names] of Object.entries(attributes)) {
      assert.equal(own.has(attribute), own.has(names), `${whole}: ${attribute}`);
      if (own.has(names)) same(own.get(names) ?? "", own.get(attribute) ?? "");
    }
    if (own.has("data-say-content")) same(own.get("data-say-content") ?? "", own.get("content") ?? "");
  }
  // None is written in a way that this does not read.
  assert.equal(count, html.split("data-say").length - 1);
});

/**
 * @param {ReturnType<typeof needsOfAll>} own of a language
 * @param {ReturnType<typeof needsOfAll>} all
 * @returns {string[]} where words are chosen by other keywords
 */
const choosesOtherwise = (own, all) => [...all].flatMap(([id, { keywords }]) => (differ(new Set(own.get(id)?.keywords), new Set(keywords)) ? [id] : []));

test("every language chooses its words by the keywords that English has, and speaks before the catalogue is open", () => {
  for (const language of WRITTEN) {
    assert.deepEqual(choosesOtherwise(needsOfAll(textsOf(language)), needs), [], language);
    assert.deepEqual(Object.keys(EARLY[language] ?? {}).sort(), Object.keys(EARLY.en).sort(), `www/early-texts.js: ${language}`);
  }
  const message = (/** @type {string} */ keys) => needsOfAll(`a-b = { $way ->\n${keys}\n }\n`);
  assert.deepEqual(choosesOtherwise(message("    [up] auf\n   *[down] ab"), message("    [up] up\n   *[down] down")), []);
  assert.deepEqual(choosesOtherwise(message("    [hoch] auf\n   *[down] ab"), message("    [up] up\n   *[down] down")), ["a-b"]);
  assert.deepEqual(choosesOtherwise(message("    [one] a\n    [many] b\n   *[other] c"), message("    [one] a\n   *[other] b")), []);
});
