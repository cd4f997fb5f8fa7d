// The menu "Work": experiments with a name in this browser, files, and the way to the comparison.
import { isTrap, refuse } from "./banner.js";
import { byId, element, sentence, setAttribute, setText, show } from "./dom.js";
import { fileName, freeName, LONGEST_NAME, tidyName } from "./files.js";
import { addActions } from "./keys.js";
import { Conflict, inOrder } from "./records.js";
import { moment, text } from "./text.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Open} Open */
/** @typedef {import("./records.js").Experiment} Experiment */
/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./store.js").Store} Store */

/** @param {string} label @param {string} spoken @param {() => void} act @param {string} [kind] */
function button(label, spoken, act, kind = "button plain") {
  const node = element("button", { type: "button", class: kind, ...(spoken === label ? {} : { "aria-label": spoken }) }, label);
  node.addEventListener("click", act);
  return node;
}

export class Work {
  #session;
  #desk;
  #store;
  #root = byId("work", HTMLDetailsElement);
  #list = byId("work-list", HTMLElement);
  #told = byId("work-told", HTMLElement);
  #name = byId("work-name", HTMLInputElement);
  /** @type {Experiment[]} */
  #kept = [];
  /** What was kept of an experiment that was open, by id, to say whether it has changed since. @type {Map<string, string>} */
  #saved = new Map();
  /** What is being done with what is kept: one thing after the other. @type {Promise<unknown>} */
  #queue = Promise.resolve();
  /** What was last said of a file that was refused. */
  #refusal = "";

