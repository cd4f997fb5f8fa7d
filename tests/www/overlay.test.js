// What the page has as data, in other languages: each file beside an English one has its texts and nothing else.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { WRITTEN } from "../../www/language.js";
import { caseTexts, laid, scenarioTexts, stepTexts } from "../../www/overlay.js";
import { readStep } from "../../www/story/read.js";
import { openEnglish } from "./catalogue.js";

openEnglish();
const www = new URL("../../www/", import.meta.url);
/** @param {string} path @returns {any} */
const json = (path) => JSON.parse(readFileSync(new URL(path, www), "utf8"));

/** @param {string} folder @param {string} name of the English file, without its ending @returns {[language: string, path: string][]} */
const others = (folder, name) =>
  readdirSync(new URL(folder, www)).flatMap((file) => {
    const [, language] = new RegExp(`^${name}\\.(\\w+)\\.json$`).exec(file) ?? [];
    return language ? [/** @type {[string, string]} */ ([language, folder + file])] : [];
  });

/** @param {string} text @returns {string[]} what is filled into it */
const places = (text) => (text.match(/\{[^{}]*\}/g) ?? []).sort();

/** @param {any} english @param {any} own @param {string} where */
function same(english, own, where) {
  if (typeof english === "string") {
    assert.equal(typeof own, "string", where);
    assert.ok(own.trim().length > 0, `${where} is empty`);
    assert.deepEqual(places(own), places(english), where);
  } else if (Array.isArray(english)) {
    assert.ok(Array.isArray(own), `${where} is a list`);
    assert.equal(own.length, english.length, `${where} has as many parts as the English one`);
    english.forEach((part, n) => same(part, own[n], `${where}[${n}]`));
  } else {
    // Published titles may stay as they are.
    const names = Object.keys(english).filter((name) => name !== "sources" || "sources" in own);
    assert.deepEqual(Object.keys(own), names, where);
    for (const name of names) same(english[name], own[name], `${where}.${name}`);
  }
}

const STEPS = json("story/index.json").steps.map((/** @type {string} */ file) => file.replace(".json", ""));

test("a step in another language has the texts of the English one, in their order, and may be as long", () => {
  let seen = 0;
  for (const name of STEPS) {
    const step = json(`story/steps/${name}.json`);
    for (const [language, path] of others("story/steps/", name)) {
      const own = json(path);
      same(stepTexts(step), own, path);
      const told = readStep(laid(step, stepTexts(step), own), path);
      assert.deepEqual({ ...told, ...stepTexts(step), figure: step.figure, predict: step.predict, reveal: step.reveal }, step, `${path} changes nothing but texts`);
      assert.notEqual(told.title, step.title, `${path} is in ${language}`);
      seen += 1;
    }
  }
  assert.ok(seen >= 2, `${seen} files`);
  const known = new Set(STEPS.flatMap((/** @type {string} */ name) => [`${name}.json`, ...others("story/steps/", name).map(([, path]) => path.split("/").at(-1))]));
  for (const file of readdirSync(new URL("story/steps/", www))) assert.ok(known.has(file), `${file} belongs to a step`);
});

test("the story’s title and the cases’ cards in another language are those of the English ones", () => {
  const { title } = json("story/index.json");
  for (const [, path] of others("story/", "index")) same({ title }, json(path), path);
  const cases = json("scenarios/index.json").map((/** @type {any} */ known) => ({ file: known.file, ...caseTexts(known) }));
  for (const [, path] of others("scenarios/", "index")) {
    const own = json(path);
    same(cases, own, path);
    assert.deepEqual(own.map((/** @type {any} */ { file }) => file), cases.map((/** @type {any} */ { file }) => file), path);
  }
});

const CASES = json("scenarios/index.json").map((/** @type {any} */ { file }) => file.replace(".json", ""));

test("a case in another language has its texts and nothing else", () => {
  for (const name of CASES) {
    const scenario = json(`scenarios/${name}.json`);
    for (const [, path] of others("scenarios/", name)) {
      const own = json(path);
      same(scenarioTexts(scenario), own, path);
      const told = laid(scenario, scenarioTexts(scenario), own);
      assert.deepEqual(laid(told, scenarioTexts(scenario), scenarioTexts(scenario)), scenario, `${path} changes nothing but texts`);
    }
  }
});

test("a language that the page speaks has all of them", () => {
  const missing = WRITTEN.filter((name) => name !== "en").flatMap((language) => {
    const files = [...STEPS.map((/** @type {string} */ name) => `story/steps/${name}`), "story/index", "scenarios/index", ...CASES.map((/** @type {string} */ name) => `scenarios/${name}`)].map((name) => `www/${name}.${language}.json`);
    return [...files, `docs/teaching.${language}.md`].filter((file) => !existsSync(new URL(`../${file}`, www)));
  });
  assert.deepEqual(missing, []);
});

test("what is laid over reaches texts alone, and what it lacks stays English", () => {
  const english = { id: "a", title: "A", text: ["one", "two"], reveal: [{ show: "first", text: [{ when: [["after", "<", 3]], text: "x" }, { text: "y" }] }], figure: { kind: "course", other: { label: "L" } }, predict: { kind: "choose", choices: [{ id: "c", text: "C" }] }, question: "Q" };
  const own = { id: "evil", title: "Ä", text: ["eins", " ", "drei"], reveal: [{ show: "both", text: [{ when: [], text: "ix" }] }], figure: { kind: "gap" }, predict: { choices: [{ id: "evil", text: "Ce" }] }, more: "evil" };
  assert.deepEqual(laid(english, stepTexts(english), own), { ...english, title: "Ä", text: ["eins", "two"], reveal: [{ show: "first", text: [{ when: [["after", "<", 3]], text: "ix" }, { text: "y" }] }], predict: { kind: "choose", choices: [{ id: "c", text: "Ce" }] } });
});
