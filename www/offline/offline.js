// The page without a network: registers the service worker, where one serves.
import { workerAddress } from "../trusted.js";

/** Where the page is built anew under the reader's hands, an older build from a cache would only be in the way. */
const OWN_MACHINE = ["localhost", "127.0.0.1", "[::1]"];

/** @returns {boolean} whether the page came from a host that the reader may be without */
function served() {
  const { protocol, hostname } = location;
  return ["http:", "https:"].includes(protocol) && !OWN_MACHINE.includes(hostname) && "serviceWorker" in navigator && self === top;
}

/** Keeps this build for visits without a network. Whatever goes wrong, the page works as it does. */
export async function keepOffline() {
  if (!served()) return;
  const container = navigator.serviceWorker;
  try {
    const known = container.controller !== null;
    const registration = await container.register(workerAddress("sw.js"), { updateViaCache: "none" });
    // One that came in this visit is for the next.
    if (!known || !registration.waiting) return;
    container.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage("take over");
  } catch {
    // A browser that keeps nothing, or a host without the file.
  }
}
