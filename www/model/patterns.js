// The patterns that the model should reproduce: claim, source, measured value, bound, and how many jittered worlds it
// holds in. Measured by "entente patterns"; the page only shows it, in the catalogue's words.
import { element } from "../dom.js";
import { text, written } from "../text.js";

/**
 * @typedef {{ name: string, unit: string, value: number }} Quantity
 * @typedef {{ id: string, names: { name: string, quantity: number }[], numbers: ({ name: string } & import("../text.js").WrittenNumber)[] }} Bound
 *   a message: its id, the places of the quantities that it names, its numbers
 * @typedef {{ id: string, claim: string, source: string, bound: string, bounds: Bound[], origin: string, origin_message: string, strength: string, holds: boolean, holds_under_jitter: number, quantities: Quantity[], setup: string }} Pattern
 */

// Messages: pattern-{id}-quantity-{at}
/** @param {Pattern} pattern @param {number} at */
const quantity = ({ id }, at) => text(`pattern-${id}-quantity-${at}`);

/** A measured value, in English as the file has it. @param {number} value */
const measured = (value) => text("number", { number: { ...written(value, { decimals: null }), english: String(value) } });

/** @param {Pattern} pattern @param {Bound} bound */
function said(pattern, { id, names, numbers }) {
  /** @type {import("../text.js").Values} */
  const values = {};
  for (const { name, quantity: at } of names) values[name] = quantity(pattern, at);
  for (const { name, ...number } of numbers) values[name] = number;
  // Messages: the caller's
  return text(id, values);
}

/** @param {HTMLElement} root @param {{ jitters: number, patterns: Pattern[] }} patterns @returns {HTMLElement} */
export function showPatterns(root, { jitters, patterns }) {
  const held = patterns.filter(({ holds }) => holds).length;
  const weak = patterns.filter(({ holds_under_jitter: share }) => share < 0.9 * jitters).length;
  const worlds = written(jitters);
  const note = root.querySelector(".note");
  if (note) note.textContent = text("patterns-note", { held: written(held), all: written(patterns.length), weak: written(weak), worlds });
  const head = ["", text("patterns-head-claim"), text("patterns-head-origin"), text("patterns-head-measured"), text("patterns-head-asked"), text("patterns-head-worlds", { worlds })];
  const rows = patterns.map((pattern) => {
    const { id } = pattern;
    const mark = element("span", { class: pattern.holds ? "tick-mark" : "cross-mark", role: "img", "aria-label": text(pattern.holds ? "patterns-holds" : "patterns-fails") }, pattern.holds ? "✓" : "✗");
    const values = pattern.quantities.map(({ value }, at) => element("div", {}, `${quantity(pattern, at)} `, element("b", {}, measured(value))));
    // Messages: pattern-{id}-setup, pattern-{id}-claim, pattern-{id}-source, pattern-construction, pattern-relaxed, pattern-tuned
    return element(
      "tr",
      { title: text(`pattern-${id}-setup`) },
      element("th", { scope: "row" }, mark, ` ${id}`),
      element("td", {}, element("div", {}, text(`pattern-${id}-claim`)), element("div", { class: "note" }, text(`pattern-${id}-source`))),
      element("td", {}, text(pattern.origin_message), pattern.strength === "soft" ? element("div", { class: "note" }, text("patterns-soft")) : ""),
      element("td", {}, ...values),
      element("td", {}, pattern.bounds.map((bound) => said(pattern, bound)).join("; ")),
      element("td", { class: pattern.holds_under_jitter < 0.9 * jitters ? "weak" : "" }, String(pattern.holds_under_jitter)),
    );
  });
  const table = element("table", { class: "pattern-table" }, element("thead", {}, element("tr", {}, ...head.map((cell) => element("th", { scope: "col" }, cell)))), element("tbody", {}, ...rows));
  root.append(element("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": text("patterns-region") }, table));
  return root;
}
