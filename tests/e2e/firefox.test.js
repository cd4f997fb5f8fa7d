// The lecture in Firefox, with its real keys and mouse: story, predict and reveal, presenter with notes, what is taken away,
// without a network, in another page. single.test.js has the one file.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { serve } from "../../scripts/server.js";
import { press, says, settledIn, startFirefox, textOf } from "./firefox.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** @type {Awaited<ReturnType<typeof startFirefox>>} */
let firefox;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** Everything that is served. @type {(typeof server)[]} */
const served = [];
const folder = mkdtempSync(join(tmpdir(), "entente-in-firefox-"));

/** @param {string} where */
async function opened(where) {
  const one = await serve(where, 0);
  served.push(one);
  return one;
}

before(async () => {
  server = await opened("dist");
  firefox = await startFirefox();
});

after(async () => {
  await firefox?.stop();
  for (const one of served) {
    one.closeAllConnections();
    one.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

/** @param {Page} page waits until all runs of a step are in */
async function runsIn(page) {
  await page.waitForSelector("#story-view .st-figure");
  await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector("#story-view .st-wait"))?.hidden === true, { timeout: 60_000 });
}

/** @param {string} step */
async function story(step) {
  const watched = await firefox.watch(server.url);
  await watched.page.goto(`${server.url}#story/${step}`);
  await settledIn(watched.page);
  await runsIn(watched.page);
  return watched;
}

test("in Firefox a choice is made, a line is drawn, both theories are revealed, and the hands outlive a reload", async () => {
  const { page, wrong } = await story("turnover");
  await page.click('#story-view input[type="radio"]');
  await press(page, "Draw it too");
  const box = await (await page.waitForSelector("#story-view .st-draw"))?.boundingBox();
  assert.ok(box);
  const y = box.y + box.height / 3;
  await page.mouse.move(box.x + 3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 3, y, { steps: 12 });
  await page.mouse.up();
  assert.equal((await page.$$("#story-view path.st-guess")).length, 1);
  await page.click("#story-view .st-reveal");
  await says(page, "#story-view .st-difference", "on average your line is");
  assert.match(await textOf(page, "#story-view .st-revealed"), /You said “It holds”; Interpersonal answers “It collapses”\./);
  await page.click("#story-view .st-reveal");
  assert.equal((await page.$$("#story-view .st-waits")).length, 0);

  await press(page, "Count a class");
  const hands = await page.waitForSelector('#story-view input[aria-label^="Hands for"], #story-view label input[inputmode="numeric"], #story-view input[type="number"]');
  await hands?.type("9");
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.reload();
  await settledIn(page);
  await runsIn(page);
  await says(page, "#story-view", "Save answers (CSV)");
  const { name, bytes } = await firefox.saved(() => press(page, "Save answers (CSV)"));
  assert.match(name, /\.csv$/);
  assert.match(bytes.toString(), /^story,step,title,answered,kind,answer,count,quarter,percent\r\n[^]*,hands,It holds,9,,\r\n/);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("in Firefox every step of the story opens and reveals what it has", async () => {
  const { page, wrong } = await story("fear");
  for (let at = 1; at <= 9; at += 1) {
    await page.waitForFunction((n) => document.querySelector("#story-view .st-where")?.textContent?.startsWith(`${n} of 9`), {}, at);
    await runsIn(page);
    for (let n = 0; n < 4 && (await page.$("#story-view .st-reveal:not([hidden])")); n += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (!(await page.$eval("#story-view .st-reveal", (node) => node.checkVisibility()))) break;
      await page.click("#story-view .st-reveal");
    }
    assert.doesNotMatch(await textOf(page, "#story-view .st-answer"), /[{}]|NaN|undefined/, `step ${at}`);
    if (at < 9) await page.locator("::-p-xpath(//*[contains(@class,'st-foot')]//button[starts-with(normalize-space(),'Next: ')])").click();
  }
  assert.deepEqual(wrong, []);
  await page.close();
});

test("in Firefox the presenter goes on by keys, its letters are large, and the notes keep step in their own window", async () => {
  const { page, wrong } = await story("turnover");
  await page.setViewport({ width: 1920, height: 1080 });
  await page.keyboard.press("p");
  await page.waitForSelector(".present .st-figure");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll(".present *")].flatMap((node) => {
      const own = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
      if (!own || node.closest(".hidden, [hidden]") || !node.checkVisibility()) return [];
      const size = Number.parseFloat(getComputedStyle(node).fontSize);
      // Full screen has made the window as large as the screen is.
      return size < innerHeight / 35 ? [`${node.textContent?.slice(0, 30)}: ${size}`] : [];
    }),
  );
  assert.deepEqual(small, []);
  const popup = new Promise((resolve) => page.once("popup", resolve));
  await page.keyboard.press("n");
  const notes = /** @type {Page} */ (await popup);
  await says(notes, "body", "Step 5 of 9: The president leaves");
  await page.bringToFront();
  await page.keyboard.press("PageDown");
  await says(notes, "body", "1 of 4 revealed.");
  await notes.bringToFront();
  await notes.keyboard.press("PageUp");
  await notes.keyboard.press("PageUp");
  await says(page, ".pr-where", "4 of 9");
  await page.bringToFront();
  // Firefox keeps the first Escape to itself, to leave full screen.
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.fullscreenElement);
  if (await page.$(".present .st-figure")) await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector(".present .st-figure"));
  assert.deepEqual(wrong, []);
  await page.close();
});

