// Lists what a release is made of, as CycloneDX: node scripts/sbom.js release/sbom-rust.cdx.json release/sbom-npm.cdx.json
// What is in the module, and what is in the page's scripts; the same sources give the same bytes.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** What cargo-cyclonedx is asked to call its files, one in each crate of the workspace. */
const NAME = "entente-sbom";

/** @param {any} a @param {any} b */
const byRef = (a, b) => ((a["bom-ref"] ?? a.ref) < (b["bom-ref"] ?? b.ref) ? -1 : 1);

/**
 * A list without what differs from one making to the next: when, with which number, in which folder.
 *
 * @param {any} bom
 * @param {string} folder
 * @returns {any}
 */
export function plain(bom, folder) {
  const text = JSON.stringify(bom)
    .replaceAll(/\?download_url=file:\/\/[^"#]*/g, "")
    .replaceAll(`path+file://${folder}`, "entente:");
  if (text.includes(folder) || text.includes("file:/")) throw new Error(`sbom.js: a path of this machine is left in the list. Nothing was written.`);
  const { serialNumber: _number, ...rest } = JSON.parse(text);
  delete rest.metadata.timestamp;
  rest.components.sort(byRef);
  rest.dependencies.sort(byRef);
  for (const { dependsOn } of rest.dependencies) dependsOn?.sort();
  return rest;
}

/** @param {string} file @param {any} bom */
const write = (file, bom) => writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);

/** @returns {any} the crates in the module */
function crates() {
  const left = ["", "src/kernel"].map((folder) => join(root, folder, `${NAME}.json`));
  try {
    const about = ["--format", "json", "--spec-version", "1.5", "--target", "wasm32-unknown-unknown", "--no-default-features", "--no-build-deps"];
    execFileSync("cargo", ["cyclonedx", "--quiet", ...about, "--override-filename", NAME], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    return JSON.parse(readFileSync(left[0], "utf8"));
  } finally {
    for (const file of left) rmSync(file, { force: true });
  }
}

/** @param {string} version of the page @returns {any} the packages in the page's scripts */
function packages(version) {
  const own = mkdtempSync(join(tmpdir(), "entente-sbom-"));
  // npm calls the whole after the folder.
  const folder = join(own, "entente");
  mkdirSync(folder);
  try {
    // npm lists only what has a version; the page's stands in Cargo.toml.
    for (const name of ["package.json", "package-lock.json"]) writeFileSync(join(folder, name), JSON.stringify({ ...JSON.parse(readFileSync(join(root, name), "utf8")), version }));
    if (existsSync(join(root, ".npmrc"))) copyFileSync(join(root, ".npmrc"), join(folder, ".npmrc"));
    const bom = JSON.parse(execFileSync("npm", ["sbom", "--package-lock-only", "--omit", "dev", "--sbom-format", "cyclonedx", "--sbom-type", "application"], { cwd: folder, encoding: "utf8" }));
    // It names the npm that happened to list them.
    delete bom.metadata.tools;
    return plain(bom, folder);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rust, npm] = process.argv.slice(2);
  const of = plain(crates(), root);
  write(rust, of);
  write(npm, packages(of.metadata.component.version));
}
