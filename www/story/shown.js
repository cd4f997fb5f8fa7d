// What somebody's file says, as a sentence can repeat it. No page in it.

/** Letters that break the line, hide, turn the reading direction, or are half a letter. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** @param {string} text @param {number} most @returns {string} its first letters, those that cannot be seen spelled */
export function shown(text, most) {
  // A letter is two units at most.
  const letters = [...text.slice(0, 2 * most + 2)];
  const cut = letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : text;
  return cut.replace(UNSEEN, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
}

/** @param {unknown} value @param {number} most @returns {string | undefined} as JSON, cut; nothing where it is nothing */
export function shownJson(value, most) {
  const written = JSON.stringify(value);
  return written === undefined ? undefined : shown(written, most);
}