test("in Firefox the figure is taken as picture, drawing and numbers, and the command line verifies the capsule", async () => {
  const { page, wrong } = await firefox.watch(server.url);
  await page.goto(server.url);
  await settledIn(page);
  await page.click("#work-summary");
  await page.select("#take-size", "1");
  const take = (/** @type {string} */ form) => firefox.saved(() => page.click(`[data-take=${form}]`));
  const png = await take("png");
  assert.equal(png.bytes.subarray(1, 4).toString(), "PNG");
  assert.equal(png.bytes.readUInt32BE(16), 848);
  const svg = (await take("svg")).bytes.toString();
  assert.ok(/^<\?xml[^>]*>\s*<svg /.test(svg) && (svg.match(/<(polyline|polygon|path)\b/g) ?? []).length > 10, svg.slice(0, 200));
  const csv = (await take("csv")).bytes.toString();
  assert.ok(csv.split("\r\n").length > 40, csv.slice(0, 200));
  const capsule = await take("capsule");
  const files = unzipSync(new Uint8Array(capsule.bytes));
  assert.match(strFromU8(files["MODEL.md"]), /^# /);
  const file = join(folder, "capsule.zip");
  writeFileSync(file, capsule.bytes);
  const said = execFileSync(join(process.env.CARGO_TARGET_DIR ?? "target", "debug", "entente"), ["verify", file], { encoding: "utf8" });
  assert.match(said, /: the same\. Entente /);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("in Firefox the page opens without a network after the first visit, Story and Map too", async () => {
  const site = await opened("dist");
  // A name that is no machine of the reader's own, and yet leads here.
  const url = site.url.replace("127.0.0.1", "entente.localhost");
  const { page, wrong } = await firefox.watch(url);
  await page.goto(url);
  await settledIn(page);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === "activating") await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
  });
  const digest = await page.evaluate(() => window.entente.digest());
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
  await page.reload();
  await settledIn(page);
  assert.equal(await page.evaluate(() => window.entente.digest()), digest);
  await page.evaluate(() => (location.hash = "story/turnover"));
  await runsIn(page);
  await page.evaluate(() => (location.hash = "map"));
  await page.waitForSelector("#map-stage canvas");
  assert.deepEqual(wrong, []);
  await page.close();
});

test("in Firefox another page shows the figure, is told of changes, and a stranger is not answered", async () => {
  cpSync("examples/embed", folder, { recursive: true });
  writeFileSync(join(folder, "stranger.html"), `<!doctype html><title>Stranger</title><iframe src="${server.url}?embed=figure&amp;allow=https://a.example"></iframe><script>globalThis.got = []; addEventListener("message", ({ data }) => got.push(data));</script>`);
  const host = await opened(folder);
  const { page, wrong } = await firefox.watch("http://127.0.0.1");
  await page.goto(`${host.url}host.html?frame=${encodeURIComponent(server.url)}`);
  await says(page, "#finding", "1000 runs");
  const before = await textOf(page, "#finding");
  await page.$eval("#share", (node) => {
    /** @type {HTMLInputElement} */ (node).value = "62";
    node.dispatchEvent(new Event("input", { bubbles: true }));
    node.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.waitForFunction((old) => document.getElementById("finding")?.textContent !== old, { timeout: 60_000 }, before);
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).ask({ do: "get", key: "public_enmity" })), 62);

  await page.goto(`${host.url}stranger.html`);
  const frame = await page.waitForFrame((one) => one.url().includes("embed=figure"));
  await settledIn(frame);
  await page.evaluate(() => document.querySelector("iframe")?.contentWindow?.postMessage({ entente: 1, id: 1, do: "set", key: "seed", value: "7" }, "*"));
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(await frame.evaluate(() => window.entente.get("seed")), "51");
  assert.deepEqual(await page.evaluate("got"), []);
  // That Firefox keeps what is meant for another origin from this one is as it should be.
  assert.deepEqual(wrong.filter((words) => !words.includes("does not match the recipient window’s origin")), []);
  await page.close();
});

test("in Firefox an address that names a part of the Lab takes the focus there from the story", async () => {
  const { page, wrong } = await story("turnover");
  await page.focus("#story-view input, #story-view button");
  await page.evaluate(() => void (location.hash = "stage"));
  await page.waitForFunction(() => document.activeElement?.id === "stage");
  assert.deepEqual(wrong, []);
  await page.close();
});
