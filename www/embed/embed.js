// The page in another one: what its address asks for after "?", and the messages of the page around it.
import { announce, isTrap, report } from "../banner.js";
import { element, sentence } from "../dom.js";
import { shortened } from "../files.js";
import { MODES, mode } from "./mode.js";
import { text } from "../text.js";
import { PSEUDO, WRITTEN } from "../language.js";
import { THEMES } from "../theme.js";
import { allowList, SETTINGS } from "./parameters.js";

/** @typedef {import("../types.js").View} View */

/**
 * @typedef {object} Place
 * @property {import("../session.js").Session} session
 * @property {import("../types.js").Glue} model
 * @property {(id: string) => Promise<string>} textOf the text of a case of the list
 * @property {(name: import("../theme.js").ThemeName) => void} wear shows a theme
 */

/** The version of the messages; another one is left alone. */
const VERSION = 1;

/** Windows that may be told of changes. */
const MOST_LISTENERS = 16;

/** No key and no value that can be set is a longer text. */
const MOST_LETTERS = 200;

/** What can be read beside what can be set. @type {Record<string, (place: Place) => unknown>} */
const READABLE = {
  results: ({ session }) => session.lab.results(),
  digest: ({ session }) => session.lab.digest(),
  scenario: ({ session }) => session.lab.scenario_text(),
  experiment: ({ session }) => session.lab.experiment(),
  parameters: ({ session }) => session.lab.parameters(),
  view: ({ session }) => session.lab.view(),
  version: ({ model }) => model.version(),
};

export class Embed {
  #place;
  #query = new URLSearchParams(location.search);
  /** Origins whose messages count. @type {Set<string>} */
  #allowed = new Set();
  /** Who is told of changes, and where they are from. @type {Map<MessageEventSource, string>} */
  #listeners = new Map();
  /** @type {object | null} */
  #told = null;

  /** @param {Place} place */
  constructor(place) {
    this.#place = place;
  }

