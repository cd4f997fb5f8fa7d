// The lecturer's desk: the order of the steps, what is left out, what is hidden until the reveal, texts, steps of one's own,
// the story as a file or a link.
import { element, placeChildren, sentence, setText, show } from "../dom.js";
import { textOf, refusal } from "../files.js";
import { text } from "../text.js";
import { copied, stepFromLab } from "./author.js";
import { asFile, parsed, readStep, readStory } from "./read.js";
import { linkTo, saveStory } from "./source.js";

/** @typedef {import("./play.js").Play} Play */
/** @typedef {import("./read.js").Step} Step */
/** @typedef {import("./read.js").Story} Story */
/** @typedef {import("./read.js").Hidden} Hidden */
/**
 * @typedef {object} Place
 * @property {(story: Story, id?: string) => Promise<void>} tell
 * @property {() => Promise<() => Promise<void>>} own the page's own story again, and what takes that back
 * @property {(text: string) => Promise<string>} openText
 * @property {() => import("../types.js").Lab} lab
 * @property {(id: string) => boolean} isListed
 */

/** What may be hidden, and the message that says so. @type {[Hidden, string][]} */
const HIDDEN = [
  ["outcome", "story-arrange-hide-outcome"],
  ["theories", "story-arrange-hide-theories"],
  ["types", "story-arrange-hide-types"],
];

/** @param {string} label @param {() => void} act @param {Record<string, string>} [attributes] */
function button(label, act, attributes = {}) {
  const node = element("button", { type: "button", class: "button plain", ...attributes }, label);
  node.addEventListener("click", act);
  return node;
}

export class Arrange {
  #play;
  #place;
  /** Whether it is a lecturer's story that is told. */
  isOwn = false;
  /** The step whose texts are open. */
  #editing = "";
  /** Its form: the desk is drawn anew whenever the story changes, and what is being written is not lost by it. */
  #open = { texts: "", whole: "", form: element("div"), json: element("textarea") };
  button = element("button", { type: "button", class: "button plain", "aria-expanded": "false", "aria-controls": "story-arrange" }, text("story-arrange"));
  #list = element("ol", { class: "st-steps" });
  #told = element("p", { class: "note", role: "status" });
  #wrong = element("p", { class: "field-error", role: "alert" });
  #title = element("input", { type: "text", id: "story-title", class: "work-field", maxlength: "80", autocomplete: "off" });
  #file = element("input", { type: "file", accept: ".json,application/json", tabindex: "-1", hidden: "" });
  #ownAgain = button(text("story-arrange-own"), () => this.#own(), { class: "button" });
  root = element("section", { id: "story-arrange", class: "st-arrange", "aria-label": text("story-arrange"), tabindex: "-1", hidden: "" });

  /** @param {Play} play @param {Place} place */
  constructor(play, place) {
    this.#play = play;
    this.#place = place;
    const plain = { class: "button" };
    this.root.append(
      element("h2", {}, text("story-arrange")),
      element("p", { class: "note" }, text("story-arrange-note")),
      element("p", { class: "st-title-row" }, element("label", { for: "story-title" }, text("story-arrange-title")), this.#title),
      this.#list,
      element("p", { class: "st-ways" }, button(text("story-arrange-add"), () => this.#add(), plain), button(text("story-arrange-open"), () => this.#file.click(), plain), button(text("story-arrange-save"), () => this.#save(), plain), button(text("story-arrange-link"), () => this.#link(), plain), this.#ownAgain),
      this.#wrong,
      this.#told,
      this.#file,
    );
    this.button.addEventListener("click", () => {
      show(this.root, this.root.hidden !== false);
      this.button.setAttribute("aria-expanded", String(this.root.hidden === false));
      if (this.root.hidden) return;
      this.show();
      this.root.focus();
      this.root.scrollIntoView({ block: "nearest" });
    });
    this.#title.addEventListener("change", () => this.#change({ ...this.#play.story, title: this.#title.value }, text("story-arrange-titled")));
    this.#file.addEventListener("change", () => {
      const [file] = this.#file.files ?? [];
      if (file) this.#openFile(file).finally(() => (this.#file.value = ""));
    });
  }

  /** @param {File} file */
  async #openFile(file) {
    try {
      const wrong = refusal(file);
      if (wrong) throw new Error(wrong);
      this.#tell(await this.#place.openText(textOf(file.name, await file.arrayBuffer())));
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {string} said */
  #tell(said) {
    setText(this.#wrong, "");
    setText(this.#told, said);
  }

  /** @param {unknown} error */
  #fail(error) {
    setText(this.#told, "");
    setText(this.#wrong, sentence(error));
  }

  /** @param {Story} story @param {string} told @param {string} [id] of the step to open */
  async #change(story, told, id) {
    try {
      // What this desk makes is read as strictly as a file.
      await this.#place.tell(readStory(JSON.parse(JSON.stringify(asFile(story)))), id);
      this.#tell(told);
    } catch (error) {
      this.#fail(error);
    }
    this.show();
  }

  async #own() {
    try {
      const { title } = this.#play.story;
      const back = await this.#place.own();
      this.#tell(`${text("story-arrange-is-own")} `);
      this.#told.append(button(text("story-arrange-before", { title }), () => this.#takeBack(back, title), { class: "button" }));
    } catch (error) {
      this.#fail(error);
    }
    this.show();
  }

  /** @param {() => Promise<void>} back @param {string} title of the story */
  async #takeBack(back, title) {
    try {
      await back();
      this.#tell(text("story-arrange-is-before", { title }));
    } catch (error) {
      this.#fail(error);
    }
    this.show();
  }

  async #link() {
    const { story } = this.#play;
    const link = await linkTo(story);
    if (link === null) {
      const name = saveStory(story);
      this.#tell(text("story-arrange-too-long", { file: name }));
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      this.#tell(text("story-arrange-copied-link"));
    } catch {
      // No clipboard without permission or without https.
      this.#tell(link);
    }
  }

