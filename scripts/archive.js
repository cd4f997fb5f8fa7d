// Packs folders for a release and writes checksums: node scripts/archive.js SUMS [ARCHIVE.zip FOLDER]...
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { zipSync } from "fflate";

// The same folder gives the same archive.
const MTIME = new Date(2000, 0, 1);

const [sums, ...pairs] = process.argv.slice(2);
for (let n = 0; n < pairs.length; n += 2) {
  const [archive, folder] = pairs.slice(n, n + 2);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  // A build that was stopped leaves a hidden folder behind.
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !relative(folder, path).split(sep).some((part) => part.startsWith("."))).sort();
  const files = Object.fromEntries(paths.map((path) => [relative(folder, path).split(sep).join("/"), new Uint8Array(readFileSync(path))]));
  writeFileSync(archive, zipSync(files, { level: 9, mtime: MTIME }));
}
const folder = dirname(sums);
const made = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && join(folder, entry.name) !== join(sums));
const lines = made.map(({ name }) => `${createHash("sha256").update(readFileSync(join(folder, name))).digest("hex")}  ${name}\n`);
writeFileSync(sums, lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(""));
