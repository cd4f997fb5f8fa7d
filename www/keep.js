// What is never lost: undo and redo, the link that holds a view, and the view that the browser keeps for the next visit.
import { announce } from "./banner.js";
import { byId, sentence, setAttribute, setText, show } from "./dom.js";
import { MARK, pack, unpack } from "./link.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").View} View */

const KEY = "entente.view";

/** How long the settings rest before they are kept, in milliseconds. */
const REST = 400;

/** @returns {unknown} what was kept, or null */
function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    // Storage is forbidden or what it holds is no longer readable: there is nothing to continue.
    return null;
  }
}

export class Keep {
  #session;
  #say;
  #timer = 0;
  /** Whether storage has refused: it is said once. */
  #refused = false;
  /** What the last visit left; offered until something is changed. */
  #last = stored();

  /** @param {Session} session @param {(text: string) => void} say tells a screen reader */
  constructor(session, say) {
    this.#session = session;
    this.#say = say;
    byId("undo", HTMLButtonElement).addEventListener("click", () => this.#step("undo"));
    byId("redo", HTMLButtonElement).addEventListener("click", () => this.#step("redo"));
    byId("share", HTMLButtonElement).addEventListener("click", () => this.#share());
    byId("continue-yes", HTMLButtonElement).addEventListener("click", () => this.#continue());
    byId("continue-no", HTMLButtonElement).addEventListener("click", () => this.#forgetLast());
    addEventListener("hashchange", () => this.openLink());
    document.addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z") return;
      // In a field the browser's own undo is meant.
      if (event.target instanceof HTMLInputElement && event.target.type !== "range" && event.target.type !== "radio") return;
      event.preventDefault();
      this.#step(event.shiftKey ? "redo" : "undo");
    });
  }

  /** Takes up the view of the address, if it holds one. */
  async openLink() {
    if (!location.hash.startsWith(MARK)) {
      this.#offer();
      return;
    }
    try {
      const view = await unpack(location.hash);
      const same = this.#session.change((lab) => lab.restore(view));
      if (same === false) announce("This link was made by another version of the engine: its numbers differ a little from those shown here.");
    } catch (error) {
      announce(sentence(error));
    }
  }

  #offer() {
    const lab = this.#session.lab;
    const kept = /** @type {any} */ (this.#last);
    const here = lab.kept();
    const offered = kept?.scenario === here.scenario && JSON.stringify(kept.settings) !== JSON.stringify(here.settings);
    if (!offered) this.#last = null;
    show(byId("continue", HTMLElement), offered);
  }

  #continue() {
    const kept = this.#last;
    this.#forgetLast();
    try {
      this.#session.change((lab) => lab.restore(kept));
    } catch (error) {
      announce(sentence(error));
    }
  }

  #forgetLast() {
    this.#last = null;
    show(byId("continue", HTMLElement), false);
  }

  /** @param {"undo" | "redo"} way */
  #step(way) {
    const words = this.#session.change((lab) => lab[way]());
    this.#say(words ? `${way === "undo" ? "Undone" : "Done again"}: ${words}.` : `Nothing to ${way}.`);
  }

  async #share() {
    const button = byId("share", HTMLButtonElement);
    const hash = await pack(this.#session.lab.kept());
    const link = new URL(hash, location.href.split("#")[0]).href;
    history.replaceState(null, "", hash);
    let told = "Link copied";
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      // No clipboard without permission or without https: the address bar holds the link.
      told = "The link is in the address bar";
    }
    setText(byId("share-told", HTMLElement), told);
    setAttribute(button, "aria-description", told);
    setTimeout(() => setText(byId("share-told", HTMLElement), ""), 4000);
  }

  /** @param {View} view what the page shows now */
  show({ history: [undo, redo], changed }) {
    for (const [id, words] of /** @type {const} */ ([["undo", undo], ["redo", redo]])) {
      const button = byId(id, HTMLButtonElement);
      const name = id === "undo" ? "Undo" : "Redo";
      // Not "disabled": the focus would be lost with the last step.
      setAttribute(button, "aria-disabled", words === null ? "true" : null);
      setAttribute(button, "title", words === null ? `Nothing to ${id}` : `${name}: ${words}`);
      setAttribute(button, "aria-label", words === null ? name : `${name}: ${words}`);
    }
    if (changed > 0 && this.#last) this.#forgetLast();
    if (!this.#last) this.#keepSoon();
  }

  #keepSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      try {
        localStorage.setItem(KEY, JSON.stringify(this.#session.lab.kept()));
      } catch {
        if (!this.#refused) console.info("The view is not kept for the next visit: the browser’s storage is full or forbidden.");
        this.#refused = true;
      }
    }, REST);
  }
}
