// The chart heard: what Chromium renders of a score, and the button that plays it.
import { readFileSync } from "node:fs";
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { run, settled, soon, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

async function open() {
  const watched = await watch(place, { viewport: { width: 1440, height: 900 } });
  // Counts what is played, by whatever begins it.
  await watched.page.addInitScript(() => {
    const heard = { begun: 0, ended: 0 };
    Object.assign(globalThis, { heard });
    const Plain = AudioContext;
    globalThis.AudioContext = class extends Plain {
      constructor() {
        super();
        heard.begun += 1;
      }

      close() {
        heard.ended += 1;
        return super.close();
      }
    };
  });
  await watched.page.goto(place.url);
  await settled(watched.page);
  return watched;
}

/** @param {import("playwright-core").Page} page */
const heard = (page) => page.evaluate(() => /** @type {any} */ (globalThis).heard);

test("a rising series is rendered as a rising pitch on the left, a falling one as a falling pitch on the right, softly", async () => {
  const { page, close } = await open();
  const resolveDir = fileURLToPath(new URL("../../www/", import.meta.url));
  const { outputFiles } = await build({ bundle: true, format: "iife", globalName: "parts", write: false, stdin: { contents: 'export { score, sound } from "./score.js";', resolveDir } });
  await run(page, outputFiles[0].text);
  const { left, right, loudest } = await page.evaluate(async () => {
    const { score, sound } = /** @type {any} */ (globalThis).parts;
    const rising = Array.from({ length: 20 }, (_, n) => 5 * n);
    const what = score([rising, [...rising].reverse()], [{ quarter: 10, kind: "turnover" }]);
    const rate = 44_100;
    const context = new OfflineAudioContext(2, Math.ceil(what.seconds * rate), rate);
    sound(context, what, 0);
    const buffer = await context.startRendering();
    /** Hertz from the crossings of nought upwards, in the middle of a second half or so. @param {Float32Array} data @param {number} from seconds */
    const pitch = (data, from) => {
      let crossings = 0;
      for (let i = Math.floor(from * rate) + 1; i < (from + 0.4) * rate; i += 1) if (data[i - 1] < 0 && data[i] >= 0) crossings += 1;
      return crossings / 0.4;
    };
    const [left, right] = [0, 1].map((channel) => [0.3, 1.3, 3.2].map((from) => pitch(buffer.getChannelData(channel), from)));
    const loudest = Math.max(...[0, 1].flatMap((channel) => buffer.getChannelData(channel).reduce((most, value) => Math.max(most, Math.abs(value)), 0)));
    return { left, right, loudest };
  });
  // Under the other ear's remainder the crossings are a few hertz off; the steps are hundreds.
  assert.ok(left[0] + 20 < left[1] && left[1] + 100 < left[2], String(left));
  assert.ok(right[0] > right[1] + 100 && right[1] > right[2] + 20, String(right));
  assert.ok(loudest > 0.05 && loudest < 0.5, String(loudest));
  await close();
});

test("nothing plays by itself; the button plays and stops, the hairline and a line of text follow, Escape ends both", async () => {
  const { page, wrong, close } = await open();
  const button = page.locator("#listen-button");
  assert.deepEqual(await heard(page), { begun: 0, ended: 0 });
  await button.click();
  await page.locator("#listen-note").waitFor();
  const line = () => page.locator("#listen-now").textContent();
  await page.locator("#listen-now:not(:empty)").waitFor({ state: "attached" });
  const first = await line();
  assert.match(first ?? "", /^19\d\d Q\d: Interpersonal \d+, Embedded \d+\.$/);
  await page.waitForFunction((then) => document.getElementById("listen-now")?.textContent !== then, first);
  assert.equal(await button.getAttribute("aria-pressed"), "true");
  await page.keyboard.press("Escape");
  assert.equal(await button.getAttribute("aria-pressed"), "false");
  assert.equal(await page.locator("#listen-note").isVisible(), false);
  await page.keyboard.press("Alt+p");
  await page.locator("#listen-note").waitFor();
  await button.click();
  await soon(async () => assert.deepEqual(await heard(page), { begun: 2, ended: 2 }));
  assert.match((await button.evaluate((node) => document.getElementById(node.getAttribute("aria-describedby") ?? "")?.textContent)) ?? "", /the higher the tone/);
  assert.deepEqual(wrong, []);
  await close();
});

test("it ends by itself, and when another tab is opened", async () => {
  const { page, wrong, close } = await open();
  await page.click("#listen-button");
  await page.locator("#listen-note").waitFor();
  await page.locator("#listen-note").waitFor({ state: "hidden", timeout: 60_000 });
  await page.click("#listen-button");
  await page.locator("#listen-note").waitFor();
  await page.click("#tab-model");
  await page.waitForFunction(() => /** @type {any} */ (globalThis).heard.ended === 2);
  assert.deepEqual(wrong, []);
  await close();
});
