// Two experiments side by side: saved ones, the one that is open, or its case as it is. Between them stands what differs.
import { element, fillChildren, sentence, setText, show } from "../dom.js";
import { inOrder } from "../records.js";
import { text } from "../text.js";
import { showChoices } from "../theories.js";
import { Column } from "./column.js";
import { differences, outcomes } from "./differences.js";

/** @typedef {import("./differences.js").Line} Line */

/**
 * @typedef {object} Place
 * @property {import("../desk.js").Desk} desk
 * @property {import("../store.js").Store} store
 * @property {import("../types.js").Glue} model
 * @property {import("../types.js").Build} build
 * @property {() => import("../theme.js").ThemeName} theme
 * @property {() => string} title of what is open
 */

/** What can be compared besides what is saved: what is open, and its case without the changes. */
const OPEN = "open";
const CASE = "case";

export class Comparison {
  #place;
  #columns;
  #opened = false;
  /** @type {import("../records.js").Experiment[]} */
  #saved = [];
  #note = element("p", { class: "note" });
  #differ = table(text("compare-differs"));
  #come = table(text("compare-comes"));

  /** @param {HTMLElement} root @param {Place} place */
  constructor(root, place) {
    this.#place = place;
    this.#columns = /** @type {const} */ ([0, 1]).map((side) => new Column(side, place, () => this.#tell()));
    for (const column of this.#columns) column.select.addEventListener("change", () => this.#show(column));
    const [first, second] = this.#columns;
    const between = element("section", { class: "versus-between", "aria-label": text("compare-differs") }, this.#differ.root, this.#come.root);
    root.replaceChildren(
      element("header", { class: "versus-head" }, element("h1", {}, text("compare-title")), element("a", { href: "#lab", class: "button" }, text("compare-back")), this.#note),
      element("div", { class: "versus-grid" }, first.root, between, second.root),
    );
  }

  /** Opens both columns; what is saved is asked anew. */
  async open() {
    this.#opened = true;
    try {
      this.#saved = inOrder(await this.#place.store.list());
      setText(this.#note, this.#saved.length > 0 ? "" : text("compare-none-saved"));
    } catch (error) {
      this.#saved = [];
      setText(this.#note, sentence(error));
    }
    if (!this.#opened) return;
    const { desk, title } = this.#place;
    const choices = [
      { id: OPEN, label: text("compare-open", { name: desk.open?.name ?? title() }) },
      { id: CASE, label: text("compare-case", { title: title() }) },
      ...this.#saved.map(({ id, name }) => ({ id, label: name })),
    ];
    const other = this.#saved.find(({ id }) => id !== desk.open?.id)?.id ?? CASE;
    this.#columns.forEach((column, n) => {
      const { value } = column.select;
      const known = choices.some(({ id }) => id === value);
      showChoices(column.select, choices, known ? value : [OPEN, other][n]);
      this.#show(column);
    });
  }

  /** @param {Column} column */
  #show(column) {
    const { select } = column;
    setText(/** @type {Node} */ (select.parentElement?.querySelector(".picker-text")), select.selectedOptions[0]?.text ?? "");
    const kept = this.#saved.find(({ id }) => id === select.value)?.experiment ?? this.#place.desk.experiment();
    column.open(kept, select.value === CASE);
  }

  /** Ends both columns' work. */
  close() {
    this.#opened = false;
    for (const column of this.#columns) column.close();
  }

  /** @param {import("../theme.js").ThemeName} name */
  theme(name) {
    for (const column of this.#columns) column.theme(name);
  }

  #tell() {
    const [a, b] = this.#columns.map((column) => column.told());
    const whole = a !== null && b !== null;
    this.#differ.fill(whole ? differences(a, b) : [], text("compare-nothing"));
    this.#come.fill(whole ? outcomes(a, b) : [], "");
  }
}

/** @param {string} title */
function table(title) {
  const body = element("tbody");
  const head = element("thead", {}, element("tr", {}, element("td"), element("th", { scope: "col" }, text("compare-first")), element("th", { scope: "col" }, text("compare-second"))));
  const numbers = element("table", {}, element("caption", {}, title), head, body);
  const empty = element("p", { class: "note" });
  return {
    root: element("div", {}, numbers, empty),
    /** @param {readonly Line[]} lines @param {string} none what is said where there is none */
    fill(lines, none) {
      show(head, lines.length > 0);
      setText(empty, lines.length > 0 ? "" : none);
      const make = () => element("tr", {}, element("th", { scope: "row" }), element("td"), element("td"));
      fillChildren(body, lines, make, (row, { label, values }) => [label, ...values].forEach((cell, n) => setText(row.children[n], cell)));
    },
  };
}
