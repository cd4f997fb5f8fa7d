// Zoom, large letters, touch, keyboard focus: what the page owes to everyone, on every screen.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, start, watch } from "./browser.js";
import { goTo, openScreens, SCREENS, screensOf } from "./screens.js";
import { WRITTEN } from "../../www/language.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/**
 * What is cut off or reaches beyond the window, where it is not inside something that scrolls by itself.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
const cut = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wrong = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
    const scrolls = (/** @type {Element | null} */ node) => {
      for (let at = node; at; at = at.parentElement) if (["auto", "scroll"].includes(getComputedStyle(at).overflowX) && at !== document.documentElement && at !== document.body) return true;
      return false;
    };
    for (const node of document.querySelectorAll("body *")) {
      if (!(node instanceof HTMLElement) || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || node.closest(".hidden, [aria-hidden=true]")) continue;
      const { left, right, width: wide } = node.getBoundingClientRect();
      if (wide === 0 || scrolls(node.parentElement)) continue;
      const name = `${node.tagName.toLowerCase()}${node.id ? `#${node.id}` : ""}.${[...node.classList].join(".")}`;
      if (left < -1 || right > width + 1) wrong.push(`${name} reaches from ${left.toFixed(0)} to ${right.toFixed(0)}`);
      const { overflowX, textOverflow } = getComputedStyle(node);
      if (node.scrollWidth > node.clientWidth + 1 && ["hidden", "clip"].includes(overflowX) && textOverflow !== "ellipsis") wrong.push(`${name} is cut: ${node.scrollWidth} in ${node.clientWidth} px`);
    }
    return wrong;
  });

/** @param {Page} page @param {(page: Page) => Promise<string[]>} look @param {string} [language] @returns {Promise<string[]>} what it finds, with the screen's name */
async function everywhere(page, look, language = "en") {
  const all = [];
  for (const screen of screensOf("desk")) {
    // It is reached where it has said an English sentence.
    if (screen.name === "compare" && language !== "en") continue;
    await goTo(page, screen);
    all.push(...(await look(page)).map((found) => `${screen.name}: ${found}`));
  }
  return all;
}

for (const [name, viewport] of /** @type {const} */ ([["four hundred per cent", { width: 360, height: 225 }], ["320 px", { width: 320, height: 640 }]])) {
  test(`at ${name} no screen scrolls sideways and nothing is cut`, async () => {
    const { page, wrong, close } = await openScreens(place, viewport);
    assert.deepEqual(await everywhere(page, cut), []);
    assert.deepEqual(wrong, []);
    await close();
  });
}

for (const language of WRITTEN.filter((code) => code !== "en")) {
  for (const viewport of [{ width: 1440, height: 900 }, { width: 320, height: 640 }]) {
    test(`in the language "${language}" no screen of ${viewport.width} px scrolls sideways and nothing is cut`, async () => {
      const { page, wrong, close } = await openScreens(place, viewport, language);
      assert.deepEqual(await everywhere(page, cut, language), []);
      assert.deepEqual(wrong, []);
      await close();
    });
  }
}

for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
  test(`with letters twice as large no screen of ${viewport.width} px scrolls sideways and nothing is cut`, async () => {
    const { page, wrong, close } = await watch(place, { viewport, reducedMotion: "reduce" });
    const session = await page.context().newCDPSession(page);
    await session.send("Page.enable");
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(place.url);
    await settled(page);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "32px");
    assert.deepEqual(await everywhere(page, cut), []);
    assert.deepEqual(wrong, []);
    await close();
  });
}

test("under a finger everything that is pressed is 44 px high and wide, or is a word in a text", async () => {
  const { page, close } = await watch(place, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: "reduce" });
  await page.goto(place.url);
  await settled(page);
  const small = () =>
    page.evaluate(() => {
      const wrong = [];
      for (const node of document.querySelectorAll("button, a[href], select, summary, input, [role=option], [role=slider]")) {
        if (!(node instanceof HTMLElement) || !node.checkVisibility({ visibilityProperty: true }) || node.closest(".hidden")) continue;
        // A label is pressed in the place of its field.
        const pressed = node.closest("label") ?? node;
        const { width, height } = pressed.getBoundingClientRect();
        const inText = node instanceof HTMLAnchorElement && getComputedStyle(node).display === "inline";
        if (width > 0 && (height < 43.5 || width < 43.5) && !inText) wrong.push(`${node.tagName.toLowerCase()}#${node.id}.${node.className} ${width.toFixed(0)} by ${height.toFixed(0)}`);
      }
      return [...new Set(wrong)];
    });
  assert.deepEqual(await everywhere(page, small), []);
  await close();
});

