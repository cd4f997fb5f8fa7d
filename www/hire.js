// One worker of a pool: started with the model, listened to, and waited for as long as patience lasts.
import { Patience } from "./patience.js";
import { text } from "./text.js";
import { workerAddress } from "./trusted.js";

/** @typedef {{ worker: Worker, patience: Patience }} Hired `patience` runs while the worker owes something */

/**
 * @param {import("./types.js").Build} build what the page itself runs
 * @param {(answer: any) => void} onAnswer
 * @param {(reason: string) => void} onLost called when it has failed, or is silent for too long
 * @returns {Hired} a worker that knows the model and nothing else
 */
export function hire(build, onAnswer, onLost) {
  const worker = new Worker(workerAddress(build.worker));
  const patience = new Patience((seconds) => onLost(text("page-worker-silent", { seconds })));
  worker.onmessage = ({ data }) => onAnswer(data);
  worker.onerror = (event) => {
    // Said here in a sentence; it would otherwise reach the banner once more, as it is.
    event.preventDefault();
    onLost(event.message || text("page-worker-not-started"));
  };
  worker.postMessage({ module: build.module });
  return { worker, patience };
}

/** @param {Hired} hired */
export function dismiss({ worker, patience }) {
  patience.end();
  worker.terminate();
}
