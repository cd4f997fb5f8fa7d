// What moves it most: one parameter at a time, screening of all of them, and shares of variance of a few.
import { element, setText, show } from "../dom.js";
import { barChart } from "./bars.js";
import { percent, points } from "./chart.js";

/** @typedef {import("./bars.js").Estimate} Estimate */
/** @typedef {import("../types.js").Lab} Lab */
/** @typedef {{ id: string, name: string, lever: boolean, ends: [string, string] }} Dial */
/** @typedef {Dial & { unit: string, bars: ({ ends: [Estimate, Estimate], change: Estimate, moves: boolean } | null)[] }} Turned */
/** @typedef {import("./preview.js").Preview} Preview */
/** @typedef {{ names: string[], what: string, width: number }} Told names of the theories that are told of; what was run */
/** @typedef {{ outcome: string, outcome_name: string, slots: number[], runs: number, wanted: number, present: Estimate[], dials: Turned[] }} Tornado */
/** @typedef {{ outcome: string, slots: number[], runs: number, trajectories: number, wanted: number, dials: (Dial & { effects: { mu: number, mu_star: Estimate, sigma: number }[] })[] }} Screening */
/** @typedef {{ outcome: string, slots: number[], runs: number, points: number, wanted: number, means: number[], deviations: number[], dials: (Dial & { indices: { first: Estimate, total: Estimate }[] })[] }} Shares */

/** Views of the card: what each asks, and what its numbers mean in a line each. */
const VIEWS = [
  { id: "tornado", text: "one at a time", runs: 320, words: ["Each bar: the outcome when one parameter goes from its low to its high setting, all else as it stands."] },
  {
    id: "morris",
    text: "screening",
    runs: 32,
    words: ["μ* (bar): how much the outcome changes, on average, when this parameter alone crosses its whole range, wherever the others stand.", "σ (tick): how far that change differs with where the others stand. A tick beyond the bar: what it does depends on the others."],
  },
  {
    id: "sobol",
    text: "shares of variance",
    runs: 32,
    words: ["S1 (full bar): the share of the outcome’s variance that would vanish if this parameter were known.", "ST (with the pale part): the share that would remain if all the others were known. ST beyond S1: it acts together with others."],
  },
];

/** Trajectories and points: a few seconds on two cores. */
const TRAJECTORIES = 10;
const POINTS = 128;

/** Rows that are drawn; the table has all. */
const ROWS = 12;

/** Parameters of which shares of variance are taken before any is chosen. */
const FEW = 5;

const AXIS = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: at === 1 ? "100 %" : String(100 * at) }));

/** @param {Estimate} estimate */
const interval = ({ low, high }) => `${percent(low)} to ${percent(high)}`;

/** @param {number} index an index as the field writes it */
const decimal = (index) => index.toFixed(2).replace(/^(-?)0\./, "$1.").replace("-", "−");

/** @param {Estimate} estimate */
const decimals = ({ value, low, high }) => `${decimal(value)} (${decimal(low)} to ${decimal(high)})`;

/**
 * The first rows, with the levers among them.
 *
 * @template {Dial} T
 * @param {T[]} dials
 * @returns {T[]}
 */
function drawn(dials) {
  const levers = dials.filter(({ lever }, i) => lever && i >= ROWS).length;
  return dials.filter(({ lever }, i) => lever || i < ROWS - levers);
}

/**
 * @param {() => import("../types.js").Asked} asked what the maps show: one outcome for both
 * @param {Preview} preview
 * @returns {import("./card.js").Kind}
 */
export function sensitivity(asked, preview) {
  let view = VIEWS[0];
  const outcome = element("p", { class: "study-outcome" });
  const words = element("div", { class: "note study-words" });
  const picks = element("div", { class: "study-picks" });
  const picker = element("details", { class: "study-picker" }, element("summary", {}, "Which parameters"), picks);
  const tabs = element("fieldset", { class: "study-views", "aria-label": "How it is measured" });
  for (const { id, text } of VIEWS) {
    const radio = element("input", { type: "radio", name: "sensitivity-view", value: id });
    radio.checked = id === view.id;
    tabs.append(element("label", {}, radio, element("span", {}, text)));
  }
  const explain = () => {
    words.replaceChildren(...view.words.map((text) => element("p", {}, text)));
    show(picker, view.id === "sobol" && picks.childElementCount > 0);
  };
  const controls = element("div", { class: "study-controls" }, tabs, outcome, words, picker);
  // Before the card hears of the change, and asks.
  tabs.addEventListener("change", ({ target }) => {
    view = VIEWS.find(({ id }) => target instanceof HTMLInputElement && id === target.value) ?? view;
    explain();
  });
  explain();

  /** @param {Turned[]} dials the widest are chosen first */
  function offer(dials) {
    if (picks.childElementCount > 0) return;
    picks.append(
      ...dials.map(({ id, name }, i) => {
        const box = element("input", { type: "checkbox", value: id });
        box.checked = i < FEW;
        return element("label", {}, box, element("span", {}, name));
      }),
    );
  }

  const chosen = () => [...picks.querySelectorAll("input")].filter(({ checked }) => checked).map(({ value }) => value);

  return {
    id: "sensitivity",
    title: "What moves it most",
    lead: "Which parameters the outcome depends on, over a plausible span of each.",
    controls: [controls],
    question: () => {
      const { outcome: id, name, slot, open } = asked();
      setText(outcome, `${name}, as in the maps.`);
      const ask = { outcome: id, slot };
      const asks = {
        tornado: ask,
        morris: { ...ask, trajectories: TRAJECTORIES },
        sobol: picks.childElementCount > 0 ? { ...ask, points: POINTS, dials: chosen() } : { ...ask, points: POINTS },
      };
      return { study: view.id, ask: asks[/** @type {keyof typeof asks} */ (view.id)], runs: view.runs, open };
    },
    close: () => preview.close(),
    show: (answer, lab, final, width) => {
      const all = lab.view().theories.map(({ name }) => name);
      const told = { names: answer.slots.map((/** @type {number} */ slot) => all[slot]), what: asked().open ? "unscripted runs of a typical rivalry" : "runs of the open case", width };
      // An answer may be drawn again after another view was chosen: it is what it is.
      if ("trajectories" in answer) return screened(answer, told);
      if ("points" in answer) return shared(answer, told);
      if (final) offer(answer.dials);
      return turned(answer, told, preview);
    },
  };
}

