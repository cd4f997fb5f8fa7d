// Reading and writing the document. The writers touch a node only when its content differs: a refresh that changes
// one sentence then costs one layout, and the screen reader is not told of what stayed the same.
import { text } from "./text.js";

/**
 * @template {Element} T
 * @param {string} id
 * @param {{ new (): T, prototype: T, name: string }} type
 * @returns {T} the element of index.html with that id
 */
export function byId(id, type) {
  const node = document.getElementById(id);
  if (!(node instanceof type)) throw new Error(`The page has no <${type.name}> called "${id}".`);
  return node;
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** @param {Node} node @param {string} text */
export function setText(node, text) {
  // English has a space before the sign, which is not to begin a line.
  const whole = text.replaceAll(" %", "\u00a0%");
  if (node.textContent !== whole) node.textContent = whole;
}

/** @param {string} letters such as "λ_k" @returns {HTMLElement} with what follows the underscore set lower */
export function symbol(letters) {
  const [base, ...lower] = letters.split("_");
  return element("span", { class: "symbol" }, base, ...(lower.length > 0 ? [element("sub", {}, lower.join("_"))] : []));
}

/** @param {Element} node @param {string} name @param {string | null} value null takes the attribute away */
export function setAttribute(node, name, value) {
  if (node.getAttribute(name) === value) return;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

/** @param {HTMLElement} node @param {string} property @param {string} value */
export function setStyle(node, property, value) {
  if (node.style.getPropertyValue(property) !== value) node.style.setProperty(property, value);
}

/** @param {HTMLElement} node @param {boolean} shown */
export function show(node, shown) {
  if (node.hidden === shown) node.hidden = !shown;
}

/**
 * Gives `parent` exactly as many children as there are items, keeping those it has.
 *
 * @template T
 * @param {HTMLElement} parent
 * @param {readonly T[]} items
 * @param {() => HTMLElement} make a child without content
 * @param {(child: HTMLElement, item: T, index: number) => void} fill
 */
export function fillChildren(parent, items, make, fill) {
  while (parent.children.length > items.length) parent.lastElementChild?.remove();
  while (parent.children.length < items.length) parent.append(make());
  items.forEach((item, index) => fill(/** @type {HTMLElement} */ (parent.children[index]), item, index));
}

/**
 * The numbers behind a figure; the first cell says what its row is of.
 *
 * @param {HTMLElement} head a row
 * @param {HTMLElement} body
 * @param {{ head: readonly string[], rows: readonly (readonly string[])[] }} table
 */
export function fillTable(head, body, { head: names, rows }) {
  fillChildren(head, names, () => element("th", { scope: "col" }), setText);
  fillChildren(body, rows, () => element("tr"), (row, cells) => {
    fillChildren(row, cells, () => (row.children.length === 0 ? element("th", { scope: "row" }) : element("td")), setText);
  });
}

/** Gives `parent` exactly these children, without taking those out that stay. @param {Element} parent @param {Node[]} children */
export function placeChildren(parent, children) {
  for (const node of [...parent.childNodes]) if (!children.includes(node)) node.remove();
  children.forEach((child, n) => {
    if (parent.childNodes[n] !== child) parent.insertBefore(child, parent.childNodes[n] ?? null);
  });
}

/**
 * A message some of whose places are taken by nodes, such as a link.
 *
 * @param {string} id
 * @param {Record<string, Node>} nodes
 * @param {import("./text.js").Values} [values]
 * @returns {(Node | string)[]}
 */
export function woven(id, nodes, values = {}) {
  const names = Object.keys(nodes);
  // Letters that no text has hold the places.
  const places = Object.fromEntries(names.map((name, n) => [name, String.fromCharCode(0xe000 + n)]));
  // Messages: the caller's
  const parts = text(id, { ...values, ...places }).split(/([\uE000-\uE00F])/);
  return parts.filter((part) => part !== "").map((part) => nodes[names[part.charCodeAt(0) - 0xe000]] ?? part);
}

/** @param {unknown} error @returns {string} */
export function sentence(error) {
  return error instanceof Error ? error.message : String(error);
}