  /** Does what the address asks for. What cannot be done is named, and the rest is done. */
  async start() {
    const wrong = [...(await this.#read())];
    if (wrong.length > 0) announce(wrong.join(" "));
    // A page without an origin, such as a file, has no equals.
    if (location.origin !== "null") this.#allowed.add(location.origin);
    addEventListener("message", (event) => this.#hear(event));
    if (mode()) this.#sign();
    if (parent !== window) for (const origin of this.#allowed) parent.postMessage({ entente: VERSION, event: "ready", version: this.#place.model.version() }, origin);
  }

  /** @returns {Promise<string[]>} what is wrong with the address, in sentences */
  async #read() {
    const { session, textOf, wear } = this.#place;
    /** @type {string[]} */
    const wrong = [];
    const left = (/** @type {string} */ name, /** @type {string} */ why) => wrong.push(text("embed-left-out", { name, reason: why.replace(/[.]?$/, ".") }));
    const value = (/** @type {string} */ name) => this.#query.get(name);
    const embed = value("embed");
    if (embed !== null && mode() === null) left("embed", text("embed-none-of", { value: shortened(embed), allowed: { list: [...MODES] } }));
    // A story that the address brings along is the one that is meant.
    if (embed === "story" && location.hash === "") location.hash = "story";
    const id = value("case");
    if (id !== null) {
      try {
        session.open(await textOf(id));
      } catch (error) {
        if (isTrap(error)) throw error;
        left("case", text("embed-no-case", { value: shortened(id) }));
      }
    }
    for (const [name, what] of SETTINGS) {
      const given = value(name);
      if (given === null) continue;
      try {
        session.change((lab) => lab.set(what, given));
      } catch (error) {
        if (isTrap(error)) throw error;
        left(name, sentence(error));
      }
    }
    const theme = value("theme");
    const look = THEMES.find((known) => known === theme);
    if (look) wear(look);
    else if (theme !== null) left("theme", text("embed-none-of", { value: shortened(theme), allowed: { list: [...THEMES] } }));
    const language = value("lang");
    if (language !== null && ![...WRITTEN, ...PSEUDO].some((known) => known.toLowerCase() === language.toLowerCase())) left("lang", text("embed-none-of", { value: shortened(language), allowed: { list: [...WRITTEN].sort() } }));
    const { origins, wrong: none } = allowList(value("allow") ?? "");
    for (const origin of origins) this.#allowed.add(origin);
    for (const part of none) left("allow", text("embed-no-origin", { value: shortened(part), example: "https://example.org" }));
    return wrong;
  }

  /** Says what this is, and leads to the whole page. */
  #sign() {
    const whole = new URL(location.href);
    for (const name of ["embed", "allow"]) whole.searchParams.delete(name);
    const link = element("a", { href: whole.href, target: "_blank", rel: "noopener" }, text("embed-open"));
    document.body.append(element("p", { class: "embed-sign" }, link));
  }

  /** @param {MessageEvent} event */
  #hear({ data, origin, source }) {
    if (!this.#allowed.has(origin) || !source || data?.entente !== VERSION || typeof data.do !== "string") return;
    /** @type {{ ok: boolean, value?: unknown, error?: string }} */
    let answer;
    try {
      answer = { ok: true, value: this.#obey(data, source, origin) };
    } catch (error) {
      if (isTrap(error)) report(error);
      answer = { ok: false, error: sentence(error) };
    }
    post(source, { entente: VERSION, id: data.id ?? null, ...answer }, origin);
  }

  /** @param {{ do: string, key?: unknown, value?: unknown }} message @param {MessageEventSource} source @param {string} origin */
  #obey({ do: what, key, value }, source, origin) {
    const { session } = this.#place;
    if (session.frame.halted) throw new Error(text("embed-stopped"));
    if (what === "set" || what === "get") {
      if (typeof key !== "string") throw new Error(text("embed-key", { what, key: '"key"', example: '"seed"' }));
      for (const [name, part] of Object.entries({ key, value })) {
        if (typeof part === "string" && part.length > MOST_LETTERS) throw new Error(text("embed-long", { name: `"${name}"`, letters: part.length, most: MOST_LETTERS }));
      }
      // A list within lists without end would take the model down with it.
      if (typeof value === "object" && value !== null) throw new Error(text("lab-set-list", { id: key }));
      if (what === "set") return session.change((lab) => lab.set(key, /** @type {any} */ (value))) ?? null;
      return Object.hasOwn(READABLE, key) ? READABLE[key](this.#place) : session.lab.get(key);
    }
    if (what === "subscribe") {
      for (const known of this.#listeners.keys()) if ("closed" in known && known.closed) this.#listeners.delete(known);
      if (!this.#listeners.has(source) && this.#listeners.size >= MOST_LISTENERS) throw new Error(text("embed-listeners", { what, most: MOST_LISTENERS }));
      this.#listeners.set(source, origin);
      return this.#told;
    }
    if (what === "unsubscribe") return this.#listeners.delete(source);
    throw new Error(text("embed-unknown", { value: `"${shortened(what)}"`, allowed: { list: ["set", "get", "subscribe", "unsubscribe"] } }));
  }

  /** Tells who has asked for it what the page says now. @param {View} view */
  tell(view) {
    const { headline, subtitle, seed, run, runs, theories, quantity } = view;
    const { lab } = this.#place.session;
    this.#told = { case: view.case, headline, subtitle, seed, run, runs, theories: theories.map(({ id }) => id), quantity: quantity.id, settled: lab.settled(), height: document.documentElement.scrollHeight };
    for (const [source, origin] of this.#listeners) post(source, { entente: VERSION, event: "change", value: this.#told }, origin);
  }
}

/** @param {MessageEventSource} source @param {object} message @param {string} origin */
function post(source, message, origin) {
  source.postMessage(message, { targetOrigin: origin });
}
