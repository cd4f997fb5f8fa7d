// How the page looks: light, dark, or black on white with heavier lines for a bright room. The system's choice until the
// visitor makes one, which is then kept. Where the system forces its own colours, they decide.
import { setAttribute } from "./dom.js";
import { forced, systemIsDark } from "./system-colours.js";
import { text } from "./text.js";

/** @typedef {"light" | "dark" | "projector"} ThemeName */

/** In the order in which the button goes through them. @type {readonly ThemeName[]} */
export const THEMES = ["light", "dark", "projector"];

/** @param {ThemeName} name @returns {string} as the reader's language calls it */
export const themeName = (name) => text(name === "light" ? "theme-light" : name === "dark" ? "theme-dark" : "theme-projector");

const KEY = "entente.theme";
const system = matchMedia("(prefers-color-scheme: dark)");

/** @param {unknown} name @returns {ThemeName | null} */
const known = (name) => THEMES.find((one) => one === name) ?? null;

/** @returns {ThemeName | null} */
function stored() {
  try {
    return known(localStorage.getItem(KEY));
  } catch {
    // Storage may be forbidden; the page then follows the system at each visit.
    return null;
  }
}

/** @param {ThemeName} name */
function store(name) {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // As above: the choice then lasts as long as the page.
  }
}

export class Theme {
  #chosen = stored();
  /** Holds for a while, and is not kept. @type {ThemeName | null} */
  #lent = null;
  #button;
  #apply;

  /**
   * @param {HTMLButtonElement} button
   * @param {(name: ThemeName) => void} apply tells the charts
   */
  constructor(button, apply) {
    this.#button = button;
    this.#apply = apply;
    button.addEventListener("click", () => this.next());
    for (const query of [system, forced]) query.addEventListener("change", () => this.#show());
    this.#show();
  }

  /** What the charts are drawn in. @returns {ThemeName} */
  get name() {
    if (forced.matches) return systemIsDark() ? "dark" : "light";
    return this.#lent ?? this.#chosen ?? (system.matches ? "dark" : "light");
  }

  /** Chooses. @param {ThemeName} name */
  set(name) {
    this.#chosen = name;
    this.#lent = null;
    store(name);
    this.#show();
  }

  /** Chooses the one after this. @returns {ThemeName} */
  next() {
    const after = THEMES[(THEMES.indexOf(this.name) + 1) % THEMES.length];
    this.set(after);
    return after;
  }

  /** A look for a while, such as a presentation's; the choice that is kept stays. @param {ThemeName | null} name null ends it */
  lend(name) {
    this.#lent = name;
    this.#show();
  }

  /** Shows a theme as long as the page is open. @param {ThemeName} name */
  wear(name) {
    this.#chosen = name;
    this.#show();
  }

  #show() {
    const { name } = this;
    setAttribute(document.documentElement, "data-theme", this.#lent ?? this.#chosen);
    const after = THEMES[(THEMES.indexOf(name) + 1) % THEMES.length];
    setAttribute(this.#button, "aria-label", text("theme-is", { name: themeName(name) }));
    setAttribute(this.#button, "title", text("theme-is-next", { name: themeName(name), next: themeName(after) }));
    setAttribute(this.#button, "data-theme-name", name);
    this.#apply(name);
  }
}
