// The service worker: the page without a network, each build whole. scripts/bundle.js writes which build this is and what
// belongs to it. A page that is open keeps the worker, and so the build, that it was opened with: another build waits until
// no page of the old one is left.

/** @type {any} the worker's own scope, of which the types of a page know nothing */
const worker = self;

/** @type {{ build: string, files: Record<string, string> }} SHA-256 by address */
const { build, files } = /** @type {any} */ (globalThis).ENTENTE_BUILD;

/** One place may have several of these pages, each in its folder. */
const MINE = `entente ${worker.registration.scope} `;
const NAME = MINE + build;

/**
 * A file of this build. What the host has meanwhile put in its place is none.
 *
 * @param {string} path
 */
async function fetched(path) {
  const response = await fetch(path, { cache: "no-cache" });
  const bytes = response.ok ? await response.arrayBuffer() : new ArrayBuffer(0);
  const sum = [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (sum !== files[path]) throw new Error(`${path} is not of the build ${build}`);
  // Anew, because an answer that was redirected must not answer a navigation.
  return new Response(bytes, { headers: { "content-type": response.headers.get("content-type") ?? "application/octet-stream" } });
}

async function install() {
  try {
    const cache = await caches.open(NAME);
    await Promise.all(Object.keys(files).map(async (path) => cache.put(path, await fetched(path))));
  } catch (error) {
    // Half a build is none; the next visit tries again.
    await caches.delete(NAME);
    throw error;
  }
}

async function activate() {
  const others = (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== NAME);
  // The page of a first visit has this build too: what it has yet to load is here.
  if (others.length === 0) await worker.clients.claim();
  // One that comes after this one, or has come, clears away by itself, and its own is among them.
  const { installing, waiting } = worker.registration;
  if (!installing && !waiting) await Promise.all(others.map((name) => caches.delete(name)));
}

/** @param {string} path */
async function answer(path) {
  const cache = await caches.open(NAME);
  const known = await cache.match(path);
  if (known) return known;
  const made = await fetched(path);
  // A browser may have thrown it away; one that is short of room answers all the same.
  await cache.put(path, made.clone()).catch(() => {});
  return made;
}

/** A page that finds another build waiting asks for it; it gets it if it is the only one. */
async function takeOver() {
  const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const mine = pages.filter((/** @type {{ url: string }} */ { url }) => url.startsWith(worker.registration.scope));
  if (mine.length === 1) await worker.skipWaiting();
}

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(install()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(activate()));
worker.addEventListener("message", (/** @type {any} */ event) => event.data === "take over" && event.waitUntil(takeOver()));
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  const { href, origin, pathname } = new URL(request.url);
  const scope = new URL(worker.registration.scope);
  if (request.method !== "GET" || origin !== scope.origin || !href.startsWith(scope.href)) return;
  const path = decodeURIComponent(pathname.slice(scope.pathname.length)) || "index.html";
  if (path in files) event.respondWith(answer(path));
});
