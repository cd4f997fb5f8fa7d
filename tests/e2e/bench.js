// Speed of the built page in Chromium: node tests/e2e/bench.js, after ./serve.sh --no-serve.
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { serve } from "../../scripts/server.js";
import { noteBatches, run, settled, start, watch } from "./browser.js";
import { serveParts } from "./parts.js";
import { redraws } from "./redraws.js";

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];
/** @param {number[]} values */
const median = (values) => quantile(values, 0.5);
/** @param {string} what @param {string} figure @param {string} budget */
const say = (what, figure, budget) => console.log(`${what.padEnd(66)} ${figure.padEnd(34)} ${budget}`);
/** @param {string} what @param {string} figure @param {number} value @param {number} budget @param {string} unit */
const judge = (what, figure, value, budget, unit = "") => say(what, figure, `at most ${budget}${unit}: ${value <= budget ? "met" : "MISSED"}`);
/** @param {number[]} ours @param {number[]} theirs medians of both and their ratio */
const over = (ours, theirs) => `${median(ours).toFixed(2)} / ${median(theirs).toFixed(2)} ms = ${(median(ours) / median(theirs)).toFixed(2)}`;

const viewport = { width: 1440, height: 900 };
const place = await start();
console.log(`${cpus().length} x ${cpus()[0].model}, Chromium ${place.browser.version()}, headless\n`);

const wasm = readdirSync("dist").find((file) => file.endsWith(".wasm")) ?? "";
say("wasm, gzipped", `${(gzipSync(readFileSync(`dist/${wasm}`), { level: 9 }).length / 1000).toFixed(0)} KB`, "under 200 KB");

// A page with uPlot alone, for what a chart costs at least: the library, one call, series of the same length.
const bare = mkdtempSync(join(tmpdir(), "uplot-"));
for (const file of ["uPlot.iife.min.js", "uPlot.min.css"]) copyFileSync(`node_modules/uplot/dist/${file}`, join(bare, file));
writeFileSync(
  join(bare, "index.html"),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>uPlot</title><link rel="stylesheet" href="uPlot.min.css"><body><script src="uPlot.iife.min.js"></script><script>
    const quarters = [...Array(44).keys()];
    const line = (n) => quarters.map((t) => 40 + 30 * Math.sin(t / 9 + n));
    const series = [...Array(12).keys()];
    new uPlot({ width: 848, height: 330, scales: { x: { time: false } }, series: [{}, ...series.map(() => ({ stroke: "#03484A" }))] }, [quarters, ...series.map(line)], document.body);
    document.documentElement.dataset.state = "ready";
  </script></body></html>`,
);
const other = await serve(bare, 0);

/** Milliseconds from navigation to the first chart, in a new browser context. @param {string} url */
async function firstChart(url) {
  const context = await place.browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = () => {
      if (!["drawn", "ready"].includes(document.documentElement.dataset.state ?? "")) return false;
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { firstChart: performance.now() })));
      return true;
    };
    const watchRoot = () => {
      if (!seen()) new MutationObserver((_, observer) => seen() && observer.disconnect()).observe(document.documentElement, { attributes: true });
    };
    if (document.documentElement) watchRoot();
    else document.addEventListener("readystatechange", watchRoot, { once: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => "firstChart" in window);
  const time = await page.evaluate(() => /** @type {any} */ (window).firstChart);
  await context.close();
  return time;
}

/** @type {{ ours: number[], theirs: number[] }} */
const first = { ours: [], theirs: [] };
for (let run = 0; run < 9; run += 1) {
  first.ours.push(await firstChart(place.url));
  first.theirs.push(await firstChart(other.url));
}
judge("navigation to first chart, median of 9", `${median(first.ours).toFixed(0)} ms`, median(first.ours), 1000, " ms");
judge("the same, against a page with uPlot alone", over(first.ours, first.theirs), median(first.ours) / median(first.theirs), 1.3);
other.close();
rmSync(bare, { recursive: true });

const { page, close } = await watch(place, { viewport, bypassCSP: true });
await noteBatches(page);
await serveParts(page);
await page.goto(place.url);
await settled(page);

// Slider event to painted frame, with a real pointer: from the event's arrival at the page, and from the pointer's
// movement itself, which the browser holds back until the next frame begins (up to 17 ms at 60 Hz).
await page.evaluate(() => {
  /** @type {any} */ (window).drag = { arrived: [], moved: [] };
  const channel = new MessageChannel();
  /** @type {{ arrived: number, moved: number }[]} */
  let waiting = [];
  channel.port1.onmessage = () => {
    const now = performance.now();
    const { drag } = /** @type {any} */ (window);
    for (const { arrived, moved } of waiting.splice(0)) {
      drag.arrived.push(now - arrived);
      drag.moved.push(now - moved);
    }
  };
  addEventListener(
    "input",
    (event) => {
      // After the frame's callbacks, the browser lays out and paints; the message comes when it has.
      if (waiting.length === 0) requestAnimationFrame(() => channel.port2.postMessage(null));
      waiting.push({ arrived: performance.now(), moved: event.timeStamp });
    },
    true,
  );
});
/** @param {string} name @param {import("playwright-core").Locator} slider */
async function drag(name, slider) {
  const box = await slider.boundingBox();
  if (!box) throw new Error("no slider");
  await page.evaluate(() => Object.assign(window, { drag: { arrived: [], moved: [] } }));
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let i = 0; i < 220; i += 1) {
    await page.mouse.move(box.x + box.width * (0.5 + 0.4 * Math.sin(i / 9)), y);
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
  const { arrived, moved } = await page.evaluate(() => /** @type {any} */ (window).drag);
  const shown = (/** @type {number[]} */ times) => `median ${median(times).toFixed(1)}, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
  say(`${name}: event to painted frame, ${arrived.length} events`, shown(arrived), "16 and 33 ms");
  say(`${name}: pointer to painted frame`, shown(moved), "");
}
const sliders = page.locator("#levers input[type=range]");
for (const [index, name] of ["leadership change", "public enmity", "sensibility"].entries()) {
  await drag(name, sliders.nth(index));
  await settled(page);
}

