// Makes of the built page one file that runs from a memory stick: node scripts/single.js dist release/entente.html
// Everything that the page would fetch stands in it: style sheet and typefaces as they are; scripts, the module, the worker,
// the scenarios and MODEL.md packed.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { deflateRawSync } from "node:zlib";
import { classic, GLUE } from "./bundle.js";
import { MOST_BYTES } from "./limits.js";
import { filePolicy } from "./seal.js";

const [dist, out] = process.argv.slice(2);

/** @param {string} text @param {string | RegExp} from @param {string} to @returns {string} */
function replaceOnce(text, from, to) {
  const count = typeof from === "string" ? text.split(from).length - 1 : [...text.matchAll(new RegExp(from, "g"))].length;
  if (count !== 1) throw new Error(`single.js: the page has ${count} times ${from}, not once. Nothing was written.`);
  return text.replace(from, () => to);
}

/** @param {string} path @param {string} type @returns {string} the file as an address that needs no file */
const inside = (path, type) => `data:${type};base64,${readFileSync(path).toString("base64")}`;

/** @param {Map<string, Buffer>} files @returns {string} as single.js unpacks it */
function packed(files) {
  const list = Buffer.from(JSON.stringify([...files].map(([name, bytes]) => [name, bytes.length])));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(list.length);
  return deflateRawSync(Buffer.concat([size, list, ...files.values()]), { level: 9 }).toString("base64");
}

const www = join(dist, "www");
const named = (/** @type {RegExp} */ pattern) => {
  const found = [...readdirSync(dist), ...readdirSync(www).map((name) => `www/${name}`)].filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`single.js: ${dist} has ${found.length} files like ${pattern}, not one. Nothing was written.`);
  return join(dist, found[0]);
};

const main = await classic("main.js", GLUE, dirname(out));
const files = new Map([
  ["main", Buffer.from(main.text.trim())],
  ["wasm", readFileSync(named(/_bg\.wasm$/))],
  ["worker", readFileSync(named(/worker-\w+\.js$/))],
  ["www/MODEL.md", readFileSync(join(www, "MODEL.md"))],
]);
// What the page asks for by name: cases, the story and its languages, but not the schema, which is for editors.
for (const folder of ["scenarios", "story", "locales"]) {
  for (const entry of readdirSync(join(www, folder), { recursive: true, withFileTypes: true })) {
    const path = relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (entry.isFile() && entry.name !== "schema.json") files.set(path, readFileSync(join(dist, path)));
  }
}

const css = readFileSync(named(/page-\w+\.css$/), "utf8").replaceAll(/url\("?(?:\.\/)?(fonts\/[^")]+\.woff2)"?\)/g, (_, face) => `url(${inside(join(www, face), "font/woff2")})`);
if (/url\((?!data:)/.test(css.replaceAll(/url\("?data:[^)]*\)/g, ""))) throw new Error("single.js: the style sheet still asks for a file. Nothing was written.");
const boot = await classic("single.js", GLUE, dirname(out));

let html = readFileSync(join(dist, "index.html"), "utf8");
html = replaceOnce(html, /<meta http-equiv="Content-Security-Policy"[^>]*>/, filePolicy([boot.text.trim(), main.text.trim()], css.trim()));
html = html.replaceAll(/\s*<link rel="(?:preload|modulepreload|manifest|apple-touch-icon)"[^>]*>/g, "");
html = replaceOnce(html, /<script id="boot"[^>]*>[\s\S]*?<\/script>/, `<script type="text/plain" id="packed">${packed(files)}</script>\n    <script id="boot" data-scenario="us-ussr.json">${boot.text.trim()}</script>`);
html = replaceOnce(html, /<link rel="stylesheet"[^>]*>/, `<style>${css.trim()}</style>`);
html = replaceOnce(html, /<link rel="icon"[^>]*>/, `<link rel="icon" href="${inside(join(www, "icon.svg"), "image/svg+xml")}" />`);
html = replaceOnce(html, /<script type="module"[^>]*><\/script>/, "");
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, html);
const { size } = statSync(out);
if (size > MOST_BYTES) throw new Error(`single.js: ${out} has ${size} bytes; up to ${MOST_BYTES} are allowed.`);
console.log(`${out}: ${(size / 1e6).toFixed(2)} MB`);
