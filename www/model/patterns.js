// The patterns that the model should reproduce: claim, source, measured value, bound, and how many jittered worlds it
// holds in. Written by "entente patterns"; the page only shows them.
import { element } from "../dom.js";

/**
 * @typedef {{ name: string, unit: string, value: number }} Quantity
 * @typedef {{ id: string, claim: string, source: string, bound: string, origin: string, strength: string, holds: boolean, holds_under_jitter: number, quantities: Quantity[], setup: string }} Pattern
 */

/** @param {HTMLElement} root @param {{ jitters: number, patterns: Pattern[] }} patterns @returns {HTMLElement} */
export function showPatterns(root, { jitters, patterns }) {
  const held = patterns.filter(({ holds }) => holds).length;
  const weak = patterns.filter(({ holds_under_jitter: share }) => share < 0.9 * jitters).length;
  const note = root.querySelector(".note");
  if (note) {
    note.textContent = `${held} of ${patterns.length} hold at the defaults; ${weak} fail in more than a tenth of ${jitters} worlds whose judged parameters are moved by up to a fifth. Some follow by construction, some were tuned for: the third column says which. None is evidence about the world.`;
  }
  const head = ["", "Claim and source", "Origin", "Measured", "Asked", `Holds in ${jitters} worlds`];
  const rows = patterns.map((pattern) => {
    const mark = element("span", { class: pattern.holds ? "tick-mark" : "cross-mark", role: "img", "aria-label": pattern.holds ? "holds" : "does not hold" }, pattern.holds ? "✓" : "✗");
    const measured = pattern.quantities.map(({ name, value }) => element("div", {}, `${name} `, element("b", {}, String(value))));
    return element(
      "tr",
      { title: pattern.setup },
      element("th", { scope: "row" }, mark, ` ${pattern.id}`),
      element("td", {}, element("div", {}, pattern.claim), element("div", { class: "note" }, pattern.source)),
      element("td", {}, pattern.origin, pattern.strength === "soft" ? element("div", { class: "note" }, "soft: measured, never tuned to") : ""),
      element("td", {}, ...measured),
      element("td", {}, pattern.bound),
      element("td", { class: pattern.holds_under_jitter < 0.9 * jitters ? "weak" : "" }, String(pattern.holds_under_jitter)),
    );
  });
  const table = element("table", { class: "pattern-table" }, element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))), element("tbody", {}, ...rows));
  root.append(element("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": "Patterns" }, table));
  return root;
}
