// A dialog over the page. The browser keeps the focus inside, closes it by Escape and gives the focus back.
import { element } from "./dom.js";
import { svg } from "./svg.js";
import { text } from "./text.js";

/**
 * @param {string} title
 * @param {string} name of its class and the beginning of its ids
 * @param {...Node} content
 * @returns {HTMLDialogElement} part of the page, closed
 */
export function makeDialog(title, name, ...content) {
  const close = element("button", { type: "button", class: "button icon", "aria-label": text("control-close") });
  close.append(svg("svg", { viewBox: "0 0 18 18", width: "18", height: "18", "aria-hidden": "true" }, svg("path", { d: "M4.5 4.5l9 9M13.5 4.5l-9 9" })));
  const heading = element("h2", { id: `${name}-title` }, title);
  const dialog = element("dialog", { class: `over ${name}`, "aria-labelledby": heading.id }, element("header", { class: "over-head" }, heading, close), ...content);
  close.addEventListener("click", () => dialog.close());
  // A press beside it: what is pressed then is the dialog's own box, which its content covers.
  dialog.addEventListener("pointerdown", (event) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const inside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    if (event.target === dialog && !inside) dialog.close();
  });
  // What lies under it stays open.
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") event.stopPropagation();
  });
  document.body.append(dialog);
  return dialog;
}
