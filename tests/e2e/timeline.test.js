// The timeline under the hand, by mouse, by finger and by keyboard, and the list that says the same.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { picture, resized, settled, soon, start, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;
before(async () => {
  place = await start();
});
after(() => place.stop());

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../../www/types.js").Timeline} Timeline */

const desk = { viewport: { width: 1440, height: 900 } };

/** @param {import("playwright-core").BrowserContextOptions} [options] */
async function lab(options = desk) {
  const opened = await watch(place, options);
  await opened.page.goto(place.url);
  await settled(opened.page);
  return opened;
}

/** @param {Page} page @returns {Promise<Timeline>} */
const timeline = (page) => page.evaluate(() => window.entente.timeline());

/** @param {Page} page @param {0 | 1} side */
const terms = async (page, side) => (await timeline(page)).sides[side].leaders.map(({ short, start }) => `${short} ${start}`);

/** @param {Page} page @param {string} label */
async function event(page, label) {
  const found = (await timeline(page)).events.find((one) => one.label === label);
  assert.ok(found, `${label} is there`);
  return found;
}

/** Where things stand in the window, from the figure's measures. @param {Page} page @param {boolean} [narrow] */
async function places(page, narrow = false) {
  const box = await page.locator("#stage").boundingBox();
  assert.ok(box);
  const [left, right] = narrow ? [38, 40] : [112, 84];
  const quarter = (box.width - left - right) / 44;
  return {
    quarter,
    /** @param {number} quarters since the start */
    x: (quarters) => box.x + left + quarters * quarter,
    leadersA: box.y + (narrow ? 258 : 323),
    /** @param {number} intensity */
    event: (intensity) => box.y + (narrow ? 378 : 418) - (intensity / 1.15) * (narrow ? 42 : 46),
  };
}

/** Quarters from the start of 1981 to a day. @param {string} day */
const since = (day) => (Date.parse(day) - Date.parse("1981-01-01")) / (365.25 / 4) / 86_400_000;

/** @param {Page} page @param {[number, number]} from @param {[number, number]} to */
async function drag(page, [fromX, fromY], [toX, toY]) {
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(fromX + ((toX - fromX) * step) / 8, fromY + ((toY - fromY) * step) / 8);
  await page.mouse.up();
}

/** Waits for the card of this. @param {import("playwright-core").Locator} card @param {string} title */
const titled = (card, title) => card.getByRole("heading", { name: title, exact: true, level: 2 }).waitFor();

/** @param {Page} page */
const said = (page) => page.locator("#undo").getAttribute("aria-label");

test("an edge is dragged: the term is cut, the picture and the words follow, undo brings both back", async () => {
  const { page, wrong, close } = await lab();
  const { x, quarter, leadersA } = await places(page);
  const before = await picture(page);
  const edge = x(since("1989-01-20"));
  await page.mouse.move(edge, leadersA);
  assert.equal(await page.locator("#stage").getAttribute("data-grip"), "edge");
  await drag(page, [edge, leadersA], [edge - 8 * quarter, leadersA]);
  await page.locator("#speech", { hasText: /^Reagan until 1987 Q1\.$/ }).waitFor({ state: "attached" });
  await settled(page);
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20", "Bush 1987-01-01"]);
  await soon(async () => assert.equal(await said(page), "Undo: Reagan until 1987 Q1"));
  await page.locator("#scenario-altered").waitFor();
  assert.notEqual((await picture(page)).hash, before.hash);
  await page.keyboard.press("Control+z");
  await settled(page);
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20", "Bush 1989-01-20"]);
  await page.locator("#scenario-altered").waitFor({ state: "hidden" });
  await page.keyboard.press("Control+Shift+z");
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20", "Bush 1987-01-01"]);
  assert.deepEqual(wrong, []);
  await close();
});

test("with Alt an edge goes by days, and Escape gives a drag up", async () => {
  const { page, wrong, close } = await lab();
  const { x, quarter, leadersA } = await places(page);
  const edge = x(since("1989-01-20"));
  await page.keyboard.down("Alt");
  await drag(page, [edge, leadersA], [edge + 0.5 * quarter, leadersA]);
  await page.keyboard.up("Alt");
  const [, bush] = await terms(page, 0);
  assert.match(bush, /^Bush 1989-0[23]/);
  await page.keyboard.press("Control+z");
  await page.mouse.move(edge, leadersA);
  await page.mouse.down();
  await page.mouse.move(edge - 60, leadersA);
  await page.mouse.move(edge - 90, leadersA);
  assert.equal(await page.locator("#chart-tip").isVisible(), true);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20", "Bush 1989-01-20"]);
  assert.deepEqual(wrong, []);
  await close();
});

