// How deep a JSON text goes, before anything is made of it: what has lists within lists without end is small and yet takes down
// whatever walks through it. No page in it.

/** Nothing that is opened here has more lists and objects in one another. */
export const MOST_DEPTH = 32;

/** @param {string} json @returns {boolean} */
export function isTooDeep(json) {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (quoted) {
      if (letter === "\\") at += 1;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === "[" || letter === "{") {
      depth += 1;
      if (depth > MOST_DEPTH) return true;
    } else if (letter === "]" || letter === "}") depth -= 1;
  }
  return false;
}
