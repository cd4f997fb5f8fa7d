// What a built page may load, run and ask: a Content-Security-Policy in the page itself, because no host can be relied on to
// send one, and the sums of the files that it names.
import { createHash } from "node:crypto";

/** @param {string | Buffer} bytes @param {"sha256" | "sha384"} kind @returns {string} as a policy or a tag has it */
export const sum = (bytes, kind) => `${kind}-${createHash(kind).update(bytes).digest("base64")}`;

/** What holds for the site and for the single file: no code from text, no place to send anything. */
const ALWAYS = { "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'", "object-src": "'none'", "require-trusted-types-for": "'script'", "trusted-types": "entente" };

/** @param {Record<string, string>} policy @returns {string} the tag; it stands before all that it is about */
const tag = (policy) => `<meta http-equiv="Content-Security-Policy" content="${Object.entries({ ...ALWAYS, ...policy }).map(([name, value]) => `${name} ${value}`).join("; ")}" />`;

/** @param {string[]} scripts those that stand in the page @returns {string} */
export const sitePolicy = (scripts) =>
  tag({
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...scripts.map((text) => `'${sum(text, "sha256")}'`)].join(" "),
    "style-src": "'self'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
  });

/** @param {string[]} scripts @param {string} style what stands in the file @returns {string} */
export const filePolicy = (scripts, style) =>
  tag({
    "script-src": ["'wasm-unsafe-eval'", ...scripts.map((text) => `'${sum(text, "sha256")}'`)].join(" "),
    "style-src": `'${sum(style, "sha256")}'`,
    "img-src": "data: blob:",
    "font-src": "data:",
    "worker-src": "blob:",
    // The file unpacks its own script.
    "trusted-types": "entente entente-file",
  });
