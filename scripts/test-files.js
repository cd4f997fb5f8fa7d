// Runs files of tests side by side, but those that have passed before and of which nothing has changed: a test of the built
// page takes seconds, and all of them a quarter of an hour. Says what it did not run, and how many tests that are.
//
//   node scripts/test-files.js --record FILE [--same PATH]... [--said TEXT]... [--concurrency N] [--anew] TEST...
//
// FILE is where it is kept what has passed, PATH a file or folder and TEXT words that all of the tests rest on: where one of
// them differs, or the test's own file or Node does, the test runs. --anew runs them all. ENTENTE_ in the environment changes
// what is tested: then nothing is taken from before and nothing is kept.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { run } from "node:test";
import { spec as Spec } from "node:test/reporters";
import { parseArgs } from "node:util";

/** @typedef {Record<string, { sum: string, passed: number }>} Record_ what has passed, by file */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: "string" },
    same: { type: "string", multiple: true, default: [] },
    said: { type: "string", multiple: true, default: [] },
    concurrency: { type: "string", default: "1" },
    anew: { type: "boolean", default: false },
  },
});
const { record } = values;
if (!record || positionals.length === 0) throw new Error("which tests, and where is it kept what has passed? node scripts/test-files.js --record FILE TEST...");
const altered = Object.keys(process.env).some((name) => name.startsWith("ENTENTE_"));

/** @param {string} path @returns {string[]} the files in it, in order */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** @returns {string} what all tests rest on. Other tests do not count: each is what its own file says */
function sumOfRest() {
  const sum = createHash("sha256").update(JSON.stringify([process.version, values.said]));
  const tests = new Set(positionals);
  for (const file of values.same.flatMap(filesOf).filter((path) => !tests.has(path))) sum.update(`\n${file}\n`).update(createHash("sha256").update(readFileSync(file)).digest());
  return sum.digest("hex");
}

const rest = sumOfRest();

/** @param {string} file */
const sumOf = (file) => createHash("sha256").update(rest).update(readFileSync(file)).digest("hex");

/** @returns {Record_} */
function readRecord() {
  try {
    return JSON.parse(readFileSync(/** @type {string} */ (record), "utf8"));
  } catch {
    // None yet, or one that was cut short: everything runs.
    return {};
  }
}

const known = readRecord();
const isKnown = (/** @type {string} */ file) => !values.anew && !altered && known[file]?.sum === sumOf(file);
const before = positionals.filter(isKnown);
const files = positionals.filter((file) => !before.includes(file));

for (const file of before) console.log(`↷ ${file}: ${known[file].passed} passed before, and nothing they rest on has changed`);
if (before.length > 0) console.log(`ℹ passed before ${before.reduce((sum, file) => sum + known[file].passed, 0)}`);

if (files.length > 0) {
  // As they are when they begin.
  const sums = new Map(files.map((file) => [file, sumOf(file)]));
  /** @type {Map<string, { passed: number, not: number }>} */
  const came = new Map();
  const count = (/** @type {{ file?: string, name: string }} */ { file: path, name }, /** @type {"passed" | "not"} */ how) => {
    // A file that breaks beside its tests is reported as a test that has its name.
    const file = files.find((one) => (path ?? name).endsWith(one)) ?? "";
    const counts = came.get(file) ?? { passed: 0, not: 0 };
    counts[how] += 1;
    came.set(file, counts);
  };
  const stream = run({ files: files.map((file) => resolve(file)), concurrency: Number(values.concurrency) });
  stream.on("test:pass", (test) => count(test, test.skip || test.todo ? "not" : "passed"));
  stream.on("test:fail", (test) => {
    count(test, "not");
    process.exitCode = 1;
  });
  stream.on("end", () => {
    // What is changed while they run is not what has passed.
    if (altered || sumOfRest() !== rest) return;
    /** @type {Record_} */
    const next = {};
    for (const file of positionals) {
      const { passed = 0, not = 0 } = came.get(file) ?? {};
      const sum = sums.get(file);
      if (sum === undefined) next[file] = known[file];
      else if (passed > 0 && not === 0 && sum === sumOf(file)) next[file] = { sum, passed };
    }
    mkdirSync(dirname(record), { recursive: true });
    // Whole or not at all.
    writeFileSync(`${record}.new`, JSON.stringify(next, null, 1));
    renameSync(`${record}.new`, record);
  });
  stream.compose(new Spec()).pipe(process.stdout);
}
