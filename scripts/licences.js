// Writes the licences of all that a release gives away, with the texts that they ask to be given with it:
// node scripts/licences.js release/sbom-rust.cdx.json release/sbom-npm.cdx.json release/LICENSES.txt
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ name: string, licence: string, text: string }} Part */

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where there are several, the licence that is chosen: the shortest. */
const CHOSEN = [/^licen[cs]e-mit/i, /^licen[cs]e(\.(md|txt))?$/i, /^licen[cs]e-/i];

/** @param {string} folder @returns {string | null} the text of its licence */
export function textIn(folder) {
  const names = readdirSync(folder).sort();
  const name = CHOSEN.map((pattern) => names.find((one) => pattern.test(one))).find(Boolean);
  return name ? readFileSync(join(folder, name), "utf8") : null;
}

/**
 * @param {Part[]} parts
 * @returns {string} each text once, under the names of the parts that have it, in an order that depends on nobody's language
 */
export function written(parts) {
  /** @type {Map<string, Part[]>} */
  const texts = new Map();
  for (const part of parts) {
    const text = part.text.replaceAll("\r\n", "\n").trim();
    // Who broke its lines where does not make it another text.
    const same = text.replace(/\s+/g, " ");
    const known = [...texts].find(([one]) => one.replace(/\s+/g, " ") === same);
    if (known) known[1].push(part);
    else texts.set(text, [part]);
  }
  return [...texts].map(([text, of]) => `${of.map(({ name, licence }) => `${name} (${licence})`).join("\n")}\n\n${text}\n`).join(`\n${"-".repeat(80)}\n\n`);
}

/** @param {string} what @param {string} folder @param {string} licence @returns {Part} */
function part(what, folder, licence) {
  // A licence that is the same whoever uses it is often named without its text.
  const text = textIn(folder) ?? (licence === "Apache-2.0" ? readFileSync(join(root, "LICENSE-APACHE"), "utf8") : null);
  if (text === null) throw new Error(`licences.js: ${what} is under ${licence} and brings no text of it. Nothing was written.`);
  return { name: what, licence, text };
}

/** @param {string} file @returns {{ name: string, version: string, licences: string }[]} what a list of CycloneDX names */
const listed = (file) =>
  JSON.parse(readFileSync(file, "utf8")).components.map((/** @type {any} */ { name, version, licenses }) => ({ name, version, licences: licenses.map((/** @type {any} */ one) => one.expression ?? one.license.id).join(" AND ") }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rust, npm, file] = process.argv.slice(2);
  const { packages } = JSON.parse(execFileSync("cargo", ["metadata", "--locked", "--offline", "--format-version", "1"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 }));
  const own = "MIT OR Apache-2.0";
  const parts = [{ name: "Entente", licence: own, text: readFileSync(join(root, "LICENSE-MIT"), "utf8") }, { name: "Entente, and Rust's standard library, which is in the module", licence: own, text: readFileSync(join(root, "LICENSE-APACHE"), "utf8") }];
  for (const font of readdirSync(join(root, "www/fonts")).filter((name) => name.endsWith("-OFL.txt")).sort()) parts.push({ name: `The typeface ${font.replace("-OFL.txt", "")}`, licence: "OFL-1.1", text: readFileSync(join(root, "www/fonts", font), "utf8") });
  for (const { name, version, licences } of listed(npm)) parts.push(part(`${name} ${version}`, join(root, "node_modules", name), licences));
  for (const { name, version, licences } of listed(rust)) {
    const crate = packages.find((/** @type {any} */ one) => one.name === name && one.version === version);
    const folder = crate && dirname(crate.manifest_path);
    if (!folder || !existsSync(folder)) throw new Error(`licences.js: the sources of ${name} ${version} are not here. Run "cargo fetch". Nothing was written.`);
    if (crate.source) parts.push(part(`${name} ${version}`, folder, licences));
  }
  writeFileSync(file, written(parts));
}
