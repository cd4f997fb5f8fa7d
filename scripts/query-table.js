// Writes the table of the address's parameters into docs/embedding.md: node scripts/query-table.js
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { table } from "../www/embed/parameters.js";

export const FILE = fileURLToPath(new URL("../docs/embedding.md", import.meta.url));

/** The document with the table as the code has it. @param {string} text */
export const withTable = (text) => text.replace(/\| parameter \| allowed[\s\S]*?(?=\n\n)/, () => table());

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, withTable(readFileSync(FILE, "utf8")));
