// Files of both kinds, and links that are too long or damaged.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pack, unpack } from "../../www/link.js";
import { settled, start, watch } from "./browser.js";
import { becomes, CASE, changed, choose, chosen, digest, downloaded, edit, open, OWN, viewport } from "./files.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {Page} page @param {{ name: string, text: string }[]} files dropped at once */
async function drop(page, files) {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent("#headline", "dragenter", { dataTransfer: data });
  await page.locator("#drop").waitFor({ state: "visible" });
  await page.dispatchEvent("#headline", "drop", { dataTransfer: data });
  await page.locator("#drop").waitFor({ state: "hidden" });
}

test("an experiment is saved as a file and opened again, exactly, where nothing else is known", async () => {
  const { page, wrong, close } = await open(place);
  await page.selectOption("#scenario", "india-pakistan.json");
  await page.waitForFunction(() => window.entente.get("scenario") === "india-pakistan");
  await page.locator("#levers input[type=range]").nth(1).press("End");
  await page.evaluate(() => window.entente.set("seed", "18446744073709551615"));
  await edit(page, { edit: "remove_event", event: 0 });
  const wanted = await digest(page);
  await page.click("#work-summary");
  const file = await downloaded(page, () => page.click("#work-experiment"));
  assert.equal(file.name, "India–Pakistan.entente.json");
  assert.equal(JSON.parse(file.text).entente, "experiment");
  await page.keyboard.press("Escape");
  assert.ok(await page.locator("#work-body").isHidden());

  const other = await watch(place, { viewport });
  await other.page.route("**/scenarios/india-pakistan.json", (route) => route.abort());
  await other.page.goto(place.url);
  await settled(other.page);
  await choose(other.page, file.name, file.text);
  await becomes(other.page, wanted);
  await chosen(other.page, "india-pakistan.json");
  assert.ok(await other.page.locator("#banner").isHidden());
  // One step takes it back.
  await other.page.keyboard.press("Control+z");
  assert.equal(await other.page.evaluate(() => window.entente.get("scenario")), "us-ussr");
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
  await close();
});

test("a scenario is saved as a file and opened again; one of one’s own has an entry of its own, its title as text", async () => {
  const { page, wrong, close } = await open(place);
  const fresh = await digest(page);
  await choose(page, "own.json", `\ufeff${OWN}`);
  await page.waitForFunction(() => window.entente.get("scenario") === "my-rivalry");
  await chosen(page, "own:my-rivalry");
  assert.equal(await page.locator("#scenario-title").innerText(), "Own: My <b>rivalry</b>");
  assert.ok(await page.locator("#case").isHidden(), "no card tells it");
  await page.selectOption("#scenario", "us-japan.json");
  await page.waitForFunction(() => window.entente.get("scenario") === "us-japan");
  await page.selectOption("#scenario", "own:my-rivalry");
  await page.waitForFunction(() => window.entente.get("scenario") === "my-rivalry");
  assert.equal(await digest(page), fresh, "the same numbers under another name");
  await page.click("#work-summary");
  const file = await downloaded(page, () => page.click("#work-scenario"));
  assert.equal(file.name, "my-rivalry.json");
  assert.equal(JSON.parse(file.text).title, "My <b>rivalry</b>");
  await choose(page, "again.json", file.text);
  await page.locator("#work-told >> text=Opened the scenario").waitFor();
  // The case of the list under its own name stays the case of the list; changed, it is another.
  await choose(page, "case.json", CASE);
  await chosen(page, "us-ussr.json");
  await choose(page, "case.json", changed((s) => (s.starting_institutions.value = 0.5)));
  await chosen(page, "own:us-ussr-own");
  await page.keyboard.press("Control+z");
  await chosen(page, "us-ussr.json");
  assert.deepEqual(wrong, []);
  await close();
});

test("of two files with one id the list has the one that is open, by hand and by undo", async () => {
  const { page, wrong, close } = await open(place);
  await choose(page, "own.json", OWN);
  await chosen(page, "own:my-rivalry");
  const first = await digest(page);
  const corrected = changed((s) => Object.assign(s, { id: "my-rivalry", title: "Corrected", starting_institutions: { ...s.starting_institutions, value: 0.5 } }));
  await choose(page, "corrected.json", corrected);
  await page.locator("#scenario-title >> text=Own: Corrected").waitFor();
  const second = await digest(page);
  assert.notEqual(second, first);
  const [there, back] = ["us-japan.json", "own:my-rivalry"];
  for (const wanted of [second, first]) {
    await page.selectOption("#scenario", there);
    await page.waitForFunction(() => window.entente.get("scenario") === "us-japan");
    await page.selectOption("#scenario", back);
    await becomes(page, wanted);
    assert.equal(await page.locator("#scenario-title").innerText(), wanted === second ? "Own: Corrected" : "Own: My <b>rivalry</b>");
    // Away, back and the corrected file.
    if (wanted === second) for (let step = 0; step < 3; step += 1) await page.click("#undo");
  }
  assert.equal(await page.locator("#scenario option[value^='own:']").count(), 1);
  assert.deepEqual(wrong, []);
  await close();
});