/**
 * @param {Tornado} answer
 * @param {Told} told
 * @param {Preview} preview
 * @returns {import("./card.js").Shown}
 */
function turned({ outcome_name, slots, runs, present, dials }, { names, what, width }, preview) {
  const thick = names.length - 1;
  const bar = (/** @type {Turned} */ { ends, bars }, /** @type {number} */ n) => {
    const of = bars[n];
    if (of === null) return n === thick ? `not in “${names[n]}”` : "";
    if (!of.moves) return n === thick ? "changes no run" : "";
    const [low, high] = of.ends;
    const rising = low.value <= high.value;
    const [from, to] = rising ? [low, high] : [high, low];
    return { side: slots[n], from: from.value, to: to.value, ranges: n === thick ? [from, to] : undefined, ends: n === thick ? /** @type {[string, string]} */ (rising ? ends : [ends[1], ends[0]]) : undefined };
  };
  const shown = drawn(dials);
  const rows = shown.map((dial) => ({ name: dial.name, strong: dial.lever, bars: names.map((_, n) => bar(dial, n)) }));
  const words = (/** @type {Turned} */ { ends, bars }) => names.map((name, n) => `${name}: ${bars[n] ? `${percent(bars[n].ends[0].value)} % at ${ends[0]}, ${percent(bars[n].ends[1].value)} % at ${ends[1]}` : "not in this theory"}`).join("; ");
  const widest = (/** @type {number} */ side) =>
    dials.reduce((best, dial) => (Math.abs(dial.bars[side]?.change.value ?? 0) > Math.abs(best.bars[side]?.change.value ?? 0) ? dial : best));
  const told = names.map((name, side) => {
    const dial = widest(side);
    const of = dial.bars[side];
    if (!of?.moves) return `${name}: nothing here moves it.`;
    return `${name}: most by “${dial.name}”, from ${percent(of.ends[0].value)} % (${dial.ends[0]}) to ${percent(of.ends[1].value)} % (${dial.ends[1]}).`;
  });
  const sentence = told.reverse().join(" ");
  const now = (/** @type {number} */ n) => `${names[n]}, now ${percent(present[n].value)} %`;
  const key = thick === 0 ? `${now(0)}.` : `Thick: ${now(1)}. Thin: ${now(0)}; no thin bar where the theory has no such part, or where it changes no run.`;
  const worst = Math.max(...dials.flatMap(({ bars }) => bars.flatMap((of) => of?.ends ?? [])).map(({ low, high }) => 0.5 * (high - low)));
  const bars = barChart({ width, rows, lines: present.map(({ value }, n) => ({ side: slots[n], at: value })), ticks: AXIS, label: `${outcome_name}. ${sentence}` });
  preview.offer(bars, shown.map((dial) => ({ id: dial.id, name: dial.name, words: `${dial.name}. ${words(dial)}` })));
  return {
    sentence,
    figure: [preview.root, legend(`${key} Bold: the three levers of the Lab.`), preview.panel],
    table: {
      head: ["Parameter and theory", "Settings", "Outcome, %", "Change, points (95 %)"],
      rows: dials.flatMap(({ name, ends, bars }) =>
        bars.map((of, side) => [`${name}: ${names[side]}`, `${ends[0]} to ${ends[1]}`, of ? `${percent(of.ends[0].value)} to ${percent(of.ends[1].value)}` : "not in this theory", of ? points(of.change) : "–"]),
      ),
    },
    rests: `${runs} ${what} at each setting, the same shocks everywhere; fine lines: 95 %, ±${Math.ceil(100 * worst)} points at most. A property of these parameters and spans, not of the world.`,
  };
}

