// Words for programs in a file in PNG. No page in it.

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
