// The Map tab: the maps and their ring, by mouse, finger and key; what leads to the Lab and back; the curves over the
// levers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { resized, settled, soon, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

const PATIENCE = 60_000;

/** @param {import("playwright-core").BrowserContextOptions} [options] */
async function open(options = { viewport: { width: 1440, height: 900 } }) {
  const { page, wrong, close } = await watch(place, options);
  await page.goto(place.url);
  await settled(page);
  await page.locator("#tab-map").click();
  await page.locator(".map-grip").first().waitFor({ state: "attached", timeout: PATIENCE });
  return { page, wrong, close };
}

/** @param {import("playwright-core").Page} page */
const reading = (page) => page.locator(".map-reading").innerText();

/** @param {import("playwright-core").Page} page the middles of the rings, in CSS pixels of the window */
const rings = (page) =>
  page.locator(".map-grip").evaluateAll((grips) =>
    grips.map((grip) => {
      const { left, top, width, height } = grip.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    }),
  );

/** @param {import("playwright-core").Page} page waits for other words than these */
const changed = (page, /** @type {string} */ words) =>
  page.waitForFunction((before) => /** @type {HTMLElement} */ (document.querySelector(".map-reading")).innerText !== before, words, { timeout: PATIENCE });

/** @param {import("playwright-core").Page} page how many colours the maps have */
const colours = (page) =>
  page.evaluate(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector("#map-stage canvas"));
    const { data } = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")).getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });

test("the tab shows both theories' maps, a finding, what it rests on, and tables; no width scrolls sideways", async () => {
  const { page, wrong, close } = await open();
  assert.equal((await rings(page)).length, 2);
  assert.ok((await colours(page)) > 20);
  assert.match(await page.locator("#map-headline").innerText(), /^Where .*(Interpersonal|Embedded)/);
  assert.doesNotMatch(await page.locator("#map").innerText(), /prove|NaN|undefined/);
  assert.match(await page.locator("#map .subtitle").innerText(), /runs a cell \(±\d+ points\), same shocks for both/);
  assert.match(await page.locator(".map-notes").innerText(), /Unscripted runs of a typical rivalry.*not of the world/s);
  assert.match(await reading(page), /^As in the Lab: A new leader every .*Interpersonal \d+\s%.*Embedded \d+\s%/);
  await page.locator(".map-numbers summary").click();
  await page.locator(".map-tables table").nth(1).waitFor();
  assert.equal(await page.locator(".map-tables table").count(), 2);
  assert.ok((await page.locator(".map-tables tbody th[scope=row]").count()) > 8);
  assert.match(await page.locator("#map-description").innerText(), /^Map of Durable cooperation\. Across: Leadership change, from 2 years to 30 years, and nobody leaving\./);
  for (const width of [320, 390, 768, 1024, 1440]) {
    await resized(page, { width, height: 844 });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, String(width));
    assert.ok((await colours(page)) > 20, String(width));
  }
  assert.deepEqual(wrong, []);
  await close();
});

test("keys and mouse move one ring in both maps, and Escape takes it back", async () => {
  const { page, wrong, close } = await open();
  const stage = page.locator("#map-stage");
  const home = await reading(page);
  const [[x0, y0], [x1, y1]] = await rings(page);
  assert.equal(y0, y1);
  await stage.focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("ArrowUp");
  await changed(page, home);
  const [first, second] = await rings(page);
  assert.ok(first[0] > x0 && first[1] < y0);
  assert.ok(Math.abs(second[0] - first[0] - (x1 - x0)) < 1 && Math.abs(second[1] - first[1]) < 1);
  const stepped = await reading(page);
  assert.doesNotMatch(stepped, /As in the Lab/);
  await page.keyboard.press("End");
  await changed(page, stepped);
  assert.match(await reading(page), /^Nobody leaves office/);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => /As in the Lab/.test(document.querySelector(".map-reading")?.textContent ?? ""));
  await page.mouse.move(x1, y1);
  await page.mouse.down();
  await page.mouse.move(x1 + 90, y1 - 60, { steps: 6 });
  await page.mouse.up();
  await soon(async () => {
    const [left, right] = await rings(page);
    assert.ok(Math.abs(right[0] - x1 - 90) < 8 && Math.abs(right[1] - y1 + 60) < 12, String(right));
    assert.ok(Math.abs(left[0] - x0 - 90) < 8, String(left));
  });
  assert.equal(await page.evaluate(() => location.hash), "#map");
  assert.deepEqual(wrong, []);
  await close();
});

