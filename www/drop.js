// A file dragged anywhere onto the page.
import { announce } from "./banner.js";
import { byId, show } from "./dom.js";
import { text } from "./text.js";

/** @param {(file: File) => void} open */
export function takeDrops(open) {
  const target = byId("drop", HTMLElement);
  /** @param {DragEvent} event whether files are dragged, and not a text or a link of the page */
  const carries = (event) => event.dataTransfer?.types.includes("Files") ?? false;
  for (const kind of /** @type {const} */ (["dragenter", "dragover"])) {
    addEventListener(kind, (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      show(target, true);
    });
  }
  addEventListener("dragleave", (event) => {
    // Nothing is entered: the pointer has left the window.
    if (event.relatedTarget === null) show(target, false);
  });
  addEventListener("drop", (event) => {
    show(target, false);
    if (!carries(event)) return;
    event.preventDefault();
    const { files, items } = /** @type {DataTransfer} */ (event.dataTransfer);
    const folder = items[0]?.webkitGetAsEntry?.()?.isDirectory;
    if (files.length > 1) announce(text("file-many", { count: files.length }));
    else if (folder) announce(text("file-folder"));
    else if (files[0]) open(files[0]);
  });
  addEventListener("dragend", () => show(target, false));
}
