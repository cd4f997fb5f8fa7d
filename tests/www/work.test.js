// What is kept, packed and compared, without a page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { differences, outcomes } from "../../www/compare/differences.js";
import { fileName, freeName, read, refusal, renamed, textOf, tidyName } from "../../www/files.js";
import { pack, unpack } from "../../www/link.js";
import { Conflict, inOrder, isExperiment, revised } from "../../www/records.js";
import { openEnglish, openIn } from "./catalogue.js";

openEnglish();

/** @param {number} seed @returns {() => number} 0 to 1, the same for the same seed (Mulberry32) */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {() => number} next @returns {any} a view of the shape that Rust keeps, with anything in its texts and numbers */
function view(next) {
  const whole = (/** @type {number} */ n) => Math.floor(next() * n);
  const letters = () => Array.from({ length: whole(30) }, () => String.fromCodePoint([32 + whole(95), 0xe0 + whole(60), 0x4e00 + whole(2000), 0x1f600 + whole(50), whole(32)][whole(5)])).join("");
  const number = () => [next(), -next() * 1e-300, next() * 1e300, whole(1000), 0.1 + 0.2, Number.MIN_VALUE][whole(6)];
  const changes = Object.fromEntries(Array.from({ length: whole(97) }, (_, n) => [`parameter.${n}`, number()]));
  const events = Array.from({ length: whole(12) }, () => ({ kind: letters(), date: "1987-12-08", intensity: number(), label: letters(), muted: next() < 0.5 }));
  const seed = String(BigInt.asUintN(64, (BigInt(whole(2 ** 32)) << 32n) | BigInt(whole(2 ** 32))));
  return { version: 1, scenario: letters(), pin: whole(44), settings: { seed, run: whole(1000), changes }, edits: { events, leaders: [letters(), null, []] }, digest: letters(), page: { open: [letters()] } };
}

