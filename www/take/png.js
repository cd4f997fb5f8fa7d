// A figure as pixels, with words for programs in the file itself.
import { drawCells, replay } from "../canvas.js";
import { text, written } from "../text.js";
import { withTexts } from "./texts.js";

/** @typedef {import("../types.js").Export} Export */

/** A browser that cannot paint so many pixels gives none; some give an empty picture above this. */
const MOST_PIXELS = 120_000_000;

/** @param {Export} taken @param {number} scale pixels in a CSS pixel @returns {Promise<Uint8Array<ArrayBuffer>>} a file in PNG */
export async function png(taken, scale) {
  const [width, height] = [taken.width(), taken.height()].map((length) => Math.round(length * scale));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = width * height <= MOST_PIXELS ? canvas.getContext("2d", { alpha: false }) : null;
  if (!context) throw new Error(text("take-too-large", { width: written(width), height: written(height) }));
  context.fillStyle = taken.background();
  context.fillRect(0, 0, width, height);
  const images = taken.images();
  const scratch = document.createElement("canvas");
  for (let n = 0; 5 * n < images.length; n += 1) {
    const [left, top, across, down, pixels] = images.subarray(5 * n, 5 * n + 5);
    drawCells(context, scratch, taken.image(n), pixels, [left, top, across, down], scale);
  }
  const strings = taken.strings();
  replay(context, taken.commands(), strings, scale);
  const blob = await new Promise((/** @type {(blob: Blob | null) => void} */ done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error(text("take-no-picture"));
  const { finding, notes, about } = taken.taken();
  return withTexts(new Uint8Array(await blob.arrayBuffer()), { Title: finding, Description: notes.join(" "), Software: `Entente ${about.engine}`, entente: JSON.stringify(about) });
}
