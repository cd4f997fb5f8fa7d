// The ruler that Rust is handed for the widths of texts.
const ruler = document.createElement("canvas").getContext("2d");

/**
 * How wide a text is on a canvas, which touches no element of the page and so forces no layout.
 *
 * @param {string} text
 * @param {string} font as in CSS's font shorthand
 * @returns {number} CSS pixels
 */
export function measure(text, font) {
  if (!ruler) return 0;
  if (ruler.font !== font) ruler.font = font;
  return ruler.measureText(text).width;
}
