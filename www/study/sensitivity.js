// What moves it most: one parameter at a time, screening of all of them, and shares of variance of a few.
import { element, setText, show } from "../dom.js";
import { text, written } from "../text.js";
import { barChart } from "./bars.js";
import { percent, points, shares, short, whole } from "./chart.js";

/** @typedef {import("./bars.js").Estimate} Estimate */
/** @typedef {import("../types.js").Lab} Lab */
/** @typedef {{ id: string, name: string, lever: boolean, ends: [string, string] }} Dial */
/** @typedef {Dial & { unit: string, bars: ({ ends: [Estimate, Estimate], change: Estimate, moves: boolean } | null)[] }} Turned */
/** @typedef {import("./preview.js").Preview} Preview */
/** @typedef {{ names: string[], kind: string, width: number }} Told names of the theories that are told of; whether runs of the open case or unscripted ones */
/** @typedef {{ outcome: string, outcome_name: string, slots: number[], runs: number, wanted: number, present: Estimate[], dials: Turned[] }} Tornado */
/** @typedef {{ outcome: string, slots: number[], runs: number, trajectories: number, wanted: number, dials: (Dial & { effects: { mu: number, mu_star: Estimate, sigma: number }[] })[] }} Screening */
/** @typedef {{ outcome: string, slots: number[], runs: number, points: number, wanted: number, means: number[], deviations: number[], dials: (Dial & { indices: { first: Estimate, total: Estimate }[] })[] }} Shares */

/** Views of the card, by message: what each asks, and what its numbers mean in a line each. */
const VIEWS = [
  { id: "tornado", says: "study-tornado", runs: 320, words: ["study-tornado-words"] },
  { id: "morris", says: "study-morris", runs: 32, words: ["study-morris-mu", "study-morris-sigma"] },
  { id: "sobol", says: "study-sobol", runs: 32, words: ["study-sobol-first", "study-sobol-total"] },
];

/** Trajectories and points: a few seconds on two cores. */
const TRAJECTORIES = 10;
const POINTS = 128;

/** Rows that are drawn; the table has all. */
const ROWS = 12;

/** Parameters of which shares of variance are taken before any is chosen. */
const FEW = 5;

