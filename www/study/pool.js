// Runs studies: hands pieces of work to module workers, in order, and gives what they say as they come in. Studies take
// turns, so that a small one does not wait for a large one; what is no longer wanted is dropped.
import { isTrap } from "../banner.js";
import { sentence } from "../dom.js";
import { dismiss, hire } from "../hire.js";
import { heard, text } from "../text.js";

/** @typedef {import("../types.js").Glue} Glue */
/** @typedef {{ id: number, text: string | null, piece: number, ended: number[] }} Order text null: the worker has it */
/**
 * @typedef {object} Work
 * @property {{ task: Task, piece: number }[]} owed pieces that it has not given back, oldest first
 * @property {Set<number>} known studies that it has
 * @property {number[]} ended those of which it is still to hear that nobody wants them
 * @property {boolean} replaced whether it stands in for one that failed
 */
/** @typedef {import("../hire.js").Hired & Work} Hand */
/** @typedef {{ done: number, wanted: number }} Progress */
/**
 * @typedef {object} Wish
 * @property {(answer: any, final: boolean) => void} onAnswer at most every PAUSE milliseconds, and once at the end
 * @property {(progress: Progress) => void} [onProgress]
 * @property {(sentence: string) => void} onFailure
 * @property {boolean} [first] before all others, until there is a first answer
 */
/** @typedef {Wish & { id: number, text: string, study: import("../types.js").Study, next: number, done: number, wanted: number, told: number, timer: ReturnType<typeof setTimeout> | undefined, turn: number }} Task `turn`: when it was last served */

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
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #idle;

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
      if (isTrap(error)) throw error;
      wish.onFailure(sentence(error));
      return () => {};
    }
    this.#count += 1;
    /** @type {Task} */
    const task = { ...wish, id: this.#count, text: asked, study, next: 0, done: 0, wanted: study.pieces(), told: -Infinity, timer: undefined, turn: 0 };
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
    for (const hand of this.#hands.splice(0)) dismiss(hand);
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
    for (let i = 0; i < count; i += 1) this.#hands.push(this.#hire(false));
  }

  /** @param {boolean} replaced @returns {Hand} a worker that knows the model and no study */
  #hire(replaced) {
    /** @type {Hand} */
    const hand = { ...hire(this.#build, (answer) => this.#take(hand, answer), (reason) => this.#lose(hand, reason)), owed: [], known: new Set(), ended: [], replaced };
    return hand;
  }

  /**
   * Puts another worker in the place of one that failed, with what it owes and is still wanted.
   *
   * @param {Hand} hand
   * @param {string} reason
   */
  #lose(hand, reason) {
    const place = this.#hands.indexOf(hand);
    if (place < 0) return;
    dismiss(hand);
    if (hand.replaced) {
      this.#failAll(reason);
      return;
    }
    const next = this.#hire(true);
    this.#hands[place] = next;
    for (const { task, piece } of hand.owed) if (this.#tasks.includes(task)) this.#send(next, task, piece);
    this.#wake();
  }

  #wake() {
    // The last answer wakes it, too: the workers are given back in time, unless another study comes.
    if (this.#tasks.length === 0) return;
    this.#start();
    for (let orders = 0; orders < AHEAD; orders += 1) {
      for (const hand of this.#hands) if (hand.owed.length === orders) this.#order(hand);
    }
  }

  /** @param {Hand} hand gets the next piece */
  #order(hand) {
    const open = this.#tasks.filter(({ next, wanted }) => next < wanted);
    const task = open.find(({ first, told }) => first && told === -Infinity) ?? open.reduce((/** @type {Task | null} */ best, other) => (best === null || other.turn < best.turn ? other : best), null);
    if (!task) return;
    this.#turns += 1;
    task.turn = this.#turns;
    this.#send(hand, task, task.next);
    task.next += 1;
  }

  /** @param {Hand} hand @param {Task} task @param {number} piece */
  #send(hand, task, piece) {
    const known = hand.known.has(task.id);
    hand.known.add(task.id);
    hand.owed.push({ task, piece });
    /** @type {Order} */
    const study = { id: task.id, text: known ? null : task.text, piece, ended: hand.ended.splice(0) };
    hand.worker.postMessage({ study });
    hand.patience.begin();
  }

  /**
   * @param {Hand} hand
   * @param {{ id?: number, piece: number, values?: Float64Array } & import("../pool.js").Sign} answer
   */
  #take(hand, { id, piece, values, alive, failure, dead, memory }) {
    if (!this.#hands.includes(hand)) return;
    hand.patience.hear();
    if (alive) return;
    if (dead || (failure !== undefined && id === undefined)) {
      this.#lose(hand, memory ? text("page-worker-memory") : heard(failure ?? ""));
      return;
    }
    hand.owed.shift();
    if (hand.owed.length === 0) hand.patience.end();
    const task = this.#tasks.find((other) => other.id === id);
    if (failure !== undefined && task) {
      this.#fail(task, heard(failure));
      return;
    }
    if (task && values) {
      task.study.accept(piece, values);
      task.done += 1;
      task.onProgress?.({ done: task.done, wanted: task.wanted });
      if (task.done === task.wanted) this.#tell(task);
      else if (task.timer === undefined) task.timer = setTimeout(() => this.#tell(task), Math.max(0, task.told + PAUSE - performance.now()));
    }
    this.#wake();
  }

  /** @param {Task} task */
  #tell(task) {
    clearTimeout(task.timer);
    task.timer = undefined;
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
    // Before the workers go: a study that ends while another waits has workers hired for that one.
    const lost = this.#tasks.splice(0);
    this.#giveBack();
    for (const task of lost) {
      clearTimeout(task.timer);
      task.study.free();
      task.onFailure(text("study-worker-failed", { reason }));
    }
  }
}
