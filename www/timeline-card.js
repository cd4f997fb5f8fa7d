// The card of a term or of an event: what if somebody else had been there, and every value of it.
import { byId, element, setAttribute, setStyle, setText, show } from "./dom.js";
import { text, written } from "./text.js";
import { attempt, candidates, eventControls, eventSlider, leaderControls, leaderSliders } from "./timeline-fields.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").Edit} Edit */
/** @typedef {import("./types.js").Timeline} Timeline */
/** @typedef {import("./types.js").TimelineLeader} Leader */
/** @typedef {import("./types.js").TimelineEvent} Event */
/** @typedef {{ leader: number } | { event: number } | { locked: string } | { add: true }} Subject */

/** Between the card and the place that it is about, and the edge of the window, in CSS pixels. */
const GAP = 12;

/** Less room than this below a place, and the card stands above it. */
const LEAST = 280;

/** @param {string} day @returns {number} quarters since the year 0 */
export const quarterOf = (day) => 4 * Number(day.slice(0, 4)) + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

/** @param {string} day @returns {string} "1988 Q4" */
export const quarterWords = (day) => text("lab-quarter", { year: written(Number(day.slice(0, 4))), quarter: written((quarterOf(day) % 4) + 1) });

export class TimelineCard {
  #session;
  #say;
  #root = byId("timeline-card", HTMLElement);
  #body = element("div", { class: "tcard-body" });
  #error = element("p", { class: "field-error", role: "alert" });
  #title = element("h2", { id: "timeline-card-title" });
  /** @type {Subject | null} */
  #subject = null;
  /** What follows the values while the card is open. @type {{ show: (item: any, timeline: Timeline) => void }[]} */
  #controls = [];
  /** Where the focus goes when the card closes. @type {HTMLElement | null} */
  #from = null;

