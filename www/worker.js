// A worker: computes batches of replicates with the very module that the page runs. It is bundled as a classic script, which
// a page may also start where there is no server.
import { initSync, out_of_memory, Runner, set_pulse, Study } from "entente-wasm";

/** @typedef {import("./pool.js").Order} Order */

/** @type {any} */
let runner;
/** Studies by number, as long as the page asks for them. @type {Map<number, any>} */
const studies = new Map();

/** How often a long computation gives a sign of life, in milliseconds. */
const SIGN = 1000;

/** When the last one was given. */
let given = -Infinity;

function giveSign() {
  const now = performance.now();
  if (now - given < SIGN) return;
  given = now;
  self.postMessage({ alive: true });
}

/**
 * What went wrong. Where WebAssembly itself stopped, nothing can be asked of this worker any more.
 *
 * @param {unknown} error
 */
function wrong(error) {
  const dead = error instanceof WebAssembly.RuntimeError;
  return { failure: error instanceof Error ? error.message : String(error), dead, memory: dead && out_of_memory() };
}

self.onmessage = ({ data }) => {
  giveSign();
  try {
    if (data.module) {
      initSync({ module: data.module });
      set_pulse(giveSign);
      return;
    }
    if (data.study) {
      study(data.study);
      return;
    }
    /** @type {Order} */
    const { job, scenario, brief } = data;
    if (scenario !== null) {
      runner?.free();
      runner = undefined;
      runner = new Runner(scenario, brief);
    } else if (brief) {
      runner.ask(brief);
    }
    const [, kind, slot, batch] = job;
    /** @type {Float64Array} */
    const values = runner.batch(kind, slot, batch);
    self.postMessage({ job, values }, { transfer: [values.buffer] });
  } catch (error) {
    self.postMessage({ job: data.job ?? null, ...wrong(error) });
  }
};

/**
 * Computes a piece of a study.
 *
 * @param {import("./study/pool.js").Order} order
 */
function study({ id, text, piece, ended }) {
  for (const old of ended) {
    studies.get(old)?.free();
    studies.delete(old);
  }
  try {
    if (text !== null) studies.set(id, new Study(text));
    /** @type {Float64Array} */
    const values = studies.get(id).piece(piece);
    self.postMessage({ id, piece, values }, { transfer: [values.buffer] });
  } catch (error) {
    self.postMessage({ id, piece, ...wrong(error) });
  }
}
