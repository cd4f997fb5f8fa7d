import { settled, start, watch } from "./browser.js";
const place = await start();
const { page, close } = await watch(place, { viewport: { width: 1440, height: 900 } }, { refine: true });
await page.addInitScript(() => {
  const log = []; globalThis.log = log; const last = {};
  new MutationObserver(() => {
    for (const id of ["speech","headline","ledger","subtitle","progress-text","aside"]) {
      const t = document.getElementById(id)?.textContent ?? "";
      if (t !== last[id]) { last[id] = t; log.push([Math.round(performance.now()), id, t.slice(0, 330)]); }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
});
await page.goto(place.url);
await settled(page);
await page.locator("#subtitle", { hasText: "Median of 10,000 runs" }).waitFor();
await page.waitForTimeout(2500);
for (const l of await page.evaluate(() => globalThis.log)) console.log(l.join(" | "));
await close(); await place.stop();
