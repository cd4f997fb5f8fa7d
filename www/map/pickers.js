// The sentence of pickers over the maps: across, up, colour, which theories, which runs; and what lies behind it.
import { element, sentence, setText } from "../dom.js";
import { isTrap } from "../banner.js";
import { svg } from "../svg.js";
import { text } from "../text.js";
import { Ranges } from "./ranges.js";

/** @typedef {import("../types.js").MapText} MapText */
/** @typedef {ReturnType<import("../types.js").MapModel["choices"]>} Choices */

const chevron = () => svg("svg", { class: "chevron", viewBox: "0 0 12 8", width: "12", height: "8", "aria-hidden": "true" }, svg("path", { d: "M1.5 1.5 6 6l4.5-4.5" }));

class Picker {
  #text = element("span", { class: "picker-text", "aria-hidden": "true" });
  select;

  /** @param {string} what @param {string} name @param {string} word before it @param {(what: string, value: string) => void} choose */
  constructor(what, name, word, choose) {
    this.select = element("select", { id: `map-${what}` });
    const pill = element("label", { class: "picker pill" }, element("span", { class: "hidden" }, name), this.#text);
    pill.append(chevron(), this.select);
    this.root = element("span", { class: "map-picker" }, ...(word ? [element("span", { class: "compare-word", "aria-hidden": "true" }, word)] : []), pill);
    this.select.addEventListener("change", () => choose(what, this.select.value));
  }

  /** @param {string} value */
  show(value) {
    if (this.select.value !== value) this.select.value = value;
    setText(this.#text, this.select.selectedOptions[0]?.text ?? "");
  }
}

/** @param {string} value @param {string} name */
const option = (value, name) => element("option", { value }, name);

export class Pickers {
  #known = "";
  #wrong = element("p", { class: "field-error", role: "alert" });
  #pickers;
  #ranges;
  /** @type {MapText | null} */
  #shown = null;

  /** @param {(what: string, value: string) => void} choose throws a sentence */
  constructor(choose) {
    const chosen = (/** @type {string} */ what, /** @type {string} */ value) => {
      try {
        choose(what, value);
        setText(this.#wrong, "");
      } catch (error) {
        if (isTrap(error)) throw error;
        setText(this.#wrong, sentence(error));
        if (this.#shown) this.show(this.#shown);
      }
    };
    const picker = (/** @type {string} */ what, /** @type {string} */ name, /** @type {string} */ word) => new Picker(what, name, word, chosen);
    this.#pickers = {
      across: picker("across", text("map-tab-across-name"), text("map-tab-across")),
      up: picker("up", text("map-tab-up-name"), text("map-tab-up")),
      outcome: picker("outcome", text("map-tab-colour-name"), text("map-tab-colour")),
      mode: picker("mode", text("map-tab-mode-name"), ""),
      runs: picker("runs", text("map-tab-runs-name"), ""),
    };
    this.#pickers.mode.select.append(option("both", text("map-tab-both")), option("difference", text("map-tab-difference")));
    this.#pickers.runs.select.append(option("rivalry", text("map-tab-rivalry")), option("case", text("map-tab-case")));
    this.#ranges = new Ranges(choose);
    this.root = element("div", { class: "map-choice" }, element("div", { class: "map-pickers" }, ...Object.values(this.#pickers).map(({ root }) => root), this.#wrong), this.#ranges.root);
  }

  /** @param {Choices} choices */
  offer(choices) {
    const known = JSON.stringify(choices.outcomes);
    if (known === this.#known) return;
    this.#known = known;
    const { across, up, outcome } = this.#pickers;
    const groups = () => choices.groups.map(({ name, knobs }) => element("optgroup", { label: name }, ...knobs.map(({ id, label }) => option(id, label))));
    across.select.replaceChildren(...groups());
    up.select.replaceChildren(option("", text("map-tab-nothing")), ...groups());
    outcome.select.replaceChildren(...choices.outcomes.map(({ id, label }) => option(id, label)));
  }

  /** @param {MapText} shown */
  show(shown) {
    this.#shown = shown;
    const { across, up, outcome, mode, runs } = this.#pickers;
    across.show(shown.across);
    up.show(shown.up);
    outcome.show(shown.outcome);
    mode.show(shown.mode);
    runs.show(shown.runs);
    this.#ranges.show(shown);
  }
}
