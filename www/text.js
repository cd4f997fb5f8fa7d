// What is said, in the reader's language: an id and its values become a text of the catalogue. Rust says its sentences
// through here, too.
import { FluentBundle, FluentNumber, FluentResource, FluentType } from "@fluent/bundle";
import { direction } from "./language.js";

/**
 * @typedef {object} WrittenNumber a number as Rust has it
 * @property {number | null} number not finite where null
 * @property {number | null} decimals as many as it takes where null
 * @property {boolean} grouped whether thousands are set apart
 * @property {boolean} plus whether it always has a sign
 * @property {string} english
 */
/** @typedef {string | number | WrittenNumber | { day: string } | { list: string[] }} Value */
/** @typedef {Record<string, Value>} Values */

/** A number that English writes as Rust does, and every other language by Intl. Words may agree with it. */
class Said extends FluentNumber {
  #english;
  #language;

  /** @param {WrittenNumber} written @param {string} language */
  constructor({ number, decimals, grouped, plus, english }, language) {
    super(number ?? NaN, {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 4,
      useGrouping: grouped,
      signDisplay: plus ? "always" : "auto",
    });
    this.#english = english;
    this.#language = language;
  }

  /** @override @param {import("@fluent/bundle").Scope} [scope] */
  toString(scope) {
    if (isEnglish(this.#language) || Number.isNaN(this.value)) return this.#english;
    return super.toString(scope).replace("-", "−");
  }
}

/** A text that is there already. @extends {FluentType<string>} */
class Plain extends FluentType {
  /** @override */
  toString() {
    return this.value;
  }
}

/** @param {string} language */
const isEnglish = (language) => language.startsWith("en") || language === "ar-XB";

/**
 * A day, a month or a year: English has it as it is written in files.
 *
 * @param {string} day as 1989-03-11, 1989-03 or 1989
 * @param {string} language
 */
function dated(day, language) {
  if (isEnglish(language)) return day;
  const [year, month, date] = day.split("-").map(Number);
  const at = new Date(0);
  at.setUTCFullYear(year, (month || 1) - 1, date || 1);
  /** @type {Intl.DateTimeFormatOptions} */
  const options = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = date ? "short" : "long";
  if (date) options.day = "numeric";
  return new Intl.DateTimeFormat(language, options).format(at);
}

/** @param {string[]} parts @param {string} language */
const listed = (parts, language) => (isEnglish(language) ? parts.join(", ") : new Intl.ListFormat(language, { type: "unit", style: "short" }).format(parts));

/** @param {string} text */
function accented(text) {
  const from = "aeioucnAEIOUCN";
  const to = "áéíóúçñÁÉÍÓÚÇÑ";
  const letters = text.replace(/[a-zA-Z]/g, (letter) => to[from.indexOf(letter)] ?? letter);
  // Other languages are longer, by about a third.
  return letters.replace(/[\p{L}]{4,}/gu, (word) => word + word.at(-1)?.toLowerCase().repeat(Math.ceil(word.length / 3)));
}

/** Each word's letters from right to left, as in a language that is written so. @param {string} text */
const mirrored = (text) => text.replace(/[\p{L}]+/gu, "\u202E$&\u202C");

/** @type {Record<string, (text: string) => string>} What makes a language for tests of the English texts. */
const TRANSFORMS = { "en-XA": accented, "ar-XB": mirrored };

/** Texts of one language, with English for each that it has not. */
export class Catalogue {
  #bundles;

  /**
   * @param {string} language
   * @param {string} english the English texts
   * @param {string} own the language's own; none for English and what is made of it
   */
  constructor(language, english, own = "") {
    this.language = language;
    this.#bundles = [new FluentBundle("en", { useIsolating: direction(language) === "rtl", transform: TRANSFORMS[language] })];
    this.#bundles[0].addResource(new FluentResource(english));
    if (own) {
      const bundle = new FluentBundle(language, { useIsolating: direction(language) === "rtl" });
      bundle.addResource(new FluentResource(own));
      this.#bundles.unshift(bundle);
    }
  }

  /** @param {string} english more of the English texts */
  add(english) {
    this.#bundles.at(-1)?.addResource(new FluentResource(english));
  }

  /**
   * @param {string} id
   * @param {Values} [values]
   * @returns {string} an id that there is none of, as it is
   */
  text(id, values = {}) {
    for (const bundle of this.#bundles) {
      const pattern = bundle.getMessage(id)?.value;
      if (pattern) return bundle.formatPattern(pattern, this.#arguments(values, bundle.locales[0]), []);
    }
    return id;
  }

  /**
   * @param {Values} values
   * @param {string} words language of the words around them
   */
  #arguments(values, words) {
    const language = this.language in TRANSFORMS ? this.language : words;
    /** @type {Record<string, import("@fluent/bundle").FluentVariable>} */
    const all = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === "string") all[name] = this.heard(value);
      else if (typeof value === "number") all[name] = value;
      else if ("day" in value) all[name] = new Plain(dated(value.day, language));
      else if ("list" in value) all[name] = listed(value.list.map((part) => this.heard(part)), language);
      else all[name] = new Said(value, language);
    }
    return all;
  }

