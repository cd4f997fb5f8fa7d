// One parameter of the long list: its name, meaning and symbol once, and a slider and field for each of its components.
import { Dot, Field, numberBox, Slider } from "./controls.js";
import { element, sentence, setAttribute, setText, show, symbol } from "./dom.js";
import { isTrap } from "./banner.js";
import { inField, text } from "./text.js";

/** @typedef {import("./types.js").Row} Row */
/** @typedef {import("./session.js").Session} Session */

/** The message that says the grade of a default value. @type {Record<Row["status"], string>} */
const GRADES = {
  data: "parameter-data",
  derived: "parameter-derived",
  judgement: "parameter-judgement",
};

// Messages: GRADES
/** @param {Row} row */
const grade = ({ status }) => text(GRADES[status]);

/** @param {Row} row what the control of one component is called aloud */
const spokenName = (row) => (row.component ? text("control-part", { name: row.name, part: row.component }) : row.name);

class NumberRow {
  /** @param {Session} session @param {Row} row */
  constructor(session, row) {
    const { box, input, error } = numberBox(text("control-unit", { name: spokenName(row), unit: row.unit }));
    this.field = new Field(
      input,
      error,
      (typed) => session.change((lab) => lab.set(row.id, typed)),
      (direction) => session.change((lab) => lab.step(row.id, direction, "step")),
    );
    this.slider = new Slider(session, row.id, this.field);
    this.slider.input.setAttribute("aria-label", spokenName(row));
    this.dot = new Dot(session, row.id, spokenName(row), this.field);
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
    this.slider.show(row.position, `${inField(row.text)} ${row.unit}`);
    this.dot.show(row.changed);
  }
}

class SwitchRow {
  /** @param {Session} session @param {Row} row */
  constructor(session, row) {
    this.input = element("input", { type: "checkbox", role: "switch", class: "switch", "aria-label": spokenName(row) });
    this.dot = new Dot(session, row.id, spokenName(row), this);
    this.error = element("p", { class: "field-error", role: "alert" });
    this.input.addEventListener("change", () => {
      const wanted = this.input.checked;
      if (!this.attempt(() => session.change((lab) => lab.set(row.id, wanted)))) this.input.checked = !wanted;
    });
    const state = element("label", { class: "switch-box" }, this.input);
    const head = element("div", { class: "row-head" }, componentLabel(row), state, this.dot.button);
    this.root = element("div", { class: "row" }, head, this.error);
  }

  /** @param {() => void} act @returns {boolean} whether it was done; if not, it is said why */
  attempt(act) {
    try {
      act();
    } catch (error) {
      if (isTrap(error)) throw error;
      setText(this.error, sentence(error));
      return false;
    }
    setText(this.error, "");
    return true;
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
  const [first, second] = new Set(theories.filter((_, side) => rows.every((row) => row.off[side])));
  const sentences = [];
  if (second !== undefined) sentences.push(text("parameter-off-both", { first, second }));
  else if (first !== undefined) sentences.push(text("parameter-off", { theory: first }));
  theories.forEach((theory, side) => {
    const parts = rows.flatMap((row) => (row.off[side] && row.component ? [row.component] : []));
    if (parts.length > 0 && parts.length < rows.length) sentences.push(text("parameter-off-part", { theory, parts: { list: parts } }));
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
      element("div", { class: "parameter-head" }, element("h3", {}, first.name), symbol(first.symbol)),
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
    const line = text("named", { name: grade(row), value: row.source });
    lines.set(line, [...(lines.get(line) ?? []), row.component ?? ""]);
  }
  const grades = [...new Set(rows.map(grade))].join(", ");
  const list = element("ul");
  for (const [line, components] of lines) {
    list.append(element("li", {}, lines.size > 1 ? text("parameter-source-parts", { source: line, parts: { list: components } }) : line));
  }
  return element("details", { class: "marks" }, element("summary", {}, grades), list);
}