// One movement of a slider to the first bands that it changes, in the picture: both theories' first batch, taken in, and
// the frame after it. The slider rests between two movements, so that each is a question of its own.
{
  await page.evaluate(() => {
    const { batches } = /** @type {any} */ (window);
    const bands = { at: 0, from: 0, times: /** @type {number[]} */ ([]) };
    Object.assign(window, { bands });
    const channel = new MessageChannel();
    channel.port1.onmessage = () => bands.times.push(performance.now() - bands.at);
    addEventListener("input", () => Object.assign(bands, { at: performance.now(), from: batches.came.length }), true);
    const look = () => {
      const fresh = batches.came.slice(bands.from).filter((/** @type {any} */ { kind, batch, at }) => kind === 0 && batch === 0 && at > bands.at);
      if (bands.at > 0 && fresh.length >= 2) {
        bands.from = Infinity;
        requestAnimationFrame(() => channel.port2.postMessage(null));
      }
      setTimeout(look);
    };
    look();
  });
  const box = await sliders.nth(1).boundingBox();
  if (!box) throw new Error("no slider");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let i = 0; i < 60; i += 1) {
    await page.mouse.move(box.x + box.width * (0.5 + 0.4 * Math.sin(i)), y);
    await page.waitForTimeout(150);
  }
  await page.mouse.up();
  const times = await page.evaluate(() => /** @type {any} */ (window).bands.times);
  judge(`slider event to first bands in the picture, ${times.length} events`, `median ${median(times).toFixed(1)}, p95 ${quantile(times, 0.95).toFixed(1)} ms`, median(times), 50, " ms");
  await settled(page);
}

