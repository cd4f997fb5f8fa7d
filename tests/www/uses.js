// Reads where the page says messages: calls of `text("id", { values })` and `woven("id", { nodes }, { values })` in www/, and
// the attributes of index.html. What it cannot read is a mistake. An id that is not written out in its call is told by a
// comment before it, `// Messages: a-id, another-id` or the name of a table of the file that has the ids as texts. A
// function that hands on what it is given says `// Messages: the caller's`.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "acorn";
import { full } from "acorn-walk";
import { FluentResource } from "@fluent/bundle";

const root = new URL("../../", import.meta.url);

/** @param {string} file in the repository */
export const source = (file) => readFileSync(new URL(file, root), "utf8");

/** @param {string} folder @param {string} ending @returns {string[]} */
export function filesIn(folder, ending) {
  const all = readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" });
  return all.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name.replaceAll("\\", "/")}`).sort();
}

/** How far before its call a comment may stand, in lines. */
const NEAR = 12;

/** @param {string} text */
export const isId = (text) => /^[a-z][a-z0-9]*([-_][a-z0-9_{}]+)+$/.test(text) && text.includes("-");

/** @typedef {{ place: string, ids: string[], values: Set<string> }} Use */
/** @typedef {{ uses: Use[], wrong: string[] }} Found */

/** A module as acorn read it. */
class Module {
  /** @type {{ line: number, words: string }[]} */
  comments = [];
  /** @type {any[]} */
  nodes = [];
  /** What a name stands for, by place: a name may be used again. @type {Map<string, any[]>} */
  #declared = new Map();

  /** @param {string} file @param {string} content */
  constructor(file, content) {
    this.file = file;
    /** @type {import("acorn").Options["onComment"]} */
    const onComment = (_block, text, _start, _end, at) => {
      const words = /^\s*Messages:(.*)/.exec(text)?.[1];
      if (words && at) this.comments.push({ line: at.line, words });
    };
    const program = parse(content, { ecmaVersion: "latest", sourceType: "module", locations: true, onComment });
    full(program, (node) => void this.nodes.push(node));
    for (const node of this.nodes) {
      if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || !node.init) continue;
      this.#declared.set(node.id.name, [...(this.#declared.get(node.id.name) ?? []), node]);
    }
  }

  /** @param {string} name @param {any} from a node that uses it @returns {any} what it was declared as, last before that */
  meaning(name, from) {
    return this.#declared.get(name)?.filter(({ start }) => start < from.start).at(-1)?.init ?? null;
  }

  /** @param {any} node @returns {string[] | null} the texts that it can be; nothing where that cannot be read */
  texts(node) {
    if (node.type === "Literal" && typeof node.value === "string") return [node.value];
    if (node.type !== "ConditionalExpression") return null;
    const [one, other] = [this.texts(node.consequent), this.texts(node.alternate)];
    return one && other && [...one, ...other];
  }

  /** @param {any} call @returns {string[] | null} the ids that a comment before it tells */
  told(call) {
    const { line } = call.loc.start;
    const comment = this.comments.filter((one) => one.line <= line && line - one.line <= NEAR).at(-1);
    if (!comment) return null;
    if (comment.words.trim() === "the caller's") return [];
    const ids = comment.words.split(",").flatMap((word) => {
      const name = word.trim().replace(/\.$/, "");
      return isId(name) ? [name] : this.#table(name);
    });
    return ids.length > 0 ? ids : null;
  }

  /** @param {string} name of a constant @returns {string[]} the ids in it */
  #table(name) {
    /** @type {string[]} */
    const ids = [];
    const table = this.#declared.get(name)?.[0]?.init;
    if (table) full(table, (node) => void (node.type === "Literal" && typeof (/** @type {any} */ (node).value) === "string" && isId(/** @type {any} */ (node).value) && ids.push(/** @type {any} */ (node).value)));
    return ids;
  }

  /** @param {any} node @returns {string[] | null} the names of an object's values */
  names(node) {
    if (node === undefined) return [];
    if (node.type === "Identifier") {
      const meaning = this.meaning(node.name, node);
      return meaning && this.names(meaning);
    }
    if (node.type !== "ObjectExpression") return null;
    /** @type {string[]} */
    const names = [];
    for (const property of node.properties) {
      const more = property.type === "SpreadElement" ? this.names(property.argument) : property.computed ? null : [property.key.name ?? property.key.value];
      if (!more) return null;
      names.push(...more);
    }
    return names;
  }
}

/** @param {string} file @param {string} content @returns {Found} what it says */
export function usesOf(file, content) {
  const module = new Module(file, content);
  /** @type {Found} */
  const found = { uses: [], wrong: [] };
  /** What the two functions are called here. @type {Map<string, string>} */
  const says = new Map();
  for (const node of module.nodes) {
    if (node.type !== "ImportSpecifier") continue;
    if (node.imported.name === "text" || node.imported.name === "woven") says.set(node.local.name, node.imported.name);
  }
  for (const node of module.nodes) {
    if (node.type !== "CallExpression" || node.callee.type !== "Identifier" || !says.has(node.callee.name)) continue;
    const place = `${file}:${node.loc.start.line}`;
    const [id, ...given] = node.arguments;
    const ids = id && (module.texts(id) ?? module.told(node));
    const names = given.map((/** @type {any} */ one) => module.names(one));
    if (!ids) found.wrong.push(`${place}: which message is meant cannot be read; a comment before it can tell`);
    else if (ids.length === 0) continue;
    else if (names.includes(null)) found.wrong.push(`${place}: the values of ${ids.join(", ")} cannot be read`);
    else found.uses.push({ place, ids, values: new Set(names.flat()) });
  }
  return found;
}

/** @returns {Found} what the modules of the page say */
export function usesOfThePage() {
  const all = filesIn("www", ".js").map((file) => usesOf(file, source(file)));
  return { uses: all.flatMap(({ uses }) => uses), wrong: all.flatMap(({ wrong }) => wrong) };
}

/** @typedef {{ values: Set<string>, quotes: Set<string>, keywords: string[] }} Needs */

/** Cases of a number, which each language has as its grammar wants. */
const PLURALS = ["zero", "one", "two", "few", "many", "other"];

/** @param {unknown} pattern of a message, as Fluent has read it @param {Needs} [needs] @returns {Needs} */
export function needsOf(pattern, needs = { values: new Set(), quotes: new Set(), keywords: [] }) {
  if (Array.isArray(pattern)) for (const part of pattern) needsOf(part, needs);
  else if (pattern && typeof pattern === "object") {
    const { type, name, selector, variants } = /** @type {any} */ (pattern);
    if (type === "var") needs.values.add(name);
    if (type === "mesg") needs.quotes.add(name);
    if (type === "select") {
      const keys = variants.map((/** @type {any} */ { key }) => key).filter((/** @type {any} */ key) => key.type === "str" && !PLURALS.includes(key.value));
      for (const key of keys) needs.keywords.push(`${selector.name}: ${key.value}`);
    }
    for (const part of Object.values(pattern)) needsOf(part, needs);
  }
  return needs;
}

/** @param {string} texts of a language @returns {Map<string, Needs>} */
export const needsOfAll = (texts) => new Map(new FluentResource(texts).body.map(({ id, value }) => [id, needsOf(value)]));

/** @param {Map<string, Needs>} all @param {string} id @returns {Set<string>} its values and those of the messages it quotes */
export function valuesOf(all, id) {
  const { values = new Set(), quotes = new Set() } = all.get(id) ?? {};
  return new Set([...values, ...[...quotes].flatMap((other) => [...valuesOf(all, other)])]);
}

/** @param {string} pattern @param {string} id @returns {boolean} whether an id is what a text with places in it can become */
export const fits = (pattern, id) => new RegExp(`^${pattern.replace(/\{[^}]*\}/g, ".+")}$`).test(id);

/** @returns {string[]} whatever could be an id in the sources of the model */
export function literalsOfRust() {
  const lines = filesIn("src", ".rs").flatMap((file) => source(file).split("\n"));
  const code = lines.filter((line) => !line.trimStart().startsWith("//")).join("\n");
  return code.split('"').filter((piece) => /^[\w{}-]+$/.test(piece) && piece.includes("-"));
}
