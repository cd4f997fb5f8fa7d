// What is taken away, as far as it needs no page: texts in a picture, citations, the parameters of the address.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import { FILE, withTable } from "../../scripts/query-table.js";
import { allowList, PARAMETERS, SETTINGS } from "../../www/embed/parameters.js";
import { bibtex, csl, latex } from "../../www/take/citation.js";
import { command } from "../../www/take/capsule.js";
import { withTexts } from "../../www/take/texts.js";

/** The smallest picture: one black pixel. */
const PIXEL = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="), (letter) => letter.charCodeAt(0));

/** @type {any} */
const TAKEN = { runs: [1000, 1000], digest: "0123456789abcdef", about: { engine: "0.1.0", scenario: "us_ussr", timeline_altered: true, theory_first: "wheeler (Interpersonal)", theory_second: "embedded (Embedded)", seed: "51" } };

test("texts stand in a picture before its pixels, each with its checksum", () => {
  const out = Buffer.from(withTexts(PIXEL, { Title: "Trust falls – “below”", entente: "{}" }));
  assert.deepEqual(out.subarray(0, 33), Buffer.from(PIXEL.subarray(0, 33)));
  assert.equal(out.readUInt32BE(33), Buffer.byteLength("Title\0\0\0\0\0Trust falls – “below”"));
  assert.equal(out.subarray(37, 46).toString(), "iTXtTitle");
  const end = 41 + out.readUInt32BE(33);
  assert.equal(out.readUInt32BE(end), crc32(out.subarray(37, end)));
  assert.deepEqual(Buffer.from(withTexts(PIXEL, {})), Buffer.from(PIXEL));
});

test("a citation says version, scenario, theories, seed, runs and digest, safe for LaTeX", () => {
  const day = new Date(Date.UTC(2026, 10, 9));
  const text = bibtex(TAKEN, day);
  for (const part of ["@software{entente-01234567,", "version = {0.1.0}", "urldate = {2026-11-09}", "us\\_ussr (timeline altered)", "seed 51, 1000 runs"]) assert.ok(text.includes(part), part);
  assert.equal(latex("50 % & #1_{x}\\~^$"), "50 \\% \\& \\#1\\_\\{x\\}\\textbackslash{}\\textasciitilde{}\\textasciicircum{}\\$");
  const [entry] = JSON.parse(csl(TAKEN, day));
  assert.deepEqual([entry.type, entry.version, entry.accessed["date-parts"]], ["software", "0.1.0", [[2026, 11, 9]]]);
  assert.equal(command([1000, 1000]), "entente export experiment.entente.json --runs 1000");
  assert.equal(command([64, 128]), "entente export experiment.entente.json --runs 64,128");
});

test("the table of the address's parameters in the document is the one of the code", () => {
  const text = readFileSync(FILE, "utf8");
  assert.equal(text, withTable(text), "run: node scripts/query-table.js");
  for (const { name } of PARAMETERS) assert.ok(text.includes(`| \`${name}\` |`), name);
  for (const name of SETTINGS.keys()) assert.ok(PARAMETERS.some((known) => known.name === name), name);
});

test("only whole origins are allowed", () => {
  assert.deepEqual(allowList("https://a.example, http://localhost:8080,,"), { origins: ["https://a.example", "http://localhost:8080"], wrong: [] });
  const wrong = ["*", "null", "https://a.example/", "https://a.example/path", "a.example", "javascript:alert(1)", "file:///x", "https://*.example"];
  assert.deepEqual(allowList(wrong.join(",")), { origins: [], wrong });
  assert.equal(allowList(Array.from({ length: 20 }, (_, n) => `https://a${n}.example`).join()).wrong.length, 4);
});
