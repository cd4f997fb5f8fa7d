// What cooperation withstands: a battery of shocks to pairs that cooperate.
import { text, written } from "../text.js";
import { barChart } from "./bars.js";
import { percent, percents, shares } from "./chart.js";

/** @typedef {import("./bars.js").Estimate} Estimate */
/** @typedef {{ shock: string, course: number[], lowest: number, later: number, score: Estimate }} Left */
/** @typedef {{ runs: number, quarter: number, pairs: number, battery: Left[], index: Estimate | null }} Resilience */

const RUNS = 2048;

/** @param {Estimate} estimate */
const interval = ({ value, low, high }) => text("study-interval-percent", { value: percent(value), low: percent(low), high: percent(high) });

/** @param {string} theory @param {Resilience} resilience */
function told(theory, { pairs, battery, index }) {
  if (index === null) return text("study-resilience-few", { theory, pairs: written(pairs) });
  const worst = battery.reduce((a, b) => (b.score.value < a.score.value ? b : a));
  return text("study-resilience-told", { theory, left: interval(index), shock: worst.shock, least: percent(worst.score.value) });
}

/**
 * @param {[Resilience, Resilience]} answer
 * @param {number} width
 * @param {string} label
 */
function figure(answer, width, label) {
  const shocks = answer.map(({ battery }) => battery).find((battery) => battery.length > 0) ?? [];
  const bar = (/** @type {Left | undefined} */ left, /** @type {number} */ side) => (left ? { side, from: 0, to: left.score.value, ranges: [left.score], ends: /** @type {[string, string]} */ (["", percent(left.score.value)]) } : text("study-resilience-too-few"));
  const rows = shocks.map(({ shock }, n) => ({ name: shock, strong: false, bars: answer.map(({ battery }, side) => bar(battery[n], side)) }));
  return barChart({ width, rows, lines: [], ticks: shares().ticks, label });
}

/** @returns {import("./card.js").Kind} */
export function resilience() {
  return {
    id: "resilience",
    title: text("study-resilience"),
    lead: text("study-resilience-lead"),
    question: () => ({ study: "resilience", runs: RUNS, open: true }),
    show: (/** @type {[Resilience, Resilience]} */ answer, lab, _, width) => {
      const names = lab.view().theories.map(({ name }) => name);
      const sentence = answer.map((withstood, slot) => told(names[slot], withstood)).join(" ");
      const rows = answer.flatMap(({ battery, index }, slot) => [
        ...battery.map(({ shock, lowest, later, score }) => [text("named", { name: names[slot], value: shock }), percents(lowest), percents(later), interval(score)]),
        ...(index === null ? [] : [[text("study-resilience-mean", { theory: names[slot] }), "–", "–", interval(index)]]),
      ]);
      return {
        sentence,
        figure: rows.length > 0 ? [figure(answer, width, sentence)] : [],
        table: { head: [text("study-resilience-head"), text("study-resilience-head-lowest"), text("study-resilience-head-later"), text("study-resilience-head-left")], rows },
        rests: text("study-resilience-rests", { pairs: answer.map(({ pairs, runs }, slot) => text("study-resilience-pairs", { theory: names[slot], pairs: written(pairs), runs: written(runs) })).join(", ") }),
      };
    },
  };
}
