// What the browser keeps: experiments with a name, and the view of this visit and of the one before.
import * as idb from "idb-keyval";
import { Conflict, isExperiment, revised } from "./records.js";
import { text } from "./text.js";

/** @typedef {import("./records.js").Experiment} Experiment */
/** @typedef {import("./types.js").Kept} Kept */

/**
 * @typedef {object} Visit what a visit left
 * @property {Kept} experiment
 * @property {number} saved milliseconds since 1970
 * @property {{ id: string, name: string, revision: number } | null} [open] the experiment with a name that was open
 */

const NAMED = "experiment:";
const LAST = "visit";
const BEFORE = "visit-before";

/** Under which name a tab keeps its own last view: it outlives a reload and a tab that the browser gave up, but not the tab. */
const OWN = "entente.visit";

/** Where versions before this store kept the last view. */
const OLD_KEY = "entente.view";

/** Storage that is full, forbidden or gone. */
export class StorageError extends Error {
  constructor() {
    super(text("work-no-storage"));
  }
}

/** @type {idb.UseStore | null} */
let place = null;

/**
 * Reads or writes what the browser keeps for this page, by one connection.
 *
 * @template T
 * @param {(place: idb.UseStore) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function inStore(act) {
  try {
    // Opened when it is first needed: a browser that forbids storage may forbid its very name.
    place ??= idb.createStore("entente", "work");
    return await act(place);
  } catch (error) {
    // One that failed is not asked again.
    if (!(error instanceof Conflict)) place = null;
    throw error;
  }
}

export class Store {
  /** The other tabs. @type {BroadcastChannel | null} */
  #others = null;

  /** @param {() => void} onOthers called when another tab has changed what is kept */
  constructor(onOthers) {
    try {
      this.#others = new BroadcastChannel("entente.work");
      this.#others.onmessage = onOthers;
    } catch {
      // Without a channel another tab's change is found when this one saves.
    }
  }

  /**
   * @template T
   * @param {(place: idb.UseStore) => Promise<T>} act
   * @returns {Promise<T>}
   * @throws {StorageError}
   */
  async #use(act) {
    try {
      return await inStore(act);
    } catch (error) {
      throw error instanceof Conflict ? error : new StorageError();
    }
  }

  /** @returns {Promise<Experiment[]>} */
  async list() {
    const all = await this.#use((place) => idb.entries(place));
    return all.flatMap(([key, value]) => (String(key).startsWith(NAMED) && isExperiment(value) ? [value] : []));
  }

  /** @param {string} id @returns {Promise<Experiment | null>} */
  async get(id) {
    const value = await this.#use((place) => idb.get(NAMED + id, place));
    return isExperiment(value) ? value : null;
  }

  /**
   * Saves over the revision that `next` started from, 0 for a new one.
   *
   * @param {Experiment} next
   * @returns {Promise<Experiment>} as it is kept now
   * @throws {import("./records.js").Conflict | StorageError}
   */
  async save(next) {
    let kept = next;
    // Read and written in one transaction: no other tab comes between.
    await this.#use((place) => idb.update(NAMED + next.id, (stored) => (kept = revised(stored, next)), place));
    this.#others?.postMessage(null);
    return kept;
  }

  /** @param {string} id */
  async remove(id) {
    await this.#use((place) => idb.del(NAMED + id, place));
    this.#others?.postMessage(null);
  }

  /** @param {Experiment} experiment one that was removed, as it was */
  async putBack(experiment) {
    await this.#use((place) => idb.set(NAMED + experiment.id, experiment, place));
    this.#others?.postMessage(null);
  }

  /** @returns {Promise<Visit | null>} what the last visit left */
  async lastVisit() {
    const visit = await this.#use((place) => idb.get(LAST, place));
    return visit ?? oldView();
  }

  /** @returns {Promise<Visit | null>} what the visit before this one left */
  async visitBefore() {
    return (await this.#use((place) => idb.get(BEFORE, place))) ?? null;
  }

  /** @param {Visit} visit what this one would leave now @param {Visit | null} before */
  async keepVisit(visit, before) {
    keepOwn(visit);
    await this.#use((place) => idb.setMany(before ? [[LAST, visit], [BEFORE, before]] : [[LAST, visit]], place));
    forgetOldView();
  }
}

/** @returns {Visit | null} what this very tab had open before it was loaded again; another tab may have left a later visit */
export function ownVisit() {
  try {
    const visit = JSON.parse(sessionStorage.getItem(OWN) ?? "null");
    return typeof visit?.experiment === "object" ? visit : null;
  } catch {
    // Forbidden, or no longer readable.
    return null;
  }
}

/** @param {Visit} visit */
function keepOwn(visit) {
  try {
    sessionStorage.setItem(OWN, JSON.stringify(visit));
  } catch {
    // Full or forbidden: what all tabs share is what counts.
  }
}

/** @returns {Visit | null} */
function oldView() {
  try {
    const experiment = JSON.parse(localStorage.getItem(OLD_KEY) ?? "null");
    return experiment?.version === 1 ? { experiment, saved: 0 } : null;
  } catch {
    // Forbidden, or no longer readable: there is nothing to continue.
    return null;
  }
}

function forgetOldView() {
  try {
    localStorage.removeItem(OLD_KEY);
  } catch {
    // Forbidden: then nothing was there either.
  }
}
