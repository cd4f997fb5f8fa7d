// The licences that go with a release.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { textIn, written } from "../../scripts/licences.js";

test("parts that share a text stand together over it, however its lines are broken", () => {
  const text = written([
    { name: "a 1.0", licence: "MIT", text: "Given to\nwhom it may concern.\n" },
    { name: "b 2.0", licence: "Zlib", text: "Something else." },
    { name: "c 3.0", licence: "MIT", text: "Given to whom\r\nit may concern." },
  ]);
  assert.equal(text, `a 1.0 (MIT)\nc 3.0 (MIT)\n\nGiven to\nwhom it may concern.\n\n${"-".repeat(80)}\n\nb 2.0 (Zlib)\n\nSomething else.\n`);
});

test("of several licences the shortest is taken; a folder without one has none", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-licences-"));
  try {
    writeFileSync(join(folder, "README.md"), "Licence: see elsewhere");
    assert.equal(textIn(folder), null);
    writeFileSync(join(folder, "LICENSE-APACHE"), "long");
    assert.equal(textIn(folder), "long");
    writeFileSync(join(folder, "LICENSE-MIT"), "short");
    assert.equal(textIn(folder), "short");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
