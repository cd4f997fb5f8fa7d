// One redraw per animation frame, however many events ask for one.

/** @typedef {import("./types.js").Lab} Lab */
/** @typedef {import("./types.js").Dirty} Dirty */

export class Frame {
  #lab;
  #draw;
  #asked = false;
  #halted = false;
  /** @type {{ resolve: () => void, reject: (error: unknown) => void }[]} */
  #waiting = [];

  /**
   * @param {Lab} lab
   * @param {(dirty: Dirty) => void} draw shows what the laboratory found stale
   */
  constructor(lab, draw) {
    this.#lab = lab;
    this.#draw = draw;
  }

  /** Asks for a redraw before the next picture. */
  request() {
    if (this.#asked || this.#halted) return;
    this.#asked = true;
    requestAnimationFrame(this.#run);
  }

  /** @returns {Promise<void>} settles with the next redraw */
  next() {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.request();
    });
  }

  /** No redraw any more: the last good picture stays. */
  halt() {
    this.#halted = true;
  }

  get halted() {
    return this.#halted;
  }

  #run = () => {
    // Cleared first: an error below reaches the banner, and the next event may still ask for a redraw.
    this.#asked = false;
    if (this.#halted) return;
    const waiting = this.#waiting.splice(0);
    try {
      this.#draw(this.#lab.frame());
    } catch (error) {
      for (const { reject } of waiting) reject(error);
      throw error;
    }
    for (const { resolve } of waiting) resolve();
  };
}
