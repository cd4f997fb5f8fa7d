// What is never lost: undo and redo, the link that holds a view, and the view that the browser keeps for the next visit.
import { announce, refuse } from "./banner.js";
import { byId, element, sentence, setAttribute, setText, show } from "./dom.js";
import { addActions } from "./keys.js";
import { mode } from "./embed/mode.js";
import { MARK, MOST_LETTERS, pack, unpack } from "./link.js";
import { madeLink } from "./made.js";
import { ownVisit } from "./store.js";
import { text } from "./text.js";
import { openedTab } from "./views.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./store.js").Visit} Visit */
/** @typedef {import("./types.js").Kept} Kept */
/** @typedef {import("./types.js").View} View */

/** How long a change may be old before it is kept, in milliseconds. */
const REST = 400;

/** Notes that the view of the address is the reader's own, in another language. */
const SPOKEN = "entente.spoken";

/** How long a note on the link stays, in milliseconds: a short one and a long one. */
const TOLD = [4000, 12_000];

/** @param {Kept} kept @returns {string} what two views must share to be one and the same experiment */
const essence = ({ page, pin: _pin, digest: _digest, engine: _engine, ...rest }) => JSON.stringify([rest, page?.map]);

function noteSpoken() {
  try {
    sessionStorage.setItem(SPOKEN, "");
  } catch {
    // Full or forbidden: the next page offers what was kept in this one.
  }
}

/** @returns {boolean} whether the page was loaded anew for another language, with what had been changed */
function takeSpoken() {
  try {
    const is = sessionStorage.getItem(SPOKEN) !== null;
    sessionStorage.removeItem(SPOKEN);
    return is;
  } catch {
    return false;
  }
}

export class Keep {
  #session;
  #desk;
  #store;
  #say;
  #saveFile;
  #timer = 0;
  /** Whether storage refuses: it is said once, and so is its end. */
  #refused = false;
  /** What the last visit left, until this one takes its place. @type {Visit | null} */
  #last = null;
  /** What is offered until something is changed: what this tab had open, or else the last visit. @type {Visit | null} */
  #offered = null;
  /** The view before anybody changed anything: it is nothing to keep. */
  #untouched = "";
  /** The fragment whose view was taken up, or shared, last. */
  #taken = "";
  /** What was kept last. */
  #kept = "";

