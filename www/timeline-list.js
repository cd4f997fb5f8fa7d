// The timeline as a list: everything that the mouse can do to the chart, for the keyboard and for who does not see it.
import { byId, element, fillChildren, setAttribute, setText, show } from "./dom.js";
import { addActions } from "./keys.js";
import { text } from "./text.js";
import { attempt, candidates, eventControls, eventNumber, leaderControls, leaderNumbers } from "./timeline-fields.js";
import { quarterWords } from "./timeline-card.js";
import { labIsOpen } from "./views.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").Edit} Edit */
/** @typedef {import("./types.js").Timeline} Timeline */
/** @typedef {import("./types.js").TimelineLeader} Leader */
/** @typedef {import("./types.js").TimelineEvent} Event */

export class TimelineList {
  #session;
  #say;
  #panel = byId("list-panel", HTMLElement);
  #button = byId("list-button", HTMLButtonElement);
  #error = element("p", { class: "field-error", role: "alert" });
  #locked = element("p", { class: "note" });
  #restore = element("button", { type: "button", class: "button" }, text("time-restore"));
  #sides = [0, 1].map(() => ({ title: element("h3"), rows: element("tbody"), add: element("select", { class: "tinput" }) }));
  #events = element("tbody");
  #addEvent = element("select", { class: "tinput", "aria-label": text("time-add") });
  /** What shows the values of a row. @type {WeakMap<Element, (item: any, timeline: Timeline) => void>} */
  #rows = new WeakMap();

