// Files of the page: from where the page came from, or out of the page itself where it is one file.

/** @param {string} path as index.html would name it @returns {Promise<Response>} */
export function ask(path) {
  const inside = window.early.files?.get(path);
  return inside === undefined ? fetch(path) : Promise.resolve(new Response(inside));
}
