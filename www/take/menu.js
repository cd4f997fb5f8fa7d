// "Take away" in the menu "Work": the figure that is open as a picture, a drawing, numbers or a capsule. E opens it.
import { isTrap, refuse } from "../banner.js";
import { byId, element, sentence, setText, show, woven } from "../dom.js";
import { fileName } from "../files.js";
import { addActions } from "../keys.js";
import { later } from "../rest.js";
import { text, written } from "../text.js";

/** @typedef {import("../types.js").Export} Export */
/** @typedef {import("./take.js").Form} Form */

/**
 * @typedef {object} Place
 * @property {import("../session.js").Session} session
 * @property {import("../types.js").Glue} model
 * @property {import("../desk.js").Desk} desk
 * @property {() => import("../map/map.js").MapView | null} map the maps, while they are what is open
 */

/** As wide as the chart is in a window of 1440: the same picture, however wide the window is. */
const WIDTH = 848;

/** How long the browser may take what is saved, in milliseconds. */
const KEPT = 600_000;

/** @type {readonly Form[]} */
const FORMS = ["png", "svg", "csv", "capsule"];

export class Take {
  #place;
  #work = byId("work", HTMLDetailsElement);
  #title = element("h2", {});
  #told = element("p", { class: "work-told", role: "status" });
  #size = element("select", { id: "take-size", class: "take-size" });
  /** @type {Map<Form, HTMLButtonElement>} */
  #buttons = new Map();
  #busy = false;

  /** @param {Place} place */
  constructor(place) {
    this.#place = place;
    for (const scale of [1, 2, 4]) this.#size.append(element("option", { value: String(scale), ...(scale === 2 && { selected: "" }) }, text("take-size-times", { times: scale })));
    for (const form of FORMS) {
      // Messages: take-png, take-svg, take-csv, take-capsule, take-png-spoken, take-svg-spoken, take-csv-spoken, take-capsule-spoken
      const button = element("button", { type: "button", class: "button", "aria-description": text(`take-${form}-spoken`), "data-take": form }, text(`take-${form}`));
      button.addEventListener("click", () => this.#save(form));
      this.#buttons.set(form, button);
    }
    const size = element("label", { class: "take-label", for: "take-size" }, text("take-size"));
    const note = element("p", { class: "note" }, text("take-note"));
    byId("take", HTMLElement).append(this.#title, element("p", { class: "work-row" }, ...this.#buttons.values()), element("p", { class: "take-line" }, size, this.#size), this.#told, note);
    this.#work.addEventListener("toggle", () => {
      if (this.#work.open) this.#show();
      else this.#told.replaceChildren();
    });
    this.#register();
    this.#show();
  }

  #show() {
    const map = this.#place.map() !== null;
    setText(this.#title, text(map ? "take-map" : "take-chart"));
    const capsule = this.#buttons.get("capsule");
    // It makes the Lab's view again.
    if (capsule) show(capsule, !map);
  }

  /** Registers the key and, for the palette, what each button does. */
  #register() {
    const group = text("take-group");
    const when = () => !this.#place.session.frame.halted;
    addActions([
      { id: "export", group, name: text("take-figure"), keys: ["E"], words: text("take-words"), when, run: () => this.#open() },
      ...FORMS.map((form) => ({
        id: `export ${form}`,
        group,
        // Messages: take-png-spoken, take-svg-spoken, take-csv-spoken, take-capsule-spoken
        name: text(`take-${form}-spoken`),
        words: text("take-words-one"),
        when: () => when() && !this.#buttons.get(form)?.hidden,
        run: () => this.#open(form),
      })),
    ]);
  }

  /** Opens the menu there. @param {Form} [form] saved at once */
  #open(form) {
    this.#work.open = true;
    this.#show();
    const button = this.#buttons.get(form ?? "png");
    button?.scrollIntoView({ block: "nearest" });
    button?.focus();
    if (form) this.#save(form);
  }

  /** @returns {Export} what is open, as far as it is known */
  #taken() {
    const { session, model, map } = this.#place;
    // A figure is taken of what is asked, not of what it was asked from.
    session.release();
    const maps = map();
    const taken = maps ? maps.taken(model) : session.change((lab) => model.Export.lab(lab, WIDTH));
    if (!taken) throw new Error(text("take-stopped"));
    return taken;
  }

  /** @param {Form} form */
  async #save(form) {
    if (this.#busy || this.#place.session.frame.halted) return;
    this.#busy = true;
    /** @type {Export | null} */
    let taken = null;
    try {
      const { take } = await later();
      taken = this.#taken();
      const { model, desk, session } = this.#place;
      const { about, runs } = taken.taken();
      const view = () => ({ experiment: desk.experiment(), scenario: session.lab.scenario_text(), digest: session.lab.digest() });
      const name = fileName(`${about.scenario ?? `map ${about.outcome}`} seed ${about.seed}`, "");
      const { name: file, blob } = await take(taken, form, { scale: Number(this.#size.value), name, model, view });
      this.#hand(file, blob, this.#sofar(runs));
    } catch (error) {
      if (this.#work.open && !isTrap(error)) this.#told.replaceChildren(element("span", {}, sentence(error)));
      else refuse(error);
    } finally {
      taken?.free();
      this.#busy = false;
    }
  }

  /** @param {[number, number]} runs @returns {number | null} how far the runs were, where they were not all there */
  #sofar(runs) {
    if (this.#place.map()) return null;
    const [, wanted] = this.#place.session.lab.progress();
    const rests = Math.min(...runs);
    return rests < wanted ? rests : null;
  }

  /** @param {string} file @param {Blob} blob @param {number | null} runs that it rests on, where there are more to come */
  #hand(file, blob, runs) {
    const address = URL.createObjectURL(blob);
    element("a", { href: address, download: file }).click();
    // A page in a frame, or a browser that is told so, may keep no files: it then opens here.
    const link = element("a", { href: address, target: "_blank", rel: "noopener", download: file }, text("take-link"));
    const said = runs === null ? woven("take-saved", { link }, { file }) : woven("take-saved-sofar", { link }, { file, runs: written(runs, { grouped: true }) });
    this.#told.replaceChildren(element("span", {}, ...said));
    setTimeout(() => URL.revokeObjectURL(address), KEPT);
  }
}
