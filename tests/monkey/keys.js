// Keys as the two browsers' protocols name them.

/** @type {Record<string, [code: string, number: number, bidi: string]>} */
const NAMED = {
  Tab: ["Tab", 9, "\uE004"], Enter: ["Enter", 13, "\uE006"], Escape: ["Escape", 27, "\uE00C"], Backspace: ["Backspace", 8, "\uE003"], Delete: ["Delete", 46, "\uE017"],
  ArrowLeft: ["ArrowLeft", 37, "\uE012"], ArrowUp: ["ArrowUp", 38, "\uE013"], ArrowRight: ["ArrowRight", 39, "\uE014"], ArrowDown: ["ArrowDown", 40, "\uE015"],
  Home: ["Home", 36, "\uE011"], End: ["End", 35, "\uE010"], PageUp: ["PageUp", 33, "\uE00E"], PageDown: ["PageDown", 34, "\uE00F"], " ": ["Space", 32, " "],
};

/** @type {Record<string, [code: string, number: number]>} signs of a keyboard of the United States */
const SIGNS = { "[": ["BracketLeft", 219], "]": ["BracketRight", 221], "/": ["Slash", 191], "?": ["Slash", 191], "+": ["Equal", 187], "-": ["Minus", 189], ".": ["Period", 190], ",": ["Comma", 188] };
const SHIFTED = { 1: "!", 2: "@", 3: "#", 4: "$", 5: "%", 6: "^", 7: "&", 8: "*", 9: "(", 0: ")" };

const BITS = { Alt: 1, Control: 2, Shift: 8 };
const BIDI = { Alt: "\uE00A", Control: "\uE009", Shift: "\uE008" };

/** @param {string} key @param {("Control" | "Shift" | "Alt")[]} [modifiers] as Chromium's protocol has it */
export function chromiumKey(key, modifiers = []) {
  const bits = modifiers.reduce((sum, name) => sum + BITS[name], 0);
  const [code, number] = NAMED[key] ?? SIGNS[key] ?? (/\d/.test(key) ? [`Digit${key}`, key.charCodeAt(0)] : [`Key${key.toUpperCase()}`, key.toUpperCase().charCodeAt(0)]);
  const shift = modifiers.includes("Shift");
  const sign = /\d/.test(key) && shift ? SHIFTED[/** @type {keyof typeof SHIFTED} */ (Number(key))] : shift && key.length === 1 ? key.toUpperCase() : key;
  const printed = modifiers.every((name) => name === "Shift") ? (key === "Enter" ? "\r" : sign.length === 1 ? sign : "") : "";
  return { key: sign, code, windowsVirtualKeyCode: number, modifiers: bits, ...(printed && { text: printed }) };
}

/** @param {string} key @param {("Control" | "Shift" | "Alt")[]} [modifiers] presses and releases as WebDriver has them */
export function bidiKeys(key, modifiers = []) {
  const value = NAMED[key]?.[2] ?? (modifiers.includes("Shift") && key.length === 1 ? (/\d/.test(key) ? SHIFTED[/** @type {keyof typeof SHIFTED} */ (Number(key))] : key.toUpperCase()) : key);
  const down = modifiers.map((name) => ({ type: "keyDown", value: BIDI[name] }));
  const up = [...modifiers].reverse().map((name) => ({ type: "keyUp", value: BIDI[name] }));
  return [...down, { type: "keyDown", value }, { type: "keyUp", value }, ...up];
}