test("a click on a cell and Enter open its settings in the Lab, as one step that undo takes back", async () => {
  const { page, wrong, close } = await open();
  const values = () => page.evaluate(() => ["leadership_change", "public_enmity"].map((id) => window.entente.get(id)));
  const before = await values();
  const [[x, y]] = await rings(page);
  await page.mouse.click(x + 80, y - 40);
  await page.waitForFunction(() => location.hash === "#lab");
  const after = await values();
  assert.ok(Number(after[0]) > 5 && after[0] !== before[0] && after[1] !== before[1], String(after));
  await page.locator("#undo").click();
  assert.deepEqual(await values(), before);
  await page.locator("#redo").click();
  assert.deepEqual(await values(), after);
  await page.goBack();
  await page.locator(".map-grip").first().waitFor({ state: "attached", timeout: PATIENCE });
  // The ring stands where the Lab now is.
  await page.waitForFunction(() => /As in the Lab/.test(document.querySelector(".map-reading")?.textContent ?? ""), null, { timeout: PATIENCE });
  await page.locator("#map-stage").focus();
  // What stood there is of an older question until the first answer of the new one: a ring moves where something is known.
  for (let i = 0; i < 100 && /^(As in the Lab|Nothing)/.test(await reading(page)); i += 1) {
    await page.keyboard.press("ArrowLeft");
    await page.waitForTimeout(100);
  }
  assert.doesNotMatch(await reading(page), /As in the Lab/);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#lab");
  assert.notDeepEqual(await values(), after);
  assert.deepEqual(wrong, []);
  await close();
});

test("every picker asks another question; an outcome that a theory does not have is said in a sentence", async () => {
  const { page, wrong, close } = await open();
  const groups = await page.locator("#map-across optgroup").evaluateAll((all) => all.map((group) => /** @type {HTMLOptGroupElement} */ (group).label));
  assert.ok(groups.length > 8 && groups[0] === "Levers");
  await page.selectOption("#map-across", "public_enmity");
  await soon(async () => assert.equal(await page.locator("#map-up").inputValue(), "leadership_change", "the axes change places"));
  await page.selectOption("#map-up", "cost_of_conflict");
  await page.selectOption("#map-mode", "difference");
  await page.waitForFunction(() => document.querySelectorAll(".map-grip").length === 1, null, { timeout: PATIENCE });
  await page.selectOption("#map-outcome", "institutions");
  await page.waitForFunction(() => /Interpersonal keeps institutions as it starts/.test(document.querySelector(".map-notes")?.textContent ?? ""));
  await page.locator(".map-grip").first().waitFor({ state: "attached", timeout: PATIENCE });
  await page.waitForFunction(() => /Embedded \d+\s%/.test(document.querySelector(".map-reading")?.textContent ?? ""), null, { timeout: PATIENCE });
  assert.doesNotMatch(await reading(page), /Interpersonal/);
  await page.selectOption("#map-outcome", "cooperation");
  await page.selectOption("#map-runs", "case");
  await page.selectOption("#map-up", "");
  await page.waitForFunction(() => /^Curves of Quarters of joint cooperation/.test(document.querySelector("#map-description")?.textContent ?? ""), null, { timeout: PATIENCE });
  assert.match(await page.locator(".map-notes").innerText(), /Scripted events, United States–Soviet Union/);
  // Weights that sum to 1 at hardly any place: the others stand empty, which is said.
  await page.selectOption("#map-across", "decision_weights.democracy.media");
  await page.waitForFunction(() => /The model cannot be run at \d+ of \d+ places/.test(document.querySelector(".map-notes")?.textContent ?? ""), null, { timeout: PATIENCE });
  await page.selectOption("#map-across", "sensibility");
  await page.waitForFunction(() => /^Curves .*[Ff]ear is seen in \d/s.test(document.querySelector("#map-description")?.textContent ?? ""), null, { timeout: PATIENCE });
  assert.equal(await page.locator("#map > .field-error").innerText(), "");
  assert.deepEqual(wrong, []);
  await close();
});

