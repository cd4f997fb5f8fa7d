// What the built page says when something gives way while it is in use: workers, WebAssembly, memory, canvases, storage,
// the tab itself. Each is said in one sentence, nothing that was kept is lost, and trying again works.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { kept, picture, settled, soon, start, steady, watch } from "./browser.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

const viewport = { width: 1440, height: 900 };

/** @param {Page} page */
const digest = (page) => page.evaluate(() => window.entente.digest());

/** @param {Page} page @param {RegExp} wanted */
async function says(page, wanted) {
  const banner = page.locator("#banner-text");
  await page.waitForFunction((source) => new RegExp(source).test(document.getElementById("banner-text")?.textContent ?? ""), wanted.source, { timeout: 60_000 });
  assert.ok(await banner.isVisible());
  assert.equal((await banner.innerText()).split("\n").length, 1);
}

/** Loads the page again by the banner's button, mended: what an init script breaks it breaks only until then. @param {Page} page */
async function again(page) {
  await page.evaluate(() => sessionStorage.setItem("mended", "yes"));
  await Promise.all([page.waitForEvent("load"), page.click("#banner-reload")]);
  await settled(page);
  assert.ok(await page.locator("#banner").isHidden());
}

/**
 * A page whose script is broken from the start, until it is mended.
 *
 * @param {() => void} breaks runs before the page's own scripts
 */
async function broken(breaks) {
  const watched = await watch(place, { viewport });
  await watched.page.addInitScript(`if (!sessionStorage.getItem("mended")) (${breaks})();`);
  return watched;
}

/** Lets the worker's script begin with another. @param {Page} page @param {string} script @param {number} [times] */
const inWorkers = (page, script, times = Infinity) =>
  page.route("**/worker-*.js", async (route) => {
    times -= 1;
    const response = await route.fetch();
    return route.fulfill({ response, body: times >= 0 ? `${script}\n${await response.text()}` : await response.text() });
  });

test("a worker of a study that dies is replaced; where each dies it is said, and another question tries again", async () => {
  const { page, close } = await broken(() => {
    const Plain = Worker;
    Object.assign(globalThis, { deaths: 1 });
    globalThis.Worker = class extends Plain {
      /** @param {any} message @param {any} [transfer] */
      postMessage(message, transfer) {
        const all = /** @type {any} */ (globalThis);
        if (!message.study || all.deaths <= 0) {
          super.postMessage(message, transfer);
          return;
        }
        all.deaths -= 1;
        setTimeout(() => this.dispatchEvent(new ErrorEvent("error", { message: "worn out", cancelable: true })));
      }
    };
  });
  await page.goto(`${place.url}#map`);
  await settled(page);
  await page.waitForFunction(() => document.querySelector("#map-stage canvas") && /** @type {any} */ (globalThis).deaths === 0);
  const told = () => page.locator("#map-view .field-error:not(:empty)").allInnerTexts();
  await page.locator("#map-view .map-headline, #map-view h2").first().waitFor();
  assert.deepEqual(await told(), [], "nobody notices one");
  await page.evaluate(() => {
    Object.assign(globalThis, { deaths: Infinity });
    window.entente.set("seed", "3");
  });
  await page.locator("#map-view .field-error:not(:empty)").first().waitFor();
  assert.match((await told())[0], /^The computation has stopped, because a worker failed twice \(worn out\)\. Change a setting/);
  await page.evaluate(() => {
    Object.assign(globalThis, { deaths: 0 });
    window.entente.set("seed", "4");
  });
  await page.waitForFunction(() => /^[1-9]/.test(document.querySelector("#map .progress")?.textContent ?? "") && document.querySelectorAll("#map-view .field-error:not(:empty)").length === 0);
  await close();
});

