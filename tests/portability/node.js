// A browser's worker, of Node's: for the page's own worker, which is a classic script.
import { readFileSync } from "node:fs";
import { Worker as Thread } from "node:worker_threads";

/** What stands before the script: where it listens and speaks. */
const BEFORE = `
  const { parentPort, workerData } = require("node:worker_threads");
  globalThis.self = globalThis;
  globalThis.postMessage = (message, { transfer = [] } = {}) => parentPort.postMessage(message, transfer);
  parentPort.on("message", (data) => globalThis.onmessage({ data }));
  require("node:vm").runInThisContext(workerData);
`;

class NodeWorker {
  #thread;
  /** @type {(message: { data: any }) => void} */
  onmessage = () => {};
  /** @type {(event: { message: string, preventDefault: () => void }) => void} */
  onerror = () => {};

  /** @param {string} file */
  constructor(file) {
    this.#thread = new Thread(BEFORE, { eval: true, workerData: readFileSync(file, "utf8") });
    this.#thread.on("message", (data) => this.onmessage({ data }));
    this.#thread.on("error", (error) => this.onerror({ message: String(error), preventDefault() {} }));
  }

  /** @param {any} message */
  postMessage(message) {
    this.#thread.postMessage(message);
  }

  terminate() {
    this.#thread.terminate();
  }
}

/** Gives Node what the pool finds in a page. @param {(words: string) => void} said is told what the banner would say */
export function likeAPage(said) {
  const banner = { hidden: true, set textContent(/** @type {string} */ words) { said(words); }, addEventListener() {} };
  Object.assign(globalThis, { Worker: NodeWorker, addEventListener() {}, document: { getElementById: () => banner } });
  if (!globalThis.navigator) Object.defineProperty(globalThis, "navigator", { value: {}, configurable: true });
}