test("a packed view is what was packed, whatever is in it", async () => {
  const next = random(17);
  for (let n = 0; n < 200; n += 1) {
    const one = view(next);
    const link = await pack(one);
    assert.match(link, /^#s=[\w-]+$/);
    assert.deepEqual(await unpack(link), one);
  }
});

test("a cut link is refused, wherever it is cut", async () => {
  const next = random(51);
  for (let n = 0; n < 6; n += 1) {
    const link = await pack(view(next));
    for (let cut = 3; cut < link.length; cut += 1 + Math.floor(next() * 17)) {
      await assert.rejects(unpack(link.slice(0, cut)), /^Error: The link cannot be read; it may have been cut on the way\. Nothing was changed\.$/, `${cut} of ${link.length}`);
    }
  }
});

test("a file is refused before it is read, or read as what it is", () => {
  assert.equal(refusal({ name: "a.json", size: 2_000_000 }), null);
  assert.equal(refusal({ name: "a.json", size: 0 }), "The file “a.json” is empty. Nothing was changed.");
  assert.equal(refusal({ name: "a.json", size: 2_000_001 }), "The file “a.json” has 2.1 MB; up to 2 MB are allowed. Nothing was changed.");
  const bytes = (/** @type {string} */ text) => /** @type {ArrayBuffer} */ (new TextEncoder().encode(text).buffer);
  assert.equal(textOf("a.json", bytes("\ufeff{}")), "{}", "a mark of byte order is no part of the text");
  assert.throws(() => textOf("a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]).buffer), /“a\.png” is no text/);
  assert.deepEqual(read("a.json", '{"version":1,"id":"us-ussr"}'), { kind: "scenario", id: "us-ussr" });
  assert.deepEqual(read("a.json", '{"entente":"experiment","name":" A\\u0000 \\n b ","saved":"x","version":1,"pin":3}'), { kind: "experiment", name: "A b", experiment: { version: 1, pin: 3 } });
  assert.equal(/** @type {any} */ (read("My rivalry.entente.json", '{"entente":"experiment"}')).name, "My rivalry");
  assert.throws(() => read("a.json", '{"version":1,'), /is no JSON \(it breaks off\), so .* Nothing was changed\.$/);
  assert.throws(() => read("a.json", "plain"), /is no JSON, so .* Nothing was changed\.$/);
  assert.throws(() => read("a.json", "[1]"), /holds no object/);
  assert.throws(() => read("a.json", '{"entente":"workbook"}'), /marked as "workbook", which this page does not know/);
});

test("names are one line, free, and such as a file system takes", () => {
  assert.equal(tidyName(`a\u202eb\n\tc${"x".repeat(200)}`).length, 80);
  assert.equal(tidyName("a\u202e b\n\tc"), "a b c");
  assert.equal(freeName("Rivalry", ["Rivalry", "Rivalry (2)"]), "Rivalry (3)");
  assert.equal(freeName("  ", []), "Experiment");
  assert.equal(fileName("../a/b: c?", ".json"), "a b c.json");
  assert.equal(fileName("...", ".entente.json"), "experiment.entente.json");
});

test("a scenario gets another id and nothing else", () => {
  const text = '{\n  "id": "us-ussr",\n  "title": "id us-ussr"\n}';
  assert.equal(renamed(text, "us-ussr", "us-ussr-own"), text.replace('"id": "us-ussr"', '"id": "us-ussr-own"'));
  assert.deepEqual(JSON.parse(renamed('{"a":{"id": "x"},"id":"x"}', "x", "y")), { a: { id: "x" }, id: "y" });
});

test("saving counts up the revision, and over a newer one it is refused", () => {
  const kept = /** @type {any} */ ({ version: 1 });
  const first = revised(undefined, { id: "1", name: "A", saved: 1, revision: 0, experiment: kept });
  assert.equal(first.revision, 1);
  const second = revised(first, { ...first, saved: 2 });
  assert.equal(second.revision, 2);
  assert.throws(() => revised(second, { ...first, saved: 3 }), (error) => error instanceof Conflict && /“A” was saved in another tab/.test(error.message));
  assert.throws(() => revised(undefined, first), /was deleted in another tab/);
  assert.throws(() => revised(first, { ...first, revision: 0 }), Conflict);
  assert.deepEqual(inOrder([first, second]), [second, first]);
  assert.ok(isExperiment(first));
  for (const other of [null, undefined, 1, "x", {}, { ...first, saved: NaN }, { ...first, experiment: null }]) assert.ok(!isExperiment(other));
});

/** @param {any} [other] @returns {any} */
const told = (other = {}) => ({
  view: { title: "Case", case: "case", theories: [{ id: "a", name: "A" }, { id: "b", name: "B" }], quantity: { id: "q", label: "Trust" }, seed: "1", run: 17, survival: { values: [{ text: "12 %" }, { text: "47 %" }] }, durable: null },
  levers: [{ id: "l", name: "Lever", field: "3", unit: "years", scripted: true }],
  rows: [{ id: "r", name: "Row", component: "leader", text: "0.5", unit: "", changed: false }],
  timeline: { sides: [{ name: "Here", leaders: [term("Reagan", "1981-01-20", "1989-01-20"), term("Bush", "1989-01-20", "1993-01-20")] }, { name: "There", leaders: [] }], events: [] },
  ends: [13.4, null],
  ...other,
});

/** @param {string} short @param {string} start @param {string} end */
function term(short, start, end) {
  return { side: 0, short, name: short, start, end, disposition: 0, sensibility: 0.5, coalition: 1 };
}

test("two experiments that are the same differ in nothing", () => {
  assert.deepEqual(differences(told(), told()), []);
  assert.deepEqual(outcomes(told(), told()), [
    { label: "Trust, median at the end, A", values: ["13\u00a0%", "13\u00a0%"] },
    { label: "Cooperation that survives the turnover, A", values: ["12\u00a0%", "12\u00a0%"] },
    { label: "Cooperation that survives the turnover, B", values: ["47\u00a0%", "47\u00a0%"] },
  ]);
});

test("what differs is said in words, with only the terms and parameters that do", () => {
  const a = told();
  const b = told({
    levers: [{ ...a.levers[0], scripted: false, field: "none" }],
    rows: [{ ...a.rows[0], text: "0.7", changed: true }],
    timeline: { sides: [{ name: "Here", leaders: [term("Reagan", "1981-01-20", "1987-01-20"), { ...term("Bush", "1989-01-20", "1993-01-20"), disposition: -1 }] }, { name: "There", leaders: [] }], events: [{ date: "1985-11-19", kind_name: "Summit", actor_name: "both", intensity: 0.5, label: "Geneva", muted: true }] },
  });
  assert.deepEqual(differences(a, b), [
    { label: "Lever", values: ["as scripted", "none"] },
    { label: "Row, leader", values: ["0.5", "0.7"] },
    { label: "Terms, Here", values: ["Reagan, 1981-01-20 to 1989-01-20; Bush: disposition 0", "Reagan, 1981-01-20 to 1987-01-20; Bush: disposition −1"] },
    { label: "Events", values: ["–", "Geneva, 1985-11-19 (summit, both, 0.5, muted)"] },
  ]);
});

test("what differs is written with the decimal sign of the reader's language", () => {
  openIn("de");
  const a = told();
  const b = told({ levers: [{ ...a.levers[0], scripted: false, field: "3.5" }], rows: [{ ...a.rows[0], text: "0.75", changed: true }] });
  const [lever, row] = differences(a, b);
  openEnglish();
  assert.equal(lever.values[1], "3,5 years");
  assert.deepEqual(row.values, ["0,5", "0,75"]);
});