test("workers that never answer are given up, the page says so, and it can be loaded again", async () => {
  const { page, close } = await broken(() => {
    const plain = setTimeout;
    // A second of waiting is one hundredth as long.
    Object.assign(globalThis, { setTimeout: (/** @type {any} */ act, /** @type {number} */ wait, /** @type {any[]} */ ...rest) => plain(act, wait === 1000 ? 10 : wait, ...rest) });
  });
  await page.route("**/worker-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "onmessage = () => {};" }));
  await page.goto(place.url);
  await says(page, /no longer refined, because a worker failed twice \(it did not answer for 30 seconds\)/);
  const before = await digest(page);
  await page.locator("#levers input[type=range]").first().press("Home");
  assert.notEqual(await digest(page), before, "what needs no worker goes on");
  await page.unroute("**/worker-*.js");
  await again(page);
  await close();
});

test("a worker that computes for long gives signs of life, and one that was asleep is not blamed", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.addInitScript(() => {
    const Plain = Worker;
    Object.assign(globalThis, { signs: 0 });
    globalThis.Worker = class extends Plain {
      /** @param {string | URL} file @param {WorkerOptions} [options] */
      constructor(file, options) {
        super(file, options);
        this.addEventListener("message", ({ data }) => {
          if (data.alive) /** @type {any} */ (globalThis).signs += 1;
        });
      }
    };
  });
  await page.goto(place.url);
  await settled(page);
  const session = await page.context().newCDPSession(page);
  const first = await page.evaluate(() => /** @type {any} */ (globalThis).signs);
  await page.evaluate(() => window.entente.set("citizens", 1000));
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await page.waitForFunction((before) => /** @type {any} */ (globalThis).signs > before, first);
  await page.evaluate(() => window.entente.set("citizens", 0));
  await settled(page);
  assert.ok(await page.locator("#banner").isHidden());
  assert.deepEqual(wrong, []);
  await close();
});

test("a model that does not start in the page is said, and another try starts it", async () => {
  const { page, close } = await broken(() => {
    WebAssembly.Instance = /** @type {any} */ (
      class {
        constructor() {
          throw new RangeError("WebAssembly.Instance(): Out of memory");
        }
      }
    );
  });
  await page.goto(place.url);
  await says(page, /^The model could not be loaded \(WebAssembly\.Instance\(\): Out of memory\)/);
  assert.match(await page.locator("#headline").innerText(), /could not start/);
  await again(page);
  await close();
});

test("a model whose file was cut on the way is said, and another try has it whole", async () => {
  const { page, close } = await watch(place, { viewport });
  await page.route(
    "**/*_bg.wasm",
    async (route) => {
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.body()).subarray(0, 100_000) });
    },
    { times: 1 },
  );
  await page.goto(place.url);
  await says(page, /^The model could not be loaded \(/);
  await again(page);
  await close();
});

test("a model that does not start in a worker is said once it has failed twice, and not before", async () => {
  const refuses = "WebAssembly.Instance = class { constructor() { throw new RangeError('no room for a worker'); } };";
  const one = await watch(place, { viewport });
  await inWorkers(one.page, refuses, 1);
  await one.page.goto(place.url);
  await settled(one.page);
  assert.ok(await one.page.locator("#banner").isHidden());
  await one.close();
  const all = await watch(place, { viewport });
  await inWorkers(all.page, refuses);
  await all.page.goto(place.url);
  await says(all.page, /no longer refined, because a worker failed twice \(no room for a worker\)/);
  await all.page.unroute("**/worker-*.js");
  await again(all.page);
  await all.close();
});

