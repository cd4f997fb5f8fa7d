// Builds of the module with the page's pool and worker, each a folder that a browser can be sent to: the page's own, and the
// same without vectors, of which scalar.sh has made module and glue.
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { classic, GLUE, options } from "../../scripts/bundle.js";

/** The runs of the whole matrix, or of one point of it. */
export const LONG = process.env.ENTENTE_LONG === "yes";
export const BUILDS = /** @type {const} */ (["page", "scalar"]).slice(0, LONG ? 2 : 1);
export const WORKERS = LONG ? [1, 2, 3, 8] : [3];

/** @param {string} folder @param {RegExp} pattern */
const find = (folder, pattern) => join(folder, readdirSync(folder).find((name) => pattern.test(name)) ?? "missing");

/**
 * @param {"page" | "scalar"} name
 * @returns {Promise<string>} a folder with index.html, rows.js, worker.js and module.wasm
 */
export async function made(name) {
  const folder = resolve("target/portability", name);
  mkdirSync(folder, { recursive: true });
  const glue = name === "page" ? GLUE : join(folder, "entente.js");
  if (!existsSync(glue)) throw new Error(`${glue} is missing: ${name === "page" ? "./serve.sh --no-serve" : "tests/portability/scalar.sh"} makes it.`);
  await build({ ...options(glue), absWorkingDir: resolve("."), alias: { "entente-wasm": glue }, entryPoints: ["tests/portability/rows.js"], entryNames: "rows", format: "esm", outdir: folder });
  if (name === "page") {
    copyFileSync(find("dist", /_bg\.wasm$/), join(folder, "module.wasm"));
    copyFileSync(find("dist/www", /^worker-\w+\.js$/), join(folder, "worker.js"));
  } else {
    writeFileSync(join(folder, "worker.js"), (await classic("worker.js", glue, folder)).text);
  }
  writeFileSync(join(folder, "index.html"), "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>Digests</title></html>\n");
  return folder;
}

/**
 * Computes rows in a page of a build's folder. It is asked for them again and again: no driver waits for an answer as long
 * as a slow machine may take.
 *
 * @param {{ evaluate: (work: any, argument?: any) => Promise<any> }} page of either driver
 * @param {{ cases: import("./rows.js").Case[], workers: number }} asked
 * @returns {Promise<import("./rows.js").Row[]>}
 */
export async function rowsIn(page, asked) {
  await page.evaluate(begin, asked);
  for (;;) {
    const { rows, wrong } = await page.evaluate(() => /** @type {any} */ (globalThis).digests);
    if (wrong) throw new Error(wrong);
    if (rows) return rows;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What the page runs. @param {{ cases: import("./rows.js").Case[], workers: number }} asked */
function begin({ cases, workers }) {
  const compute = async () => {
    const module = await WebAssembly.compile(await (await fetch("module.wasm")).arrayBuffer());
    // A name that no type checker looks for.
    const script = new URL("rows.js", document.baseURI).href;
    const { rows } = await import(script);
    return rows({ module, worker: new URL("worker.js", document.baseURI).href }, cases, workers);
  };
  /** @param {object} digests */
  const tell = (digests) => Object.assign(globalThis, { digests });
  tell({});
  compute().then(
    (rows) => tell({ rows }),
    (error) => tell({ wrong: String(error) }),
  );
}
