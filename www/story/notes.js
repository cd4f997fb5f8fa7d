// The speaker's notes in a second window: written by this one, which keeps them in step, so that nothing is loaded for it.
import { element, setText } from "../dom.js";
import { direction } from "../language.js";
import { language, text } from "../text.js";

/** @typedef {import("./play.js").Play} Play */
/** @typedef {{ key: (event: KeyboardEvent) => void, minutes: () => number }} Place */

const STYLE = `
:root { color-scheme: dark; font: 20px/1.4 "Source Sans 3 Variable", system-ui, sans-serif; background: #10171d; color: #f2f5f6; }
body { margin: 0; padding: 20px 28px; }
header { display: flex; flex-wrap: wrap; gap: 4px 28px; justify-content: space-between; font-size: 22px; font-variant-numeric: tabular-nums; color: #bac5cc; }
header b { color: #f2f5f6; font-size: 30px; }
h1 { margin: 14px 0; font-size: 26px; line-height: 1.25; }
h2 { margin: 22px 0 4px; font-size: 17px; font-weight: 600; color: #bac5cc; }
li { margin: 0 0 10px; }
ul { margin: 0; padding-left: 22px; font-size: 22px; }
p { margin: 4px 0; }
button { min-height: 44px; margin: 16px 8px 0 0; padding: 0 18px; border: 1px solid #72818c; border-radius: 6px; background: #18222a; color: inherit; font: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid #5c9cff; outline-offset: 2px; }
`;

/** @returns {string} the page's typefaces, for a window whose address is not the style sheet's */
function typefaces() {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map(({ cssText }) => cssText.replace(/url\("([^"]+)"\)/g, (_, place) => `url("${new URL(place, sheet.href ?? document.baseURI).href}")`)))
    .join("\n");
}

/** @param {number} value */
const two = (value) => String(Math.floor(value)).padStart(2, "0");

export class Notes {
  #play;
  #place;
  /** @type {Window | null} */
  #window = null;
  #timer = 0;
  #clock = element("b");
  #lasted = element("b");
  #where = element("span");
  #heading = element("h1");
  #list = element("ul");
  #now = element("p");
  #next = element("p");
  #question = element("p");

  /** @param {Play} play @param {Place} place */
  constructor(play, place) {
    this.#play = play;
    this.#place = place;
  }

  get isOpen() {
    return this.#window !== null && !this.#window.closed;
  }

  /** @returns {boolean} whether there is a window; a browser may refuse it */
  open() {
    if (this.#window && !this.#window.closed) {
      this.#window.focus();
      return true;
    }
    const opened = window.open("", "entente-notes", "popup,width=760,height=720");
    if (!opened) return false;
    this.#window = opened;
    const { document: page } = opened;
    page.title = text("story-notes-title");
    page.documentElement.lang = language();
    page.documentElement.dir = direction(language());
    page.head.replaceChildren(element("style", {}, typefaces() + STYLE));
    const button = (/** @type {string} */ label, /** @type {string} */ key) => {
      const node = element("button", { type: "button" }, label);
      node.addEventListener("click", () => this.#place.key(new KeyboardEvent("keydown", { key })));
      return node;
    };
    page.body.replaceChildren(
      element("header", {}, this.#where, element("span", {}, `${text("story-notes-time")} `, this.#clock), element("span", {}, `${text("story-notes-lasted")} `, this.#lasted)),
      this.#heading,
      element("h2", {}, text("story-notes-notes")),
      this.#list,
      element("h2", {}, text("story-notes-now")),
      this.#now,
      element("h2", {}, text("story-notes-discuss")),
      this.#question,
      element("h2", {}, text("story-notes-after")),
      this.#next,
      element("p", {}, button(text("story-notes-back"), "PageUp"), button(text("story-notes-next"), "PageDown"), button(text("story-notes-blank"), "b")),
    );
    // A clicker speaks to the window that has the focus.
    opened.addEventListener("keydown", (event) => {
      if (event.key === "Escape") return;
      this.#place.key(event);
    });
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#tick(), 500);
    this.#tick();
    this.show();
    return true;
  }

  close() {
    clearInterval(this.#timer);
    this.#window?.close();
    this.#window = null;
  }

  #tick() {
    if (!this.#window || this.#window.closed) {
      this.close();
      return;
    }
    const now = new Date();
    const minutes = this.#place.minutes();
    setText(this.#clock, `${two(now.getHours())}:${two(now.getMinutes())}`);
    setText(this.#lasted, `${two(minutes)}:${two((minutes % 1) * 60)}`);
  }

  /** Keeps the window in step. */
  show() {
    if (!this.#window || this.#window.closed) return;
    const play = this.#play;
    const { step, steps, at, revealed } = play;
    setText(this.#where, text("story-notes-where", { at: at + 1, count: steps.length, title: step.title }));
    setText(this.#heading, step.ask);
    const notes = play.notes.length > 0 ? play.notes : [text("story-notes-none")];
    this.#list.replaceChildren(...notes.map((note) => element("li", {}, note)));
    const left = step.reveal.length - revealed;
    setText(this.#now, left > 0 ? text("story-notes-revealed", { revealed, count: step.reveal.length, what: play.nextName }) : text("story-notes-all-revealed"));
    setText(this.#question, play.question);
    setText(this.#next, steps[at + 1] ? text("named", { name: steps[at + 1].title, value: steps[at + 1].ask }) : text("story-notes-last"));
  }
}
