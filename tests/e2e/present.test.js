// The presenter: large enough for a hall, driven by keys, clicker, mouse and swipe, with notes in a second window.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { soon, start, watch } from "./browser.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

const hall = { viewport: { width: 1920, height: 1080 } };

/** @param {Page} page @param {string} [id] a step, with all its runs in @param {boolean} [touch] */
async function present(page, id = "turnover", touch = false) {
  await page.goto(`${place.url}#story/${id}`);
  await page.evaluate(() => window.entente.ready);
  await page.locator("#story-view .st-figure").waitFor();
  await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector("#story-view .st-wait"))?.hidden === true, null, { timeout: 60_000 });
  if (touch) await page.getByRole("button", { name: "Present" }).tap();
  else await page.keyboard.press("p");
  await page.locator(".present .st-figure").waitFor();
}

/** @param {Page} page @returns {Promise<string>} */
const where = async (page) => (await page.locator(".pr-where").textContent()) ?? "";

/** @param {Page} page how many theories still wait */
const waiting = (page) => page.locator(".present .st-waits").count();

/** @param {Page} page @returns {Promise<{ text: string, size: number }[]>} every word that is seen, and how large it is */
const letters = (page) =>
  page.evaluate(() => {
    const root = document.querySelector(".present");
    if (!root) return [];
    const out = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!parent || !text || parent.closest(".hidden, [hidden]") || !parent.checkVisibility()) continue;
      out.push({ text, size: Number.parseFloat(getComputedStyle(parent).fontSize) });
    }
    for (const input of root.querySelectorAll("input")) if (input.checkVisibility()) out.push({ text: input.value, size: Number.parseFloat(getComputedStyle(input).fontSize) });
    return out;
  });

/** @param {Page} page @returns {Promise<string[]>} what is cut off, or stands outside its place */
const cut = (page) =>
  page.evaluate(() => {
    const out = [];
    const side = document.querySelector(".pr-side");
    if (side && side.scrollHeight > side.clientHeight + 1) out.push(`the side is ${side.scrollHeight} in ${side.clientHeight}`);
    const root = document.querySelector(".present");
    if (root && (root.scrollHeight > root.clientHeight + 1 || root.scrollWidth > root.clientWidth)) out.push("the presentation scrolls");
    const figure = document.querySelector(".present .st-figure")?.getBoundingClientRect();
    for (const word of document.querySelectorAll(".present .st-figure text")) {
      const box = word.getBoundingClientRect();
      if (figure && (box.left < figure.left - 1 || box.right > figure.right + 1 || box.bottom > figure.bottom + 2)) out.push(word.textContent ?? "");
    }
    return out;
  });

test("no letter is lower than a thirty-fifth of the screen, no line thinner than three pixels, nothing is cut off", async () => {
  const { page, wrong, close } = await watch(place, hall);
  await present(page, "fear");
  for (let at = 1; at <= 9; at += 1) {
    await page.waitForFunction((n) => document.querySelector(".pr-where")?.textContent?.startsWith(`${n} of 9`), at);
    await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector(".present .st-wait"))?.hidden === true, null, { timeout: 60_000 });
    for (let n = 0; ; n += 1) {
      const all = await letters(page);
      assert.ok(all.length > 15);
      assert.deepEqual(all.filter(({ size }) => size < 1080 / 35), [], `step ${at}, reveal ${n}`);
      assert.deepEqual(await cut(page), [], `step ${at}, reveal ${n}`);
      const thin = await page.evaluate(() =>
        [...document.querySelectorAll(".present .st-figure :is(.st-line, .st-threshold, .st-pin, .st-guess, .st-other, .st-belief, .st-truth, .st-measure, .st-axis, .st-waits)")]
          .map((line) => [line.getAttribute("class"), Number.parseFloat(getComputedStyle(line).strokeWidth)])
          .filter(([, width]) => Number(width) < 3),
      );
      assert.deepEqual(thin, [], `step ${at}, reveal ${n}`);
      if (await page.locator(".pr-question").isVisible()) break;
      await page.keyboard.press("Space");
    }
    await page.keyboard.press("PageDown");
  }
  await page.getByText("That was the last step.").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("keys and clicker go on and back; hands are counted; the theory's answer is marked", async () => {
  const { page, wrong, close } = await watch(place, hall);
  await present(page);
  assert.equal(await waiting(page), 2);
  for (const key of ["1", "1", "2", "2", "2", "3"]) await page.keyboard.press(key);
  await page.keyboard.press("Shift+Digit1");
  assert.deepEqual(await page.locator(".pr-choice input").evaluateAll((all) => all.map((input) => /** @type {HTMLInputElement} */ (input).value)), ["1", "3", "1"]);
  await page.locator(".present").getByLabel("Hands for “It holds”").fill("12");
  await page.keyboard.press("PageDown");
  assert.equal(await waiting(page), 1);
  assert.equal(await page.locator(".pr-choice[data-answers='0'] .pr-choice-text").textContent(), "It collapses");
  assert.match((await page.locator(".pr-said").textContent()) ?? "", /^If trust lives between two people, .* from \d+ to \d+/);
  await page.locator(".pr-ask").focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await waiting(page), 0);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("PageUp");
  assert.equal(await waiting(page), 2);
  await page.keyboard.press("PageUp");
  assert.match(await where(page), /^4 of 9/);
  await page.locator(".pr-key", { hasText: "next" }).click();
  assert.match(await where(page), /^5 of 9/);
  assert.equal(await page.evaluate(() => document.activeElement?.className), "pr-ask");
  assert.deepEqual(wrong, []);
  await close();
});

