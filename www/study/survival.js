// How soon cooperation becomes durable, and how long it lasts then.
import { element } from "../dom.js";
import { lineChart, percent, SHARES, years } from "./chart.js";

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

/** @param {number | null} quarters */
const inYears = (quarters) => (quarters === null ? null : (quarters / 4).toFixed(1).replace(/\.0$/, ""));

/** @param {string} name @param {Survival} survival */
function soon(name, { median, by }) {
  const [last] = by.slice(-1);
  const reached = last ? `in ${percent(last[1])} % of runs within ${last[0]} years` : "";
  return median === null ? `${name}: ${reached || "in fewer than half of the runs"}` : `${name}: ${reached ? `${reached}, ` : ""}in half of them within ${inYears(median)}`;
}

/** @param {string} text */
const heading = (text) => element("h4", {}, text);

/** @returns {import("./card.js").Kind} */
export function survival() {
  return {
    id: "survival",
    title: "How soon cooperation becomes durable, and how long it lasts",
    lead: "Durable: a level of 0.7 or above that holds for three years. Lost: a level below 0.5.",
    question: () => ({ study: "survival", runs: RUNS, open: true }),
    show: (/** @type {[Survival, Survival]} */ answer, lab, _, width) => {
      const { theories } = lab.view();
      const [{ horizon, runs }] = answer;
      const line = (/** @type {number} */ slot, /** @type {Step[]} */ steps, /** @type {(share: number) => number} */ of) => ({
        ...curve(steps, horizon, of),
        name: theories[slot].name,
        end: `${percent(of(steps.at(-1)?.survival ?? 1))} %`,
        side: /** @type {0 | 1} */ (slot),
        hue: theories[slot].hue.toLowerCase(),
        steps: true,
      });
      const first = `${answer.map((told, slot) => soon(theories[slot].name, told)).join(". ")}.`;
      const second = `${answer.map((told, slot) => after(theories[slot].name, told)).join(". ")}.`;
      const waiting = answer.map((told, slot) => line(slot, told.waiting, (share) => 1 - share));
      const lasting = answer.flatMap((told, slot) => (told.begun >= FEWEST ? [line(slot, told.lasting, (share) => share)] : []));
      const begun = answer.flatMap(({ by }, slot) => by.map(([year, share, low, high]) => [`${theories[slot].name}: durable by year ${year}`, `${percent(share)} %`, `${percent(low)} to ${percent(high)} %`]));
      const kept = answer.flatMap((told, slot) => (told.begun === 0 ? [] : [1, 2, 5, 10, 20].map((year) => stillLasting(theories[slot].name, told, year))));
      const figure = [heading("Has become durable"), lineChart({ width, x: years(horizon), y: SHARES, lines: waiting, label: first })];
      if (lasting.length > 0) figure.push(heading("Still lasts, by years since"), lineChart({ width, x: years(horizon), y: SHARES, lines: lasting, label: second }));
      return {
        sentence: `${first} ${second}`,
        figure,
        table: { head: ["Theory and time", "Share of runs", "95 %"], rows: [...begun, ...kept] },
        rests: `${runs} unscripted runs of a typical rivalry, the same shocks for both. Product-limit estimates (Kaplan and Meier): a run that ends before anything happened counts as long as it is seen. Bands of 95 % (Greenwood, log-log); shares by a year: Wilson.`,
      };
    },
  };
}

/** @param {string} name @param {Survival} survival */
function after(name, { begun, lost, lasting }) {
  if (begun === 0) return `${name}: there was nothing to lose`;
  if (begun < FEWEST) return `${name}: it became durable in ${begun} runs only, too few for a curve`;
  const share = lasting.filter(({ time }) => time <= 40).at(-1)?.survival ?? 1;
  return `${name}: lost again in ${lost} of ${begun}; ${share === 0 ? "none" : `an estimated ${percent(share)} %`} still last after ten years`;
}

/** @param {string} name @param {Survival} survival @param {number} year */
function stillLasting(name, { lasting }, year) {
  const step = lasting.filter(({ time }) => time <= 4 * year).at(-1);
  return [`${name}: lasts ${year} ${year === 1 ? "year" : "years"}`, `${percent(step?.survival ?? 1)} %`, step && step.survival > 0 ? `${percent(step.low)} to ${percent(step.high)} %` : "–"];
}