  /**
   * @param {Session} session
   * @param {{ desk: Desk, store: Store }} place
   * @param {(text: string) => void} say tells a screen reader
   * @param {() => void} saveFile saves the view as a file
   */
  constructor(session, { desk, store }, say, saveFile) {
    this.#session = session;
    this.#desk = desk;
    this.#store = store;
    this.#say = say;
    this.#saveFile = saveFile;
    byId("undo", HTMLButtonElement).addEventListener("click", () => this.#step("undo"));
    byId("redo", HTMLButtonElement).addEventListener("click", () => this.#step("redo"));
    byId("share", HTMLButtonElement).addEventListener("click", () => this.#share());
    byId("continue-yes", HTMLButtonElement).addEventListener("click", () => this.#continue());
    byId("continue-no", HTMLButtonElement).addEventListener("click", () => show(byId("continue", HTMLElement), false));
    addEventListener("hashchange", () => {
      // Back to the place of the view that is open: what has been changed of it since stays.
      if (history.state?.taken !== true || location.hash !== this.#taken) this.openLink();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.#keepNow();
    });
    // In a field the browser's own undo is meant.
    addActions([
      { id: "undo", group: "Work", name: text("keep-undo"), keys: ["Control+Z"], run: () => this.#step("undo") },
      { id: "redo", group: "Work", name: text("keep-redo"), keys: ["Control+Shift+Z"], run: () => this.#step("redo") },
    ]);
  }

  /** Begins to keep what is changed of the view that the address has opened, and offers what the last visit left. */
  start() {
    this.#untouched = essence(this.#desk.experiment());
    // A page that was never reached leaves its note behind: what another address opens is not meant by it.
    const spoken = takeSpoken() && location.hash.startsWith(MARK);
    // What stands in another page is not the reader's own work.
    if (mode()) return;
    if (spoken) {
      // What was changed in one language goes on in the next: it is kept as it reads there.
      this.#untouched = SPOKEN;
      this.#keepNow();
      return;
    }
    // The page does not wait for storage, which may be slow to say no.
    this.#store.lastVisit().then(
      (visit) => this.#offer(visit),
      // Without storage the tab may still know.
      () => this.#offer(null),
    );
  }

  /** Takes up the view of the address, if it holds one. */
  async openLink() {
    const { hash } = location;
    if (!hash.startsWith(MARK)) return;
    try {
      const kept = await unpack(hash);
      const same = await this.#desk.takeUp(kept);
      if (same === null) return;
      this.#mark(hash);
      const words = madeLink(kept, this.#desk.engine, same);
      if (same) this.#tell(words, 0);
      else announce(words);
    } catch (error) {
      refuse(error);
    }
  }

  /** @param {string} hash whose view is open: the entry of the browser's history is told from a link that is pasted anew */
  #mark(hash) {
    this.#taken = hash;
    if (location.hash === hash) history.replaceState({ taken: true, tab: openedTab() }, "", location.href);
  }

  /** @param {Visit | null} visit */
  #offer(visit) {
    const here = [this.#desk.link(), this.#desk.experiment()].map(essence);
    const isOther = (/** @type {Visit | null} */ other) => typeof other?.experiment === "object" && other.experiment !== null && !here.includes(essence(other.experiment));
    if (this.#last) return;
    this.#last = isOther(visit) ? visit : null;
    this.#offered = [ownVisit(), this.#last].find(isOther) ?? null;
    show(byId("continue", HTMLElement), this.#offered !== null && !this.#isTouched());
  }

  #isTouched() {
    return essence(this.#desk.experiment()) !== this.#untouched;
  }

  async #continue() {
    const visit = this.#offered;
    show(byId("continue", HTMLElement), false);
    if (!visit) return;
    try {
      if (!(await this.#desk.takeUpAloud(visit.experiment, visit.open ?? null))) return;
      // What another tab left meanwhile is the visit before.
      if (this.#last && essence(this.#last.experiment) === essence(visit.experiment)) this.#last = null;
      this.#offered = null;
    } catch (error) {
      refuse(error);
    }
  }

  /** @param {"undo" | "redo"} way */
  #step(way) {
    const step = this.#desk.step(way);
    if (step) this.#say(text(way === "undo" ? "keep-undone" : "keep-redone", { step }));
    else this.#say(text(way === "undo" ? "keep-nothing-to-undo" : "keep-nothing-to-redo"));
  }

  /** @returns {Promise<string | null>} the view as a fragment of the address, for another load of the page; nothing where the address says it all */
  async fragment() {
    const elsewhere = location.hash !== "" && !["#lab", "#map"].includes(location.hash) && !location.hash.startsWith(MARK);
    if (elsewhere || !this.#isTouched()) return null;
    const packed = await pack(this.#desk.link());
    noteSpoken();
    return packed;
  }

  async #share() {
    const hash = await pack(this.#desk.link());
    const link = new URL(hash, location.href.split("#")[0]).href;
    if (link.length > MOST_LETTERS) {
      this.#saveFile();
      this.#tell(text("keep-too-long", { letters: link.length, most: MOST_LETTERS }), 1);
      return;
    }
    history.replaceState(null, "", hash);
    this.#mark(hash);
    try {
      await navigator.clipboard.writeText(link);
      this.#tell(text("keep-copied"), 0);
    } catch {
      // No clipboard without permission or without https: the address bar holds the link.
      this.#tell(text("keep-in-address"), 0);
    }
  }

  #telling = 0;

  /** @param {string} note @param {number} length 0 for a short note, 1 for a long one */
  #tell(note, length) {
    const told = byId("share-told", HTMLElement);
    told.replaceChildren(element("span", {}, note));
    setAttribute(byId("share", HTMLButtonElement), "aria-description", note);
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => setText(told, ""), TOLD[length]);
  }

  /** @param {View} view what the page shows now */
  show({ history: [undo, redo] }) {
    for (const [id, step] of /** @type {const} */ ([["undo", undo], ["redo", redo]])) {
      const button = byId(id, HTMLButtonElement);
      const named = step === null ? null : text(id === "undo" ? "keep-undo-step" : "keep-redo-step", { step });
      // Not "disabled": the focus would be lost with the last step.
      setAttribute(button, "aria-disabled", step === null ? "true" : null);
      setAttribute(button, "title", named ?? text(id === "undo" ? "keep-undo-none" : "keep-redo-none"));
      setAttribute(button, "aria-label", named ?? text(id === "undo" ? "keep-undo" : "keep-redo"));
    }
  }

  /** Something may have changed: it is kept soon, under a held slider too. */
  touch() {
    if (!this.#timer && this.#untouched && !mode()) this.#timer = setTimeout(() => this.#keepNow(), REST);
  }

  async #keepNow() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#session.frame.halted || !this.#untouched || mode()) return;
    const experiment = this.#desk.experiment();
    const now = JSON.stringify([experiment, this.#desk.open]);
    if (now === this.#kept || (!this.#kept && essence(experiment) === this.#untouched)) return;
    this.#kept = now;
    show(byId("continue", HTMLElement), false);
    try {
      await this.#store.keepVisit({ experiment, saved: Date.now(), open: this.#desk.open }, this.#last);
      this.#last = null;
      if (this.#refused) announce(text("work-storage-again"));
      this.#refused = false;
    } catch (error) {
      // What was kept before is untouched; this is kept with the next change, or when the page is left.
      this.#kept = "refused";
      if (!this.#refused) announce(sentence(error));
      this.#refused = true;
    }
  }
}
