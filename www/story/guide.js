// The teacher's guide in the page: docs/teaching.md, or what it is in the reader's language, set as elements. A text of it
// never becomes HTML.
import { lexer } from "marked";
import english from "../../docs/teaching.md";
import { ask } from "../asset.js";
import { element } from "../dom.js";
import { PSEUDO } from "../language.js";
import { language, text } from "../text.js";

/** @typedef {import("marked").Token} Token */

/** @param {Token[] | undefined} tokens @returns {(Node | string)[]} */
const inline = (tokens = []) =>
  tokens.flatMap((token) => {
    const it = /** @type {any} */ (token);
    if (it.type === "strong" || it.type === "em") return [element(it.type, {}, ...inline(it.tokens))];
    if (it.type === "codespan") return [element("code", {}, it.text)];
    // Where a link leads stands beside the document, not beside the page.
    if (it.tokens) return inline(it.tokens);
    return [it.type === "escape" || it.type === "text" ? plain(it.text) : it.raw];
  });

/** @param {string} words @returns {string} marked writes some signs as HTML has them */
const plain = (words) => words.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** @param {Token} token @returns {Node[]} */
function block(token) {
  const it = /** @type {any} */ (token);
  if (it.type === "heading") return [element(it.depth === 1 ? "h2" : "h3", {}, ...inline(it.tokens))];
  if (it.type === "paragraph") return [element("p", {}, ...inline(it.tokens))];
  if (it.type === "text") return inline(it.tokens ?? [it]).map((part) => (typeof part === "string" ? document.createTextNode(part) : part));
  if (it.type === "list") return [element(it.ordered ? "ol" : "ul", {}, ...it.items.map((/** @type {any} */ item) => element("li", {}, ...item.tokens.flatMap(block))))];
  if (it.type === "table") {
    const cells = (/** @type {any[]} */ row, /** @type {"th" | "td"} */ tag) => element("tr", {}, ...row.map(({ tokens }) => element(tag, tag === "th" ? { scope: "col" } : {}, ...inline(tokens))));
    const table = element("table", {}, element("thead", {}, cells(it.header, "th")), element("tbody", {}, ...it.rows.map((/** @type {any[]} */ row) => cells(row, "td"))));
    return [element("div", { class: "st-guide-table", tabindex: "0", role: "group", "aria-label": text("story-guide-table") }, table)];
  }
  if (it.type === "blockquote") return [element("blockquote", {}, ...it.tokens.flatMap(block))];
  return [];
}

/** @returns {Promise<string>} the guide in the reader's language; in English where it is not written in that one */
async function written() {
  if (language() === "en" || PSEUDO.includes(language())) return english;
  try {
    const response = await ask(`www/story/teaching.${language()}.md`);
    return response.ok ? await response.text() : english;
  } catch {
    return english;
  }
}

/** @returns {HTMLDetailsElement} the guide, folded */
export function teachersGuide() {
  const body = element("div", { class: "st-guide-body" });
  const guide = element("details", { class: "st-guide" }, element("summary", {}, text("story-guide")), body);
  // Set when it is first opened: most readers are no teachers.
  guide.addEventListener("toggle", async () => {
    if (!guide.open || body.hasChildNodes()) return;
    const parts = lexer(await written()).flatMap(block);
    // Opened twice while it came, it is still set once.
    body.replaceChildren(...parts);
  });
  return guide;
}
