// The Story tab: a step's text, its live figure, the reader's answer, the reveal, and the ways on.
import { isTrap, refuse } from "../banner.js";
import { byId, element, sentence, setAttribute, setText, show } from "../dom.js";
import { addActions } from "../keys.js";
import { page } from "../panels.js";
import { text } from "../text.js";
import { asCsv, isAnswered } from "./answers.js";
import { Arrange } from "./arrange.js";
import { Ask, askLines, titled } from "./ask.js";
import { Behind } from "./behind.js";
import { StepFigure } from "./figure.js";
import { Play } from "./play.js";
import { teachersGuide } from "./guide.js";
import { Presenter } from "./present.js";
import { readText } from "./read.js";
import { keepStory, keptStory, linkedStory, ownStory, save, STORY_MARK } from "./source.js";

/** @typedef {import("./read.js").Story} Story */
/**
 * @typedef {object} Place
 * @property {import("../desk.js").Desk} desk
 * @property {import("../session.js").Session} session
 * @property {import("../types.js").Glue} model
 * @property {import("../types.js").Build} build
 * @property {() => import("../theme.js").ThemeName} theme
 * @property {(text: string) => void} say
 * @property {(id: string) => boolean} isListed whether a case is one of the page's
 */

/** @param {string} label @param {() => void} act @param {Record<string, string>} [attributes] */
function button(label, act, attributes = {}) {
  const node = element("button", { type: "button", class: "button", ...attributes }, label);
  node.addEventListener("click", act);
  return node;
}

/** @param {number} width @returns {import("./stage.js").Look} sizes of a figure on a page */
export function pageLook(width) {
  const narrow = width < 520;
  return { tick: narrow ? 12.5 : 14, label: narrow ? 15 : 17, number: narrow ? 17 : 20, line: 1, hall: false };
}

export class StoryView {
  #place;
  #root;
  #play;
  #figure;
  #ask;
  #behind;
  #arrange;
  #presenter;
  #open = false;
  /** Whether a story is there. @type {Promise<void> | null} */
  #loaded = null;
  /** The address of a link's story, which holds it until somebody changes it: only then does it take the place of what is kept. */
  #linked = "";
  /** What the Lab had before a step was opened in it. @type {{ kept: import("../types.js").Kept, open: import("../desk.js").Open | null } | null} */
  #before = null;
  #where = element("p", { class: "st-where" });
  #dots = element("ol", { class: "st-dots", "aria-label": text("story-steps") });
  #heading = element("h1", { class: "st-ask", tabindex: "-1" });
  #text = element("div", { class: "st-text" });
  #wrong = element("p", { class: "field-error", role: "alert", hidden: "" });
  #back = button(text("story-back"), () => this.#go(this.#play.at - 1));
  #next = button(text("story-next"), () => this.#go(this.#play.at + 1));
  #sources = element("details", { class: "st-sources" }, element("summary", {}, text("story-sources")), element("ul"));
  #told = element("p", { class: "note", role: "status" });
  #csv = button(text("story-save-answers"), () => this.#saveAnswers(), { class: "button plain" });
  #print = element("div", { class: "st-print", "aria-hidden": "true" });
  /** What is of a step: there is nothing to press before there is one. @type {HTMLElement[]} */
  #ofStep;

