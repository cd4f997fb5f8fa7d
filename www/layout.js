// What the style sheet cannot do at narrow widths: open and close the drawer, and put blocks in another reading order.
import { byId, setAttribute } from "./dom.js";

// As in layout.css.
const phone = matchMedia("(max-width: 37.4375em)");
// With four tabs the bar has no room for more.
const crowded = matchMedia("(max-width: 50em)");
const drawer = matchMedia("(min-width: 37.5em) and (max-width: 56.1875em)");

/** @param {boolean} open */
function setDrawer(open) {
  const rail = byId("rail", HTMLElement);
  const toggle = byId("drawer-toggle", HTMLButtonElement);
  rail.classList.toggle("open", open);
  setAttribute(toggle, "aria-expanded", String(open));
}

// Moved in the document and not by CSS, so that the Tab key goes where the eye goes.
function place() {
  const parameters = byId("parameters", HTMLElement);
  const compare = byId("compare", HTMLElement);
  if (phone.matches) {
    byId("readouts", HTMLElement).after(parameters);
    byId("figure", HTMLElement).after(compare);
  } else {
    byId("rail", HTMLElement).append(parameters);
    byId("main", HTMLElement).prepend(compare);
  }
  const blocks = [byId("keep-block", HTMLElement), byId("seed-block", HTMLElement)];
  if (crowded.matches) compare.append(...blocks);
  else byId("bar-end", HTMLElement).prepend(...blocks);
  if (!drawer.matches) setDrawer(false);
}

/** Starts following the width of the window. */
export function followWidth() {
  phone.addEventListener("change", place);
  crowded.addEventListener("change", place);
  drawer.addEventListener("change", place);
  place();
  const rail = byId("rail", HTMLElement);
  const toggle = byId("drawer-toggle", HTMLButtonElement);
  toggle.addEventListener("click", () => {
    setDrawer(!rail.classList.contains("open"));
    if (rail.classList.contains("open")) byId("levers", HTMLElement).querySelector("input")?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || !rail.classList.contains("open")) return;
    setDrawer(false);
    toggle.focus();
  });
}
