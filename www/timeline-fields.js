// The controls for what a term or an event has, in the card and in the list: each knows how to read its value and which
// edit it means, and shows the sentence of a refusal where it was typed.
import { isTrap } from "./banner.js";
import { Field } from "./controls.js";
import { element, sentence, setAttribute, setText } from "./dom.js";
import { inField, text } from "./text.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").Edit} Edit */
/** @typedef {import("./types.js").Timeline} Timeline */
/** @typedef {import("./types.js").TimelineLeader} Leader */
/** @typedef {import("./types.js").TimelineEvent} Event */

/**
 * @template T
 * @typedef {{ node: HTMLElement, show: (item: T, timeline: Timeline) => void }} Control
 */

/**
 * @template T
 * @typedef {object} Meaning
 * @property {string} label
 * @property {(item: T) => string} read the value as a text
 * @property {(item: T, text: string) => Edit} edit what a text means
 */

/** Years of history have four digits; a date picker shows no others. @param {string} day */
const dated = (day) => Number(day.slice(0, 4)) >= 1000;

let count = 0;
const newId = () => `timeline-field-${(count += 1)}`;

/**
 * A label over an input, and room for a sentence.
 *
 * @param {string} label @param {HTMLElement} input
 */
function labelled(label, input) {
  input.id = newId();
  const error = element("p", { class: "field-error", role: "alert" });
  return { node: element("div", { class: "tfield" }, element("label", { for: input.id }, label), input, error), error };
}

/**
 * @template T
 * @param {Session} session
 * @param {Meaning<T> & { kind?: "text" | "long" | "number" | "date" }} meaning
 * @returns {Control<T>}
 */
export function textControl(session, { label, read, edit, kind = "text" }) {
  const input = element("input", { type: "text", autocomplete: "off", spellcheck: "false", class: `tinput ${kind}` });
  if (kind === "number") input.inputMode = "decimal";
  const { node, error } = labelled(label, input);
  /** @type {T} */
  let item;
  const field = new Field(input, error, (typed) => session.change((lab) => lab.edit(edit(item, typed))));
  return {
    node,
    show(now) {
      item = now;
      const value = read(item);
      if (kind === "date") setAttribute(input, "type", dated(value) ? "date" : "text");
      field.show(value);
    },
  };
}

/**
 * @template T
 * @param {Session} session
 * @param {Meaning<T>} meaning
 * @param {(timeline: Timeline, item: T) => { id: string, name: string }[]} choices
 * @returns {Control<T>}
 */
export function choiceControl(session, { label, read, edit }, choices) {
  const select = element("select", { class: "tinput" });
  const { node, error } = labelled(label, select);
  /** @type {T} */
  let item;
  select.addEventListener("change", () => attempt(error, () => session.change((lab) => lab.edit(edit(item, select.value)))));
  return {
    node,
    show(now, timeline) {
      item = now;
      const wanted = choices(timeline, item);
      const known = JSON.stringify(wanted);
      if (select.dataset.known !== known) {
        select.dataset.known = known;
        select.replaceChildren(...wanted.map(({ id, name }) => element("option", { value: id }, name)));
      }
      select.value = read(item);
    },
  };
}

/**
 * @template T
 * @param {Session} session
 * @param {{ label: string, read: (item: T) => boolean, edit: (item: T, on: boolean) => Edit }} meaning
 * @returns {Control<T>}
 */
export function switchControl(session, { label, read, edit }) {
  const input = element("input", { type: "checkbox", id: newId() });
  const error = element("p", { class: "field-error", role: "alert" });
  /** @type {T} */
  let item;
  input.addEventListener("change", () => attempt(error, () => session.change((lab) => lab.edit(edit(item, input.checked)))));
  return {
    node: element("div", { class: "tfield tswitch" }, element("label", {}, input, label), error),
    show(now) {
      item = now;
      input.checked = read(item);
    },
  };
}

