import assert from "node:assert/strict";
import { test } from "node:test";
import { readStep, readText } from "../../www/story/read.js";
import { assertHandled, texts } from "../fuzz/story-handled.js";
import { openEnglish } from "./catalogue.js";

openEnglish();

test("what fuzzing found worth keeping of stories and steps is read or refused in one sentence", () => {
  const all = texts();
  assert.ok(all.length >= 10);
  all.forEach(assertHandled);
});

test("letters of a file that hide, turn the line or are halves are spelled where a refusal repeats them", () => {
  const step = { format: "entente-story-step", version: 1, id: "a\u202eb\nc\ud800" };
  assert.throws(() => readStep(step, "Step 3"), { message: /^Step 3 \(a\\u\{202e\}b\\u\{a\}c\\u\{d800\}\)\.title: is missing/ });
  const field = { ...step, id: "a", title: "A", ask: "b", text: ["c"], state: {}, figure: {}, predict: {}, reveal: [], question: "d", ["x\r\n"]: 1 };
  assert.throws(() => readStep(field, "Step 3"), { message: /^Step 3 \(a\)\.x\\u\{d\}\\u\{a\}: there is no such field/ });
  // A letter of two units is cut whole or not at all.
  const cut = JSON.stringify({ format: "entente-story", version: 1, title: "𝕏".repeat(81), steps: "𝕏".repeat(40) });
  assert.throws(() => readText(cut), (error) => error instanceof Error && /** @type {any} */ (error.message).isWellFormed());
});
