// Opens the English catalogue for tests of what speaks through it; they have no document.
import { readdirSync, readFileSync } from "node:fs";
import { openCatalogue } from "../../www/text.js";

const locales = new URL("../../locales/", import.meta.url);

/** @param {string} language @returns {string} all of its texts */
export const textsOf = (language) => readdirSync(new URL(`${language}/`, locales)).sort().map((file) => readFileSync(new URL(`${language}/${file}`, locales), "utf8")).join("\n");

export function openEnglish() {
  const own = globalThis.document;
  // What the catalogue writes to it is of no use here.
  globalThis.document = /** @type {any} */ ({ documentElement: {} });
  openCatalogue("en", textsOf("en"), "");
  globalThis.document = own;
}
