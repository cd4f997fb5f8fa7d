// Files of work: what one may be, what is said of one that is not, and what a saved one is called. No page in it.

/** A larger file is no scenario and no experiment; the reader in Rust has the same limit. */
export const MOST_BYTES = 2_000_000;

/** The longest name that an experiment keeps. */
export const LONGEST_NAME = 80;

const UNCHANGED = "Nothing was changed.";

/**
 * What a file can be refused for before it is read.
 *
 * @param {{ name: string, size: number }} file
 * @returns {string | null} one sentence, or nothing where it may be read
 */
export function refusal({ name, size }) {
  if (size === 0) return `The file “${shortened(name)}” is empty. ${UNCHANGED}`;
  if (size > MOST_BYTES) return `The file “${shortened(name)}” has ${megabytes(size)} MB; up to ${megabytes(MOST_BYTES)} MB are allowed. ${UNCHANGED}`;
  return null;
}

/** @param {number} size @returns {string} never fewer than there are: 2,000,001 bytes are 2.1 */
const megabytes = (size) => String(Math.ceil(size / 100_000) / 10);

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
    throw new Error(`The file “${shortened(name)}” is no text, so it is neither a scenario nor an experiment. ${UNCHANGED}`);
  }
}

/**
 * Tells the two kinds of files apart.
 *
 * @param {string} name
 * @param {string} text
 * @returns {{ kind: "experiment", name: string, experiment: any } | { kind: "scenario", id: string | null }}
 * @throws {Error} one sentence
 */
export function read(name, text) {
  /** @type {any} */
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`The file “${shortened(name)}” is no JSON${breakOf(text)}, so it is neither a scenario nor an experiment. ${UNCHANGED}`);
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw new Error(`The file “${shortened(name)}” holds no object, so it is neither a scenario nor an experiment. ${UNCHANGED}`);
  }
  if (!("entente" in value)) return { kind: "scenario", id: typeof value.id === "string" ? value.id : null };
  if (value.entente !== "experiment") {
    throw new Error(`The file “${shortened(name)}” is marked as ${JSON.stringify(shortened(String(value.entente)))}, which this page does not know; a newer Entente may have made it. ${UNCHANGED}`);
  }
  const { entente: _kind, saved: _saved, name: given, ...experiment } = value;
  return { kind: "experiment", name: tidyName(typeof given === "string" ? given : "") || bareName(name), experiment };
}

/** @param {string} text @returns {string} where it breaks off, if that is what is wrong with it */
function breakOf(text) {
  const end = text.trimEnd();
  return /^\s*[{[]/.test(text) && !/[}\]]$/.test(end) ? " (it breaks off)" : "";
}

/** @param {string} name @returns {string} as a list shows it: one line, no more than fits */
export function tidyName(name) {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/\s+/g, " ").trim();
  return [...plain].slice(0, LONGEST_NAME).join("").trim();
}

/** @param {string} file @returns {string} without its endings */
const bareName = (file) => tidyName(file.replace(/(\.entente)?\.json$/i, "")) || "Experiment";

/** @param {string} text @returns {string} for a sentence */
export function shortened(text) {
  const letters = [...tidyName(text)];
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
  const base = tidyName(wanted) || "Experiment";
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
