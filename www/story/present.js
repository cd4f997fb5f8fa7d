// The presenter: one question, one figure, at most three answers, for a hall. By keys, by a clicker, by swipe.
import { byId, element, setAttribute, setStyle, setText, show } from "../dom.js";
import { addActions, singleKeys } from "../keys.js";
import { text } from "../text.js";
import { askLines, titled } from "./ask.js";
import { StepFigure } from "./figure.js";
import { fitSaid, hallLook } from "./hall.js";
import { Notes } from "./notes.js";

/** @typedef {import("./play.js").Play} Play */
/**
 * @typedef {object} Place
 * @property {() => import("../theme.js").ThemeName} theme of the page
 * @property {() => void} openInLab
 * @property {() => void} closed
 */

/** How far a finger goes for a swipe, CSS pixels. */
const SWIPE = 60;

/** How long a sentence about the window stays, in milliseconds. */
const TOLD = 9000;

/**
 * What a key does and, where a clicker sends others for the same, what the list of keys adds to it; the key as the page's
 * list of keys names it. All by message, or as it stands on every keyboard.
 *
 * @type {[key: string, what: string, ...keys: string[]][]}
 */
const KEYS = [
  ["story-key-space", "story-hall-next", "Space", "PageDown", "ArrowRight"],
  ["←", "story-hall-back", "ArrowLeft", "PageUp"],
  ["1 2 3", "story-hall-count", "1", "2", "3"],
  ["D", "story-hall-draw", "D"],
  ["N", "story-hall-notes", "N"],
  ["L", "story-hall-lab", "L"],
  ["B", "story-hall-blank", "B"],
  ["F", "story-hall-freeze", "F"],
  ["T", "story-hall-theme", "T"],
  ["?", "story-hall-keys", "?"],
  ["story-key-escape", "story-hall-leave", "Escape"],
];

/** Those with other keys for the same. */
const ALSO = ["story-hall-next", "story-hall-back"];

export class Presenter {
  #play;
  #place;
  #figure;
  #notes;
  #open = false;
  #blank = false;
  #frozen = false;
  #dark = false;
  /** Where the focus goes back to. @type {Element | null} */
  #from = null;
  #swipe = { x: 0, y: 0, id: -1 };
  #telling = 0;
  #where = element("p", { class: "pr-where" });
  #dots = element("div", { class: "pr-dots", "aria-hidden": "true" });
  #heading = element("h1", { class: "pr-ask", tabindex: "-1" });
  #side = element("div", { class: "pr-side" });
  #hands = element("div", { class: "pr-hands" });
  #said = element("div", { class: "pr-said", "aria-live": "polite" });
  #reveal = element("button", { type: "button", class: "pr-reveal" });
  #question = element("p", { class: "pr-question" });
  #told = element("p", { class: "pr-told", role: "status", hidden: "" });
  #badge = element("p", { class: "pr-badge", hidden: "" }, text("story-frozen"));
  #curtain = element("div", { class: "pr-curtain", hidden: "", role: "status" });
  // Messages: KEYS, story-hall-next-also, story-hall-back-also
  #keys = element("div", { class: "pr-keys", role: "dialog", "aria-label": text("story-keys"), tabindex: "-1", hidden: "" }, element("dl", {}, ...KEYS.flatMap(([key, what]) => [element("dt", {}, element("kbd", {}, text(key))), element("dd", {}, text(ALSO.includes(what) ? `${what}-also` : what))])));
  root;

