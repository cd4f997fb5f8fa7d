// A worker: computes batches of replicates with the very module that the page runs.

/** @typedef {import("./pool.js").Order} Order */

/** Settles when the module runs: a batch may be ordered before that. @type {Promise<any> | undefined} */
let model;
/** @type {any} */
let runner;

self.onmessage = async ({ data }) => {
  try {
    if (data.module) {
      model = load(data);
      await model;
      return;
    }
    /** @type {Order} */
    const { job, scenario, brief } = data;
    const { Runner } = await model;
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
    self.postMessage({ job: data.job ?? null, failure: error instanceof Error ? error.message : String(error) });
  }
};

/** @param {{ glue: string, module: WebAssembly.Module }} build */
async function load({ glue, module }) {
  const loaded = await import(glue);
  loaded.initSync({ module });
  return loaded;
}
