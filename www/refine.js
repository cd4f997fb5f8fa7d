// More runs for a view that stays as it is: 10,000 instead of 1,000, once nothing has changed for a while, where the
// device can spare them. Any change ends it.
import { byId, setStyle, setText, show } from "./dom.js";
import { text } from "./text.js";

/** @typedef {{ level: number, charging: boolean }} Battery */
/** @typedef {{ deviceMemory?: number, connection?: { saveData?: boolean }, getBattery?: () => Promise<Battery> }} Device */

/** How long a view is at rest before it is refined, in milliseconds. */
const REST = 1500;

/** Gigabytes below which a device keeps to 1,000 runs, and the charge below which one that is not plugged in does. */
const LEAST_MEMORY = 4;
const LEAST_CHARGE = 0.3;

/**
 * Whether a device can spare the work, as far as its browser says: memory, charge and a wish to save data are told by
 * some and not by others. A device that tells nothing is taken for one that can.
 *
 * @param {Device} device
 * @returns {Promise<boolean>}
 */
export async function canSpare(device) {
  if ((device.deviceMemory ?? LEAST_MEMORY) < LEAST_MEMORY || device.connection?.saveData) return false;
  try {
    const battery = await device.getBattery?.();
    return !battery || battery.charging || battery.level >= LEAST_CHARGE;
  } catch {
    return true;
  }
}

/** @param {number} done @param {number} wanted @returns {string} how far the runs have come */
export const inWords = (done, wanted) => text("page-progress", { done, wanted });

/** @param {ArrayLike<number>} progress runs done and wanted; the line is there while they differ */
export function showProgress({ 0: done, 1: wanted }) {
  const line = byId("progress", HTMLElement);
  show(line, done < wanted);
  if (done >= wanted) return;
  setText(byId("progress-text", HTMLElement), inWords(done, wanted));
  setStyle(line, "--done", `${((100 * done) / wanted).toFixed(1)}%`);
}

export class Refinement {
  #session;
  #wanted;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {import("./session.js").Session} session
   * @param {() => boolean} wanted whether somebody looks at the bands, and nothing else is computed for them
   */
  constructor(session, wanted) {
    this.#session = session;
    this.#wanted = wanted;
    document.addEventListener("visibilitychange", () => this.rest());
  }

  /** Something was drawn: the view is at rest from now on, until this is called again. */
  rest() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), REST);
  }

  async #begin() {
    const { frame, lab, held } = this.#session;
    if (document.hidden || frame.halted || held !== null) return;
    if (!this.#wanted()) {
      this.rest();
      return;
    }
    if (!(await canSpare(/** @type {Device} */ (navigator)))) return;
    if (!frame.halted && this.#session.held === null && lab.refine()) frame.request();
  }
}
