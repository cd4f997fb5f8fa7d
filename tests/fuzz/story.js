// Fuzzing of the reader of stories and steps: node tests/fuzz/story.js [--runs N | --seconds S] [--seed N].
// The other readers are in Rust, and fuzzed by cargo-fuzz; docs/fuzzing.md.
import fc from "fast-check";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openEnglish } from "../www/catalogue.js";
import { assertHandled, CORPUS, texts } from "./story-handled.js";

openEnglish();

/** @typedef {{ at: number, how: number, value: any, name: string }} Change */

const NAMES = ["when", "hide", "types", "theory", "other", "settings", "edits", "kicker", "notes", "sources", "of", "lead", "hidden", "hidden_from", "choices", "text", "__proto__", "constructor", "a\nb", "\u202e"];
const TEXTS = ["", " ", "outcome", "types", "first", "second", "both", "other", "words", "draw", "choose", "course", "gap", "1989-02-30", "1989-01-20", "us-ussr.json", "../a.json", "{after}", "{x}", "{", "after - before + 1", "<", ">=", "\u202e\u0000\n", "𝕏".repeat(30), "x".repeat(1000)];

const leaf = fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom(null, true, false, 0, 1, 2, -0, 1e300, 3.5), fc.string({ unit: "binary", maxLength: 60 }), fc.jsonValue({ maxDepth: 2 }));
/** @type {fc.Arbitrary<Change>} */
const change = fc.record({ at: fc.nat(400), how: fc.nat(6), value: leaf, name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 50 })) });
const bytes = fc.array(fc.tuple(fc.nat(20_000), fc.integer({ min: 0, max: 0xffff })), { minLength: 1, maxLength: 3 });

/** @param {any} root @returns {[parent: any, key: any][]} every place in it */
function places(root) {
  /** @type {[any, any][]} */
  const all = [];
  const walk = (/** @type {any} */ node) => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Array.isArray(node) ? node.keys() : Object.keys(node)) {
      all.push([node, key]);
      walk(node[key]);
    }
  };
  walk(root);
  return all;
}

/** @param {any} root @param {Change} it */
function apply(root, { at, how, value, name }) {
  const all = places(root);
  if (all.length === 0) return;
  const [parent, key] = all[at % all.length];
  if (how === 0 && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (how === 0) delete parent[key];
  else if (how === 1 && Array.isArray(parent)) parent.push(structuredClone(parent[key]));
  else if (how === 1) Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
  else if (how === 2) {
    const [other, from] = all[(at * 7 + name.length) % all.length];
    parent[key] = structuredClone(other[from]);
  } else if (how === 3 && typeof parent[key] === "string") parent[key] = parent[key].slice(0, at) + (typeof value === "string" ? value : name) + parent[key].slice(at);
  else parent[key] = value;
}

const seeds = texts();
const changed = fc.tuple(fc.nat(seeds.length - 1), fc.array(change, { maxLength: 3 })).map(([n, changes]) => {
  const root = JSON.parse(seeds[n]);
  for (const it of changes) apply(root, it);
  return JSON.stringify(root);
});
const broken = fc.tuple(fc.nat(seeds.length - 1), bytes).map(([n, breaks]) => {
  const letters = [...seeds[n]];
  for (const [at, code] of breaks) letters[at % letters.length] = String.fromCharCode(code);
  return letters.join("");
});
const input = fc.oneof({ weight: 8, arbitrary: changed }, { weight: 1, arbitrary: broken }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });

const { values } = parseArgs({ options: { runs: { type: "string" }, seconds: { type: "string" }, seed: { type: "string" } } });
const began = performance.now();
const found = fc.check(
  // A text that comes from a file or a link has no half letters; its escapes can spell them.
  fc.property(input, (text) => assertHandled(/** @type {any} */ (text).toWellFormed())),
  {
    numRuns: values.runs ? Number(values.runs) : 1e9,
    seed: values.seed ? Number(values.seed) : Date.now() % 2 ** 31,
    interruptAfterTimeLimit: values.seconds ? 1000 * Number(values.seconds) : undefined,
    includeErrorInReport: true,
  },
);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
if (found.failed && found.counterexample) {
  const [text] = found.counterexample;
  const file = `target/fuzz/artifacts/story/${createHash("sha256").update(text).digest("hex").slice(0, 16)}.json`;
  mkdirSync("target/fuzz/artifacts/story", { recursive: true });
  writeFileSync(file, text);
  console.log(`${fc.defaultReportMessage(found)}\nKept in ${file}: once mended, it goes into ${CORPUS}.`);
  process.exit(1);
}
console.log(`test result: ok. 1 passed; story: ${found.numRuns} inputs in ${seconds} s, seed ${found.seed}`);
