// The tabs. The address says which is open, so that Back and Forward and a link go where they should.
import { byId, setAttribute, show } from "./dom.js";

/** @typedef {"lab" | "model"} View */

/** A theory's card stands in the Model tab: "#theory-wheeler". */
const THEORY = /^#theory-(\w+)$/;

/** @returns {View} what the address asks for; anything else is the Lab */
const asked = () => (location.hash === "#model" || THEORY.test(location.hash) ? "model" : "lab");

/** @returns {string | null} the theory whose card the address asks for */
export const askedTheory = () => THEORY.exec(location.hash)?.[1] ?? null;

export class Views {
  /** @type {View} */
  #open = "lab";
  #enter;

  /** @param {(view: View) => void} enter called when a view is opened, before it is seen */
  constructor(enter) {
    this.#enter = enter;
    addEventListener("hashchange", () => this.#show(true));
    this.#show(false);
  }

  get open() {
    return this.#open;
  }

  /** @param {boolean} focus whether the reader went there and the focus has to follow */
  #show(focus) {
    this.#open = asked();
    this.#enter(this.#open);
    for (const view of /** @type {const} */ (["lab", "model"])) {
      const root = byId(`${view}-view`, HTMLElement);
      show(root, view === this.#open);
      setAttribute(byId(`tab-${view}`, HTMLAnchorElement), "aria-current", view === this.#open ? "page" : null);
      if (focus && view === this.#open && view !== "lab") root.focus();
    }
    if (focus) scrollTo(0, 0);
  }
}
