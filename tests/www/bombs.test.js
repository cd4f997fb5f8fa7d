// What is small and would become large: links that unpack without end, lists within lists, files of many megabytes. Each is
// refused before anything is made of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { isTooDeep, MOST_DEPTH } from "../../www/depth.js";
import { read, refusal } from "../../www/files.js";
import { pack, unpack } from "../../www/link.js";
import { readText } from "../../www/story/read.js";
import { openEnglish } from "./catalogue.js";

openEnglish();

/** @param {number} depth @returns {string} lists in one another */
const nested = (depth) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

test("how deep a text goes is counted by its brackets, and not by those in its words", () => {
  for (const text of ["", "{}", nested(MOST_DEPTH), JSON.stringify({ a: "[".repeat(99) }), JSON.stringify({ a: `\\"${"{".repeat(99)}` }), `[${"[],".repeat(99)}[]]`]) assert.equal(isTooDeep(text), false, text);
  for (const text of [nested(MOST_DEPTH + 1), "[".repeat(2_000_000), '{"a":'.repeat(MOST_DEPTH + 1), `["\\\\",${nested(MOST_DEPTH)}]`]) assert.equal(isTooDeep(text), true, text.slice(0, 99));
});

test("a link that unpacks without end is unpacked as far as a view goes, and no further", async () => {
  const bomb = `#s=${deflateRawSync(Buffer.alloc(30_000_000, " "), { level: 9 }).toString("base64url")}`;
  assert.ok(bomb.length < 200_000, "it is no longer than a link may be");
  const Plain = globalThis.DecompressionStream;
  let unpacked = 0;
  globalThis.DecompressionStream = /** @type {any} */ (
    class {
      constructor(/** @type {CompressionFormat} */ format) {
        const { readable, writable } = new Plain(format);
        const count = new TransformStream({
          transform(part, out) {
            unpacked += part.length;
            out.enqueue(part);
          },
        });
        Object.assign(this, { writable, readable: readable.pipeThrough(count) });
      }
    }
  );
  try {
    await assert.rejects(unpack(bomb), /^Error: The link cannot be read; .* Nothing was changed\.$/);
  } finally {
    globalThis.DecompressionStream = Plain;
  }
  assert.ok(unpacked > 2_000_000 && unpacked < 4_000_000, `${unpacked} bytes were unpacked`);
});

test("a link of ten megabytes is refused before a letter of it is read", async () => {
  const plain = globalThis.atob;
  globalThis.atob = () => assert.fail("it was read");
  try {
    await assert.rejects(unpack(`#s=${"A".repeat(10_000_000)}`), /has 10,000,000 letters; up to 200,000 are allowed\. Nothing was changed\.$/);
  } finally {
    globalThis.atob = plain;
  }
});

test("lists within lists are refused in a sentence, in a link, a file and a story", async () => {
  await assert.rejects(unpack(await pack(JSON.parse(nested(500)))), /^Error: The link has lists and objects more than 32 deep in one another, which no view has\. Nothing was changed\.$/);
  const deep = `{"entente":"experiment","x":${nested(900_000)}}`;
  assert.throws(() => read("deep.json", deep), /^Error: The file “deep\.json” has lists and objects more than 32 deep .* Nothing was changed\.$/);
  // One that also breaks off.
  assert.throws(() => read("deep.json", "[".repeat(1_900_000)), /more than 32 deep/);
  assert.throws(() => readText(`{"format":"entente-story","x":${nested(400_000)}}`), /more than 32 deep/);
});

test("a file is refused by its size alone, and a story by its own", () => {
  assert.match(refusal({ name: "a.json", size: 4_000_000_000 }) ?? "", /has 4,?000 MB; up to 2 MB are allowed/);
  assert.throws(() => readText(`{"format":"entente-story"${" ".repeat(1_000_000)}}`), /1 MB/);
});
