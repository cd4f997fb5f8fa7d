// The right column: what happened at the pin, who carries the trust, the model's three answers, and how far its runs agree with
// what was observed. Bars are plain
// boxes: their length is a share of their track, in per cent.
import { element, fillChildren, setAttribute, setStyle, setText, show } from "./dom.js";
import { showLedger } from "./ledger.js";
import { text, written } from "./text.js";

/** @typedef {import("./types.js").View} View */
/** @typedef {import("./types.js").Part} Part */
/** @typedef {import("./types.js").Span} Span */
/** @typedef {import("./types.js").Shares} Shares */
/** @typedef {import("./types.js").Fit} Fit */

/** A part of a bar carries its name if at least this many per cent of the bar are there for each letter of the usual size. */
const LETTER = 4.2;

/** How much larger than usual the reader has the letters. */
const largeness = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** @param {HTMLElement} root @param {readonly Span[]} spans a theory's name leads to its card @param {View} view */
export function showSpans(root, spans, { theories }) {
  // A link and a text are two kinds of node: built anew, and only when a word differs.
  const known = JSON.stringify([spans, theories]);
  if (root.dataset.known === known) return;
  root.dataset.known = known;
  root.replaceChildren(...spans.map(({ text: words, theory }) => (theory === null ? element("span", {}, words) : theoryLink(words, theories[theory].id, theory))));
}

/** @param {string} words @param {string} id of the theory @param {number} side */
function theoryLink(words, id, side) {
  return element("a", { href: `#theory-${id}`, class: "theory-link", "data-side": String(side), title: text("page-theory-claims") }, words);
}

/**
 * Where the parts of a bar lie when those below nought stand to the left of the zero line.
 *
 * @param {readonly Part[]} parts
 * @param {{ zero: number, scale: number }} axis the place of nought and the length of one log-odd, in per cent
 * @returns {{ left: number, width: number }[]}
 */
export function stack(parts, { zero, scale }) {
  let above = zero;
  let below = zero;
  return parts.map(({ value }) => {
    const width = Math.abs(value) * scale;
    if (value < 0) {
      below -= width;
      return { left: below, width };
    }
    above += width;
    return { left: above - width, width };
  });
}

/** @param {readonly (readonly Part[])[]} bars @returns {{ zero: number, scale: number }} one axis for all of them */
export function axis(bars) {
  /** @param {readonly Part[]} parts @param {number} sign */
  const sum = (parts, sign) => parts.reduce((total, { value }) => total + Math.max(0, sign * value), 0);
  const above = Math.max(0, ...bars.map((parts) => sum(parts, 1)));
  const below = Math.max(0, ...bars.map((parts) => sum(parts, -1)));
  const scale = above + below > 0 ? 100 / (above + below) : 0;
  return { zero: below * scale, scale };
}

/** @param {HTMLElement} node @param {{ left: number, width: number }} place */
function placeBar(node, { left, width }) {
  setStyle(node, "left", `${left.toFixed(2)}%`);
  setStyle(node, "width", `${width.toFixed(2)}%`);
}

/** @param {HTMLElement} root @param {View} view */
function showCarriers(root, view) {
  const scale = axis(view.carriers.flatMap(({ rows }) => rows.map(({ parts }) => parts)));
  const make = () => element("div", { class: "carrier" }, element("h3"), element("dl"));
  fillChildren(root, view.carriers, make, (node, carrier) => {
    const [name, list] = /** @type {HTMLElement[]} */ ([...node.children]);
    setAttribute(node, "data-side", String(carrier.theory));
    const theory = view.theories[carrier.theory];
    if (name.textContent !== theory.name) name.replaceChildren(theoryLink(theory.name, theory.id, carrier.theory));
    const makeRow = () => element("div", {}, element("dt"), element("dd", {}, element("div", { class: "stacked", role: "img" })));
    fillChildren(list, carrier.rows, makeRow, (row, { label, parts, empty }) => {
      const [term, bar] = /** @type {HTMLElement[]} */ ([...row.children]);
      setText(term, label);
      showParts(/** @type {HTMLElement} */ (bar.firstElementChild), parts, empty, scale);
    });
  });
}