// The same for a hand on the timeline: a term's edge, then an event. Where a lever makes leaders come by chance there
// are no terms to move.
await page.locator("[data-reset-all]").first().click();
await settled(page);
await page.evaluate(() => {
  const channel = new MessageChannel();
  /** @type {number[]} */
  let waiting = [];
  channel.port1.onmessage = () => {
    const now = performance.now();
    for (const arrived of waiting.splice(0)) /** @type {any} */ (window).drag.arrived.push(now - arrived);
  };
  addEventListener(
    "pointermove",
    (event) => {
      if (!(event.buttons & 1)) return;
      if (waiting.length === 0) requestAnimationFrame(() => channel.port2.postMessage(null));
      waiting.push(performance.now());
    },
    true,
  );
});
for (const [name, quarters, down] of /** @type {[string, number, number][]} */ ([["a term’s edge", 32.21, 323], ["an event", 19.55, 418 - (0.6 / 1.15) * 46]])) {
  const stage = await page.locator("#stage").boundingBox();
  if (!stage) throw new Error("no chart");
  const quarter = (stage.width - 112 - 84) / 44;
  const [x, y] = [stage.x + 112 + quarters * quarter, stage.y + down];
  await page.evaluate(() => Object.assign(window, { drag: { arrived: [], moved: [] } }));
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 220; i += 1) {
    await page.mouse.move(x - 4 * quarter * Math.sin(i / 9), y);
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
  const { arrived } = await page.evaluate(() => /** @type {any} */ (window).drag);
  say(`${name} dragged: event to painted frame, ${arrived.length} events`, `median ${median(arrived).toFixed(1)}, p95 ${quantile(arrived, 0.95).toFixed(1)} ms`, "within a frame, 17 ms");
  await page.evaluate(() => window.entente.edit({ edit: "restore" }));
  await settled(page);
}

// The longest link: every leader and every event changed; from the address to the painted view.
const opened = await page.evaluate(async () => {
  const { leaders, events } = JSON.parse(window.entente.scenario());
  leaders.forEach((/** @type {object} */ _, /** @type {number} */ leader) => window.entente.edit({ edit: "set_leader", leader, field: "note", value: `Another note, number ${leader}.` }));
  for (const [event] of events.entries()) {
    window.entente.edit({ edit: "set_event", event, field: "text", value: `Another text, number ${event}.` });
    window.entente.edit({ edit: "set_event", event, field: "intensity", value: Math.round(200 * Math.sin(event)) / 200 });
  }
  for (const { id, value } of window.entente.parameters().slice(0, 40)) window.entente.set(id, value);
  /** @type {HTMLElement | null} */ (document.getElementById("share"))?.click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const hash = location.hash;
  const times = [];
  for (let i = 0; i < 7; i += 1) {
    history.replaceState(null, "", "#lab");
    window.entente.edit({ edit: "restore" });
    window.entente.set("seed", String(i));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const began = performance.now();
    location.hash = hash;
    while (window.entente.get("seed") !== "51") await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - began);
  }
  return { letters: hash.length, times };
});
say(`opening a link of ${opened.letters} letters, to the painted view`, `median ${median(opened.times).toFixed(0)} ms`, "under 100 ms");
await page.evaluate(() => window.entente.edit({ edit: "restore" }));
await settled(page);

// 1,000 replicates of both theories, from the change to the frame that shows them.
/** @type {number[]} */
const refined = [];
for (let seed = 100; seed < 111; seed += 1) {
  refined.push(
    await page.evaluate(async (value) => {
      const began = performance.now();
      window.entente.set("seed", String(value));
      const progress = /** @type {HTMLElement} */ (document.getElementById("progress"));
      const changes = (/** @type {boolean} */ hidden) =>
        new Promise((resolve) => {
          const watcher = new MutationObserver(() => {
            if (progress.hidden !== hidden) return;
            watcher.disconnect();
            resolve(undefined);
          });
          watcher.observe(progress, { attributes: true });
        });
      await changes(false);
      await changes(true);
      return performance.now() - began;
    }, seed),
  );
  await settled(page);
}
say("1,000 replicates of both theories, 44 quarters, in workers", `median ${median(refined).toFixed(0)} ms`, "under 250 ms");

