// What is open, and how something else comes to be: a view from a link, an experiment, a file. What is refused leaves
// everything as it was.
import { announce, isTrap } from "./banner.js";
import { sentence } from "./dom.js";
import { read, refusal, renamed, textOf } from "./files.js";
import { madeFile } from "./made.js";
import { page, restorePage } from "./panels.js";
import { isStory } from "./story/read.js";
import { text } from "./text.js";
import { openTab } from "./views.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./bars.js").Bars} Bars */
/** @typedef {import("./types.js").Kept} Kept */
/** @typedef {{ id: string, name: string, revision: number }} Open the experiment with a name that is open */

export class Desk {
  #session;
  #bars;
  /** Experiments with a name that were open in this tab, as they are kept by now. @type {Map<string, Open>} */
  #known = new Map();
  /** What a new experiment is proposed to be called: what the file that is open was called. */
  proposed = "";
  /** Called when something else has been opened. @type {() => void} */
  onOpened = () => {};
  /** Called with the text of a story's file; gives what was opened, in words. @type {(text: string) => Promise<string>} */
  onStory = async () => "";

  /** @param {Session} session @param {Bars} bars */
  constructor(session, bars) {
    this.#session = session;
    this.#bars = bars;
  }

  /** Which experiment is open is the laboratory's to say: undo takes back what was opened, too. @type {Open | null} */
  get open() {
    return this.#known.get(this.#session.lab.opened() ?? "") ?? null;
  }

  set open(open) {
    if (open) this.know(open);
    this.#session.change((lab) => lab.set_opened(open?.id));
  }

  /** @param {string} id @returns {Open | null} the experiment as this tab had it last, whether it is open or not */
  known(id) {
    return this.#known.get(id) ?? null;
  }

  /** @param {Open} one as it is kept by now */
  know(one) {
    this.#known.set(one.id, one);
  }

  /** @param {string} id an experiment that has been deleted: where it is open, what is open has no name any more */
  forget(id) {
    this.#known.delete(id);
  }

  /** @returns {Kept} what a link holds: the view, on a case of the list or with its whole scenario */
  link() {
    const { lab } = this.#session;
    const kept = this.#bars.isListed(lab.case_id()) ? lab.kept() : lab.experiment();
    return { ...kept, page: page() };
  }

  /** @returns {Kept} the view with its whole scenario */
  experiment() {
    return { ...this.#session.lab.experiment(), page: page() };
  }

  /**
   * Takes a view up, on its case or its own scenario.
   *
   * @param {unknown} kept
   * @param {Open | null} [open] the experiment with a name that it is
   * @param {() => boolean} [isLast] whether it is still what is to be opened
   * @returns {Promise<boolean | null>} whether this engine reproduces its digest; nothing where something else was chosen meanwhile
   * @throws {Error} one sentence
   */
  async takeUp(kept, open = null, isLast = this.#session.opening()) {
    const { scenario, case: inside } = /** @type {any} */ (kept) ?? {};
    const elsewhere = typeof scenario === "string" && !inside && scenario !== this.#session.lab.case_id();
    const own = elsewhere ? await this.#bars.textOf(scenario) : undefined;
    if (!isLast()) return null;
    const same = this.#session.change((lab) => lab.restore(kept, own));
    restorePage(/** @type {any} */ (kept)?.page);
    this.open = open;
    this.proposed = "";
    this.#bars.renew();
    this.onOpened();
    return same ?? true;
  }

  /**
   * As `takeUp`, and says it if this engine computes other numbers.
   *
   * @param {unknown} kept
   * @param {Open | null} [open]
   * @param {() => boolean} [isLast]
   * @returns {Promise<boolean>} whether it was taken up: what was chosen later counts
   */
  async takeUpAloud(kept, open, isLast) {
    const same = await this.takeUp(kept, open, isLast);
    if (same === false) announce(madeFile(kept, this.engine));
    return same !== null;
  }

  /** @param {"undo" | "redo"} way @returns {string | undefined} what was taken back, or done again, in words */
  step(way) {
    const step = this.#session.change((lab) => lab[way]());
    // It may have opened a scenario again.
    if (step) this.#bars.renew();
    return step;
  }

  /** This engine's version. @returns {string} */
  get engine() {
    return this.#session.lab.kept().engine;
  }

  /**
   * Opens a file of either kind.
   *
   * @param {File} file
   * @returns {Promise<string | null>} what was opened, in words; nothing where something else was chosen meanwhile
   * @throws {Error} one sentence
   */
  async openFile(file) {
    const wrong = refusal(file);
    if (wrong) throw new Error(wrong);
    const isLast = this.#session.opening();
    const content = textOf(file.name, await bytesOf(file));
    if (!isLast()) return null;
    if (isStory(content)) {
      const told = await this.onStory(content);
      openTab("story");
      return told;
    }
    const found = read(file.name, content);
    if (found.kind === "experiment") {
      if (!(await this.#takeUpFile(found.experiment, isLast))) return null;
      this.proposed = found.name;
      this.onOpened();
      return text("file-opened-experiment", { name: found.name });
    }
    if (!(await this.#openScenario(content, found.id, isLast))) return null;
    return text("file-opened-scenario", { title: this.#session.lab.view().title });
  }

  /** @param {unknown} experiment @param {() => boolean} isLast @returns {Promise<boolean>} as `takeUpAloud` */
  async #takeUpFile(experiment, isLast) {
    try {
      return await this.takeUpAloud(experiment, null, isLast);
    } catch (error) {
      if (isTrap(error)) throw error;
      // The reader speaks of links, which hold the same.
      throw new Error(sentence(error).replaceAll(text("keep-the-link"), text("keep-the-experiment")));
    }
  }

  /** @param {string} text @param {string | null} id @param {() => boolean} isLast @returns {Promise<boolean>} as `takeUpAloud` */
  async #openScenario(text, id, isLast) {
    const own = id !== null && this.#bars.isListed(id) && !(await this.#isCase(text, id));
    // An edited case is one of its own: the list's entry still leads to the case as it is in the list.
    if (!isLast()) return false;
    const opened = own ? renamed(text, id, `${id.slice(0, 56)}-own`) : text;
    this.#session.open(opened);
    this.open = null;
    this.proposed = "";
    this.#bars.renew();
    this.onOpened();
    return true;
  }

  /** @param {string} text @param {string} id @returns {Promise<boolean>} whether it is that case of the list, word by word */
  async #isCase(text, id) {
    const listed = JSON.stringify(JSON.parse(await this.#bars.textOf(id)));
    return JSON.stringify(JSON.parse(text)) === listed;
  }
}

/** @param {File} file */
async function bytesOf(file) {
  try {
    return await file.arrayBuffer();
  } catch {
    // A folder, or a file that has gone since.
    throw new Error(text("file-unreadable", { file: file.name.slice(0, 40) }));
  }
}
