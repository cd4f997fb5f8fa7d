// Every key of the page and every action that can be called by name, in one list: what is registered here is bound here,
// stands under "?" and is found in the palette.
//
//     addActions([{ id: "present", group: "Page", name: "Present", keys: ["P"], run: () => present() }]);
//
// `keys` are written as the reader sees them: "P", "Shift+1", "Control+S" (Command on a Mac, too), "Alt+T", "Escape", "?".
// `within` binds them to a part of the page that has the focus; without it they hold everywhere but in fields and in an
// open dialog. `when` says whether the action can be done now. An action without `run` is only listed: a key that a widget
// minds by itself. One without keys is only found in the palette; one with `listed: false` stands nowhere. `offerActions`
// takes a function for what changes, such as the list of cases. A group is called by a word of this file's table, and shown
// as the catalogue says it.
import { text } from "./text.js";

/**
 * @typedef {object} Action
 * @property {string} id
 * @property {string} group under which it is listed
 * @property {string} name what it does, in the imperative
 * @property {string[]} [keys] the first is shown, the others do the same
 * @property {string} [words] by which it is found besides its name
 * @property {Element} [within]
 * @property {boolean} [inFields] also while a field is typed in
 * @property {boolean} [listed]
 * @property {() => boolean} [when]
 * @property {(event: KeyboardEvent | null) => void} [run] the event is null where it was called by name
 */

/** Where the choice is kept to have no keys of one character (WCAG 2.1.4): speech input and unsteady hands set them off. */
const KEY = "entente.keys";

/** What the groups are called by, and the messages that they are shown as. @type {Record<string, string>} */
const GROUPS = {
  Page: "keys-group-page",
  Work: "keys-group-work",
  Chart: "keys-group-chart",
  Timeline: "keys-group-timeline",
  Sliders: "keys-group-sliders",
  Theories: "keys-group-theories",
  Theme: "keys-group-theme",
  Story: "keys-group-story",
  Show: "keys-group-show",
  Record: "keys-group-record",
  Case: "keys-group-case",
  Parameter: "keys-group-parameter",
  Language: "keys-group-language",
};

// Messages: GROUPS
/** @param {string} group @returns {string} as it is shown; one that the table has not says itself */
export const groupName = (group) => (group in GROUPS ? text(GROUPS[group]) : group);

/** @type {Map<string, Action>} */
const actions = new Map();
/** @type {(() => Action[])[]} */
const offers = [];

/** @param {readonly Action[]} more one with a known id takes its place */
export function addActions(more) {
  for (const action of more) actions.set(action.id, action);
}

/** @param {() => Action[]} offer asked each time the palette opens */
export const offerActions = (offer) => void offers.push(offer);

/** @returns {Action[]} everything that is registered, in order */
export const allActions = () => [...actions.values()].filter(({ listed }) => listed !== false);

/** @returns {Action[]} everything that can be done now, once each, what concerns the whole page first */
export function doableActions() {
  const all = [...allActions(), ...offers.flatMap((offer) => offer())].filter(({ run, when }) => run && (when?.() ?? true));
  const once = new Map(all.map((action) => [`${action.group}: ${action.name}`, action]));
  return [...once.values()].sort((a, b) => Number(b.group === "Page") - Number(a.group === "Page"));
}

/** Where storage is forbidden the choice lasts as long as the page. */
let switchedOff = false;

/** @returns {boolean} whether keys of one character work */
export function singleKeys() {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return !switchedOff;
  }
}

/** @param {boolean} on */
export function setSingleKeys(on) {
  switchedOff = !on;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // As above.
  }
}

/** @param {string} key as registered @returns {{ control: boolean, alt: boolean, shift: boolean, name: string }} */
export function parsed(key) {
  const parts = key === "+" ? ["+"] : key.split("+");
  const name = parts.pop() ?? "";
  return { control: parts.includes("Control"), alt: parts.includes("Alt"), shift: parts.includes("Shift"), name };
}

/** @param {string} key @returns {boolean} whether it is a character alone, or one with Shift */
export function isSingle(key) {
  const { control, alt, name } = parsed(key);
  return !control && !alt && name.length === 1;
}

/**
 * @param {string} key as registered
 * @param {Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">} event
 * @returns {boolean}
 */
export function fits(key, event) {
  const { control, alt, shift, name } = parsed(key);
  const symbol = name.length === 1 && !/[a-z0-9]/i.test(name);
  // Many keyboards have signs on Shift or AltGr, which some systems tell as Control and Alt together.
  if (symbol && event.key === name) return event.ctrlKey === event.altKey && !event.metaKey;
  if (control !== (event.ctrlKey || event.metaKey) || alt !== event.altKey || shift !== event.shiftKey) return false;
  // Digits by place, because with Shift they are signs; letters with Alt by place, because they are other letters then.
  if (/^\d$/.test(name)) return event.code === `Digit${name}` || (!shift && event.code === `Numpad${name}`);
  if (/^[a-z]$/i.test(name)) return alt ? event.code === `Key${name.toUpperCase()}` : event.key.toLowerCase() === name.toLowerCase();
  return event.key === name;
}

/** @param {EventTarget | null} target @returns {boolean} whether it is typed in: its own undo is meant, and every letter */
function isField(target) {
  if (target instanceof HTMLInputElement) return !["range", "radio", "checkbox", "button", "submit"].includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (event.defaultPrevented || event.isComposing) return;
  const { target } = event;
  const field = isField(target);
  const dialog = target instanceof Element && target.closest("dialog[open], [aria-modal=true]");
  const fitting = [...actions.values()].filter(({ keys = [], within, inFields, run, when }) => {
    const key = keys.find((one) => fits(one, event));
    if (!key || !run || (field && !inFields)) return false;
    // A list goes to the entry whose letter is pressed.
    if (isSingle(key) && (!singleKeys() || target instanceof HTMLSelectElement)) return false;
    if (within ? !within.contains(/** @type {Node} */ (target)) : dialog) return false;
    return when?.() ?? true;
  });
  // What is bound to the part that has the focus comes first.
  const [action] = fitting.sort((a, b) => Number(Boolean(b.within)) - Number(Boolean(a.within)));
  if (!action) return;
  event.preventDefault();
  action.run?.(event);
}

/** Begins to listen. */
export function bindKeys() {
  document.addEventListener("keydown", press);
}

/** @param {string} key as registered @returns {string[]} its parts as this keyboard names them */
export function spelled(key) {
  const mac = /Mac|iPhone|iPad/.test(navigator.platform);
  const names = /** @type {Record<string, string>} */ ({
    Control: mac ? "⌘" : text("key-control"),
    Alt: mac ? "⌥" : text("key-alt"),
    Shift: text("key-shift"),
    Enter: text("key-enter"),
    Delete: text("key-delete"),
    Escape: text("key-escape"),
    Home: text("key-home"),
    End: text("key-end"),
    PageUp: text("key-page-up"),
    PageDown: text("key-page-down"),
    ArrowLeft: "←",
    ArrowRight: "→",
    ArrowUp: "↑",
    ArrowDown: "↓",
  });
  const { control, alt, shift, name } = parsed(key);
  return [control && "Control", alt && "Alt", shift && "Shift", name].filter((part) => part !== false).map((part) => names[part] ?? part);
}

