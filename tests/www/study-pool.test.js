// The pool of workers that compute studies, with workers and studies that only count.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { openEnglish } from "./catalogue.js";

openEnglish();

/** @type {FakeWorker[]} */
let workers = [];

class FakeWorker {
  /** @type {any[]} */
  orders = [];
  ended = false;
  /** @type {(message: { data: any }) => void} */
  onmessage = () => {};
  /** @type {(event: { message: string, preventDefault: () => void }) => void} */
  onerror = () => {};

  constructor() {
    workers.push(this);
  }

  /** @param {any} order */
  postMessage({ study }) {
    if (study) this.orders.push(study);
  }

  terminate() {
    this.ended = true;
  }

  /** @param {object} [more] */
  answer(more) {
    const { id, piece } = this.orders.shift();
    this.onmessage({ data: { id, piece, ...(more ?? { values: new Float64Array(1) }) } });
  }
}

class Study {
  /** @type {number[]} */
  taken = [];
  pieces = () => 9;
  accept = (/** @type {number} */ piece) => this.taken.push(piece);
  answer = () => [...this.taken].sort((a, b) => a - b);
  free() {}
}

Object.assign(globalThis, { Worker: FakeWorker, addEventListener() {}, document: { getElementById: () => null } });
Object.defineProperty(globalThis, "navigator", { value: { hardwareConcurrency: 2 }, configurable: true });
const { START } = await import("../../www/patience.js");
const { StudyPool } = await import("../../www/study/pool.js");

/** @param {InstanceType<typeof StudyPool>} made @returns {{ last: any, failed: string[] }} what is said of one more study */
function asked(made) {
  const told = { last: /** @type {any} */ (null), failed: /** @type {string[]} */ ([]) };
  made.run("a study", { onAnswer: (answer) => (told.last = answer), onFailure: (why) => told.failed.push(why) });
  return told;
}

const pool = () => new StudyPool(/** @type {any} */ ({ Study }), /** @type {any} */ ({ worker: "", module: null }));
const owed = (/** @type {FakeWorker} */ { orders }) => orders.map(({ piece }) => piece);
const busy = () => workers.filter(({ ended, orders }) => !ended && orders.length > 0);

function finish() {
  while (busy().length > 0) for (const worker of busy()) worker.answer();
}

/** Time passes in which the page lives. @param {number} wait milliseconds */
function pass(wait) {
  for (let left = wait; left > 0; left -= 1000) mock.timers.tick(Math.min(left, 1000));
}

afterEach(() => mock.timers.reset());

beforeEach(() => {
  workers = [];
});

test("a worker that dies is replaced with what it owed, and nobody notices", () => {
  const made = pool();
  const told = asked(made);
  assert.deepEqual(workers.map(owed), [[0, 2], [1, 3]]);
  workers[0].onerror({ message: "worn out", preventDefault() {} });
  assert.deepEqual([workers[0].ended, owed(workers[2]), workers[2].orders[0].text, workers[2].orders[1].text], [true, [0, 2], "a study", null]);
  finish();
  assert.deepEqual([told.last, told.failed], [[...Array(9).keys()], []]);
  made.close();
});

test("one whose module stopped is dead, too; one that refuses a study is not", () => {
  const made = pool();
  const told = asked(made);
  workers[1].answer({ failure: "unreachable", dead: true, memory: true });
  assert.deepEqual([workers[1].ended, owed(workers[2])], [true, [1, 3]]);
  workers[2].answer({ failure: "unreachable", dead: true, memory: true });
  assert.match(told.failed[0], /failed twice \(the browser gave it no more memory\)\. Change a setting/);
  assert.ok(workers.every(({ ended }) => ended));
  const next = asked(made);
  workers[3].answer({ failure: "This is no study." });
  assert.deepEqual([next.failed, workers[3].ended], [["This is no study."], false]);
  // Another question finds workers.
  const last = asked(made);
  finish();
  assert.deepEqual([last.last, last.failed], [[...Array(9).keys()], []]);
  made.close();
});

test("where a worker fails twice, every study is told and none is hired for those that are about to be", () => {
  const made = pool();
  const told = [asked(made), asked(made), asked(made)];
  workers[0].onerror({ message: "worn out", preventDefault() {} });
  workers[2].onerror({ message: "worn out", preventDefault() {} });
  assert.deepEqual(told.map(({ failed }) => failed.length), [1, 1, 1]);
  assert.deepEqual(workers.map(({ ended }) => ended), [true, true, true]);
  assert.ok(made.idle);
  made.close();
});

test("a model that stops while it reads a study is no study that was refused", () => {
  class Stopped {
    constructor() {
      throw new WebAssembly.RuntimeError("unreachable");
    }
  }
  const made = new StudyPool(/** @type {any} */ ({ Study: Stopped }), /** @type {any} */ ({ worker: "", module: null }));
  assert.throws(() => asked(made), WebAssembly.RuntimeError);
});

test("one that never answers is replaced, then said", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const made = pool();
  const told = asked(made);
  workers[1].onmessage({ data: { alive: true } });
  pass(10_000);
  workers[1].onmessage({ data: { alive: true } });
  pass(10_000);
  workers[1].onmessage({ data: { alive: true } });
  pass(START * 1000 - 20_000);
  assert.deepEqual([workers[0].ended, workers[1].ended, owed(workers[2])], [true, false, [0, 2]]);
  finish();
  assert.deepEqual([told.last, told.failed], [[...Array(9).keys()], []]);
  const next = asked(made);
  pass(START * 1000);
  pass(START * 1000);
  assert.match(next.failed[0], /failed twice \(it did not answer for 15 seconds\)/);
});

test("workers without a study are given back after a while, and hired again for the next", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const made = pool();
  asked(made);
  finish();
  pass(15_000);
  assert.deepEqual(workers.map(({ ended }) => ended), [false, false], "the next study may follow at once");
  const next = asked(made);
  pass(8_000);
  assert.deepEqual(workers.map(({ ended }) => ended), [false, false]);
  finish();
  pass(25_000);
  assert.deepEqual(workers.map(({ ended }) => ended), [true, true]);
  assert.deepEqual(next.last, [...Array(9).keys()]);
  const last = asked(made);
  finish();
  assert.deepEqual([workers.length, last.last], [4, [...Array(9).keys()]]);
  made.close();
});
