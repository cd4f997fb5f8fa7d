// What of the page travels with a view: which panels are open, the tab, what is chosen in the Map tab. A panel's button says aria-expanded, or
// the panel is a <details>; both bear its name as data-panel.

import { mapChoice, restoreMapChoice } from "./map/travels.js";
import { openTab } from "./views.js";

/** @returns {Map<string, HTMLElement>} */
function panels() {
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-panel]")]);
  return new Map(all.map((node) => [node.dataset.panel ?? "", node]));
}

/** @param {HTMLElement} panel */
const isOpen = (panel) => (panel instanceof HTMLDetailsElement ? panel.open : panel.getAttribute("aria-expanded") === "true");

/** @typedef {import("./types.js").Page} Page */

/** @returns {Page | undefined} nothing where all is as at first */
export function page() {
  const open = [...panels()].filter(([, panel]) => isOpen(panel)).map(([name]) => name);
  const map = mapChoice();
  const tab = document.getElementById("map-view")?.hidden === false;
  if (open.length === 0 && !map && !tab) return undefined;
  return { ...(open.length > 0 && { open }), ...(tab && { tab: /** @type {const} */ ("map") }), ...(map && { map }) };
}

/** @param {unknown} wanted what travelled; a panel that this page does not have is left out */
export function restorePage(wanted) {
  const { open, tab, map } = /** @type {any} */ (wanted) ?? {};
  restoreMapChoice(map ?? null);
  if (tab === "map") openTab("map");
  const names = Array.isArray(open) ? open : [];
  const focused = document.activeElement;
  for (const [name, panel] of panels()) {
    if (isOpen(panel) === names.includes(name)) continue;
    if (panel instanceof HTMLDetailsElement) panel.open = !panel.open;
    else panel.click();
  }
  // A panel that a hand opens takes the focus; one that a view brings along does not.
  if (document.activeElement !== focused && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
