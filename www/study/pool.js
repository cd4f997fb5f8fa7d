// Runs studies: hands pieces of work to module workers, in order, and gives what they say as they come in. Studies take
// turns, so that a small one does not wait for a large one; what is no longer wanted is dropped.
import { sentence } from "../dom.js";
import { heard, text } from "../text.js";
import { workerAddress } from "../trusted.js";

/** @typedef {import("../types.js").Glue} Glue */
/** @typedef {{ id: number, text: string | null, piece: number, ended: number[] }} Order text null: the worker has it */
/** @typedef {{ worker: Worker, orders: number, known: Set<number>, ended: number[] }} Hand */
/** @typedef {{ done: number, wanted: number }} Progress */
/**
 * @typedef {object} Wish
 * @property {(answer: any, final: boolean) => void} onAnswer at most every PAUSE milliseconds, and once at the end
 * @property {(progress: Progress) => void} [onProgress]
 * @property {(sentence: string) => void} onFailure
 * @property {boolean} [first] before all others, until there is a first answer
 */
/** @typedef {Wish & { id: number, text: string, study: import("../types.js").Study, next: number, done: number, wanted: number, told: number, timer: number, turn: number }} Task `turn`: when it was last served */

const MOST_HANDS = 8;

/** Pieces that a worker has at once: the next waits where it is needed. */
const AHEAD = 2;

/** Milliseconds between two answers of a study: each costs the page a drawing. */
const PAUSE = 120;

/** Milliseconds after which workers without work are given back. */
const REST = 20_000;

export class StudyPool {
  #build;
  #model;
  /** @type {Hand[]} */
  #hands = [];
  /** @type {Task[]} */
  #tasks = [];
  #count = 0;
  #turns = 0;
  #idle = 0;

  /** @param {Glue} model @param {import("../types.js").Build} build what the page itself runs */
  constructor(model, build) {
    this.#model = model;
    this.#build = build;
  }

  /** @returns {boolean} whether nothing is under way */
  get idle() {
    return this.#tasks.length === 0;
  }

  /**
   * Runs a study. A text that is none is refused through `onFailure`, in one sentence.
   *
   * @param {string} asked
   * @param {Wish} wish
   * @returns {() => void} ends it; nothing is called any more
   */
  run(asked, wish) {
    /** @type {import("../types.js").Study} */
    let study;
    try {
      if (!("Worker" in globalThis)) throw new Error(text("study-no-workers"));
      study = new this.#model.Study(asked);
    } catch (error) {
      wish.onFailure(sentence(error));
      return () => {};
    }
    this.#count += 1;
    /** @type {Task} */
    const task = { ...wish, id: this.#count, text: asked, study, next: 0, done: 0, wanted: study.pieces(), told: -Infinity, timer: 0, turn: 0 };
    this.#tasks.push(task);
    this.#wake();
    return () => this.#end(task);
  }

  /** Ends all studies and their workers. */
  close() {
    for (const task of [...this.#tasks]) this.#end(task);
    this.#giveBack();
  }

  #giveBack() {
    clearTimeout(this.#idle);
    for (const { worker } of this.#hands.splice(0)) worker.terminate();
  }

  /** @param {Task} task */
  #end(task) {
    const at = this.#tasks.indexOf(task);
    if (at < 0) return;
    this.#tasks.splice(at, 1);
    clearTimeout(task.timer);
    task.study.free();
    for (const hand of this.#hands) if (hand.known.delete(task.id)) hand.ended.push(task.id);
    if (this.#tasks.length === 0) this.#idle = setTimeout(() => this.#giveBack(), REST);
    else this.#wake();
  }

  #start() {
    clearTimeout(this.#idle);
    if (this.#hands.length > 0) return;
    const count = Math.min(Math.max(navigator.hardwareConcurrency || 2, 1), MOST_HANDS);
    for (let i = 0; i < count; i += 1) {
      const worker = new Worker(workerAddress(this.#build.worker));
      /** @type {Hand} */
      const hand = { worker, orders: 0, known: new Set(), ended: [] };
      worker.onmessage = ({ data }) => this.#take(hand, data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.#failAll(event.message || text("study-worker-not-started"));
      };
      worker.postMessage({ module: this.#build.module });
      this.#hands.push(hand);
    }
  }

  #wake() {
    this.#start();
    for (let orders = 0; orders < AHEAD; orders += 1) {
      for (const hand of this.#hands) if (hand.orders === orders) this.#order(hand);
    }
  }

  /** @param {Hand} hand gets the next piece */
  #order(hand) {
    const open = this.#tasks.filter(({ next, wanted }) => next < wanted);
    const task = open.find(({ first, told }) => first && told === -Infinity) ?? open.reduce((/** @type {Task | null} */ best, other) => (best === null || other.turn < best.turn ? other : best), null);
    if (!task) return;
    this.#turns += 1;
    task.turn = this.#turns;
    const known = hand.known.has(task.id);
    hand.known.add(task.id);
    hand.orders += 1;
    /** @type {Order} */
    const study = { id: task.id, text: known ? null : task.text, piece: task.next, ended: hand.ended.splice(0) };
    task.next += 1;
    hand.worker.postMessage({ study });
  }

  /**
   * @param {Hand} hand
   * @param {{ id?: number, piece: number, values?: Float64Array, failure?: string }} answer
   */
  #take(hand, { id, piece, values, failure }) {
    hand.orders -= 1;
    const task = this.#tasks.find((other) => other.id === id);
    if (failure !== undefined && (task || id === undefined)) {
      if (task) this.#fail(task, heard(failure));
      else this.#failAll(heard(failure));
      return;
    }
    if (task && values) {
      task.study.accept(piece, values);
      task.done += 1;
      task.onProgress?.({ done: task.done, wanted: task.wanted });
      if (task.done === task.wanted) this.#tell(task);
      else if (task.timer === 0) task.timer = setTimeout(() => this.#tell(task), Math.max(0, task.told + PAUSE - performance.now()));
    }
    this.#wake();
  }

  /** @param {Task} task */
  #tell(task) {
    clearTimeout(task.timer);
    task.timer = 0;
    task.told = performance.now();
    const final = task.done === task.wanted;
    const answer = task.study.answer();
    if (final) this.#end(task);
    if (answer !== null) task.onAnswer(answer, final);
  }

  /** @param {Task} task @param {string} reason */
  #fail(task, reason) {
    this.#end(task);
    task.onFailure(reason);
  }

  /** @param {string} reason */
  #failAll(reason) {
    this.#giveBack();
    for (const task of [...this.#tasks]) this.#fail(task, text("study-worker-failed", { reason }));
  }
}
