// Light or dark: the system's choice until the visitor makes one, which is then kept.
import { setAttribute } from "./dom.js";

const KEY = "entente.theme";
const system = matchMedia("(prefers-color-scheme: dark)");

/** @returns {"light" | "dark" | null} */
function stored() {
  try {
    const name = localStorage.getItem(KEY);
    return name === "light" || name === "dark" ? name : null;
  } catch {
    // Storage may be forbidden; the page then follows the system at each visit.
    return null;
  }
}

/** @param {"light" | "dark"} name */
function store(name) {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // As above: the choice then lasts as long as the page.
  }
}

export class Theme {
  #chosen = stored();
  #button;
  #apply;

  /**
   * @param {HTMLButtonElement} button
   * @param {(name: "light" | "dark") => void} apply tells the charts
   */
  constructor(button, apply) {
    this.#button = button;
    this.#apply = apply;
    button.addEventListener("click", () => {
      this.#chosen = this.name === "dark" ? "light" : "dark";
      store(this.#chosen);
      this.#show();
    });
    system.addEventListener("change", () => this.#show());
    this.#show();
  }

  /** @returns {"light" | "dark"} */
  get name() {
    return this.#chosen ?? (system.matches ? "dark" : "light");
  }

  /** Shows a theme as long as the page is open. @param {"light" | "dark"} name */
  wear(name) {
    this.#chosen = name;
    this.#show();
  }

  #show() {
    setAttribute(document.documentElement, "data-theme", this.#chosen);
    setAttribute(this.#button, "aria-pressed", String(this.name === "dark"));
    this.#apply(this.name);
  }
}
