// Drawing a map of 200 x 200 cells against its bare image, in one run: node tests/e2e/bench-map.js.
import { serveParts } from "./parts.js";
import { settled, start, watch } from "./browser.js";

const place = await start();
const { page, close } = await watch(place, { viewport: { width: 1440, height: 900 }, bypassCSP: true });
await serveParts(page);
await page.goto(place.url);
await settled(page);
const { floor, redraw, anew } = await page.evaluate(async () => {
  const { wasm = "" } = /** @type {HTMLElement} */ (document.getElementById("boot")).dataset;
  /** @type {string} */
  const parts = new URL("parts.js", document.baseURI).href;
  const { default: init, drawCells, MapModel, replay } = await import(parts);
  await init({ module_or_path: new URL(wasm, document.baseURI).href });
  const ruler = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  const maps = new MapModel((/** @type {string} */ text, /** @type {string} */ font) => {
    ruler.font = font;
    return ruler.measureText(text).width;
  });
  maps.choose("across", "first_strike");
  maps.choose("up", "cost_of_conflict");
  maps.choose("mode", "difference");
  const size = 200;
  const values = Array.from({ length: size }, (_, n) => n / (size - 1));
  const cells = size * size;
  const field = (/** @type {(x: number, y: number) => number} */ of) =>
    Array.from({ length: 3 * cells }, (_, n) => {
      const cell = Math.floor(n / 3);
      return of(values[cell % size], values[Math.floor(cell / size)]);
    });
  maps.take({
    outcome: "durable",
    theories: ["wheeler", "embedded"],
    axes: [{ knob: "first_strike", values, none: false }, { knob: "cost_of_conflict", values, none: false }],
    runs: 64,
    points: { runs: Array(cells).fill(64), refused: [], theories: [field((x) => x), field((_, y) => y)], difference: field((x, y) => Math.sin(7 * x) * Math.cos(5 * y)) },
  });
  const width = 700;
  const height = Math.ceil(maps.resize(width));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  document.body.append(canvas);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const scratch = document.createElement("canvas");
  maps.frame();
  const bytes = new Uint8ClampedArray(maps.image(0));
  const place = [...maps.images().subarray(0, 4)];
  const paint = () => {
    maps.frame();
    drawCells(context, scratch, maps.image(0), size, place, 1);
    const strings = maps.strings(0);
    replay(context, maps.commands(0), strings, 1);
  };
  let dark = false;
  const ways = {
    floor: () => drawCells(context, scratch, bytes, size, place, 1),
    redraw: () => {
      maps.fonts_changed();
      paint();
    },
    anew: () => {
      maps.set_theme((dark = !dark) ? "dark" : "light");
      paint();
    },
  };
  /** @type {Record<string, number[]>} */
  const times = { floor: [], redraw: [], anew: [] };
  for (let round = 0; round < 120; round += 1) {
    for (const [name, draw] of Object.entries(ways)) {
      const from = performance.now();
      draw();
      // Read back: what was only noted down is then painted.
      context.getImageData(0, 0, 1, 1);
      if (round >= 20) times[name].push(performance.now() - from);
    }
  }
  const median = (/** @type {number[]} */ list) => list.sort((a, b) => a - b)[list.length >> 1];
  return { floor: median(times.floor), redraw: median(times.redraw), anew: median(times.anew) };
});
/** @param {string} what @param {number} time */
const say = (what, time) => console.log(`${what.padEnd(46)} ${time.toFixed(2)} ms ${(time / floor).toFixed(2)} x the bare image`);
say("200 x 200 map: the bare image", floor);
say("200 x 200 map, drawn again (budget 2)", redraw);
say("200 x 200 map, cells painted anew (in Rust)", anew);
await close();
await place.stop();
