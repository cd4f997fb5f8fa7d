// How the list of parameters is grouped and searched. No page in it.

/** @typedef {import("./types.js").Row} Row */

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} key
 * @returns {Map<string, T[]>} in order of first appearance
 */
export function groupBy(items, key) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/**
 * @param {readonly Row[]} rows the components of one parameter
 * @param {readonly string[]} words in lower case
 * @returns {boolean} whether every word occurs in what one of them can be found by
 */
export function matches(rows, words) {
  return rows.some((row) => words.every((word) => row.search.toLowerCase().includes(word)));
}
