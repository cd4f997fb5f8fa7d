// Pages of another origin that mean ill: they hold Entente in a frame or open it, and send whatever can be sent.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "../../scripts/server.js";
import { settled, soon, start, watch } from "./browser.js";
import { viewport } from "./files.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Frame} Frame */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;
/** Two origins more: one that the address allows, and one that it does not. @type {Awaited<ReturnType<typeof serve>>[]} */
let hosts;
const folder = mkdtempSync(join(tmpdir(), "entente-hostile-"));

// What it hears is noted; what it can send stands in `messages`. Text that is sent would give itself away by what it sets.
const HOST = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><body><script>
const got = [];
addEventListener("message", ({ data, origin }) => got.push({ data, origin }));
const deep = (depth) => { let value = 1; for (let n = 0; n < depth; n += 1) value = [value]; return value; };
const ring = {}; ring.ring = ring;
const script = "<img src=x onerror=top.attacked=parent.attacked=globalThis.attacked=1><script>attacked=1</" + "script>";
const polluting = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"entente":1,"id":1,"do":"set","key":"seed","value":"7"}');
const set = (key, value) => ({ entente: 1, id: key, do: "set", key, value });
const hostile = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "", script, "x".repeat(5000000)].flatMap((key) => [set(key, "7"), set(key, { polluted: 1 })]),
  ...["__proto__", "constructor", script, "x".repeat(5000000)].flatMap((what) => [{ entente: 1, id: 1, do: what }, { entente: what, do: "set", key: "seed", value: "7" }]),
  ...[script, "9".repeat(5000000), { polluted: 1 }, deep(3000), ring, [7], new Map([["a", 1]]), new ArrayBuffer(9), new Date(), NaN, Infinity, -1, true].map((value) => set("seed", value)),
  set("theory.first", script), set("record", script), set("public_enmity", "1e999"), set("leadership_change", "__proto__"),
  polluting,
];
const good = [set("seed", "7"), { entente: 1, id: 1, do: "get", key: "experiment" }, { entente: 1, id: 1, do: "subscribe" }];
const noise = [null, undefined, 1, "", script, [], deep(3000), ring, { entente: 1 }, { do: "set" }, { entente: 1, do: {} }, { entente: 1, do: ["set"] }];
const send = (to, messages) => { for (const message of messages) to.postMessage(message, "*"); };
const fill = (src, attributes = {}) => { const frame = document.createElement("iframe"); Object.assign(frame, { src, width: 800, height: 600, ...attributes }); document.body.append(frame); return frame; };
const at = new URLSearchParams(location.search);
if (at.has("frame")) fill(at.get("frame"));
if (at.has("hurry")) setInterval(() => { for (let n = 0; n < frames.length; n += 1) send(frames[n], [...good, ...noise]); }, 5);
</script>`;

before(async () => {
  writeFileSync(join(folder, "host.html"), HOST);
  [place, ...hosts] = await Promise.all([start(), serve(folder, 0), serve(folder, 0)]);
});

after(async () => {
  for (const host of hosts ?? []) {
    host.closeAllConnections();
    host.close();
  }
  rmSync(folder, { recursive: true, force: true });
  await place?.stop();
});

const friend = () => new URL(hosts[0].url).origin;
const stranger = () => new URL(hosts[1].url).origin;
const entente = () => `${place.url}?embed=figure&allow=${friend()}`;

/** @param {string} origin @param {Record<string, string>} query @returns {string} */
const hostAt = (origin, query) => `${origin}/host.html?${new URLSearchParams(query)}`;

/** @param {Page} page @returns {Promise<Frame>} the frame with Entente in it, when all runs are in */
async function inside(page) {
  let frame;
  while (!(frame = page.frames().find((one) => one.url().startsWith(place.url)))) await page.waitForTimeout(20);
  await frame.waitForFunction(() => window.entente);
  await settled(/** @type {any} */ (frame));
  return frame;
}

/** @param {Page | Frame} page a page with Entente: what somebody else may not have moved */
const untouched = (page) =>
  page.evaluate(() => ({
    seed: window.entente.get("seed"),
    first: window.entente.get("theory.first"),
    digest: window.entente.digest(),
    banner: /** @type {HTMLElement} */ (document.getElementById("banner")).hidden,
    polluted: "polluted" in {} || "polluted" in Object || "polluted" in (() => {}),
    attacked: "attacked" in globalThis,
  }));

/** What it is when nobody has sent anything. @type {Awaited<ReturnType<typeof untouched>>} */
let quiet;

test("what is quiet", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(entente());
  await settled(page);
  quiet = await untouched(page);
  assert.deepEqual([quiet.seed, quiet.banner, quiet.polluted, quiet.attacked, wrong], ["51", true, false, false, []]);
  await close();
});

/** @param {Page} page a host @param {string} messages what it sends, by its name there @param {string} to a window */
const sends = async (page, messages, to) => {
  await page.evaluate(`void send(${to}, ${messages})`);
  await page.waitForTimeout(300);
};

/** @param {Page} page a host */
const got = (page) => /** @type {Promise<{ origin: string, data: any }[]>} */ (page.evaluate("got"));

test("a stranger around it is not answered, before it is ready and after, and moves nothing", async () => {
  const { page, wrong, close } = await watch({ ...place, url: "http://127.0.0.1" }, { viewport });
  await page.goto(hostAt(stranger(), { frame: entente(), hurry: "" }));
  const frame = await inside(page);
  await sends(page, "hostile", "frames[0]");
  assert.deepEqual(await untouched(frame), quiet);
  assert.deepEqual(await got(page), []);
  assert.equal(await page.evaluate("'attacked' in globalThis"), false);
  assert.deepEqual(wrong, []);
  await close();
});

test("a stranger who has opened it in a window is not answered", async () => {
  const { page, close } = await watch({ ...place, url: "http://127.0.0.1" }, { viewport });
  await page.goto(hostAt(stranger(), {}));
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.evaluate(`void (globalThis.opened = open(${JSON.stringify(entente())}))`)]);
  for (let n = 0; n < 5; n += 1) await sends(page, "[...good, ...noise]", "opened");
  await opened.waitForFunction(() => window.entente);
  await settled(opened);
  for (const messages of ["good", "noise", "hostile"]) await sends(page, messages, "opened");
  assert.deepEqual(await untouched(opened), quiet);
  assert.deepEqual(await got(page), []);
  await close();
});

test("who is allowed may send anything: what is no value is refused in a sentence, and nothing moves", async () => {
  const { page, wrong, close } = await watch({ ...place, url: "http://127.0.0.1" }, { viewport });
  await page.goto(hostAt(friend(), { frame: entente() }));
  const frame = await inside(page);
  await sends(page, "noise", "frames[0]");
  await soon(async () => assert.deepEqual((await got(page)).map(({ data }) => data.event), ["ready"]));
  await sends(page, "hostile.slice(0, -1)", "frames[0]");
  await page.waitForFunction("got.length > hostile.filter(({ entente }) => entente === 1).length - 1");
  const answers = (await got(page)).slice(1);
  for (const { origin, data } of answers) {
    assert.equal(`${origin}/`, place.url);
    assert.equal(data.ok, false, JSON.stringify(data).slice(0, 200));
    assert.ok(data.error.length < 400 && /\.$/.test(data.error), data.error.slice(0, 400));
  }
  assert.deepEqual(await untouched(frame), quiet);
  // A good message with evil companions is a good message.
  await sends(page, "[polluting]", "frames[0]");
  await soon(async () => assert.deepEqual(await untouched(frame).then(({ seed, polluted }) => ({ seed, polluted })), { seed: "7", polluted: false }));
  assert.equal(await page.evaluate("'attacked' in globalThis"), false);
  assert.deepEqual(wrong, []);
  await close();
});

test("answers go to the window that asked, and only while it shows the page that asked", async () => {
  const { page, close } = await watch({ ...place, url: "http://127.0.0.1" }, { viewport });
  // The stranger holds a friend in a frame, who holds Entente.
  await page.goto(hostAt(stranger(), { frame: hostAt(friend(), { frame: entente() }) }));
  const frame = await inside(page);
  const between = /** @type {any} */ (frame.parentFrame());
  await sends(between, "[good[2], good[1]]", "frames[0]");
  await sends(page, "[...good, ...hostile]", "frames[0].frames[0]");
  assert.deepEqual(await got(page), []);
  const heard = await soon(async () => {
    const all = await got(between);
    assert.deepEqual(all.map(({ data }) => data.event ?? typeof data.value).slice(0, 3), ["ready", "object", "object"]);
    return all;
  });
  // It has asked to be told of changes, and its question after the view may come before the last runs are shown.
  assert.ok(heard.slice(3).every(({ data }) => data.event === "change"), JSON.stringify(heard.slice(3)));
  assert.deepEqual(await untouched(frame), quiet);

  // A friend's window asks to be told, and then shows the stranger's page.
  const asker = await page.context().newPage();
  await asker.goto(hostAt(friend(), {}));
  const [opened] = await Promise.all([asker.waitForEvent("popup"), asker.evaluate(`void (globalThis.opened = open(${JSON.stringify(entente())}))`)]);
  await opened.waitForFunction(() => window.entente);
  await settled(opened);
  await sends(asker, "[good[2]]", "opened");
  // The answer; what was settled may be told as a change after it.
  const [answer, ...changes] = await soon(async () => {
    const all = await got(asker);
    assert.ok(all.length > 0);
    return all;
  });
  assert.equal(answer.data.id, 1);
  assert.ok(changes.every(({ data }) => data.event === "change"), JSON.stringify(changes));
  await asker.goto(hostAt(stranger(), {}));
  await opened.evaluate(() => window.entente.set("seed", "7"));
  await settled(opened);
  await asker.waitForTimeout(300);
  assert.deepEqual(await got(asker), []);
  await close();
});

test("a page without an origin is nobody, even where the address says null", async () => {
  const { page, close } = await watch({ ...place, url: "http://127.0.0.1" }, { viewport });
  const nobody = `<iframe src="${entente()},null"></iframe><script>addEventListener("message", ({ data }) => parent.postMessage(data, "*")); setInterval(() => frames[0].postMessage({ entente: 1, id: 1, do: "set", key: "seed", value: "7" }, "*"), 20)</` + "script>";
  await page.goto(hostAt(friend(), { frame: `data:text/html,${encodeURIComponent(nobody)}` }));
  const frame = await inside(page);
  await page.waitForTimeout(300);
  assert.equal(await page.frames()[1].evaluate("origin"), "null");
  assert.equal(await frame.evaluate(() => window.entente.get("seed")), "51");
  assert.match(await frame.locator("#banner-text").innerText(), /“null” is no origin/);
  assert.deepEqual(await got(page), []);
  await close();
});