/**
 * A slider with a number beside it; a drag of the slider is one step.
 *
 * @template T
 * @param {Session} session
 * @param {Meaning<T> & { low: number, high: number, step: number, ends: [string, string] }} meaning
 * @returns {Control<T>}
 */
export function rangeControl(session, { label, read, edit, low, high, step, ends }) {
  const number = textControl(session, { label, read, edit, kind: "number" });
  const range = element("input", { type: "range", class: "trange", min: String(low), max: String(high), step: String(step), "aria-label": label });
  /** @type {T} */
  let item;
  range.addEventListener("input", () => {
    session.hold("timeline");
    session.change((lab) => lab.edit(edit(item, range.value)));
    number.show(currentOf(session, item), session.lab.timeline());
  });
  for (const end of ["change", "blur"]) range.addEventListener(end, () => session.release("timeline"));
  const words = element("p", { class: "tends", "aria-hidden": "true" }, element("span", {}, ends[0]), element("span", {}, ends[1]));
  return {
    node: element("div", { class: "tslider" }, number.node, range, words),
    show(now, timeline) {
      item = now;
      number.show(now, timeline);
      const value = read(item);
      if (range.value !== value) range.value = value;
      setAttribute(range, "aria-valuetext", inField(value));
    },
  };
}

/**
 * The item as it is by now, while a slider moves and the page waits for the release.
 *
 * @template T
 * @param {Session} session
 * @param {T} item
 * @returns {T}
 */
function currentOf(session, item) {
  const { sides, events } = session.lab.timeline();
  const all = /** @type {any[]} */ ("kind" in /** @type {any} */ (item) ? events : sides.flatMap(({ leaders }) => leaders));
  return all.find(({ index }) => index === /** @type {any} */ (item).index) ?? item;
}

/**
 * Does what may be refused; the sentence goes where it belongs.
 *
 * @param {HTMLElement} error
 * @param {() => void} act
 * @returns {boolean} whether it was done
 */
export function attempt(error, act) {
  try {
    act();
  } catch (refusal) {
    if (isTrap(refusal)) throw refusal;
    setText(error, sentence(refusal));
    return false;
  }
  setText(error, "");
  return true;
}

/** @param {number} share @returns {string} per cent, without the noise of binary numbers */
const percent = (share) => String(Math.round(share * 1000) / 10);

/** @param {string} field @returns {(leader: Leader, value: string | number) => Edit} */
const ofLeader = (field) => (leader, value) => /** @type {Edit} */ ({ edit: "set_leader", leader: leader.index, field, value });

/** @param {string} field @returns {(event: Event, value: string | number | boolean) => Edit} */
const ofEvent = (field) => (event, value) => /** @type {Edit} */ ({ edit: "set_event", event: event.index, field, value });

/** Text that is no number goes to Rust as it is, whose sentence says what is allowed. @param {string} typed */
const shareOf = (typed) => {
  const number = Number(typed.replace("%", "").replace(",", ".").trim());
  return typed.trim() === "" || Number.isNaN(number) ? typed : number / 100;
};

/** @param {Timeline} timeline @returns {{ id: string, name: string }[]} */
const actors = ({ sides }) => [{ id: "A", name: sides[0].name }, { id: "B", name: sides[1].name }, { id: "both", name: text("time-both") }];

/** @param {Timeline} timeline @param {Event} event */
const kinds = ({ kinds: all }, { kind, kind_name }) => (all.some(({ id }) => id === kind) ? all : [...all, { id: kind, name: kind_name }]);

