// How long a worker may be silent before it is taken for stuck. A worker that computes gives a sign of life every second,
// however slow the device: only one that does nothing is silent. What counts is the time that the page itself lived
// through: a page that was asleep, frozen or held up has heard nobody, and blames nobody.

/** Seconds of silence after which a worker that owes something is given up. */
export const PATIENCE = 15;

/** The same before its first sign: its script may have a long way to come. */
export const START = 30;

/** How often silence is counted, in milliseconds. */
const TICK = 1000;

export class Patience {
  #silent = 0;
  #limit = START;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #lost;

  /** @param {(seconds: number) => void} lost called when patience ends */
  constructor(lost) {
    this.#lost = lost;
  }

  /** Something is owed from now on; what was owed before may be waited for already. */
  begin() {
    if (this.#timer !== undefined) return;
    this.#silent = 0;
    this.#count();
  }

  /** A sign of life, or an answer. */
  hear() {
    this.#silent = 0;
    this.#limit = PATIENCE;
  }

  /** Nothing is owed. */
  end() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #count() {
    this.#timer = setTimeout(() => {
      this.#silent += 1;
      if (this.#silent < this.#limit) this.#count();
      else this.#lost(this.#silent);
    }, TICK);
  }
}
