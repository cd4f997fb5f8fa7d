import assert from "node:assert/strict";
import { test } from "node:test";
import { frequencyOf, PACE, score } from "../../www/score.js";

test("the higher the per cent, the higher the tone, in equal steps, and nothing leaves its three octaves", () => {
  assert.equal(frequencyOf(100) / frequencyOf(0), 8);
  assert.ok(Math.abs(frequencyOf(60) / frequencyOf(40) - frequencyOf(40) / frequencyOf(20)) < 1e-9);
  assert.equal(frequencyOf(140), frequencyOf(100));
  assert.equal(frequencyOf(-3), frequencyOf(0));
});

test("a rising series is a rising voice on the left, a falling one a falling voice on the right", () => {
  const { voices, seconds } = score([[10, 20, 40], [40, 20, 10]], []);
  const [left, right] = voices.map(({ pitches }) => pitches.map(({ frequency }) => frequency));
  assert.ok(left[0] < left[1] && left[1] < left[2]);
  assert.ok(right[0] > right[1] && right[1] > right[2]);
  assert.ok(voices[0].pan < 0 && voices[1].pan > 0);
  assert.equal(seconds, 3 * PACE);
});

test("a quarter has one tick, a change of leaders before an event; what is outside the span has none", () => {
  const { ticks } = score([[1, 2, 3]], [
    { quarter: 1, kind: "event" },
    { quarter: 1, kind: "turnover" },
    { quarter: 1, kind: "event" },
    { quarter: 0, kind: "event" },
    { quarter: 9, kind: "event" },
    { quarter: -1, kind: "turnover" },
  ]);
  assert.deepEqual(ticks.map(({ at }) => at), [0, PACE]);
  assert.ok(ticks[1].frequency < ticks[0].frequency);
});

test("all voices and ticks together stay far from the loudest there is", () => {
  const { voices, ticks } = score([[50], [50]], [{ quarter: 0, kind: "turnover" }]);
  assert.ok(voices.reduce((sum, { loud }) => sum + loud, 0) + Math.max(...ticks.map(({ loud }) => loud)) < 0.5);
});
