// A browser may take a canvas's picture away, when the graphics card is reset or memory is short, and gives the canvas
// back empty.
import { announce } from "./banner.js";
import { text } from "./text.js";

/** How long a picture may be gone before it is said, in milliseconds: it mostly comes back at once. */
const GONE = 3000;

/** @param {HTMLCanvasElement} canvas @param {() => void} redraw draws all of it anew */
export function redrawWhenRestored(canvas, redraw) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  canvas.addEventListener("contextlost", () => {
    clearTimeout(timer);
    timer = setTimeout(() => announce(text("page-picture-lost"), { reload: true }), GONE);
  });
  canvas.addEventListener("contextrestored", () => {
    clearTimeout(timer);
    redraw();
  });
}
