// Without a network: each build is kept whole, an open page keeps its own, and a mixture is never served.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "../../scripts/server.js";
import { launch, settled } from "./browser.js";

/** @typedef {import("playwright-core").BrowserContext} Context */
/** @typedef {import("playwright-core").Page} Page */

const folder = mkdtempSync(join(tmpdir(), "entente-offline-"));
/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
let url = "";

before(async () => {
  server = await serve(folder, 0);
  // A name that is no machine of the reader's own, and yet leads here.
  url = server.url.replace("127.0.0.1", "entente.localhost");
  ({ browser } = await launch());
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts the built page where it is served, as a build of its own. @param {string} title by which it is told from others */
function publish(title) {
  rmSync(folder, { recursive: true, force: true });
  cpSync("dist", folder, { recursive: true });
  const index = join(folder, "index.html");
  const html = readFileSync(index, "utf8").replace(/(<title[^>]*>)[^<]*/, `$1${title}`);
  writeFileSync(index, html);
  const sw = join(folder, "sw.js");
  const text = readFileSync(sw, "utf8").replace(/^self\.ENTENTE_BUILD=(\{.*?\}\});/, (_, build) => {
    const { files } = JSON.parse(build);
    files["index.html"] = createHash("sha256").update(html).digest("hex");
    return `self.ENTENTE_BUILD=${JSON.stringify({ build: title, files })};`;
  });
  assert.ok(text.includes(`"build":"${title}"`));
  writeFileSync(sw, text);
}

/** @returns {Promise<Context>} */
const visitor = () => browser.newContext({ viewport: { width: 1440, height: 900 } });

/** @param {Context} context @returns {Promise<Page>} */
async function visit(context) {
  const page = await context.newPage();
  await page.goto(url);
  await settled(page);
  return page;
}

/** @param {Page} page waits until a build is kept */
const kept = (page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    // "ready" is a worker that may still be at it.
    if (active?.state === "activating") await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
    return active?.state;
  });

/** @param {Page} page waits until another build is there and waits */
const waiting = (page) =>
  page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => {});
    return registration?.waiting;
  });

/**
 * Loads a page again until it has another build. A browser may count one that was closed a moment ago as open still, and then
 * gives the build of that one.
 *
 * @param {Page} page the only one that is open of its context
 * @param {string} title of the build
 */
async function until(page, title) {
  for (let loads = 1; ; loads += 1) {
    const there = page.waitForFunction((wanted) => document.title === wanted, title, { timeout: loads < 4 ? 5_000 : 30_000 });
    if (await there.then(() => true, (error) => (loads < 4 ? false : Promise.reject(error)))) return settled(page);
    await page.reload();
  }
}

/** @param {Context} context no page of it is open @param {string} title of the build that the next visit has @returns {Promise<Page>} */
async function next(context, title) {
  const page = await context.newPage();
  await page.goto(url);
  await until(page, title);
  return page;
}

/** @param {Page} page */
const builds = async (page) => (await page.evaluate(() => caches.keys())).map((name) => name.split(" ").pop()).sort();

test("after the first visit the page opens without a network, every tab and every case", async () => {
  publish("A");
  const context = await visitor();
  const page = await visit(context);
  assert.equal(await kept(page), "activated");
  await context.setOffline(true);
  // Also for the first visit itself.
  await page.evaluate(() => (location.hash = "model"));
  await page.locator("#model-view math").first().waitFor();
  await page.reload();
  await settled(page);
  assert.equal(await page.title(), "A");
  await page.selectOption("#scenario", "egypt-israel.json");
  await page.waitForFunction(() => window.entente.get("scenario") === "egypt-israel");
  await page.evaluate(() => (location.hash = "map"));
  await page.locator("#map-stage canvas").first().waitFor();
  // A part of the address after "?" is no other file.
  await page.goto(`${url}?embed=figure`);
  await settled(page);
  assert.deepEqual(await builds(page), ["A"]);
  await context.close();
});

