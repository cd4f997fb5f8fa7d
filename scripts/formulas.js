// Writes the MathML of the equations in www/model/mechanisms.json, so that the page needs neither a library nor a font
// for them: node scripts/formulas.js
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import temml from "temml";

const FILE = fileURLToPath(new URL("../www/model/mechanisms.json", import.meta.url));

/** @param {string} tex @returns {string} */
export const formula = (tex) => temml.renderToString(tex, { displayMode: true, xml: true }).replace(/ (class|style)="[^"]*"/g, "");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const mechanisms = JSON.parse(readFileSync(FILE, "utf8"));
  for (const mechanism of mechanisms) mechanism.mathml = mechanism.tex.map(formula);
  writeFileSync(FILE, `${JSON.stringify(mechanisms, null, 2)}\n`);
}
