// Steps that a lecturer makes: from what the Lab shows, or as a copy of another.

import { text } from "../text.js";

/** @typedef {import("./read.js").Step} Step */
/** @typedef {import("../types.js").Lab} Lab */

/** @param {string} wanted @param {readonly string[]} taken @returns {string} an id that no other step has */
function freeId(wanted, taken) {
  const base = wanted.slice(0, 34);
  let id = base;
  for (let n = 2; taken.includes(id); n += 1) id = `${base}-${n}`;
  return id;
}

/** @param {Step} step @param {readonly Step[]} all @returns {Step} */
export function copied(step, all) {
  return { ...structuredClone(step), id: freeId(step.id, all.map(({ id }) => id)) };
}

/**
 * A step that shows what the Lab shows; its texts are to be written.
 *
 * @param {Lab} lab @param {(id: string) => boolean} isListed @param {readonly string[]} taken ids of other steps
 * @returns {Step}
 */
export function stepFromLab(lab, isListed, taken) {
  const { settings } = /** @type {{ settings: any }} */ (/** @type {unknown} */ (lab.kept()));
  const { altered, first, last, pin } = lab.timeline();
  const id = lab.case_id();
  /** @type {Record<string, any>} */
  const set = { ...settings.changes };
  if (settings.leadership_change !== null) set.leadership_change = settings.leadership_change === 0 ? "none" : settings.leadership_change;
  for (const name of ["public_enmity", "sensibility"]) if (settings[name] !== null) set[name] = 100 * settings[name];
  const state = {
    case: altered || !isListed(id) ? JSON.parse(lab.scenario_text()) : `${id}.json`,
    theories: settings.theories,
    quantity: settings.quantity,
    seed: String(settings.seed),
    settings: set,
    pin,
  };
  const said = text("story-new-reveal", { before: "{before}", after: "{after}", end: "{end}" });
  const hidden = pin > first && pin < last ? pin : first;
  return {
    format: "entente-story-step",
    version: 1,
    id: freeId("my-step", taken),
    title: text("story-new-title"),
    ask: text("story-new-ask"),
    text: [text("story-new-text")],
    state,
    figure: { kind: "course", from: first, to: last, hidden_from: hidden },
    hide: ["outcome"],
    predict: { kind: "draw" },
    reveal: [
      { show: "first", lead: text("story-new-lead", { theory: "{name.0}" }), text: said },
      { show: "second", lead: text("story-new-lead", { theory: "{name.1}" }), text: said },
    ],
    question: text("story-new-question"),
    notes: [],
    sources: [],
  };
}
