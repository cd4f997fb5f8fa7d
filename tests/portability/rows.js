// The rows of the table as the page computes them: the built module, its worker, and the pool that gives workers batches.
// Bundled with the module's glue, this runs in a browser and in Node; rows.rs does the same natively.
import * as glue from "entente-wasm";
import { Pool } from "../../www/pool.js";

/** @typedef {{ case: string, text: string, theories: string[], seeds: string[] }} Case what is to be computed of a case */
/** @typedef {{ case: string, theory: string, seed: string, runs: string, ensemble: string, bands: string }} Row */
/** @typedef {{ slot: number, batch: number, values: Float64Array }} Batch */

/** As in rows.rs: replicates that are run alone, and batches of the case that an ensemble rests on. */
const REPLICATES = [0, 16, 999];
const BATCHES = 4;
/** The kind of batch that runs the case. */
const MAIN = 0;

/** Nobody sees the picture that comes with the numbers. @param {string} text */
const measure = (text) => 7 * text.length;

/** @param {BufferSource} bytes @returns {Promise<string>} the first sixteen letters of SHA-256 */
async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {string} text */
const digestOfText = (text) => digest(new TextEncoder().encode(text));

/** The laboratory as the pool has it, without the batches that no row rests on; what comes back is noted. */
class Part {
  /** @type {Batch[]} */
  came = [];
  owed = 0;
  #lab;

  /** @param {any} lab */
  constructor(lab) {
    this.#lab = lab;
  }

  /** @returns {Uint32Array | undefined} */
  job() {
    for (let job = this.#lab.job(); job; job = this.#lab.job()) {
      if (job[1] !== MAIN || job[3] >= BATCHES) continue;
      this.owed += 1;
      return job;
    }
    return undefined;
  }

  /** @param {number} question @param {number} kind @param {number} slot @param {number} batch @param {Float64Array} values */
  accept(question, kind, slot, batch, values) {
    this.owed -= 1;
    this.came.push({ slot, batch, values });
    this.#lab.accept(question, kind, slot, batch, values);
  }

  brief = () => this.#lab.brief();
  refining = () => this.#lab.refining();
  /** @param {number} kind */
  text_since = (kind) => this.#lab.text_since(kind);
  /** @param {number} kind */
  text_of = (kind) => this.#lab.text_of(kind);

  /** @param {number} slot @returns {Promise<string>} of the values of a slot, in order of batches */
  digest(slot) {
    const batches = this.came.filter((batch) => batch.slot === slot).sort((a, b) => a.batch - b.batch);
    const all = new Float64Array(batches.reduce((length, { values }) => length + values.length, 0));
    let at = 0;
    for (const { values } of batches) {
      all.set(values, at);
      at += values.length;
    }
    return digest(all);
  }
}

/**
 * @param {{ module: WebAssembly.Module, worker: string }} build
 * @param {Case[]} cases
 * @param {number} workers
 * @returns {Promise<Row[]>}
 */
export async function rows(build, cases, workers) {
  glue.initSync({ module: build.module });
  // What the pool asks to know how many workers it may hire.
  Object.defineProperty(navigator, "hardwareConcurrency", { value: workers, configurable: true });
  /** @type {Row[]} */
  const out = [];
  const lab = new glue.Lab(cases[0].text, measure);
  const alone = new glue.Lab(cases[0].text, measure);
  const part = new Part(lab);
  let settled = () => {};
  const pool = new Pool(part, { held: null }, () => part.owed === 0 && settled(), /** @type {any} */ (build));
  try {
    for (const one of cases) out.push(...(await rowsOf(one)));
  } finally {
    pool.close();
    lab.free();
    alone.free();
  }
  return out;

  /** @param {Case} one @returns {Promise<Row[]>} */
  async function rowsOf({ case: name, text, theories, seeds }) {
    const fresh = new glue.Lab(text, measure);
    const base = fresh.kept();
    fresh.free();
    /** @param {string[]} pair @param {string} seed @param {number} run */
    const view = (pair, seed, run) => ({ ...base, settings: { ...base.settings, theories: pair, seed, run } });
    /** @type {Row[]} */
    const found = [];
    for (const seed of seeds) {
      // Two theories share a view; the last one without a partner shares it with the first.
      for (let at = 0; at < theories.length; at += 2) {
        const pair = [theories[at], theories[at + 1] ?? theories[0]];
        lab.restore(view(pair, seed, 16), text);
        part.came = [];
        const done = new Promise((resolve) => (settled = () => resolve(undefined)));
        pool.wake();
        await done;
        const taken = glue.Export.lab(lab, 848);
        const lines = taken.taken().csv.split(/(?<=\r\n)/);
        taken.free();
        for (const [slot, theory] of pair.slice(0, theories.length - at).entries()) {
          let runs = "";
          for (const run of REPLICATES) {
            alone.restore(view([theory, theory], seed, run), text);
            runs += alone.digest();
          }
          const own = lines.filter((/** @type {string} */ line) => line.split(",")[1] === theory).join("");
          found.push({ case: name, theory, seed, runs: await digestOfText(runs), ensemble: await part.digest(slot), bands: await digestOfText(own) });
        }
      }
    }
    return found;
  }
}
