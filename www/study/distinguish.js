// What would tell the two theories apart: a strip of every observable over time, as dark as it separates.
import { element, setText } from "../dom.js";
import { svg } from "../svg.js";

/** @typedef {{ auc: import("./bars.js").Estimate, evidence: number }} Separation */
/** @typedef {{ observable: string, name: string, date: string, moment: string, separation: Separation, higher: string, still: string[] }} Finding */
/** @typedef {{ theories: [string, string], runs: number, wanted: number, setting_runs: number, error: number, dates: string[], strips: { id: string, name: string, cells: Separation[] }[], findings: Finding[], settings: { levers: string[], finding: Finding }[], sentence: string }} Distinction */

const RUNS = 512;
const ROW = 22;
const TOP = 4;

/** How well a cell separates, from not at all to always: the ramp of the map, which no theory's hue prejudges. */
const RAMP = ["#FBF6E6", "#E3EDCF", "#B7DDC3", "#7CC4BF", "#479FB6", "#2B74A5", "#27498B", "#1C2461"];

/** Findings and settings that are listed; the table has all. */
const LISTED = 5;

/** @param {Separation} separation from 0.5 to 1, whichever theory reads higher */
const strength = ({ auc }) => Math.max(auc.value, 1 - auc.value);

/** @param {Separation} separation */
const colour = (separation) => RAMP[Math.min(RAMP.length - 1, Math.floor((strength(separation) - 0.5) * 2 * RAMP.length))];

/** @param {number} area as the field writes it: ".83" */
const area = (area) => area.toFixed(2).replace(/^0/, "");

/** @param {Separation} separation */
const areas = (separation) => {
  const { low, high, value } = separation.auc;
  const [from, to] = value >= 0.5 ? [low, high] : [1 - high, 1 - low];
  return `${area(strength(separation))} (${area(from)} to ${area(to)})`;
};

/** @param {Separation} separation */
const factor = ({ evidence }) => {
  const times = Math.exp(evidence);
  return times < 10 ? times.toFixed(1) : String(Math.round(times));
};

/** @param {Finding} finding */
const when = ({ date, moment }) => (moment ? `${date}, ${moment}` : date);

/** @returns {import("./card.js").Kind} */
export function distinguish() {
  const where = element("select", { class: "study-choice", "aria-label": "Where it is looked for" }, element("option", { value: "case" }, "in the open case"), element("option", { value: "open" }, "in a typical rivalry"));
  /** The cell that the keys are at. @type {[row: number, column: number] | null} */
  let at = null;
  return {
    id: "distinguish",
    title: "What would you have to observe?",
    lead: "How well a single reading tells the two models apart, by observable and date.",
    controls: [element("div", { class: "study-controls" }, where)],
    question: () => ({ study: "distinguish", runs: RUNS, open: where.value === "open" }),
    show: (/** @type {Distinction} */ answer, _, final, width) => {
      const { dates, strips, findings, settings, error, runs, setting_runs } = answer;
      const best = findings[0];
      const found = /** @type {[number, number]} */ ([strips.findIndex(({ id }) => id === best.observable), dates.indexOf(best.date)]);
      if (at === null || at[1] >= dates.length) at = null;
      const list = (/** @type {Node[]} */ ...items) => element("ol", { class: "study-list" }, ...items);
      const figure = [
        strip(answer, found, width, () => at ?? found, (cell) => (at = cell)),
        element("h4", {}, "Each at its surest date"),
        list(...findings.slice(0, LISTED).map((finding) => element("li", {}, `${finding.name}, ${when(finding)}: ${areas(finding.separation)}, higher in ${finding.higher}, Bayes factor ${factor(finding.separation)}${finding.still.length > 0 ? ` (${finding.still.join(" and ")} keeps it as it starts)` : ""}`))),
      ];
      if (final && settings.length > 0) {
        const told = (/** @type {(typeof settings)[0]} */ { levers, finding }) => `${levers[0] === "none" ? "nobody leaves" : `leaders for ${levers[0]}`}, ${levers[1]} of the public trust, sensibility ${levers[2]}: ${finding.name}, ${finding.date}, ${areas(finding.separation)}`;
        figure.push(element("h4", {}, `Where the three levers separate most, of ${settings.length} settings`), list(...settings.slice(0, 3).map((setting) => element("li", {}, told(setting)))), element("p", { class: "note" }, `Least: ${told(settings[settings.length - 1])}.`));
      }
      return {
        sentence: answer.sentence,
        figure,
        table: { head: ["AUC by date", ...strips.map(({ name }) => name)], rows: dates.map((date, column) => [date, ...strips.map(({ cells }) => area(cells[column].auc.value))]) },
        rests: `${runs} runs of each model on the same shocks${settings.length > 0 ? `, ${setting_runs} at each setting` : ""}; a reading in whole per cent with an error of ${Math.round(100 * error)} points. AUC: the chance that the model named reads higher in one run than the other does in another; in the table that of ${answer.theories[1]}. The best of many cells flatters a little. It separates these two parameterised models, not the theories as such.`,
      };
    },
  };
}

