// The way out of a browser under test: everything that it asks of another machine comes here, is refused and is noted, whoever
// asked for it: page, worker, service worker, frame, style sheet. Whoever starts a browser ends with `holds`.
import assert from "node:assert/strict";
import { createServer } from "node:http";

/** What a browser asks on its own behalf; a page that asked for one of these would be refused by its policy. */
const OF_THE_BROWSER = [
  /(?:^|\.)(?:google|googleapis|gvt1|gstatic)\.com$/,
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com)$/,
  // Chromium asks for names that nobody has, to learn whether its network answers for them.
  /^[a-z]{7,15}$/,
];

/** @typedef {Awaited<ReturnType<typeof gate>>} Gate */

/** Opens the gate. */
export async function gate() {
  /** @type {string[]} */
  const asked = [];
  const note = (/** @type {string} */ what, /** @type {string} */ host) => OF_THE_BROWSER.some((own) => own.test(host)) || asked.push(what);
  const server = createServer((request, response) => {
    const { url = "" } = request;
    note(`${request.method} ${url}`, URL.canParse(url) ? new URL(url).hostname : url);
    response.writeHead(502).end();
  });
  server.on("connect", ({ url = "" }, socket) => {
    note(`CONNECT ${url}`, url.replace(/:\d+$/, ""));
    socket.on("error", () => {});
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());

  return {
    /** What has been asked of other machines. @type {readonly string[]} */
    asked,

    /** For Chromium, which never sends what is for this machine itself to a proxy. */
    chromium: [`--proxy-server=http://127.0.0.1:${port}`],

    /** For Firefox. @type {Record<string, unknown>} */
    firefox: {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": port,
      // Firefox does not take its own machine's names and addresses through a proxy either.
      "network.proxy.allow_hijacking_localhost": false,
    },

    /**
     * Notes in a context what a page asks of another origin on this machine, which goes through no proxy.
     *
     * @param {import("playwright-core").BrowserContext} context
     */
    watch(context) {
      context.on("request", (request) => {
        if (request.isNavigationRequest() || !/^(?:https?|wss?):/.test(request.url())) return;
        const { hostname, origin } = new URL(request.url());
        // What is for another machine has come to the proxy, or was refused before it left the page.
        if (!/^(?:127\.0\.0\.1|\[::1\]|(?:.+\.)?localhost)$/.test(hostname)) return;
        const from = request.serviceWorker()?.url() ?? request.frame().url();
        if (/^https?:/.test(from) && new URL(from).origin !== origin) asked.push(`${from} asked ${request.url()}`);
      });
    },

    /** Closes it. @throws {Error} what was asked of another origin, whatever each test says for itself */
    holds() {
      server.closeAllConnections();
      server.close();
      assert.deepEqual(asked, [], "the page asks no other origin for anything");
    },
  };
}
