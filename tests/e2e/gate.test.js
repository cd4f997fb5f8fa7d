// Whatever a page asks of another origin is noted, and the end of its browser fails: what the other tests rely on.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "../../scripts/server.js";
import { launch } from "./browser.js";
import { startFirefox } from "./firefox.js";

const folder = mkdtempSync(join(tmpdir(), "entente-gate-"));
/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {Awaited<ReturnType<typeof serve>>} */
let other;

before(async () => {
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Asks</title>");
  writeFileSync(join(folder, "frame.html"), '<!doctype html><img src="http://frame.example/x.png">');
  writeFileSync(join(folder, "worker.js"), 'fetch("http://worker.example/x").catch(() => 0).then(() => postMessage(1));');
  writeFileSync(join(folder, "sw.js"), 'addEventListener("install", (event) => event.waitUntil(fetch("http://sw.example/x").catch(() => 0)));');
  [site, other] = [await serve(folder, 0), await serve(folder, 0)];
});

after(() => {
  for (const server of [site, other]) {
    server?.closeAllConnections();
    server?.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Asks in every way that a page has. @param {string} elsewhere another origin on this machine */
const ask = async (elsewhere) => {
  await fetch("index.html");
  for (const url of ["http://plain.example/x", "https://sealed.example/x", elsewhere]) await fetch(url, { mode: "no-cors" }).catch(() => {});
  await new Promise((resolve) => Object.assign(new Image(), { onload: resolve, onerror: resolve, src: "http://picture.example/x.png" }));
  await new Promise((resolve) => (new Worker("worker.js").onmessage = resolve));
  await new Promise((resolve) => Object.assign(new WebSocket("ws://socket.example/x"), { onerror: resolve, onclose: resolve }));
  const { installing } = await navigator.serviceWorker.register("sw.js");
  await new Promise((resolve) => installing?.addEventListener("statechange", resolve, { once: true }));
  navigator.sendBeacon("http://beacon.example/x");
  const frame = document.createElement("iframe");
  await new Promise((resolve) => document.body.append(Object.assign(frame, { onload: resolve, src: "frame.html" })));
};

const HOSTS = ["plain", "sealed", "picture", "worker", "socket", "sw", "beacon", "frame"].map((name) => `${name}.example`);

/** @param {readonly string[]} asked @returns {string[]} the hosts of a list that it does not name */
const missed = (asked) => HOSTS.filter((host) => !asked.some((line) => line.includes(host)));

test("in Chromium everything that a page asks of another origin is noted, and its browser ends with a failure", async () => {
  const { browser, asked } = await launch();
  const page = await (await browser.newContext()).newPage();
  await page.goto(site.url);
  assert.equal(asked.length, 0, asked.join("\n"));
  await page.evaluate(ask, other.url);
  for (let n = 0; n < 50 && missed(asked).length > 0; n += 1) await page.waitForTimeout(100);
  assert.deepEqual(missed(asked), []);
  assert.ok(asked.includes(`${site.url} asked ${other.url}`), asked.join("\n"));
  assert.ok(!asked.some((line) => line.endsWith(`asked ${site.url}index.html`)), "its own origin is nobody else's");
  await assert.rejects(browser.close(), /asks no other origin/);
});

test("in Firefox everything that a page asks of another machine is noted, and its browser ends with a failure", async () => {
  const { watch, asked, stop } = await startFirefox();
  const { page } = await watch(site.url);
  await page.goto(site.url);
  assert.equal(asked.length, 0, asked.join("\n"));
  await page.evaluate(ask, other.url);
  for (let n = 0; n < 50 && missed(asked).length > 0; n += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(missed(asked), []);
  await assert.rejects(stop(), /asks no other origin/);
});
