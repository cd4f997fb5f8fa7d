// Makes one script, one worker and one style sheet of what stands in www/: Trunk runs this on the page that it has built,
// before it is moved to dist/. A browser fetches forty modules in waves, each known only when the one before has come.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { sitePolicy, sum } from "./seal.js";

/** The glue of the last build: release.sh makes one script of it and all of www/. */
export const GLUE = fileURLToPath(new URL("../target/glue.js", import.meta.url));

const www = fileURLToPath(new URL("../www/", import.meta.url));

/**
 * What is common to everything that is bundled.
 *
 * @param {string} glue the script that wasm-bindgen wrote
 * @returns {import("esbuild").BuildOptions}
 */
export const options = (glue) => ({
  absWorkingDir: www,
  alias: { "entente-wasm": glue },
  bundle: true,
  charset: "utf8",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  // The faces stay files of their own.
  external: ["*.woff2"],
  legalComments: "none",
  // The catalogue's files are text.
  loader: { ".ftl": "text", ".md": "text" },
  logLevel: "warning",
  // The glue's own guess of where its module is; the page always hands it the module.
  logOverride: { "empty-import-meta": "silent" },
  minify: true,
  target: "es2022",
});

/**
 * The worker, and what starts before all other scripts: classic scripts that need no other.
 *
 * @param {string} entry in www/
 * @param {string} glue
 * @param {string} folder where it would stand
 * @returns {Promise<{ name: string, text: string }>}
 */
export async function classic(entry, glue, folder) {
  const { outputFiles } = await build({ ...options(glue), entryPoints: [entry], format: "iife", outdir: folder, write: false });
  const [{ path, text }] = outputFiles;
  return { name: basename(path), text };
}

/** @param {string} folder @param {RegExp} pattern @returns {string} the one file whose name fits */
function find(folder, pattern) {
  const found = readdirSync(folder).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`bundle.js: ${folder} has ${found.length} files like ${pattern}, not one. The page was not built.`);
  return found[0];
}

/** @param {string} html @param {string} from @param {string} to @returns {string} */
function replaceOnce(html, from, to) {
  const parts = html.split(from);
  if (parts.length !== 2) throw new Error(`bundle.js: index.html has ${parts.length - 1} times ${from}, not once. The page was not built.`);
  return parts.join(to);
}

/**
 * The service worker, which knows the build and what belongs to it.
 *
 * @param {string} staging
 * @param {string} glue
 */
async function offline(staging, glue) {
  const all = readdirSync(staging, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = all.map((entry) => relative(staging, join(entry.parentPath, entry.name)).split(sep).join("/"));
  // Licences are to be read where they stand; the glue is in the scripts.
  const kept = paths.filter((path) => !/LICEN[CS]E$|OFL\.txt$/.test(path) && join(staging, path) !== glue && path !== "sw.js").sort();
  const sum = (/** @type {string | Buffer} */ bytes) => createHash("sha256").update(bytes).digest("hex");
  const files = Object.fromEntries(kept.map((path) => [path, sum(readFileSync(join(staging, path)))]));
  const build = sum(JSON.stringify(files)).slice(0, 16);
  const { text } = await classic("offline/sw.js", glue, staging);
  // Before the worker's own script, which is the same for every build.
  writeFileSync(join(staging, "sw.js"), `self.ENTENTE_BUILD=${JSON.stringify({ build, files })};${text}`);
}

/** The catalogue of each language but English, which is part of the script, as one file. @param {string} folder */
function catalogues(folder) {
  const locales = fileURLToPath(new URL("../locales/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const language of readdirSync(locales)) {
    if (language === "en") continue;
    const files = readdirSync(join(locales, language)).sort();
    writeFileSync(join(folder, `${language}.ftl`), files.map((file) => readFileSync(join(locales, language, file), "utf8")).join("\n"));
  }
}

/** What of the story stands beside its steps in another language: its title, and the teacher's guide. @param {string} folder */
function translations(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [from, pattern] of /** @type {const} */ ([["story", /^index\.\w+\.json$/], ["../docs", /^teaching\.\w+\.md$/]])) {
    for (const name of readdirSync(join(www, from))) if (pattern.test(name)) copyFileSync(join(www, from, name), join(folder, name));
  }
}

/** @param {string} path of something made @returns {string} as index.html names it */
const address = (path) => `www/${basename(path)}`;

/** @param {string} staging Trunk's folder: index.html, the module and its glue */
async function bundle(staging) {
  const glue = join(staging, find(staging, /^entente-\w+\.js$/));
  const wasm = find(staging, /_bg\.wasm$/);
  const folder = join(staging, "www");
  const { metafile } = await build({ ...options(glue), entryPoints: ["main.js", "page.css"], format: "esm", metafile: true, outdir: folder, splitting: true });
  /** @param {string} entry @returns {{ address: string, shared: string[] }} what became of it, and what it shares with what is loaded later */
  const made = (entry) => {
    const [path, output] = Object.entries(metafile?.outputs ?? {}).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
    if (!path || !output) throw new Error(`bundle.js: nothing was made of ${entry}. The page was not built.`);
    const shared = output.imports.filter(({ kind }) => kind === "import-statement");
    return { address: address(path), shared: shared.map((chunk) => address(chunk.path)) };
  };
  catalogues(join(folder, "locales"));
  translations(join(folder, "story"));
  const worker = await classic("worker.js", glue, folder);
  writeFileSync(join(folder, worker.name), worker.text);
  const { text: early } = await classic("early.js", glue, folder);
  const file = join(staging, "index.html");
  let html = readFileSync(file, "utf8");
  html = replaceOnce(html, ' src="www/early.js"></script>', ` data-wasm="${wasm}" data-worker="www/${worker.name}">${early.trim()}</script>`);
  html = replaceOnce(html, '<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${sitePolicy([early.trim()])}`);
  html = replaceOnce(html, '<link rel="preload" as="fetch"', `<link rel="preload" as="fetch" href="${wasm}" crossorigin />\n    <link rel="preload" as="fetch"`);
  /** @param {string} path @returns {string} its address, and the sum that the browser holds it to */
  const held = (path) => `${path}" integrity="${sum(readFileSync(join(staging, path)), "sha384")}`;
  html = replaceOnce(html, "www/page.css", held(made("page.css").address));
  const main = made("main.js");
  const script = `<script type="module" src="${held(main.address)}"></script>`;
  // All in one wave.
  const preloads = main.shared.map((chunk) => `<link rel="modulepreload" href="${held(chunk)}" />`);
  html = replaceOnce(html, '<script type="module" src="www/main.js"></script>', [script, ...preloads].join("\n    "));
  writeFileSync(file, html);
  copyFileSync(join(www, "manifest.webmanifest"), join(staging, "manifest.webmanifest"));
  await offline(staging, glue);
  mkdirSync(join(GLUE, ".."), { recursive: true });
  copyFileSync(glue, GLUE);
  rmSync(glue);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(process.env.TRUNK_STAGING_DIR ?? "");
