// The menu "Work": experiments with a name, two tabs, storage that refuses, and the comparison.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, start, watch } from "./browser.js";
import { becomes, choose, digest, downloaded, edit, open, viewport } from "./files.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

test("experiments with a name last over a reload; they are renamed, deleted and put back, by keyboard", async () => {
  const { page, wrong, close } = await open(place);
  await page.locator("#levers input[type=range]").nth(1).press("End");
  const wanted = await digest(page);
  await page.keyboard.press("Control+s");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "work-name");
  await page.keyboard.type("Much trust");
  await page.keyboard.press("Enter");
  await page.locator("#work-told >> text=Saved “Much trust”.").waitFor();
  assert.equal(await page.locator("#work-state").innerText(), "“Much trust”, as it was saved.");
  await page.locator("#levers input[type=range]").nth(2).press("Home");
  await page.locator("#work-state >> text=changed since it was saved").waitFor();
  await page.fill("#work-name", "Much trust");
  await page.keyboard.press("Enter");
  await page.locator("#work-told >> text=Saved “Much trust (2)”.").waitFor();

  await page.reload();
  await settled(page);
  await page.locator("#work-summary").focus();
  await page.keyboard.press("Enter");
  const names = () => page.locator("#work-list [data-record] .work-name").allInnerTexts();
  await page.locator("#work-list [data-record]").nth(1).waitFor();
  assert.deepEqual(await names(), ["Much trust (2)", "Much trust"]);
  await page.locator("#work-list .work-name").nth(1).focus();
  await page.keyboard.press("Enter");
  await becomes(page, wanted);
  assert.ok(await page.locator("#work-body").isVisible(), "the menu stays open");
  assert.equal(await page.locator('#work-list [aria-current="true"] .work-name').innerText(), "Much trust");

  await page.getByRole("button", { name: "Rename “Much trust”", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Trust");
  await page.keyboard.press("Enter");
  await page.locator("#work-told >> text=Renamed to “Trust”.").waitFor();
  assert.equal(await page.locator("#work-state").innerText(), "“Trust”, as it was saved.");
  await page.getByRole("button", { name: "Rename “Trust”", exact: true }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Delete “Trust”", exact: true }).press("Enter");
  await page.locator("#work-told >> text=Deleted “Trust”.").waitFor();
  assert.deepEqual(await names(), ["Much trust (2)"]);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Put it back");
  await page.keyboard.press("Enter");
  await page.locator("#work-told >> text=“Trust” is back.").waitFor();
  assert.deepEqual(new Set(await names()), new Set(["Trust", "Much trust (2)"]));
  assert.deepEqual(wrong, []);
  await close();
});

/** @param {Page} page @param {string} name keeps what is open as another experiment */
async function keepAs(page, name) {
  await page.fill("#work-name", name);
  await page.press("#work-name", "Enter");
  await page.locator(`#work-told >> text=Saved “${name}”.`).waitFor();
}

/** @param {Page} page @param {string} name */
async function openKept(page, name) {
  await page.click(`#work-list .work-name >> text="${name}"`);
  await page.locator(`#work-told >> text=Opened “${name}”.`).waitFor();
  return digest(page);
}

test("undo of an opening takes back which experiment is open, too: none is saved over another", async () => {
  const { page, wrong, close } = await open(place);
  await page.click("#work-summary");
  await keepAs(page, "First");
  await page.evaluate(() => window.entente.set("public_enmity", 62));
  await keepAs(page, "Second");
  const first = await openKept(page, "First");
  const second = await openKept(page, "Second");
  assert.notEqual(first, second);
  await page.keyboard.press("Control+z");
  await becomes(page, first);
  await page.locator("#work-state >> text=“First”, as it was saved.").waitFor();
  await page.evaluate(() => window.entente.set("sensibility", 12));
  await page.keyboard.press("Control+s");
  await page.locator("#work-told >> text=Saved “First”.").waitFor();
  const changed = await digest(page);
  // Back to before it was saved, and forth: what this tab has saved itself is no other tab's.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.locator("#work-state >> text=“Second”").waitFor();
  await page.keyboard.press("Control+Shift+z");
  await page.locator("#work-state >> text=“First”, changed since it was saved.").waitFor();
  await page.evaluate(() => window.entente.set("sensibility", 13));
  await page.keyboard.press("Control+s");
  await page.locator("#work-told >> text=Saved “First”.").waitFor();
  assert.equal(await openKept(page, "Second"), second);
  assert.notEqual(await openKept(page, "First"), changed);
  assert.deepEqual(wrong, []);
  await close();
});

test("a key that is held saves once, and a name that is being typed is not taken away by another tab", async () => {
  const { page, wrong, close } = await open(place);
  await page.click("#work-summary");
  await page.fill("#work-name", "Held");
  await page.focus("#work-name");
  for (let times = 0; times < 4; times += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await page.locator("#work-told >> text=Saved “Held”.").waitFor();
  await page.evaluate(() => window.entente.set("public_enmity", 62));
  await page.keyboard.down("Control");
  for (let times = 0; times < 4; times += 1) await page.keyboard.down("s");
  await page.keyboard.up("s");
  await page.keyboard.up("Control");
  await page.locator("#work-state >> text=“Held”, as it was saved.").waitFor();
  await page.waitForTimeout(300);
  assert.equal(await page.locator("#work-told").innerText(), "Saved “Held”.");
  assert.deepEqual(await page.locator("#work-list [data-record] .work-name").allInnerTexts(), ["Held"]);

  const second = await page.context().newPage();
  await second.goto(place.url);
  await settled(second);
  await second.click("#work-summary");
  await page.bringToFront();
  await page.getByRole("button", { name: "Rename “Held”" }).click();
  await page.keyboard.type("Half a na");
  await second.bringToFront();
  await keepAs(second, "Other");
  await page.bringToFront();
  await page.waitForTimeout(300);
  await page.keyboard.type("me");
  await page.keyboard.press("Enter");
  await page.locator("#work-told >> text=Renamed to “Half a name”.").waitFor();
  assert.equal(await page.locator("#work-list [data-record]").count(), 2);
  assert.deepEqual(wrong, []);
  await close();
});

test("two tabs with the same experiment: the later one is told, and saves a copy", async () => {
  const { page, wrong, close } = await open(place);
  await page.click("#work-summary");
  await page.fill("#work-name", "Shared");
  await page.keyboard.press("Enter");
  await page.locator("#work-told >> text=Saved “Shared”.").waitFor();
  const second = await page.context().newPage();
  await second.goto(place.url);
  await settled(second);
  await second.click("#work-summary");
  await second.click("#work-list .work-name");
  await second.locator("#work-told >> text=Opened “Shared”.").waitFor();
  await second.locator("#levers input[type=range]").nth(1).press("End");
  await second.locator("#work-state >> text=changed since it was saved").waitFor();
  await second.click("#work-save");
  await second.locator("#work-told >> text=Saved “Shared”.").waitFor();

  await page.bringToFront();
  await page.locator("#levers input[type=range]").nth(2).press("Home");
  const mine = await digest(page);
  await page.click("#banner-dismiss", { timeout: 300 }).catch(() => {});
  await page.keyboard.press("Control+s");
  await page.locator("#work-told >> text=“Shared” was saved in another tab in the meantime, so it was not saved over.").waitFor();
  await page.click("#work-told >> text=Save as a copy");
  await page.locator("#work-told >> text=Saved “Shared (2)”.").waitFor();
  // The other tab's list follows, and both states are there.
  await second.locator("#work-list >> text=Shared (2)").waitFor();
  await second.click("#work-list >> text=Shared (2)");
  await becomes(second, mine);
  // Deleted in one, it is no longer saved over in the other.
  await second.getByRole("button", { name: "Delete “Shared (2)”" }).click();
  await page.locator("#levers input[type=range]").nth(0).press("Home");
  await page.keyboard.press("Control+s");
  await page.locator("#work-told >> text=was deleted in another tab").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

for (const how of ["forbidden", "full"]) {
  test(`storage that is ${how} is said once, and everything else works`, () => withoutStorage(how));
}

/** @param {string} how */
async function withoutStorage(how) {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.addInitScript((kind) => {
    const refuse = () => {
      throw new DOMException(kind, kind === "full" ? "QuotaExceededError" : "SecurityError");
    };
    if (kind === "full") IDBObjectStore.prototype.put = refuse;
    else indexedDB.open = refuse;
    Object.defineProperty(window, "localStorage", { get: refuse });
  }, how);
  await page.goto(place.url);
  await settled(page);
  assert.ok(await page.locator("#banner").isHidden(), "there is nothing to say before there is something to keep");
  await page.locator("#levers input[type=range]").nth(1).press("End");
  await page.locator("#banner").waitFor({ state: "visible" });
  assert.equal(await page.locator("#banner-text").innerText(), "This browser’s storage is full or forbidden, so nothing is kept for the next visit; save a file instead.");
  await page.click("#banner-dismiss");
  await page.locator("#levers input[type=range]").nth(2).press("Home");
  await page.waitForTimeout(700);
  assert.ok(await page.locator("#banner").isHidden());
  await page.click("#work-summary");
  await page.fill("#work-name", "Lost");
  await page.keyboard.press("Enter");
  await page.locator("#work-told >> text=storage is full or forbidden").waitFor();
  const wanted = await digest(page);
  const file = await downloaded(page, () => page.click("#work-experiment"));
  await page.evaluate(() => window.entente.set("sensibility", 50));
  await choose(page, file.name, file.text);
  await becomes(page, wanted);
  await page.click("#work-compare");
  await page.locator(`#compare-view >> text=${how === "full" ? "Nothing is saved" : "storage is full or forbidden"}`).waitFor();
  assert.deepEqual(wrong, []);
  await close();
}

/** @param {import("playwright-core").Page} page @param {number} most until it has no more workers than that */
async function fewWorkers(page, most) {
  for (let waited = 0; page.workers().length > most; waited += 50) {
    assert.ok(waited < 180_000, `${page.workers().length} workers, not ${most}`);
    await page.waitForTimeout(50);
  }
}

test("two experiments stand side by side with what differs, and give their memory and workers back", async () => {
  const { page, wrong, close } = await open(place);
  const workers = page.workers().length;
  await page.keyboard.press("Control+s");
  await page.keyboard.type("As it was");
  await page.keyboard.press("Enter");
  await page.locator("#work-told >> text=Saved “As it was”.").waitFor();
  await page.evaluate(() => window.entente.set("public_enmity", 62));
  await page.evaluate(() => window.entente.set("misperception", 0.3));
  const state = await digest(page);
  await page.keyboard.press("Control+s");
  await page.locator("#work-told >> text=Saved “As it was”.").waitFor();
  await page.fill("#work-name", "Trusting");
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.entente.set("theory.first", "rathbun"));
  await edit(page, { edit: "stay", leader: 0 });
  await page.click("#work-compare");
  const view = page.locator("#compare-view");
  await view.locator("canvas").nth(1).waitFor();
  assert.ok(await page.locator("#work-body").isHidden());
  await view.getByRole("row", { name: "First theory Dispositional Interpersonal" }).waitFor();
  await view.getByRole("row", { name: /^Terms, United States Reagan, 1981-01-20 to .* Reagan, 1981-01-20 to 1989-01-20/ }).waitFor();
  await fewWorkers(page, workers);
  const inked = await view.locator("canvas").evaluateAll((all) =>
    all.map((canvas) => {
      const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
      const { data } = /** @type {any} */ (canvas).getContext("2d").getImageData(0, 0, width, height);
      const pixels = new Uint32Array(data.buffer);
      return pixels.filter((pixel) => pixel !== pixels[0]).length;
    }),
  );
  assert.ok(inked.every((count) => count > 5000), String(inked));
  assert.match(await view.innerText(), /Cooperation that survives the turnover/);
  await view.locator("select").nth(1).selectOption("case");
  await view.getByRole("row", { name: /^Public enmity 62 % trust as scripted/ }).waitFor();
  await view.getByRole("row", { name: /^Misperception of acts 0\.3/ }).waitFor();
  await view.locator("select").nth(0).selectOption("case");
  await view.locator("text=Nothing differs.").waitFor();
  await page.click("#tab-lab");
  await page.locator("#lab-view").waitFor({ state: "visible" });
  await fewWorkers(page, workers);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await becomes(page, state);
  assert.deepEqual(wrong, []);
  await close();
});

test("the comparison fits a phone, and its tables stand between the figures", async () => {
  const { page, wrong, close } = await open(place, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.tap("#work-summary");
  const sheet = await page.locator("#work-body").boundingBox();
  assert.ok(sheet && sheet.x === 0 && sheet.width === 390 && Math.abs(sheet.y + sheet.height - 844) < 1, JSON.stringify(sheet));
  for (const button of await page.locator("#work-body button:visible, #work-body a:visible").all()) {
    const box = await button.boundingBox();
    assert.ok(box && box.height >= 44, `${await button.innerText()}: ${JSON.stringify(box)}`);
  }
  await page.tap("#work-compare");
  await page.locator("#compare-view canvas").nth(1).waitFor();
  await page.waitForFunction(() => [...document.querySelectorAll("#compare-view .headline")].every((h) => h.textContent));
  const tops = await page.locator("#compare-view .versus-grid > *").evaluateAll((all) => all.map((node) => node.getBoundingClientRect().top));
  assert.ok(tops[0] < tops[1] && tops[1] < tops[2], String(tops));
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  await page.goBack();
  await page.locator("#lab-view").waitFor({ state: "visible" });
  assert.deepEqual(wrong, []);
  await close();
});