/** @param {Estimate} estimate */
const decimals = ({ value, low, high }) => text("study-interval", { value: short(value), low: short(low), high: short(high) });

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
  const picker = element("details", { class: "study-picker" }, element("summary", {}, text("study-sensitivity-which")), picks);
  const tabs = element("fieldset", { class: "study-views", "aria-label": text("study-sensitivity-how") });
  for (const { id, says } of VIEWS) {
    // Messages: VIEWS
    const radio = element("input", { type: "radio", name: "sensitivity-view", value: id });
    radio.checked = id === view.id;
    tabs.append(element("label", {}, radio, element("span", {}, text(says))));
  }
  const explain = () => {
    // Messages: VIEWS
    words.replaceChildren(...view.words.map((id) => element("p", {}, text(id))));
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
    title: text("study-sensitivity"),
    lead: text("study-sensitivity-lead"),
    controls: [controls],
    question: () => {
      const { outcome: id, name, slot, open } = asked();
      setText(outcome, text("study-sensitivity-outcome", { outcome: name }));
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
      const told = { names: answer.slots.map((/** @type {number} */ slot) => all[slot]), kind: asked().open ? "open" : "case", width };
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
function turned({ outcome_name, slots, runs, present, dials }, { names, kind, width }, preview) {
  const thick = names.length - 1;
  const bar = (/** @type {Turned} */ { ends, bars }, /** @type {number} */ n) => {
    const of = bars[n];
    if (of === null) return n === thick ? text("study-tornado-not-in", { theory: names[n] }) : "";
    if (!of.moves) return n === thick ? text("study-tornado-unchanged") : "";
    const [low, high] = of.ends;
    const rising = low.value <= high.value;
    const [from, to] = rising ? [low, high] : [high, low];
    return { side: slots[n], from: from.value, to: to.value, ranges: n === thick ? [from, to] : undefined, ends: n === thick ? /** @type {[string, string]} */ (rising ? ends : [ends[1], ends[0]]) : undefined };
  };
  const shown = drawn(dials);
  const rows = shown.map((dial) => ({ name: dial.name, strong: dial.lever, bars: names.map((_, n) => bar(dial, n)) }));
  const words = (/** @type {Turned} */ { ends: [from, to], bars }) =>
    names.map((theory, n) => {
      const of = bars[n];
      return of ? text("study-tornado-row-theory", { theory, low: percent(of.ends[0].value), from, high: percent(of.ends[1].value), to }) : text("study-tornado-row-missing", { theory });
    }).join("; ");
  const widest = (/** @type {number} */ side) =>
    dials.reduce((best, dial) => (Math.abs(dial.bars[side]?.change.value ?? 0) > Math.abs(best.bars[side]?.change.value ?? 0) ? dial : best));
  const told = names.map((theory, side) => {
    const { name, ends: [from, to], bars } = widest(side);
    const of = bars[side];
    if (!of?.moves) return text("study-tornado-nothing", { theory });
    return text("study-tornado-told", { theory, name, low: percent(of.ends[0].value), from, high: percent(of.ends[1].value), to });
  });
  const sentence = told.reverse().join(" ");
  const now = (/** @type {number} */ n) => text("study-tornado-now", { theory: names[n], share: percent(present[n].value) });
  const key = thick === 0 ? text("study-tornado-key-one", { now: now(0) }) : text("study-tornado-key-two", { thick: now(1), thin: now(0) });
  const worst = Math.max(...dials.flatMap(({ bars }) => bars.flatMap((of) => of?.ends ?? [])).map(({ low, high }) => 0.5 * (high - low)));
  const bars = barChart({ width, rows, lines: present.map(({ value }, n) => ({ side: slots[n], at: value })), ticks: shares().ticks, label: text("study-tornado-chart", { outcome: outcome_name, sentence }) });
  preview.offer(bars, shown.map((dial) => ({ id: dial.id, name: dial.name, words: text("study-tornado-row", { name: dial.name, words: words(dial) }) })));
  return {
    sentence,
    figure: [preview.root, legend(key, text("study-sensitivity-bold")), preview.panel],
    table: {
      head: [text("study-sensitivity-head"), text("study-tornado-head-settings"), text("study-tornado-head-outcome"), text("study-tornado-head-change")],
      rows: dials.flatMap(({ name, ends, bars }) =>
        bars.map((of, side) => [
          text("named", { name, value: names[side] }),
          text("study-span", { low: ends[0], high: ends[1] }),
          of ? text("study-span", { low: percent(of.ends[0].value), high: percent(of.ends[1].value) }) : text("study-tornado-missing"),
          of ? points(of.change) : "–",
        ]),
      ),
    },
    rests: text("study-tornado-rests", { runs: written(runs), kind, worst: Math.ceil(100 * worst) }),
  };
}

/**
 * @param {Screening} answer
 * @param {Told} told
 * @returns {import("./card.js").Shown}
 */
function screened({ slots, runs, trajectories, wanted, dials }, { names, kind, width }) {
  const thick = names.length - 1;
  const most = Math.max(0.05, ...dials.flatMap(({ effects }) => effects.flatMap(({ mu_star, sigma }) => [mu_star.high, sigma])));
  const end = [0.1, 0.25, 0.5, 1].find((at) => at >= most) ?? Math.ceil(most);
  const scaled = (/** @type {Estimate} */ { value, low, high }) => ({ value: value / end, low: low / end, high: high / end });
  const rows = drawn(dials).map(({ name, lever, effects }) => ({
    name,
    strong: lever,
    bars: effects.map(({ mu_star, sigma }, n) => (mu_star.value === 0 ? "" : { side: slots[n], from: 0, to: mu_star.value / end, ranges: n === thick ? [scaled(mu_star)] : undefined, mark: sigma / end })),
  }));
  const ticks = [0, 0.5, 1].map((at) => ({ at, text: at === 1 ? text("study-points", { points: 100 * end }) : text("number", { number: written(100 * at * end, { decimals: null }) }) }));
  const first = (/** @type {number} */ side) => dials.reduce((best, dial) => (dial.effects[side].mu_star.value > best.effects[side].mu_star.value ? dial : best));
  const silent = (/** @type {number} */ side) => dials.filter(({ effects }) => effects[side].mu_star.value === 0).length;
  const told = names.map((theory, n) => text("study-morris-told", { theory, name: first(n).name, points: whole(first(n).effects[n].mu_star.value), silent: silent(n), count: dials.length }));
  const sentence = told.reverse().join(" ");
  return {
    sentence,
    figure: [barChart({ width, rows, lines: [], ticks, label: sentence }), legend(thick === 0 ? text("study-morris-key-one") : text("study-morris-key-two", { thick: names[1], thin: names[0] }), text("study-sensitivity-bold"))],
    table: {
      head: [text("study-sensitivity-head"), text("study-morris-head-star"), text("study-morris-head-mu"), text("study-morris-head-sigma")],
      rows: dials.flatMap(({ name, effects }) => effects.map(({ mu, mu_star, sigma }, side) => [text("named", { name, value: names[side] }), text("study-interval", { value: whole(mu_star.value), low: percent(mu_star.low), high: percent(mu_star.high) }), whole(mu), whole(sigma)])),
    },
    rests: text("study-morris-rests", { trajectories, wanted, count: dials.length, runs: written(runs), kind }),
  };
}

/**
 * @param {Shares} answer
 * @param {Told} told
 * @returns {import("./card.js").Shown}
 */
function shared({ slots, runs, points: count, wanted, means, deviations, dials }, { names, kind, width }) {
  const thick = names.length - 1;
  const rows = dials.map(({ name, lever, indices }) => ({
    name,
    strong: lever,
    bars: indices.map(({ first, total }, n) => ({ side: slots[n], from: 0, to: Math.max(first.value, 0), beyond: total.value, ranges: n === thick ? [total] : undefined })),
  }));
  const told = names.map((theory, side) => {
    if (deviations[side] < 1e-9) return text("study-sobol-level", { theory });
    const best = dials.reduce((known, dial) => (dial.indices[side].total.value > known.indices[side].total.value ? dial : known));
    const { first, total } = best.indices[side];
    return text("study-sobol-told", { theory, name: best.name, total: short(total.value), first: short(first.value) });
  });
  const sentence = told.reverse().join(" ");
  const mean = (/** @type {number} */ n) => text("study-sobol-mean", { theory: names[n], share: percent(means[n]) });
  return {
    sentence,
    figure: [barChart({ width, rows, lines: [], ticks: shares().ticks, label: sentence }), legend(thick === 0 ? text("study-sobol-key-one", { mean: mean(0) }) : text("study-sobol-key-two", { thick: mean(1), thin: mean(0) }))],
    table: {
      head: [text("study-sensitivity-head"), text("study-sobol-head-first"), text("study-sobol-head-total")],
      rows: dials.flatMap(({ name, ends, indices }) => indices.map(({ first, total }, side) => [text("study-sobol-row", { name, from: ends[0], to: ends[1], theory: names[side] }), decimals(first), decimals(total)])),
    },
    rests: text("study-sobol-rests", { points: written(count), wanted: written(wanted), settings: dials.length + 2, runs: written(runs), kind }),
  };
}

/** @param {string[]} sentences */
function legend(...sentences) {
  const note = element("p", { class: "note" });
  setText(note, sentences.join(" "));
  return note;
}
