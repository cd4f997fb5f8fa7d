// Assumption against intervention: whether what an intervention does depends on an assumption.
import { element } from "../dom.js";
import { firstDays, lineChart, percent, points, SHARES } from "./chart.js";

/** @typedef {{ value: number, low: number, high: number }} Estimate */
/** @typedef {{ runs: number, lines: number[][], outcomes: Estimate[], effects: [Estimate, Estimate], interaction: Estimate }} Interaction */
/** @typedef {import("../types.js").Lab} Lab */

const RUNS = 512;

const LINES = ["as it is", "assumption", "intervention", "both"];

/** Interventions beside an edit of the timeline, as what a lever is turned to. */
const LEVERS = [
  { id: "leadership_change", value: 0, text: "nobody leaves office" },
  { id: "leadership_change", value: 2, text: "a new leader every 2 years" },
  { id: "public_enmity", value: 0.4, text: "40 % of the public trust" },
  { id: "public_enmity", value: 0.02, text: "2 % of the public trust" },
  { id: "sensibility", value: 0.8, text: "leaders see fear in 80 % of hostile acts" },
  { id: "sensibility", value: 0.1, text: "leaders see fear in 10 % of hostile acts" },
];

const EDIT = "edit";

/** @param {Estimate} estimate @returns {boolean} whether its sign is known */
const sure = ({ low, high }) => low > 0 || high < 0;

/** @param {string} name @param {Interaction} told */
function told(name, { effects, interaction }) {
  const [base, other] = effects;
  const verdict = sure(interaction) ? `an interaction of ${points(interaction)}` : `no interaction beyond chance, ${points(interaction)}`;
  return `${name}: the intervention moves cooperation by ${points(base)} points as it is, by ${points(other)} with the assumption changed: ${verdict}.`;
}

/** @returns {import("./card.js").Kind} */
export function interaction() {
  const assumption = element("select", { class: "study-choice" });
  const end = element("select", { class: "study-choice" }, element("option", { value: "high" }, "at the high end"), element("option", { value: "low" }, "at the low end"));
  const intervention = element("select", { class: "study-choice" });
  const label = (/** @type {string} */ text, /** @type {HTMLElement[]} */ ...fields) => element("label", { class: "study-label" }, element("span", {}, text), ...fields);
  const controls = [element("div", { class: "study-controls" }, label("Assumption", assumption), label("set", end), label("Intervention", intervention))];

  /** @param {Lab} lab fills the pickers once, and says whether there is an edit */
  function fill(lab) {
    if (assumption.options.length === 0) {
      for (const { id, name, component, group } of lab.parameters()) {
        let list = [...assumption.querySelectorAll("optgroup")].find((known) => known.label === group);
        if (!list) assumption.append((list = element("optgroup", { label: group })));
        list.append(element("option", { value: id }, component === null ? name : `${name}, ${component}`));
      }
      assumption.value = "misperception";
      intervention.append(element("option", { value: EDIT }, "the timeline as edited"), ...LEVERS.map(({ text }, i) => element("option", { value: String(i) }, text)));
    }
    const edited = lab.view().altered;
    const first = intervention.options[0];
    if (first.disabled === edited) {
      first.disabled = !edited;
      intervention.value = edited ? EDIT : "0";
    }
  }

  return {
    id: "interaction",
    title: "Assumption against intervention",
    lead: "Four lines on the same shocks: does what an intervention does depend on what is assumed?",
    controls,
    question: (lab) => {
      fill(lab);
      const { slider } = lab.knob(assumption.value);
      const lever = intervention.value === EDIT ? null : LEVERS[Number(intervention.value)];
      const ask = {
        assumption: { knob: assumption.value, value: slider[end.value === "high" ? 1 : 0] },
        ...(lever ? { intervention: { knob: lever.id, value: lever.value } } : { before: JSON.parse(lab.reference_text()) }),
      };
      return { study: "interaction", ask, runs: RUNS, open: false };
    },
    show: (/** @type {[Interaction, Interaction]} */ answer, lab, _, width) => {
      const { theories } = lab.view();
      const sentence = answer.map((theory, slot) => told(theories[slot].name, theory)).join(" ");
      const quarters = answer[0].lines[0].length;
      const charts = answer.map(({ lines }, slot) =>
        lineChart({
          width,
          x: { from: 0, to: quarters - 1, ticks: firstDays(lab, quarters) },
          y: SHARES,
          lines: lines.map((values, n) => ({
            name: LINES[n],
            end: `${percent(values[quarters - 1])}`,
            side: n < 2 ? null : /** @type {0 | 1} */ (slot),
            hue: n % 2 === 0 ? "embedded" : "interpersonal",
            weight: n < 2 ? "fine" : "whole",
            points: values.map((value, t) => /** @type {import("./chart.js").Point} */ ([t, value])),
          })),
          label: `${theories[slot].name}: mean cooperation level in every quarter under the four combinations`,
        }),
      );
      const figure = charts.flatMap((chart, slot) => [element("h4", { "data-side": String(slot) }, theories[slot].name), chart]);
      const rows = answer.flatMap(({ outcomes, effects, interaction: both }, slot) => [
        ...outcomes.map(({ value, low, high }, n) => [`${theories[slot].name}: ${LINES[n]}`, `${percent(value)} %`, `${percent(low)} to ${percent(high)}`]),
        ...[...effects, both].map((effect, n) => [`${theories[slot].name}: ${["effect as it is", "effect with the assumption changed", "interaction"][n]}`, ...points(effect).split(" (").map((text) => text.replace(")", ""))]),
      ]);
      return {
        sentence,
        figure,
        table: { head: ["Theory and line", "Quarters of joint cooperation", "95 %"], rows },
        rests: `Mean cooperation level; ${answer[0].runs} runs of the open case a line, the same shocks for all. Effects are paired differences in the share of quarters in which both cooperate. Thin: without the intervention; dashed: with the assumption changed.`,
      };
    },
  };
}
