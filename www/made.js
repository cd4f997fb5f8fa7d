// Which engine made a view that is taken up, in words.
import { text } from "./text.js";

/**
 * @param {unknown} kept a view that names its engine, or is older than that
 * @param {string} here this engine's version
 * @param {boolean} same whether this engine reproduces the view's digest
 * @returns {string} what is said of a link
 */
export function madeLink(kept, here, same) {
  const made = engineOf(kept);
  if (same) return made && made !== here ? text("keep-reproduced-older", { made, here }) : text("keep-reproduced");
  if (!made) return text("keep-other-engine");
  return made === here ? text("keep-other-build", { here }) : text("keep-older-engine", { made, here });
}

/**
 * @param {unknown} kept as above
 * @param {string} here as above
 * @returns {string} what is said of a file or a kept experiment that this engine does not reproduce
 */
export function madeFile(kept, here) {
  const made = engineOf(kept);
  if (!made) return text("file-other-engine");
  return made === here ? text("file-other-build", { here }) : text("file-older-engine", { made, here });
}

/** @param {unknown} kept whose form Rust has checked @returns {string} */
const engineOf = (kept) => String(/** @type {any} */ (kept)?.engine ?? "");