  #save() {
    this.#tell(text("story-arrange-saved", { file: saveStory(this.#play.story) }));
  }

  #add() {
    const { story } = this.#play;
    try {
      const step = stepFromLab(this.#place.lab(), this.#place.isListed, story.steps.map(({ id }) => id));
      this.#editing = step.id;
      this.#change({ ...story, steps: [...story.steps, readStep(step)] }, text("story-arrange-added"), step.id);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {number} from @param {number} by */
  #move(from, by) {
    const steps = [...this.#play.story.steps];
    const to = from + by;
    if (to < 0 || to >= steps.length) return;
    [steps[from], steps[to]] = [steps[to], steps[from]];
    this.#change({ ...this.#play.story, steps }, text("story-arrange-moved", { title: steps[to].title, at: to + 1, count: steps.length }));
  }

  /** @param {number} at @param {Step} step */
  #replace(at, step) {
    const steps = [...this.#play.story.steps];
    steps[at] = step;
    this.#change({ ...this.#play.story, steps }, text("story-arrange-changed", { title: step.title }));
  }

  /** @param {number} at */
  #remove(at) {
    const before = this.#play.story;
    const [gone] = before.steps.slice(at, at + 1);
    const after = { ...before, steps: before.steps.filter((_, n) => n !== at), hidden: before.hidden.filter((id) => id !== gone.id) };
    this.#change(after, `${text("story-arrange-removed", { title: gone.title })} `).then(() => {
      if (this.#play.story.steps.length < before.steps.length) this.#told.append(button(text("story-arrange-put-back"), () => this.#change(before, text("story-arrange-is-back", { title: gone.title }), gone.id), { class: "button" }));
    });
  }

  show() {
    show(this.#ownAgain, this.isOwn);
    if (this.root.hidden) return;
    const { story } = this.#play;
    const at = document.activeElement;
    if (at !== this.#title) this.#title.value = story.title;
    const focused = at instanceof HTMLElement && this.#list.contains(at) ? at : null;
    const id = focused?.closest("li")?.dataset.step;
    placeChildren(this.#list, story.steps.map((step, n) => this.#row(step, n)));
    if (!focused) return;
    // The hand that moves a step twice presses the same button twice: what had the focus has it again, wherever its row is.
    const same = focused.isConnected ? focused : this.#list.querySelector(`[data-step="${CSS.escape(id ?? "")}"] [data-act="${focused.dataset.act}"]`);
    if (same instanceof HTMLElement) same.focus({ preventScroll: focused.isConnected });
  }

  /** @param {Step} step @param {number} n */
  #row(step, n) {
    const { story } = this.#play;
    const hidden = story.hidden.includes(step.id);
    const check = (/** @type {string} */ name, /** @type {string} */ label, /** @type {boolean} */ on, /** @type {(on: boolean) => void} */ act) => {
      const box = element("input", { type: "checkbox", "data-act": name });
      box.checked = on;
      box.addEventListener("change", () => act(box.checked));
      return element("label", { class: "st-check" }, box, label);
    };
    const turn = (/** @type {Hidden} */ what, /** @type {boolean} */ on) => {
      const hide = HIDDEN.map(([name]) => name).filter((name) => (name === what ? on : (step.hide ?? []).includes(name)));
      this.#replace(n, { ...step, hide });
    };
    const shown = check("show", text("story-arrange-show"), !hidden, (on) => this.#change({ ...story, hidden: on ? story.hidden.filter((id) => id !== step.id) : [...story.hidden, step.id] }, text(on ? "story-arrange-shown" : "story-arrange-left-out", { title: step.title })));
    // Messages: HIDDEN
    const hides = element("fieldset", { class: "st-hides" }, element("legend", {}, text("story-arrange-hidden")), ...HIDDEN.filter(([what]) => what !== "types" || step.figure.kind === "gap").map(([what, id]) => check(what, text(id), (step.hide ?? []).includes(what), (on) => turn(what, on))));
    const edit = button(text("story-arrange-edit"), () => {
      this.#editing = this.#editing === step.id ? "" : step.id;
      this.#open.texts = "";
      this.show();
      if (this.#editing) this.#list.querySelector("textarea")?.focus();
    });
    edit.setAttribute("aria-expanded", String(this.#editing === step.id));
    edit.setAttribute("aria-label", text("story-arrange-edit-step", { title: step.title }));
    edit.dataset.act = "edit";
    const up = button("↑", () => this.#move(n, -1), { class: "button", "aria-label": text("story-arrange-up", { title: step.title }), "data-act": "up" });
    const down = button("↓", () => this.#move(n, 1), { class: "button", "aria-label": text("story-arrange-down", { title: step.title }), "data-act": "down" });
    const row = element(
      "li",
      { "data-step": step.id, ...(hidden ? { "data-left-out": "" } : {}) },
      element("div", { class: "st-step-head" }, element("b", {}, step.title), shown, up, down, edit, button(text("story-arrange-copy"), () => this.#change({ ...story, steps: [...story.steps.slice(0, n + 1), copied(step, story.steps), ...story.steps.slice(n + 1)] }, text("story-arrange-copied")), { "aria-label": text("story-arrange-copy-step", { title: step.title }), "data-act": "copy" }), button(text("story-arrange-remove"), () => this.#remove(n), { "aria-label": text("story-arrange-remove-step", { title: step.title }), "data-act": "remove" })),
      hides,
    );
    if (this.#editing === step.id) row.append(this.#formOf(step));
    return row;
  }

  /** @param {Step} step */
  #formOf(step) {
    // What a box hides is no text of the form: ticking one leaves all that is being written.
    const texts = JSON.stringify({ ...step, hide: [] });
    const whole = JSON.stringify(step, null, 1);
    const { json } = this.#open;
    if (this.#open.texts !== texts) this.#open = { texts, whole, ...this.#form(step, whole) };
    else if (json.value === this.#open.whole) this.#open.whole = json.value = whole;
    return this.#open.form;
  }

  /** @param {Step} step @param {string} all of it */
  #form(step, all) {
    const field = (/** @type {string} */ label, /** @type {string} */ value, rows = 1) => {
      const area = element("textarea", { rows: String(rows), spellcheck: "true" });
      area.value = value;
      return { area, node: element("label", { class: "st-field" }, element("span", {}, label), area) };
    };
    const title = field(text("story-arrange-title"), step.title);
    const kicker = field(text("story-field-kicker"), step.kicker ?? "");
    const ask = field(text("story-field-ask"), step.ask, 2);
    const paragraphs = field(text("story-field-text"), step.text.join("\n\n"), 7);
    const question = field(text("story-field-question"), step.question, 2);
    const notes = field(text("story-field-notes"), (step.notes ?? []).join("\n\n"), 5);
    const json = field(text("story-field-json"), all, 14);
    const wrong = element("p", { class: "field-error", role: "alert" });
    const parts = (/** @type {string} */ words) => words.split(/\n\s*\n/).map((part) => part.trim()).filter(Boolean);
    const submit = (/** @type {(now: Step, where: string) => unknown} */ made) => {
      const { steps } = this.#play.story;
      const n = steps.findIndex(({ id }) => id === step.id);
      try {
        const where = text("story-step-place", { number: n + 1 });
        this.#replace(n, readStep(made(steps[n], where), where));
      } catch (error) {
        setText(wrong, sentence(error));
      }
    };
    const line = (/** @type {HTMLTextAreaElement} */ area) => area.value.replace(/\s+/g, " ").trim();
    const form = element("form", { class: "st-form" }, title.node, kicker.node, ask.node, paragraphs.node, question.node, notes.node, wrong, element("button", { type: "submit", class: "button" }, text("story-take-texts")));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit((now) => ({ ...now, title: line(title.area), kicker: line(kicker.area), ask: line(ask.area), text: parts(paragraphs.area.value), question: line(question.area), notes: parts(notes.area.value) }));
    });
    const whole = element("details", {}, element("summary", {}, text("story-all-of-it")), json.node, button(text("story-take-step"), () => submit((_, where) => parsed(json.area.value, where)), { class: "button" }));
    return { form: element("div", {}, form, whole), json: json.area };
  }
}
