// What a hall asks of a step: sizes that the last row can read, and no more words than have room in them.
import { setAttribute } from "../dom.js";
import { revealWords } from "./ask.js";

/**
 * Sizes for a hall: no letter lower than a thirty-fifth of the screen, lines twice as heavy as in the page at 1080.
 *
 * @param {number} width
 * @returns {import("./stage.js").Look}
 */
export function hallLook(width) {
  // Where the window is narrow the letters follow its width instead: nobody presents on a phone to a hall.
  const unit = Math.max(13, Math.min(innerHeight / 35, width / 24));
  const line = unit < innerHeight / 35 ? 1 : Math.max(1, innerHeight / 1080) * 2;
  return { tick: Math.ceil(unit), label: Math.round(unit * 1.17), number: Math.round(unit * 1.3), line, hall: true };
}

/**
 * Letters are never set smaller, so where there is too much to say the least needed goes: what was said before, how the
 * room did, the choices that no theory made, the choices.
 *
 * @param {HTMLElement} side which has the room
 * @param {HTMLElement} root where it is said
 * @param {import("./play.js").RevealTold[]} said
 */
export function fitSaid(side, root, said) {
  const last = said.slice(-1);
  const bare = last.map((told) => ({ ...told, differences: [] }));
  const before = said.slice(-2, -1).map((told) => ({ ...told, differences: [] }));
  const ways = /** @type {[import("./play.js").RevealTold[], string][]} */ ([[[...before, ...last], ""], [last, ""], [bare, ""], [bare, "answers"], [bare, "none"]]);
  for (const [told, choices] of ways) {
    root.replaceChildren(...told.map(revealWords));
    setAttribute(side, "data-choices", choices || null);
    if (side.scrollHeight <= side.clientHeight + 1) return;
  }
}
