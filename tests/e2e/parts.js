// The page's modules by themselves, which the built page has in one script: what the benches call in a page.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { options } from "../../scripts/bundle.js";

/** What wasm-bindgen wrote for the build in dist/; Trunk keeps it there. */
const GLUE = fileURLToPath(new URL("../../target/web/wasm-bindgen/release/entente.js", import.meta.url));

const SOURCE = `export * from "entente-wasm";
export { drawCells, replay } from "./canvas.js";
export { measure } from "./measure.js";
export { Pool } from "./pool.js";`;

/**
 * Serves them to a page as parts.js, beside index.html.
 *
 * @param {import("playwright-core").Page} page
 */
export async function serveParts(page) {
  if (!existsSync(GLUE)) throw new Error(`${GLUE} is missing: run ./serve.sh --no-serve first.`);
  const resolveDir = fileURLToPath(new URL("../../www/", import.meta.url));
  const { outputFiles } = await build({ ...options(GLUE), format: "esm", stdin: { contents: SOURCE, resolveDir }, write: false });
  await page.route("**/parts.js", (route) => route.fulfill({ contentType: "text/javascript", body: outputFiles[0].text }));
}
