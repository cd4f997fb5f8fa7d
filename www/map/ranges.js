// What lies behind the pickers: from where to where an axis goes, how many values it has, how many runs each place gets.
import { isTrap } from "../banner.js";
import { element, placeChildren, sentence, setAttribute, setText, show } from "../dom.js";

/** @typedef {import("../types.js").MapText} MapText */

const AXES = ["across", "up"];

/** @type {Record<"places" | "each", { name: string, options: [string, string][] }>} */
const COUNTS = {
  places: { name: "Values along each axis", options: [["10", "10"], ["20", "20"], ["40", "40"], ["80", "80"]] },
  each: { name: "Runs of each place", options: [["64", "64"], ["250", "250"], ["1000", "1,000"], ["4000", "4,000"]] },
};

/** One axis: two fields, and a way back to all that a slider covers. */
class Range {
  #name = element("legend");
  #from = element("input", { type: "text", inputmode: "decimal", autocomplete: "off", spellcheck: "false", "aria-label": "from" });
  #to = element("input", { type: "text", inputmode: "decimal", autocomplete: "off", spellcheck: "false", "aria-label": "to" });
  #all = element("button", { type: "button", class: "button plain" }, "All");
  #allowed = element("p", { class: "note" });
  #wrong = element("p", { class: "field-error", role: "alert" });
  root = element("fieldset", { class: "map-range" }, this.#name, element("span", { class: "map-range-ends" }, this.#from, element("span", { "aria-hidden": "true" }, "to"), this.#to, this.#all), this.#allowed, this.#wrong);
  #shown = ["", ""];

  /** @param {(text: string) => void} choose throws a sentence */
  constructor(choose) {
    const chosen = (/** @type {string} */ text) => {
      try {
        choose(text);
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
    setText(this.#allowed, `Allowed: ${allowed.replaceAll(" %", "\u00a0%")}.`);
    setAttribute(this.#all, "aria-label", `The whole range of “${name}”`);
    show(this.#all, changed);
    // What somebody is typing stays.
    if (this.#shown[0] === from && this.#shown[1] === to) return;
    this.#shown = [from, to];
    [this.#from.value, this.#to.value] = this.#shown;
    setText(this.#wrong, "");
  }
}

export class Ranges {
  #ranges;
  #axes = element("div", { class: "map-range-axes" });
  #counts;
  #summary = element("summary", {}, "Ranges and runs");

  /** @param {(what: string, value: string) => void} choose throws a sentence */
  constructor(choose) {
    this.#ranges = AXES.map((axis) => new Range((text) => choose(`${axis}_range`, text)));
    this.#counts = Object.entries(COUNTS).map(([what, { name, options }]) => {
      const select = element("select", { id: `map-${what}` }, ...options.map(([value, text]) => element("option", { value }, text)));
      select.addEventListener("change", () => choose(what, select.value));
      return { what: /** @type {"places" | "each"} */ (what), select, root: element("label", { class: "map-count" }, element("span", {}, name), select) };
    });
    this.root = element("details", { id: "map-ranges", class: "map-ranges" }, this.#summary, this.#axes, element("div", { class: "map-range-counts" }, ...this.#counts.map(({ root }) => root)));
  }

  /** @param {MapText} text */
  show(text) {
    placeChildren(this.#axes, text.ranges.map((_, n) => this.#ranges[n].root));
    text.ranges.forEach((range, n) => this.#ranges[n].show(range));
    for (const { what, select } of this.#counts) if (select.value !== text[what]) select.value = text[what];
    const changed = text.ranges.some((range) => range.changed) || text.places !== "40" || text.each !== "250";
    setText(this.#summary, changed ? "Ranges and runs (changed)" : "Ranges and runs");
  }
}