test("a file is dropped anywhere, one at a time", async () => {
  const { page, wrong, close } = await open(place);
  const fresh = await digest(page);
  await drop(page, [{ name: "a.json", text: OWN }, { name: "b.json", text: OWN }]);
  assert.equal(await page.locator("#banner-text").innerText(), "2 files were dropped; one at a time is opened. Nothing was changed.");
  assert.equal(await digest(page), fresh);
  await drop(page, [{ name: "a.json", text: "" }]);
  assert.match(await page.locator("#banner-text").innerText(), /is empty/);
  await drop(page, [{ name: "a.json", text: OWN }]);
  await page.waitForFunction(() => window.entente.get("scenario") === "my-rivalry");
  await page.locator("#banner").waitFor({ state: "hidden" });
  assert.deepEqual(wrong, []);
  await close();
});

test("a file that cannot be opened is refused in one sentence, and nothing changes", async () => {
  const { page, wrong, close } = await open(place);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  const steps = () => page.evaluate(() => document.getElementById("undo")?.title);
  await page.waitForFunction(() => document.getElementById("undo")?.title.startsWith("Undo"));
  const [state, undo] = [await digest(page), await steps()];
  const hostile = '<img src="x" onerror="window.hacked = true">';
  const events = JSON.parse(CASE).events;
  /** @type {[string, string | Buffer, RegExp][]} */
  const bad = [
    ["empty.json", "", /is empty/],
    ["large.json", Buffer.alloc(2_000_001, "x"), /has 2\.1 MB; up to 2 MB are allowed/],
    ["many.json", changed((s) => (s.events = Array.from({ length: 100_000 }, () => events[0]))), /up to 2 MB are allowed/],
    ["short.json", changed((s) => (s.events = Array.from({ length: 100_000 }, () => 0))), /events/],
    ["picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xd8]), /“picture\.png” is no text/],
    ["cut.json", CASE.slice(0, 5000), /is no JSON \(it breaks off\)/],
    ["words.json", "Dear reader", /is no JSON/],
    ["list.json", "[]", /holds no object/],
    ["other.json", "{}", /version/],
    ["future.json", changed((s) => (s.version = 2)), /version/],
    ["future.entente.json", JSON.stringify({ entente: "experiment", version: 9 }), /^The experiment is of version 9/],
    ["unknown.json", JSON.stringify({ entente: "workbook" }), /marked as "workbook"/],
    ["twice.json", changed((s) => s.leaders.push(s.leaders[0])), /leaders/],
    ["overlap.json", changed((s) => (s.leaders[0].end = "1990-06-01")), /leaders/],
    ["outside.json", changed((s) => (s.events[0].date = "2031-01-01")), /events/],
    ["script.json", changed((s) => (s.leaders[0].name = hostile.repeat(20))), /leaders/],
    [`${hostile}.json`, "", /is empty/],
  ];
  for (const [name, content, words] of bad) {
    await page.evaluate(() => (/** @type {HTMLElement} */ (document.getElementById("banner-text")).textContent = ""));
    await choose(page, name, content);
    await page.waitForFunction(() => document.getElementById("banner-text")?.textContent !== "");
    const said = await page.locator("#banner-text").innerText();
    assert.match(said, words, name);
    assert.match(said, /was(?: not)? (?:changed|opened)\.$|Nothing was changed\.$/, `${name}: ${said}`);
    assert.ok(said.length < 320 && !said.includes("\n"), `${name}: ${said}`);
    assert.equal(await digest(page), state, name);
    assert.equal(await steps(), undo, name);
  }
  assert.equal(await page.evaluate(() => "hacked" in window), false);
  assert.equal(await page.locator("#banner-text img").count(), 0);
  assert.deepEqual(wrong, []);
  await close();
});

test("a leader’s name that is a script is shown as text", async () => {
  const { page, wrong, close } = await open(place);
  const name = "<img src=x onerror=hacked=1>";
  await choose(page, "script.json", changed((s) => Object.assign(s.leaders[0], { name, short: "<b>R</b>" })));
  await page.locator("#headline >> text=<b>R</b>").waitFor();
  await page.click("#work-summary");
  await page.fill("#work-name", name);
  await page.keyboard.press("Enter");
  await page.locator(`#work-list >> text=${name}`).waitFor();
  assert.equal(await page.evaluate(() => "hacked" in window), false);
  assert.deepEqual(wrong, []);
  await close();
});

test("a view that is too long for a link becomes a file that restores it", async () => {
  const { page, wrong, close } = await open(place);
  await choose(page, "own.json", OWN);
  await page.waitForFunction(() => window.entente.get("scenario") === "my-rivalry");
  await page.locator("#levers input[type=range]").nth(1).press("End");
  const wanted = await digest(page);
  const file = await downloaded(page, () => page.click("#share"));
  assert.match(await page.locator("#share-told").innerText(), /^This view is too long for a link \([\d,]+ letters; 2,000 are allowed\), so it was saved as a file\.$/);
  assert.equal(await page.evaluate(() => location.hash), "");
  const other = await open(place);
  await choose(other.page, file.name, file.text);
  await becomes(other.page, wanted);
  await chosen(other.page, "own:my-rivalry");
  assert.equal(await other.page.locator("#scenario-title").innerText(), "Own: My <b>rivalry</b>");
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
  await close();
});

test("a link brings its panels along and says that this engine reproduces it", async () => {
  const { page, wrong, close } = await open(place);
  await page.keyboard.press("Alt+t");
  await page.locator("#table-panel").waitFor({ state: "visible" });
  await page.evaluate(() => window.entente.set("public_enmity", 62));
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#s="));
  const other = await watch(place, { viewport });
  await other.page.goto(page.url());
  // It is said for a few seconds only.
  await other.page.locator("#share-told").getByText("This engine reproduces the link’s result.", { exact: true }).waitFor();
  await settled(other.page);
  await other.page.locator("#table-panel").waitFor({ state: "visible" });
  assert.ok(await other.page.locator("#work-body").isHidden());
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
  await close();
});

test("a link that cannot be opened is refused in one sentence, and nothing changes", async () => {
  const { page, wrong, close } = await open(place);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  const state = await digest(page);
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#s="));
  const good = await page.evaluate(() => location.hash);
  const view = /** @type {any} */ (await unpack(good));
  const script = "<img src=x onerror=hacked=1>";
  const bad = {
    cut: good.slice(0, -7),
    "of a future version": await pack({ ...view, version: 2 }),
    "of 10 MB": `#s=${"QUJD".repeat(2_500_000)}`,
    "of no case": await pack({ ...view, scenario: script }),
    "with a strange field": await pack({ ...view, [script]: 1 }),
    "with a strange theory": await pack({ ...view, settings: { ...view.settings, theories: [script, "embedded"] } }),
    "with a strange timeline": await pack({ ...view, edits: { leaders: script } }),
    "without anything": "#s=",
  };
  for (const [which, hash] of Object.entries(bad)) {
    await page.evaluate((address) => {
      /** @type {HTMLElement} */ (document.getElementById("banner-text")).textContent = "";
      location.hash = address;
    }, hash);
    await page.waitForFunction(() => document.getElementById("banner-text")?.textContent !== "");
    const said = await page.locator("#banner-text").innerText();
    assert.match(said, /Nothing was changed\.$/, `${which}: ${said}`);
    assert.ok(said.length < 320, `${which}: ${said}`);
    assert.equal(await digest(page), state, which);
  }
  assert.equal(await page.evaluate(() => "hacked" in window), false);
  const here = await page.evaluate(() => window.entente.version);
  assert.equal(view.engine, here);
  const differing = { ...view, digest: "0".repeat(64) };
  const { engine: _, ...unnamed } = differing;
  for (const [kept, words] of /** @type {const} */ ([
    [{ ...differing, engine: "0.0.9" }, `Entente 0.0.9 made this link, and this is Entente ${here}: its numbers differ a little from those shown here.`],
    [differing, `This link is of Entente ${here}, as this page is, and yet its numbers differ`],
    [unnamed, "This link was made by another version of the engine"],
  ])) {
    await page.evaluate((hash) => (location.hash = hash), await pack(kept));
    await page.locator(`#banner-text >> text=${words}`).waitFor();
  }
  await page.evaluate((hash) => (location.hash = hash), await pack({ ...view, engine: "0.0.9" }));
  await page.locator(`#share-told >> text=Entente 0.0.9 made this link; Entente ${here} reproduces its result.`).waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

