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
  #openCase;
  #say;
  #timer = 0;
  /** Whether storage has refused: it is said once. */
  #refused = false;
  /** What the last visit left; offered until something is changed. */
  #last = stored();

  /**
   * @param {Session} session
   * @param {(id: string) => Promise<void>} openCase opens the case of that id, or throws a sentence
   * @param {(text: string) => void} say tells a screen reader
   */
  constructor(session, openCase, say) {
    this.#session = session;
    this.#openCase = openCase;
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
      const same = await this.#takeUp(await unpack(location.hash));
      if (same === false) announce("This link was made by another version of the engine: its numbers differ a little from those shown here.");
    } catch (error) {
      announce(sentence(error));
    }
  }

  /**
   * Opens the view's case and takes the view up; what is refused leaves everything as it was.
   *
   * @param {unknown} view
   * @returns {Promise<boolean | undefined>} whether this engine reproduces its digest
   */
  async #takeUp(view) {
    const session = this.#session;
    const before = session.lab.kept();
    const wanted = /** @type {any} */ (view)?.scenario;
    const elsewhere = typeof wanted === "string" && wanted !== before.scenario;
    if (elsewhere) await this.#openCase(wanted);
    try {
      return session.change((lab) => lab.restore(view));
    } catch (error) {
      if (elsewhere) {
        await this.#openCase(before.scenario);
        session.change((lab) => lab.restore(before));
      }
      throw error;
    }
  }

  #offer() {
    const kept = /** @type {any} */ (this.#last);
    const here = this.#session.lab.kept();
    const offered = typeof kept?.scenario === "string" && (kept.scenario !== here.scenario || JSON.stringify(kept.settings) !== JSON.stringify(here.settings));
    if (!offered) this.#last = null;
    show(byId("continue", HTMLElement), offered);
  }

  async #continue() {
    const kept = this.#last;
    this.#forgetLast();
    try {
      await this.#takeUp(kept);
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
