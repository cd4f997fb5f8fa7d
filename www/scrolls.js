// What scrolls by itself can be reached and scrolled by keyboard; what does not scroll is no stop on the way.
import { setAttribute } from "./dom.js";

/** @param {HTMLElement} node @param {string} label what a screen reader calls it while it scrolls @returns {HTMLElement} the node */
export function reachable(node, label) {
  const look = () => {
    // A stop that has the focus stays one until it is left.
    if (document.activeElement === node) return;
    const scrolls = node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1;
    setAttribute(node, "tabindex", scrolls ? "0" : null);
    setAttribute(node, "role", scrolls ? "group" : null);
    setAttribute(node, "aria-label", scrolls ? label : null);
  };
  const sizes = new ResizeObserver(look);
  for (const part of [node, ...node.children]) sizes.observe(part);
  return node;
}