test("Escape in a drag that has changed nothing takes nothing else back", async () => {
  const { page, wrong, close } = await lab();
  await page.locator("#levers input[type=range]").nth(1).press("End");
  const wanted = await page.evaluate(() => window.entente.digest());
  await settled(page);
  const { x, quarter, leadersA } = await places(page);
  const edge = x(since("1989-01-20"));
  // Too little for another quarter; then there and back.
  for (const way of [[0.4], [8, 0.1]]) {
    await page.mouse.move(edge, leadersA);
    await page.mouse.down();
    for (const quarters of way) await page.mouse.move(edge - quarters * quarter, leadersA, { steps: 4 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await settled(page);
    assert.equal(await page.evaluate(() => window.entente.digest()), wanted);
    await soon(async () => assert.match((await said(page)) ?? "", /^Undo: Public enmity/));
  }
  await page.locator("#redo[aria-disabled=true]").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("an event is dragged along time and up and down, in one step", async () => {
  const { page, wrong, close } = await lab();
  const { x, quarter, event: height } = await places(page);
  const malta = await event(page, "Malta");
  const from = /** @type {[number, number]} */ ([x(since(malta.date)), height(malta.intensity)]);
  await drag(page, from, [from[0] - 12 * quarter, from[1] + 30]);
  await settled(page);
  const moved = await event(page, "Malta");
  assert.equal(moved.date, "1986-12-02");
  assert.ok(moved.intensity < malta.intensity - 0.3, String(moved.intensity));
  assert.equal(moved.status, "judgement");
  await page.locator("#undo").click();
  assert.deepEqual(await event(page, "Malta"), malta);
  await page.locator("#undo[aria-disabled=true]").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("“What if Reagan had stayed?” takes two clicks from the bar", async () => {
  const { page, wrong, close } = await lab();
  const { x, leadersA } = await places(page);
  const pin = await page.evaluate(() => window.entente.get("pin"));
  await page.mouse.click(x(10), leadersA);
  const card = page.locator("#timeline-card");
  await titled(card, "Ronald Reagan");
  await card.getByRole("button", { name: "What if Reagan had stayed?" }).click();
  await settled(page);
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20"]);
  assert.ok(await card.isHidden());
  assert.equal(await page.evaluate(() => window.entente.get("pin")), pin, "the pin stays");
  await page.keyboard.press("Control+z");
  await settled(page);
  await page.locator("#headline", { hasText: "When Reagan leaves" }).waitFor();
  // And “what if somebody else had come in?”.
  await page.mouse.click(x(40), leadersA);
  await card.getByRole("button", { name: "A distruster" }).first().click();
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20", "Distruster 1989-01-20"]);
  assert.deepEqual(wrong, []);
  await close();
});

test("a term's values are changed in its card, and a refused one says why where it stands", async () => {
  const { page, wrong, close } = await lab();
  const { x, leadersA } = await places(page);
  await page.mouse.click(x(10), leadersA);
  const card = page.locator("#timeline-card");
  await card.getByLabel("Name").fill("<img src=x onerror=alert(1)>");
  await card.getByLabel("Name").press("Enter");
  await settled(page);
  await card.locator("h2", { hasText: "<img src=x onerror=alert(1)>" }).waitFor();
  await card.getByLabel("Security-dilemma sensibility, %").first().fill("85");
  await card.getByLabel("Security-dilemma sensibility, %").first().press("Enter");
  await card.getByLabel("Disposition, log-odds").first().fill("9");
  await card.getByLabel("Disposition, log-odds").first().press("Enter");
  assert.match((await card.locator(".field-error:not(:empty)").textContent()) ?? "", /-4 to 4 is allowed/);
  const [reagan] = (await timeline(page)).sides[0].leaders;
  assert.deepEqual([reagan.name, reagan.sensibility, reagan.disposition], ["<img src=x onerror=alert(1)>", 0.85, (await timeline(page)).sides[0].leaders[0].disposition]);
  assert.equal(await page.locator("img").count(), 0);
  await card.getByLabel("Disposition, log-odds").first().press("Escape");
  await page.keyboard.press("Escape");
  assert.ok(await card.isHidden());
  for (const _ of [1, 2]) await page.locator("#undo").click();
  assert.ok(!(await timeline(page)).altered);
  assert.deepEqual(wrong, []);
  await close();
});

test("the slider of a card is one step", async () => {
  const { page, wrong, close } = await lab();
  const { x, event: height } = await places(page);
  const geneva = await event(page, "Geneva");
  await page.mouse.click(x(since(geneva.date)), height(geneva.intensity));
  const slider = page.locator("#timeline-card input[type=range]");
  const box = await slider.boundingBox();
  assert.ok(box);
  await drag(page, [box.x + box.width * 0.8, box.y + box.height / 2], [box.x + box.width * 0.25, box.y + box.height / 2]);
  await settled(page);
  const now = await event(page, "Geneva");
  assert.ok(now.intensity < -0.3, String(now.intensity));
  await page.locator("#undo").click();
  assert.equal((await event(page, "Geneva")).intensity, geneva.intensity);
  assert.ok(!(await timeline(page)).altered);
  assert.deepEqual(wrong, []);
  await close();
});

test("by keyboard: an event is added, muted and removed, a leader replaced, and the focus stays", async () => {
  const { page, wrong, close } = await lab();
  const count = (await timeline(page)).events.length;
  await page.evaluate(() => window.entente.set("pin", 14));
  await page.locator("#stage").focus();
  await page.keyboard.press("n");
  const card = page.locator("#timeline-card");
  await titled(card, "Add an event in 1984 Q3");
  await card.getByRole("button", { name: "Leap of trust" }).press("Enter");
  assert.equal((await timeline(page)).events.length, count + 1);
  await titled(card, "Leap of trust");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "stage");
  await page.keyboard.press("m");
  assert.equal((await event(page, "Leap of trust")).muted, true);
  await page.keyboard.press("Delete");
  assert.equal((await timeline(page)).events.length, count);
  await page.keyboard.press("f");
  await titled(card, "Ronald Reagan");
  await card.getByRole("button", { name: "Someone sensible to fear" }).last().press("Enter");
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20", "Sensible 1984-07-01", "Bush 1989-01-20"]);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "stage");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("Control+z");
  await page.keyboard.press("]");
  await page.keyboard.press("Enter");
  await titled(card, "Geneva");
  await page.keyboard.press("Escape");
  await page.locator(".add-event").press("Enter");
  await titled(card, "Add an event in 1985 Q4");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "add-event");
  assert.ok(!(await timeline(page)).altered);
  assert.deepEqual(wrong, []);
  await close();
});

test("by finger: a tap opens a card, a sideways drag moves, a scroll edits nothing", async () => {
  const { page, wrong, close } = await lab({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => scrollTo(0, 0));
  const { x, quarter, event: height, leadersA } = await places(page, true);
  const geneva = await event(page, "Geneva");
  /** @param {"touchStart" | "touchMove" | "touchEnd"} type @param {[number, number][]} points */
  const touch = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([px, py]) => ({ x: px, y: py })) });
  /** @param {[number, number]} from @param {[number, number]} by */
  const swipe = async ([px, py], [dx, dy]) => {
    await touch("touchStart", [[px, py]]);
    for (let step = 1; step <= 10; step += 1) await touch("touchMove", [[px + (dx * step) / 10, py + (dy * step) / 10]]);
    await touch("touchEnd", []);
  };
  const at = /** @type {[number, number]} */ ([x(since(geneva.date)), height(geneva.intensity)]);
  await swipe(at, [-8 * quarter, 0]);
  assert.equal((await event(page, "Geneva")).date, "1983-11-19");
  assert.equal((await event(page, "Geneva")).intensity, geneva.intensity);
  await page.evaluate(() => window.entente.edit({ edit: "restore" }));
  await swipe([x(since("1989-01-20")), leadersA], [-8 * quarter, 2]);
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20", "Bush 1987-01-01"]);
  await page.evaluate(() => window.entente.edit({ edit: "restore" }));
  await settled(page);
  await swipe(at, [0, -200]);
  assert.ok(!(await timeline(page)).altered, "a scroll is no edit");
  // A finger that was lifted in motion leaves the page gliding, and a tap would only stop it.
  await page.evaluate(async () => {
    for (let still = 0, last = -1; still < 20; still += 1) {
      if (scrollY !== last) still = 0;
      last = scrollY;
      await new Promise(requestAnimationFrame);
    }
  });
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const again = await places(page, true);
  await page.touchscreen.tap(again.x(12), again.leadersA);
  const card = page.locator("#timeline-card");
  await card.waitFor({ state: "visible" });
  await titled(card, "Ronald Reagan");
  const box = await card.boundingBox();
  assert.ok(box && box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844, JSON.stringify(box));
  await card.getByRole("button", { name: "What if Reagan had stayed?" }).tap();
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20"]);
  assert.deepEqual(wrong, []);
  await close();
});

test("the list does everything that the chart does, and refuses what is wrong where it stands", async () => {
  const { page, wrong, close } = await lab();
  await page.keyboard.press("Alt+l");
  const list = page.locator("#list-panel");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "list-panel");
  const reagan = list.locator("tbody").nth(0).locator("tr").nth(0);
  await reagan.getByLabel("Until").fill("1986-06-30");
  await reagan.getByLabel("Until").press("Enter");
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20", "Bush 1986-06-30"]);
  await reagan.getByLabel("Until").fill("1979-06-30");
  await reagan.getByLabel("Until").press("Enter");
  assert.match((await reagan.locator(".field-error:not(:empty)").textContent()) ?? "", /before it begins/);
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20", "Bush 1986-06-30"]);
  await reagan.getByLabel("Until").press("Escape");
  await reagan.getByLabel("Coalition").selectOption("second");
  await list.getByLabel("Yuri Andropov: what if").selectOption("Mikhail Gorbachev had come in");
  assert.deepEqual((await terms(page, 1)).map((term) => term.split(" ")[0]), ["Brezhnev", "Gorbachev", "Chernenko", "Gorbachev"]);
  await list.getByLabel("Without Konstantin Chernenko").click();
  assert.deepEqual((await terms(page, 1)).map((term) => term.split(" ")[0]), ["Brezhnev", "Gorbachev"]);
  await list.getByLabel("Add an event at the pin").selectOption("Crisis");
  const added = list.locator("tbody").nth(2).locator("tr", { has: page.locator("input").and(page.getByLabel("Muted")) }).filter({ has: page.locator("option:checked", { hasText: "Crisis" }) });
  assert.ok((await added.count()) >= 1);
  const malta = (await timeline(page)).events.findIndex(({ label }) => label === "Malta");
  const row = list.locator("tbody").nth(2).locator("tr").nth(malta);
  await row.getByLabel("Intensity").fill("-0,5");
  await row.getByLabel("Intensity").press("Enter");
  assert.equal((await event(page, "Malta")).intensity, -0.5);
  await row.getByLabel("Muted").check();
  assert.equal((await event(page, "Malta")).muted, true);
  await row.getByRole("button", { name: "Remove Malta" }).click();
  assert.ok(!(await timeline(page)).events.some(({ label }) => label === "Malta"));
  await list.getByLabel(/^United States: Somebody else/).selectOption("A distruster");
  assert.match((await terms(page, 0)).join(), /Distruster/);
  await list.getByRole("button", { name: "As the case has it" }).click();
  assert.ok(!(await timeline(page)).altered);
  await page.keyboard.press("Control+z");
  assert.ok((await timeline(page)).altered, "that too is undone");
  await page.keyboard.press("Escape");
  assert.ok(await list.isHidden());
  assert.deepEqual(wrong, []);
  await close();
});

test("where leaders come by chance terms are locked and say why; events are not", async () => {
  const { page, wrong, close } = await lab();
  await page.locator("#scenario").selectOption("two-democracies.json");
  await page.waitForFunction(() => window.entente.get("scenario") === "two-democracies");
  await settled(page);
  const { x, leadersA } = await places(page);
  await page.mouse.click(x(10), leadersA);
  const card = page.locator("#timeline-card");
  await card.waitFor({ state: "visible" });
  assert.match((await card.textContent()) ?? "", /leaders come by chance/);
  await page.keyboard.press("Escape");
  await page.locator(".add-event").click();
  await card.getByRole("button", { name: "Summit" }).click();
  assert.equal((await timeline(page)).events.length, 1);
  assert.deepEqual(wrong, []);
  await close();
});

test("double clicks, a drag out of the window and a tiny window leave a whole page", async () => {
  const { page, wrong, close } = await lab();
  const { x, leadersA, event: height } = await places(page);
  const geneva = await event(page, "Geneva");
  await page.mouse.dblclick(x(since(geneva.date)), height(geneva.intensity));
  await page.keyboard.press("Escape");
  await page.mouse.dblclick(x(10), leadersA);
  await page.keyboard.press("Escape");
  assert.ok(!(await timeline(page)).altered);
  await drag(page, [x(since("1989-01-20")), leadersA], [5, 5]);
  assert.deepEqual(await terms(page, 0), ["Reagan 1981-01-20", "Bush 1981-04-01"]);
  await resized(page, { width: 320, height: 480 });
  await settled(page);
  await page.locator("#stage").focus();
  await page.keyboard.press("f");
  const box = await page.locator("#timeline-card").boundingBox();
  assert.ok(box && box.x >= 0 && box.width <= 320 && box.y >= 0 && box.y + box.height <= 480, JSON.stringify(box));
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  await page.goBack().catch(() => {});
  assert.deepEqual(wrong, []);
  await close();
});
