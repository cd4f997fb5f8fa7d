// The built page under a name that is no machine of the reader's own, so that it keeps itself for visits without a network;
// the network can be cut.
import { serve } from "../../scripts/server.js";

/** @param {string} [folder] the built page */
export async function openSite(folder = "dist") {
  const server = await serve(folder, 0);
  let cut = false;
  server.on("connection", (socket) => cut && socket.destroy());
  return {
    url: server.url.replace("127.0.0.1", "entente.localhost"),
    /** @param {boolean} on */
    cut(on) {
      cut = on;
      if (on) server.closeAllConnections();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openSite>>} Site */
/**
 * @typedef {object} Hands what plays on a page in one of the browsers
 * @property {string[]} wrong errors of the page, requests and ways to other places
 * @property {(inputs: import("./gestures.js").Input[]) => Promise<unknown>} play
 * @property {<T>(act: (given: any) => T | Promise<T>, given?: any) => Promise<T>} ask runs in the page
 * @property {(script: string) => Promise<unknown>} run a script in the page, whose policy lets none be added
 * @property {(url: string) => Promise<unknown>} goto
 * @property {() => Promise<unknown>} reload @property {() => Promise<unknown>} back @property {() => Promise<unknown>} forward
 * @property {(width: number, height: number) => Promise<unknown>} resize
 * @property {(on: boolean) => Promise<unknown>} offline
 * @property {(on: boolean) => Promise<unknown>} slow a processor a quarter as fast
 * @property {(dark: boolean) => Promise<unknown>} scheme
 * @property {() => Promise<unknown>} front before all other windows
 * @property {(path: string) => void} picture takes one of what is seen, while the hands go on
 * @property {() => Promise<unknown>} close
 */
