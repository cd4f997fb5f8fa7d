// The few texts that a browser takes for code or for markup. Where Trusted Types are enforced, everything else that would
// become code is refused: this policy lets pass the page's own workers and the equations of the Model tab.

/** @typedef {{ createHTML(text: string): string, createScriptURL(address: string): string }} Policy */

/** @type {{ createPolicy(name: string, rules: Policy): Policy } | undefined} */
const types = /** @type {any} */ (globalThis).trustedTypes;

const policy = types?.createPolicy("entente", {
  createHTML(text) {
    if (!text.startsWith("<math ")) throw new TypeError("Entente sets no other markup than an equation's.");
    return text;
  },
  createScriptURL(address) {
    const { origin, protocol } = new URL(address, document.baseURI);
    // What a page that is a file has made itself is of no origin.
    if (origin === location.origin || (origin === "null" && protocol === "blob:")) return address;
    throw new TypeError(`${address} is no part of Entente.`);
  },
});

/** @param {string} address of a worker of the page's @returns {string} as the browser takes it */
export const workerAddress = (address) => policy?.createScriptURL(address) ?? address;

/** @param {string} mathml @returns {string} as the browser takes it */
export const equationMarkup = (mathml) => policy?.createHTML(mathml) ?? mathml;