/** @param {Session} session */
export const leaderControls = (session) => ({
  name: textControl(session, { label: text("time-name"), read: (/** @type {Leader} */ l) => l.name, edit: ofLeader("name") }),
  short: textControl(session, { label: text("time-in-chart"), read: (/** @type {Leader} */ l) => l.short, edit: ofLeader("short") }),
  start: textControl(session, { label: text("time-from"), kind: "date", read: (/** @type {Leader} */ l) => l.start, edit: ofLeader("start") }),
  end: textControl(session, { label: text("time-until"), kind: "date", read: (/** @type {Leader} */ l) => l.end, edit: ofLeader("end") }),
  coalition: choiceControl(session, { label: text("time-coalition"), read: (/** @type {Leader} */ l) => String(l.coalition), edit: ofLeader("coalition") }, () => [{ id: "1", name: text("time-coalition-first") }, { id: "-1", name: text("time-coalition-second") }]),
});

/** @param {Session} session disposition and sensibility, as numbers */
export const leaderNumbers = (session) => ({
  disposition: textControl(session, { label: text("time-disposition"), kind: "number", read: (/** @type {Leader} */ l) => String(l.disposition), edit: ofLeader("disposition") }),
  sensibility: textControl(session, { label: text("time-sensibility-unit"), kind: "number", read: (/** @type {Leader} */ l) => percent(l.sensibility), edit: (l, typed) => ofLeader("sensibility")(l, shareOf(typed)) }),
});

/** @param {Session} session the same with sliders */
export const leaderSliders = (session) => ({
  disposition: rangeControl(session, { label: text("time-disposition-unit"), low: -4, high: 4, step: 0.1, ends: [text("time-disposition-low"), text("time-disposition-high")], read: (/** @type {Leader} */ l) => String(l.disposition), edit: ofLeader("disposition") }),
  sensibility: rangeControl(session, { label: text("time-sensibility-long"), low: 0, high: 100, step: 1, ends: [text("time-sensibility-low"), text("time-sensibility-high")], read: (/** @type {Leader} */ l) => percent(l.sensibility), edit: (l, typed) => ofLeader("sensibility")(l, shareOf(typed)) }),
});

/** @param {Session} session */
export const eventControls = (session) => ({
  date: textControl(session, { label: text("time-date"), kind: "date", read: (/** @type {Event} */ e) => e.date, edit: ofEvent("date") }),
  kind: choiceControl(session, { label: text("time-kind"), read: (/** @type {Event} */ e) => e.kind, edit: ofEvent("kind") }, kinds),
  actor: choiceControl(session, { label: text("time-by"), read: (/** @type {Event} */ e) => e.actor, edit: ofEvent("actor") }, actors),
  label: textControl(session, { label: text("time-label"), read: (/** @type {Event} */ e) => e.label, edit: ofEvent("label") }),
  happened: textControl(session, { label: text("time-happened"), kind: "long", read: (/** @type {Event} */ e) => e.text, edit: ofEvent("text") }),
  muted: switchControl(session, { label: text("time-muted"), read: (/** @type {Event} */ e) => e.muted, edit: ofEvent("muted") }),
});

/** @param {Session} session */
export const eventNumber = (session) =>
  textControl(session, { label: text("time-intensity"), kind: "number", read: (/** @type {Event} */ e) => String(e.intensity), edit: ofEvent("intensity") });

/** @param {Session} session */
export const eventSlider = (session) =>
  rangeControl(session, { label: text("time-intensity"), low: -1, high: 1, step: 0.05, ends: [text("time-intensity-low"), text("time-intensity-high")], read: (/** @type {Event} */ e) => String(e.intensity), edit: ofEvent("intensity") });

/**
 * Everybody who could be in a leader's place.
 *
 * @param {Timeline} timeline
 * @param {0 | 1} side
 * @param {string} [but] the name of who is there
 * @returns {{ name: string, person: import("./types.js").Person }[]}
 */
export function candidates({ sides, people }, side, but) {
  const names = new Set([but]);
  const others = sides[side].leaders.filter(({ name }) => !names.has(name) && names.add(name));
  return [...others.map(({ index, name }) => ({ name, person: { leader: index } })), ...people.filter(({ name }) => name !== but)];
}
