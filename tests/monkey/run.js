// Lets a monkey play: node tests/monkey/run.js --browser chromium --seed 7 --gestures 2000 [--from 0] [--seconds 60] [--episode 4000] [--site dist]
import { parseArgs } from "node:util";
import { startChromium } from "./chromium.js";
import { startFirefox } from "./firefox.js";
import { Episode, EPISODE } from "./play.js";
import { openSite } from "./site.js";

const { values } = parseArgs({
  options: { browser: { type: "string", default: "chromium" }, seed: { type: "string", default: "7" }, from: { type: "string", default: "0" }, gestures: { type: "string", default: "2000" }, seconds: { type: "string" }, episode: { type: "string", default: String(EPISODE) }, site: { type: "string", default: "dist" } },
});
const [seed, from, gestures, length] = [values.seed, values.from, values.gestures, values.episode].map(Number);
let limit = values.seconds ? performance.now() + 1000 * Number(values.seconds) : Infinity;

const site = await openSite(values.site);
const start = () => (values.browser === "firefox" ? startFirefox() : startChromium());
let browser = await start();
let [played, found, rebuilt, axed, unanswered] = [0, 0, 0, 0, 0];
/** @type {Record<string, number>} */
const kinds = {};
const begun = performance.now();

/** Ends the browser, which fails if anything was asked of another place; one that does not answer is left. */
async function end() {
  try {
    await Promise.race([browser.stop(), new Promise((resolve) => setTimeout(resolve, 10_000))]);
  } catch (error) {
    found += 1;
    console.log(`✖ ${values.browser} seed ${seed}: ${error instanceof Error ? error.message : error}`);
  }
}

// The first time it ends after the row under way, and says what was played.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => (limit === 0 ? process.exit(1) : (limit = 0)));
console.log(`${values.browser}, seed ${seed}, gestures ${from} to ${from + gestures}`);
for (let at = from; at < from + gestures && performance.now() < limit; at += length) {
  const count = Math.min(length, from + gestures - at);
  let hands;
  /** @type {Episode | null} */
  let episode = null;
  try {
    hands = await browser.open(site.url);
    episode = new Episode({ hands, site, browser: values.browser, seed, from: at });
    await episode.open();
    await episode.play(count, () => performance.now() >= limit);
  } catch (error) {
    found += 1;
    console.log(`✖ ${values.browser} seed ${seed}, the episode from ${at}: ${error instanceof Error ? error.stack : error}`);
    episode?.write(`It broke off: ${error}`);
    // What is left of a browser may be in any state.
    site.cut(false);
    await end();
    browser = await start();
    hands = null;
  }
  played += episode?.played ?? 0;
  found += episode?.findings.length ?? 0;
  rebuilt += episode?.rebuilt ?? 0;
  axed += episode?.axed ?? 0;
  unanswered += episode?.unanswered ?? 0;
  for (const [name, times] of Object.entries(episode?.kinds ?? {})) kinds[name] = (kinds[name] ?? 0) + times;
  await hands?.close();
  console.log(`${played} gestures, ${found} findings, ${rebuilt} times rebuilt, ${axed} times through axe, ${unanswered} rows of inputs unanswered, ${Math.round((performance.now() - begun) / 1000)} s`);
}
console.log(Object.entries(kinds).map(([name, times]) => `${name} ${times}`).join(", "));
await end();
site.close();
process.exit(found === 0 ? 0 : 1);
