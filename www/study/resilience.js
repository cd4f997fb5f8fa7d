// What cooperation withstands: a battery of shocks to pairs that cooperate.
import { barChart } from "./bars.js";
import { percent, SHARES } from "./chart.js";

/** @typedef {import("./bars.js").Estimate} Estimate */
/** @typedef {{ shock: string, course: number[], lowest: number, later: number, score: Estimate }} Left */
/** @typedef {{ runs: number, quarter: number, pairs: number, battery: Left[], index: Estimate | null }} Resilience */

const RUNS = 2048;

/** @param {Estimate} estimate */
const interval = ({ value, low, high }) => `${percent(value)} % (${percent(low)} to ${percent(high)})`;

/** @param {string} name @param {Resilience} resilience */
function told(name, { pairs, battery, index }) {
  if (index === null) return `${name}: only ${pairs} pairs cooperate after twenty years, too few for a battery`;
  const worst = battery.reduce((a, b) => (b.score.value < a.score.value ? b : a));
  return `${name}: ${interval(index)} is left on average; least after ${worst.shock}, ${percent(worst.score.value)} %`;
}

/**
 * @param {[Resilience, Resilience]} answer
 * @param {number} width
 * @param {string} label
 */
function figure(answer, width, label) {
  const shocks = answer.map(({ battery }) => battery).find((battery) => battery.length > 0) ?? [];
  const bar = (/** @type {Left | undefined} */ left, /** @type {number} */ side) => (left ? { side, from: 0, to: left.score.value, ranges: [left.score], ends: /** @type {[string, string]} */ (["", percent(left.score.value)]) } : "too few pairs");
  const rows = shocks.map(({ shock }, n) => ({ name: shock, strong: false, bars: answer.map(({ battery }, side) => bar(battery[n], side)) }));
  return barChart({ width, rows, lines: [], ticks: SHARES.ticks, label });
}

/** @returns {import("./card.js").Kind} */
export function resilience() {
  return {
    id: "resilience",
    title: "What cooperation withstands",
    lead: "What a shock leaves of cooperation, relative to the same pair left alone: mean of the lowest point within two years and of years three and four.",
    question: () => ({ study: "resilience", runs: RUNS, open: true }),
    show: (/** @type {[Resilience, Resilience]} */ answer, lab, _, width) => {
      const names = lab.view().theories.map(({ name }) => name);
      const sentence = `${answer.map((theory, slot) => told(names[slot], theory)).join(". ")}.`;
      const rows = answer.flatMap(({ battery, index }, slot) => [
        ...battery.map(({ shock, lowest, later, score }) => [`${names[slot]}: ${shock}`, `${percent(lowest)} %`, `${percent(later)} %`, interval(score)]),
        ...(index === null ? [] : [[`${names[slot]}: mean of the battery`, "–", "–", interval(index)]]),
      ]);
      return {
        sentence,
        figure: rows.length > 0 ? [figure(answer, width, sentence)] : [],
        table: { head: ["Theory and shock", "Lowest", "Later", "Left, 95 %"], rows },
        rests: `Pairs that cooperate after twenty years of a typical rivalry: ${answer.map(({ pairs, runs }, slot) => `${names[slot]} ${pairs} of ${runs}`).join(", ")}. The battery is fixed (specification 7); intervals: jackknife over chunks of 64 runs. A property of these parameters, not of the world.`,
      };
    },
  };
}
