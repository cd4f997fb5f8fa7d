// A figure as pixels, with words for programs in the file itself. No page in it but a canvas.
import { drawCells, replay } from "../canvas.js";

/** @typedef {import("../types.js").Export} Export */

/** A browser that cannot paint so many pixels gives none; some give an empty picture above this. */
const MOST_PIXELS = 120_000_000;

/** @param {Export} taken @param {number} scale pixels in a CSS pixel @returns {Promise<Uint8Array<ArrayBuffer>>} a file in PNG */
export async function png(taken, scale) {
  const [width, height] = [taken.width(), taken.height()].map((length) => Math.round(length * scale));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = width * height <= MOST_PIXELS ? canvas.getContext("2d", { alpha: false }) : null;
  if (!context) throw new Error(`This browser cannot paint ${width} by ${height} pixels. Choose a smaller size; nothing was saved.`);
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
  if (!blob) throw new Error("This browser gave no picture. Choose a smaller size, or SVG; nothing was saved.");
  const { finding, notes, about } = taken.taken();
  return withTexts(new Uint8Array(await blob.arrayBuffer()), { Title: finding, Description: notes.join(" "), Software: `Entente ${about.engine}`, entente: JSON.stringify(about) });
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** @param {Uint8Array} bytes */
function crc(bytes) {
  let c = 0xffffffff;
  for (const byte of bytes) c = TABLE[(c ^ byte) & 0xff] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** The header of a file in PNG: eight bytes, then the first chunk. */
const HEADER = 33;

/**
 * The same picture with texts before its pixels, as iTXt chunks: a keyword, three bytes that say "not compressed", no
 * language, no translated keyword, the text in UTF-8.
 *
 * @param {Uint8Array<ArrayBuffer>} file in PNG
 * @param {Record<string, string>} texts
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function withTexts(file, texts) {
  const chunks = Object.entries(texts).map(([keyword, text]) => {
    const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
    const chunk = new Uint8Array(data.length + 8);
    const view = new DataView(chunk.buffer);
    view.setUint32(0, data.length - 4);
    chunk.set(data, 4);
    view.setUint32(4 + data.length, crc(data));
    return chunk;
  });
  const out = new Uint8Array(file.length + chunks.reduce((sum, { length }) => sum + length, 0));
  out.set(file.subarray(0, HEADER));
  let at = HEADER;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  out.set(file.subarray(HEADER), at);
  return out;
}
