import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { formula } from "../../scripts/formulas.js";
import { pack, unpack } from "../../www/link.js";
import { matches } from "../../www/search.js";
import { spread } from "../../www/spread.js";
import { openEnglish } from "./catalogue.js";

openEnglish();

test("labels that would overlap are moved apart and stay on the track", () => {
  const labels = [
    { center: 50, width: 60 },
    { center: 60, width: 60 },
  ];
  const [first, second] = spread(labels, 200);
  assert.equal(first.line, 0);
  assert.ok(second.left >= first.left + 60);
  assert.ok(first.left >= 0 && second.left + 60 <= 200);
});

test("labels that do not fit on one line take two in turn", () => {
  const labels = [0, 50, 100].map((center) => ({ center, width: 60 }));
  assert.deepEqual(spread(labels, 120).map(({ line }) => line), [0, 1, 0]);
});

test("a search finds every word in any order and nothing else", () => {
  const rows = /** @type {import("../../www/types.js").Row[]} */ ([{ search: "Weight of bad news ν_k negativity grudge" }]);
  assert.ok(matches(rows, ["grudge", "news"]));
  assert.ok(!matches(rows, ["grudge", "summit"]));
});

test("the equations of the mechanisms are those their sources say, and their parameters are in the table", () => {
  /** @type {{ tex: string[], mathml: string[], parameters: string[] }[]} */
  const mechanisms = JSON.parse(readFileSync(new URL("../../www/model/mechanisms.json", import.meta.url), "utf8"));
  const table = readFileSync(new URL("../../MODEL.md", import.meta.url), "utf8");
  for (const { tex, mathml, parameters } of mechanisms) {
    assert.deepEqual(mathml, tex.map(formula), "node scripts/formulas.js writes them anew");
    for (const id of parameters) assert.ok(table.includes(`| \`${id}\` |`), id);
  }
});

test("a link gives back what went in, and a damaged one is refused in a sentence", async () => {
  const view = { version: 1, scenario: "us-ussr", pin: 32, settings: { seed: "18446744073709551615", changes: { misperception: 0.1 } }, title: "Zoë <script>" };
  const link = await pack(view);
  assert.ok(/^#s=[\w-]+$/.test(link), link);
  assert.deepEqual(await unpack(link), view);
  for (const bad of [link.slice(0, -9), "#s=", "#s=%%%", `#s=${"A".repeat(1000)}`, `#s=${"A".repeat(10_000_000)}`]) {
    await assert.rejects(unpack(bad), /Nothing was changed\.$/);
  }
});

test("what unpacks to more than any view is refused", async () => {
  await assert.rejects(unpack(await pack({ text: "a".repeat(5_000_000) })), /Nothing was changed\.$/);
});

test("links of version 1 unpack as they were made", async () => {
  const fixture = (/** @type {string} */ name) => readFileSync(new URL(`../fixtures/v1/${name}`, import.meta.url), "utf8").trim();
  assert.deepEqual(await unpack(fixture("link.txt")), JSON.parse(fixture("view.json")));
  assert.deepEqual(await unpack(fixture("link-map.txt")), JSON.parse(fixture("view-map.json")));
});
