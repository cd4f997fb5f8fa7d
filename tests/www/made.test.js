// What is said of a view that another engine made.
import assert from "node:assert/strict";
import { test } from "node:test";
import { madeFile, madeLink } from "../../www/made.js";
import { openEnglish } from "./catalogue.js";

openEnglish();

test("a link of an older engine names it, whether this one reproduces it or not", () => {
  assert.equal(madeLink({ engine: "0.1.0" }, "0.2.0", true), "Entente 0.1.0 made this link; Entente 0.2.0 reproduces its result.");
  assert.equal(madeLink({ engine: "0.1.0" }, "0.2.0", false), "Entente 0.1.0 made this link, and this is Entente 0.2.0: its numbers differ a little from those shown here.");
  assert.equal(madeFile({ engine: "0.1.0" }, "0.2.0"), "Entente 0.1.0 made this, and this is Entente 0.2.0: its numbers differ a little from those shown here.");
});

test("of this engine's own links only what differs is remarkable", () => {
  assert.equal(madeLink({ engine: "0.2.0" }, "0.2.0", true), "This engine reproduces the link’s result.");
  assert.match(madeLink({ engine: "0.2.0" }, "0.2.0", false), /^This link is of Entente 0\.2\.0, as this page is, and yet /);
  assert.match(madeFile({ engine: "0.2.0" }, "0.2.0"), /^This is of Entente 0\.2\.0, as this page is, and yet /);
});

test("a link that is older than the names of engines is said to be of another one, where it differs", () => {
  assert.equal(madeLink({}, "0.2.0", true), "This engine reproduces the link’s result.");
  assert.match(madeLink({}, "0.2.0", false), /^This link was made by another version of the engine: /);
  assert.match(madeFile({}, "0.2.0"), /^This was made by another version of the engine: /);
});
