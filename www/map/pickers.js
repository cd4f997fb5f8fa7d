// The sentence of pickers over the maps: across, up, colour, which theories, which runs; and what lies behind it.
import { element, sentence, setText } from "../dom.js";
import { isTrap } from "../banner.js";
import { Ranges } from "./ranges.js";

/** @typedef {import("../types.js").MapText} MapText */
/** @typedef {ReturnType<import("../types.js").MapModel["choices"]>} Choices */

const CHEVRON = '<svg class="chevron" viewBox="0 0 12 8" width="12" height="8" aria-hidden="true"><path d="M1.5 1.5 6 6l4.5-4.5" /></svg>';

/** Not a knob: the map becomes curves. */
const NOTHING = "nothing, curves";

class Picker {
  #text = element("span", { class: "picker-text", "aria-hidden": "true" });
  select;

  /** @param {string} what @param {string} name @param {string} word before it @param {(what: string, value: string) => void} choose */
  constructor(what, name, word, choose) {
    this.select = element("select", { id: `map-${what}` });
    const pill = element("label", { class: "picker pill" }, element("span", { class: "hidden" }, name), this.#text);
    pill.insertAdjacentHTML("beforeend", CHEVRON);
    pill.append(this.select);
    this.root = element("span", { class: "map-picker" }, ...(word ? [element("span", { class: "compare-word", "aria-hidden": "true" }, word)] : []), pill);
    this.select.addEventListener("change", () => choose(what, this.select.value));
  }

  /** @param {string} value */
  show(value) {
    if (this.select.value !== value) this.select.value = value;
    setText(this.#text, this.select.selectedOptions[0]?.text ?? "");
  }
}

/** @param {string} value @param {string} text */
const option = (value, text) => element("option", { value }, text);

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
      across: picker("across", "What is varied across", "Across"),
      up: picker("up", "What is varied up", "up"),
      outcome: picker("outcome", "What the colour shows", "colour"),
      mode: picker("mode", "Both theories or their difference", ""),
      runs: picker("runs", "Which runs", ""),
    };
    this.#pickers.mode.select.append(option("both", "both theories"), option("difference", "the difference"));
    this.#pickers.runs.select.append(option("rivalry", "a typical rivalry"), option("case", "the open case"));
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
    up.select.replaceChildren(option("", NOTHING), ...groups());
    outcome.select.replaceChildren(...choices.outcomes.map(({ id, label }) => option(id, label)));
  }

  /** @param {MapText} text */
  show(text) {
    this.#shown = text;
    const { across, up, outcome, mode, runs } = this.#pickers;
    across.show(text.across);
    up.show(text.up);
    outcome.show(text.outcome);
    mode.show(text.mode);
    runs.show(text.runs);
    this.#ranges.show(text);
  }
}