test("the room's line is drawn with D, by mouse and by keys, and stays grey", async () => {
  const { page, wrong, close } = await watch(place, hall);
  await present(page);
  await page.keyboard.press("d");
  const box = await page.locator(".present .st-draw").boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + 5, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 5, box.y + 200, { steps: 10 });
  await page.mouse.up();
  await page.getByText("The room’s guess", { exact: true }).waitFor();
  // While drawing the arrows belong to the line.
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  assert.match(await where(page), /^5 of 9/);
  await page.keyboard.press("d");
  await page.keyboard.press("Space");
  assert.equal(await waiting(page), 1);
  await page.waitForTimeout(1400);
  await soon(async () => {
    const [hue, saturation] = await page.evaluate(() => {
      const [r, g, b] = (getComputedStyle(/** @type {Element} */ (document.querySelector(".present .st-guess"))).stroke.match(/\d+/g) ?? []).map(Number);
      return [Math.max(r, g, b), Math.max(r, g, b) - Math.min(r, g, b)];
    });
    assert.ok(hue > 60 && saturation < 40, "the guess has a theory's colour");
  });
  assert.deepEqual(wrong, []);
  await close();
});

test("blank, freeze, theme and the list of keys", async () => {
  const { page, wrong, close } = await watch(place, hall);
  await present(page);
  await page.keyboard.press("b");
  const black = await page.locator(".pr-curtain").evaluate((node) => [node.getBoundingClientRect().width, node.getBoundingClientRect().height, getComputedStyle(node).backgroundColor]);
  assert.deepEqual(black, [1920, 1080, "rgb(0, 0, 0)"]);
  await page.keyboard.press("b");
  assert.ok(await page.locator(".pr-curtain").isHidden());
  await page.keyboard.press("Space");
  await page.waitForTimeout(200);
  await page.keyboard.press("f");
  const still = () => page.locator(".present .st-stage").innerHTML();
  const frozen = await still();
  assert.equal(await page.locator(".present .st-growing").first().evaluate((node) => getComputedStyle(node).animationPlayState), "paused");
  await page.keyboard.press("Space");
  await page.keyboard.press("PageUp");
  await page.waitForTimeout(1500);
  assert.equal(await still(), frozen, "a frozen picture has changed");
  await page.keyboard.press("f");
  await page.keyboard.press("Space");
  assert.equal(await waiting(page), 0);
  const paper = () => page.locator(".present").evaluate((node) => [getComputedStyle(node).backgroundColor, getComputedStyle(node).color]);
  assert.deepEqual(await paper(), ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  await page.keyboard.press("t");
  assert.deepEqual(await paper(), ["rgb(16, 23, 29)", "rgb(242, 245, 246)"]);
  await page.keyboard.press("?");
  assert.ok(await page.getByText("speaker’s notes in a second window").isVisible());
  await page.keyboard.press("Escape");
  assert.ok(await page.locator(".pr-keys").isHidden());
  assert.ok(await page.locator(".present").isVisible());
  assert.deepEqual(wrong, []);
  await close();
});

test("the page behind is out of reach, and Escape gives it back with the focus", async () => {
  const { page, wrong, close } = await watch(place, hall);
  await present(page);
  assert.equal(await page.evaluate(() => document.fullscreenElement?.className), "present");
  assert.equal(await page.evaluate(() => document.getElementById("story-view")?.inert), true);
  for (let n = 0; n < 30; n += 1) {
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest(".present") !== null), "Tab leaves the presentation");
  }
  // A click beside everything leaves the focus nowhere; the keys go on.
  await page.mouse.click(1900, 620);
  await page.keyboard.press("Space");
  assert.equal(await waiting(page), 1);
  await page.keyboard.press("Escape");
  await page.locator(".present").waitFor({ state: "hidden" });
  assert.equal(await page.evaluate(() => document.fullscreenElement), null);
  assert.equal(await page.evaluate(() => document.getElementById("story-view")?.inert), false);
  assert.match((await page.locator("#story-view .st-where").textContent()) ?? "", /^5 of 9/);
  assert.deepEqual(wrong, []);
  await close();
});

