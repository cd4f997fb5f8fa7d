// When a screen reader is told what: at once what was done, and what follows from it when the numbers have settled.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Speech } from "../../www/speech.js";

mock.timers.enable({ apis: ["setTimeout"] });

/** @param {string} headline @param {number} first @param {number} [second] runs of the theories @returns {any} */
const view = (headline, first, second = first) => ({ headline: [headline], ledger: [{ text: "A ledger." }], aside: "An aside.", runs_each: [first, second] });

/** A reader that has heard of a first answer. */
function reader() {
  const region = /** @type {any} */ ({ textContent: "" });
  const speech = new Speech(region);
  speech.hear(view("At first.", 64));
  mock.timers.tick(5000);
  assert.equal(region.textContent, "", "the first texts are read where they stand");
  return { speech, said: () => region.textContent };
}

test("what follows from a change is said once, when nothing more has come", () => {
  const { speech, said } = reader();
  speech.hear(view("Then.", 64));
  mock.timers.tick(600);
  speech.hear(view("Then, surely.", 1000));
  mock.timers.tick(600);
  assert.equal(said(), "");
  mock.timers.tick(100);
  assert.equal(said(), "Then, surely. A ledger. An aside.");
});

test("what was done is not cut short by what was still to be said of a moment ago", () => {
  const { speech, said } = reader();
  speech.hear(view("Before.", 1000));
  mock.timers.tick(699);
  speech.say("Reagan until 1987 Q1.");
  mock.timers.tick(699);
  assert.equal(said(), "Reagan until 1987 Q1.");
  speech.hear(view("After.", 64));
  mock.timers.tick(700);
  assert.equal(said(), "After. A ledger. An aside.");
});

test("what was still to be said comes after what was done, if nothing follows from that", () => {
  const { speech, said } = reader();
  speech.hear(view("Before.", 1000));
  speech.say("Copied.");
  mock.timers.tick(700);
  assert.equal(said(), "Before. A ledger. An aside.");
});

test("what more runs add is not said again, and takes nothing away that is still to be said", () => {
  const { speech, said } = reader();
  speech.hear(view("Then.", 1000));
  mock.timers.tick(400);
  speech.hear(view("Then: 31.", 4000));
  mock.timers.tick(300);
  assert.equal(said(), "Then: 31. A ledger. An aside.");
  // One theory's runs are in before the other's, and the last say nothing else.
  speech.hear(view("Then: 32.", 10_000, 4000));
  speech.hear(view("Then: 33.", 10_000, 7000));
  speech.hear(view("Then: 33.", 10_000));
  mock.timers.tick(5000);
  assert.equal(said(), "Then: 31. A ledger. An aside.");
  speech.hear(view("The pin moved.", 10_000));
  mock.timers.tick(700);
  assert.equal(said(), "The pin moved. A ledger. An aside.");
});
