// What of the Map tab travels with a view: its choice, and whether it is open. The tab's own model is loaded with the tab;
// until then, what came along with a view waits here.

/** @typedef {Record<string, string>} Choice by "across", "up", "outcome", "mode", "runs", "across_range", "up_range", "places", "each" */

/** @type {Choice | null} */
let choice = null;
/** @type {(choice: Choice | null) => void} */
let take = () => {};

/** @returns {Choice | null} nothing where all is as at first */
export const mapChoice = () => choice;

/** @param {Choice | null} chosen in the tab */
export function noteMapChoice(chosen) {
  choice = chosen;
}

/** @param {Choice | null} wanted what came along with a view, which has been checked with it */
export function restoreMapChoice(wanted) {
  choice = wanted;
  take(wanted);
}

/** @param {(choice: Choice | null) => void} taken called with what waits, and with all that comes */
export function whenMapChoiceComes(taken) {
  take = taken;
  taken(choice);
}
