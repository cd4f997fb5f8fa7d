// What the built page says when something it needs is missing or breaks.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { picture, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {(page: import("playwright-core").Page) => Promise<unknown>} prepare what is broken before the page loads */
async function broken(prepare) {
  const { page, close } = await watch(place, { viewport: { width: 1440, height: 900 } });
  await prepare(page);
  await page.goto(place.url);
  return { page, close, banner: page.locator("#banner-text") };
}

test("without WebAssembly the page says so", async () => {
  const { page, close, banner } = await broken((page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly")));
  await banner.waitFor({ state: "visible" });
  assert.match(await banner.innerText(), /has no WebAssembly/);
  assert.match(await page.locator("#headline").innerText(), /could not start/);
  await close();
});

test("without workers the first hundred runs stand, and the page says so", async () => {
  const { page, close, banner } = await broken((page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker")));
  await banner.waitFor({ state: "visible" });
  assert.match(await banner.innerText(), /cannot run workers/);
  await page.evaluate(() => window.entente.ready);
  const { theories } = /** @type {any} */ (await page.evaluate(() => window.entente.results()));
  assert.deepEqual(theories.map((/** @type {any} */ t) => t.ensemble.replicates), [100, 100]);
  await close();
});

test("a worker that fails is named, and sliders still move the runs", async () => {
  const { page, close, banner } = await broken((page) => page.route("**/worker.js", (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error('worn out')" })));
  await banner.waitFor({ state: "visible" });
  assert.match(await banner.innerText(), /no longer refined.*worn out/);
  const digest = () => page.evaluate(() => window.entente.digest());
  const before = await digest();
  await page.locator("#levers input[type=range]").first().press("Home");
  assert.notEqual(await digest(), before);
  await close();
});

test("a model that stops keeps its last picture and takes no more input", async () => {
  const { page, close, banner } = await broken(async () => {});
  await page.evaluate(() => window.entente.ready);
  const drawn = await picture(page);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new WebAssembly.RuntimeError("unreachable");
    });
  });
  await banner.waitFor({ state: "visible" });
  assert.match(await banner.innerText(), /model has stopped.*last picture is kept/);
  assert.ok(await page.locator("#banner-reload").isVisible());
  await page.evaluate(() => window.entente.set("seed", "3"));
  await page.waitForTimeout(200);
  assert.equal((await picture(page)).hash, drawn.hash);
  await close();
});

test("a part of the page that is missing is named", async () => {
  const { close, banner } = await broken((page) => page.route("**/*_bg.wasm", (route) => route.fulfill({ status: 404 })));
  await banner.waitFor({ state: "visible" });
  assert.match(await banner.innerText(), /_bg\.wasm is missing/);
  await close();
});

test("a scenario that is refused leaves the open one, with a sentence that says where", async () => {
  const { page, close, banner } = await broken((page) => page.route("**/bad.json", (route) => route.fulfill({ body: '{"version": 1, "id": 7}' })));
  await page.evaluate(() => window.entente.ready);
  const digest = () => page.evaluate(() => window.entente.digest());
  const before = await digest();
  await page.evaluate(() => document.getElementById("scenario")?.append(new Option("A bad file", "bad.json")));
  await page.selectOption("#scenario", "bad.json");
  await banner.waitFor({ state: "visible" });
  assert.match(await banner.innerText(), /id.*The scenario was not changed\./);
  assert.equal(await page.locator("#scenario").inputValue(), "us-ussr.json");
  assert.equal(await digest(), before);
  await page.click("#banner-dismiss");
  assert.ok(await banner.isHidden());
  await close();
});
