// What the built page says when something it needs is missing or breaks.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { picture, settled, start, steady, watch } from "./browser.js";

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

test("without workers the first runs stand, and the page says so", async () => {
  const { page, close, banner } = await broken((page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker")));
  await banner.waitFor({ state: "visible" });
  assert.match(await banner.innerText(), /cannot run workers/);
  await page.evaluate(() => window.entente.ready);
  const { theories } = /** @type {any} */ (await page.evaluate(() => window.entente.results()));
  assert.deepEqual(theories.map((/** @type {any} */ t) => t.ensemble.replicates), [64, 64]);
  await close();
});

test("a worker that fails is named, and sliders still move the runs", async () => {
  const { page, close, banner } = await broken((page) => page.route("**/worker-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error('worn out')" })));
  await banner.waitFor({ state: "visible" });
  assert.match(await banner.innerText(), /no longer refined, because a worker failed twice.*worn out/);
  const digest = () => page.evaluate(() => window.entente.digest());
  const before = await digest();
  await page.locator("#levers input[type=range]").first().press("Home");
  assert.notEqual(await digest(), before);
  await close();
});

test("a worker that fails once is replaced, and nobody notices", async () => {
  let failures = 0;
  const { page, close, banner } = await broken((page) =>
    page.route("**/worker-*.js", (route) => {
      failures += 1;
      return failures === 1 ? route.fulfill({ contentType: "text/javascript", body: "throw new Error('worn out')" }) : route.continue();
    }),
  );
  await settled(page);
  const { theories } = /** @type {any} */ (await page.evaluate(() => window.entente.results()));
  assert.deepEqual(theories.map((/** @type {any} */ t) => t.ensemble.replicates), [1000, 1000]);
  assert.ok(failures > 1);
  assert.ok(await banner.isHidden());
  await close();
});

test("a model that stops keeps its last picture and takes no more input", async () => {
  const { page, close, banner } = await broken(async () => {});
  await settled(page);
  const drawn = await steady(page);
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

for (const [what, file, kind] of /** @type {[string, string, RegExp][]} */ ([["script", "main-*.js", /main-\w+\.js/], ["style sheet", "page-*.css", /page-\w+\.css/]])) {
  test(`a ${what} that is missing is named, and the page can be loaded again`, async () => {
    const { page, close, banner } = await broken((page) => page.route(`**/${file}`, (route) => route.fulfill({ status: 404 }), { times: 1 }));
    await banner.waitFor({ state: "visible" });
    assert.match(await banner.innerText(), kind);
    await Promise.all([page.waitForEvent("load"), page.click("#banner-reload")]);
    await settled(page);
    await close();
  });
}

test("before the story has come there is nothing to press, and a story that could not be fetched is fetched again", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 } });
  let comes = () => {};
  await page.route("**/story/index.json", (route) => route.fulfill({ status: 404 }), { times: 1 });
  await page.goto(place.url);
  await page.evaluate(() => window.entente.ready);
  await page.evaluate(() => void (location.hash = "story"));
  await page.waitForFunction(() => document.querySelector("#story-view > .field-error")?.textContent);
  assert.equal(await page.locator("#story-view .st-side button:visible").count(), 0);
  for (const key of ["ArrowRight", "Space", "p"]) await page.keyboard.press(key);
  await page.route("**/story/index.json", async (route) => {
    await new Promise((resolve) => (comes = () => resolve(undefined)));
    await route.continue();
  });
  await page.evaluate(() => void (location.hash = "lab"));
  await Promise.all([page.waitForRequest("**/story/index.json"), page.evaluate(() => void (location.hash = "story"))]);
  // Opened once more while it is on its way.
  for (const hash of ["lab", "story/leap"]) await page.evaluate((to) => void (location.hash = to), hash);
  assert.equal(await page.locator("#story-view .st-side button:visible").count(), 0);
  comes();
  await page.locator("#story-view .st-figure").waitFor();
  assert.match((await page.locator("#story-view .st-where").textContent()) ?? "", /^3 of 9/);
  assert.deepEqual(wrong.filter((words) => !/404/.test(words)), []);
  await close();
});

test("what is asked for ahead is what is used: no file comes twice, and the chart stays where it is first seen", async () => {
  /** @type {string[]} */
  const asked = [];
  const { page, close } = await broken(async (page) => {
    page.on("request", (request) => asked.push(request.url()));
    await page.addInitScript(() => {
      const seen = /** @type {Record<string, string>} */ ({});
      Object.assign(window, { seen });
      const look = () => {
        const { state = "" } = document.documentElement.dataset;
        const { top, left, width, height } = document.getElementById("stage")?.getBoundingClientRect() ?? new DOMRect();
        seen[state] ??= [top, left, width, height].join();
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  });
  await settled(page);
  const twice = asked.filter((url, index) => asked.indexOf(url) !== index && !url.includes("worker"));
  assert.deepEqual(twice, []);
  const { drawn, ready } = await page.evaluate(() => /** @type {any} */ (window).seen);
  assert.ok(drawn);
  assert.equal(ready, drawn);
  await close();
});

test("a server that does not know the type of the model's file serves it all the same", async () => {
  const { page, close, banner } = await broken((page) =>
    page.route("**/*_bg.wasm", async (route) => {
      const response = await route.fetch();
      return route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
    }),
  );
  await settled(page);
  assert.ok(await banner.isHidden());
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

test("what does not come later is said in the reader's words, not in the browser's", async () => {
  const { page, close } = await watch(place, { viewport: { width: 1440, height: 900 }, locale: "de" });
  await page.goto(place.url);
  await settled(page);
  const said = (/** @type {RegExp} */ words) => page.waitForFunction((pattern) => new RegExp(pattern).test(document.getElementById("banner-text")?.textContent ?? ""), words.source);
  await page.route("**/*", (route) => route.abort());
  await page.selectOption("#scenario", "egypt-israel.json");
  await said(/egypt-israel\.json konnte nicht geladen werden\. Wenn keine Verbindung besteht/);
  await page.evaluate(() => (location.hash = "map"));
  await said(/^Ein Teil der Seite konnte nicht geladen werden\./);
  await close();
});

test("where a translation breaks off the page is English", async () => {
  const { page, close } = await watch(place, { viewport: { width: 1440, height: 900 }, locale: "de" });
  await page.addInitScript(() => {
    const plain = fetch;
    globalThis.fetch = async (file, options) => {
      if (!String(file).endsWith(".ftl")) return plain(file, options);
      return new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("network error")) }));
    };
  });
  await page.goto(place.url);
  await settled(page);
  assert.equal(await page.locator("#share").getAttribute("aria-label"), "Copy a link to this view");
  assert.ok(await page.locator("#banner").isHidden());
  await close();
});
