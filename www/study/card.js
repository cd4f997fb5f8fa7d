// A card of the Map tab: one study with its sentence, its figure, the numbers behind it, and what it rests on. It
// computes when the reader sees it and follows the Lab: another question drops the answer that is under way.
import { element, fillTable, placeChildren, setAttribute, setText, show } from "../dom.js";
import { text } from "../text.js";

/** @typedef {import("../types.js").Lab} Lab */
/** @typedef {{ head: string[], rows: string[][] }} Table */
/** @typedef {{ sentence: string, figure: Node[], table: Table, rests: string }} Shown `rests`: runs, error, what was run */
/** @typedef {{ study: string, ask?: object, runs: number, open: boolean }} Question `open`: unscripted runs of a typical rivalry */
/**
 * @typedef {object} Kind
 * @property {string} id also the card's address: "#study-id"
 * @property {string} title
 * @property {string} lead one line on what is asked
 * @property {(lab: Lab) => Question} question
 * @property {(answer: any, lab: Lab, final: boolean, width: number) => Shown} show `width` of the figure in CSS pixels
 * @property {() => void} [close] ends what the card has under way of its own
 * @property {HTMLElement[]} [controls] above the figure; a change of one puts another question
 */

/** @param {Lab} lab @param {Question} question @returns {string} the text of a study of what the Lab has open */
export function studyText(lab, { study, ask, runs, open }) {
  const settings = JSON.stringify(lab.settings());
  return `{"scenario":${open ? "null" : lab.scenario_text()},"settings":${settings},"runs":${runs},"study":${JSON.stringify(study)},"ask":${JSON.stringify(ask ?? null)}}`;
}

/** @param {Element} node @returns {boolean} */
function isInWindow(node) {
  const { top, bottom } = node.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

export class Card {
  #kind;
  #pool;
  #lab;
  #text = "";
  /** @type {any} */
  #answer = null;
  #final = false;
  #stop = () => {};
  #seen = false;
  #live = false;
  #figure = element("div", { class: "study-figure" });
  #sentence = element("p", { class: "study-sentence", "aria-live": "polite" });
  #rests = element("p", { class: "note" });
  #wrong = element("p", { class: "field-error", role: "alert" });
  #progress = element("progress", { class: "study-progress", max: "1", value: "0" });
  #body = element("tbody");
  #head = element("tr");
  #numbers;
  #watch;

  /**
   * @param {Kind} kind
   * @param {import("./pool.js").StudyPool} pool
   * @param {Lab} lab
   */
  constructor(kind, pool, lab) {
    this.#kind = kind;
    this.#pool = pool;
    this.#lab = lab;
    const title = element("h3", { id: `study-${kind.id}` }, kind.title);
    this.#numbers = element("details", { class: "study-numbers" }, element("summary", {}, text("study-numbers")), element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": text("study-numbers-of", { title: kind.title }) }, element("table", {}, element("thead", {}, this.#head), this.#body)));
    this.root = element("article", { class: "study", "aria-labelledby": title.id, "data-study": kind.id }, title, element("p", { class: "note" }, kind.lead), ...(kind.controls ?? []), this.#progress, this.#sentence, this.#figure, this.#wrong, this.#rests, this.#numbers);
    setAttribute(this.#progress, "aria-label", text("study-runs-of", { title: kind.title }));
    for (const control of kind.controls ?? []) control.addEventListener("change", () => this.refresh());
    this.#blank();
    let width = 0;
    new ResizeObserver(([entry]) => {
      if (entry.contentRect.width !== width) this.redraw();
      width = entry.contentRect.width;
    }).observe(this.#figure);
    this.#watch = new IntersectionObserver((entries) => {
      this.#seen = entries.at(-1)?.isIntersecting ?? false;
      this.refresh();
    });
  }

  /** Begins to follow the Lab; nothing is computed before the card is seen. */
  open() {
    if (this.#live) return;
    this.#live = true;
    this.#watch.observe(this.root);
  }

  /** Ends what is under way; what is known stays. */
  close() {
    this.#live = false;
    this.#seen = false;
    this.#watch.disconnect();
    this.#halt();
    this.#kind.close?.();
  }

  #halt() {
    this.#stop();
    this.#stop = () => {};
    if (!this.#final) this.#text = "";
    show(this.#progress, false);
  }

  #blank() {
    this.#answer = null;
    this.#final = false;
    show(this.#numbers, false);
    show(this.#progress, false);
  }

  /** Puts the question that the Lab and the card's controls are, if it is another one; draws anew otherwise. */
  refresh() {
    if (!this.#live) return;
    if (!this.#seen) {
      this.#forgive();
      return;
    }
    const asked = studyText(this.#lab, this.#kind.question(this.#lab));
    if (asked === this.#text) {
      this.redraw();
      return;
    }
    this.#halt();
    this.#blank();
    this.#text = asked;
    setText(this.#wrong, "");
    setAttribute(this.root, "aria-busy", "true");
    this.#progress.value = 0;
    show(this.#progress, true);
    this.#stop = this.#pool.run(asked, {
      onAnswer: (answer, final) => {
        this.#answer = answer;
        this.#final = final;
        if (final) this.#done();
        this.redraw();
      },
      onProgress: ({ done, wanted }) => {
        this.#progress.value = done / wanted;
      },
      onFailure: (reason) => {
        this.#done();
        this.#final = true;
        this.#figure.replaceChildren();
        setText(this.#sentence, "");
        setText(this.#rests, "");
        setText(this.#wrong, reason);
      },
    });
  }

  /** What was refused out of sight is not said of another question; this one is put when the card is seen. */
  #forgive() {
    if (this.#wrong.textContent === "" || studyText(this.#lab, this.#kind.question(this.#lab)) === this.#text) return;
    setText(this.#wrong, "");
    this.#text = "";
    this.#blank();
  }

  #done() {
    setAttribute(this.root, "aria-busy", null);
    show(this.#progress, false);
  }

  /** Draws what is known: another theme or width. A closed card, which loses its width too, asks nothing of workers. */
  redraw() {
    if (!this.#live || this.#answer === null) return;
    const { sentence, figure, table, rests } = this.#kind.show(this.#answer, this.#lab, this.#final, this.#figure.clientWidth);
    const focused = document.activeElement;
    const wasSeen = focused !== null && isInWindow(focused);
    setText(this.#sentence, sentence);
    setText(this.#rests, rests);
    // What stays keeps the focus.
    placeChildren(this.#figure, figure);
    fillTable(this.#head, this.#body, table);
    show(this.#numbers, table.rows.length > 0);
    // What a keyboard has reached in a card below is not pushed out of the window.
    if (wasSeen && !isInWindow(focused)) focused.scrollIntoView({ block: "nearest" });
  }
}
