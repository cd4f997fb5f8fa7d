// The long list of parameters: folded groups, a search over names, symbols and plain words, what has been changed.
import { element, setText, show } from "./dom.js";
import { Parameter } from "./rows.js";
import { groupBy, matches } from "./search.js";
import { text } from "./text.js";

/** @typedef {import("./types.js").Row} Row */
/** @typedef {import("./session.js").Session} Session */

/** A folded group. Its rows are built when it is first opened: most visits open none or one. */
class Group {
  /** @type {Map<string, Parameter> | null} */
  #built = null;
  /** What names the rows that are built: another case names its sides otherwise. */
  #named = "";
  /** @type {Map<string, Row[]>} */
  #rows = new Map();
  /** @type {readonly string[]} */
  #theories = [];
  /** @type {readonly string[]} */
  #words = [];
  #session;

  /** @param {Session} session @param {string} name */
  constructor(session, name) {
    this.#session = session;
    this.changed = element("span", { class: "count-changed" });
    this.count = element("span", { class: "count" });
    this.body = element("div", { class: "group-body" });
    const summary = element("summary", {}, element("span", { class: "group-name" }, name), this.changed, this.count);
    this.root = element("details", { class: "group" }, summary, this.body);
    // What the visitor opened stays open after a search; what a search opened does not.
    this.opened = false;
    summary.addEventListener("click", () => {
      if (this.#words.length === 0) this.opened = !this.root.open;
    });
    this.root.addEventListener("toggle", () => this.#fill());
  }

  /** @param {readonly Row[]} rows */
  show(rows) {
    this.#rows = groupBy(rows, (row) => row.parameter);
    setText(this.count, String(this.#rows.size));
    const changed = [...this.#rows.values()].filter((parts) => parts.some((row) => row.changed)).length;
    setText(this.changed, changed > 0 ? text("parameter-changed", { count: changed }) : "");
    this.#fill();
  }

  /** @param {readonly string[]} theories the names of the two compared */
  name(theories) {
    if (theories.join() === this.#theories.join()) return;
    this.#theories = theories;
    this.#fill();
  }

  /** @param {Row} row shown at once; the rest of the group waits for the next `show` */
  update(row) {
    this.#built?.get(row.parameter)?.update(row);
  }

  /** @param {readonly string[]} words @returns {number} how many parameters match; all do without words */
  find(words) {
    this.#words = words;
    const found = [...this.#rows.values()].filter((rows) => matches(rows, words)).length;
    show(this.root, found > 0);
    this.root.open = words.length > 0 ? found > 0 : this.opened;
    this.#fill();
    return found;
  }

  #fill() {
    if (!this.root.open) return;
    const named = [...this.#rows.values()].flat().map(({ id, component }) => `${id} ${component}`).join();
    if (!this.#built || named !== this.#named) {
      this.#named = named;
      this.#built = new Map();
      for (const [id, rows] of this.#rows) this.#built.set(id, new Parameter(this.#session, rows));
      this.body.replaceChildren(...[...this.#built.values()].map((parameter) => parameter.root));
    }
    for (const [id, parameter] of this.#built) {
      const rows = this.#rows.get(id) ?? [];
      parameter.show(rows, this.#theories);
      show(parameter.root, matches(rows, this.#words));
    }
  }
}

export class Parameters {
  /** @type {Map<string, Group>} */
  #groups = new Map();
  #known = "";
  #session;
  #root;
  #search;
  #found;

  /**
   * @param {Session} session
   * @param {HTMLElement} root where the groups go
   * @param {HTMLInputElement} search
   * @param {HTMLElement} found says how many parameters a search found
   */
  constructor(session, root, search, found) {
    this.#session = session;
    this.#root = root;
    this.#search = search;
    this.#found = found;
    search.addEventListener("input", () => this.#find());
  }

  /** @param {readonly Row[]} rows */
  show(rows) {
    const groups = groupBy(rows, (row) => row.group);
    const known = rows.map((row) => row.id).join();
    if (known !== this.#known) {
      this.#known = known;
      this.#groups = new Map([...groups.keys()].map((name) => [name, new Group(this.#session, name)]));
      this.#root.replaceChildren(...[...this.#groups.values()].map((group) => group.root));
      const count = new Set(rows.map((row) => row.parameter)).size;
      this.#search.placeholder = text("parameter-find", { count });
    }
    for (const [name, group] of this.#groups) group.show(groups.get(name) ?? []);
    if (this.#search.value) this.#find();
  }

  /** @param {readonly string[]} theories the names of the two compared */
  name(theories) {
    for (const group of this.#groups.values()) group.name(theories);
  }

  /** @param {Row | null} row the one whose slider is held */
  update(row) {
    if (row) this.#groups.get(row.group)?.update(row);
  }

  #find() {
    const words = this.#search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const group of this.#groups.values()) count += group.find(words);
    const none = text("parameter-none", { text: this.#search.value.trim() });
    setText(this.#found, words.length === 0 ? "" : count === 0 ? none : text("parameter-found", { count }));
  }
}
