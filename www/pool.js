// Workers, each with its own instance of the model. Which batch comes next is Rust's to say; here it is only carried.
import { report } from "./banner.js";

/** @typedef {{ job: number[], scenario: string | null, brief: object | null }} Order what is null the worker knows */
/** @typedef {{ worker: Worker, busy: boolean, scenario: string, question: number }} Hand */

/** One core is left to the page itself: bands that come sooner are no use in a frame that comes later. */
const SPARE = 1;
const MOST_HANDS = 8;

export class Pool {
  /** @type {Hand[]} */
  #hands = [];
  #lab;
  #scenario;
  #onResult;
  #broken = false;

  /**
   * @param {any} lab the laboratory, whose `job`, `brief` and `accept` are for the pool alone
   * @param {() => string} scenario the text of the scenario that is open
   * @param {() => void} onResult called when a batch has been taken in
   * @param {{ glue: string, module: WebAssembly.Module }} build what the page itself runs
   */
  constructor(lab, scenario, onResult, build) {
    this.#lab = lab;
    this.#scenario = scenario;
    this.#onResult = onResult;
    const count = Math.min(Math.max((navigator.hardwareConcurrency || 2) - SPARE, 1), MOST_HANDS);
    for (let i = 0; i < count; i += 1) {
      const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
      const hand = { worker, busy: false, scenario: "", question: -1 };
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

  /** Gives every idle worker a batch, while there are any. */
  wake() {
    if (this.#broken) return;
    for (const hand of this.#hands) {
      if (hand.busy) continue;
      /** @type {Uint32Array | undefined} */
      const job = this.#lab.job();
      if (!job) return;
      const [question] = job;
      const scenario = this.#scenario();
      hand.busy = true;
      hand.worker.postMessage({
        job: [...job],
        scenario: hand.scenario === scenario ? null : scenario,
        brief: hand.question === question ? null : this.#lab.brief(),
      });
      hand.scenario = scenario;
      hand.question = question;
    }
  }

  /**
   * @param {Hand} hand
   * @param {{ job: number[] | null, values?: Float64Array, failure?: string }} answer
   */
  #take(hand, answer) {
    hand.busy = false;
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
