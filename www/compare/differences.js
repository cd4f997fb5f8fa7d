// What differs between two experiments and between what comes of them, in words. No page in it.
import { inField, inSentence, text, written } from "../text.js";

/** @typedef {import("../types.js").Lever} Lever */
/** @typedef {import("../types.js").Row} Row */
/** @typedef {import("../types.js").View} View */

/** @typedef {import("../types.js").Timeline} Timeline */
/** @typedef {import("../types.js").TimelineLeader} Term */
/** @typedef {import("../types.js").TimelineEvent} Happening */
/** @typedef {{ view: View, levers: Lever[], rows: Row[], timeline: Timeline, ends: (number | null)[] }} Told what one experiment says; `ends` are the medians at the end, per cent */
/** @typedef {{ label: string, values: [string, string] }} Line */

/** How many terms or events are named before the rest are counted. */
const NAMED = 5;

/** @param {readonly string[]} words @returns {string} */
function listed(words) {
  const more = words.length - NAMED;
  return more > 0 ? text("compare-more", { list: words.slice(0, NAMED).join("; "), count: more }) : words.join("; ") || "–";
}

/** @param {Lever} lever */
const setting = ({ scripted, field, unit }) => {
  // What is no number has no unit.
  const value = /\d/.test(field) ? `${inField(field)} ${unit}` : field;
  return scripted ? text("control-scripted") : value;
};

/** @param {Term} term @param {readonly Term[]} others @returns {string | null} nothing where the other side has the same */
function termWords(term, others) {
  const twin = others.find((other) => other.short === term.short && other.start === term.start && other.end === term.end);
  if (!twin) return text("compare-term", { name: term.short, start: { day: term.start }, end: { day: term.end } });
  const apart = [];
  if (term.disposition !== twin.disposition) apart.push(text("compare-disposition", { value: written(term.disposition, { decimals: null }) }));
  if (term.sensibility !== twin.sensibility) apart.push(text("compare-sensibility", { value: written(term.sensibility, { decimals: null }) }));
  if (term.coalition !== twin.coalition) apart.push(text("compare-coalition", { value: String(term.coalition) }));
  return apart.length > 0 ? text("compare-term-differs", { name: term.short, values: { list: apart } }) : null;
}

/** @param {Happening} event */
const eventWords = ({ label, kind_name, date, actor_name, intensity, muted }) =>
  text(muted ? "compare-event-muted" : "compare-event", { name: label || kind_name, date: { day: date }, kind: inSentence(kind_name), actor: actor_name, intensity: written(intensity, { decimals: null }) });

/**
 * @template T
 * @param {(own: T, others: readonly T[]) => string | null} words
 * @param {readonly T[]} first
 * @param {readonly T[]} second
 * @returns {[string, string] | null}
 */
function apart(words, first, second) {
  const [a, b] = [first.flatMap((one) => words(one, second) ?? []), second.flatMap((one) => words(one, first) ?? [])];
  return a.length + b.length > 0 ? [listed(a), listed(b)] : null;
}

/**
 * @param {Told} a
 * @param {Told} b
 * @returns {Line[]} only what differs
 */
export function differences(a, b) {
  /** @type {Line[]} */
  const lines = [];
  /** @param {string} label @param {string} first @param {string} second */
  const note = (label, first, second) => first !== second && lines.push({ label, values: [first, second] });
  note(text("compare-row-case"), a.view.title, b.view.title);
  note(text("compare-row-first"), a.view.theories[0].name, b.view.theories[0].name);
  note(text("compare-row-second"), a.view.theories[1].name, b.view.theories[1].name);
  for (const lever of a.levers) {
    const other = b.levers.find(({ id }) => id === lever.id);
    if (other) note(lever.name, setting(lever), setting(other));
  }
  const others = new Map(b.rows.map((row) => [row.id, row]));
  for (const row of a.rows) {
    const other = others.get(row.id);
    if (other && (row.changed || other.changed)) note(row.component ? text("control-part", { name: row.name, part: row.component }) : row.name, `${inField(row.text)} ${row.unit}`.trim(), `${inField(other.text)} ${other.unit}`.trim());
  }
  if (a.view.case === b.view.case) lines.push(...timelines(a.timeline, b.timeline));
  note(text("compare-row-shown"), a.view.quantity.label, b.view.quantity.label);
  note(text("compare-row-seed"), a.view.seed, b.view.seed);
  note(text("compare-row-run"), String(a.view.run), String(b.view.run));
  return lines;
}

/** @param {Timeline} a @param {Timeline} b of the same case @returns {Line[]} */
function timelines(a, b) {
  const terms = a.sides.map(({ name, leaders }, side) => ({ label: text("compare-row-terms", { side: name }), values: apart(termWords, leaders, b.sides[side].leaders) }));
  /** @param {Happening} event @param {readonly Happening[]} others */
  const words = (event, others) => (others.some((other) => eventWords(other) === eventWords(event)) ? null : eventWords(event));
  const events = { label: text("compare-row-events"), values: apart(words, a.events, b.events) };
  return [...terms, events].flatMap(({ label, values }) => (values ? [{ label, values }] : []));
}

/**
 * @param {Told} a
 * @param {Told} b
 * @returns {Line[]} what comes of each, whether it differs or not
 */
export function outcomes(a, b) {
  /** @type {Line[]} */
  const lines = [];
  for (const slot of [0, 1]) {
    const same = a.view.theories[slot].id === b.view.theories[slot].id;
    const [first, second] = [a, b].map(({ view }) => view.theories[slot].name);
    const theory = same ? first : text(slot === 0 ? "compare-theory-first" : "compare-theory-second");
    /** @param {string} label @param {(told: Told) => string | null} words */
    const note = (label, words) => {
      const [one, other] = [words(a), words(b)];
      if (one === null && other === null) return;
      const values = [one, other].map((value) => (value ?? "–").replaceAll(" %", "\u00a0%"));
      lines.push({ label: text("compare-outcome", { outcome: label, theory }), values: same ? [values[0], values[1]] : [text("named", { name: first, value: values[0] }), text("named", { name: second, value: values[1] })] });
    };
    const shown = a.view.quantity.id === b.view.quantity.id ? text("compare-median", { quantity: a.view.quantity.label }) : text("compare-median-shown");
    note(shown, ({ ends }) => (ends[slot] === null ? null : text("percent", { share: written(ends[slot]) })));
    note(text("compare-survival"), ({ view }) => view.survival?.values[slot].text ?? null);
    note(text("compare-durable"), ({ view }) => view.durable?.values[slot].text ?? null);
  }
  return lines;
}
