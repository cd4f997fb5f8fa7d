// The page in another one: what its address asks for, and messages from a page of another origin.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "../../scripts/server.js";
import { WRITTEN } from "../../www/language.js";
import { settled, start, watch } from "./browser.js";
import { viewport } from "./files.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;
/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
const folder = mkdtempSync(join(tmpdir(), "entente-embed-"));

before(async () => {
  place = await start();
  cpSync("examples/embed", folder, { recursive: true });
  host = await serve(folder, 0);
});

after(async () => {
  await place?.stop();
  host?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** @param {string} query @param {import("playwright-core").BrowserContextOptions} [options] */
async function opened(query, options = { viewport }) {
  const watched = await watch(place, options);
  await watched.page.goto(`${place.url}?${query}`);
  await settled(watched.page);
  return watched;
}

test("the address says what is shown: the chart alone, or the Lab without menus", async () => {
  const { page, wrong, close } = await opened("embed=figure&case=egypt-israel&first=rathbun&second=embedded&quantity=cooperation&seed=7&run=3&public_enmity=25&pin=4&theme=dark");
  for (const part of [".bar", "#rail", "#readouts", "#compare"]) assert.ok(await page.locator(part).isHidden(), part);
  for (const part of ["#headline", "#figure canvas", "#table-button", ".embed-sign a"]) assert.ok(await page.locator(part).isVisible(), part);
  const got = await page.evaluate(() => ["scenario", "theory.first", "theory.second", "quantity", "seed", "run", "public_enmity", "pin"].map((id) => window.entente.get(id)));
  assert.deepEqual(got, ["egypt-israel", "rathbun", "embedded", "cooperation", "7", 3, 25, 4]);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  assert.equal(await page.locator("#banner").isHidden(), true);
  const whole = new URL((await page.locator(".embed-sign a").getAttribute("href")) ?? "");
  assert.deepEqual([whole.searchParams.get("embed"), whole.searchParams.get("case")], [null, "egypt-israel"]);
  assert.deepEqual(wrong, []);
  await close();

  const lab = await opened("embed=lab", { viewport: { width: 320, height: 640 } });
  assert.ok(await lab.page.locator("#work").isHidden());
  assert.ok(await lab.page.locator("#levers input[type=range]").first().isVisible());
  assert.ok(await lab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no scrolling sideways");
  assert.deepEqual(lab.wrong, []);
  await lab.close();

  const story = await opened("embed=story");
  await story.page.locator("#story-view").waitFor();
  await story.page.waitForFunction(() => (document.querySelector("#story-view")?.textContent?.length ?? 0) > 300);
  assert.ok(await story.page.locator(".bar").isHidden());
  assert.deepEqual(story.wrong, []);
  await story.close();
});

test("what stands wrong in the address is named, and the rest holds", async () => {
  const { page, wrong, close } = await opened("embed=map&case=atlantis&first=nobody&seed=-1&run=1001&public_enmity=99&theme=green&lang=klingon&allow=*,https://a.example/x&utm_source=mail&second=rathbun");
  const said = await page.locator("#banner-text").innerText();
  for (const words of ["“embed” was left out: “map” is none of figure, lab, story.", "“case” was left out: “atlantis”", "“first” was left out", "“seed” was left out", "“run” was left out", "“public_enmity” was left out", "“theme” was left out: “green”", `“lang” was left out: “klingon” is none of ${[...WRITTEN].sort().join(", ")}.`, "“*” is no origin", "“https://a.example/x” is no origin"]) assert.ok(said.includes(words), `${words} in: ${said}`);
  assert.ok(!said.includes("utm_source"));
  const got = await page.evaluate(() => ["scenario", "theory.first", "theory.second", "seed"].map((id) => window.entente.get(id)));
  assert.deepEqual(got, ["us-ussr", "wheeler", "rathbun", "51"]);
  assert.ok(await page.locator("#rail").isVisible(), "all of the page");
  const script = await watch(place, { viewport });
  await script.page.goto(`${place.url}?case=${encodeURIComponent("<img src=x onerror=hacked=1>")}`);
  await settled(script.page);
  await script.page.locator("#banner-text >> text=<img src=x").waitFor();
  assert.equal(await script.page.evaluate(() => "hacked" in window), false);
  assert.deepEqual([...wrong, ...script.wrong], []);
  await script.close();
  await close();
});

test("an embedded page leaves the reader's own work alone", async () => {
  const { page, wrong, close } = await opened("embed=lab");
  await page.locator("#levers input[type=range]").nth(1).press("End");
  await page.waitForTimeout(900);
  await page.goto(place.url);
  await settled(page);
  await page.waitForTimeout(300);
  assert.ok(await page.locator("#continue").isHidden());
  assert.deepEqual(wrong, []);
  await close();
});

test("a page of another origin that is allowed reads, sets and is told of changes", async () => {
  const context = await place.browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${host.url}host.html?frame=${encodeURIComponent(place.url)}`);
  await page.locator("#finding >> text=1000 runs").waitFor();
  const before = await page.locator("#finding").innerText();
  await page.fill("#share", "62");
  await page.locator("#share").press("Tab");
  await page.waitForFunction((old) => document.getElementById("finding")?.textContent !== old, before);
  const ask = (/** @type {object} */ message) => page.evaluate((one) => /** @type {any} */ (window).ask(one).then((/** @type {unknown} */ value) => ({ value }), (/** @type {Error} */ error) => ({ error: error.message })), message);
  assert.deepEqual(await ask({ do: "get", key: "public_enmity" }), { value: 62 });
  assert.deepEqual(await ask({ do: "set", key: "seed", value: "7" }), { value: null });
  assert.deepEqual(await ask({ do: "get", key: "seed" }), { value: "7" });
  const results = /** @type {any} */ (await ask({ do: "get", key: "results" }));
  assert.equal(results.value.seed, "7");
  assert.match(String(/** @type {any} */ (await ask({ do: "get", key: "digest" })).value), /^[0-9a-f]{64}$/);
  for (const [message, words] of /** @type {[object, RegExp][]} */ ([
    [{ do: "set", key: "seed", value: "x" }, /Seed: "x" is no whole number/],
    [{ do: "set", key: "nothing", value: 1 }, /nothing that can be set/],
    [{ do: "set", value: 1 }, /"key" has to be a text/],
    [{ do: "set", key: "seed", value: { deep: [] } }, /no value/],
    [{ do: "explode" }, /none of set, get, subscribe, unsubscribe/],
  ])) {
    const { error } = /** @type {{ error?: string }} */ (await ask(message));
    assert.match(error ?? "", words);
  }
  assert.deepEqual(await ask({ do: "unsubscribe" }), { value: true });
  const frame = page.frames()[1];
  assert.ok(await frame.locator("#banner").isHidden(), "what was refused is the other page's to say");
  // The frame is as high as what it holds.
  const [outer, inner] = [await page.evaluate(() => document.querySelector("iframe")?.clientHeight ?? 0), await frame.evaluate(() => document.documentElement.scrollHeight)];
  assert.ok(Math.abs(outer - inner) < 40, `${outer} and ${inner}`);
  await context.close();
});

test("a page that is not on the list is not answered", async () => {
  writeFileSync(join(folder, "stranger.html"), '<!doctype html><iframe></iframe><script>const got = []; addEventListener("message", ({ data }) => got.push(data));</script>');
  const context = await place.browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${host.url}stranger.html`);
  for (const query of ["embed=figure", "embed=figure&allow=https://a.example", `embed=figure&allow=${host.url}`]) {
    await page.evaluate((src) => ((/** @type {HTMLIFrameElement} */ (document.querySelector("iframe"))).src = src), `${place.url}?${query}`);
    const frame = await page.waitForFunction((wanted) => document.querySelector("iframe")?.src === wanted, `${place.url}?${query}`).then(() => page.frames()[1]);
    await frame.waitForURL(`**/?${query}`);
    await settled(/** @type {any} */ (frame));
    await page.evaluate(() => {
      for (const what of ["set", "get", "subscribe"]) document.querySelector("iframe")?.contentWindow?.postMessage({ entente: 1, id: 1, do: what, key: "seed", value: "7" }, "*");
    });
    await page.waitForTimeout(300);
    assert.equal(await frame.evaluate(() => window.entente.get("seed")), "51", query);
  }
  assert.deepEqual(await page.evaluate("got"), []);
  await context.close();
});

test("windows that are gone take no place among those that are told", async () => {
  writeFileSync(join(folder, "many.html"), "<!doctype html><iframe></iframe>");
  const context = await place.browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${host.url}many.html`);
  const query = `embed=figure&allow=${new URL(host.url).origin}`;
  await page.evaluate((src) => ((/** @type {HTMLIFrameElement} */ (document.querySelector("iframe"))).src = src), `${place.url}?${query}`);
  await page.waitForFunction(() => frames.length === 1);
  await page.frames()[1].waitForURL(`**/?${query}`);
  await settled(/** @type {any} */ (page.frames()[1]));
  const told = await page.evaluate(async () => {
    const target = document.querySelector("iframe")?.contentWindow;
    /** @param {any} from a window, which speaks for itself @param {number} id @returns {Promise<boolean>} whether it has a place */
    const asks = (from, id) =>
      new Promise((done) => {
        from.addEventListener("message", (/** @type {MessageEvent} */ { data }) => data.id === id && done(data.ok));
        from.Function("to", "message", 'to.postMessage(message, "*")')(target, { entente: 1, id, do: "subscribe" });
      });
    const nodes = Array.from({ length: 16 }, () => document.body.appendChild(document.createElement("iframe")));
    const places = await Promise.all(nodes.map((node, id) => asks(node.contentWindow, id)));
    const full = await asks(window, 16);
    for (const node of nodes) node.remove();
    return [places.every(Boolean), full, await asks(window, 17)];
  });
  assert.deepEqual(told, [true, false, true]);
  await context.close();
});

test("the module runs in a page without ours", async () => {
  cpSync("target/types/entente.js", join(folder, "entente.js"));
  // As release.sh packs it: the module as the page has it.
  const wasm = readdirSync("dist").find((name) => name.endsWith("_bg.wasm")) ?? "";
  cpSync(join("dist", wasm), join(folder, "entente_bg.wasm"));
  cpSync("www/scenarios/us-ussr.json", join(folder, "us-ussr.json"));
  const { page, wrong, close } = await watch({ url: host.url, browser: place.browser }, { viewport });
  await page.goto(`${host.url}module.html`);
  await page.locator("#said >> text=letters of answer").waitFor();
  const answer = await page.evaluate("JSON.stringify(answer)");
  assert.ok(String(answer).length > 200, String(answer));
  assert.deepEqual(wrong, []);
  await close();
});