/** Compiles the model with a limit to its memory, as a browser that has no more would set one. */
function limit() {
  const MOST = 1024;
  /** @param {Uint8Array} bytes of a module @returns {Uint8Array<ArrayBuffer>} the same, its memory of at most MOST pages */
  const limited = (bytes) => {
    let at = 8;
    const number = () => {
      for (let value = 0, shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    };
    const written = (/** @type {number} */ value) => [(value & 127) | 128, ((value >> 7) & 127) | 128, value >> 14];
    while (at < bytes.length) {
      const begin = at;
      const id = bytes[at++];
      const end = number() + at;
      if (id === 5) {
        number();
        at += 1;
        const body = [1, 1, ...written(number()), ...written(MOST)];
        return new Uint8Array([...bytes.subarray(0, begin), 5, ...written(body.length), ...body, ...bytes.subarray(end)]);
      }
      at = end;
    }
    throw new Error("the module has no memory");
  };
  const { compile } = WebAssembly;
  Object.assign(WebAssembly, {
    compile: (/** @type {ArrayBuffer} */ bytes) => compile(limited(new Uint8Array(bytes)).buffer),
    compileStreaming: async (/** @type {Response} */ response) => compile(limited(new Uint8Array(await (await response).arrayBuffer())).buffer),
  });
  const { Instance } = WebAssembly;
  /** Takes all that is left, as another tab would. */
  const take = () => {
    const { memory } = /** @type {any} */ (globalThis);
    memory.grow(MOST - memory.buffer.byteLength / 65_536);
  };
  WebAssembly.Instance = /** @type {any} */ (
    /** @param {WebAssembly.Module} module @param {WebAssembly.Imports} imports */
    function (module, imports) {
      const instance = new Instance(module, imports);
      Object.assign(globalThis, { memory: instance.exports.memory, take });
      return instance;
    }
  );
}

test("a page whose memory cannot grow says so, and after a reload goes on where it was", async () => {
  const { page, close } = await broken(limit);
  await page.goto(place.url);
  await settled(page);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  await kept(page, '"public_enmity":0.7');
  const wanted = await digest(page);
  await page.evaluate(() => {
    /** @type {any} */ (globalThis).take();
    // A question of fifty megabytes.
    setTimeout(() => window.entente.set("x".repeat(50_000_000), 1));
  });
  await says(page, /^The model has stopped, because the browser gives this page no more memory\..*reload the page to go on\.$/);
  await again(page);
  await page.click("#continue-yes");
  await page.waitForFunction((before) => window.entente.digest() === before, wanted);
  await close();
});

test("workers whose memory cannot grow are named, and what needs none goes on", async () => {
  const { page, close } = await broken(limit);
  const full = `const { Instance } = WebAssembly;
    WebAssembly.Instance = function (module, imports) {
      const instance = new Instance(module, imports);
      const { memory } = instance.exports;
      memory.grow(1024 - memory.buffer.byteLength / 65536);
      return instance;
    };`;
  await inWorkers(page, full);
  await page.goto(place.url);
  await says(page, /no longer refined, because a worker failed twice \(the browser gave it no more memory\)/);
  const before = await digest(page);
  await page.locator("#levers input[type=range]").first().press("Home");
  assert.notEqual(await digest(page), before);
  await page.unroute("**/worker-*.js");
  await again(page);
  await close();
});

/**
 * Takes the pictures of all canvases away and gives them back empty, as a browser does whose graphics card is reset.
 *
 * @param {Page} page
 * @returns {Promise<{ before: number[], empty: number[], after: number[] }>} a number for each picture
 */
const loseAll = (page) =>
  page.evaluate(async () => {
    const canvases = [...document.querySelectorAll("canvas")].filter(({ width, height, offsetParent }) => width * height > 0 && offsetParent);
    const contexts = canvases.map((canvas) => /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")));
    const hash = () =>
      contexts.map((context) => {
        const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
        return new Uint32Array(data.buffer).reduce((sum, pixel) => (sum * 31 + pixel) | 0, 0);
      });
    const frames = async () => {
      for (let n = 0; n < 4; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await frames();
    const before = hash();
    for (const context of contexts) {
      context.canvas.dispatchEvent(new Event("contextlost", { cancelable: true }));
      context.reset();
    }
    const empty = hash();
    for (const { canvas } of contexts) canvas.dispatchEvent(new Event("contextrestored"));
    await frames();
    return { before, empty, after: hash() };
  });

test("pictures that the browser takes away are drawn anew when it gives them back", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await steady(page);
  for (const [hash, ready, most] of /** @type {[string, string, number][]} */ ([
    ["lab", "#figure canvas", 1],
    ["model", "#model-view .games-stage canvas", 3],
    ["map", "#map-stage canvas", 1],
  ])) {
    await page.evaluate((view) => (location.hash = view), hash);
    await page.locator(ready).first().waitFor();
    // Again where it has drawn something else meanwhile.
    await soon(async () => {
      const { before, empty, after } = await loseAll(page);
      // A curve that is still to come was empty before, too.
      const drawn = before.flatMap((number, n) => (number === empty[n] ? [] : [n]));
      assert.ok(drawn.length >= most, `${hash} has ${drawn.length} pictures`);
      // A map goes on being computed; it is drawn all the same.
      if (hash === "map") assert.ok(drawn.every((n) => after[n] !== empty[n]));
      else assert.deepEqual(drawn.map((n) => after[n]), drawn.map((n) => before[n]), hash);
    });
  }
  assert.ok(await page.locator("#banner").isHidden());
  assert.deepEqual(wrong, []);
  await close();
});

test("a picture that does not come back is said", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  const { hash } = await picture(page);
  await page.evaluate(() => document.querySelector("#figure canvas")?.dispatchEvent(new Event("contextlost", { cancelable: true })));
  await says(page, /^The browser has taken a picture of this page away and not given it back\./);
  await Promise.all([page.waitForEvent("load"), page.click("#banner-reload")]);
  await settled(page);
  await page.waitForFunction(() => document.querySelector("#figure canvas"));
  assert.ok(hash);
  assert.deepEqual(wrong, []);
  await close();
});

/** @param {Page} page @returns {Promise<any>} what the browser has kept of this visit */
const stored = (page) =>
  page.evaluate(async () => {
    const { createStore, get } = /** @type {any} */ (window).idbKeyval;
    return (await get("visit", createStore("entente", "work"))) ?? null;
  });

test("a full storage in the middle of an autosave leaves what was kept, is said once, and keeps again when there is room", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  await kept(page, '"public_enmity":0.7');
  const before = await stored(page);
  // What a browser does that has no more room: it takes the first record and gives the whole transaction up.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { full: true });
    IDBObjectStore.prototype.put = function (value, key) {
      const request = put.call(this, value, key);
      if (/** @type {any} */ (globalThis).full) this.transaction.abort();
      return request;
    };
  });
  await page.locator("#levers input[type=range]").nth(2).press("Home");
  await says(page, /^This browser’s storage is full or forbidden, so nothing is kept for the next visit; save a file instead\.$/);
  assert.deepEqual(await stored(page), before);
  // Said once, not with every step.
  await page.click("#banner-dismiss");
  await page.locator("#levers input[type=range]").nth(2).press("End");
  await page.waitForTimeout(900);
  assert.ok(await page.locator("#banner").isHidden());
  assert.deepEqual(await stored(page), before);
  await page.evaluate(() => Object.assign(globalThis, { full: false }));
  await page.locator("#levers input[type=range]").nth(2).press("Home");
  await says(page, /^There is room in this browser’s storage again/);
  await kept(page, '"sensibility":0');
  assert.deepEqual(wrong, []);
  await close();
});

