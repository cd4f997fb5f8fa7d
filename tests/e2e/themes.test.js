// Light, dark, projector, and colours that the system forces.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settled, soon, start, steady, watch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/** @param {import("playwright-core").BrowserContextOptions} [options] */
async function open(options) {
  const watched = await watch(place, { viewport: { width: 1440, height: 900 }, ...options });
  await watched.page.goto(place.url);
  await settled(watched.page);
  return watched;
}

/** The chart's ground, how many pixels are black, of the embedded theory's line, and other than the ground. @param {import("playwright-core").Page} page */
const pixels = (page) =>
  page.evaluate(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector("#stage canvas"));
    const { data } = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")).getImageData(0, 0, canvas.width, canvas.height);
    let [black, line, inked] = [0, 0, 0];
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] + data[i + 1] + data[i + 2] === 0) black += 1;
      if (data[i] === 3 && data[i + 1] === 72 && data[i + 2] === 74) line += 1;
      if (data[i] !== data[0] || data[i + 1] !== data[1] || data[i + 2] !== data[2]) inked += 1;
    }
    return { ground: [...data.slice(0, 3)], black, line, inked };
  });

test("the button goes from light to dark to projector and back; the projector's ink is black and its lines are heavier", async () => {
  const { page, wrong, close } = await open();
  const button = page.locator("#theme");
  await steady(page);
  /** @type {Awaited<ReturnType<typeof pixels>>[]} */
  const seen = [];
  for (const name of ["light", "dark", "projector", "light"]) {
    assert.equal(await button.getAttribute("aria-label"), `Theme: ${name}`);
    const look = async () => {
      const shown = await pixels(page);
      assert.notDeepEqual(shown, seen.at(-1));
      return shown;
    };
    seen.push(await soon(look));
    await button.click();
  }
  const [light, dark, projector, again] = seen;
  assert.deepEqual(dark.ground, [16, 23, 29]);
  assert.deepEqual(projector.ground, [255, 255, 255]);
  assert.ok(light.black === 0 && projector.black > 300, `${light.black} black pixels in light, ${projector.black} for the projector`);
  // 30 % more line; its smoothed edges, which stay as wide, have other colours.
  assert.ok(projector.line > 1.25 * light.line, `${projector.line} pixels of the line for the projector, ${light.line} in light`);
  assert.deepEqual(again, light);
  assert.deepEqual(wrong, []);
  await close();
});

test("for the projector no text of the page is lighter than the second ink", async () => {
  const { page, close } = await open();
  await page.evaluate(() => localStorage.setItem("entente.theme", "projector"));
  await page.reload();
  await settled(page);
  const inks = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ["--ink", "--ink-2", "--ink-3"].map((name) => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = style.getPropertyValue(name);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
  });
  assert.deepEqual(inks, ["rgb(0, 0, 0)", "rgb(70, 82, 93)", "rgb(70, 82, 93)"]);
  await close();
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`colours that a ${colorScheme} system forces reach the chart: its ground is the system's, its series are still told apart`, async () => {
    const { page, wrong, close } = await open({ forcedColors: "active", colorScheme });
    // What was chosen by hand gives way.
    await page.click("#theme");
    await page.waitForTimeout(200);
    const system = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.cssText = "forced-color-adjust: none; color: Canvas";
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    await soon(async () => {
      const { ground, inked } = await pixels(page);
      assert.equal(`rgb(${ground.join(", ")})`, system);
      assert.ok(inked > 20_000);
    });
    const hues = await page.evaluate(() => {
      const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector("#stage canvas"));
      const { data } = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")).getImageData(0, 0, canvas.width, canvas.height);
      const count = { amber: 0, teal: 0 };
      for (let i = 0; i < data.length; i += 4) {
        if (data[i] > data[i + 2] + 80) count.amber += 1;
        if (data[i + 1] > data[i] + 40) count.teal += 1;
      }
      return count;
    });
    assert.ok(hues.amber > 300 && hues.teal > 300, JSON.stringify(hues));
    assert.deepEqual(wrong, []);
    await close();
  });
}

test("on paper the maps, the comparison and the games are light too, painted before the browser takes its picture", async () => {
  const { page, wrong, close } = await watch(place, { viewport: { width: 1440, height: 900 }, colorScheme: "dark" });
  for (const [tab, canvas] of [["map", "#map-stage canvas"], ["compare", ".versus-stage canvas"], ["model", ".games-stage canvas"]]) {
    await page.goto(`${place.url}#${tab}`);
    await page.waitForFunction((selector) => {
      const seen = /** @type {HTMLCanvasElement | null} */ (document.querySelector(selector));
      return seen !== null && seen.width > 300 && seen.getContext("2d")?.getImageData(0, 0, seen.width, seen.height).data.some((value) => value > 0);
    }, canvas);
    // In one go: no frame comes between.
    const [dark, paper, again] = await page.evaluate(async (selector) => {
      const seen = /** @type {HTMLCanvasElement} */ (document.querySelector(selector));
      const picture = () => seen.toDataURL();
      const pictures = [picture()];
      for (const event of ["beforeprint", "afterprint"]) {
        dispatchEvent(new Event(event));
        // The Model tab hears of it by a promise, which is kept before the event is over.
        await Promise.resolve();
        pictures.push(picture());
      }
      return pictures;
    }, canvas);
    assert.ok(paper !== dark, `${tab} stays dark`);
    assert.ok(again !== paper, `${tab} stays light`);
  }
  assert.deepEqual(wrong, []);
  await close();
});
