// Every key of the page, listed by what it does, and the switch for those of one character.
import { makeDialog } from "./dialog.js";
import { element } from "./dom.js";
import { allActions, groupName, setSingleKeys, singleKeys, spelled } from "./keys.js";
import { groupBy } from "./search.js";
import { text } from "./text.js";

/** @typedef {import("./keys.js").Action} Action */

/** @type {HTMLDialogElement | null} */
let dialog = null;

export function openShortcuts() {
  const list = element("div", { class: "keys-list", tabindex: "0", role: "group", "aria-label": text("keys-list") }, ...groups());
  if (!dialog) {
    const box = element("input", { type: "checkbox" });
    box.checked = singleKeys();
    box.addEventListener("change", () => setSingleKeys(box.checked));
    const choice = element("label", { class: "keys-switch" }, box, element("span", {}, text("keys-single")));
    const note = element("p", { class: "note" }, text("keys-single-note"));
    dialog = makeDialog(text("keys-title"), "keys", choice, note);
  }
  dialog.querySelector(".keys-list")?.remove();
  dialog.append(list);
  dialog.showModal();
}

function groups() {
  const bound = allActions().filter(({ keys }) => keys && keys.length > 0);
  return [...groupBy(bound, ({ group }) => group)].map(([group, actions]) => {
    const rows = [...groupBy(actions, ({ name }) => name)].map(([name, same]) => element("div", {}, element("dt", {}, ...[...new Set(same.flatMap(({ keys = [] }) => keys))].flatMap(keyNodes)), element("dd", {}, name, where(same))));
    return element("section", {}, element("h3", {}, groupName(group)), element("dl", {}, ...rows));
  });
}

/** @param {Action[]} actions the same by several keys @returns {Node | string} what has to have the focus for each of them */
function where(actions) {
  const part = actions.every(({ within }) => within) && actions[0].within?.getAttribute("aria-roledescription");
  return part ? element("span", { class: "note" }, ` ${text("keys-within", { part })}`) : "";
}

/** @param {string} key @returns {Node[]} */
export function keyNodes(key) {
  return [element("span", { class: "keys-key" }, ...spelled(key).map((part) => element("kbd", {}, part)))];
}
