// What the page's address may ask for after "?", as one table: the page reads it, docs/embedding.md is written from it. No
// page in it.

import { WRITTEN } from "../language.js";

/**
 * @typedef {object} Parameter
 * @property {string} name
 * @property {string} allowed
 * @property {string} meaning
 * @property {string} example
 */

/** @type {readonly Parameter[]} */
export const PARAMETERS = [
  { name: "embed", allowed: "`figure`, `lab`, `story`", meaning: "shows the chart alone, the Lab without menus, or the story", example: "embed=figure" },
  { name: "case", allowed: "a case of the list, as its file is called", meaning: "which case is open", example: "case=egypt-israel" },
  { name: "first", allowed: "a theory’s id", meaning: "the first theory", example: "first=rathbun" },
  { name: "second", allowed: "a theory’s id", meaning: "the second theory", example: "second=embedded" },
  { name: "quantity", allowed: "`a_in_b`, `b_in_a`, `weaker`, `cooperation`", meaning: "what the chart shows", example: "quantity=cooperation" },
  { name: "seed", allowed: "a whole number from 0 to 18446744073709551615", meaning: "the seed of all shocks", example: "seed=51" },
  { name: "run", allowed: "1 to 1000", meaning: "the highlighted run", example: "run=17" },
  { name: "leadership_change", allowed: "2 to 30 years, or `none`", meaning: "a new leader every so many years", example: "leadership_change=4" },
  { name: "public_enmity", allowed: "1 to 70", meaning: "how many in 100 citizens trust the other side at the start", example: "public_enmity=25" },
  { name: "sensibility", allowed: "0 to 100", meaning: "how often leaders see fear behind a hostile act, in per cent", example: "sensibility=80" },
  { name: "pin", allowed: "a quarter, from 0", meaning: "where the pin stands", example: "pin=32" },
  { name: "theme", allowed: "`light`, `dark`, `projector`", meaning: "the colours, whatever the system’s are", example: "theme=dark" },
  { name: "lang", allowed: [...WRITTEN].sort().map((code) => `\`${code}\``).join(", "), meaning: "the language, whatever the reader’s is", example: "lang=de" },
  { name: "allow", allowed: "origins such as `https://example.org`, with commas between them", meaning: "which pages may send messages, besides those of the same origin", example: "allow=https://example.org" },
];

/** Those that the model checks, and what it calls them. @type {ReadonlyMap<string, string>} */
export const SETTINGS = new Map([
  ["first", "theory.first"],
  ["second", "theory.second"],
  ...["quantity", "seed", "run", "leadership_change", "public_enmity", "sensibility", "pin"].map((name) => /** @type {[string, string]} */ ([name, name])),
]);

/** @returns {string} the table in Markdown */
export const table = () =>
  ["| parameter | allowed | meaning | example |", "|---|---|---|---|", ...PARAMETERS.map(({ name, allowed, meaning, example }) => `| \`${name}\` | ${allowed} | ${meaning} | \`${example}\` |`)].join("\n");

/** More are an accident. */
const MOST_ORIGINS = 16;

/**
 * The origins that may send messages.
 *
 * @param {string} list with commas between them
 * @returns {{ origins: string[], wrong: string[] }} those that are origins, and what is none
 */
export function allowList(list) {
  const given = list.split(",").map((part) => part.trim()).filter((part) => part !== "");
  const isOrigin = (/** @type {string} */ text) => {
    try {
      const { origin, protocol } = new URL(text);
      return origin === text && !text.includes("*") && (protocol === "https:" || protocol === "http:");
    } catch {
      return false;
    }
  };
  const origins = given.filter(isOrigin);
  return { origins: origins.slice(0, MOST_ORIGINS), wrong: [...given.filter((part) => !isOrigin(part)), ...origins.slice(MOST_ORIGINS)] };
}
