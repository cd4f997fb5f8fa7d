// One redraw per animation frame, however many events ask for one.

/** @typedef {import("./types.js").Lab} Lab */
/** @typedef {import("./types.js").Dirty} Dirty */

export class Frame {
  #lab;
  #draw;
  #asked = false;
  #halted = false;

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

  /** Draws at once, for the first picture: a frame of its own would only put it off. */
  now() {
    this.#run();
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
    this.#draw(this.#lab.frame());
  };
}
