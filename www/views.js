// The tabs. The address says which is open, so that Back and Forward and a link go where they should.
import { byId, setAttribute, show } from "./dom.js";
import { MARK } from "./link.js";

/** @typedef {"lab" | "story" | "map" | "model" | "compare"} View */

/** A step of the story, "#story/turnover", or a whole story in the address. */
const STORY = /^#(story(\/[a-z0-9-]+)?$|t=)/;

/** A theory's card stands in the Model tab: "#theory-wheeler". */
const THEORY = /^#theory-(\w+)$/;

/** The figure of ratification, which tells a case that is no dyad. */
const RATIFICATION = "#ratification";

/** The tab that the view in the address brought along. @type {View} */
let brought = "lab";

/** Opens the tab that a view brings along. An address that holds a view stays as it is. @param {View} tab */
export function openTab(tab) {
  if (!location.hash.startsWith(MARK)) {
    location.hash = tab;
    return;
  }
  brought = tab;
  dispatchEvent(new Event(BROUGHT));
}

const BROUGHT = "entente-tab";

/** @returns {View} what the address asks for; anything else is the Lab */
function asked() {
  const { hash } = location;
  if (hash.startsWith(MARK)) return brought;
  if (STORY.test(hash)) return "story";
  if (hash === "#compare" || hash === "#map") return /** @type {View} */ (hash.slice(1));
  return hash === "#model" || hash === RATIFICATION || THEORY.test(hash) ? "model" : "lab";
}

/** Tabs, in order. */
const VIEWS = /** @type {const} */ (["lab", "story", "map", "model", "compare"]);

/** The tab that is open. @type {View} */
let seen = "lab";

/** @returns {View} the tab that is open, for the entry of an address that holds a view */
export const openedTab = () => seen;

/** @returns {string | null} the theory whose card the address asks for */
export const askedTheory = () => THEORY.exec(location.hash)?.[1] ?? null;

/** @returns {boolean} whether the address asks for the figure of ratification */
export const asksRatification = () => location.hash === RATIFICATION;

/** @returns {boolean} whether the Lab is what is seen */
export const labIsOpen = () => !byId("lab-view", HTMLElement).hidden;

export class Views {
  /** @type {View} */
  #open = "lab";
  #enter;

  /** @param {(view: View) => void} enter called when a view is opened, before it is seen */
  constructor(enter) {
    this.#enter = enter;
    addEventListener("hashchange", () => {
      // An entry whose view has been taken up remembers its tab.
      brought = VIEWS.find((view) => view === history.state?.tab) ?? "lab";
      this.#show(true);
    });
    // By its own address it would lead to the Lab from every tab, and a view that stands in the address would be lost.
    document.querySelector(".skip")?.addEventListener("click", (event) => {
      event.preventDefault();
      byId(this.#open === "lab" ? "stage" : `${this.#open}-view`, HTMLElement).focus();
    });
    addEventListener(BROUGHT, () => this.#show(true));
    // A link to where the reader already is: browsers give the focus to nothing and tell nobody, so that it is gone to anew.
    document.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (!(link instanceof HTMLAnchorElement) || link.target || link.hash === "" || link.href !== location.href) return;
      event.preventDefault();
      dispatchEvent(new HashChangeEvent("hashchange", { oldURL: link.href, newURL: link.href }));
    });
    this.#show(false);
  }

  get open() {
    return this.#open;
  }

  /** @param {boolean} focus whether the reader went there and the focus has to follow */
  #show(focus) {
    const before = this.#open;
    // Where the focus is may be hidden, and the focus with it: also the Lab's, when the page starts in another tab.
    // An address that names an element of another tab has taken the focus to nothing before anybody is told.
    const { activeElement } = document;
    const left = byId(`${before}-view`, HTMLElement).contains(activeElement) || (focus && (activeElement === null || activeElement === document.body));
    this.#open = seen = asked();
    this.#enter(this.#open);
    for (const view of VIEWS) {
      const root = byId(`${view}-view`, HTMLElement);
      show(root, view === this.#open);
      // The comparison has no tab: the menu "Work" leads to it.
      if (view !== "compare") setAttribute(byId(`tab-${view}`, HTMLAnchorElement), "aria-current", view === this.#open ? "page" : null);
      if ((focus || left) && view === this.#open && view !== "lab") root.focus();
    }
    if (left && this.#open === "lab" && before !== "lab") byId("stage", HTMLElement).focus({ preventScroll: true });
    if (focus) scrollTo(0, 0);
  }
}
