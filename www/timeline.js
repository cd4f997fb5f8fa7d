// The timeline under the hand: what the pointer is on, drags of edges and events, the keys of the chart, and the cards and
// the list that say the same in words.
import { byId, element, sentence, setAttribute, setStyle, setText, show } from "./dom.js";
import { isTrap } from "./banner.js";
import { addActions } from "./keys.js";
import { text } from "./text.js";
import { quarterOf, TimelineCard } from "./timeline-card.js";
import { TimelineList } from "./timeline-list.js";
import { labIsOpen } from "./views.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").Grip} Grip */
/** @typedef {import("./types.js").View} View */

/** How near a pointer and a finger have to come, in CSS pixels. */
const REACH = { mouse: 7, touch: 22 };

/** A movement this small is a click. */
const STILL = { mouse: 4, touch: 9 };

export class TimelineHands {
  #session;
  #say;
  #stage = byId("stage", HTMLElement);
  #tip = byId("chart-tip", HTMLElement);
  #add = element("button", { type: "button", class: "add-event", "aria-label": text("time-add"), title: text("time-add-title") }, "+");
  /** What is held: where it was taken, and whether it has moved. @type {{ grip: Grip, x: number, y: number, pointer: number, touch: boolean, moved: boolean, words: string } | null} */
  #held = null;
  /** The click that ends a drag or opens a card is no click on the chart. */
  #swallow = false;