  /** @param {Session} session @param {{ desk: Desk, store: Store }} place @param {() => string} title what is open */
  constructor(session, { desk, store }, title) {
    this.#session = session;
    this.#desk = desk;
    this.#store = store;
    this.title = title;
    this.#root.addEventListener("toggle", () => {
      if (!this.#root.open) return this.#told.replaceChildren();
      // What is open is known at once; what is kept is asked of the browser.
      this.show();
      this.refresh();
    });
    byId("work-close", HTMLButtonElement).addEventListener("click", () => {
      this.#root.open = false;
      byId("work-summary", HTMLElement).focus();
    });
    byId("work-save", HTMLButtonElement).addEventListener("click", () => this.#save());
    byId("work-new", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this.#saveAs(this.#name.value || this.#proposal());
    });
    // A key that is held submits the form again and again: each time it would be another experiment.
    this.#name.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.repeat) event.preventDefault();
    });
    byId("work-experiment", HTMLButtonElement).addEventListener("click", () => this.saveExperiment());
    byId("work-scenario", HTMLButtonElement).addEventListener("click", () => this.#saveScenario());
    const input = byId("work-file", HTMLInputElement);
    byId("work-open", HTMLButtonElement).addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      // Emptied first, so that the same file can be chosen again.
      if (file) this.openFile(file).finally(() => (input.value = ""));
    });
    byId("work-compare", HTMLAnchorElement).addEventListener("click", () => (this.#root.open = false));
    const save = () => {
      if (session.frame.halted) return;
      if (desk.open) this.#save();
      else this.#root.open = true;
      if (!desk.open) this.#name.focus();
    };
    addActions([{ id: "save", group: "Work", name: text("action-save"), keys: ["Control+S"], inFields: true, run: save }]);
    desk.onOpened = () => {
      if (desk.open) this.#saved.set(desk.open.id, this.#now());
      this.show();
    };
  }

  /** @returns {string} what is open, to be compared with what was saved */
  #now() {
    const { page: _page, digest: _digest, ...rest } = this.#session.lab.experiment();
    return JSON.stringify(rest);
  }

  #proposal() {
    return freeName(this.#desk.open?.name || this.#desk.proposed || this.title(), this.#kept.map(({ name }) => name));
  }

  /** Another tab has changed what is kept. A name that is being typed here is not taken away: the list follows after it. */
  async follow() {
    if (!this.#list.querySelector("form")) await this.refresh();
  }

  /** Says what is open and lists what is kept; storage is asked anew. */
  async refresh() {
    try {
      this.#kept = inOrder(await this.#store.list());
      const before = await this.#store.visitBefore();
      this.#fill(before);
    } catch (error) {
      this.#kept = [];
      this.#list.replaceChildren(element("li", { class: "note" }, sentence(error)));
    }
    this.show();
  }

  /** @param {import("./store.js").Visit | null} before what the visit before left, if it was not taken up */
  #fill(before) {
    const focused = document.activeElement?.closest("[data-place]")?.getAttribute("data-place");
    const items = this.#kept.map((record) => this.#item(record));
    if (before) {
      const open = button(text("work-visit-before"), text("work-visit-before-open"), () => this.#openVisit(before), "button plain work-name");
      items.push(element("li", { class: "work-item", "data-place": "visit" }, open, element("span", { class: "note" }, before.saved ? moment(before.saved) : "")));
    }
    if (items.length === 0) items.push(element("li", { class: "note" }, text("work-empty")));
    this.#list.replaceChildren(...items);
    // A list that is filled anew keeps the reader's place.
    if (focused) /** @type {HTMLElement | null} */ (this.#list.querySelector(`[data-place="${CSS.escape(focused)}"] button`))?.focus();
  }

  /** @param {Experiment} record */
  #item(record) {
    const { id, name, saved } = record;
    const open = button(name, text("work-open-named", { name }), () => this.#openRecord(id), "button plain work-name");
    const rename = button(text("work-rename"), text("work-rename-named", { name }), () => this.#rename(item, record));
    const remove = button(text("work-delete"), text("work-delete-named", { name }), () => this.#remove(record));
    const item = element("li", { class: "work-item", "data-record": id, "data-place": id }, open, element("span", { class: "note" }, moment(saved)), element("span", { class: "work-acts" }, rename, remove));
    return item;
  }

  /** The lines about what is open. */
  show() {
    const { open } = this.#desk;
    const save = byId("work-save", HTMLButtonElement);
    // Before the menu is opened: who opens it and goes on with Tab would stand on a button that then goes.
    show(save, open !== null);
    if (!this.#root.open) return;
    const changed = open !== null && this.#now() !== this.#saved.get(open.id);
    setText(byId("work-state", HTMLElement), open === null ? text("work-no-name") : text(changed ? "work-name-changed" : "work-name-saved", { name: open.name }));
    setAttribute(save, "aria-disabled", changed ? null : "true");
    setText(byId("work-new-label", HTMLElement), open === null ? text("work-keep-as") : text("work-keep-copy-as"));
    setAttribute(this.#name, "placeholder", this.#proposal());
    setAttribute(this.#name, "maxlength", String(LONGEST_NAME));
    for (const item of this.#list.querySelectorAll("[data-record]")) setAttribute(item, "aria-current", item.getAttribute("data-record") === open?.id ? "true" : null);
  }

  /** @param {string} words @param {...HTMLElement} acts what can be done about it */
  #tell(words, ...acts) {
    this.#told.replaceChildren(element("span", {}, words), ...acts);
  }

  /** @param {unknown} error said where the reader looks: in the menu, or, while it is shut, in the banner */
  #fail(error) {
    if (this.#root.open && !isTrap(error)) this.#tell(sentence(error));
    else refuse(error);
  }

  /**
   * Does something with what is kept, after all that was to be done before. What it says stands only when the list and the lines about what is open do.
   *
   * @param {() => Promise<[words: string, ...acts: HTMLElement[]] | null>} act gives what to say
   * @returns {Promise<unknown>} what went wrong, `undefined` if nothing did
   */
  #perform(act) {
    const done = this.#queue.then(() => this.#performNow(act));
    this.#queue = done.catch(() => {});
    return done;
  }

  /** @param {() => Promise<[words: string, ...acts: HTMLElement[]] | null>} act @returns {Promise<unknown>} */
  async #performNow(act) {
    let told = null;
    let wrong;
    try {
      told = await act();
    } catch (error) {
      wrong = error;
    }
    // What can be done about a conflict is offered in the menu.
    if (wrong instanceof Conflict) this.#root.open = true;
    await this.refresh();
    if (wrong !== undefined) this.#fail(wrong);
    else if (told) this.#tell(...told);
    return wrong;
  }

  async #save() {
    let name = "";
    const wrong = await this.#perform(async () => {
      const { open } = this.#desk;
      if (!open) return null;
      name = open.name;
      // Something else may have been opened meanwhile: it does not become this one.
      this.#desk.know(await this.#keep(open));
      return [text("work-told-saved", { name })];
    });
    if (wrong instanceof Conflict) this.#told.append(button(text("work-save-copy"), text("work-save-copy"), () => this.#saveAs(name), "button"));
  }

  /** @param {string} wanted */
  async #saveAs(wanted) {
    await this.#perform(async () => {
      const kept = await this.#store.list();
      const name = freeName(wanted, kept.map((record) => record.name));
      this.#desk.open = await this.#keep({ id: crypto.randomUUID(), name, revision: 0 });
      this.#name.value = "";
      return [text("work-told-saved", { name })];
    });
  }

  /** @param {Open} open @returns {Promise<Open>} as it is kept now */
  async #keep({ id, name, revision }) {
    const now = this.#now();
    const kept = await this.#store.save({ id, name, saved: Date.now(), revision, experiment: this.#desk.experiment() });
    this.#saved.set(id, now);
    return { id, name, revision: kept.revision };
  }

  /** @param {string} id */
  async #openRecord(id) {
    await this.#perform(async () => {
      const record = await this.#store.get(id);
      if (!record) throw new Error(text("work-gone"));
      const taken = await this.#desk.takeUpAloud(withoutWork(record.experiment), { id, name: record.name, revision: record.revision });
      return taken ? [text("work-told-opened", { name: record.name })] : null;
    });
  }

  /** @param {import("./store.js").Visit} before */
  async #openVisit({ experiment, open }) {
    try {
      if (await this.#desk.takeUpAloud(withoutWork(experiment), open ?? null)) this.#tell(text("work-visit-before-opened"));
    } catch (error) {
      this.#fail(error);
    }
    this.show();
  }

  /** @param {HTMLElement} item @param {Experiment} record */
  #rename(item, record) {
    const input = element("input", { type: "text", class: "work-field", maxlength: String(LONGEST_NAME), "aria-label": text("work-new-name", { name: record.name }), value: record.name });
    const form = element("form", { class: "work-new" }, input, element("button", { type: "submit", class: "button" }, text("work-rename")));
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      await this.#renameTo(record, tidyName(input.value));
    });
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      // It leaves the field and not the menu.
      event.stopPropagation();
      this.refresh();
    });
    item.replaceChildren(form);
    input.focus();
    input.select();
  }

  /** @param {Experiment} record @param {string} wanted */
  async #renameTo(record, wanted) {
    await this.#perform(async () => {
      if (!wanted || wanted === record.name) return null;
      const others = (await this.#store.list()).filter(({ id }) => id !== record.id);
      const name = freeName(wanted, others.map((other) => other.name));
      const kept = await this.#store.save({ ...record, name });
      // What another tab has saved since is still not what is open here.
      if (this.#desk.known(record.id)?.revision === record.revision) this.#desk.know({ id: record.id, name, revision: kept.revision });
      return [text("work-told-renamed", { name })];
    });
  }

  /** @param {Experiment} record */
  async #remove(record) {
    const { id, name } = record;
    const known = this.#desk.known(id);
    const putBack = async () => {
      await this.#store.putBack(record);
      if (known) this.#desk.know(known);
      return /** @type {[string]} */ ([text("work-told-back", { name })]);
    };
    const back = button(text("work-put-back"), text("work-put-back-named", { name }), () => this.#perform(putBack), "button");
    const wrong = await this.#perform(async () => {
      await this.#store.remove(id);
      this.#desk.forget(id);
      return [text("work-told-deleted", { name }), back];
    });
    // The button that was pressed is gone.
    if (wrong === undefined) back.focus();
  }

  /** Saves what is open with everything in it: a file that needs no case of this page. */
  saveExperiment() {
    const name = this.#desk.open?.name ?? this.#proposal();
    const content = { entente: "experiment", name, saved: new Date().toISOString(), ...this.#desk.experiment() };
    download(fileName(name, ".entente.json"), JSON.stringify(content, null, 1));
    this.#tell(text("work-told-file", { file: fileName(name, ".entente.json") }));
  }

  #saveScenario() {
    const { lab } = this.#session;
    const file = fileName(lab.case_id(), ".json");
    download(file, lab.scenario_text());
    this.#tell(text("work-told-file", { file }));
  }

  /** @param {File} file */
  async openFile(file) {
    try {
      const told = await this.#desk.openFile(file);
      if (told !== null) this.#tell(told);
      // What was said of another file no longer holds.
      if (byId("banner-text", HTMLElement).textContent === this.#refusal) show(byId("banner", HTMLElement), false);
    } catch (error) {
      this.#refusal = sentence(error);
      refuse(error);
    }
    this.show();
  }
}

/**
 * A kept view whose menu stays as it is: the reader has it open and is choosing from it.
 *
 * @param {import("./types.js").Kept} kept
 */
function withoutWork(kept) {
  const open = (kept.page?.open ?? []).filter((/** @type {string} */ name) => name !== "work");
  const work = byId("work", HTMLDetailsElement).open ? ["work"] : [];
  return { ...kept, page: { ...kept.page, open: [...open, ...work] } };
}

/** @param {string} name @param {string} content */
function download(name, content) {
  const address = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  const link = element("a", { href: address, download: name });
  link.click();
  // The browser has taken what it needs when the next task begins; some take longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
