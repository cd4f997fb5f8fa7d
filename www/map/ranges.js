// What lies behind the pickers: from where to where an axis goes, how many values it has, how many runs each place gets.
import { isTrap } from "../banner.js";
import { element, placeChildren, sentence, setAttribute, setText, show } from "../dom.js";
import { inField, text, written } from "../text.js";

/** @typedef {import("../types.js").MapText} MapText */

const AXES = ["across", "up"];

/** How many there may be, with the message that says of what. @type {Record<"places" | "each", { says: string, options: number[] }>} */
const COUNTS = {
  places: { says: "map-tab-places", options: [10, 20, 40, 80] },
  each: { says: "map-tab-each", options: [64, 250, 1000, 4000] },
};

/** One axis: two fields, and a way back to all that a slider covers. */
class Range {
  #name = element("legend");
  #from = element("input", { type: "text", inputmode: "decimal", autocomplete: "off", spellcheck: "false", "aria-label": text("map-tab-from") });
  #to = element("input", { type: "text", inputmode: "decimal", autocomplete: "off", spellcheck: "false", "aria-label": text("map-tab-to") });
  #all = element("button", { type: "button", class: "button plain" }, text("map-tab-all"));
  #allowed = element("p", { class: "note" });
  #wrong = element("p", { class: "field-error", role: "alert" });
  root = element("fieldset", { class: "map-range" }, this.#name, element("span", { class: "map-range-ends" }, this.#from, element("span", { "aria-hidden": "true" }, text("map-tab-to")), this.#to, this.#all), this.#allowed, this.#wrong);
  #shown = ["", ""];

  /** @param {(span: string) => void} choose throws a sentence */
  constructor(choose) {
    const chosen = (/** @type {string} */ span) => {
      try {
        choose(span);
        setText(this.#wrong, "");
      } catch (error) {
        if (isTrap(error)) throw error;
        setText(this.#wrong, sentence(error));
      }
    };
    const typed = () => {
      if (this.#from.value !== this.#shown[0] || this.#to.value !== this.#shown[1]) chosen(`${this.#from.value} to ${this.#to.value}`);
    };
    // Both ends are one answer: it is given with Enter, or when the hand goes elsewhere.
    this.root.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.root.contains(relatedTarget))) typed();
    });
    this.root.addEventListener("keydown", ({ key, target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (key === "Enter") typed();
      if (key !== "Escape") return;
      [this.#from.value, this.#to.value] = this.#shown;
      setText(this.#wrong, "");
    });
    this.#all.addEventListener("click", () => {
      chosen("");
      this.#from.focus();
    });
  }

  /** @param {MapText["ranges"][number]} range */
  show({ name, from, to, allowed, changed }) {
    setText(this.#name, name);
    setText(this.#allowed, text("map-tab-allowed", { allowed: allowed.replaceAll(" %", "\u00a0%") }));
    setAttribute(this.#all, "aria-label", text("map-tab-all-of", { name }));
    show(this.#all, changed);
    const shown = [inField(from), inField(to)];
    // What somebody is typing stays.
    if (this.#shown[0] === shown[0] && this.#shown[1] === shown[1]) return;
    this.#shown = shown;
    [this.#from.value, this.#to.value] = this.#shown;
    setText(this.#wrong, "");
  }
}

export class Ranges {
  #ranges;
  #axes = element("div", { class: "map-range-axes" });
  #counts;
  #summary = element("summary", {}, text("map-tab-ranges"));

  /** @param {(what: string, value: string) => void} choose throws a sentence */
  constructor(choose) {
    this.#ranges = AXES.map((axis) => new Range((span) => choose(`${axis}_range`, span)));
    this.#counts = Object.entries(COUNTS).map(([what, { says, options }]) => {
      // Messages: COUNTS
      const select = element("select", { id: `map-${what}` }, ...options.map((count) => element("option", { value: String(count) }, text("number", { number: written(count, { grouped: true }) }))));
      select.addEventListener("change", () => choose(what, select.value));
      return { what: /** @type {"places" | "each"} */ (what), select, root: element("label", { class: "map-count" }, element("span", {}, text(says)), select) };
    });
    this.root = element("details", { id: "map-ranges", class: "map-ranges" }, this.#summary, this.#axes, element("div", { class: "map-range-counts" }, ...this.#counts.map(({ root }) => root)));
  }

  /** @param {MapText} shown */
  show(shown) {
    placeChildren(this.#axes, shown.ranges.map((_, n) => this.#ranges[n].root));
    shown.ranges.forEach((range, n) => this.#ranges[n].show(range));
    for (const { what, select } of this.#counts) if (select.value !== shown[what]) select.value = shown[what];
    const changed = shown.ranges.some((range) => range.changed) || shown.places !== "40" || shown.each !== "250";
    setText(this.#summary, text(changed ? "map-tab-ranges-changed" : "map-tab-ranges"));
  }
}