test("a tab that was frozen goes on, and one that crashed is offered again", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  const session = await page.context().newCDPSession(page);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await settled(page);
  await page.locator("#levers input[type=range]").nth(2).press("Home");
  await kept(page, '"sensibility":0');
  const wanted = await digest(page);
  // No event tells the page of it.
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
  const next = await page.context().newPage();
  await next.goto(place.url);
  await settled(next);
  await next.click("#continue-yes");
  await next.waitForFunction((before) => window.entente.digest() === before, wanted);
  assert.deepEqual(wrong.filter((text) => !/crash/i.test(text)), []);
  await close();
});

test("a tab that the browser gave up offers its own work, not another tab's, and loses neither", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  await kept(page, '"public_enmity":0.7');
  const wanted = await digest(page);
  const other = await page.context().newPage();
  await other.goto(place.url);
  await settled(other);
  await other.locator("#levers input[type=range]").nth(2).press("Home");
  await kept(other, '"sensibility":0');
  const theirs = await digest(other);
  await other.close();
  // A discarded tab is loaded again when it is looked at.
  await page.reload();
  await settled(page);
  await page.click("#continue-yes");
  await page.waitForFunction((before) => window.entente.digest() === before, wanted);
  await kept(page, '"public_enmity":0.7');
  await page.click("#work-summary");
  await page.click("text=The visit before");
  await page.waitForFunction((before) => window.entente.digest() === before, theirs);
  assert.deepEqual(wrong, []);
  await close();
});
