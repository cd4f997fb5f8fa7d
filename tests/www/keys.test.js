import assert from "node:assert/strict";
import { test } from "node:test";
import { fits, isSingle, parsed } from "../../www/keys.js";

/** @param {string} key @param {Partial<KeyboardEvent>} [rest] */
const pressed = (key, rest = {}) => ({ key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...rest });

test("a key is what is pressed, with its modifiers and no others", () => {
  assert.ok(fits("S", pressed("s")));
  assert.ok(!fits("S", pressed("s", { ctrlKey: true })));
  assert.ok(fits("Control+S", pressed("s", { ctrlKey: true })));
  assert.ok(fits("Control+S", pressed("s", { metaKey: true })), "Command on a Mac");
  assert.ok(!fits("Control+Z", pressed("Z", { ctrlKey: true, shiftKey: true })));
  assert.ok(fits("Control+Shift+Z", pressed("Z", { ctrlKey: true, shiftKey: true })));
  assert.ok(!fits("Shift+ArrowLeft", pressed("ArrowLeft")));
});

test("signs hold however a keyboard makes them, digits and letters with Alt by their place", () => {
  assert.ok(fits("/", pressed("/", { shiftKey: true })), "German: Shift and 7");
  assert.ok(fits("[", pressed("[", { ctrlKey: true, altKey: true })), "German: AltGr and 8");
  assert.ok(!fits("/", pressed("/", { ctrlKey: true })));
  assert.ok(fits("Shift+2", pressed('"', { code: "Digit2", shiftKey: true })));
  assert.ok(!fits("2", pressed('"', { code: "Digit2", shiftKey: true })));
  assert.ok(fits("2", pressed("é", { code: "Digit2" })), "French: é stands on the 2");
  assert.ok(fits("Alt+T", pressed("†", { code: "KeyT", altKey: true })), "a Mac writes †");
});

test("keys of one character are those that can be switched off", () => {
  assert.ok(["S", "Shift+1", "?", "["].every(isSingle));
  assert.ok(!["Control+K", "Alt+T", "ArrowLeft", "Enter", "Delete"].some(isSingle));
  assert.equal(parsed("+").name, "+");
});