  /** @param {Session} session @param {(words: string) => void} say tells a screen reader */
  constructor(session, say) {
    this.#session = session;
    this.#say = say;
    this.card = new TimelineCard(session, say);
    this.list = new TimelineList(session, say);
    this.#stage.parentElement?.append(this.#add);
    this.#add.addEventListener("click", () => this.#offerEvents());
    const stage = this.#stage;
    // Before the chart's own: what is taken here does not move the pin.
    stage.addEventListener("pointerdown", (event) => this.#down(event), true);
    stage.addEventListener("pointermove", (event) => this.#move(event), true);
    stage.addEventListener("click", (event) => this.#click(event), true);
    this.#bind(stage);
    addEventListener("pointerup", (event) => this.#up(event), true);
    addEventListener("pointercancel", () => this.#let(), true);
    addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.#held?.moved) return;
      event.preventDefault();
      event.stopPropagation();
      session.change((lab) => lab.give_up_drag());
      this.#let();
      say(text("time-given-up"));
    }, true);
  }

  /** @param {View} _view what the page shows now */
  show(_view) {
    const top = this.#session.lab.events_row();
    setStyle(this.#add, "--top", `${top.toFixed(0)}px`);
    this.card.show();
    this.list.show();
  }

  /** @param {PointerEvent} event @returns {Grip | null} */
  #grip({ offsetX: x, offsetY: y, pointerType }) {
    if (this.#session.frame.halted) return null;
    return this.#session.lab.grab(x, y, pointerType === "touch" ? REACH.touch : REACH.mouse);
  }

  /** @param {PointerEvent} event */
  #down(event) {
    this.#swallow = false;
    if (event.button !== 0 || !event.isPrimary) return;
    const grip = this.#grip(event);
    if (!grip) return;
    const touch = event.pointerType === "touch";
    this.#held = { grip, x: event.offsetX, y: event.offsetY, pointer: event.pointerId, touch, moved: false, words: "" };
    event.stopImmediatePropagation();
    // The card of another place is left by pressing here.
    this.card.close(false);
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const held = this.#held;
    if (!held) {
      if (event.buttons === 0 && event.pointerType !== "touch") setAttribute(this.#stage, "data-grip", this.#grip(event)?.what ?? null);
      return;
    }
    if (event.pointerId !== held.pointer) return;
    const { offsetX: x, offsetY: y } = event;
    const still = Math.hypot(x - held.x, held.touch ? 0 : y - held.y) <= (held.touch ? STILL.touch : STILL.mouse);
    if (!held.moved && still) {
      event.stopImmediatePropagation();
      return;
    }
    if (held.grip.what === "term") {
      // A bar itself is not moved: the hand moves the pin, as anywhere on the chart.
      this.#held = null;
      this.#swallow = true;
      return;
    }
    event.stopImmediatePropagation();
    if (!held.moved) {
      held.moved = true;
      this.#stage.setPointerCapture(held.pointer);
      this.#session.hold("timeline");
    }
    // A finger says when, not how strong: up and down scrolls the page.
    const height = held.touch ? held.y : y;
    try {
      held.words = this.#session.change((lab) => lab.drag(x, height, event.altKey)) || held.words;
      this.#tell(held.words, x, y);
    } catch (error) {
      if (isTrap(error)) throw error;
      this.#tell(sentence(error), x, y);
    }
  }

  /** @param {PointerEvent} event */
  #up(event) {
    const held = this.#held;
    if (!held || event.pointerId !== held.pointer) return;
    const { words, moved } = held;
    this.#let();
    this.#swallow = moved;
    if (moved && words) this.#say(text("time-done", { step: words }));
    if (!moved) {
      this.#swallow = held.grip.what !== "event";
      this.#openAt(held.grip, { x: event.clientX, y: event.clientY });
    }
  }

  /** What is held is let go where it is. */
  #let() {
    if (!this.#held) return;
    const { moved, pointer } = this.#held;
    this.#held = null;
    if (!moved) return;
    if (this.#stage.hasPointerCapture(pointer)) this.#stage.releasePointerCapture(pointer);
    this.#session.release();
    show(this.#tip, false);
  }

  /** @param {MouseEvent} event */
  #click(event) {
    if (!this.#swallow) return;
    this.#swallow = false;
    event.stopImmediatePropagation();
  }

  /** @param {string} words @param {number} x @param {number} y */
  #tell(words, x, y) {
    show(this.#tip, Boolean(words));
    setText(this.#tip, words);
    setStyle(this.#tip, "--x", `${x.toFixed(0)}px`);
    setStyle(this.#tip, "--y", `${y.toFixed(0)}px`);
  }

  /** @param {Grip} grip @param {{ x: number, y: number }} at */
  #openAt(grip, at) {
    show(this.#tip, false);
    // After the click that this is: it would move the focus away from the card.
    setTimeout(() => {
      if (grip.what === "event") this.card.open({ event: grip.event }, at);
      else if (grip.leader !== null) this.card.open({ leader: grip.leader }, at);
      else this.card.open({ locked: this.#session.lab.timeline().locked ?? "" }, at);
    });
  }

  #offerEvents() {
    const { left, bottom } = this.#add.getBoundingClientRect();
    this.card.open({ add: true }, { x: left + 160, y: bottom - 8 });
  }

  /** @param {Element} stage which has to have the focus where a key changes what stands at the pin */
  #bind(stage) {
    const group = "Timeline";
    addActions([
      { id: "open at pin", group, name: text("action-open-at-pin"), keys: ["Enter"], within: stage, when: labIsOpen, run: () => this.#openAtPin() },
      { id: "add event", group, name: text("time-add"), keys: ["N"], when: labIsOpen, run: () => this.#offerEvents() },
      { id: "fork", group, name: text("action-fork"), keys: ["F"], words: text("action-fork-words"), when: labIsOpen, run: () => this.#openLeader() },
      { id: "mute", group, name: text("action-mute"), keys: ["M"], within: stage, when: labIsOpen, run: () => this.#mute() },
      { id: "remove event", group, name: text("action-remove-event"), keys: ["Delete"], within: stage, when: labIsOpen, run: () => this.#remove() },
    ]);
  }

  /** The event at the pin; of several the first, a mark of a turnover last. */
  #eventAtPin() {
    const { events, pin } = this.#session.lab.timeline();
    const here = events.filter(({ date }) => quarterOf(date) === quarterOf(pin));
    return here.find(({ kind }) => kind !== "turnover") ?? null;
  }

  #openAtPin() {
    const event = this.#eventAtPin();
    if (event) this.card.open({ event: event.index }, null);
    else this.#openLeader();
  }

  /** The leader in office at the pin, on the side whose trust is shown. */
  #openLeader() {
    const { sides, pin, locked } = this.#session.lab.timeline();
    const side = this.#session.lab.get("quantity") === "b_in_a" ? 1 : 0;
    const { leaders } = sides[side];
    const inOffice = leaders.filter(({ start }) => quarterOf(start) <= quarterOf(pin)).at(-1) ?? leaders[0];
    if (inOffice && !locked) this.card.open({ leader: inOffice.index }, null);
    else this.card.open({ locked: locked ?? text("time-nobody") }, null);
  }

  #mute() {
    const event = this.#eventAtPin();
    if (!event) this.#say(text("time-no-event"));
    else this.#change({ edit: "set_event", event: event.index, field: "muted", value: !event.muted });
  }

  #remove() {
    const event = this.#eventAtPin();
    if (!event) this.#say(text("time-no-event"));
    else this.#change({ edit: "remove_event", event: event.index });
  }

  /** @param {import("./types.js").Edit} edit */
  #change(edit) {
    this.#session.change((lab) => lab.edit(edit));
    const [done] = this.#session.lab.view().history;
    if (done) this.#say(text("time-done-undo", { step: done }));
  }
}
