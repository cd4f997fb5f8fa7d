// The ledger of the quarter at the pin: a table whose cells are bars, so that the picture is its own table.
import { element, setAttribute, setStyle, show } from "./dom.js";
import { text, written } from "./text.js";

/** @typedef {import("./types.js").View} View */
/** @typedef {import("./types.js").Quarter} Quarter */

/** @param {number} value log-odds @returns {string} with a sign and a proper minus */
export function signed(value) {
  const nought = Number(value.toFixed(2)) === 0;
  return text("number", { number: nought ? written(0) : written(value, { decimals: 2, plus: true }) });
}

/**
 * Where a bar lies in its cell, and its number beside it on the side of nought that is free.
 *
 * @param {number} value
 * @param {number} largest in magnitude of the table
 * @returns {{ left: number, width: number, number: "left" | "right" }} per cent
 */
export function barOf(value, largest) {
  const width = largest > 0 ? (Math.abs(value) / largest) * 50 : 0;
  return value < 0 ? { left: 50 - width, width, number: "right" } : { left: 50, width, number: "left" };
}

/** @param {number} value @param {number} largest @param {number} side */
function cell(value, largest, side) {
  const { left, width, number } = barOf(value, largest);
  const bar = element("span", { class: "ledger-bar", "aria-hidden": "true" });
  setStyle(bar, "left", `${left.toFixed(2)}%`);
  setStyle(bar, "width", `${width.toFixed(2)}%`);
  return element("td", { "data-side": String(side) }, bar, element("span", { class: `ledger-number ${number}` }, signed(value)));
}

/** @param {HTMLElement} root @param {Quarter} quarter @param {View} view */
export function showLedger(root, { rows, rest, change }, { theories }) {
  // Drawn only when a number differs: a reader may stand in the table.
  const known = JSON.stringify([rows, rest, change, theories]);
  show(root, rows.length > 0);
  if (root.dataset.known === known) return;
  root.dataset.known = known;
  const largest = Math.max(0, ...rows.flatMap(({ values }) => values.map(Math.abs)), ...change.map(Math.abs));
  const row = (/** @type {string} */ name, /** @type {[number, number]} */ values) => element("tr", {}, element("th", { scope: "row" }, name), ...values.map((value, side) => cell(value, largest, side)));
  const heads = theories.map(({ name }, side) => element("th", { scope: "col", "data-side": String(side) }, name));
  const sum = row(text("ledger-change"), change);
  setAttribute(sum, "class", "ledger-sum");
  const all = rest.some((value) => Math.abs(value) >= 0.005) ? [row(text("ledger-rest"), rest)] : [];
  root.replaceChildren(element("table", { class: "ledger-table" }, element("thead", {}, element("tr", {}, element("td"), ...heads)), element("tbody", {}, ...rows.map(({ name, values }) => row(name, values)), ...all, sum)));
}