  /** @param {Session} session @param {(words: string) => void} say tells a screen reader */
  constructor(session, say) {
    this.#session = session;
    this.#say = say;
    const close = element("button", { type: "button", class: "button icon tclose", "aria-label": text("control-close") }, "×");
    close.addEventListener("click", () => this.close());
    this.#root.replaceChildren(element("div", { class: "tcard-head" }, this.#title, close), this.#error, this.#body);
    this.#root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.close();
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (this.#subject && target instanceof Node && !this.#root.contains(target)) this.close(false);
    });
  }

  get isOpen() {
    return this.#subject !== null;
  }

  /**
   * @param {Subject} subject
   * @param {{ x: number, y: number } | null} at the place in the window that it is about
   */
  open(subject, at) {
    if (!this.#subject) this.#from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.#subject = subject;
    this.#controls = [];
    setText(this.#error, "");
    const timeline = this.#session.lab.timeline();
    this.#body.replaceChildren(...this.#build(subject, timeline));
    show(this.#root, true);
    this.show();
    this.#root.scrollTop = 0;
    this.#place(at ?? middleOf(byId("stage", HTMLElement)));
    this.#root.focus();
  }

  /** @param {boolean} [back] whether the focus goes back to where it was */
  close(back = true) {
    if (!this.#subject) return;
    this.#session.release();
    // A value that is being typed is taken when its field is left.
    if (document.activeElement instanceof HTMLElement && this.#root.contains(document.activeElement)) document.activeElement.blur();
    this.#subject = null;
    show(this.#root, false);
    if (back) (this.#from?.isConnected ? this.#from : byId("stage", HTMLElement)).focus();
  }

  /** The values as they are; what is gone closes the card. */
  show() {
    const subject = this.#subject;
    if (!subject || "locked" in subject || "add" in subject) return;
    const timeline = this.#session.lab.timeline();
    const item = find(timeline, subject);
    if (!item) {
      this.close();
      return;
    }
    setText(this.#title, "label" in item ? item.label : item.name);
    for (const control of this.#controls) control.show(item, timeline);
  }

  /** @param {{ x: number, y: number }} at */
  #place({ x, y }) {
    const { offsetWidth: width, offsetHeight: height } = this.#root;
    const left = Math.max(GAP, Math.min(x - width / 2, innerWidth - width - GAP));
    const below = innerHeight - y - 2 * GAP;
    const fits = below >= Math.min(height, LEAST) || below >= y;
    setStyle(this.#root, "--left", `${left.toFixed(0)}px`);
    setStyle(this.#root, "--top", `${(fits ? y + GAP : Math.max(GAP, y - GAP - height)).toFixed(0)}px`);
    setStyle(this.#root, "--room", `${(fits ? below : y - 2 * GAP).toFixed(0)}px`);
  }

  /** @param {Subject} subject @param {Timeline} timeline @returns {HTMLElement[]} */
  #build(subject, timeline) {
    if ("locked" in subject) {
      setText(this.#title, text("time-terms"));
      return [element("p", {}, subject.locked)];
    }
    if ("add" in subject) return this.#buildAdd(timeline);
    const item = find(timeline, subject);
    if (!item) return [];
    return "label" in item ? this.#buildEvent() : this.#buildLeader(item, timeline);
  }

  /** @param {Timeline} timeline */
  #buildAdd({ kinds, pin }) {
    setText(this.#title, text("time-add-in", { quarter: quarterWords(pin) }));
    const buttons = kinds.map(({ id, name }) =>
      this.#button(name, () => {
        const edit = /** @type {Edit} */ ({ edit: "add_event", kind: id, date: pin });
        if (!attempt(this.#error, () => this.#session.change((lab) => lab.edit(edit)))) return;
        this.#tell();
        const added = Math.max(...this.#session.lab.timeline().events.map(({ index }) => index));
        this.open({ event: added }, this.#at());
      }),
    );
    return [element("p", { class: "note" }, text("time-add-note")), element("div", { class: "tchips" }, ...buttons)];
  }

  #at() {
    const { left, top, width } = this.#root.getBoundingClientRect();
    return { x: left + width / 2, y: top - GAP };
  }

  #buildEvent() {
    const { label, date, kind, actor, happened, muted } = eventControls(this.#session);
    const slider = eventSlider(this.#session);
    const source = element("p", { class: "note" });
    const told = element("p", { class: "ttold" });
    const words = { show: (/** @type {Event} */ e) => setText(told, e.text) };
    const facts = { show: (/** @type {Event} */ e) => setText(source, text("time-event-source", { confidence: capital(e.confidence), source: e.source, status: e.status })) };
    this.#controls = [words, label, date, kind, actor, slider, muted, happened, facts];
    return [
      told,
      grid(label.node, date.node, kind.node, actor.node),
      slider.node,
      happened.node,
      muted.node,
      source,
      element("div", { class: "tchips" }, this.#doing(text("time-remove"), (e) => ({ edit: "remove_event", event: e.index })), this.#compare()),
    ];
  }

  /** @param {Leader} leader @param {Timeline} timeline */
  #buildLeader(leader, timeline) {
    const { name, short, start, end, coalition } = leaderControls(this.#session);
    const { disposition, sensibility } = leaderSliders(this.#session);
    const source = element("p", { class: "note" });
    const facts = { show: (/** @type {Leader} */ l) => setText(source, [l.note, l.source].filter(Boolean).join(" ")) };
    this.#controls = [name, short, start, end, disposition, sensibility, coalition, facts];
    const fields = [grid(name.node, short.node, start.node, end.node), disposition.node, sensibility.node, coalition.node, source];
    if (timeline.locked) return [element("p", {}, timeline.locked), ...fields];
    const people = candidates(timeline, leader.side, leader.name);
    const instead = people.map(({ name: who, person }) => this.#doing(who, (l) => ({ edit: "replace", leader: l.index, person })));
    /** @type {HTMLElement[]} */
    const parts = [element("h3", {}, text("time-instead", { leader: leader.short })), element("div", { class: "tchips" }, ...instead)];
    if (leader.stays) {
      const next = this.#doing(text("time-stayed-question", { leader: leader.short }), (l) => ({ edit: "stay", leader: l.index }));
      next.classList.add("tlead");
      parts.unshift(next);
    }
    const { pin } = timeline;
    if (pin > leader.start && pin < leader.end) {
      const others = people.map(({ name: who, person }) => this.#doing(who, (l) => ({ edit: "insert", side: l.side, date: pin, person })));
      parts.push(element("h3", {}, text("time-from-pin", { quarter: quarterWords(pin) })), element("div", { class: "tchips" }, ...others));
    }
    const remove = this.#doing(text("time-without", { leader: leader.short }), (l) => ({ edit: "remove_leader", leader: l.index }));
    return [...parts, element("div", { class: "tchips" }, remove, this.#compare()), element("h3", {}, text("time-term")), ...fields];
  }

  #compare() {
    const button = this.#button(text("time-compare-here"), () => {
      this.#session.change((lab) => lab.edit({ edit: "fork_here" }));
      this.#say(text("time-compare-here-done"));
    });
    setAttribute(button, "title", text("time-compare-here-title"));
    return button;
  }

  /**
   * A button that makes one change and closes the card: what it was about may be gone.
   *
   * @param {string} name
   * @param {(item: any) => Edit} edit
   */
  #doing(name, edit) {
    return this.#button(name, () => {
      const subject = this.#subject;
      const item = subject && !("locked" in subject) && !("add" in subject) && find(this.#session.lab.timeline(), subject);
      if (!item || !attempt(this.#error, () => this.#session.change((lab) => lab.edit(edit(item))))) return;
      this.#tell();
      this.close();
    });
  }

  /** Says what was done. */
  #tell() {
    const [done] = this.#session.lab.view().history;
    if (done) this.#say(text("time-done", { step: done }));
  }

  /** @param {string} name @param {() => void} act */
  #button(name, act) {
    const button = element("button", { type: "button", class: "button" }, name);
    button.addEventListener("click", act);
    return button;
  }
}

/** @param {Timeline} timeline @param {{ leader: number } | { event: number }} subject @returns {Leader | Event | undefined} */
function find({ sides, events }, subject) {
  if ("event" in subject) return events.find(({ index }) => index === subject.event);
  return sides.flatMap(({ leaders }) => leaders).find(({ index }) => index === subject.leader);
}

/** @param {...HTMLElement} nodes */
const grid = (...nodes) => element("div", { class: "tgrid" }, ...nodes);

/** @param {string} words */
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** @param {HTMLElement} node @returns {{ x: number, y: number }} */
function middleOf(node) {
  const { left, top, width } = node.getBoundingClientRect();
  return { x: left + width / 2, y: Math.max(top, 0) + 300 };
}
