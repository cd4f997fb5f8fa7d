// Under the figure's question: what the reader chooses, draws or counts, and what has been revealed.
import { element, placeChildren, setAttribute, setText, show } from "../dom.js";
import { text } from "../text.js";

/** @typedef {import("./play.js").Play} Play */
/** @typedef {import("./guess.js").Guess} Guess */
/** @typedef {import("./play.js").RevealTold} RevealTold */

/** @param {RevealTold} told @returns {HTMLElement} a reveal in words */
export function revealWords({ lead, text: said, side, differences }) {
  const bold = element("strong", side === null ? {} : { "data-side": String(side) }, lead);
  const words = element("p", { class: "st-revealed-text" }, ...(lead ? [bold, ` ${said}`] : [said]));
  return element("div", { class: "st-revealed" }, words, ...differences.map((sentence) => element("p", { class: "st-difference" }, sentence)));
}

/** Letters that fit a line of a question. */
const ONE_LINE = 68;

/** @param {import("./read.js").Step} step @returns {string} title and what follows it */
export function titled({ title, kicker }) {
  if (!kicker) return title;
  return /[.?!:…]$/.test(title) ? `${title} ${kicker[0].toUpperCase()}${kicker.slice(1)}` : text("named", { name: title, value: kicker });
}

/** @param {string} ask @returns {HTMLElement[]} its last sentence on a line of its own */
export function askLines(ask) {
  const sentences = ask.match(/[^.?!]+[.?!]+(?:[\u00a0\u202f]?["”’“»)])*\s*/g) ?? [];
  const before = sentences.slice(0, -1).join("").trim();
  // A sentence that needs two lines leaves no third for the next.
  if (sentences.length < 2 || before.length > ONE_LINE || sentences.join("").trim() !== ask.trim()) return [element("span", {}, ask)];
  const last = sentences.pop() ?? "";
  return [element("span", {}, `${before} `), element("span", {}, last.trim())];
}

export class Ask {
  #play;
  #guess;
  #step = "";
  #counting = false;
  /** @type {HTMLInputElement[]} */
  #radios = [];
  /** @type {HTMLInputElement[]} */
  #counts = [];
  #title = element("h2", {});
  #choices = element("fieldset", { class: "st-choices" });
  #hint = element("p", { class: "note st-hint" });
  #draw = element("button", { type: "button", class: "button", "aria-pressed": "false" }, text("story-draw"));
  #again = element("button", { type: "button", class: "button plain" }, text("story-draw-again"));
  #count = element("button", { type: "button", class: "button plain", "aria-pressed": "false" }, text("story-count"));
  #reveal = element("button", { type: "button", class: "button st-reveal" });
  #reset = element("button", { type: "button", class: "button plain" }, text("story-hide-again"));
  #said = element("div", { class: "st-said" });
  #question = element("p", { class: "st-question" });
  root;

  /** @param {Play} play @param {Guess} guess */
  constructor(play, guess) {
    this.#play = play;
    this.#guess = guess;
    this.root = element(
      "section",
      { class: "st-answer", "aria-label": text("story-answer") },
      this.#title,
      this.#choices,
      this.#hint,
      element("p", { class: "st-ways" }, this.#draw, this.#again, this.#count),
      this.#said,
      element("p", { class: "st-ways" }, this.#reveal, this.#reset),
      this.#question,
    );
    this.#draw.addEventListener("click", () => {
      this.#guess.activate(!this.#guess.active);
      this.show("answer");
      if (this.#guess.active) {
        this.#guess.root.focus();
        this.#guess.root.scrollIntoView({ block: "nearest" });
      }
    });
    this.#again.addEventListener("click", () => this.#guess.clear());
    this.#count.addEventListener("click", () => {
      this.#counting = !this.#counting;
      this.show("answer");
      if (this.#counting) this.#counts[0]?.focus();
    });
    this.#reveal.addEventListener("click", () => play.next());
    this.#reset.addEventListener("click", () => {
      while (play.revealed > 0) play.back();
      this.#reveal.focus();
    });
  }

  #build() {
    const { step } = this.#play;
    this.#step = step.id;
    this.#radios = [];
    this.#counts = [];
    this.#counting = this.#play.answer.counts.some((count) => count > 0);
    this.#guess.activate(step.predict.kind === "draw");
    const choices = step.predict.kind === "choose" ? step.predict.choices : [];
    const rows = choices.map(({ id, text: choice }, n) => {
      const radio = element("input", { type: "radio", name: "story-choice", value: id });
      const count = element("input", { type: "number", class: "st-count", min: "0", max: "9999", inputmode: "numeric", "aria-label": text("story-hands-for", { choice }) });
      radio.addEventListener("change", () => this.#play.choose(id));
      count.addEventListener("input", () => this.#play.count(n, count.valueAsNumber));
      this.#radios.push(radio);
      this.#counts.push(count);
      return element("div", { class: "st-choice" }, element("label", {}, radio, element("span", {}, choice)), element("span", { class: "st-answer-of" }), count);
    });
    this.#choices.replaceChildren(element("legend", { class: "hidden" }, step.ask), ...rows);
  }

  /** @param {"step" | "reveal" | "answer" | "runs"} what */
  show(what) {
    const play = this.#play;
    const { step, answer, revealed } = play;
    if (what === "step" || this.#step !== step.id) this.#build();
    const choose = step.predict.kind === "choose";
    const focused = document.activeElement === this.#reveal;
    setText(this.#title, revealed > 0 ? text("story-answer-model") : choose ? text("story-answer-choose") : text("story-answer-draw"));
    show(this.#choices, choose);
    const answers = { 0: play.answered(0), 1: play.answered(1), other: play.answered("other") };
    this.#radios.forEach((radio, n) => {
      radio.checked = radio.value === answer.choice;
      const row = /** @type {HTMLElement} */ (radio.closest(".st-choice"));
      const sides = ([0, 1]).filter((side) => answers[/** @type {0 | 1} */ (side)] === radio.value);
      setAttribute(row, "data-answers", sides.length > 0 ? sides.join(" ") : answers.other === radio.value ? "other" : null);
      const who = sides.length > 0 ? sides.map((side) => play.names[side]).join(", ") : answers.other === radio.value ? text("story-model") : "";
      setText(/** @type {Node} */ (row.querySelector(".st-answer-of")), who);
      const count = this.#counts[n];
      show(count, this.#counting);
      const value = answer.counts[n] ? String(answer.counts[n]) : "";
      if (document.activeElement !== count && count.value !== value) count.value = value;
    });
    show(this.#draw, play.canDraw && choose);
    setAttribute(this.#draw, "aria-pressed", String(this.#guess.active));
    setText(this.#draw, this.#guess.active ? text("story-draw-done") : text("story-draw-too"));
    show(this.#again, play.canDraw && this.#guess.active);
    show(this.#count, choose);
    setAttribute(this.#count, "aria-pressed", String(this.#counting));
    show(this.#hint, play.canDraw && this.#guess.active && revealed === 0);
    setText(this.#hint, text("story-draw-hint"));
    const more = revealed < step.reveal.length;
    show(this.#reveal, more);
    // Not "disabled": the focus would be lost with the last reveal.
    setAttribute(this.#reveal, "aria-disabled", play.picture ? null : "true");
    setText(this.#reveal, text("story-reveal-what", { what: play.nextName }));
    const show1 = step.reveal[revealed]?.show;
    setAttribute(this.#reveal, "data-side", show1 === "first" ? "0" : show1 === "second" ? "1" : null);
    const { hues } = play.picture ?? {};
    setAttribute(this.root, "data-first", hues?.[0] ?? null);
    setAttribute(this.root, "data-second", hues?.[1] ?? null);
    show(this.#reset, revealed > 0);
    placeChildren(this.#said, play.said.map(revealWords));
    show(this.#question, !more);
    setText(this.#question, more ? "" : play.question);
    if (focused && !more) this.#reset.focus();
  }
}
