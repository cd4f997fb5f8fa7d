// What differs between two experiments and between what comes of them, in words. No page in it.

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
  return more > 0 ? `${words.slice(0, NAMED).join("; ")}; ${more} more` : words.join("; ") || "–";
}

/** @param {Lever} lever */
const setting = ({ scripted, field, unit }) => (scripted ? "as scripted" : field === "none" ? "none" : `${field} ${unit}`);

/** @param {Term} term @param {readonly Term[]} others @returns {string | null} nothing where the other side has the same */
function termWords(term, others) {
  const dates = `${term.start} to ${term.end}`;
  const twin = others.find((other) => other.short === term.short && other.start === term.start && other.end === term.end);
  if (!twin) return `${term.short}, ${dates}`;
  const fields = /** @type {const} */ (["disposition", "sensibility", "coalition"]).filter((field) => term[field] !== twin[field]);
  return fields.length > 0 ? `${term.short}: ${fields.map((field) => `${field} ${term[field]}`).join(", ")}` : null;
}

/** @param {Happening} event */
const eventWords = ({ label, kind_name, date, actor_name, intensity, muted }) => `${label || kind_name}, ${date} (${kind_name.toLowerCase()}, ${actor_name}, ${intensity}${muted ? ", muted" : ""})`;

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
  note("Case", a.view.title, b.view.title);
  note("First theory", a.view.theories[0].name, b.view.theories[0].name);
  note("Second theory", a.view.theories[1].name, b.view.theories[1].name);
  for (const lever of a.levers) {
    const other = b.levers.find(({ id }) => id === lever.id);
    if (other) note(lever.name, setting(lever), setting(other));
  }
  const others = new Map(b.rows.map((row) => [row.id, row]));
  for (const row of a.rows) {
    const other = others.get(row.id);
    if (other && (row.changed || other.changed)) note(row.component ? `${row.name}, ${row.component}` : row.name, `${row.text} ${row.unit}`.trim(), `${other.text} ${other.unit}`.trim());
  }
  if (a.view.case === b.view.case) lines.push(...timelines(a.timeline, b.timeline));
  note("Shown", a.view.quantity.label, b.view.quantity.label);
  note("Seed", a.view.seed, b.view.seed);
  note("Run", String(a.view.run), String(b.view.run));
  return lines;
}

/** @param {Timeline} a @param {Timeline} b of the same case @returns {Line[]} */
function timelines(a, b) {
  const terms = a.sides.map(({ name, leaders }, side) => ({ label: `Terms, ${name}`, values: apart(termWords, leaders, b.sides[side].leaders) }));
  /** @param {Happening} event @param {readonly Happening[]} others */
  const words = (event, others) => (others.some((other) => eventWords(other) === eventWords(event)) ? null : eventWords(event));
  const events = { label: "Events", values: apart(words, a.events, b.events) };
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
    const theory = same ? first : slot === 0 ? "first theory" : "second theory";
    /** @param {string} label @param {(told: Told) => string | null} text */
    const note = (label, text) => {
      const [one, other] = [text(a), text(b)];
      if (one === null && other === null) return;
      const values = [one, other].map((value) => (value ?? "–").replaceAll(" %", "\u00a0%"));
      lines.push({ label: `${label}, ${theory}`, values: same ? [values[0], values[1]] : [`${first}: ${values[0]}`, `${second}: ${values[1]}`] });
    };
    note(a.view.quantity.id === b.view.quantity.id ? `${a.view.quantity.label}, median at the end` : "What is shown, median at the end", ({ ends }) => (ends[slot] === null ? null : `${ends[slot].toFixed(0)} %`));
    note("Cooperation that survives the turnover", ({ view }) => view.survival?.values[slot].text ?? null);
    note("Durable trust", ({ view }) => view.durable?.values[slot].text ?? null);
  }
  return lines;
}
