// One parameter of the long list: its name, meaning and symbol once, and a slider and field for each of its components.
import { Dot, Field, numberBox, Slider } from "./controls.js";
import { element, sentence, setAttribute, setText, show } from "./dom.js";
import { isTrap } from "./banner.js";

/** @typedef {import("./types.js").Row} Row */
/** @typedef {import("./session.js").Session} Session */

/** The grade of a default value, in words. @type {Record<Row["status"], string>} */
const GRADES = {
  data: "From data",
  derived: "Derived",
  judgement: "A judgement",
};

/** @param {Row} row what the control of one component is called aloud */
const spokenName = (row) => (row.component ? `${row.name}, ${row.component}` : row.name);

class NumberRow {
  /** @param {Session} session @param {Row} row */
  constructor(session, row) {
    const { box, input, error } = numberBox(`${spokenName(row)}, ${row.unit}`);
    this.field = new Field(
      input,
      error,
      (text) => session.change((lab) => lab.set(row.id, text)),
      (direction) => session.change((lab) => lab.step(row.id, direction, "step")),
    );
    const moved = () => this.field.forget();
    this.slider = new Slider(session, row.id, moved);
    this.slider.input.setAttribute("aria-label", spokenName(row));
    this.dot = new Dot(session, row.id, spokenName(row), moved);
    this.root = element(
      "div",
      { class: "row" },
      element("div", { class: "row-head" }, componentLabel(row), box, this.dot.button),
      error,
      element("div", { class: "track" }, this.slider.input),
    );
  }

  /** @param {Row} row */
  show(row) {
    this.field.show(row.text);
    this.slider.show(row.position, `${row.text} ${row.unit}`);
    this.dot.show(row.changed);
  }
}

class SwitchRow {
  /** @param {Session} session @param {Row} row */
  constructor(session, row) {
    this.input = element("input", { type: "checkbox", role: "switch", class: "switch", "aria-label": spokenName(row) });
    this.dot = new Dot(session, row.id, spokenName(row), () => {});
    this.error = element("p", { class: "field-error", role: "alert" });
    this.input.addEventListener("change", () => {
      const wanted = this.input.checked;
      try {
        session.change((lab) => lab.set(row.id, wanted));
        setText(this.error, "");
      } catch (error) {
        if (isTrap(error)) throw error;
        this.input.checked = !wanted;
        setText(this.error, sentence(error));
      }
    });
    const state = element("label", { class: "switch-box" }, this.input);
    const head = element("div", { class: "row-head" }, componentLabel(row), state, this.dot.button);
    this.root = element("div", { class: "row" }, head, this.error);
  }

  /** @param {Row} row */
  show(row) {
    const on = row.value !== 0;
    if (this.input.checked !== on) this.input.checked = on;
    this.dot.show(row.changed);
  }
}

/** @param {Row} row */
function componentLabel(row) {
  const label = element("span", { class: "row-label" });
  if (row.component) label.append(element("span", { class: "component" }, row.component));
  if (row.unit) label.append(element("span", { class: "unit" }, row.unit));
  return label;
}

/**
 * Says which theory does not use the parameter, or uses it in part.
 *
 * @param {readonly Row[]} rows the components of one parameter
 * @param {readonly string[]} theories the names of the first and the second
 * @returns {string} one sentence, or nothing
 */
export function offNote(rows, theories) {
  const whole = theories.filter((_, side) => rows.every((row) => row.off[side]));
  const sentences = whole.length > 0 ? [`Switched off or fixed in ${[...new Set(whole)].join(" and ")}.`] : [];
  theories.forEach((theory, side) => {
    const parts = rows.filter((row) => row.off[side] && row.component).map((row) => row.component);
    if (parts.length > 0 && parts.length < rows.length) sentences.push(`In part switched off or fixed in ${theory}: ${parts.join(", ")}.`);
  });
  return sentences.join(" ");
}

export class Parameter {
  /** @type {Map<string, NumberRow | SwitchRow>} */
  #rows = new Map();

  /** @param {Session} session @param {readonly Row[]} rows the components of one parameter */
  constructor(session, rows) {
    const [first] = rows;
    this.note = element("p", { class: "off-note" });
    this.root = element(
      "article",
      { class: "parameter", "aria-label": first.name },
      element("div", { class: "parameter-head" }, element("h3", {}, first.name), element("span", { class: "symbol" }, first.symbol)),
      element("p", { class: "meaning" }, first.meaning),
      this.note,
    );
    for (const row of rows) {
      const controls = row.kind === "switch" ? new SwitchRow(session, row) : new NumberRow(session, row);
      this.#rows.set(row.id, controls);
      this.root.append(controls.root);
    }
    this.root.append(sources(rows));
  }

  /** @param {Row} row one of its components */
  update(row) {
    this.#rows.get(row.id)?.show(row);
  }

  /** @param {readonly Row[]} rows @param {readonly string[]} theories */
  show(rows, theories) {
    for (const row of rows) this.update(row);
    const note = offNote(rows, theories);
    setText(this.note, note);
    show(this.note, note !== "");
    setAttribute(this.root, "data-off", rows.every((row) => row.off[0] && row.off[1]) ? "" : null);
  }
}

/**
 * The grade of the default values and where they come from, folded; components that share a source share a line.
 *
 * @param {readonly Row[]} rows
 */
function sources(rows) {
  /** @type {Map<string, string[]>} */
  const lines = new Map();
  for (const row of rows) {
    const line = `${GRADES[row.status]}: ${row.source}`;
    lines.set(line, [...(lines.get(line) ?? []), row.component ?? ""]);
  }
  const grades = [...new Set(rows.map((row) => GRADES[row.status]))].join(", ");
  const list = element("ul");
  for (const [line, components] of lines) {
    const named = lines.size > 1 ? ` (${components.join(", ")})` : "";
    list.append(element("li", {}, line + named));
  }
  return element("details", { class: "marks" }, element("summary", {}, grades), list);
}
