// The banner that every failure reaches: an error in an event, a rejected promise, a panic. What did not load is early.js's
// to say, because it may be this very script.
import { sentence } from "./dom.js";
import { notice } from "./notice.js";
import { text } from "./text.js";

/** @type {(() => void)[]} */
const onStop = [];

let stopped = false;

/** What was shown last, and when. */
let shown = { text: "", at: -Infinity };

/** @param {() => void} action runs once, when the model cannot go on */
export function whenStopped(action) {
  onStop.push(action);
}

/** Whether the model has stopped because there was no more memory. */
let outOfMemory = () => false;

/** @param {() => boolean} asked says so of the model */
export function whenOutOfMemory(asked) {
  outOfMemory = asked;
}

/**
 * Shows one sentence. A later one takes the place of an earlier one, except after the model has stopped.
 *
 * @param {string} text
 * @param {{ reload?: boolean }} [offer] whether a reload can help
 */
export function announce(text, offer = {}) {
  notice(text, offer);
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
  if (outOfMemory()) {
    announce(text("page-stopped-memory"), { reload: true });
    return;
  }
  // A panic reaches the page twice: Rust reports its message, then the trap ends the call. The message says more.
  const said = performance.now() - shown.at < 1000 ? text("page-stopped-saying", { said: shown.text }) : text("page-stopped", { why: sentence(error) });
  announce(said, { reload: true });
}

/** @param {unknown} error says why something was refused; a model that stopped is reported as such */
export function refuse(error) {
  if (isTrap(error)) report(error);
  else announce(sentence(error));
}

/** @param {unknown} error @returns {boolean} whether WebAssembly itself stopped, which it does not survive */
export function isTrap(error) {
  return "WebAssembly" in globalThis && error instanceof WebAssembly.RuntimeError;
}

/** @param {string} text */
function endWithStop(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

addEventListener("error", ({ error, message }) => {
  // The browser's note that it put a resize off by a frame; nothing is wrong.
  if (!message.startsWith("ResizeObserver loop")) report(error ?? message);
});
addEventListener("unhandledrejection", (event) => report(event.reason));
