// The built page is sealed: it runs no text as code, takes no markup, asks no other place, and its files are held to their
// sums; the single file as well.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { sum } from "../../scripts/seal.js";
import { serve } from "../../scripts/server.js";
import { settled, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;
const folder = mkdtempSync(join(tmpdir(), "entente-sealed-"));

before(async () => {
  place = await start();
});

after(async () => {
  await place?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a text that has come into the page would try. It tells what was let through. */
const attack = async () => {
  /** @type {string[]} */
  const through = [];
  // What the test's own hand runs at once may do more than the page.
  await new Promise((resolve) => setTimeout(resolve));
  const tries = /** @type {Record<string, () => unknown>} */ ({
    eval: () => (0, eval)("1"),
    "new Function": () => new Function("return 1")(),
    "a timer of text": () => setTimeout("globalThis.attacked = 1"),
    markup: () => (document.createElement("div").innerHTML = "<b>x</b>"),
    "a worker from elsewhere": () => new Worker("https://elsewhere.example/worker.js"),
    "a worker of text": () => new Worker(`data:text/javascript,${encodeURIComponent("postMessage(1)")}`),
  });
  for (const [name, act] of Object.entries(tries)) {
    try {
      act();
      through.push(name);
    } catch {
      // As it should be.
    }
  }
  const asks = /** @type {Record<string, () => Promise<unknown>>} */ ({
    fetch: () => fetch("https://elsewhere.example/"),
    import: () => import(String("data:text/javascript,export default 1")),
    picture: () => new Promise((resolve, reject) => Object.assign(new Image(), { onload: resolve, onerror: reject, src: "https://elsewhere.example/x.png" })),
  });
  for (const [name, act] of Object.entries(asks)) await act().then(() => through.push(name), () => {});
  // Attributes and tags are refused without an error.
  const button = document.createElement("button");
  try {
    button.setAttribute("onclick", "globalThis.attacked = 2");
  } catch {
    // Trusted Types refuse the attribute itself.
  }
  document.body.append(button);
  button.click();
  const script = document.createElement("script");
  try {
    script.append("globalThis.attacked = 3");
    document.head.append(script);
  } catch {
    // As it should be.
  }
  const style = document.createElement("style");
  style.textContent = ":root { --attacked: 1 }";
  document.head.append(style);
  await new Promise((resolve) => setTimeout(resolve, 50));
  if ("attacked" in globalThis) through.push(`a script: ${/** @type {any} */ (globalThis).attacked}`);
  if (getComputedStyle(document.documentElement).getPropertyValue("--attacked")) through.push("a style");
  for (const node of [button, script, style]) node.remove();
  return through;
};

test("what a text would run, load or send is refused, and the page goes on", async () => {
  const { page, close } = await watch(place, { viewport: { width: 1440, height: 900 } });
  await page.goto(place.url);
  await settled(page);
  assert.deepEqual(await page.evaluate(attack), []);
  const digest = await page.evaluate(() => window.entente.digest());
  await page.evaluate(() => window.entente.set("seed", "7"));
  await settled(page);
  assert.notEqual(await page.evaluate(() => window.entente.digest()), digest);
  await close();
});

test("the policy has no unsafe word but WebAssembly’s, and stands before everything that it is about", () => {
  const html = readFileSync("dist/index.html", "utf8");
  const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  assert.deepEqual(policy.match(/'unsafe-[a-z]+'|'wasm-unsafe-eval'/g), ["'wasm-unsafe-eval'"]);
  assert.ok(!/https?:|\*/.test(policy), "no other place");
  assert.ok(html.indexOf("Content-Security-Policy") < Math.min(html.indexOf("<script"), html.indexOf("<link")));
});

test("script and style are held to the sums of their files, and a file that was changed does not run", async () => {
  const html = readFileSync("dist/index.html", "utf8");
  const held = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))" integrity="([^"]+)"/g)];
  assert.ok(held.length >= 2, `${held.length} files`);
  for (const [, path, integrity] of held) assert.equal(integrity, sum(readFileSync(join("dist", path)), "sha384"), path);
  assert.deepEqual([...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="[^"]+\.(?:js|css)"(?![^>]*integrity)[^>]*>/g)].map(([tag]) => tag), [], "none without");
  cpSync("dist", folder, { recursive: true });
  const main = join(folder, held.map(([, path]) => path).find((path) => /main-\w+\.js$/.test(path)) ?? "");
  writeFileSync(main, `${readFileSync(main, "utf8")}\nglobalThis.attacked = true;`);
  const changed = await serve(folder, 0);
  const context = await place.browser.newContext();
  const page = await context.newPage();
  await page.goto(changed.url);
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => "attacked" in globalThis), false);
  // Who opens it is not left with a page that does nothing and says nothing.
  await page.locator("#banner").waitFor();
  await context.close();
  changed.closeAllConnections();
  changed.close();
});

test("the single file is sealed, too", async () => {
  const file = join(folder, "entente.html");
  execFileSync("node", ["scripts/single.js", "dist", file]);
  const context = await place.browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => window.entente);
  await settled(page);
  const through = await page.evaluate(attack);
  assert.deepEqual(through, []);
  assert.equal(readdirSync(folder).filter((name) => name === "entente.html").length, 1);
  await context.close();
});