// 10,000 replicates of 160 quarters under two theories, in the page's own pool, and what it takes to end that.
{
  const figures = await page.evaluate(async () => {
    const { wasm, worker } = /** @type {HTMLElement} */ (document.getElementById("boot")).dataset;
    const at = (/** @type {string | undefined} */ file) => new URL(file ?? "", document.baseURI).href;
    const { initSync, Lab, Pool } = await import(at("parts.js"));
    const module = await WebAssembly.compile(await (await fetch(at(wasm))).arrayBuffer());
    initSync({ module });
    const text = (await (await fetch(at("www/scenarios/two-democracies.json"))).text()).replace('"0030-Q4"', '"0040-Q4"');
    const lab = new Lab(text, () => 10);
    const { batches } = /** @type {any} */ (window);
    // The page's own pool is at rest; from here on the notes are of this one.
    Object.assign(batches, { question: -1, sent: [], came: [] });
    const until = async (/** @type {() => boolean} */ what) => {
      while (!what()) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    const pool = new Pool(lab, { held: null }, () => {}, { worker: at(worker), module });
    const settled = () => lab.results().settled;
    const runs = () => Math.min(...lab.results().theories.map((/** @type {any} */ t) => t.ensemble?.replicates ?? 0));
    pool.wake();
    await until(settled);
    const whole = [];
    const ended = [];
    for (let seed = 0; seed < 4; seed += 1) {
      const began = performance.now();
      lab.set("seed", String(seed));
      pool.wake();
      await until(() => lab.progress()[0] >= 1000 && settled());
      lab.refine();
      pool.wake();
      await until(() => runs() >= 10_000);
      whole.push(performance.now() - began);
    }
    for (let seed = 10; seed < 20; seed += 1) {
      lab.set("seed", String(seed));
      pool.wake();
      await until(settled);
      lab.refine();
      pool.wake();
      await until(() => lab.progress()[0] > 2000);
      const changed = performance.now();
      const old = batches.question;
      lab.set("seed", String(seed + 100));
      pool.wake();
      await until(() => batches.came.some((/** @type {any} */ { question, batch, at }) => at > changed && question > old && batch === 0));
      const late = batches.came.filter((/** @type {any} */ { question, at }) => question <= old && at > changed);
      ended.push({ batches: late.length, after: Math.max(0, ...late.map((/** @type {any} */ { at }) => at - changed)) });
      await until(settled);
    }
    pool.close();
    const quarters = lab.results().theories[0].run.length;
    lab.free();
    return { whole, ended, quarters };
  });
  judge(`10,000 replicates x ${figures.quarters} quarters x 2 theories, in workers`, `median ${median(figures.whole).toFixed(0)} ms`, median(figures.whole), 3000, " ms");
  const last = figures.ended.map(({ after }) => after);
  const late = Math.max(...figures.ended.map(({ batches }) => batches));
  judge("its end, another question to the last old batch, worst of 10", `${Math.max(...last).toFixed(1)} ms, ${late} batches at most`, Math.max(...last), 50, " ms");
}

// The charts against uPlot with the same series, both drawn and rastered, in turn.
const files = await page.evaluate(() => {
  const { wasm = "" } = document.getElementById("boot")?.dataset ?? {};
  return { wasm, base: document.baseURI };
});
const empty = await (await place.browser.newContext({ viewport })).newPage();
await serveParts(empty);
await empty.route("**/empty.html", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Empty</title><body>" }));
await empty.goto(`${place.url}empty.html`);
const drawn = { full: { ours: /** @type {number[]} */ ([]), fan: /** @type {number[]} */ ([]), theirs: /** @type {number[]} */ ([]) }, empty: /** @type {number[]} */ ([]) };
for (const where of [page, empty]) await run(where, readFileSync("node_modules/uplot/dist/uPlot.iife.min.js", "utf8"));
for (let round = 0; round < 3; round += 1) {
  await page.bringToFront();
  const { ours, fan, theirs } = await page.evaluate(redraws, files);
  drawn.full.ours.push(...ours);
  drawn.full.fan.push(...fan);
  drawn.full.theirs.push(...theirs);
  await empty.bringToFront();
  drawn.empty.push(...(await empty.evaluate(redraws, files)).ours);
}
const { full } = drawn;
judge("main chart, redraw with another run, against uPlot", over(full.ours, full.theirs), median(full.ours) / median(full.theirs), 0.8);
judge("fan chart, bands, axes and all, against uPlot", over(full.fan, full.theirs), median(full.fan) / median(full.theirs), 0.8);
judge("main chart, redraw in the page against an empty page", over(full.ours, drawn.empty), median(full.ours) / median(drawn.empty), 1.2);

await close();
await place.stop();
