import assert from "node:assert/strict";
import { test } from "node:test";
import { matches } from "../../www/search.js";
import { spread } from "../../www/spread.js";

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