/** @param {HTMLElement} bar @param {readonly Part[]} parts @param {string} empty @param {{ zero: number, scale: number }} scale */
function showParts(bar, parts, empty, scale) {
  setStyle(bar, "--zero", `${scale.zero.toFixed(2)}%`);
  const places = stack(parts, scale);
  const letter = LETTER * largeness();
  const spoken = parts.map(({ name, value }) => text("readout-part", { name, value: written(value, { decimals: 1 }) })).join(", ");
  setAttribute(bar, "aria-label", spoken || empty);
  setAttribute(bar, "data-empty", empty || null);
  fillChildren(bar, parts, () => element("span", { class: "part" }), (node, part, index) => {
    placeBar(node, places[index]);
    setAttribute(node, "data-part", part.key);
    setAttribute(node, "data-below", part.value < 0 ? "" : null);
    setAttribute(node, "title", text("readout-part-long", { name: part.name, value: written(part.value, { decimals: 2 }) }));
    // Levels are known by their letters.
    const shown = part.key.length === 1 ? part.key : part.name;
    setText(node, places[index].width >= shown.length * letter ? shown : "");
  });
}

/** Explains the one-letter names, from the parts that bear them. @param {View} view @returns {string} */
function letters(view) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const { rows } of view.carriers) {
    for (const { parts } of rows) for (const { key, name } of parts) if (key.length === 1) names.set(key, name);
  }
  return [...names].map(([key, name]) => `${key} ${name}`).join(" · ");
}

/** @param {HTMLElement} root @param {Shares} shares @param {View} view */
function showShares(root, shares, view) {
  const make = () => {
    const track = element("div", { class: "share-track" }, element("span", { class: "share-fill" }), element("span", { class: "share-range" }));
    return element("div", { class: "share" }, track, element("span", { class: "share-text" }));
  };
  fillChildren(root, shares.values, make, (node, value) => {
    const [track, words] = /** @type {HTMLElement[]} */ ([...node.children]);
    const [fill, range] = /** @type {HTMLElement[]} */ ([...track.children]);
    const name = view.theories[value.theory].name;
    setAttribute(node, "data-side", String(value.theory));
    setText(words, value.text);
    setAttribute(node, "data-empty", value.percent === null ? "" : null);
    placeBar(fill, { left: 0, width: value.percent === null ? 0 : value.low });
    show(range, value.percent !== null);
    placeBar(range, { left: value.low, width: value.high - value.low });
    const spoken = value.percent === null ? name : text("readout-interval", { theory: name, low: written(value.low), high: written(value.high) });
    setAttribute(track, "role", "img");
    setAttribute(track, "aria-label", spoken);
    setAttribute(node, "title", spoken);
  });
}

/** @param {HTMLElement} root @param {NonNullable<View["hoffman"]>} gauge @param {View} view */
function showGauge(root, gauge, view) {
  const make = () => {
    const track = element("div", { class: "gauge-track", role: "img" }, element("span", { class: "gauge-fill" }), element("span", { class: "gauge-tick" }));
    return element("div", { class: "gauge-row" }, element("span"), track, element("span", { class: "gauge-text", "aria-hidden": "true" }));
  };
  fillChildren(root, gauge.rows, make, (node, row) => {
    const [name, track, words] = /** @type {HTMLElement[]} */ ([...node.children]);
    const [fill, tick] = /** @type {HTMLElement[]} */ ([...track.children]);
    setText(name, row.name);
    setText(words, row.second.toFixed(0));
    placeBar(fill, { left: 0, width: row.second });
    setStyle(tick, "left", `${row.first.toFixed(2)}%`);
    const [first, second] = view.theories;
    const values = { second: second.name, secondValue: written(row.second), first: first.name, firstValue: written(row.first) };
    setAttribute(track, "aria-label", text("readout-gauge", values));
  });
}

