// How soon cooperation becomes durable, and how long it lasts then.
import { element } from "../dom.js";
import { text, written } from "../text.js";
import { decimal, lineChart, percent, percents, shares, years } from "./chart.js";

/** @typedef {{ time: number, at_risk: number, events: number, survival: number, low: number, high: number }} Step */
/** @typedef {{ runs: number, horizon: number, waiting: Step[], median: number | null, by: [years: number, share: number, low: number, high: number][], begun: number, lost: number, lasting: Step[] }} Survival */

const RUNS = 1024;

/** Fewest runs of which a course is drawn. */
const FEWEST = 20;

/**
 * A curve that begins at nought quarters and goes on to the end of what was seen.
 *
 * @param {Step[]} steps
 * @param {number} end
 * @param {(share: number) => number} of
 */
function curve(steps, end, of) {
  /** @type {import("./chart.js").Point[]} */
  const points = [[0, of(1)], ...steps.map(({ time, survival }) => /** @type {import("./chart.js").Point} */ ([time, of(survival)]))];
  points.push([end, points[points.length - 1][1]]);
  /** @type {import("./chart.js").Span[]} */
  const band = steps
    .filter(({ survival }) => survival > 0)
    .map(({ time, low, high }) => {
      const [a, b] = [of(low), of(high)];
      return [time, Math.min(a, b), Math.max(a, b)];
    });
  // Where nobody is left there is no variance to be told.
  const last = steps.at(-1);
  if (band.length > 0) band.push([last && last.survival === 0 ? last.time : end, band[band.length - 1][1], band[band.length - 1][2]]);
  return { points, band };
}

/** @param {number} quarters @returns {string} in years */
const inYears = (quarters) => decimal(quarters / 4, quarters % 4 === 0 ? 0 : 1);

/** @param {string} theory @param {Survival} survival */
function soon(theory, { median, by }) {
  const [last] = by.slice(-1);
  if (!last) return median === null ? text("study-survival-few", { theory }) : text("study-survival-median", { theory, half: inYears(median) });
  const reached = { theory, share: percent(last[1]), years: last[0] };
  return median === null ? text("study-survival-share", reached) : text("study-survival-both", { ...reached, half: inYears(median) });
}

/** @param {string} words */
const heading = (words) => element("h4", {}, words);

/** @returns {import("./card.js").Kind} */
export function survival() {
  return {
    id: "survival",
    title: text("study-survival"),
    lead: text("study-survival-lead"),
    question: () => ({ study: "survival", runs: RUNS, open: true }),
    show: (/** @type {[Survival, Survival]} */ answer, lab, _, width) => {
      const { theories } = lab.view();
      const [{ horizon, runs }] = answer;
      const line = (/** @type {number} */ slot, /** @type {Step[]} */ steps, /** @type {(share: number) => number} */ of) => ({
        ...curve(steps, horizon, of),
        name: theories[slot].name,
        end: percents(of(steps.at(-1)?.survival ?? 1)),
        side: /** @type {0 | 1} */ (slot),
        hue: theories[slot].hue.toLowerCase(),
        steps: true,
      });
      const first = answer.map((told, slot) => soon(theories[slot].name, told)).join(" ");
      const second = answer.map((told, slot) => after(theories[slot].name, told)).join(" ");
      const waiting = answer.map((told, slot) => line(slot, told.waiting, (share) => 1 - share));
      const lasting = answer.flatMap((told, slot) => (told.begun >= FEWEST ? [line(slot, told.lasting, (share) => share)] : []));
      const begun = answer.flatMap(({ by }, slot) => by.map(([year, share, low, high]) => [text("study-survival-row-by", { theory: theories[slot].name, year }), percents(share), text("study-survival-interval", { low: percent(low), high: percent(high) })]));
      const kept = answer.flatMap((told, slot) => (told.begun === 0 ? [] : [1, 2, 5, 10, 20].map((year) => stillLasting(theories[slot].name, told, year))));
      const figure = [heading(text("study-survival-waiting")), lineChart({ width, x: years(horizon), y: shares(), lines: waiting, label: first })];
      if (lasting.length > 0) figure.push(heading(text("study-survival-lasting")), lineChart({ width, x: years(horizon), y: shares(), lines: lasting, label: second }));
      return {
        sentence: `${first} ${second}`,
        figure,
        table: { head: [text("study-survival-head"), text("study-survival-head-share"), text("study-interval-95")], rows: [...begun, ...kept] },
        rests: text("study-survival-rests", { runs: written(runs) }),
      };
    },
  };
}

/** @param {string} theory @param {Survival} survival */
function after(theory, { begun, lost, lasting }) {
  if (begun === 0) return text("study-survival-nothing", { theory });
  if (begun < FEWEST) return text("study-survival-too-few", { theory, runs: begun });
  const share = lasting.filter(({ time }) => time <= 40).at(-1)?.survival ?? 1;
  const counts = { theory, lost: written(lost), begun: written(begun) };
  return share === 0 ? text("study-survival-lost-all", counts) : text("study-survival-lost", { ...counts, share: percent(share) });
}

/** @param {string} theory @param {Survival} survival @param {number} year */
function stillLasting(theory, { lasting }, year) {
  const step = lasting.filter(({ time }) => time <= 4 * year).at(-1);
  const known = step && step.survival > 0 ? text("study-survival-interval", { low: percent(step.low), high: percent(step.high) }) : "–";
  return [text("study-survival-row-lasts", { theory, years: year }), percents(step?.survival ?? 1), known];
}
