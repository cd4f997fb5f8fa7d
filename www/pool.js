// Workers, each with its own instance of the model. Which batch comes next is Rust's to say; here it is only carried.
import { report } from "./banner.js";

/** @typedef {{ job: number[], scenario: string | null, brief: object | null }} Order what is null the worker knows */
/** @typedef {{ worker: Worker, orders: number, scenario: string, question: number }} Hand */

const MOST_HANDS = 8;

/** While a slider is held, one core is left to the page: bands that come sooner are no use in a frame that comes later. */
const SPARE = 1;

/** Batches that a worker has at once: the next waits where it is needed. One while a slider is held, whose questions are short. */
const AHEAD = 2;

/** While a slider is held, a first answer is begun at most once in this many milliseconds: the rest is the frames'. */
const PACE = 50;

export class Pool {
  /** @type {Hand[]} */
  #hands = [];
  #lab;
  #session;
  #onResult;
  #broken = false;
  /** When the last first answer was begun. */
  #begun = -Infinity;
  #waiting = 0;
  #question = -1;

  /**
   * @param {any} lab the laboratory, whose `job`, `brief` and `accept` are for the pool alone
   * @param {import("./session.js").Session} session whose scenario is open and whose slider may be held
   * @param {() => void} onResult called when a batch has been taken in
   * @param {{ glue: string, module: WebAssembly.Module }} build what the page itself runs
   */
  constructor(lab, session, onResult, build) {
    this.#lab = lab;
    this.#session = session;
    this.#onResult = onResult;
    const count = Math.min(Math.max(navigator.hardwareConcurrency || 2, 1), MOST_HANDS);
    for (let i = 0; i < count; i += 1) {
      const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
      const hand = { worker, orders: 0, scenario: "", question: -1 };
      worker.onmessage = ({ data }) => this.#take(hand, data);
      worker.onerror = (event) => {
        // Said here in a sentence; it would otherwise reach the banner once more, as it is.
        event.preventDefault();
        this.#fail(event.message || "a worker could not be started");
      };
      worker.postMessage(build);
      this.#hands.push(hand);
    }
  }

  /** Gives the workers batches, while there are any. */
  wake() {
    if (this.#broken || this.#early()) return;
    const held = this.#session.held !== null;
    const hands = held ? this.#hands.slice(0, Math.max(1, this.#hands.length - SPARE)) : this.#hands;
    const ahead = held ? 1 : AHEAD;
    for (let orders = 0; orders < ahead; orders += 1) {
      for (const hand of hands) if (hand.orders === orders && !this.#order(hand)) return;
    }
  }

  /** @param {Hand} hand gets the next batch @returns {boolean} whether there was one */
  #order(hand) {
    /** @type {Uint32Array | undefined} */
    const job = this.#lab.job();
    if (!job) return false;
    const [question] = job;
    if (question !== this.#question) {
      this.#question = question;
      this.#begun = performance.now();
    }
    const { scenario } = this.#session;
    hand.orders += 1;
    hand.worker.postMessage({
      job: [...job],
      scenario: hand.scenario === scenario ? null : scenario,
      brief: hand.question === question ? null : this.#lab.brief(),
    });
    hand.scenario = scenario;
    hand.question = question;
    return true;
  }

  /** Whether the next first answer has to wait; it is then taken up in time. */
  #early() {
    if (this.#session.held === null || this.#hands.some((hand) => hand.orders > 0)) return false;
    const wait = this.#begun + PACE - performance.now();
    if (wait <= 0) return false;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.wake(), wait);
    return true;
  }

  /**
   * @param {Hand} hand
   * @param {{ job: number[] | null, values?: Float64Array, failure?: string }} answer
   */
  #take(hand, answer) {
    hand.orders -= 1;
    if (answer.failure !== undefined) {
      this.#fail(answer.failure);
      return;
    }
    if (answer.job && answer.values) {
      const [question, kind, slot, batch] = answer.job;
      this.#lab.accept(question, kind, slot, batch, answer.values);
    }
    this.wake();
    this.#onResult();
  }

  /** @param {string} reason */
  #fail(reason) {
    if (this.#broken) return;
    this.#broken = true;
    report(new Error(`The bands are no longer refined, because a worker failed (${reason}). The highlighted runs still follow.`));
  }
}
