// axe-core finds nothing on any screen, in any theme, on a desk or on a phone: rules of WCAG 2.0 to 2.2, A and AA.
import { readFileSync } from "node:fs";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { run, settled, start, watch } from "./browser.js";
import { dress, goTo, LOOKS, openScreens, screensOf, SIZES } from "./screens.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

/**
 * @param {import("playwright-core").Page} page
 * @param {object} run which rules
 * @returns {Promise<string[]>} what axe finds, and where
 */
const findings = (page, run) =>
  page.evaluate(async (runOnly) => {
    const { violations } = await /** @type {any} */ (window).axe.run(document, { runOnly, resultTypes: ["violations"] });
    return violations.flatMap((/** @type {any} */ { id, nodes }) => nodes.map((/** @type {any} */ { target, any, all, none }) => `${id}: ${target.join(" ")}: ${[...any, ...all, ...none][0]?.message ?? ""}`));
  }, run);

for (const size of /** @type {const} */ (["desk", "phone", "presenter"])) {
  test(`on a ${size}`, async (t) => {
    const { page, wrong, close } = await openScreens(place, SIZES[size]);
    await run(page, readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
    for (const screen of screensOf(size)) {
      await t.test(screen.name, async () => {
        await goTo(page, screen);
        assert.deepEqual(await findings(page, { type: "tag", values: RULES }), []);
        // A look changes colours and nothing else: the rules about these are asked again in each.
        for (const look of LOOKS.slice(1)) {
          await dress(page, look);
          assert.deepEqual(await findings(page, { type: "rule", values: ["color-contrast", "link-in-text-block"] }), [], look);
        }
        await dress(page, LOOKS[0]);
      });
    }
    assert.deepEqual(wrong, []);
    await close();
  });
}

test("the way to the content covers nothing while it has the focus, however narrow the page", async () => {
  for (const width of [320, 390, 1440]) {
    const { page, wrong, close } = await watch(place, { viewport: { width, height: 640 } });
    await page.goto(`${place.url}?lang=de`);
    await settled(page);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
    await run(page, readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
    assert.deepEqual(await findings(page, { type: "tag", values: RULES }), [], `${width}`);
    assert.deepEqual(wrong, []);
    await close();
  }
});
