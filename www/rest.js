// The rest of the page, which is loaded when it is first asked for.
import { text } from "./text.js";

/** @returns {Promise<typeof import("./later.js")>} @throws {Error} one sentence: a browser's own is in a language of its own */
export async function later() {
  try {
    return await import("./later.js");
  } catch (cause) {
    throw new Error(text("page-part-offline"), { cause });
  }
}
