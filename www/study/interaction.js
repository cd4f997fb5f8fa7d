// Assumption against intervention: whether what an intervention does depends on an assumption.
import { element } from "../dom.js";
import { text, written } from "../text.js";
import { firstDays, lineChart, percent, percents, percentSpan, points, shares, spanOf, whole } from "./chart.js";

/** @typedef {{ value: number, low: number, high: number }} Estimate */
/** @typedef {{ runs: number, lines: number[][], outcomes: Estimate[], effects: [Estimate, Estimate], interaction: Estimate }} Interaction */
/** @typedef {import("../types.js").Lab} Lab */

const RUNS = 512;

/** The four lines, by message. */
const LINES = ["study-interaction-line-now", "study-interaction-line-assumption", "study-interaction-line-intervention", "study-interaction-line-both"];

/** What follows them in the table, by message. */
const EFFECTS = ["study-interaction-effect-now", "study-interaction-effect-assumption", "study-interaction-effect-both"];

/** Interventions beside an edit of the timeline: what a lever is turned to, in words, too. */
const LEVERS = [
  { id: "leadership_change", value: 0, says: () => text("study-interaction-nobody") },
  { id: "leadership_change", value: 2, says: () => text("study-interaction-years", { years: 2 }) },
  { id: "public_enmity", value: 0.4, says: () => text("study-interaction-trust", { share: 40 }) },
  { id: "public_enmity", value: 0.02, says: () => text("study-interaction-trust", { share: 2 }) },
  { id: "sensibility", value: 0.8, says: () => text("study-interaction-fear", { share: 80 }) },
  { id: "sensibility", value: 0.1, says: () => text("study-interaction-fear", { share: 10 }) },
];

const EDIT = "edit";

/** @param {Estimate} estimate @returns {boolean} whether its sign is known */
const sure = ({ low, high }) => low > 0 || high < 0;

/** @param {string} theory @param {Interaction} told */
function told(theory, { effects, interaction }) {
  const [base, other] = effects.map(points);
  return text("study-interaction-told", { theory, base, other, points: points(interaction), sure: sure(interaction) ? "yes" : "no" });
}

/** @returns {import("./card.js").Kind} */
export function interaction() {
  const assumption = element("select", { class: "study-choice" });
  const end = element("select", { class: "study-choice" }, element("option", { value: "high" }, text("study-interaction-high")), element("option", { value: "low" }, text("study-interaction-low")));
  const intervention = element("select", { class: "study-choice" });
  const label = (/** @type {string} */ name, /** @type {HTMLElement[]} */ ...fields) => element("label", { class: "study-label" }, element("span", {}, name), ...fields);
  const controls = [element("div", { class: "study-controls" }, label(text("study-interaction-assumption"), assumption), label(text("study-interaction-set"), end), label(text("study-interaction-intervention"), intervention))];

  /** What the assumptions are called: another case names its sides otherwise. */
  let named = "";

  /** @param {Lab} lab fills the pickers, and says whether there is an edit */
  function fill(lab) {
    const parameters = lab.parameters();
    const names = parameters.map(({ component }) => component).join();
    if (names !== named) {
      named = names;
      const chosen = assumption.value || "misperception";
      assumption.replaceChildren();
      for (const { id, name, component, group } of parameters) {
        let list = [...assumption.querySelectorAll("optgroup")].find((known) => known.label === group);
        if (!list) assumption.append((list = element("optgroup", { label: group })));
        list.append(element("option", { value: id }, component === null ? name : text("study-interaction-component", { name, component })));
      }
      assumption.value = chosen;
    }
    if (intervention.options.length === 0) {
      intervention.append(element("option", { value: EDIT }, text("study-interaction-edit")), ...LEVERS.map(({ says }, i) => element("option", { value: String(i) }, says())));
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
    title: text("study-interaction"),
    lead: text("study-interaction-lead"),
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
      const sentence = answer.map((both, slot) => told(theories[slot].name, both)).join(" ");
      const quarters = answer[0].lines[0].length;
      const charts = answer.map(({ lines }, slot) =>
        lineChart({
          width,
          x: { from: 0, to: quarters - 1, ticks: firstDays(lab, quarters) },
          y: shares(),
          lines: lines.map((values, n) => ({
            // Messages: LINES
            name: text(LINES[n]),
            end: percent(values[quarters - 1]),
            side: n < 2 ? null : /** @type {0 | 1} */ (slot),
            hue: n % 2 === 0 ? "embedded" : "interpersonal",
            weight: n < 2 ? "fine" : "whole",
            points: values.map((value, t) => /** @type {import("./chart.js").Point} */ ([t, value])),
          })),
          label: text("study-interaction-chart", { theory: theories[slot].name }),
        }),
      );
      const figure = charts.flatMap((chart, slot) => [element("h4", { "data-side": String(slot) }, theories[slot].name), chart]);
      const rows = answer.flatMap(({ outcomes, effects, interaction: both }, slot) => [
        // Messages: LINES
        ...outcomes.map((outcome, n) => [text("named", { name: theories[slot].name, value: text(LINES[n]) }), percents(outcome.value), percentSpan(outcome)]),
        // Messages: EFFECTS
        ...[...effects, both].map((effect, n) => [text("named", { name: theories[slot].name, value: text(EFFECTS[n]) }), whole(effect.value, true), spanOf(effect)]),
      ]);
      return {
        sentence,
        figure,
        table: { head: [text("study-interaction-head"), text("study-interaction-head-share"), text("study-interval-95")], rows },
        rests: text("study-interaction-rests", { runs: written(answer[0].runs) }),
      };
    },
  };
}
