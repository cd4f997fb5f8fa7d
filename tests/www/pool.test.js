// The pool of workers, with workers and a laboratory that only count.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { openEnglish } from "./catalogue.js";

openEnglish();

/** @type {FakeWorker[]} */
let workers = [];
/** @type {string[]} */
let said = [];

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
  postMessage(order) {
    if (order.job) this.orders.push(order);
  }

  terminate() {
    this.ended = true;
  }

  answer() {
    const { job } = this.orders.shift();
    this.onmessage({ data: { job, values: new Float64Array(1) } });
  }

  die() {
    this.onerror({ message: "worn out", preventDefault() {} });
  }
}

const banner = { hidden: true, set textContent(/** @type {string} */ text) { said.push(text); }, addEventListener() {} };
Object.assign(globalThis, { Worker: FakeWorker, addEventListener() {}, document: { getElementById: () => banner } });
Object.defineProperty(globalThis, "navigator", { value: { hardwareConcurrency: 2 }, configurable: true });
const { Pool } = await import("../../www/pool.js");
const { PATIENCE, START } = await import("../../www/patience.js");
const { canSpare, inWords } = await import("../../www/refine.js");

/** A laboratory of so many batches, whose question can be changed. */
class Lab {
  question = 1;
  next = 0;
  wanted = 20;
  isRefining = false;
  /** @type {number[][]} */
  accepted = [];

  job() {
    if (this.next >= this.wanted) return undefined;
    this.next += 1;
    return Uint32Array.of(this.question, 0, 0, this.next - 1);
  }

  change() {
    this.question += 1;
    this.next = 0;
    this.isRefining = false;
  }

  /** @param {number[]} job */
  accept(...job) {
    this.accepted.push(job.slice(0, 4));
  }

  brief = () => ({ of: this.question });
  text_of = () => "scenario";
  text_since = () => 0;
  refining = () => this.isRefining;
}

/** @param {Lab} lab */
const pool = (lab) => new Pool(lab, { held: null }, () => {}, /** @type {any} */ ({ worker: "", module: null }));
const batches = (/** @type {FakeWorker} */ worker) => worker.orders.map(({ job }) => job[3]);

/** Time passes in which the page lives. @param {number} wait milliseconds */
function pass(wait) {
  for (let left = wait; left > 0; left -= 1000) mock.timers.tick(Math.min(left, 1000));
}

afterEach(() => mock.timers.reset());

beforeEach(() => {
  workers = [];
  said = [];
});

test("a worker that dies is replaced, with what it owed, and the second time it is said", () => {
  const lab = new Lab();
  const made = pool(lab);
  made.wake();
  assert.deepEqual(workers.map(batches), [[0, 2], [1, 3]]);
  workers[0].die();
  assert.deepEqual([workers.length, workers[0].ended, said], [3, true, []]);
  assert.deepEqual(batches(workers[2]), [0, 2]);
  assert.deepEqual([workers[2].orders[0].scenario, workers[2].orders[0].brief], ["scenario", { of: 1 }], "it knows nothing");
  assert.deepEqual([workers[2].orders[1].scenario, workers[2].orders[1].brief], [null, null]);
  // What the dead one had sent still arrives, and is not counted twice.
  workers[0].onmessage({ data: { job: [1, 0, 0, 0], values: new Float64Array(1) } });
  assert.equal(lab.accepted.length, 0);
  while (workers.some(({ ended, orders }) => !ended && orders.length > 0)) workers.filter(({ ended, orders }) => !ended && orders.length > 0).forEach((worker) => worker.answer());
  assert.deepEqual(lab.accepted.map(([, , , batch]) => batch).sort((a, b) => a - b), [...Array(20).keys()]);
  lab.change();
  made.wake();
  workers[2].die();
  assert.equal(said.length, 1);
  assert.match(said[0], /no longer refined, because a worker failed twice \(worn out\)\./);
  assert.ok(workers.every(({ ended }) => ended));
  made.wake();
  assert.equal(workers.length, 3, "nothing is tried a third time");
});

test("a worker that never answers is replaced, and one that answers late or is still at it is not", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const [begin, patience] = [START * 1000, PATIENCE * 1000];
  const made = pool(new Lab());
  made.wake();
  pass(begin - 1);
  workers[1].answer();
  pass(1);
  assert.deepEqual(workers.map(({ ended }) => ended), [true, false, false]);
  assert.deepEqual(batches(workers[2]), [0, 2]);
  // However long it takes: it is at work.
  for (let sign = 0; sign < 10; sign += 1) {
    for (const worker of workers.slice(1)) worker.onmessage({ data: { alive: true } });
    pass(patience - 1000);
  }
  assert.deepEqual(workers.map(({ ended }) => ended), [true, false, false]);
  workers[1].answer();
  pass(patience);
  assert.match(said[0], /failed twice \(it did not answer for 15 seconds\)/);
});

test("a page that was asleep blames no worker", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const made = pool(new Lab());
  made.wake();
  pass(2000);
  // Hours pass in which no timer of the page runs; then the one that is due does.
  for (let night = 0; night < 10; night += 1) mock.timers.tick(10 * 3_600_000);
  assert.deepEqual(workers.map(({ ended }) => ended), [false, false]);
  for (const worker of workers) worker.answer();
  assert.equal(said.length, 0);
  made.close();
});

test("another question finds one batch a worker of the refinement, and none behind it", () => {
  const lab = new Lab();
  const made = pool(lab);
  lab.isRefining = true;
  made.wake();
  assert.deepEqual(workers.map(batches), [[0], [1]]);
  lab.change();
  made.wake();
  for (const worker of workers) worker.answer();
  // The answers of the old question were the last: what follows is all of the new one.
  assert.ok(workers.every(({ orders }) => orders.length > 0 && orders.every(({ job }) => job[0] === 2)));
});

test("a device that is short of memory or charge, or saves data, keeps to the first runs", async () => {
  const battery = (/** @type {number} */ level, /** @type {boolean} */ charging) => ({ getBattery: async () => ({ level, charging }) });
  assert.ok(await canSpare({}));
  assert.ok(await canSpare({ deviceMemory: 8, connection: {}, ...battery(0.1, true) }));
  assert.ok(await canSpare({ getBattery: () => Promise.reject(new Error("not allowed")) }));
  assert.ok(!(await canSpare({ deviceMemory: 2 })));
  assert.ok(!(await canSpare({ connection: { saveData: true } })));
  assert.ok(!(await canSpare(battery(0.2, false))));
  assert.equal(inWords(1000, 10_000), "1,000 of 10,000 runs");
});