  /** @param {Session} session @param {(words: string) => void} say tells a screen reader */
  constructor(session, say) {
    this.#session = session;
    this.#say = say;
    this.#restore.addEventListener("click", () => this.#change({ edit: "restore" }));
    const heads = (/** @type {string[]} */ ...names) => element("thead", {}, element("tr", {}, ...names.map((name) => element("th", { scope: "col" }, name))));
    const parts = this.#sides.flatMap(({ title, rows, add }, side) => {
      add.addEventListener("change", () => this.#insert(/** @type {0 | 1} */ (side), add));
      const table = element("table", {}, heads(text("time-name"), text("time-in-chart"), text("time-from"), text("time-until"), text("time-disposition"), text("time-sensibility"), text("time-coalition"), text("time-what-if-head"), ""), rows);
      return [title, scroller(table, title), element("p", { class: "tlist-add" }, add)];
    });
    this.#addEvent.addEventListener("change", () => this.#addChosen());
    const title = element("h3", {}, text("time-events"));
    const table = element("table", {}, heads(text("time-date"), text("time-kind"), text("time-by"), text("time-intensity"), text("time-label"), text("time-happened"), "", ""), this.#events);
    this.#panel.replaceChildren(
      element("div", { class: "tlist-head" }, element("h2", {}, text("time-title")), this.#restore),
      this.#error,
      this.#locked,
      ...parts,
      title,
      scroller(table, title),
      element("p", { class: "tlist-add" }, this.#addEvent),
    );
    this.#button.addEventListener("click", () => this.#toggle());
    addActions([{ id: "list", group: "Timeline", name: text("time-as-list"), keys: ["Alt+L"], inFields: true, when: labIsOpen, run: () => this.#toggle() }]);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.#panel.contains(document.activeElement)) this.#toggle();
    });
  }

  #toggle() {
    if (this.#session.frame.halted) return;
    const opens = Boolean(this.#panel.hidden);
    show(this.#panel, opens);
    setAttribute(this.#button, "aria-expanded", String(opens));
    if (opens) this.show();
    (opens ? this.#panel : byId("stage", HTMLElement)).focus();
  }

  /** The values as they are. */
  show() {
    if (this.#panel.hidden) return;
    const timeline = this.#session.lab.timeline();
    const when = quarterWords(timeline.pin);
    setText(this.#locked, timeline.locked ?? "");
    show(this.#locked, timeline.locked !== null);
    setAttribute(this.#restore, "aria-disabled", timeline.altered ? null : "true");
    this.#sides.forEach(({ title, rows, add }, n) => {
      const side = /** @type {0 | 1} */ (n);
      const { name, leaders } = timeline.sides[side];
      setText(title, text("time-leaders", { side: name }));
      fillChildren(rows, leaders, () => this.#leaderRow(), (row, leader) => this.#rows.get(row)?.(leader, timeline));
      const label = text("time-somebody", { quarter: when });
      options(add, label, candidates(timeline, side).map(({ name: who }, i) => ({ id: String(i), name: who })));
      setAttribute(add, "aria-label", text("time-side-choice", { side: name, choice: label }));
      add.disabled = timeline.locked !== null;
    });
    fillChildren(this.#events, timeline.events, () => this.#eventRow(), (row, event) => this.#rows.get(row)?.(event, timeline));
    options(this.#addEvent, text("time-add-in-pin", { quarter: when }), timeline.kinds);
  }

  #leaderRow() {
    const { name, short, start, end, coalition } = leaderControls(this.#session);
    const { disposition, sensibility } = leaderNumbers(this.#session);
    const controls = [name, short, start, end, disposition, sensibility, coalition];
    const whatIf = element("select", { class: "tinput" });
    /** @type {Leader} */
    let leader;
    /** @type {Edit[]} */
    let edits = [];
    whatIf.addEventListener("change", () => {
      const edit = edits[Number(whatIf.value)];
      whatIf.value = "";
      if (edit) this.#change(edit);
    });
    const remove = this.#remove(() => ({ edit: "remove_leader", leader: leader.index }));
    return this.#row([...controls.map(({ node }) => node), whatIf, remove], (/** @type {Leader} */ now, timeline) => {
      leader = now;
      controls.forEach((control) => control.show(now, timeline));
      const people = candidates(timeline, now.side, now.name);
      const stay = /** @type {{ name: string, edit: Edit }[]} */ (now.stays ? [{ name: text("time-had-stayed", { leader: now.short }), edit: { edit: "stay", leader: now.index } }] : []);
      const ways = [...stay, ...people.map(({ name: who, person }) => ({ name: text("time-had-come", { leader: who }), edit: /** @type {Edit} */ ({ edit: "replace", leader: now.index, person }) }))];
      edits = ways.map(({ edit }) => edit);
      options(whatIf, text("time-what-if"), ways.map(({ name: who }, i) => ({ id: String(i), name: who })));
      setAttribute(whatIf, "aria-label", text("time-what-if-named", { leader: now.name }));
      setAttribute(remove, "aria-label", text("time-without", { leader: now.name }));
      whatIf.disabled = remove.disabled = timeline.locked !== null;
    });
  }

  #eventRow() {
    const { date, kind, actor, label, happened, muted } = eventControls(this.#session);
    const controls = [date, kind, actor, eventNumber(this.#session), label, happened, muted];
    /** @type {Event} */
    let event;
    const remove = this.#remove(() => ({ edit: "remove_event", event: event.index }));
    return this.#row([...controls.map(({ node }) => node), remove], (/** @type {Event} */ now, timeline) => {
      event = now;
      controls.forEach((control) => control.show(now, timeline));
      setAttribute(remove, "aria-label", text("time-remove-named", { name: now.label }));
    });
  }

  /**
   * @param {HTMLElement[]} cells
   * @param {(item: any, timeline: Timeline) => void} fill
   */
  #row(cells, fill) {
    const row = element("tr", {}, ...cells.map((cell) => element("td", {}, cell)));
    this.#rows.set(row, fill);
    return row;
  }

  /** @param {() => Edit} edit */
  #remove(edit) {
    const button = element("button", { type: "button", class: "button icon" }, "×");
    button.addEventListener("click", () => {
      this.#change(edit());
      // The row may be gone, and the focus with it.
      if (!button.isConnected) this.#panel.focus();
    });
    return button;
  }

  /** @param {0 | 1} side @param {HTMLSelectElement} select */
  #insert(side, select) {
    const timeline = this.#session.lab.timeline();
    const chosen = candidates(timeline, side)[Number(select.value)];
    select.value = "";
    if (chosen) this.#change({ edit: "insert", side, date: timeline.pin, person: chosen.person });
  }

  #addChosen() {
    const kind = this.#addEvent.value;
    this.#addEvent.value = "";
    if (kind) this.#change({ edit: "add_event", kind, date: this.#session.lab.timeline().pin });
  }

  /** @param {Edit} edit */
  #change(edit) {
    if (!attempt(this.#error, () => this.#session.change((lab) => lab.edit(edit)))) return;
    const [done] = this.#session.lab.view().history;
    if (done) this.#say(text("time-done", { step: done }));
    this.show();
  }
}

/** @param {HTMLSelectElement} select @param {string} label what the first, empty entry says @param {{ id: string, name: string }[]} entries */
function options(select, label, entries) {
  const known = JSON.stringify([label, entries]);
  if (select.dataset.known === known) return;
  select.dataset.known = known;
  select.replaceChildren(element("option", { value: "" }, label), ...entries.map(({ id, name }) => element("option", { value: id }, name)));
}

let titles = 0;

/** A table wider than the page scrolls by itself. @param {HTMLElement} table @param {HTMLElement} title */
function scroller(table, title) {
  title.id ||= `timeline-list-${(titles += 1)}`;
  return element("div", { class: "tlist-scroll", role: "group", "aria-labelledby": title.id, tabindex: "0" }, table);
}