  /** @param {Play} play @param {Place} place */
  constructor(play, place) {
    this.#play = play;
    this.#place = place;
    this.#figure = new StepFigure(play, hallLook, true, (said) => setText(this.#spoken, said));
    this.#notes = new Notes(play, { key: (event) => this.#key(event), minutes: () => this.#minutes });
    const foot = element("footer", { class: "pr-foot" }, ...this.#footKeys());
    this.#side.append(this.#hands, this.#said, this.#reveal, this.#question);
    this.root = element(
      "div",
      { class: "present", role: "dialog", "aria-modal": "true", "aria-label": text("story-presentation"), hidden: "" },
      element("header", { class: "pr-head" }, this.#where, this.#dots),
      this.#heading,
      element("div", { class: "pr-grid" }, this.#figure.root, this.#side),
      foot,
      this.#told,
      this.#badge,
      this.#keys,
      this.#curtain,
      this.#spoken,
    );
    document.body.append(this.root);
    this.#reveal.addEventListener("click", () => this.#next());
    // On the document: a click beside a button leaves the focus nowhere.
    // Before the page's own keys, which rest meanwhile.
    document.addEventListener("keydown", (event) => this.#hear(event), true);
    const capital = (/** @type {string} */ name) => `${name[0].toUpperCase()}${name.slice(1)}`;
    // Messages: KEYS
    addActions(KEYS.map(([, what, ...keys]) => ({ id: `present ${keys[0]}`, group: text("story-presenting"), name: capital(text(what)), keys })));
    this.root.addEventListener("pointerdown", ({ clientX: x, clientY: y, pointerId: id, pointerType }) => (this.#swipe = { x, y, id: pointerType === "mouse" ? -1 : id }));
    this.root.addEventListener("pointerup", ({ clientX, clientY, pointerId, target }) => {
      const { x, y, id } = this.#swipe;
      const far = clientX - x;
      if (id !== pointerId || Math.abs(far) < SWIPE || Math.abs(far) < 2 * Math.abs(clientY - y)) return;
      if (target instanceof Element && target.closest("[data-active], input")) return;
      if (far < 0) this.#next();
      else this.#back();
    });
    document.addEventListener("fullscreenchange", () => {
      const left = !document.fullscreenElement && this.#open && this.#full;
      this.#full = document.fullscreenElement === this.root;
      if (!left) return;
      // Escape leaves the full screen without telling the page of the key. A second window ends it too, in some browsers.
      if (this.#notes.isOpen) this.#tell(text("story-full-ended"));
      else this.close();
    });
    play.listen((what) => {
      if (this.#open && !this.#frozen) this.#show(what);
    });
  }

  #banner = byId("banner", HTMLElement);
  /** What the banner stands over in the page. */
  #below = this.#banner.nextElementSibling;
  #full = false;
  /** Whether full screen was refused: it is asked for once. */
  #denied = false;
  #began = 0;
  #spoken = element("p", { class: "hidden", "aria-live": "polite" });

  get isOpen() {
    return this.#open;
  }

  get #minutes() {
    return this.#began === 0 ? 0 : (Date.now() - this.#began) / 60_000;
  }

  #footKeys() {
    const key = (/** @type {string} */ name, /** @type {string} */ what, /** @type {() => void} */ act, kind = "") => {
      const node = element("button", { type: "button", class: `pr-key ${kind}` }, element("kbd", {}, name), element("span", {}, what));
      node.addEventListener("click", act);
      return node;
    };
    return [
      key(text("story-key-space"), text("story-foot-next"), () => this.#next()),
      key("←", text("story-hall-back"), () => this.#back()),
      key("D", text("story-foot-draw"), () => this.#draw(), "pr-draw"),
      key("L", text("story-hall-lab"), () => this.#place.openInLab()),
      key("N", text("story-foot-notes"), () => this.#openNotes()),
      key("?", text("story-foot-keys"), () => this.#showKeys(!!this.#keys.hidden)),
      key(text("story-key-escape"), text("story-hall-leave"), () => this.close(), "pr-leave"),
    ];
  }

  async open() {
    if (this.#open) return;
    this.#open = true;
    this.#from = document.activeElement;
    this.#began ||= Date.now();
    this.#blank = this.#denied = false;
    this.#figure.guess.activate(false);
    show(this.#curtain, false);
    show(this.#keys, false);
    this.#setTheme(this.#place.theme() === "dark");
    show(this.root, true);
    // Under a full screen nothing else is seen, and what goes wrong has to be.
    this.root.append(this.#banner);
    for (const part of document.body.children) if (part !== this.root && part instanceof HTMLElement) part.inert = true;
    this.#freeze(false);
    this.#heading.focus();
    await this.#fill();
  }

  /** Fills the screen, where the browser lets it. */
  async #fill() {
    try {
      if (!this.root.requestFullscreen) throw new Error();
      await this.root.requestFullscreen();
    } catch {
      this.#denied = true;
      if (this.#open) this.#tell(text("story-full-denied"));
    }
  }

  close() {
    if (!this.#open) return;
    this.#open = false;
    show(this.root, false);
    this.#below?.before(this.#banner);
    for (const part of document.body.children) if (part instanceof HTMLElement) part.inert = false;
    this.#notes.close();
    if (document.fullscreenElement === this.root) document.exitFullscreen().catch(() => {});
    this.#place.closed();
    if (this.#from instanceof HTMLElement && this.#from.isConnected) this.#from.focus({ preventScroll: true });
  }

  /** @param {boolean} dark */
  #setTheme(dark) {
    this.#dark = dark;
    setAttribute(this.root, "data-hall", dark ? "dark" : "projector");
  }

  /** @param {string} said */
  #tell(said) {
    setText(this.#told, said);
    show(this.#told, true);
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => show(this.#told, false), TOLD);
  }

  #next() {
    if (this.#frozen) return;
    if (!this.#play.next() && this.#play.at + 1 >= this.#play.steps.length) this.#tell(text("story-was-last"));
  }

  #back() {
    if (!this.#frozen) this.#play.back();
  }

  #draw() {
    if (!this.#play.canDraw || this.#frozen) return;
    const { guess } = this.#figure;
    guess.activate(!guess.active);
    this.#tell(guess.active ? text("story-hall-drawing") : "");
    show(this.#told, guess.active);
    if (guess.active) guess.root.focus();
    else this.#heading.focus();
  }

  #openNotes() {
    if (!this.#notes.open()) this.#tell(text("story-notes-blocked"));
  }

  /** @param {boolean} shown */
  #showKeys(shown) {
    show(this.#keys, shown);
    if (shown) this.#keys.focus();
    else this.#heading.focus();
  }

  /** @param {boolean} frozen */
  #freeze(frozen) {
    this.#frozen = frozen;
    this.#figure.frozen = frozen;
    setAttribute(this.root, "data-frozen", frozen ? "" : null);
    show(this.#badge, frozen);
    if (!frozen) this.#show("step");
  }

  /** @param {boolean} blank */
  #setBlank(blank) {
    this.#blank = blank;
    show(this.#curtain, blank);
    // An empty screen says nothing to a screen reader.
    setText(this.#curtain, blank ? text("story-blank") : "");
  }

  /** @param {KeyboardEvent} event */
  #hear(event) {
    if (!this.#open) return;
    // What draws has the arrows.
    const drawing = event.target instanceof Element && event.target.closest(".st-draw[data-active]");
    if (drawing && /^(Arrow|Home|End|Delete|Backspace)/.test(event.key)) return;
    this.#key(event);
    event.stopPropagation();
  }

  /** @param {KeyboardEvent} event of this window, or of the notes' */
  #key(event) {
    if (!this.#open || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    // A digit typed into a field is its own; so is Space on what is pressed.
    const node = /** @type {Element | null} */ (target && "closest" in target ? target : null);
    const typing = node?.closest("input") !== null && node?.closest("input") !== undefined;
    if (typing && !["Escape", "PageDown", "PageUp"].includes(key)) return;
    const pressed = node?.closest("button") && node.closest("button") !== this.#reveal;
    if (pressed && (key === " " || key === "Enter")) return;
    // Who has switched keys of one character off still has the clicker's.
    if (key.length === 1 && key !== " " && !singleKeys()) return;
    const digit = /^Digit([123])$/.exec(event.code)?.[1] ?? /^[123]$/.exec(key)?.[0];
    const acts = {
      " ": () => this.#next(),
      pagedown: () => this.#next(),
      arrowright: () => this.#next(),
      pageup: () => this.#back(),
      arrowleft: () => this.#back(),
      d: () => this.#draw(),
      n: () => this.#openNotes(),
      l: () => this.#place.openInLab(),
      b: () => this.#setBlank(!this.#blank),
      f: () => this.#freeze(!this.#frozen),
      t: () => this.#setTheme(!this.#dark),
      "?": () => this.#showKeys(!!this.#keys.hidden),
      escape: () => (this.#keys.hidden ? this.close() : this.#showKeys(false)),
    };
    const act = /** @type {Record<string, () => void>} */ (acts)[key.toLowerCase()];
    // While the picture is frozen nothing else moves it.
    if (this.#frozen && !["f", "escape", "n", "b"].includes(key.toLowerCase())) return;
    if (!this.#full && !this.#denied && this.#notes.isOpen && key !== "Escape" && event.view === window) this.#fill();
    if (act) act();
    else if (digit) this.#count(Number(digit) - 1, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }

  /** @param {number} n @param {number} by */
  #count(n, by) {
    const play = this.#play;
    if (play.step.predict.kind !== "choose") return;
    play.count(n, (play.answer.counts[n] ?? 0) + by);
  }

  /** @param {"step" | "reveal" | "answer" | "runs"} what */
  #show(what) {
    const play = this.#play;
    const { step, steps, at, picture } = play;
    if (what === "step") {
      this.#where.replaceChildren(element("b", {}, text("story-place", { at: at + 1, count: steps.length })), ` ${titled(step)}`);
      this.#heading.replaceChildren(...askLines(step.ask));
      // A long question is set smaller, so that the figure keeps its room.
      setAttribute(this.#heading, "data-long", step.ask.length > 90 ? "" : null);
      this.#dots.replaceChildren(...steps.map((_, n) => element("i", n === at ? { "data-now": "" } : n < at ? { "data-past": "" } : {})));
      this.#figure.guess.activate(false);
      this.#buildHands();
      this.#heading.focus({ preventScroll: true });
    }
    setAttribute(this.root, "data-first", picture?.hues[0] ?? null);
    setAttribute(this.root, "data-second", picture?.hues[1] ?? null);
    this.#figure.show();
    const draw = this.root.querySelector(".pr-draw");
    if (draw instanceof HTMLElement) show(draw, play.canDraw);
    this.#showHands();
    this.#showSaid();
    this.#notes.show();
  }

  #buildHands() {
    const { step } = this.#play;
    const choose = step.predict.kind === "choose";
    const choices = step.predict.kind === "choose" ? step.predict.choices : [];
    const rows = choices.map(({ text: choice }, n) => {
      const count = element("input", { type: "number", min: "0", max: "9999", inputmode: "numeric", "aria-label": text("story-hands-for", { choice }) });
      count.addEventListener("input", () => this.#play.count(n, count.valueAsNumber));
      const add = element("button", { type: "button", class: "pr-hand", "aria-label": text("story-one-more", { number: n + 1, choice }) }, String(n + 1));
      add.addEventListener("click", () => this.#count(n, 1));
      return element("div", { class: "pr-choice" }, add, element("span", { class: "pr-choice-text" }, choice), count, element("i", { "aria-hidden": "true" }));
    });
    this.#hands.replaceChildren(element("p", { class: "pr-hands-title" }, text(choose ? "story-hands" : "story-hands-draw")), ...rows);
  }

  #showHands() {
    const { answer, step } = this.#play;
    if (step.predict.kind !== "choose") return;
    const most = Math.max(1, ...answer.counts);
    const any = answer.counts.some((count) => count > 0);
    setText(/** @type {Node} */ (this.#hands.firstElementChild), text(any ? "story-hands-said" : "story-hands"));
    const { choices } = step.predict;
    const answers = [this.#play.answered(0), this.#play.answered(1)];
    const other = this.#play.answered("other");
    [...this.#hands.querySelectorAll(".pr-choice")].forEach((row, n) => {
      const count = row.querySelector("input");
      const value = String(answer.counts[n] ?? 0);
      if (count && document.activeElement !== count && count.value !== value) count.value = value;
      const bar = row.querySelector("i");
      if (bar) setStyle(bar, "--share", String((answer.counts[n] ?? 0) / most));
      const sides = answers.flatMap((id, side) => (id === choices[n].id ? [String(side)] : []));
      setAttribute(row, "data-answers", sides.length > 0 ? sides.join(" ") : other === choices[n].id ? "other" : null);
    });
  }

  #showSaid() {
    const play = this.#play;
    const more = play.revealed < play.step.reveal.length;
    show(this.#reveal, more);
    const next = play.step.reveal[play.revealed]?.show;
    setAttribute(this.#reveal, "data-side", next === "first" ? "0" : next === "second" ? "1" : null);
    this.#reveal.replaceChildren(element("span", {}, text("story-reveal-what", { what: play.nextName })), element("kbd", {}, text("story-key-space")));
    show(this.#question, !more);
    setText(this.#question, more ? "" : play.question);
    fitSaid(this.#side, this.#said, this.#play.said);
  }
}
