// Every action of the page by its name: typed, chosen with the arrow keys, done with Enter. A combobox, as the ARIA
// practices have it: the focus stays in the field, which says which entry is meant.
import fuzzysort from "fuzzysort";
import { makeDialog } from "./dialog.js";
import { element, setAttribute, setText } from "./dom.js";
import { doableActions, groupName } from "./keys.js";
import { keyNodes } from "./shortcuts.js";
import { text } from "./text.js";

/** @typedef {import("./keys.js").Action} Action */

/** Entries shown at most; more are found by another letter. */
const MOST = 60;

/**
 * @param {readonly Action[]} actions
 * @param {string} typed
 * @returns {Action[]} those that fit, the best first; all where nothing is typed
 */
export function found(actions, typed) {
  if (typed.trim() === "") return actions.slice(0, MOST);
  // The score of words a reader would have to know is worth less than that of what is seen.
  const scoreFn = (/** @type {any} */ [name, group, words]) => Math.max(name?.score ?? 0, 0.8 * (group?.score ?? 0), 0.7 * (words?.score ?? 0));
  const keys = [(/** @type {Action} */ { name }) => name, (/** @type {Action} */ { group, name }) => `${text("palette-group", { group: groupName(group) })} ${name}`, (/** @type {Action} */ { words }) => words ?? ""];
  return fuzzysort.go(typed, actions, { keys, limit: MOST, threshold: 0.3, scoreFn }).map(({ obj }) => obj);
}

class Palette {
  #field = element("input", { type: "text", class: "palette-field", role: "combobox", "aria-label": text("palette-title"), "aria-expanded": "true", "aria-controls": "palette-list", "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false", placeholder: text("palette-type") });
  #list = element("ul", { id: "palette-list", class: "palette-list", role: "listbox", "aria-label": text("palette-actions") });
  #count = element("p", { class: "hidden", role: "status" });
  #dialog = makeDialog(text("palette-title"), "palette", this.#field, this.#count, this.#list);
  /** @type {Action[]} */
  #actions = [];
  /** @type {Action[]} */
  #shown = [];
  #at = 0;

  constructor() {
    this.#field.addEventListener("input", () => this.#find());
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("click", ({ target }) => {
      const entry = target instanceof Element ? target.closest("li") : null;
      if (entry) this.#do([...this.#list.children].indexOf(entry));
    });
  }

  open() {
    this.#actions = doableActions();
    this.#field.value = "";
    this.#find();
    this.#dialog.showModal();
    this.#field.focus();
  }

  #find() {
    this.#shown = found(this.#actions, this.#field.value);
    this.#at = 0;
    this.#list.replaceChildren(
      ...this.#shown.map(({ group, name, keys = [] }, n) =>
        element("li", { id: `palette-${n}`, role: "option" }, element("span", { class: "palette-name" }, element("span", { class: "palette-group" }, `${text("palette-group", { group: groupName(group) })} `), name), ...keys.slice(0, 1).flatMap(keyNodes)),
      ),
    );
    const many = this.#shown.length;
    setText(this.#count, text("palette-count", { count: many }));
    if (many === 0) this.#list.append(element("li", { class: "palette-none", role: "option", "aria-disabled": "true" }, text("palette-none")));
    this.#mark();
  }

  #mark() {
    [...this.#list.children].forEach((entry, n) => setAttribute(entry, "aria-selected", n === this.#at && this.#shown.length > 0 ? "true" : "false"));
    setAttribute(this.#field, "aria-activedescendant", this.#shown.length > 0 ? `palette-${this.#at}` : null);
    this.#list.children[this.#at]?.scrollIntoView({ block: "nearest" });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const last = this.#shown.length - 1;
    const to = /** @type {Record<string, number>} */ ({
      ArrowDown: this.#at === last ? 0 : this.#at + 1,
      ArrowUp: this.#at === 0 ? last : this.#at - 1,
      PageDown: Math.min(this.#at + 8, last),
      PageUp: Math.max(this.#at - 8, 0),
    })[event.key];
    if (event.key === "Enter") this.#do(this.#at);
    else if (to === undefined || last < 0) return;
    else {
      this.#at = to;
      this.#mark();
    }
    event.preventDefault();
  }

  /** @param {number} n */
  #do(n) {
    const action = this.#shown[n];
    if (!action) return;
    // Closed first: the focus goes back, and the action may take it elsewhere.
    this.#dialog.close();
    action.run?.(null);
  }
}

/** @type {Palette | null} */
let palette = null;

export function openPalette() {
  palette ??= new Palette();
  palette.open();
}
