// Who moves first: a government that leads makes a top-down course, a public that leads a bottom-up one.
import { svg } from "../svg.js";
import { text, written } from "../text.js";
import { percent, percents } from "./chart.js";

/** @typedef {{ first: string, second: string, runs: number, silent: number, lead: [number, number, number] | null, before: [count: number, low: number, high: number], after: number }} Order */

const RUNS = 1024;
const MOST = 20;
const ROW = 30;
const HEAD = 26;

/** @param {number} quarters */
const lag = (quarters) => (quarters === 0 ? text("study-at-once") : text(quarters > 0 ? "study-order-later" : "study-order-earlier", { quarters: Math.abs(quarters) }));

/** @param {string} theory @param {Order} order of governments and publics, which is the first pair */
function told(theory, { lead, silent, runs, first, second, before, after }) {
  const moving = runs - silent;
  if (lead === null) return text("study-order-still", { theory });
  const [count] = before;
  const course = 2 * count > moving ? "down" : 2 * after > moving ? "up" : 2 * (count + after) < moving ? "together" : "mixed";
  return text("study-order-told", { theory, course, first, second, before: percent(count / moving), after: percent(after / moving) });
}

/**
 * @param {[Order[], Order[]]} answer
 * @param {number} wanted
 * @param {string} label
 * @param {string[]} names of the theories
 */
function figure(answer, wanted, label, names) {
  const width = Math.max(240, wanted);
  const pairs = answer[0].length;
  const height = HEAD + pairs * (ROW + 26) + 26;
  const [left, right] = [8, width - 8];
  const across = (/** @type {number} */ quarters) => left + ((quarters + MOST) / (2 * MOST)) * (right - left);
  const root = svg("svg", { class: "study-chart", viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), role: "img", "aria-label": label });
  for (const at of [-20, -10, 0, 10, 20]) {
    const anchor = at === -20 ? "start" : at === 20 ? "end" : "middle";
    root.append(svg("path", { class: at === 0 ? "chart-axis" : "chart-grid", d: `M${across(at)} ${HEAD - 6}V${height - 24}` }), svg("text", { class: "chart-tick", x: String(across(at)), y: String(height - 8), "text-anchor": anchor }, at === 0 ? text("study-order-same") : at === 20 ? text("study-order-after", { quarters: 20 }) : at === -20 ? text("study-order-before", { quarters: 20 }) : String(Math.abs(at))));
  }
  for (let pair = 0; pair < pairs; pair += 1) {
    const top = HEAD + pair * (ROW + 26);
    root.append(svg("text", { class: "chart-name", x: String(left), y: String(top) }, text("study-order-pair", { second: answer[0][pair].second, first: answer[0][pair].first })));
    answer.forEach((orders, slot) => {
      const { lead } = orders[pair];
      const y = top + 12 + slot * 13;
      if (lead === null) root.append(svg("text", { class: "chart-tick", x: String(across(0) + 6), y: String(y + 4) }, text("named", { name: names[slot], value: text("study-order-unmoved") })));
      else root.append(svg("path", { class: "chart-range", "data-side": String(slot), d: `M${across(lead[0])} ${y}H${across(lead[2])}` }), svg("path", { class: slot === 0 ? "chart-dot hollow" : "chart-dot", "data-side": String(slot), d: `M${across(lead[1]) - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0` }));
    });
  }
  return root;
}

/** @returns {import("./card.js").Kind} */
export function order() {
  return {
    id: "order",
    title: text("study-order"),
    lead: text("study-order-lead"),
    question: () => ({ study: "order", runs: RUNS, open: false }),
    show: (/** @type {[Order[], Order[]]} */ answer, lab, _, width) => {
      const view = lab.view();
      const names = view.theories.map(({ name }) => name);
      const sentence = answer.map((orders, slot) => told(names[slot], orders[0])).join(" ");
      const rows = answer.flatMap((orders, slot) =>
        orders.map(({ first, second, lead, before, after, silent, runs }) => {
          const moving = runs - silent;
          const share = (/** @type {number} */ count) => (moving === 0 ? "–" : percents(count / moving));
          return [text("named", { name: names[slot], value: text("study-order-pair", { second, first }) }), lead === null ? text("study-order-unmoved") : lag(lead[1]), share(before[0]), share(after), text("study-order-moving", { moving: written(moving), runs: written(runs) })];
        }),
      );
      // Messages: study-order-head, study-order-head-median, study-order-head-follows, study-order-head-first, study-order-head-runs
      return {
        sentence,
        figure: [figure(answer, width, sentence, names)],
        table: { head: ["head", "head-median", "head-follows", "head-first", "head-runs"].map((name) => text(`study-order-${name}`)), rows },
        rests: text("study-order-rests", { runs: written(answer[0][0].runs), second: names[1], first: names[0] }),
      };
    },
  };
}