test("what goes wrong is said over the presentation, and a new one begins unfrozen", async () => {
  const { page, close } = await watch(place, hall);
  await present(page, "leap");
  await page.route("**/scenarios/*.json", (route) => route.abort());
  await page.keyboard.press("l");
  // A browser that is slow to open the presentation gives it no full screen.
  await page.waitForFunction(() => {
    const banner = document.getElementById("banner");
    const { left, top, width, height } = banner?.getBoundingClientRect() ?? new DOMRect();
    return banner && width > 0 && banner.closest("[inert]") === null && banner.contains(document.elementFromPoint(left + width / 2, top + height / 2)) && (document.fullscreenElement?.contains(banner) ?? true);
  });
  await page.locator("#banner-dismiss").click();
  assert.ok(await page.locator("#banner").isHidden());
  await page.keyboard.press("f");
  await page.keyboard.press("Escape");
  await page.locator(".present").waitFor({ state: "hidden" });
  assert.equal(await page.evaluate(() => document.getElementById("banner")?.parentElement === document.body), true);
  await page.keyboard.press("p");
  await page.locator(".present").waitFor();
  assert.equal(await page.locator(".present").getAttribute("data-frozen"), null);
  await close();
});

test("behind the presentation an open table of numbers waits for a step's runs", async () => {
  const { page, wrong, close } = await watch(place, hall);
  await page.goto(`${place.url}#story/turnover`);
  await page.locator("#story-view .st-numbers").waitFor();
  await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector("#story-view .st-wait"))?.hidden === true, null, { timeout: 60_000 });
  await page.locator("#story-view .st-numbers summary").click();
  await page.keyboard.press("p");
  await page.locator(".present .st-figure").waitFor();
  for (const key of ["PageUp", "PageUp", "PageDown", "PageUp"]) await page.keyboard.press(key);
  await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector(".present .st-wait"))?.hidden === true, null, { timeout: 60_000 });
  await page.keyboard.press("Escape");
  await page.locator(".present").waitFor({ state: "hidden" });
  await page.locator("#story-view .st-numbers td").first().waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("who goes elsewhere before the story is there is shown no presentation later", async () => {
  const { page, wrong, close } = await watch(place, hall);
  let let_go = () => {};
  const held = new Promise((resolve) => (let_go = () => resolve(null)));
  await page.route("**/later-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(place.url);
  await page.evaluate(() => window.entente.ready);
  await page.keyboard.press("p");
  await page.waitForFunction(() => location.hash === "#story");
  await page.evaluate(() => (location.hash = "lab"));
  await page.locator("#lab-view").waitFor();
  let_go();
  await page.evaluate(() => (location.hash = "story"));
  await page.locator("#story-view .st-figure").waitFor();
  await page.waitForTimeout(500);
  assert.ok(await page.locator(".present").isHidden());
  assert.deepEqual(wrong, []);
  await close();
});

test("L opens the step in the Lab", async () => {
  const { page, wrong, close } = await watch(place, hall);
  await present(page, "leap");
  await page.keyboard.press("l");
  await page.locator("#story-back").waitFor();
  assert.equal(await page.evaluate(() => window.entente.get("scenario")), "india-pakistan");
  assert.ok(await page.locator(".present").isHidden());
  assert.deepEqual(wrong, []);
  await close();
});

test("the notes stand in a second window, in step, with clock and timer, and drive the hall", async () => {
  const { page, wrong, close } = await watch(place, hall);
  await present(page);
  const [notes] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("n")]);
  await notes.getByText("Step 5 of 9: The president leaves").waitFor();
  assert.match((await notes.locator("header").textContent()) ?? "", /Time \d\d:\d\dSince the start 00:\d\d/);
  assert.ok((await notes.locator("li").count()) >= 1);
  await notes.evaluate(() => document.fonts.ready);
  assert.ok(await notes.evaluate(() => document.fonts.check('20px "Source Sans 3 Variable"') && [...document.fonts].some(({ status }) => status === "loaded")), "the page’s own typeface");
  assert.doesNotMatch((await notes.locator("body").textContent()) ?? "", /[{}]|undefined/);
  assert.match((await notes.locator("body").textContent()) ?? "", /The state as one mind/, "what comes next");
  await notes.keyboard.press("PageDown");
  await page.waitForFunction(() => document.querySelectorAll(".present .st-waits").length === 1);
  await notes.getByText("1 of 4 revealed.").waitFor();
  await notes.getByRole("button", { name: "Back" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".present .st-waits").length === 2);
  await page.bringToFront();
  await page.keyboard.press("PageUp");
  await notes.getByText("Step 4 of 9").waitFor();
  await page.keyboard.press("Escape");
  await page.waitForTimeout(200);
  if (await page.locator(".present").isVisible()) await page.keyboard.press("Escape");
  await page.locator(".present").waitFor({ state: "hidden" });
  assert.ok(notes.isClosed());
  assert.deepEqual(wrong, []);
  await close();
});