  /** @param {HTMLElement} root @param {Place} place */
  constructor(root, place) {
    this.#place = place;
    this.#root = root;
    this.#play = new Play(place, () => setText(this.#told, text("story-forbidden")));
    this.#figure = new StepFigure(this.#play, pageLook, false, place.say);
    this.#behind = new Behind(() => this.#figure.scene, () => this.#open && !this.#presenter.isOpen);
    this.#ask = new Ask(this.#play, this.#figure.guess);
    this.#presenter = new Presenter(this.#play, { theme: place.theme, openInLab: () => this.#openInLab(), closed: () => this.#presented() });
    this.#arrange = new Arrange(this.#play, {
      tell: (story, id) => this.#tell(story, id),
      own: () => this.#giveUp(),
      openText: (file) => this.openText(file),
      lab: () => place.session.lab,
      isListed: place.isListed,
    });
    const head = element(
      "header",
      { class: "st-head" },
      this.#where,
      this.#dots,
      element("div", { class: "st-acts" }, button(text("story-present"), () => this.present(), { "aria-keyshortcuts": "P", title: text("story-present-title") }), button(text("story-open-in-lab"), () => this.#openInLab())),
    );
    const grid = element("div", { class: "st-grid", hidden: "" }, this.#text, element("div", { class: "st-shown" }, this.#figure.root, this.#behind.root), element("div", { class: "st-side" }, this.#ask.root, this.#sources));
    const foot = element("footer", { class: "st-foot", hidden: "" }, this.#back, this.#next, this.#csv, this.#arrange.button);
    this.#ofStep = [grid, foot];
    root.replaceChildren(
      head,
      this.#heading,
      this.#wrong,
      grid,
      foot,
      this.#told,
      this.#arrange.root,
      teachersGuide(),
      this.#print,
    );
    this.#play.listen((what) => this.#show(what));
    const open = () => this.#open && !this.#presenter.isOpen && this.#play.steps.length > 0;
    const group = text("story-group");
    addActions([
      { id: "story next", group, name: text("story-next"), when: open, run: () => this.#go(this.#play.at + 1) },
      { id: "story back", group, name: text("story-before"), when: open, run: () => this.#go(this.#play.at - 1) },
      { id: "story reveal", group, name: text("story-reveal"), when: open, run: () => void this.#play.next() },
      { id: "story lab", group, name: text("story-open-step-in-lab"), when: open, run: () => this.#openInLab() },
      { id: "story arrange", group, name: text("story-arrange"), words: text("story-arrange-words"), when: open, run: () => this.#arrange.button.click() },
    ]);
    addEventListener("beforeprint", () => this.#fillPrint());
  }

  /** Opens the tab: the story that the address asks for, or the one that was open. */
  async open() {
    this.#open = true;
    const { hash } = location;
    if (hash.startsWith(STORY_MARK) && hash !== this.#linked) {
      // What is still being loaded would take its place.
      const before = this.#loaded;
      const id = history.state?.step;
      this.#loaded = Promise.resolve(before).then(() => this.#openLink(hash, id));
      await this.#loaded;
      return;
    }
    const id = hash.split("/")[1] ?? "";
    this.#restoreLab();
    if (!this.#loaded) {
      this.#loaded = this.#load(id);
      await this.#loaded;
      return;
    }
    await this.#loaded;
    if (this.#play.steps.length === 0) return;
    const at = this.#play.steps.findIndex((step) => step.id === id);
    if (at >= 0 && at !== this.#play.at) await this.#play.go(at);
    else await this.#play.resume();
  }

  /** Ends what is computed for it. */
  close() {
    this.#open = false;
    this.#presenter.close();
    this.#play.close();
  }

  /** @param {string} id */
  async #load(id) {
    try {
      const { story, wrong } = await keptStory();
      if (story) {
        this.#arrange.isOwn = true;
        await this.#play.tell(story, id);
      } else {
        await this.#tellOwn(id);
      }
      if (wrong) this.#fail(new Error(wrong));
    } catch (error) {
      this.#loaded = null;
      this.#fail(error);
    }
  }

  /** @param {string} [id] */
  async #tellOwn(id = "") {
    const { story, wrong } = await ownStory();
    this.#arrange.isOwn = false;
    this.#linked = "";
    if (wrong) this.#fail(new Error(wrong));
    await this.#play.tell(story, id);
  }

  /** The page's own story again; a link's was never kept. @returns {Promise<() => Promise<void>>} takes that back */
  async #giveUp() {
    const { story, step } = this.#play;
    const linked = this.#linked;
    await this.#tellOwn();
    if (!linked) await keepStory(null);
    return () => this.#tell(story, step?.id, linked);
  }

  /** @param {Story} story a lecturer's @param {string} [id] @param {string} [linked] the address that holds it */
  async #tell(story, id = this.#play.step?.id ?? "", linked = "") {
    this.#arrange.isOwn = true;
    this.#linked = linked;
    this.#fail(null);
    if (!linked && !(await keepStory(story))) setText(this.#told, text("story-not-kept"));
    await this.#play.tell(story, id);
  }

  /** @param {string} hash @param {string} [id] */
  async #openLink(hash, id) {
    try {
      await this.#tell(await linkedStory(hash), id, hash);
    } catch (error) {
      if (this.#play.steps.length === 0) await this.#load("");
      this.#fail(error);
    }
  }

  /**
   * Opens a file that was dropped or chosen.
   *
   * @param {string} file
   * @returns {Promise<string>} what was opened, in words
   * @throws {Error} one sentence; the open story stays
   */
  async openText(file) {
    const read = readText(file);
    await (this.#loaded ??= this.#load(""));
    if ("story" in read) {
      await this.#tell(read.story, "");
      return text("story-opened", { title: read.story.title });
    }
    const { step } = read;
    const { story } = this.#play;
    const known = story.steps.some(({ id }) => id === step.id);
    const steps = known ? story.steps.map((old) => (old.id === step.id ? step : old)) : [...story.steps, step];
    await this.#tell({ ...story, steps, hidden: story.hidden.filter((id) => id !== step.id) }, step.id);
    return text(known ? "story-step-replaced" : "story-step-added", { title: step.title });
  }

  /** @param {unknown} error null: nothing is wrong */
  #fail(error) {
    setText(this.#wrong, error === null ? "" : sentence(error));
    show(this.#wrong, error !== null);
  }

  /** @param {number} at */
  #go(at) {
    if (at < 0 || at >= this.#play.steps.length) return;
    this.#play.go(at);
    scrollTo(0, 0);
    this.#heading.focus({ preventScroll: true });
  }

  /** @param {"step" | "reveal" | "answer" | "runs"} what */
  #show(what) {
    const play = this.#play;
    if (play.steps.length === 0) return;
    for (const part of this.#ofStep) show(part, true);
    if (what === "step") this.#showStep();
    if (!this.#presenter.isOpen) this.#figure.show();
    // What is heard is what is seen: another step or a reveal begins it anew.
    if (what === "step" || what === "reveal") this.#behind.close();
    this.#behind.show();
    this.#ask.show(what);
    show(this.#csv, Object.values(play.answers).some(isAnswered));
    if (what === "reveal" && !this.#presenter.isOpen) {
      const said = play.said.at(-1);
      // On a phone the figure may be above the button that was pressed.
      if (play.fresh) this.#figure.root.scrollIntoView({ block: "nearest" });
      if (said && play.fresh) this.#place.say([said.lead, said.text, ...said.differences].filter(Boolean).join(" "));
    }
  }

  #showStep() {
    const play = this.#play;
    const { step, steps, at } = play;
    this.#where.replaceChildren(element("b", {}, text("story-place", { at: at + 1, count: steps.length })), ` ${titled(step)}`);
    this.#heading.replaceChildren(...askLines(step.ask));
    this.#text.replaceChildren(...step.text.map((words) => element("p", {}, words)));
    this.#sources.lastElementChild?.replaceChildren(...(step.sources ?? []).map((source) => element("li", {}, source)));
    show(this.#sources, (step.sources ?? []).length > 0);
    this.#dots.replaceChildren(
      ...steps.map(({ title }, n) => {
        const dot = element("button", { type: "button", title: text("story-step-numbered", { number: n + 1, title }), "aria-label": text("story-step-named", { number: n + 1, title }), ...(n === at ? { "aria-current": "step" } : {}), ...(n < at ? { "data-past": "" } : {}) });
        dot.addEventListener("click", () => this.#go(n));
        return element("li", {}, dot);
      }),
    );
    setAttribute(this.#back, "aria-disabled", at === 0 ? "true" : null);
    setAttribute(this.#next, "aria-disabled", at === steps.length - 1 ? "true" : null);
    setText(this.#next, at === steps.length - 1 ? text("story-last") : text("story-next-named", { title: steps[at + 1].title }));
    this.#arrange.show();
    // The address leads back to the step; it is no step of the browser's history of its own.
    if (this.#open && (location.hash.startsWith("#story") || location.hash.startsWith(STORY_MARK))) history.replaceState({ step: step.id }, "", this.#linked || `#story/${step.id}`);
  }

  present() {
    if (this.#play.steps.length > 0) this.#presenter.open();
  }

  #presented() {
    if (!this.#open) return;
    this.#figure.show();
    this.#ask.show("step");
    this.#heading.focus({ preventScroll: true });
  }

  /** Puts the step's state into the Lab as one step, which undo takes back. */
  async #openInLab() {
    const kept = this.#play.kept();
    if (!kept) return;
    const { desk } = this.#place;
    const before = { kept: desk.experiment(), open: desk.open };
    try {
      if ((await desk.takeUp({ ...kept, page: page() })) === null) return;
      this.#before = before;
      this.#presenter.close();
      this.#showWayBack();
      location.hash = "lab";
      byId("stage", HTMLElement).focus({ preventScroll: true });
    } catch (error) {
      this.#fail(error);
      if (this.#presenter.isOpen || isTrap(error)) refuse(error);
    }
  }

  #showWayBack() {
    const { step, at, steps } = this.#play;
    const link = element("a", { href: `#story/${step.id}`, class: "button" }, text("story-way-back"));
    const bar = element("p", { id: "story-back", class: "st-back" }, element("span", {}, text("story-from", { at: at + 1, count: steps.length, title: step.title })), link);
    document.getElementById("story-back")?.remove();
    byId("headline", HTMLElement).before(bar);
  }

  /** The Lab gets back what it had before a step was opened in it; what was done there is one undo away. */
  async #restoreLab() {
    const before = this.#before;
    this.#before = null;
    document.getElementById("story-back")?.remove();
    if (!before) return;
    try {
      await this.#place.desk.takeUp({ ...before.kept, page: page() }, before.open);
    } catch (error) {
      refuse(error);
    }
  }

  #saveAnswers() {
    const { story, answers } = this.#play;
    const file = "entente-answers.csv";
    save(file, asCsv(story, answers), "text/csv");
    setText(this.#told, text("story-saved-answers", { file }));
  }

  /** On paper all steps stand one after the other, to be read and answered there. */
  #fillPrint() {
    if (!this.#open) return;
    const { steps } = this.#play;
    this.#print.replaceChildren(
      ...steps.map((step, n) =>
        element(
          "section",
          { class: "st-print-step" },
          element("p", { class: "st-where" }, element("b", {}, text("story-place", { at: n + 1, count: steps.length })), ` ${titled(step)}`),
          element("h2", { class: "st-ask" }, step.ask),
          ...step.text.map((words) => element("p", {}, words)),
          ...(step.predict.kind === "choose" ? [element("ul", {}, ...step.predict.choices.map((choice) => element("li", {}, `☐ ${choice.text}`)))] : [element("p", {}, text("story-print-draw"))]),
          element("p", { class: "st-question" }, n === this.#play.at ? this.#play.question : step.question.replace(/\{[^{}]*\}/g, "…")),
          element("p", { class: "note" }, (step.sources ?? []).join(" ")),
        ),
      ),
    );
  }
}
