// The page without a network: registers the service worker, where one serves, and says when another build has come. A page
// that is open stays the build that it is; it is loaded again only by its reader, or at its start, before anything is
// done in it, where a build has waited since the visit before.
import { element } from "../dom.js";
import { text } from "../text.js";
import { workerAddress } from "../trusted.js";

/** Where the page is built anew under the reader's hands, an older build from a cache would only be in the way. */
const OWN_MACHINE = ["localhost", "127.0.0.1", "[::1]"];

/** @returns {boolean} whether the page came from a host that the reader may be without */
function served() {
  const { protocol, hostname } = location;
  return ["http:", "https:"].includes(protocol) && !OWN_MACHINE.includes(hostname) && "serviceWorker" in navigator && self === top;
}

/** Whether somebody has done something here. */
let touched = false;
for (const event of ["pointerdown", "keydown"]) addEventListener(event, () => (touched = true), { capture: true, once: true });

/** Says that another build is ready; under a presentation it is seen when that is left. */
function sayNewer() {
  if (document.getElementById("newer")) return;
  const note = element("p", { id: "newer", class: "newer", role: "status" });
  const dismiss = element("button", { type: "button", class: "button plain" }, text("page-dismiss"));
  dismiss.addEventListener("click", () => note.remove());
  document.getElementById("lab-view")?.before(note);
  // Filled after it is there: a screen reader announces what changes.
  note.append(element("span", {}, text("keep-newer")), " ", dismiss);
}

/** @param {ServiceWorker | null} worker a build that comes while the page is open */
function watch(worker) {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed") sayNewer();
  });
}

/** Keeps this build for visits without a network. Whatever goes wrong, the page works as it does. */
export async function keepOffline() {
  if (!served()) return;
  const container = navigator.serviceWorker;
  try {
    const known = container.controller !== null;
    const registration = await container.register(workerAddress("sw.js"), { updateViaCache: "none" });
    // One that came in this visit is for the next.
    if (!known) return;
    registration.addEventListener("updatefound", () => watch(registration.installing));
    watch(registration.installing);
    if (!registration.waiting) return;
    if (touched) {
      sayNewer();
      return;
    }
    container.addEventListener("controllerchange", () => (touched ? sayNewer() : location.reload()), { once: true });
    registration.waiting.postMessage("take over");
  } catch {
    // A browser that keeps nothing, or a host without the file.
  }
}
