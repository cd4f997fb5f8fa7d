// The focus is never lost. A part that has it may be hidden, taken away or moved, by the reader or because runs have come in;
// browsers then give it to nothing, and a screen reader begins at the top. Whoever takes a part away may say where the focus
// goes; where nobody does, it goes to what stands nearest.

const STOPS = "a[href], button, summary, input, select, textarea, [tabindex]";

/** Fields in which a finger would call the keyboard up: the focus comes there by the reader's own hand only. */
const TYPED = "input:not([type=range], [type=radio], [type=checkbox], [type=button]), textarea";

/** How many that had the focus are remembered, to go back to. */
const MOST = 8;

/** What has the focus, or had it when it was lost; nothing where the reader let it go. @type {Element | null} */
let held = null;
/** What stood around it, from the inside out, each with the place in it. @type {[around: Element, place: number][]} */
let around = [];
/** What had the focus before, the newest first. @type {Element[]} */
let before = [];
let waiting = false;
/** Whether the reader let it go: by a press beside everything, or for another window. */
let letGo = false;
/** Whether it did so in this very moment. */
let leaving = false;

/** @param {Element} node @returns {boolean} whether it can have the focus */
const stands = (node) => node.isConnected && node.checkVisibility({ visibilityProperty: true }) && !node.matches(":disabled") && node.closest("[inert]") === null;

/** @returns {boolean} whether nothing has the focus that could use it */
function isLost() {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement === document.documentElement || !stands(activeElement);
}

/** @param {Element} node @returns {boolean} whether it took the focus */
function give(node) {
  if (!(node instanceof HTMLElement || node instanceof SVGElement) || !stands(node)) return false;
  node.focus({ preventScroll: true });
  return document.activeElement === node;
}

/** @param {Element} part @returns {boolean} whether something in it, or it itself, took the focus */
const giveWithin = (part) => [part, ...part.querySelectorAll(STOPS)].some((node) => node.matches(STOPS) && !node.matches(TYPED) && give(node));

/** @param {Element} part @param {number} place where in it the focus was @returns {boolean} */
function giveNear(part, place) {
  if (!stands(part)) return false;
  if (part instanceof HTMLDetailsElement && !part.open) return [...part.children].some((child) => child.tagName === "SUMMARY" && give(child));
  const children = [...part.children];
  return (part.matches("[tabindex]") && give(part)) || children.slice(place).some(giveWithin) || children.slice(0, place).reverse().some(giveWithin);
}

function look() {
  waiting = false;
  const lost = held;
  if (lost === null || !isLost()) return;
  held = null;
  if (letGo) return;
  // One that was only moved gets it back.
  if (give(lost)) return;
  if (around.some(([part, place]) => giveNear(part, place))) return;
  if (before.some(give)) return;
  for (const view of document.querySelectorAll("dialog[open], body > main:not([hidden]), #stage, #banner")) if (giveWithin(view)) return;
}

/** Looks in the frame after the next, when the browser itself has seen to what is gone. A timer could wait longer. */
function ask() {
  if (waiting || held === null) return;
  waiting = true;
  requestAnimationFrame(() => requestAnimationFrame(look));
}

/** Begins to watch over the focus. */
export function guardFocus() {
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    held = target;
    letGo = false;
    before = [target, ...before.filter((node) => node !== target)].slice(0, MOST);
    around = [];
    for (let node = target; node.parentElement && node.parentElement !== document.body; node = node.parentElement) {
      around.push([node.parentElement, [...node.parentElement.children].indexOf(node)]);
    }
  });
  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    // One that is about to be hidden or taken away still stands: the observer says so before this moment is over.
    letGo = relatedTarget === null && target instanceof Element && stands(target);
    leaving = letGo;
    setTimeout(() => (leaving = false));
    ask();
  });
  const observer = new MutationObserver((records) => {
    if (leaving && ((held && !stands(held)) || records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(held))))) letGo = false;
    ask();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["hidden", "open", "class", "disabled", "inert", "tabindex"] });
  addEventListener("resize", ask);
}
