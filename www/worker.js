// A worker: computes batches of replicates with the very module that the page runs.

/** @typedef {import("./pool.js").Order} Order */

/** @type {any} */
let model;
/** @type {any} */
let runner;

self.onmessage = async ({ data }) => {
  try {
    if (data.module) {
      model = await import(data.glue);
      model.initSync({ module: data.module });
      return;
    }
    /** @type {Order} */
    const { job, brief } = data;
    if (brief) {
      runner?.free();
      runner = undefined;
      runner = new model.Runner(brief[0], brief[1]);
    }
    const [, kind, slot, batch] = job;
    /** @type {Float64Array} */
    const values = runner.batch(kind, slot, batch);
    self.postMessage({ job, values }, { transfer: [values.buffer] });
  } catch (error) {
    self.postMessage({ job: data.job ?? null, failure: error instanceof Error ? error.message : String(error) });
  }
};
