// The one door through which the page changes the laboratory: a slider, a field, a key on the chart and window.entente
// all come through here, so that every change is followed by a redraw and none by two.

/** @typedef {import("./types.js").Lab} Lab */
/** @typedef {import("./types.js").Id} Id */

export class Session {
  /** @type {Id | null} */
  #held = null;
  /** How many times something was to be opened. */
  #openings = 0;

  /**
   * @param {Lab} lab
   * @param {import("./frame.js").Frame} frame
   */
  constructor(lab, frame) {
    this.lab = lab;
    this.frame = frame;
    // A thumb may be let go over another window or be taken by a call on the phone: no drag outlives that.
    for (const event of ["pointerup", "pointercancel", "blur"]) addEventListener(event, () => this.release());
    document.addEventListener("visibilitychange", () => this.release());
  }

  /** The slider or field that is held now. */
  get held() {
    return this.#held;
  }

  /**
   * Applies a change and asks for a redraw. After a failure that stopped the model nothing is called any more.
   *
   * @template T
   * @param {(lab: Lab) => T} apply
   * @returns {T | undefined} what `apply` gave
   */
  change(apply) {
    if (this.frame.halted) return undefined;
    const result = apply(this.lab);
    this.frame.request();
    return result;
  }

  /**
   * Something is to be opened, which may have to be fetched first.
   *
   * @returns {() => boolean} whether nothing else was to be opened since: the last choice counts
   */
  opening() {
    this.#openings += 1;
    const own = this.#openings;
    return () => own === this.#openings;
  }

  /** @param {string} scenario its text; if it is refused the open one stays */
  open(scenario) {
    this.opening();
    this.change((lab) => lab.open(scenario));
  }

  /** @param {Id} id a drag begins; one that was under way ends */
  hold(id) {
    if (this.#held === id) return;
    this.release();
    this.#held = id;
    this.change((lab) => lab.begin_drag(id));
  }

  /**
   * The drag that is under way, if any, ends.
   *
   * @param {Id | null} [id] of this one alone: what loses the focus to another slider does not end the drag of that one
   */
  release(id = this.#held) {
    if (id === null || id !== this.#held) return;
    this.#held = null;
    this.change((lab) => lab.end_drag(id));
  }
}
