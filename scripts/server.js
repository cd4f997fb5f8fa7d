// Serves a folder of static files on loopback: the built page for serve.sh, and for the browser tests.
import { createServer } from "node:http";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

/**
 * Starts serving `folder` on 127.0.0.1, and on no other address.
 *
 * Files are read when they are asked for and the browser asks each time whether they changed, so a page built anew
 * is seen at the next reload.
 *
 * @param {string} folder
 * @param {number} port the first port to try; the next free one above it is taken. 0 takes any free port.
 * @returns {Promise<import("node:http").Server & { url: string }>} listening at `url`
 */
export function serve(folder, port) {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => files(request, response));
  return new Promise((resolve, reject) => {
    server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE" && port < 65535) server.listen((port += 1), "127.0.0.1");
      else reject(error);
    });
    server.on("listening", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      resolve(Object.assign(server, { url: `http://127.0.0.1:${port}/` }));
    });
    server.listen(port, "127.0.0.1");
  });
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, wanted] = process.argv.slice(2);
  const { url } = await serve(folder, Number(wanted));
  if (!url.endsWith(`:${wanted}/`)) console.log(`Port ${wanted} is taken; this is the next free one.`);
  console.log(`Entente is at ${url} (stop with Ctrl-C)`);
}
