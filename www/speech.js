// What a screen reader hears when the numbers have settled: headline and ledger, once, and never during a drag.
import { setText } from "./dom.js";

/** What more runs than these add to the numbers is not said again. */
const SPOKEN_RUNS = 1000;

/** How long the texts stay the same before they are spoken, in milliseconds. */
const SETTLED = 700;

export class Speech {
  #region;
  #text = "";
  /** Runs that each theory's texts rested on when they were last heard. @type {readonly number[]} */
  #runs = [];
  /** What is to be spoken is waited for. @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {HTMLElement} region a polite live region */
  constructor(region) {
    this.#region = region;
  }

  /** @param {string} text said at once, such as what was undone */
  say(text) {
    setText(this.#region, text);
    // What waits to be spoken would cut this short, and may be of a moment ago.
    if (this.#timer !== undefined) this.#wait();
  }

  /** @param {import("./types.js").View} view what the page shows now */
  hear(view) {
    const text = [...view.headline, view.ledger.map((span) => span.text).join(""), view.aside].join(" ");
    // One theory's runs may be in before the other's.
    const refined = view.runs_each.some((runs, side) => runs > SPOKEN_RUNS && runs !== this.#runs[side]);
    this.#runs = view.runs_each;
    if (text === this.#text) return;
    const first = this.#text === "";
    this.#text = text;
    // The first texts are read where they stand; announcing them would say everything twice.
    if (first || refined) return;
    this.#wait();
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      setText(this.#region, this.#text);
    }, SETTLED);
  }
}
