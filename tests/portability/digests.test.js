// The table of digests, held by the built page's module, worker and pool in Node, Chromium and Firefox. With
// ENTENTE_LONG=yes, as ./check.sh --long has it, with and without vectors, on 1, 2, 3 and 8 workers.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/server.js";
import driver from "../../webdriver.json" with { type: "json" };
import { startFirefox } from "../e2e/firefox.js";
import { gate } from "../e2e/gate.js";
import { BUILDS, made, rowsIn, WORKERS } from "./builds.js";
import { likeAPage } from "./node.js";
import { CASES, hold, TABLE } from "./table.js";

/** @typedef {import("./rows.js").Row} Row */

/** @type {Record<string, string>} */
const folders = {};
/** @type {Awaited<ReturnType<typeof startFirefox>>} */
let firefox;
/** @type {import("playwright-core").Browser} */
let other;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import("../e2e/gate.js").Gate} */
let out;

before(async () => {
  for (const build of BUILDS) folders[build] = await made(build);
  server = await serve("target/portability", 0);
  out = await gate();
  other = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: [...driver["goog:chromeOptions"].args, ...out.chromium] });
  firefox = await startFirefox();
});

after(async () => {
  await other?.close();
  await firefox?.stop();
  server?.closeAllConnections();
  server?.close();
  out?.holds();
});

/** @type {Record<string, (build: string, workers: number) => Promise<Row[]>>} */
const RUNNERS = {
  async Node(build, workers) {
    /** @type {string[]} */
    const said = [];
    likeAPage((words) => said.push(words));
    const module = new WebAssembly.Module(readFileSync(join(folders[build], "module.wasm")));
    const { rows } = await import(`${pathToFileURL(join(folders[build], "rows.js"))}?${workers}`);
    const found = await rows({ module, worker: join(folders[build], "worker.js") }, CASES, workers);
    assert.deepEqual(said, []);
    return found;
  },

  async Chromium(build, workers) {
    const page = await other.newPage();
    out.watch(page.context());
    /** @type {string[]} */
    const wrong = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    await page.goto(`${server.url}${build}/index.html`);
    const found = await rowsIn(page, { cases: CASES, workers });
    assert.deepEqual([wrong, page.workers().length], [[], 0], "every worker is gone");
    await page.close();
    return found;
  },

  async Firefox(build, workers) {
    const { page, wrong } = await firefox.watch(server.url);
    await page.goto(`${server.url}${build}/index.html`);
    const found = await rowsIn(page, { cases: CASES, workers });
    assert.deepEqual(wrong, []);
    await page.close();
    return found;
  },
};

for (const [runner, rows] of Object.entries(RUNNERS)) {
  for (const build of ["page", "scalar"].slice(0, BUILDS.length)) {
    for (const workers of WORKERS) {
      const how = `${runner}, ${build === "page" ? "with vectors" : "without vectors"}, ${workers === 1 ? "1 worker" : `${workers} workers`}`;
      test(`${TABLE.length} rows are the same: ${how}`, { timeout: 900_000 }, async () => hold(await rows(build, workers), how));
    }
  }
}

test("a row that differs is named, and so is one that is missing", () => {
  const [first, second, ...rest] = TABLE.map((row) => ({ ...row }));
  hold([first, second, ...rest], "as it is");
  assert.throws(() => hold([first, { ...second, bands: "0" }, ...rest], "here"), { message: new RegExp(`here: ${second.case} under ${second.theory} with seed ${second.seed}: bands is 0, the table has ${second.bands} \\(1 of `) });
  assert.throws(() => hold([first, ...rest], "here"), /was not computed \(1 of /);
});
