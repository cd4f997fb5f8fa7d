// Who carried it: an outcome shared out among leader, bureaucracy, media, public and institutions.
import { barChart } from "./bars.js";
import { points, percent } from "./chart.js";

/** @typedef {{ value: number, low: number, high: number }} Estimate */
/** @typedef {{ runs: number, all: Estimate, none: Estimate, parts: Estimate[] }} Attribution */

const PARTS = ["leader", "bureaucracy", "media", "public", "institutions"];

const RUNS = 400;

/** @param {number} value @returns {string} points, with a proper minus */
const whole = (value) => (Math.round(100 * value) < 0 ? `−${-Math.round(100 * value)}` : String(Math.round(100 * value)));

/** @param {Estimate} estimate @returns {boolean} whether its sign is known */
const sure = ({ low, high }) => low > 0 || high < 0;

/** @param {string} name @param {Attribution} attribution */
function told(name, { all, none, parts }) {
  const whose = parts.map((part, i) => ({ part, name: PARTS[i] })).sort((a, b) => b.part.value - a.part.value);
  const [first] = whose;
  const sum = `${percent(all.value)} % with all parts, ${percent(none.value)} % with none`;
  if (!sure(first.part) || first.part.value <= 0) return `${name}: ${sum}; no part carries more than chance`;
  const against = whose.filter(({ part }) => part.high < 0).map(({ name: part, part: { value } }) => `the ${part} (${whole(value)})`);
  const worked = against.length > 0 ? `; against it ${against.join(", ")}` : "";
  return `${name}: ${sum}; most is carried by the ${first.name}, ${points(first.part)} points${worked}`;
}

/**
 * @param {Attribution[]} answer
 * @param {number} width
 * @param {string} label
 */
function figure(answer, width, label) {
  const ends = answer.flatMap(({ parts }) => parts.flatMap(({ low, high, value }) => [low, high, value])).filter(Number.isFinite);
  // Whole tens around every interval, and nought always among them.
  const from = Math.floor(Math.min(0, ...ends) * 10) / 10;
  const to = Math.max(Math.ceil(Math.max(0, ...ends) * 10) / 10, from + 0.1);
  const at = (/** @type {number} */ value) => (value - from) / (to - from);
  const step = to - from > 0.6 ? 0.2 : 0.1;
  const ticks = [];
  for (let n = Math.ceil(from / step - 1e-9); n * step <= to + 1e-9; n += 1) ticks.push({ at: at(n * step), text: n * step >= to - 1e-9 ? `${whole(n * step)} points` : whole(n * step) });
  const bar = (/** @type {Estimate} */ { value, low, high }, /** @type {number} */ side) => ({ side, from: at(0), to: at(value), ranges: [{ value: at(value), low: at(Math.max(low, from)), high: at(Math.min(high, to)) }], mark: at(0) });
  return barChart({ width, rows: PARTS.map((name, i) => ({ name, strong: false, bars: answer.map(({ parts }, side) => bar(parts[i], side)) })), lines: [], ticks, label });
}

/** @returns {import("./card.js").Kind} */
export function attribution() {
  return {
    id: "attribution",
    title: "Who carried it",
    lead: "The chance of durable cooperation within 30 years, shared out by what each part of the state adds when it is free to change (Shapley values).",
    question: () => ({ study: "attribution", runs: RUNS, open: true }),
    show: (/** @type {Attribution[]} */ answer, lab, _, width) => {
      const names = lab.view().theories.map(({ name }) => name);
      const sentence = `${answer.map((theory, slot) => told(names[slot], theory)).join(". ")}.`;
      const rows = answer.flatMap(({ all, none, parts }, slot) => [
        [`${names[slot]}: none of them`, whole(none.value), `${whole(none.low)} to ${whole(none.high)}`],
        ...PARTS.map((part, i) => [`${names[slot]}: ${part}`, ...points(parts[i]).replace(")", "").split(" (")]),
        [`${names[slot]}: sum, all together`, whole(all.value), `${whole(all.low)} to ${whole(all.high)}`],
      ]);
      return {
        sentence,
        figure: [figure(answer, width, sentence)],
        table: { head: ["Theory and part", "Points", "95 %"], rows },
        rests: `${answer[0].runs} unscripted runs of a typical rivalry for each of 32 coalitions, on the same shocks; lines: intervals of 95 % over runs. What none of them brings and the five parts sum to the outcome with all. A property of these parameters, not of the world.`,
      };
    },
  };
}
