// What a screen reader hears when the numbers have settled: headline and ledger, once, and never during a drag.
import { setText } from "./dom.js";

/** What more runs than these add to the numbers is not said again. */
const SPOKEN_RUNS = 1000;

/** How long the texts stay the same before they are spoken, in milliseconds. */
const SETTLED = 700;

export class Speech {
  #region;
  #text = "";
  #runs = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {HTMLElement} region a polite live region */
  constructor(region) {
    this.#region = region;
  }

  /** @param {string} text said at once, such as what was undone */
  say(text) {
    setText(this.#region, text);
  }

  /** @param {import("./types.js").View} view what the page shows now */
  hear(view) {
    const text = [...view.headline, view.ledger.map((span) => span.text).join(""), view.aside].join(" ");
    if (text === this.#text) return;
    const first = this.#text === "";
    const refined = view.runs > SPOKEN_RUNS && view.runs !== this.#runs;
    this.#text = text;
    this.#runs = view.runs;
    clearTimeout(this.#timer);
    // The first texts are read where they stand; announcing them would say everything twice.
    if (!first && !refined) this.#timer = setTimeout(() => setText(this.#region, text), SETTLED);
  }
}
