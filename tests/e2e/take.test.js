// Taking the figure away: as a picture, a drawing, numbers and a capsule that the command line verifies.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { openMap, settled, start, watch } from "./browser.js";
import { open, OWN, choose, viewport } from "./files.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;
const folder = mkdtempSync(join(tmpdir(), "entente-take-"));
const cli = join(process.env.CARGO_TARGET_DIR ?? "target", "debug", "entente");

before(async () => {
  place = await start();
});

after(async () => {
  await place?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** @param {Page} page @param {"png" | "svg" | "csv" | "capsule"} form @returns {Promise<{ name: string, bytes: Buffer }>} */
async function taken(page, form) {
  if (await page.locator("#work-body").isHidden()) await page.click("#work-summary");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-take=${form}]`)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** @param {string} text @returns {string[][]} the cells of a table after RFC 4180 */
function cells(text) {
  /** @type {string[][]} */
  const rows = [[]];
  // A cell, and what ends it.
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], "the last line ends as the others do");
  return rows;
}

/** @param {string} name @param {Buffer} bytes */
function verify(name, bytes) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return execFileSync(cli, ["verify", file], { encoding: "utf8" });
}

test("the chart is a picture in three sizes that says what it is of", async () => {
  const { page, wrong, close } = await open(place);
  await page.locator("#stage").focus();
  await page.keyboard.press("e");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-take")), "png");
  const finding = (await page.locator("#headline").innerText()).replace(/\s+/g, " ").trim();
  let height = 0;
  for (const scale of [1, 2, 4]) {
    await page.selectOption("#take-size", String(scale));
    const { name, bytes } = await taken(page, "png");
    assert.equal(name, `us-ussr seed 51${scale === 1 ? "" : `@${scale}x`}.png`);
    assert.equal(bytes.subarray(1, 4).toString(), "PNG");
    assert.equal(bytes.readUInt32BE(16), 848 * scale);
    height ||= bytes.readUInt32BE(20);
    assert.equal(bytes.readUInt32BE(20), height * scale);
    const text = bytes.toString("utf8");
    assert.ok(text.includes(`iTXtTitle\0\0\0\0\0${finding}`), "the finding");
    assert.ok(text.includes("Seed 51, run 17, 1,000 runs. Entente "), "what it is of");
    // The browser itself reads it, texts and all.
    const size = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      return image.naturalWidth;
    }, bytes.toString("base64"));
    assert.equal(size, 848 * scale);
  }
  assert.match(await page.locator("#take [role=status]").innerText(), /^Saved as the file “us-ussr seed 51@4x\.png”\. If it does not appear, Get it here\.$/);
  assert.deepEqual(wrong, []);
  await close();
});

test("the drawing is well formed, with lines as lines and texts as texts", async () => {
  const { page, wrong, close } = await open(place);
  const { name, bytes } = await taken(page, "svg");
  assert.equal(name, "us-ussr seed 51.svg");
  // In a page of its own: Entente's takes no markup.
  const blank = await page.context().newPage();
  const found = await blank.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, "image/svg+xml");
    const texts = [...svg.querySelectorAll("text")].map((node) => node.textContent);
    const { seed, runs, engine } = JSON.parse(svg.querySelector("metadata")?.textContent ?? "{}");
    return { wrong: svg.querySelector("parsererror")?.textContent ?? "", images: svg.querySelectorAll("image, script, foreignObject").length, texts, title: svg.querySelector("title")?.textContent, seed, runs, engine };
  }, bytes.toString("utf8"));
  assert.equal(found.wrong, "");
  assert.equal(found.images, 0);
  for (const text of ["Embedded", "Mikhail Gorbachev", "Institutions"]) assert.ok(found.texts.includes(text), text);
  assert.match(found.title ?? "", /^When Reagan leaves/);
  assert.deepEqual([found.seed, found.runs], ["51", [1000, 1000]]);
  assert.equal(bytes.toString("utf8").match(/@font-face/g)?.length, 2, "the typefaces are in it");
  // As an image it looks as it does on the page: most of it is ground, some of it is ink.
  const ink = await page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    return pixels.filter((pixel) => pixel !== 0xffffffff).length / pixels.length;
  }, bytes.toString("utf8"));
  assert.ok(ink > 0.1 && ink < 0.7, String(ink));
  assert.deepEqual(wrong, []);
  await close();
});

test("the numbers are those of the page, cell by cell, and no text is a formula", async () => {
  const { page, wrong, close } = await open(place);
  await choose(page, "own.json", OWN.replaceAll('"Mikhail Gorbachev"', '"=1+1,\\"x\\""'));
  await page.waitForFunction(() => window.entente.get("scenario") === "my-rivalry");
  await settled(page);
  const { name, bytes } = await taken(page, "csv");
  assert.equal(name, "my-rivalry seed 51.csv");
  const [head, ...rows] = cells(bytes.toString("utf8"));
  assert.ok(rows.every((row) => row.length === head.length), "as many cells in every line");
  const at = (/** @type {string} */ column) => head.indexOf(column);
  const results = await page.evaluate(() => /** @type {any} */ (window.entente.results()));
  for (const { id, ensemble, run } of results.theories) {
    const of = (/** @type {string} */ record) => rows.filter((row) => row[0] === record && row[at("theory")] === id && row[at("name")] === "a_in_b");
    for (const column of ["q05", "median", "q95"]) assert.deepEqual(of("band").map((row) => Number(row[at(column)])), ensemble[column], `${id} ${column}`);
    assert.deepEqual(of("run").map((row) => Number(row[at("value")])), run);
  }
  assert.ok(rows.some((row) => row[0] === "leader" && row[at("name")] === "'=1+1,\"x\""), "a name that would be a formula");
  assert.ok(rows.every((row) => row.every((cell) => !/^[=+@]/.test(cell))));
  assert.deepEqual(wrong, []);
  await close();
});

test("a capsule of the page comes out the same on the command line, whatever was changed", async () => {
  const { page, wrong, close } = await open(place);
  const first = await taken(page, "capsule");
  assert.equal(first.name, "us-ussr seed 51.zip");
  const files = unzipSync(new Uint8Array(first.bytes));
  const manifest = JSON.parse(strFromU8(files["capsule.json"]));
  assert.deepEqual(Object.keys(files).sort(), ["MODEL.md", "README.txt", "capsule.json", "citation.bib", "citation.json", "experiment.entente.json", "figure.svg", "results.csv", "scenario.json"]);
  assert.deepEqual(manifest.runs, [1000, 1000]);
  assert.equal(manifest.digest.runs, await page.evaluate(() => window.entente.digest()));
  assert.equal(strFromU8(files["MODEL.md"]), readFileSync("MODEL.md", "utf8"));
  assert.equal(JSON.parse(strFromU8(files["citation.json"]))[0].version, manifest.engine);
  assert.match(strFromU8(files["citation.bib"]), /^@software\{entente-[0-9a-f]{8},[\s\S]*seed 51[\s\S]*\n\}\n$/);
  assert.match(verify("first.zip", first.bytes), /: the same\. Entente .*, seed 51, 1000 and 1000 runs, digest [0-9a-f]{64}\.$/m);
  // The command that it names gives its table, byte by byte.
  const experiment = join(folder, "experiment.entente.json");
  writeFileSync(experiment, files["experiment.entente.json"]);
  assert.equal(manifest.command, "entente export experiment.entente.json --runs 1000");
  assert.equal(execFileSync(cli, ["export", experiment, "--runs", "1000"], { encoding: "utf8" }), strFromU8(files["results.csv"]));

  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    window.entente.set("seed", "18446744073709551615");
    window.entente.set("public_enmity", 62);
    window.entente.set("theory.first", "rathbun");
    window.entente.edit({ edit: "stay", leader: window.entente.timeline().sides[0].leaders[0].index });
  });
  await settled(page);
  const second = await taken(page, "capsule");
  assert.match(verify("second.zip", second.bytes), /: the same\./);
  assert.deepEqual(wrong, []);
  await close();
});

test("what is taken away while runs are under way is of what is asked, and says on how many it rests", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  // Workers that never answer: only the runs of the page itself are known.
  await page.addInitScript(() => {
    globalThis.Worker = /** @type {any} */ (class extends EventTarget {
      postMessage() {}
      terminate() {}
    });
  });
  await page.goto(place.url);
  await page.evaluate(() => window.entente.ready);
  await page.evaluate(() => window.entente.set("public_enmity", 62));
  const { bytes } = await taken(page, "capsule");
  assert.match(await page.locator("#take [role=status]").innerText(), /It rests on the first 64 runs; more were under way\./);
  const manifest = JSON.parse(strFromU8(unzipSync(new Uint8Array(bytes))["capsule.json"]));
  assert.deepEqual([manifest.runs, manifest.settings.public_enmity], [[64, 64], 0.62]);
  assert.match(manifest.notes.join(" "), /64 runs/);
  assert.match(verify("under-way.zip", bytes), /: the same\./);
  assert.deepEqual(wrong, []);
  await close();
});

test("where the browser keeps no files, what was made can be had all the same; what cannot be made is said", async () => {
  const { page, wrong, close } = await open(place, { acceptDownloads: false });
  await page.evaluate(() => {
    const plain = URL.createObjectURL;
    /** @param {Blob} made */
    URL.createObjectURL = (made) => {
      const address = plain.call(URL, made);
      Object.assign(globalThis, { made: { address, made } });
      return address;
    };
  });
  await page.click("#work-summary");
  await page.click("[data-take=csv]");
  const link = page.locator("#take [role=status] a");
  await link.waitFor();
  const { address, text } = await page.evaluate(async () => ({ address: /** @type {any} */ (globalThis).made.address, text: await /** @type {any} */ (globalThis).made.made.text() }));
  assert.equal(await link.getAttribute("href"), address);
  assert.match(text, /^record,theory,/);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await page.click("[data-take=png]");
  await page.locator("#take [role=status] >> text=This browser gave no picture.").waitFor();
  await page.route("**/MODEL.md", (route) => route.abort());
  await page.click("[data-take=capsule]");
  await page.locator("#take [role=status] >> text=MODEL.md, which a capsule holds, could not be loaded.").waitFor();
  assert.deepEqual(wrong.filter((text) => !text.includes("ERR_FAILED")), []);
  await close();
});

test("E is a letter where one writes, and nothing with Control", async () => {
  const { page, wrong, close } = await open(place);
  await page.locator("#search").focus();
  await page.keyboard.press("e");
  assert.equal(await page.locator("#search").inputValue(), "e");
  await page.locator("#stage").focus();
  await page.keyboard.press("Alt+e");
  assert.ok(await page.locator("#work-body").isHidden());
  assert.deepEqual(wrong, []);
  await close();
});

test("the map is taken away as it stands: picture, drawing, numbers", async () => {
  const { page, wrong, close } = await openMap(place);
  await page.locator("#map-stage").waitFor();
  // As far as it is known: its first places are enough.
  await page.waitForFunction(() => document.querySelectorAll("#map .map-reading").length > 0 && /\d/.test(document.querySelector("#map .map-reading")?.textContent ?? ""), undefined, { timeout: 60_000 });
  const csv = await taken(page, "csv");
  assert.match(csv.name, /^map .* seed 51\.csv$/);
  const [head, ...rows] = cells(csv.bytes.toString("utf8"));
  assert.ok(rows.every((row) => row.length === head.length));
  const places = rows.filter((row) => row[0] === "place");
  assert.ok(places.length > 7, `${places.length} places`);
  for (const row of places) {
    const [low, value, high] = ["low", "value", "high"].map((column) => Number(row[head.indexOf(column)]));
    assert.ok(low <= value && value <= high && low >= 0 && high <= 1, row.join());
  }
  const svg = (await taken(page, "svg")).bytes.toString("utf8");
  assert.ok(svg.includes(">Embedded</text>") && !svg.includes("<image") && !svg.includes("NaN"));
  await page.selectOption("#take-size", "1");
  const png = await taken(page, "png");
  assert.equal(png.bytes.readUInt32BE(16), await page.evaluate(() => Math.floor(/** @type {HTMLElement} */ (document.getElementById("map-stage")).clientWidth)));
  assert.ok(await page.locator("[data-take=capsule]").isHidden(), "a capsule is of the Lab");
  assert.deepEqual(wrong, []);
  await close();
});

test("on paper: the finding and the figure in the colours of a light screen, nothing that can be pressed", async () => {
  const { page, wrong, close } = await open(place, { colorScheme: "dark" });
  const theme = () => page.evaluate(() => document.documentElement.getAttribute("data-theme"));
  const ground = () => page.evaluate(() => [.../** @type {CanvasRenderingContext2D} */ (/** @type {HTMLCanvasElement} */ (document.querySelector("#figure canvas")).getContext("2d")).getImageData(2, 2, 1, 1).data.slice(0, 3)].join());
  const dark = await ground();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await theme(), "light");
  assert.equal(await ground(), "255,255,255");
  await page.emulateMedia({ media: "print" });
  for (const part of ["#rail", ".tabs", "#work", "#table-button", "#theme"]) assert.ok(await page.locator(part).isHidden(), part);
  for (const part of ["#headline", "#figure canvas", "#readouts .ledger"]) assert.ok(await page.locator(part).first().isVisible(), part);
  // Narrower than the window: the chart is laid on the paper whole, and what follows stands under it.
  await page.setViewportSize({ width: 720, height: 1000 });
  const [canvas, after] = await page.evaluate(() => ["#figure canvas", "#readouts"].map((part) => document.querySelector(part)?.getBoundingClientRect().toJSON()));
  assert.ok(canvas.right <= 720 && canvas.width > 600, JSON.stringify(canvas));
  assert.ok(after.top >= canvas.bottom, `${after.top} under ${canvas.bottom}`);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await theme(), null);
  assert.equal(await ground(), dark);
  assert.deepEqual(wrong, []);
  await close();
});