test("a page that is open keeps its build, to the last part; the next visit gets the new one whole", async () => {
  publish("A");
  const context = await visitor();
  const page = await visit(context);
  await kept(page);
  await page.reload();
  await settled(page);
  publish("B");
  // What the new build does not have is gone from the host.
  const later = readdirSync(join(folder, "www")).find((name) => name.startsWith("later-")) ?? "";
  rmSync(join(folder, "www", later));
  const sw = join(folder, "sw.js");
  writeFileSync(sw, readFileSync(sw, "utf8").replace(new RegExp(`"www/${later}":"[0-9a-f]+",`), ""));
  await waiting(page);
  const second = await visit(context);
  assert.equal(await second.title(), "A", "beside an open page of A there is no B");
  await second.close();
  await page.evaluate(() => (location.hash = "model"));
  await page.locator("#model-view math").first().waitFor();
  assert.deepEqual(await builds(page), ["A", "B"]);
  await page.close();
  const third = await next(context, "B");
  await third.waitForFunction(async () => (await caches.keys()).length === 1);
  assert.deepEqual(await builds(third), ["B"]);
  await context.close();
});

test("one page that is loaded again gets the new build, too", async () => {
  publish("A");
  const context = await visitor();
  const page = await visit(context);
  await kept(page);
  await page.reload();
  await settled(page);
  publish("B");
  await waiting(page);
  await page.reload();
  await page.waitForFunction(() => document.title === "B");
  await settled(page);
  await page.waitForFunction(async () => (await caches.keys()).length === 1);
  assert.deepEqual(await builds(page), ["B"]);
  await context.close();
});

test("what the browser has thrown away is kept again with the next visit", async () => {
  publish("A");
  const context = await visitor();
  const page = await visit(context);
  await kept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await settled(page);
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  await context.close();
});

test("while the host has half of a build, none of it is taken", async () => {
  publish("A");
  const context = await visitor();
  const page = await visit(context);
  await kept(page);
  const html = readFileSync(join(folder, "index.html"));
  publish("B");
  writeFileSync(join(folder, "index.html"), html);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const { installing } = registration ?? {};
    if (installing) await new Promise((resolve) => installing.addEventListener("statechange", () => installing.state === "redundant" && resolve(null)));
  });
  assert.deepEqual(await builds(page), ["A"]);
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  assert.equal(await page.title(), "A");
  await context.close();
});

test("it can be installed, and on the reader's own machine nothing is kept", async () => {
  publish("A");
  const context = await visitor();
  const page = await visit(context);
  await kept(page);
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  for (const { src, sizes } of JSON.parse(data ?? "{}").icons) {
    const width = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return image.naturalWidth;
    }, src);
    if (sizes !== "any") assert.equal(`${width}x${width}`, sizes, src);
  }
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A context of a test is a private window.
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito"), []);
  const own = await context.newPage();
  await own.goto(server.url);
  await settled(own);
  assert.equal(await own.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  await context.close();
});

test("a build that comes during a lecture changes nothing in it, and is said quietly when it is left", async () => {
  publish("A");
  const context = await visitor();
  const page = await visit(context);
  await kept(page);
  await page.reload();
  await settled(page);
  await page.evaluate(() => (location.hash = "story"));
  await page.locator("#story-view h2, #story-view .st-ask").first().waitFor();
  await page.keyboard.press("p");
  const hall = page.locator(".present");
  await hall.waitFor({ state: "visible" });
  await page.keyboard.press("ArrowRight");
  const shown = () => hall.locator(".pr-where, .pr-ask, .pr-said").allInnerTexts();
  const said = await shown();
  await page.evaluate(() => Object.assign(window, { lecture: "this one" }));
  publish("B");
  await waiting(page);
  await page.locator("#newer").waitFor({ state: "attached" });
  // The same page with the same picture, of which the note is no part.
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).lecture), "this one");
  assert.deepEqual(await shown(), said);
  const { top, left } = await page.evaluate(() => document.getElementById("newer")?.getBoundingClientRect() ?? new DOMRect());
  assert.ok(await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest(".present"), [left + 1, top + 1]));
  // Another tab asks for the new build and does not get it, and the lecture goes on in the old one.
  const second = await visit(context);
  assert.equal(await second.title(), "A");
  await second.close();
  await page.bringToFront();
  await page.keyboard.press("ArrowRight");
  assert.notDeepEqual(await shown(), said);
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).lecture), "this one");
  assert.deepEqual([await page.title(), await builds(page)], ["A", ["A", "B"]]);
  await page.keyboard.press("Escape");
  await hall.waitFor({ state: "hidden" });
  const note = page.locator("#newer");
  assert.match(await note.innerText(), /A newer version of Entente is ready and comes with the next visit/);
  await note.locator("button").click();
  assert.equal(await note.count(), 0);
  await page.reload();
  await until(page, "B");
  await context.close();
});
