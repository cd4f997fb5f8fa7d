// The banner that every failure reaches: an error in an event, a rejected promise, a file that did not load, a panic.
// It is a module of its own, loaded before main.js, so that it can also say that main.js is missing.
import { sentence } from "./dom.js";

/** @type {(() => void)[]} */
const onStop = [];

let stopped = false;

/** What was shown last, and when. */
let shown = { text: "", at: -Infinity };

/** @param {() => void} action runs once, when the model cannot go on */
export function whenStopped(action) {
  onStop.push(action);
}

/**
 * Shows one sentence. A later one takes the place of an earlier one, except after the model has stopped.
 *
 * @param {string} text
 * @param {{ reload?: boolean }} [offer] whether a reload can help
 */
export function announce(text, offer = {}) {
  const banner = document.getElementById("banner");
  const message = document.getElementById("banner-text");
  const reload = document.getElementById("banner-reload");
  if (!banner || !message || !reload) return;
  reload.hidden = !offer.reload;
  banner.hidden = false;
  // Filled after it is shown: a screen reader announces what changes in an alert, not an alert that appears full.
  message.textContent = text;
  shown = { text, at: performance.now() };
}

/** @param {unknown} error anything that was thrown */
export function report(error) {
  if (stopped) return;
  if (!isTrap(error)) {
    announce(endWithStop(sentence(error)), { reload: true });
    return;
  }
  stopped = true;
  for (const action of onStop) action();
  // A panic reaches the page twice: Rust reports its message, then the trap ends the call. The message says more.
  const message = performance.now() - shown.at < 1000 ? `The model has stopped. ${shown.text}` : `The model has stopped (${sentence(error)}).`;
  announce(`${message} The last picture is kept; reload the page to go on.`, { reload: true });
}

/** @param {unknown} error @returns {boolean} whether WebAssembly itself stopped, which it does not survive */
export function isTrap(error) {
  return "WebAssembly" in globalThis && error instanceof WebAssembly.RuntimeError;
}

/** @param {string} text */
function endWithStop(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** @param {ErrorEvent | Event} event */
function onError(event) {
  if (event instanceof ErrorEvent) {
    // The browser's note that it put a resize off by a frame; nothing is wrong.
    if (event.message.startsWith("ResizeObserver loop")) return;
    report(event.error ?? event.message);
  } else if (event.target instanceof HTMLScriptElement || event.target instanceof HTMLLinkElement) {
    const file = event.target instanceof HTMLScriptElement ? event.target.src : event.target.href;
    announce(`A part of the page, ${file.split("/").pop()}, could not be loaded. Reload the page; without a network, connect first.`, { reload: true });
  }
}

// In the capture phase, because the failure of a file to load does not bubble.
addEventListener("error", onError, true);
addEventListener("unhandledrejection", (event) => report(event.reason));
document.getElementById("banner-dismiss")?.addEventListener("click", () => {
  const banner = document.getElementById("banner");
  if (banner) banner.hidden = true;
});
document.getElementById("banner-reload")?.addEventListener("click", () => location.reload());