test("a blocked pop-up and denied full screen are said in a sentence, and everything works", async () => {
  const { page, wrong, close } = await watch(place, hall);
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("denied"));
    globalThis.open = () => null;
  });
  await present(page);
  await page.getByText("This browser does not allow full screen here, so the presentation fills the window.").waitFor();
  await page.keyboard.press("n");
  await page.getByText("The browser blocked the notes window: allow pop-ups for this page, then press N again.").waitFor();
  await page.keyboard.press("Space");
  assert.equal(await waiting(page), 1);
  await page.keyboard.press("Escape");
  await page.locator(".present").waitFor({ state: "hidden" });
  assert.deepEqual(wrong, []);
  await close();
});

test("on a phone it is swiped, one thing under the other", async () => {
  for (const viewport of [{ width: 390, height: 844 }, { width: 320, height: 640 }]) {
    const { page, wrong, close } = await watch(place, { viewport, hasTouch: true, isMobile: true });
    await present(page, "turnover", true);
    assert.ok((await page.locator(".present").evaluate((node) => node.scrollWidth)) <= viewport.width);
    const [figure, side] = await Promise.all([".present .st-stage", ".pr-side"].map((what) => page.locator(what).boundingBox()));
    assert.ok(figure && side && figure.y + figure.height <= side.y, "the figure lies over the answers");
    const swipe = (/** @type {number} */ from, /** @type {number} */ to) =>
      page.locator(".pr-ask").evaluate(
        (node, [x0, x1]) => {
          const make = (/** @type {string} */ type, /** @type {number} */ x) => node.dispatchEvent(new PointerEvent(type, { pointerType: "touch", pointerId: 5, clientX: x, clientY: 120, bubbles: true }));
          make("pointerdown", x0);
          make("pointerup", x1);
        },
        [from, to],
      );
    await swipe(280, 100);
    assert.equal(await waiting(page), 1);
    await swipe(100, 280);
    assert.equal(await waiting(page), 2);
    await swipe(100, 120);
    assert.equal(await waiting(page), 2, "a tremor is no swipe");
    assert.deepEqual(wrong, []);
    await close();
  }
});
