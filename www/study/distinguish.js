// What would tell the two theories apart: a strip of every observable over time, as dark as it separates.
import { element, setText } from "../dom.js";
import { svg } from "../svg.js";
import { text, written } from "../text.js";
import { decimal, short } from "./chart.js";

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

/** @param {Separation} separation */
const areas = (separation) => {
  const { low, high, value } = separation.auc;
  const [from, to] = value >= 0.5 ? [low, high] : [1 - high, 1 - low];
  return text("study-interval", { value: short(strength(separation)), low: short(from), high: short(to) });
};

/** @param {Separation} separation */
const factor = ({ evidence }) => {
  const times = Math.exp(evidence);
  return decimal(times, times < 10 ? 1 : 0);
};

/** @param {Finding} finding */
function found({ name, date, moment, separation, higher, still }) {
  const when = moment ? text("study-distinguish-when", { date, moment }) : date;
  const values = { name, when, auc: areas(separation), theory: higher, factor: factor(separation) };
  if (still.length === 0) return text("study-distinguish-finding", values);
  return text("study-distinguish-finding-still", { ...values, still: still.length > 1 ? text("study-and", { first: still[0], second: still[1] }) : still[0] });
}

/** @param {Distinction["settings"][0]} setting */
function told({ levers: [years, trust, sensibility], finding: { name, date, separation } }) {
  const values = { trust, sensibility, name, date, auc: areas(separation) };
  // The lever's own word for it, in the reader's language.
  return years === text("lever-none") ? text("study-distinguish-setting-none", values) : text("study-distinguish-setting", { ...values, years });
}

/** @returns {import("./card.js").Kind} */
export function distinguish() {
  const where = element("select", { class: "study-choice", "aria-label": text("study-distinguish-where") }, element("option", { value: "case" }, text("study-distinguish-case")), element("option", { value: "open" }, text("study-distinguish-open")));
  /** The cell that the keys are at. @type {[row: number, column: number] | null} */
  let at = null;
  return {
    id: "distinguish",
    title: text("study-distinguish"),
    lead: text("study-distinguish-lead"),
    controls: [element("div", { class: "study-controls" }, where)],
    question: () => ({ study: "distinguish", runs: RUNS, open: where.value === "open" }),
    show: (/** @type {Distinction} */ answer, _, final, width) => {
      const { dates, strips, findings, settings, error, runs, setting_runs } = answer;
      const best = findings[0];
      const place = /** @type {[number, number]} */ ([strips.findIndex(({ id }) => id === best.observable), dates.indexOf(best.date)]);
      if (at === null || at[1] >= dates.length) at = null;
      const list = (/** @type {Node[]} */ ...items) => element("ol", { class: "study-list" }, ...items);
      const figure = [
        strip(answer, place, width, () => at ?? place, (cell) => (at = cell)),
        element("h4", {}, text("study-distinguish-each")),
        list(...findings.slice(0, LISTED).map((finding) => element("li", {}, found(finding)))),
      ];
      if (final && settings.length > 0) {
        figure.push(element("h4", {}, text("study-distinguish-settings", { count: settings.length })), list(...settings.slice(0, 3).map((setting) => element("li", {}, told(setting)))), element("p", { class: "note" }, text("study-distinguish-least", { setting: told(settings[settings.length - 1]) })));
      }
      const rests = { runs: written(runs), error: Math.round(100 * error), theory: answer.theories[1] };
      return {
        sentence: answer.sentence,
        figure,
        table: { head: [text("study-distinguish-head"), ...strips.map(({ name }) => name)], rows: dates.map((date, column) => [date, ...strips.map(({ cells }) => short(cells[column].auc.value))]) },
        rests: settings.length > 0 ? text("study-distinguish-rests-settings", { ...rests, setting_runs: written(setting_runs) }) : text("study-distinguish-rests", rests),
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
  // Years without history are counted.
  const year = (/** @type {string} */ date) => /\d{4}/.exec(date)?.[0] ?? date;
  let last = "";
  dates.forEach((date, column) => {
    // The first date of a year, where there is room.
    const name = year(date);
    if (name === last) return;
    last = name;
    const seen = picture.querySelectorAll(".strip-year");
    const before = Number(seen[seen.length - 1]?.getAttribute("data-column") ?? -Infinity);
    if (column - before < step || left + column * each > width - 34) return;
    picture.append(svg("text", { class: "chart-tick strip-year", "data-column": String(column), x: String(left + column * each), y: String(height - 5) }, name));
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
    setText(read, text("study-distinguish-cell", { name, date: dates[column], auc: areas(of), theory: theories[of.auc.value >= 0.5 ? 1 : 0], factor: factor(of) }));
  };
  const root = element("div", { class: "strip", tabindex: "0", role: "group", "aria-roledescription": text("study-distinguish-role"), "aria-label": text("study-distinguish-strip", { observables: strips.length, dates: dates.length }) }, /** @type {any} */ (picture), read);
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
  const ramp = element("span", { class: "strip-ramp" });
  ramp.style.setProperty("background", `linear-gradient(to right, ${RAMP.join(", ")})`);
  const key = element("div", { class: "strip-key", "aria-hidden": "true" }, element("span", {}, text("study-distinguish-worst", { half: decimal(0.5, 1, ".5") })), ramp, element("span", {}, text("study-distinguish-best")));
  return element("div", {}, key, root);
}
