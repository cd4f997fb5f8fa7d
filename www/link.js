// A view as a link: compressed by the browser, in letters that an address takes as they are. No page in it.
import { isTooDeep, MOST_DEPTH } from "./depth.js";
import { text } from "./text.js";

/** Before what a link holds. */
export const MARK = "#s=";

/** A longer link than this is not made: some programs cut it. */
export const MOST_LETTERS = 2000;

/** A longer link is no link but an accident: nothing that is made here comes near it. */
const LONGEST = 200_000;

/** No view is larger when it is unpacked. */
const MOST_BYTES = 2_000_000;

/** @param {Uint8Array} bytes @returns {string} */
function letters(bytes) {
  let plain = "";
  for (const byte of bytes) plain += String.fromCharCode(byte);
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @param {string} held @returns {Uint8Array<ArrayBuffer>} */
function bytes(held) {
  const plain = atob(held.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/**
 * @param {Uint8Array<ArrayBuffer>} input
 * @param {CompressionStream | DecompressionStream} through
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function pipe(input, through) {
  const reader = new Blob([input]).stream().pipeThrough(through).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      // What is still packed stays so.
      await reader.cancel();
      throw new Error(`it unpacks to more than ${MOST_BYTES} bytes`);
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** @param {object} view @returns {Promise<string>} what follows the page's address */
export async function pack(view) {
  const plain = new TextEncoder().encode(JSON.stringify(view));
  return MARK + letters(await pipe(plain, new CompressionStream("deflate-raw")));
}

/**
 * @param {string} hash of the address
 * @returns {Promise<unknown>} the view
 * @throws {Error} one sentence
 */
export async function unpack(hash) {
  const held = hash.slice(MARK.length);
  if (held.length > LONGEST) throw new Error(text("keep-link-long", { letters: held.length, most: LONGEST }));
  let plain = "";
  try {
    const packed = await pipe(bytes(held), new DecompressionStream("deflate-raw"));
    plain = new TextDecoder("utf-8", { fatal: true }).decode(packed);
  } catch {
    throw new Error(text("keep-link-cut"));
  }
  if (isTooDeep(plain)) throw new Error(text("keep-link-nested", { most: MOST_DEPTH }));
  try {
    return JSON.parse(plain);
  } catch {
    throw new Error(text("keep-link-cut"));
  }
}
