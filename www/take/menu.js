// "Take away" in the menu "Work": the figure that is open as a picture, a drawing, numbers or a capsule. E opens it.
import { isTrap, refuse } from "../banner.js";
import { byId, element, sentence, setText, show } from "../dom.js";
import { fileName } from "../files.js";
import { addActions } from "../keys.js";

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

/** @type {readonly [Form, string, string][]} */
const BUTTONS = [
  ["png", "Picture (PNG)", "Save the figure as a picture"],
  ["svg", "Drawing (SVG)", "Save the figure as a drawing"],
  ["csv", "Numbers (CSV)", "Save the figure’s numbers"],
  ["capsule", "Capsule (ZIP)", "Save everything that makes this view again"],
];

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
    for (const scale of [1, 2, 4]) this.#size.append(element("option", { value: String(scale), ...(scale === 2 && { selected: "" }) }, `${scale}×`));
    for (const [form, label, spoken] of BUTTONS) {
      const button = element("button", { type: "button", class: "button", "aria-description": spoken, "data-take": form }, label);
      button.addEventListener("click", () => this.#save(form));
      this.#buttons.set(form, button);
    }
    const size = element("label", { class: "take-label", for: "take-size" }, "Size of the picture");
    const note = element("p", { class: "note" }, "Each file says what it is of: scenario, seed, version, runs and the finding. A capsule holds all that makes the view again, and “entente verify” says whether it does.");
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
    setText(this.#title, map ? "Take the map away" : "Take the chart away");
    const capsule = this.#buttons.get("capsule");
    // It makes the Lab's view again.
    if (capsule) show(capsule, !map);
  }

  /** Registers the key and, for the palette, what each button does. */
  #register() {
    const group = "Work";
    const when = () => !this.#place.session.frame.halted;
    addActions([
      { id: "export", group, name: "Take the figure away", keys: ["E"], words: "export save download picture PNG SVG CSV", when, run: () => this.#open() },
      ...BUTTONS.map(([form, , spoken]) => ({
        id: `export ${form}`,
        group,
        name: spoken,
        words: "export download",
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
    if (!taken) throw new Error("The model has stopped, so nothing could be saved.");
    return taken;
  }

  /** @param {Form} form */
  async #save(form) {
    if (this.#busy || this.#place.session.frame.halted) return;
    this.#busy = true;
    /** @type {Export | null} */
    let taken = null;
    try {
      const { take } = await import("../later.js");
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

  /** @param {[number, number]} runs @returns {string} how far the runs were, where they were not all there */
  #sofar(runs) {
    const { lab } = this.#place.session;
    const rests = Math.min(...runs).toLocaleString("en-GB");
    if (this.#place.map()) return "";
    const [, wanted] = lab.progress();
    return Math.min(...runs) < wanted ? ` It rests on the first ${rests} runs; more were under way.` : "";
  }

  /** @param {string} name @param {Blob} blob @param {string} more what else is to be said */
  #hand(name, blob, more) {
    const address = URL.createObjectURL(blob);
    element("a", { href: address, download: name }).click();
    // A page in a frame, or a browser that is told so, may keep no files: it then opens here.
    const link = element("a", { href: address, target: "_blank", rel: "noopener", download: name }, "Get it here");
    this.#told.replaceChildren(element("span", {}, `Saved as the file “${name}”.${more} If it does not appear, `, link, "."));
    setTimeout(() => URL.revokeObjectURL(address), KEPT);
  }
}