test("the maps follow the theories of the Lab", async () => {
  const { page, wrong, close } = await open();
  await page.evaluate(() => window.entente.set("theory.first", "rathbun"));
  await page.waitForFunction(() => /^As in the Lab.*Dispositional \d+\s%/.test(document.querySelector(".map-reading")?.textContent ?? ""), null, { timeout: PATIENCE });
  assert.doesNotMatch(await reading(page), /Interpersonal/);
  assert.deepEqual(wrong, []);
  await close();
});

test("a finger drags the ring where the page would scroll, looks by a tap and opens by a tap on the ring", async () => {
  const { page, wrong, close } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  await page.locator("#map-stage").scrollIntoViewIfNeeded();
  const home = await reading(page);
  const client = await page.context().newCDPSession(page);
  const [[x, y]] = await rings(page);
  /** @param {"touchStart" | "touchMove" | "touchEnd"} type @param {number[][]} points */
  const touch = (type, points) => client.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([a, b]) => ({ x: a, y: b })) });
  const scrolled = await page.evaluate(() => scrollY);
  await touch("touchStart", [[x, y]]);
  for (let step = 1; step <= 6; step += 1) await touch("touchMove", [[x + 10 * step, y - 8 * step]]);
  await touch("touchEnd", []);
  await changed(page, home);
  assert.equal(await page.evaluate(() => scrollY), scrolled);
  const dragged = await reading(page);
  assert.equal(await page.evaluate(() => location.hash), "#map");
  const [left, top] = await soon(async () => {
    const [ring] = await rings(page);
    assert.ok(ring[0] > x + 40 && ring[1] < y - 25, String(ring));
    return ring;
  });
  await page.touchscreen.tap(left - 70, top + 30);
  await changed(page, dragged);
  assert.equal(await page.evaluate(() => location.hash), "#map");
  const [a, b] = await soon(async () => {
    const [ring] = await rings(page);
    assert.ok(ring[0] < left - 40, String(ring));
    return ring;
  });
  await page.touchscreen.tap(a, b);
  await page.waitForFunction(() => location.hash === "#lab");
  assert.deepEqual(wrong, []);
  await close();
});

test("what the tab has can be reached and has a name", async () => {
  const { page, wrong, close } = await open();
  const nameless = await page.evaluate(() => {
    const nodes = [...document.querySelectorAll("#map :is(button, select, summary, [role=application], [tabindex])")];
    const name = (/** @type {Element} */ node) => {
      const by = node.getAttribute("aria-labelledby");
      const label = node instanceof HTMLSelectElement ? (node.labels?.[0]?.textContent ?? "") : (node.textContent ?? "");
      return (node.getAttribute("aria-label") ?? (by ? document.getElementById(by)?.textContent : label) ?? "").trim();
    };
    return nodes.filter((node) => name(node) === "").map((node) => node.outerHTML.slice(0, 80));
  });
  assert.deepEqual(nameless, []);
  const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  const stage = page.locator("#map-stage");
  for (const attribute of ["aria-labelledby", "aria-describedby"]) {
    for (const id of ((await stage.getAttribute(attribute)) ?? "").split(" ")) assert.equal(await page.locator(`#${id}`).count(), 1, id);
  }
  assert.deepEqual(wrong, []);
  await close();
});

test("over each lever stands its curve, in words too, and a held slider ends what is under way", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 } });
  await page.goto(place.url);
  await settled(page);
  const words = page.locator(".lever-curve p");
  await page.waitForFunction(() => [...document.querySelectorAll(".lever-curve p")].filter(({ textContent }) => textContent).length === 3, null, { timeout: PATIENCE });
  assert.match(await words.first().innerText(), /Chance of durable cooperation within 30 years, Interpersonal and Embedded.*2 years: \d+ and \d+\s%.*none: \d+ and \d+\s%/);
  const sensibility = await words.nth(2).innerText();
  // Its own setting moves no curve; the others' do.
  await page.evaluate(() => window.entente.set("sensibility", "90"));
  await page.waitForFunction((before) => document.querySelectorAll(".lever-curve p")[0].textContent !== before, await words.first().innerText(), { timeout: PATIENCE });
  assert.equal(await words.nth(2).innerText(), sensibility);
  const slider = page.locator("#levers input[type=range]").first();
  const box = await slider.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await page.waitForFunction((before) => document.querySelectorAll(".lever-curve p")[2].textContent !== before, sensibility, { timeout: PATIENCE });
  assert.deepEqual(wrong, []);
  await close();
});
