// What is asked of every text that is read as a story or a step: no failure but one sentence, or what comes back the same.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { answerOf, say } from "../../www/story/numbers.js";
import { asFile, isStory, readText } from "../../www/story/read.js";

export const CORPUS = "fuzz/corpus/story";

/** @returns {string[]} the texts of the corpus */
export const texts = () => readdirSync(CORPUS).sort().map((name) => readFileSync(`${CORPUS}/${name}`, "utf8"));

const course = Array.from({ length: 44 }, (_, t) => t);
const belief = { median: course, q25: course, q75: course };
/** @type {import("../../www/story/numbers.js").Ensemble} */
const ensemble = { ...belief, q05: course, q95: course, threshold: course, beliefs: [belief, belief], wants_safety: [true, false], replicates: 1000 };
/** @type {import("../../www/story/numbers.js").Told} */
const told = { runs: [ensemble, ensemble], other: null, window: { from: 4, to: 40, hidden: 30, pin: 29, year: 1981, quarter: 0 }, names: ["one", "two"], sides: ["A", "B"], label: "other" };

/** @param {import("../../www/story/read.js").Step} step every sentence of it can be said */
function assertSaid(step) {
  const said = step.reveal.flatMap(({ lead, text }) => [...(lead === undefined ? [] : [lead]), text]);
  for (const text of [...said, step.question, ...(step.notes ?? [])]) assert.equal(typeof say(told, text, 0), "string");
  if (step.predict.kind === "choose") answerOf(told, step.predict.choices, 1);
}

/** @param {string} message is one line that can be shown */
function assertSentence(message) {
  assert.ok(message.length > 0 && [...message].length < 1500, `a sentence of ${message.length} letters`);
  assert.doesNotMatch(message, /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u, "it has a letter that hides, breaks the line or turns it");
  assert.ok(/** @type {any} */ (message).isWellFormed(), "it has half a letter");
}

/** @param {string} text */
export function assertHandled(text) {
  isStory(text);
  /** @type {ReturnType<typeof readText>} */
  let read;
  try {
    read = readText(text);
  } catch (error) {
    assert.equal(/** @type {any} */ (error)?.constructor, Error, String(/** @type {any} */ (error)?.stack));
    assertSentence(/** @type {Error} */ (error).message);
    return;
  }
  if ("step" in read) {
    assertSaid(read.step);
    assert.deepEqual(readText(JSON.stringify(read.step)), read);
  } else {
    read.story.steps.forEach(assertSaid);
    assert.deepEqual(readText(JSON.stringify(asFile(read.story))), read);
  }
}