test("a slider with the focus has a ring around its thumb", async () => {
  const { page, close } = await openScreens(place, { width: 1440, height: 900 });
  const slider = page.locator("#levers .slider").first();
  /** Pixels in the colour of the focus. */
  const ringed = async () => {
    const shot = (await slider.screenshot()).toString("base64");
    return page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const context = /** @type {CanvasRenderingContext2D} */ (Object.assign(document.createElement("canvas"), { width: image.width, height: image.height }).getContext("2d"));
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] === 42 && data[i + 1] === 96 && data[i + 2] === 198) count += 1;
      return count;
    }, `data:image/png;base64,${shot}`);
  };
  assert.equal(await ringed(), 0);
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  // 3 px around a thumb of 19 px, but for smoothed edges.
  assert.ok((await ringed()) > 100);
  await close();
});

for (const name of ["lab", "story", "map", "model", "compare", "lab-work", "keys"]) {
  test(`every stop of the Tab key on "${name}" is seen: a ring of 2 px or more, inside the window`, async () => {
    const { page, close } = await openScreens(place, { width: 1440, height: 900 });
    await goTo(page, /** @type {import("./screens.js").Screen} */ (SCREENS.find((screen) => screen.name === name)));
    const stops = [];
    /** @type {string[]} */
    const unseen = [];
    for (let n = 0; n < 160; n += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const node = document.activeElement;
        if (!node || node === document.body) return null;
        // A slider has its ring around the thumb, of which the page cannot be asked: the next test looks at it.
        let ring = node.classList.contains("slider") ? 3 : 0;
        for (let at = /** @type {Element | null} */ (node), up = 0; at && up < 3; at = at.parentElement, up += 1) {
          const { outlineStyle, outlineWidth } = getComputedStyle(at);
          if (outlineStyle !== "none") ring = Math.max(ring, Number.parseFloat(outlineWidth));
        }
        // A radio that is not seen lends its ring to the word beside it.
        const beside = node.nextElementSibling;
        if (beside && node.classList.contains("hidden")) ring = Math.max(ring, getComputedStyle(beside).outlineStyle === "none" ? 0 : Number.parseFloat(getComputedStyle(beside).outlineWidth));
        const { top, bottom, left, right } = node.getBoundingClientRect();
        const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        return { name: `${node.tagName.toLowerCase()}#${node.id}.${node.className} "${(node.getAttribute("aria-label") ?? node.textContent ?? "").trim().slice(0, 30)}"`, ring, inside };
      });
      if (!stop) break;
      stops.push(stop.name);
      if (stop.ring < 2 || !stop.inside) unseen.push(`${stop.name}: ring ${stop.ring}, ${stop.inside ? "inside" : "outside"}`);
    }
    assert.ok(stops.length >= 2, `${stops.length} stops`);
    assert.deepEqual(unseen, []);
    await close();
  });
}

test("the chart in words says what moved, by how much, when and why", async () => {
  const { page, close } = await openScreens(place, { width: 1440, height: 900 });
  const { theories } = /** @type {any} */ (await page.evaluate(() => window.entente.results()));
  const [before, after] = [32, 33].map((quarter) => Math.round(theories[0].ensemble.median[quarter]));
  const words = async () => (await page.locator("#chart-description").textContent()) ?? "";
  // In this case the person carries the trust: the largest fall is the succession's, and the words say whose.
  assert.ok((await words()).includes(`Its largest fall is from ${before} to ${after} in 1989 Q1 (Bush succeeds Reagan`), await words());
  assert.match(await words(), /Interpersonal lies between \d+ and \d+\..*It is above its threshold in \d+ of 44 quarters\./);
  await page.evaluate(() => window.entente.set("quantity", "cooperation"));
  await settled(page);
  await page.waitForFunction(() => !document.getElementById("chart-description")?.textContent?.includes("above its threshold"));
  await close();
});
