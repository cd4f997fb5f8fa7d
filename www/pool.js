// Workers, each with its own instance of the model. Which batch comes next is Rust's to say; here it is only carried.
import { report } from "./banner.js";

/** @typedef {{ job: number[], brief: string[] | null }} Order */
/** @typedef {{ worker: Worker, busy: boolean, brief: string }} Hand */

const MOST_HANDS = 8;

export class Pool {
  /** @type {Hand[]} */
  #hands = [];
  #lab;
  #onResult;
  #broken = false;

  /**
   * @param {any} lab the laboratory, whose `job`, `brief` and `accept` are for the pool alone
   * @param {() => void} onResult called when a batch has been taken in
   * @param {{ glue: string, module: WebAssembly.Module }} build what the page itself runs
   */
  constructor(lab, onResult, build) {
    this.#lab = lab;
    this.#onResult = onResult;
    const count = Math.min(Math.max(navigator.hardwareConcurrency || 2, 1), MOST_HANDS);
    for (let i = 0; i < count; i += 1) {
      const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
      const hand = { worker, busy: false, brief: "" };
      worker.onmessage = ({ data }) => this.#take(hand, data);
      worker.onerror = (event) => this.#fail(event.message || "a worker could not be started");
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
      /** @type {string[]} */
      const brief = this.#lab.brief();
      const known = brief.join("\n");
      hand.busy = true;
      // A worker that knows the question is told the batch alone.
      hand.worker.postMessage({ job: [...job], brief: hand.brief === known ? null : brief });
      hand.brief = known;
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
      const [generation, kind, slot, batch] = answer.job;
      this.#lab.accept(generation, kind, slot, batch, answer.values);
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
