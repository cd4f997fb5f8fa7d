// The texts of what the page has as data (steps of its story, cases and their cards) in the reader's language: a file beside
// the English one holds nothing but texts, and is laid over it. What it lacks stays English. docs/story.md says how such a
// file is written.
import { ask } from "./asset.js";
import { PSEUDO } from "./language.js";
import { Catalogue, language } from "./text.js";

/** @typedef {string | { [key: string]: Texts } | Texts[]} Texts the shape of a file, with the texts alone */

/** @param {Record<string, any>} value @param {readonly string[]} names @returns {Record<string, any>} those of its fields that there are */
const picked = (value, names) => Object.fromEntries(names.filter((name) => name in value).map((name) => [name, value[name]]));

/** @param {Record<string, any>} step of a story @returns {Record<string, any>} its texts, in their order */
export function stepTexts(step) {
  const { figure, predict, reveal } = step;
  return {
    ...picked(step, ["title", "kicker", "ask", "text"]),
    ...(figure.other && { figure: { other: picked(figure.other, ["label"]) } }),
    ...(predict.choices && { predict: { choices: predict.choices.map((/** @type {any} */ choice) => picked(choice, ["text"])) } }),
    reveal: reveal.map((/** @type {any} */ { text, ...rest }) => ({ ...picked(rest, ["lead"]), text: typeof text === "string" ? text : text.map((/** @type {any} */ said) => picked(said, ["text"])) })),
    ...picked(step, ["question", "notes", "sources"]),
  };
}

/**
 * @param {Record<string, any>} scenario of the page's own
 * @returns {Record<string, any>} its texts, in their order: what states, leaders, events and series are called; sources stay
 */
export function scenarioTexts({ title, sides, leaders, events, surveys, record }) {
  const each = (/** @type {Record<string, any>[]} */ list, /** @type {readonly string[]} */ names) => list.map((one) => picked(one, names.filter((name) => one[name] !== "")));
  return {
    title,
    sides: each(sides, ["name", "phrase", "short"]),
    leaders: each(leaders, ["name", "short", "note"]),
    events: each(events, ["label", "text"]),
    surveys: each(surveys, ["question", "text"]),
    ...(record && { record: each(record, ["name", "unit"]) }),
  };
}

/** @param {Record<string, any>} known a case of the list @returns {Record<string, any>} its texts, in their order */
export const caseTexts = (known) => picked(known, ["title", "years", "short", "why_no_replay", "card"]);

/**
 * @param {any} value
 * @param {Texts} texts its texts: nothing else is laid over
 * @param {any} own the same texts in another language, or a part of them
 * @returns {any} `value` with them
 */
export function laid(value, texts, own) {
  if (typeof texts === "string") return typeof own === "string" && own.trim() !== "" ? own : value;
  if (Array.isArray(texts)) return texts.map((part, n) => laid(value[n], part, own?.[n]));
  return { ...value, ...Object.fromEntries(Object.entries(texts).map(([name, part]) => [name, laid(value[name], part, own?.[name])])) };
}

/** @param {Texts} texts @returns {any} in the language that is made for tests; what stands in braces stays */
function made(texts) {
  if (Array.isArray(texts)) return texts.map(made);
  if (typeof texts !== "string") return Object.fromEntries(Object.entries(texts).map(([name, part]) => [name, made(part)]));
  const pattern = texts.replaceAll(/\{[^{}]*\}/g, (place) => `{ ${JSON.stringify(place)} }`);
  return new Catalogue(language(), `said = ${pattern}`).text("said");
}

/**
 * Lays the texts of the reader's language over something English.
 *
 * @template T
 * @param {T} value
 * @param {Texts} texts its own
 * @param {any} own what `fetchTexts` has, or a part of it
 * @returns {T}
 */
export const spoken = (value, texts, own) => (PSEUDO.includes(language()) ? laid(value, texts, made(texts)) : own ? laid(value, texts, own) : value);

/** @param {string} path of a file in JSON @returns {Promise<any>} its texts in the reader's language; nothing for English, which waits for nothing, or where there are none */
export async function fetchTexts(path) {
  if (language() === "en" || PSEUDO.includes(language())) return null;
  try {
    const response = await ask(path.replace(/\.json$/, `.${language()}.json`));
    return response.ok ? await response.json() : null;
  } catch {
    // Without its translation it is English, as the page is.
    return null;
  }
}
