// Files of the page: from where the page came from, or out of the page itself where it is one file. A browser has words of
// its own for one that does not come, in a language of its own: here that is said as everything else is.
import { text } from "./text.js";

/** @param {string} path as index.html would name it @returns {Promise<Response>} @throws {Error} one sentence */
export async function ask(path) {
  const inside = window.early.files?.get(path);
  return inside === undefined ? whole(fetch(path), path) : new Response(inside);
}

/** @param {Promise<Response>} asked @param {string} path @returns {Promise<Response>} once all of it is there @throws {Error} one sentence */
export async function whole(asked, path) {
  try {
    const response = await asked;
    return new Response(await response.arrayBuffer(), response);
  } catch (cause) {
    throw new Error(text("page-file-offline", { file: path }), { cause });
  }
}

/** @param {Response} response @param {string} path @returns {Promise<any>} @throws {Error} one sentence */
export async function json(response, path) {
  try {
    return await response.json();
  } catch (cause) {
    throw new Error(text("page-file-no-json", { file: path }), { cause });
  }
}