  /** Says what Rust spelled where no page was: `\u0001id\u0002values\u0003`, anywhere in a text. @param {string} text @returns {string} */
  heard(text) {
    // The marks stand in no text and no JSON, so that the innermost pair is always a whole message.
    if (!text.includes("\u0001")) return text;
    return text.replace(/\u0001([^\u0001-\u0003]*)\u0002([^\u0001-\u0003]*)\u0003/g, (spelled, id, values) => {
      try {
        return this.text(id, JSON.parse(values || "{}"));
      } catch {
        // What somebody wrote into a file, and no worker spelled, is a text like any other.
        return spelled;
      }
    });
  }
}

/** @type {Catalogue | null} */
let open = null;

/**
 * Opens the catalogue of a language and gives the page its direction.
 *
 * @param {string} language
 * @param {string} english
 * @param {string} own
 */
export function openCatalogue(language, english, own) {
  open = new Catalogue(language, english, own);
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
}

/** @param {string} english texts of what was loaded after the start */
export const addEnglish = (english) => open?.add(english);

/**
 * @param {string} id
 * @param {Values} [values]
 */
export const text = (id, values) => open?.text(id, values) ?? id;

/** The language that the page speaks, for `Intl`. @returns {string} */
export const language = () => open?.language ?? "en";

/**
 * A number of the page's own, for a message's place: English has it as Rust writes it, other languages by Intl.
 *
 * @param {number} value
 * @param {{ decimals?: number | null, grouped?: boolean, plus?: boolean }} [how] decimals: as many as it takes, up to four, where
 *   null; grouped: thousands set apart; plus: a sign either way
 * @returns {WrittenNumber}
 */
export function written(value, { decimals = 0, grouped = false, plus = false } = {}) {
  const shown = new Intl.NumberFormat("en", { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 4, useGrouping: grouped, signDisplay: plus ? "always" : "auto" });
  return { number: Number.isFinite(value) ? value : null, decimals, grouped, plus, english: shown.format(value).replace("-", "−") };
}

/**
 * A value in a field, where Rust reads a comma as it reads a point: with the decimal sign that the reader would type.
 *
 * @param {string} value what is no plain number stays as it is
 * @param {string} [spoken]
 */
export const inField = (value, spoken = language()) => (isEnglish(spoken) || !/^[-−]?\d+\.\d+$/.test(value) ? value : value.replace(".", decimalSign(spoken)));

/** @param {string} spoken */
const decimalSign = (spoken) => new Intl.NumberFormat(spoken).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";

/**
 * A name in the middle of a sentence: English writes it small, while elsewhere a noun may have its capital.
 *
 * @param {string} name
 */
export const inSentence = (name) => (isEnglish(language()) ? name.toLowerCase() : name);

/** @param {number} time milliseconds since 1970 @returns {string} day and time of day, in English "25 Nov 2025, 14:02" */
export const moment = (time) => new Intl.DateTimeFormat(isEnglish(language()) ? "en-GB" : language(), { dateStyle: "medium", timeStyle: "short" }).format(time);

/** Attributes of index.html that name a message, and the attribute that it becomes. */
const ATTRIBUTES = { "data-say-label": "aria-label", "data-say-title": "title", "data-say-placeholder": "placeholder", "data-say-content": "content", "data-say-roledescription": "aria-roledescription" };

/**
 * Puts the page's language where index.html has English: `data-say="id"` names the text of an element that holds nothing but
 * text, `data-say-label`, `-title`, `-placeholder`, `-content` and `-roledescription` those of its attributes.
 *
 * @param {ParentNode} [root]
 */
export function localise(root = document) {
  if (language() === "en") return;
  for (const node of root.querySelectorAll("[data-say]")) node.textContent = text(node.getAttribute("data-say") ?? "");
  for (const [names, attribute] of Object.entries(ATTRIBUTES)) {
    for (const node of root.querySelectorAll(`[${names}]`)) node.setAttribute(attribute, text(node.getAttribute(names) ?? ""));
  }
}

/** What a worker said. @param {string} said */
export const heard = (said) => open?.heard(said) ?? said;

/** Rust's own words: an id, and its values as JSON. @param {string} id @param {string} values */
export const speak = (id, values) => text(id, values ? JSON.parse(values) : undefined);
