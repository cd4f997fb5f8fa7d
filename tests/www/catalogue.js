// Opens the catalogue for tests of what speaks through it; they have no document.
import { readdirSync, readFileSync } from "node:fs";
import { openCatalogue } from "../../www/text.js";

const locales = new URL("../../locales/", import.meta.url);

/** @param {string} language @returns {string} all of its texts */
export const textsOf = (language) => readdirSync(new URL(`${language}/`, locales)).sort().map((file) => readFileSync(new URL(`${language}/${file}`, locales), "utf8")).join("\n");

/** @param {string} language */
export function openIn(language) {
  const own = globalThis.document;
  // What the catalogue writes to it is of no use here.
  globalThis.document = /** @type {any} */ ({ documentElement: {} });
  openCatalogue(language, textsOf("en"), language === "en" ? "" : textsOf(language));
  globalThis.document = own;
}

export const openEnglish = () => openIn("en");