/**
 * @param {Screening} answer
 * @param {Told} told
 * @returns {import("./card.js").Shown}
 */
function screened({ slots, runs, trajectories, wanted, dials }, { names, what, width }) {
  const thick = names.length - 1;
  const most = Math.max(0.05, ...dials.flatMap(({ effects }) => effects.flatMap(({ mu_star, sigma }) => [mu_star.high, sigma])));
  const end = [0.1, 0.25, 0.5, 1].find((at) => at >= most) ?? Math.ceil(most);
  const scaled = (/** @type {Estimate} */ { value, low, high }) => ({ value: value / end, low: low / end, high: high / end });
  const rows = drawn(dials).map(({ name, lever, effects }) => ({
    name,
    strong: lever,
    bars: effects.map(({ mu_star, sigma }, n) => (mu_star.value === 0 ? "" : { side: slots[n], from: 0, to: mu_star.value / end, ranges: n === thick ? [scaled(mu_star)] : undefined, mark: sigma / end })),
  }));
  const ticks = [0, 0.5, 1].map((at) => ({ at, text: at === 1 ? `${100 * end} points` : String(100 * at * end) }));
  const first = (/** @type {number} */ side) => dials.reduce((best, dial) => (dial.effects[side].mu_star.value > best.effects[side].mu_star.value ? dial : best));
  const silent = (/** @type {number} */ side) => dials.filter(({ effects }) => effects[side].mu_star.value === 0).length;
  const told = names.map((name, n) => `${name}: ${first(n).name} above all, ${Math.round(100 * first(n).effects[n].mu_star.value)} points across its range; ${silent(n)} of ${dials.length} change nothing.`);
  const sentence = told.reverse().join(" ");
  return {
    sentence,
    figure: [barChart({ width, rows, lines: [], ticks, label: sentence }), legend(`${thick === 0 ? "" : `Thick: ${names[1]}. Thin: ${names[0]}. `}Tick: σ. Fine line: 95 % of μ*. Bold: the three levers of the Lab.`)],
    table: {
      head: ["Parameter and theory", "μ*, points (95 %)", "μ, points", "σ, points"],
      rows: dials.flatMap(({ name, effects }) => effects.map(({ mu, mu_star, sigma }, side) => [`${name}: ${names[side]}`, `${Math.round(100 * mu_star.value)} (${interval(mu_star)})`, String(Math.round(100 * mu)).replace("-", "−"), String(Math.round(100 * sigma))])),
    },
    rests: `${trajectories} of ${wanted} Morris trajectories through ${dials.length} parameters over their sliders, ${runs} ${what} at each point on the same shocks; intervals from resampled trajectories. Few runs: σ holds their chance, too. Weights that must sum to one and citizens are left as they are.`,
  };
}

/**
 * @param {Shares} answer
 * @param {Told} told
 * @returns {import("./card.js").Shown}
 */
function shared({ slots, runs, points: count, wanted, means, deviations, dials }, { names, what, width }) {
  const thick = names.length - 1;
  const rows = dials.map(({ name, lever, indices }) => ({
    name,
    strong: lever,
    bars: indices.map(({ first, total }, n) => ({ side: slots[n], from: 0, to: Math.max(first.value, 0), beyond: total.value, ranges: n === thick ? [total] : undefined })),
  }));
  const told = names.map((name, side) => {
    if (deviations[side] < 1e-9) return `${name}: the outcome does not vary over these spans.`;
    const best = dials.reduce((known, dial) => (dial.indices[side].total.value > known.indices[side].total.value ? dial : known));
    const { first, total } = best.indices[side];
    return `${name}: ${best.name} accounts for the largest part of the variance, ${decimal(total.value)} of it in all (ST), ${decimal(first.value)} alone (S1).`;
  });
  const sentence = told.reverse().join(" ");
  const mean = (/** @type {number} */ n) => `${names[n]}, ${percent(means[n])} % on average over these spans`;
  return {
    sentence,
    figure: [barChart({ width, rows, lines: [], ticks: AXIS, label: sentence }), legend(`${thick === 0 ? mean(0) : `Thick: ${mean(1)}. Thin: ${mean(0)}`}. Full: S1; with the pale part: ST, fine line 95 %.`)],
    table: {
      head: ["Parameter and theory", "S1 (95 %)", "ST (95 %)"],
      rows: dials.flatMap(({ name, ends, indices }) => indices.map(({ first, total }, side) => [`${name}, ${ends[0]} to ${ends[1]}: ${names[side]}`, decimals(first), decimals(total)])),
    },
    rests: `${count} of ${wanted} points of a Sobol sequence, each with ${dials.length + 2} settings and ${runs} ${what} on the same shocks; intervals from resampled points. What chance is left in so few runs counts as interaction. A property of these spans.`,
  };
}

/** @param {string} text */
function legend(text) {
  const note = element("p", { class: "note" });
  setText(note, text);
  return note;
}