/** @param {number} value -1 to 1 @returns {number} its place on the track, in per cent */
export const placeOfCorrelation = (value) => 50 + 50 * value;

/** @param {HTMLElement} root @param {Fit} fit @param {View} view */
function showFit(root, fit, view) {
  const make = () => {
    const track = element("div", { class: "fit-track", role: "img" }, element("span", { class: "fit-range" }), element("span", { class: "fit-value" }));
    const scale = element("div", { class: "fit-scale", "aria-hidden": "true" }, element("span", {}, "−1"), element("span", {}, "0"), element("span", {}, "1"));
    return element("div", { class: "fit-row" }, element("h3"), track, scale, element("p", { class: "note" }));
  };
  fillChildren(root, fit.rows, make, (node, row) => {
    const [name, track, , words] = /** @type {HTMLElement[]} */ ([...node.children]);
    const [range, value] = /** @type {HTMLElement[]} */ ([...track.children]);
    const theory = view.theories[row.theory];
    setAttribute(node, "data-side", String(row.theory));
    setText(name, theory.name);
    setText(words, row.text);
    setAttribute(track, "aria-label", `${theory.name}: ${row.text}`);
    show(range, row.value !== null);
    show(value, row.value !== null);
    if (row.value === null) return;
    const left = placeOfCorrelation(row.low);
    placeBar(range, { left, width: placeOfCorrelation(row.high) - left });
    setStyle(value, "left", `${placeOfCorrelation(row.value).toFixed(2)}%`);
  });
}

export class Readouts {
  #root;

  /** @param {HTMLElement} root the column of index.html */
  constructor(root) {
    this.#root = root;
  }

  /** @param {string} name @returns {HTMLElement} */
  #part(name) {
    const node = this.#root.querySelector(`[data-part-of="${name}"]`);
    if (!(node instanceof HTMLElement)) throw new Error(`The read-outs have no place for "${name}".`);
    return node;
  }

  /** @param {View} view */
  show(view) {
    showSpans(this.#part("ledger"), view.ledger, view);
    setText(this.#part("aside"), view.aside);
    show(this.#part("aside"), view.aside !== "");

    show(this.#part("quarter"), view.quarter !== null);
    if (view.quarter) {
      setText(this.#part("quarter-title"), view.quarter.title);
      showSpans(this.#part("quarter-sentence"), view.quarter.sentence, view);
      showLedger(this.#part("quarter-bars"), view.quarter, view);
      setText(this.#part("quarter-note"), view.quarter.note);
    }

    show(this.#part("carriers"), view.carriers.length > 0);
    setText(this.#part("carriers-note"), view.carriers_note);
    showCarriers(this.#part("carriers-bars"), view);
    setText(this.#part("carriers-letters"), letters(view));

    for (const name of /** @type {const} */ (["survival", "durable"])) {
      const shares = view[name];
      show(this.#part(name), shares !== null);
      if (!shares) continue;
      setText(this.#part(`${name}-title`), shares.title);
      setText(this.#part(`${name}-note`), shares.note);
      showShares(this.#part(`${name}-bars`), shares, view);
    }

    show(this.#part("hoffman"), view.hoffman !== null);
    if (view.hoffman) {
      setText(this.#part("hoffman-title"), view.hoffman.title);
      setText(this.#part("hoffman-note"), view.hoffman.note);
      showGauge(this.#part("hoffman-bars"), view.hoffman, view);
    }
    show(this.#part("fit"), view.fit !== null);
    if (view.fit) {
      setText(this.#part("fit-title"), view.fit.title);
      setText(this.#part("fit-note"), view.fit.note);
      showFit(this.#part("fit-bars"), view.fit, view);
      setText(this.#part("fit-silent"), view.fit.silent);
      show(this.#part("fit-silent"), view.fit.silent !== "");
      setText(this.#part("fit-source"), view.fit.source);
    }
    setText(this.#part("honesty"), view.honesty);
  }
}
