// Files of work: what one may be, what is said of one that is not, and what a saved one is called. No page in it.
import { isTooDeep, MOST_DEPTH } from "./depth.js";
import { text, written } from "./text.js";

/** A larger file is no scenario and no experiment; the reader in Rust has the same limit. */
export const MOST_BYTES = 2_000_000;

/** The longest name that an experiment keeps. */
export const LONGEST_NAME = 80;

/**
 * What a file can be refused for before it is read.
 *
 * @param {{ name: string, size: number }} file
 * @returns {string | null} one sentence, or nothing where it may be read
 */
export function refusal({ name, size }) {
  if (size === 0) return text("file-empty", { file: shortened(name) });
  if (size > MOST_BYTES) return text("file-large", { file: shortened(name), size: megabytes(size), most: megabytes(MOST_BYTES) });
  return null;
}

/** @param {number} size never fewer than there are: 2,000,001 bytes are 2.1 */
const megabytes = (size) => written(Math.ceil(size / 100_000) / 10, { decimals: null });

/**
 * The text of a file. A mark of byte order is no part of it.
 *
 * @param {string} name
 * @param {ArrayBuffer} bytes
 * @returns {string}
 * @throws {Error} one sentence
 */
export function textOf(name, bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(text("file-no-text", { file: shortened(name) }));
  }
}

/**
 * Tells the two kinds of files apart.
 *
 * @param {string} name
 * @param {string} content
 * @returns {{ kind: "experiment", name: string, experiment: any } | { kind: "scenario", id: string | null }}
 * @throws {Error} one sentence
 */
export function read(name, content) {
  if (isTooDeep(content)) throw new Error(text("file-nested", { file: shortened(name), most: MOST_DEPTH }));
  /** @type {any} */
  let value;
  try {
    value = JSON.parse(content);
  } catch {
    throw new Error(text(breaksOff(content) ? "file-no-json-cut" : "file-no-json", { file: shortened(name) }));
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw new Error(text("file-no-object", { file: shortened(name) }));
  }
  if (!("entente" in value)) return { kind: "scenario", id: typeof value.id === "string" ? value.id : null };
  if (value.entente !== "experiment") {
    throw new Error(text("file-other-kind", { file: shortened(name), mark: JSON.stringify(shortened(String(value.entente))) }));
  }
  const { entente: _kind, saved: _saved, name: given, ...experiment } = value;
  return { kind: "experiment", name: tidyName(typeof given === "string" ? given : "") || bareName(name), experiment };
}

/** @param {string} content @returns {boolean} whether that it breaks off is what is wrong with it */
const breaksOff = (content) => /^\s*[{[]/.test(content) && !/[}\]]$/.test(content.trimEnd());

/** @param {string} name @returns {string} as a list shows it: one line, no more than fits */
export function tidyName(name) {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/\s+/g, " ").trim();
  return [...plain].slice(0, LONGEST_NAME).join("").trim();
}

/** @param {string} file @returns {string} without its endings */
const bareName = (file) => tidyName(file.replace(/(\.entente)?\.json$/i, "")) || text("file-experiment");

/** @param {string} name @returns {string} for a sentence */
export function shortened(name) {
  const letters = [...tidyName(name)];
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : letters.join("");
}

/**
 * A name as a file system takes it.
 *
 * @param {string} name
 * @param {string} ending
 */
export function fileName(name, ending) {
  const plain = tidyName(name)
    .replace(/[\\/:*?"<>|]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return `${plain || "experiment"}${ending}`;
}

/**
 * A free name near the wanted one: "Rivalry", "Rivalry (2)" ...
 *
 * @param {string} wanted
 * @param {readonly string[]} taken
 */
export function freeName(wanted, taken) {
  const base = tidyName(wanted) || text("file-experiment");
  let name = base;
  for (let n = 2; taken.includes(name); n += 1) name = `${[...base].slice(0, LONGEST_NAME - 6).join("").trim()} (${n})`;
  return name;
}

/**
 * A scenario under another id: a case that was edited is no longer the one of the list.
 *
 * @param {string} text
 * @param {string} from @param {string} to
 * @returns {string}
 */
export function renamed(text, from, to) {
  const changed = text.replace(`"id": "${from}"`, `"id": "${to}"`);
  if (/** @type {any} */ (JSON.parse(changed)).id === to) return changed;
  return JSON.stringify({ .../** @type {object} */ (JSON.parse(text)), id: to }, null, 2);
}
