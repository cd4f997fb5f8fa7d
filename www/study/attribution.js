// Who carried it: an outcome shared out among leader, bureaucracy, media, public and institutions.
import { text, written } from "../text.js";
import { barChart } from "./bars.js";
import { points, percent, spanOf, whole } from "./chart.js";

/** @typedef {{ value: number, low: number, high: number }} Estimate */
/** @typedef {{ runs: number, all: Estimate, none: Estimate, parts: Estimate[] }} Attribution */

const PARTS = ["leader", "bureaucracy", "media", "public", "institutions"];

const RUNS = 400;

/** @param {Estimate} estimate @returns {boolean} whether its sign is known */
const sure = ({ low, high }) => low > 0 || high < 0;

/** @param {string} theory @param {Attribution} attribution */
function told(theory, { all, none, parts }) {
  // Messages: study-the-leader, study-the-bureaucracy, study-the-media, study-the-public, study-the-institutions
  const whose = parts.map((part, i) => ({ part, name: text(`study-the-${PARTS[i]}`) })).sort((a, b) => b.part.value - a.part.value);
  const [first] = whose;
  const sum = { theory, all: percent(all.value), none: percent(none.value) };
  if (!sure(first.part) || first.part.value <= 0) return text("study-attribution-none", sum);
  const against = whose.filter(({ part }) => part.high < 0).map(({ name, part: { value } }) => text("study-attribution-part", { part: name, points: whole(value) }));
  const most = { ...sum, part: first.name, points: points(first.part) };
  return against.length > 0 ? text("study-attribution-against", { ...most, against: against.join(", ") }) : text("study-attribution-most", most);
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
  for (let n = Math.ceil(from / step - 1e-9); n * step <= to + 1e-9; n += 1) ticks.push({ at: at(n * step), text: n * step >= to - 1e-9 ? text("study-points", { points: whole(n * step) }) : whole(n * step) });
  const bar = (/** @type {Estimate} */ { value, low, high }, /** @type {number} */ side) => ({ side, from: at(0), to: at(value), ranges: [{ value: at(value), low: at(Math.max(low, from)), high: at(Math.min(high, to)) }], mark: at(0) });
  // Messages: study-part-leader, study-part-bureaucracy, study-part-media, study-part-public, study-part-institutions
  return barChart({ width, rows: PARTS.map((name, i) => ({ name: text(`study-part-${name}`), strong: false, bars: answer.map(({ parts }, side) => bar(parts[i], side)) })), lines: [], ticks, label });
}

/** @returns {import("./card.js").Kind} */
export function attribution() {
  return {
    id: "attribution",
    title: text("study-attribution"),
    lead: text("study-attribution-lead"),
    question: () => ({ study: "attribution", runs: RUNS, open: true }),
    show: (/** @type {Attribution[]} */ answer, lab, _, width) => {
      const names = lab.view().theories.map(({ name }) => name);
      const sentence = answer.map((attribution, slot) => told(names[slot], attribution)).join(" ");
      const span = (/** @type {Estimate} */ { low, high }) => text("study-span", { low: whole(low), high: whole(high) });
      const rows = answer.flatMap(({ all, none, parts }, slot) => [
        [text("study-attribution-row-none", { theory: names[slot] }), whole(none.value), span(none)],
        // Messages: study-part-leader, study-part-bureaucracy, study-part-media, study-part-public, study-part-institutions
        ...PARTS.map((part, i) => [text("named", { name: names[slot], value: text(`study-part-${part}`) }), whole(parts[i].value, true), spanOf(parts[i])]),
        [text("study-attribution-row-sum", { theory: names[slot] }), whole(all.value), span(all)],
      ]);
      return {
        sentence,
        figure: [figure(answer, width, sentence)],
        table: { head: [text("study-attribution-head"), text("study-attribution-points"), text("study-interval-95")], rows },
        rests: text("study-attribution-rests", { runs: written(answer[0].runs) }),
      };
    },
  };
}
