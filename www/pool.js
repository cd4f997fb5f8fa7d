// Workers, each with its own instance of the model. Which batch comes next is Rust's to say; here it is only carried.
import { report } from "./banner.js";
import { dismiss, hire } from "./hire.js";
import { heard, text } from "./text.js";

/** @typedef {{ job: number[], scenario: string | null, brief: object | null }} Order what is null the worker knows */
/** @typedef {{ alive?: boolean, failure?: string, dead?: boolean, memory?: boolean }} Sign a sign of life, or of its end; `memory`: there was none left */
/**
 * @typedef {object} Work
 * @property {number[][]} orders batches that it has not given back, oldest first
 * @property {string} text which scenario it knows
 * @property {number} question whose brief it knows
 * @property {boolean} replaced whether it stands in for one that failed
 */
/** @typedef {import("./hire.js").Hired & Work} Hand */

const MOST_HANDS = 8;

/** The kind of batch that runs what an edited scenario is compared with. */
const REFERENCE = 3;

/** While a slider is held, one core is left to the page: bands that come sooner are no use in a frame that comes later. */
const SPARE = 1;

/**
 * Batches that a worker has at once: the next waits where it is needed. One while a slider is held, whose questions are
 * short, and one while a view at rest is refined: what another question finds in work is then a batch a worker, a few
 * milliseconds, and nothing waits behind it.
 */
const AHEAD = 2;

/** While a slider is held, a first answer is begun at most once in this many milliseconds: the rest is the frames'. */
const PACE = 50;

export class Pool {
  /** @type {Hand[]} */
  #hands = [];
  #lab;
  #session;
  #onResult;
  #build;
  #broken = false;
  /** When the last first answer was begun. */
  #begun = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;
  #question = -1;
  #closed = false;

  /**
   * @param {any} lab the laboratory, whose `job`, `brief` and `accept` are for the pool alone
   * @param {{ readonly held: string | null }} session whose slider may be held
   * @param {() => void} onResult called when a batch has been taken in
   * @param {import("./types.js").Build} build what the page itself runs
   * @param {number} most hands, where another pool works too
   */
  constructor(lab, session, onResult, build, most = MOST_HANDS) {
    this.#lab = lab;
    this.#session = session;
    this.#onResult = onResult;
    this.#build = build;
    const count = Math.min(Math.max(navigator.hardwareConcurrency || 2, 1), most);
    for (let i = 0; i < count; i += 1) this.#hands.push(this.#hire(false));
  }

  /** @param {boolean} replaced @returns {Hand} a worker that knows the model and nothing else */
  #hire(replaced) {
    /** @type {Hand} */
    const hand = { ...hire(this.#build, (answer) => this.#take(hand, answer), (reason) => this.#lose(hand, reason)), orders: [], text: "", question: -1, replaced };
    return hand;
  }

  /** Ends the workers; what they were computing is dropped. */
  close() {
    this.#closed = true;
    clearTimeout(this.#waiting);
    for (const hand of this.#hands.splice(0)) dismiss(hand);
  }

  /** Gives the workers batches, while there are any. */
  wake() {
    if (this.#broken || this.#closed || this.#early()) return;
    const held = this.#session.held !== null;
    const hands = held ? this.#hands.slice(0, Math.max(1, this.#hands.length - SPARE)) : this.#hands;
    const ahead = held || this.#lab.refining() ? 1 : AHEAD;
    for (let orders = 0; orders < ahead; orders += 1) {
      for (const hand of hands) if (hand.orders.length === orders && !this.#order(hand)) return;
    }
  }

  /** @param {Hand} hand gets the next batch @returns {boolean} whether there was one */
  #order(hand) {
    /** @type {Uint32Array | undefined} */
    const job = this.#lab.job();
    if (!job) return false;
    if (job[0] !== this.#question) {
      this.#question = job[0];
      this.#begun = performance.now();
    }
    this.#send(hand, [...job]);
    return true;
  }

  /** @param {Hand} hand @param {number[]} job */
  #send(hand, job) {
    const kind = job[1];
    // What an edited scenario is compared with is a text of its own.
    const own = `${kind === REFERENCE} ${this.#lab.text_since(kind)}`;
    hand.worker.postMessage({
      job,
      scenario: hand.text === own ? null : this.#lab.text_of(kind),
      brief: hand.question === this.#question && hand.text === own ? null : this.#lab.brief(),
    });
    hand.text = own;
    hand.question = this.#question;
    hand.orders.push(job);
    hand.patience.begin();
  }

  /** Whether the next first answer has to wait; it is then taken up in time. */
  #early() {
    if (this.#session.held === null || this.#hands.some((hand) => hand.orders.length > 0)) return false;
    const wait = this.#begun + PACE - performance.now();
    if (wait <= 0) return false;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.wake(), wait);
    return true;
  }

  /**
   * @param {Hand} hand
   * @param {{ job: number[] | null, values?: Float64Array } & Sign} answer
   */
  #take(hand, answer) {
    if (this.#closed || !this.#hands.includes(hand)) return;
    hand.patience.hear();
    if (answer.alive) return;
    if (answer.failure !== undefined) {
      this.#lose(hand, answer.memory ? text("page-worker-memory") : heard(answer.failure));
      return;
    }
    hand.orders.shift();
    if (hand.orders.length === 0) hand.patience.end();
    if (answer.job && answer.values) {
      const [question, kind, slot, batch] = answer.job;
      this.#lab.accept(question, kind, slot, batch, answer.values);
    }
    this.wake();
    this.#onResult();
  }

  /**
   * Puts another worker in the place of one that failed, with what it owed. A batch of a kind whose question has not
   * changed is the same whoever is told of it later; one of a kind whose question has is dropped when it comes.
   *
   * @param {Hand} hand
   * @param {string} reason
   */
  #lose(hand, reason) {
    const place = this.#hands.indexOf(hand);
    if (this.#broken || this.#closed || place < 0) return;
    dismiss(hand);
    if (hand.replaced) {
      this.#fail(reason);
      return;
    }
    const next = this.#hire(true);
    this.#hands[place] = next;
    for (const job of hand.orders) this.#send(next, job);
  }

  /** @param {string} reason */
  #fail(reason) {
    this.#broken = true;
    for (const hand of this.#hands.splice(0)) dismiss(hand);
    report(new Error(text("page-worker-failed", { why: reason })));
  }
}
