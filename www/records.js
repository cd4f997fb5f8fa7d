// Experiments that have a name, as the browser keeps them. Each saving counts up its revision, so that of two tabs that
// change the same experiment the later one is told, and neither overwrites the other unseen. No page in it.
import { text } from "./text.js";

/** @typedef {import("./types.js").Kept} Kept */

/**
 * @typedef {object} Experiment
 * @property {string} id
 * @property {string} name
 * @property {number} saved milliseconds since 1970
 * @property {number} revision 1, 2 ...
 * @property {Kept} experiment
 */

/** An experiment that another tab has saved, or deleted, in the meantime. */
export class Conflict extends Error {
  /** @param {string} name @param {boolean} deleted */
  constructor(name, deleted) {
    super(text(deleted ? "work-deleted-elsewhere" : "work-saved-elsewhere", { name }));
  }
}

/**
 * What takes the place of a record when it is saved.
 *
 * @param {Experiment | undefined} stored what is there now
 * @param {Experiment} next with the revision that it started from
 * @returns {Experiment}
 * @throws {Conflict} where what is there is not what `next` started from
 */
export function revised(stored, next) {
  if (stored ? stored.revision !== next.revision : next.revision !== 0) throw new Conflict(next.name, !stored);
  return { ...next, revision: next.revision + 1 };
}

/** @param {unknown} value @returns {value is Experiment} whether what storage gave is a record of this kind */
export function isExperiment(value) {
  const { id, name, saved, revision, experiment } = /** @type {Partial<Experiment>} */ (value ?? {});
  return typeof id === "string" && typeof name === "string" && Number.isFinite(saved) && Number.isInteger(revision) && typeof experiment === "object" && experiment !== null;
}

/** @param {readonly Experiment[]} all @returns {Experiment[]} the last saved first */
export const inOrder = (all) => [...all].sort((a, b) => b.saved - a.saved || a.name.localeCompare(b.name));
