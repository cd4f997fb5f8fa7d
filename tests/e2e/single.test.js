// The release: one file that runs from a file path in Chromium and in Firefox without asking for anything; the site; the
// package of the module.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { MOST_BYTES } from "../../scripts/limits.js";
import { launch } from "./browser.js";
import { startFirefox } from "./firefox.js";

const folder = mkdtempSync(join(tmpdir(), "entente release "));
const file = join(folder, "entente.html");

before(() => {
  execFileSync("node", ["scripts/single.js", "dist", file]);
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** What the open page shows, once all its workers have answered. */
const settled = async () => {
  // The file unpacks its script, which may begin after the page has loaded.
  while (!window.entente) await new Promise((resolve) => setTimeout(resolve, 20));
  await window.entente.ready;
  const results = () => /** @type {any} */ (window.entente.results());
  const limit = performance.now() + 60_000;
  while (!results().settled && performance.now() < limit) await new Promise((resolve) => setTimeout(resolve, 50));
  const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector("#figure canvas"));
  const pixels = new Uint32Array(/** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")).getImageData(0, 0, canvas.width, canvas.height).data.buffer);
  const { settled, theories } = results();
  return {
    protocol: location.protocol,
    settled,
    runs: theories.map((/** @type {any} */ { ensemble }) => ensemble.replicates),
    digest: window.entente.digest(),
    ink: pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length,
    fonts: document.fonts.check('15px "Source Sans 3 Variable"'),
    cases: document.querySelectorAll("#scenario option").length,
    banner: document.getElementById("banner")?.hidden ? "" : document.getElementById("banner-text")?.textContent,
  };
};

/** Another case, the Model, the Story and the Map: all of what the file has to hold. */
const everywhere = async () => {
  const select = /** @type {HTMLSelectElement} */ (document.getElementById("scenario"));
  select.value = "india-pakistan.json";
  select.dispatchEvent(new Event("change"));
  const until = async (/** @type {() => unknown} */ done) => {
    const limit = performance.now() + 90_000;
    while (!done() && performance.now() < limit) await new Promise((resolve) => setTimeout(resolve, 100));
    return Boolean(done());
  };
  const opened = await until(() => window.entente.get("scenario") === "india-pakistan");
  location.hash = "model";
  const model = await until(() => document.querySelector("#model-view math"));
  location.hash = "story";
  const story = await until(() => (document.querySelector("#story-view")?.textContent?.length ?? 0) > 300);
  location.hash = "map";
  const map = await until(() => document.querySelector("#map-stage canvas") && document.querySelector(".map-headline")?.textContent);
  return { opened, model, story, map };
};

/** What every page is to show: the same numbers wherever it runs. @param {Awaited<ReturnType<typeof settled>>} shown */
function whole(shown) {
  assert.equal(shown.protocol, "file:");
  assert.equal(shown.banner, "");
  assert.ok(shown.settled, "workers have answered");
  assert.deepEqual(shown.runs, [1000, 1000]);
  assert.ok(shown.ink > 0.05, `${shown.ink} of the chart is drawn`);
  assert.ok(shown.fonts);
  assert.ok(shown.cases > 5, `${shown.cases} cases`);
}

let digest = "";

test("the file is no larger than a mail takes, and names no other file", () => {
  const { size } = statSync(file);
  assert.ok(size < MOST_BYTES, `${size} bytes`);
  const html = readFileSync(file, "utf8");
  // Of scripts and style sheets only the tags count: the texts in them are no addresses.
  const tags = html.replaceAll(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, (part) => part.slice(0, part.indexOf(">") + 1));
  assert.deepEqual([...tags.matchAll(/\s(?:src|href)="(?!#|data:)([^"]*)"/g)].map(([, address]) => address), []);
});

test("from a file path in Chromium it shows chart, bands and every tab, and asks for nothing", async () => {
  const { browser } = await launch();
  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  /** @type {string[]} */
  const wrong = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(pathToFileURL(file).href) || wrong.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  const shown = await page.evaluate(settled);
  whole(shown);
  digest = shown.digest;
  assert.deepEqual(await page.evaluate(everywhere), { opened: true, model: true, story: true, map: true });
  // It holds what a capsule holds, too.
  await page.evaluate(() => (location.hash = "lab"));
  await page.click("#work-summary");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-take=capsule]")]);
  assert.ok("MODEL.md" in unzipSync(new Uint8Array(readFileSync(await download.path()))));
  assert.equal(await page.evaluate(() => navigator.serviceWorker?.controller ?? null), null);
  assert.deepEqual(wrong, []);
  await browser.close();
});

test("from a file path in Firefox it shows the same numbers, and asks for nothing", async () => {
  const { browser, stop } = await startFirefox();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    /** @type {string[]} */
    const wrong = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(/** @type {Error} */ (error).message));
    page.on("request", (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(pathToFileURL(file).href) || wrong.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    const shown = await page.evaluate(settled);
    whole(shown);
    assert.equal(shown.digest, digest, "the same numbers as in Chromium");
    assert.deepEqual(await page.evaluate(everywhere), { opened: true, model: true, story: true, map: true });
    assert.deepEqual(wrong, []);
  } finally {
    await stop();
  }
});

test("the site is packed as it is built, with checksums that hold", () => {
  const sums = join(folder, "SHA256SUMS");
  execFileSync("node", ["scripts/archive.js", sums, join(folder, "entente-site.zip"), "dist"]);
  const site = unzipSync(new Uint8Array(readFileSync(join(folder, "entente-site.zip"))));
  const built = readdirSync("dist", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  assert.equal(Object.keys(site).length, built);
  assert.deepEqual(Buffer.from(site["index.html"]), readFileSync("dist/index.html"));
  assert.ok(!/(?:src|href)="\//.test(Buffer.from(site["index.html"]).toString()), "every address is relative");
  const lines = readFileSync(sums, "utf8").trim().split("\n").map((line) => line.split("  "));
  assert.deepEqual(lines.map(([, name]) => name), ["entente-site.zip", "entente.html"]);
  for (const [sum, name] of lines) assert.equal(sum, createHash("sha256").update(readFileSync(join(folder, name))).digest("hex"), name);
});
