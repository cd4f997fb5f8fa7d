// Enmity has a memory: the same circumstances, reached from enmity and from friendship.
import { element } from "../dom.js";
import { lineChart, percent, SHARES } from "./chart.js";

/** @typedef {import("./chart.js").Point} Point */
/** @typedef {{ runs: number, falling: Point[], rising: Point[], area: number }} Loop */

const RUNS = 256;

/** Shift of the threshold, log-odds. @type {import("./chart.js").Scale} */
const SHIFT = { from: -2.5, to: 2.5, ticks: [-2, -1, 0, 1, 2].map((at) => ({ at, text: at === 0 ? "as it is" : `${at < 0 ? "−" : "+"}${Math.abs(at)}` })), label: "trust that cooperation asks for, log-odds" };

/** @param {Point[]} course @returns {number} the share where nothing is shifted */
const middle = (course) => course.reduce((best, point) => (Math.abs(point[0]) < Math.abs(best[0]) ? point : best))[1];

/** @returns {import("./card.js").Kind} */
export function hysteresis() {
  return {
    id: "hysteresis",
    title: "What enmity remembers",
    lead: "Two friends of whom ever more trust is asked, and two enemies of whom ever less, over thirty years: share of runs with joint cooperation.",
    question: () => ({ study: "hysteresis", runs: RUNS, open: true }),
    show: (/** @type {[Loop, Loop]} */ answer, lab, _, width) => {
      const { theories } = lab.view();
      const said = answer.map(({ falling, rising, area }, slot) => `${theories[slot].name}: as things are, ${percent(middle(rising))} % of old friends cooperate and ${percent(middle(falling))} % of old enemies; the loop’s area is ${area.toFixed(2)}`);
      const sentence = `${said.join(". ")}.`;
      const figure = answer.flatMap(({ falling, rising }, slot) => [
        element("h4", { "data-side": String(slot) }, theories[slot].name),
        lineChart({
          width,
          x: SHIFT,
          y: SHARES,
          lines: [
            // A name stands at the right end, where least is left.
            { name: "old friends", side: /** @type {0 | 1} */ (slot), hue: "embedded", points: rising },
            { name: "old enemies", side: /** @type {0 | 1} */ (slot), hue: "interpersonal", points: falling },
          ],
          label: said[slot],
        }),
      ]);
      const rows = answer.flatMap(({ falling, rising }, slot) =>
        [-2, -1, 0, 1, 2].map((shift) => {
          const at = (/** @type {Point[]} */ course) => course.reduce((best, point) => (Math.abs(point[0] - shift) < Math.abs(best[0] - shift) ? point : best))[1];
          return [`${theories[slot].name}, threshold ${shift < 0 ? "−" : "+"}${Math.abs(shift)}`, `${percent(at(rising))} %`, `${percent(at(falling))} %`];
        }),
      );
      return {
        sentence,
        figure,
        table: { head: ["Theory and threshold", "Old friends", "Old enemies"], rows },
        rests: `${answer[0].runs} runs each way, the same shocks for all, without turnovers and noise; friends start at 73 % trust on every level, enemies at 23 %. Area: mean gap between −2 and +2. A property of these parameters, not of the world.`,
      };
    },
  };
}
