// The model's speed side by side: node benches/speed.js NATIVE WASM WASM_WITHOUT_VECTORS [REFMODEL]; see bench.sh.
// Every round measures all contenders one after the other, briefly; what counts is each one's fastest time, which is
// the one that nothing else on the machine disturbed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

const ROUNDS = 30;
const QUARTERS = 44;
const BATCHES = 5;

/** @typedef {{ speed: (lanes: number, measures: number, quarters: number, from: number, to: number) => number, batch: () => number }} Speed */

/** @param {string} file @returns {Speed} */
function load(file) {
  const module = new WebAssembly.Module(readFileSync(file));
  /** What the page's glue would give: nothing that is called here. @type {Record<string, Record<string, () => number>>} */
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
  return /** @type {any} */ (new WebAssembly.Instance(module, imports).exports);
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** A worker runs the batches it is sent. @param {Speed} wasm */
function serve(wasm) {
  wasm.speed(1, 1, QUARTERS, 0, BATCHES);
  parentPort?.on("message", ([from, to]) => parentPort?.postMessage(wasm.speed(1, 1, QUARTERS, from, to)));
}

/** @param {Worker} worker @param {number} from @param {number} to @returns {Promise<number>} */
const ask = (worker, from, to) =>
  new Promise((resolve) => {
    worker.once("message", resolve);
    worker.postMessage([from, to]);
  });

async function compare() {
  const [native, wasmFile, plainFile, refmodel] = process.argv.slice(2);
  const [wasm, plain] = [wasmFile, plainFile].map(load);
  const replicates = BATCHES * wasm.batch();

  /** @param {number} lanes @param {number} measures */
  const natively = (lanes, measures) => {
    const words = execFileSync(native, [lanes, measures, QUARTERS, BATCHES].map(String), { encoding: "utf8" });
    return words.split(" ").map(Number);
  };
  /** @param {Speed} module @param {number} lanes @param {number} measures */
  const here = (module, lanes, measures) => {
    const start = performance.now();
    const sum = module.speed(lanes, measures, QUARTERS, 0, BATCHES);
    return [((performance.now() - start) * 1e6) / replicates / QUARTERS, sum];
  };
  /** @type {Record<string, (measures: number) => number[]>} */
  const contenders = {
    "native, one by one": (measures) => natively(0, measures),
    "native, in lanes": (measures) => natively(1, measures),
    "wasm, one by one": (measures) => here(plain, 0, measures),
    "wasm, in lanes": (measures) => here(wasm, 1, measures),
  };

  console.log(`${cpus().length} x ${cpus()[0].model}, Node ${process.version}, load ${loadavg()[0].toFixed(1)} before`);
  console.log(`${replicates} replicates of ${QUARTERS} quarters, theory Embedded; the fastest of ${ROUNDS} times\n`);

  /** Times by contender and number of measures. @type {Map<string, number[]>} */
  const times = new Map();
  /** @param {string} name @param {number} time */
  const note = (name, time) => times.set(name, [...(times.get(name) ?? []), time]);
  /** @param {string} name */
  const fastest = (name) => Math.min(...(times.get(name) ?? []));
  const sums = [new Set(), new Set()];
  // V8 compiles what is called often while it is being called: the first rounds are not counted.
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      for (const measures of [0, 1]) {
        const [time, sum] = run(measures);
        if (round < 0) continue;
        note(`${name} ${measures}`, time);
        sums[measures].add(sum);
      }
    }
    if (refmodel && round >= 0 && round % 6 === 0) {
      const python = process.env.PYTHON ?? "python3";
      const words = [new URL("reference.py", import.meta.url).pathname, refmodel, "1000", String(QUARTERS)];
      note("reference", Number(execFileSync(python, words, { encoding: "utf8" })));
    }
  }
  for (const name of Object.keys(contenders)) {
    const [step, all] = [0, 1].map((measures) => `${fastest(`${name} ${measures}`).toFixed(0)} ns`);
    console.log(`${name.padEnd(44)} a step ${step.padEnd(12)} an ensemble of all measures ${all}`);
  }
  if (refmodel) console.log(`${"reference model (numpy)".padEnd(44)} a step ${fastest("reference").toFixed(0)} ns`);
  const agree = sums.every((sum) => sum.size === 1);
  console.log(`${agree ? "All four give the same numbers." : "THE NUMBERS DIFFER: a bug."} Times are per replicate and quarter.\n`);

  /** @param {string} what @param {number} ratio @param {number} budget */
  const say = (what, ratio, budget) =>
    console.log(`${what.padEnd(44)} ${`${ratio.toFixed(2)} x`.padEnd(12)} at least ${budget} x: ${ratio >= budget ? "met" : "missed"}`);
  /** How many times as fast `name` is as `than`. @param {string} name @param {string} than */
  const ratio = (name, than) => fastest(than) / fastest(name);
  for (const [measures, work] of ["a step", "an ensemble"].entries()) {
    say(`${work}: wasm lanes to wasm one by one`, ratio(`wasm, in lanes ${measures}`, `wasm, one by one ${measures}`), 2);
    say(`${work}: wasm lanes to native lanes`, ratio(`wasm, in lanes ${measures}`, `native, in lanes ${measures}`), 0.75);
    const natives = ratio(`native, in lanes ${measures}`, `native, one by one ${measures}`);
    console.log(`${`${work}: native lanes to native one by one`.padEnd(44)} ${natives.toFixed(2)} x`);
  }
  if (refmodel) {
    say("a step: one native core to the reference", ratio("native, in lanes 0", "reference"), 15);
    say("a step: wasm to the reference", ratio("wasm, in lanes 0", "reference"), 6);
  }
  say(`two workers to one, ${availableParallelism()} processors`, await twoToOne(wasmFile), 1.7);
}

/** How many times as fast two workers are as one. @param {string} file */
async function twoToOne(file) {
  const workers = [0, 1].map(() => new Worker(new URL(import.meta.url), { workerData: file }));
  await Promise.all(workers.map((worker) => ask(worker, 0, BATCHES)));
  /** @type {number[]} */
  const ratios = [];
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now();
    await ask(workers[0], 0, 8 * BATCHES);
    const one = performance.now();
    await Promise.all([ask(workers[0], 0, 4 * BATCHES), ask(workers[1], 4 * BATCHES, 8 * BATCHES)]);
    ratios.push((one - start) / (performance.now() - one));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return median(ratios);
}

if (isMainThread) await compare();
else serve(load(workerData));