/**
 * @param {Distinction} answer
 * @param {[row: number, column: number]} best
 * @param {number} wanted
 * @param {() => [number, number]} cell where the keys are
 * @param {(cell: [number, number]) => void} keep
 */
function strip({ dates, strips, theories }, best, wanted, cell, keep) {
  const width = Math.max(240, Math.floor(wanted));
  const left = Math.min(190, Math.max(118, width * 0.36));
  const each = (width - left - 2) / dates.length;
  const height = TOP + strips.length * ROW + 20;
  const picture = svg("svg", { class: "study-chart", viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), "aria-hidden": "true" });
  strips.forEach(({ name, cells }, row) => {
    const y = TOP + row * ROW;
    const letters = Math.floor(left / 6.1);
    picture.append(svg("text", { class: row === best[0] ? "bar-name strong" : "chart-tick", x: "0", y: String(y + ROW / 2), "dominant-baseline": "central" }, name.length > letters ? `${name.slice(0, letters - 1)}…` : name));
    cells.forEach((of, column) => picture.append(svg("rect", { x: String(left + column * each), y: String(y + 1), width: String(each + 0.3), height: String(ROW - 2), fill: colour(of) })));
  });
  const step = Math.ceil(46 / each);
  const year = (/** @type {string} */ date) => date.replace(/ Q\d$/, "");
  let last = "";
  dates.forEach((date, column) => {
    // The first date of a year, where there is room.
    const text = year(date);
    if (text === last) return;
    last = text;
    const seen = picture.querySelectorAll(".strip-year");
    const before = Number(seen[seen.length - 1]?.getAttribute("data-column") ?? -Infinity);
    if (column - before < step || left + column * each > width - 34) return;
    picture.append(svg("text", { class: "chart-tick strip-year", "data-column": String(column), x: String(left + column * each), y: String(height - 5) }, text));
  });
  const ring = (/** @type {string} */ name) => svg("rect", { class: name, width: String(Math.max(each, 3)), height: String(ROW - 2) });
  const place = (/** @type {Element} */ node, /** @type {[number, number]} */ [row, column]) => {
    node.setAttribute("x", String(left + column * each));
    node.setAttribute("y", String(TOP + row * ROW + 1));
  };
  const [casing, mark, cursor] = [ring("strip-casing"), ring("strip-best"), ring("strip-cursor")];
  for (const node of [casing, mark]) place(node, best);
  picture.append(casing, mark, cursor);
  const read = element("p", { class: "note strip-read", "aria-live": "polite" });
  const tell = (/** @type {[number, number]} */ [row, column]) => {
    place(cursor, [row, column]);
    const { name, cells } = strips[row];
    const of = cells[column];
    setText(read, `${name}, ${dates[column]}: AUC ${areas(of)}, higher in ${theories[of.auc.value >= 0.5 ? 1 : 0]}, Bayes factor ${factor(of)}.`);
  };
  const root = element("div", { class: "strip", tabindex: "0", role: "group", "aria-roledescription": "heat strip", "aria-label": `${strips.length} observables at ${dates.length} dates, as well as each tells the two models apart. Arrow keys read one after the other.` }, /** @type {any} */ (picture), read);
  root.addEventListener("keydown", (event) => {
    const [row, column] = cell();
    const moves = /** @type {Record<string, [number, number]>} */ ({ ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1], Home: [row, 0], End: [row, dates.length - 1] });
    const to = moves[event.key];
    if (!to) return;
    event.preventDefault();
    const next = /** @type {[number, number]} */ ([Math.min(Math.max(to[0], 0), strips.length - 1), Math.min(Math.max(to[1], 0), dates.length - 1)]);
    keep(next);
    tell(next);
  });
  picture.addEventListener("pointermove", (event) => {
    const box = picture.getBoundingClientRect();
    const [x, y] = [/** @type {PointerEvent} */ (event).clientX - box.left - left, /** @type {PointerEvent} */ (event).clientY - box.top - TOP];
    const [row, column] = [Math.floor(y / ROW), Math.floor(x / each)];
    if (row >= 0 && row < strips.length && column >= 0 && column < dates.length) tell([row, column]);
  });
  tell(cell());
  const key = element("div", { class: "strip-key", "aria-hidden": "true" }, element("span", {}, "AUC .5: no better than chance"), element("span", { class: "strip-ramp", style: `background: linear-gradient(to right, ${RAMP.join(", ")})` }), element("span", {}, "1: always right"));
  return element("div", {}, key, root);
}
