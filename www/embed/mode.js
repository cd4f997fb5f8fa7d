// Whether the page stands in another one, and how: "?embed=figure" in its address. It is known before anything is drawn.

/** @typedef {"figure" | "lab" | "story"} Mode */

/** @type {readonly Mode[]} */
export const MODES = ["figure", "lab", "story"];

const asked = new URLSearchParams(location.search).get("embed");

/** @returns {Mode | null} what of the page is shown; null: all of it */
export const mode = () => MODES.find((known) => known === asked) ?? null;

/** Tells the style sheet. */
export function showMode() {
  const shown = mode();
  if (shown) document.documentElement.dataset.embed = shown;
}
