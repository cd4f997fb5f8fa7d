// Enmity has a memory: the same circumstances, reached from enmity and from friendship.
import { element } from "../dom.js";
import { text, written } from "../text.js";
import { decimal, lineChart, percent, percents, shares } from "./chart.js";

/** @typedef {import("./chart.js").Point} Point */
/** @typedef {{ runs: number, falling: Point[], rising: Point[], area: number }} Loop */

const RUNS = 256;

/** Shifts of the threshold that are named, log-odds. */
const SHIFTS = [-2, -1, 0, 1, 2];

/** @param {number} by @returns {string} */
const shift = (by) => text("number", { number: written(by, { plus: true }) });

/** @returns {import("./chart.js").Scale} */
const scale = () => ({ from: -2.5, to: 2.5, ticks: SHIFTS.map((at) => ({ at, text: at === 0 ? text("study-hysteresis-now") : shift(at) })), label: text("study-hysteresis-axis") });

/** @param {Point[]} course @returns {number} the share where nothing is shifted */
const middle = (course) => course.reduce((best, point) => (Math.abs(point[0]) < Math.abs(best[0]) ? point : best))[1];

/** @returns {import("./card.js").Kind} */
export function hysteresis() {
  return {
    id: "hysteresis",
    title: text("study-hysteresis"),
    lead: text("study-hysteresis-lead"),
    question: () => ({ study: "hysteresis", runs: RUNS, open: true }),
    show: (/** @type {[Loop, Loop]} */ answer, lab, _, width) => {
      const { theories } = lab.view();
      const said = answer.map(({ falling, rising, area }, slot) => text("study-hysteresis-told", { theory: theories[slot].name, friends: percent(middle(rising)), enemies: percent(middle(falling)), area: decimal(area, 2) }));
      const sentence = said.join(" ");
      const figure = answer.flatMap(({ falling, rising }, slot) => [
        element("h4", { "data-side": String(slot) }, theories[slot].name),
        lineChart({
          width,
          x: scale(),
          y: shares(),
          lines: [
            // A name stands at the right end, where least is left.
            { name: text("study-hysteresis-friends"), side: /** @type {0 | 1} */ (slot), hue: "embedded", points: rising },
            { name: text("study-hysteresis-enemies"), side: /** @type {0 | 1} */ (slot), hue: "interpersonal", points: falling },
          ],
          label: said[slot],
        }),
      ]);
      const rows = answer.flatMap(({ falling, rising }, slot) =>
        SHIFTS.map((by) => {
          const at = (/** @type {Point[]} */ course) => course.reduce((best, point) => (Math.abs(point[0] - by) < Math.abs(best[0] - by) ? point : best))[1];
          return [text("study-hysteresis-row", { theory: theories[slot].name, shift: shift(by) }), percents(at(rising)), percents(at(falling))];
        }),
      );
      return {
        sentence,
        figure,
        table: { head: [text("study-hysteresis-head"), text("study-hysteresis-head-friends"), text("study-hysteresis-head-enemies")], rows },
        rests: text("study-hysteresis-rests", { runs: written(answer[0].runs) }),
      };
    },
  };
}
