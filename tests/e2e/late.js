// A page that is late on purpose, to find what a test reads before the page has had its chance, and a test that is, to find
// what it reads after the page has gone on. A loaded machine does the same by chance, in one run of a hundred.

/** By how much, in milliseconds; 0 leaves the page as it is. */
export const LATE = Number(process.env.ENTENTE_LATE ?? 0);

/** By how much everything that a test asks of the browser is late, in milliseconds. */
export const SLOW = Number(process.env.ENTENTE_SLOW ?? 0);

/** @param {import("playwright-core").BrowserContext} context whose pages have every frame, every timer and every answer late: of a worker, of the server, of storage, of another tab */
export async function late(context) {
  if (LATE > 0) await context.addInitScript(delay, LATE);
}

/** @param {number} by runs in the page */
function delay(by) {
  const timer = globalThis.setTimeout.bind(globalThis);
  const frame = globalThis.requestAnimationFrame.bind(globalThis);
  const cancel = globalThis.cancelAnimationFrame.bind(globalThis);
  globalThis.setTimeout = /** @type {typeof setTimeout} */ ((/** @type {() => void} */ run, wait = 0, /** @type {any[]} */ ...more) => timer(run, wait + by, ...more));
  let last = 0;
  /** @type {Map<number, { timer?: any, frame?: number }>} */
  const asked = new Map();
  globalThis.requestAnimationFrame = (run) => {
    const id = (last += 1);
    const one = /** @type {{ timer?: any, frame?: number }} */ ({});
    one.timer = timer(() => {
      one.frame = frame((at) => {
        asked.delete(id);
        run(at);
      });
    }, by);
    asked.set(id, one);
    return id;
  };
  globalThis.cancelAnimationFrame = (id) => {
    const one = asked.get(id);
    if (!one) return;
    asked.delete(id);
    clearTimeout(one.timer);
    if (one.frame !== undefined) cancel(one.frame);
  };
  const Plain = globalThis.Worker;
  globalThis.Worker = class extends Plain {
    /** @param {any} message @param {any} [transfer] */
    postMessage(message, transfer) {
      // In order: each waits as long as the one before.
      timer(() => super.postMessage(message, transfer), by);
    }
  };  const ask = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (...what) => {
    const answer = await ask(...what);
    await new Promise((later) => timer(later, by));
    return answer;
  };
  const Channel = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = class extends Channel {
    /** @param {any} message */
    postMessage(message) {
      timer(() => super.postMessage(message), by);
    }
  };
  /** @param {any} prototype @param {string} handler @param {(of: any) => boolean} [when] */
  const afterwards = (prototype, handler, when = () => true) => {
    const { get, set } = /** @type {Required<PropertyDescriptor>} */ (Object.getOwnPropertyDescriptor(prototype, handler));
    Object.defineProperty(prototype, handler, {
      configurable: true,
      get,
      /** @this {any} @param {any} run */
      set(run) {
        const wrapped = typeof run === "function" && when(this) ? (/** @type {any} */ event) => timer(() => run.call(this, event), by) : run;
        set.call(this, wrapped);
      },
    });
  };
  // What is read in order to be written is not: a transaction ends when nothing is asked of it for a moment.
  afterwards(IDBRequest.prototype, "onsuccess", ({ transaction }) => transaction?.mode !== "readwrite");
  afterwards(IDBTransaction.prototype, "oncomplete");
}
