// For tests without a page: the whole English catalogue, opened as the page opens it.
import { readdirSync, readFileSync } from "node:fs";
import { openCatalogue } from "../../www/text.js";

const folder = new URL("../../locales/en/", import.meta.url);

/** Opens it; `document` is only told the language. */
export function openEnglish() {
  globalThis.document ??= /** @type {any} */ ({ documentElement: {} });
  const files = readdirSync(folder).sort();
  openCatalogue("en", files.map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n"), "");
}
