// Reads steps and stories. Whatever is wrong is refused with one sentence that names step, field and what is allowed.
// No page in it. docs/story.md says what each field means.
import { isTooDeep, MOST_DEPTH } from "../depth.js";
import { text, written } from "../text.js";
import { condition, wrongName } from "./numbers.js";
import { shown, shownJson } from "./shown.js";

/** @typedef {[left: string | number, sign: "<" | "<=" | ">" | ">=", right: string | number]} Condition */
/** @typedef {{ id: string, text: string, when?: Condition[] }} Choice */
/** @typedef {{ kind: "draw" } | { kind: "choose", of?: "first" | "second" | "other", choices: Choice[] }} Predict */
/** @typedef {"first" | "second" | "both" | "other" | "types" | "words"} Shown */
/** @typedef {{ when?: Condition[], text: string }} Said */
/** @typedef {{ show: Shown, lead?: string, text: string | Said[] }} Reveal */
/** @typedef {"safety" | "gain"} Type what a state in fact is */
/** @typedef {{ label: string, settings?: Record<string, any>, edits?: any[], types?: [Type, Type], theories?: [string, string] }} Other */
/**
 * @typedef {object} StepState
 * @property {string | Record<string, any>} case
 * @property {[string, string]} theories
 * @property {string} [quantity]
 * @property {string} [seed]
 * @property {Record<string, any>} [settings]
 * @property {any[]} [edits]
 * @property {[Type, Type]} [types]
 * @property {string} pin
 */
/** @typedef {{ kind: "course" | "gap", from: string, to: string, hidden_from?: string, theory?: 0 | 1, other?: Other }} Figure */
/** @typedef {"outcome" | "theories" | "types"} Hidden */
/**
 * @typedef {object} Step
 * @property {"entente-story-step"} format
 * @property {1} version
 * @property {string} id
 * @property {string} title
 * @property {string} [kicker]
 * @property {string} ask
 * @property {string[]} text
 * @property {StepState} state
 * @property {Figure} figure
 * @property {Hidden[]} [hide]
 * @property {Predict} predict
 * @property {Reveal[]} reveal
 * @property {string} question
 * @property {string[]} [notes]
 * @property {string[]} [sources]
 */
/** @typedef {{ title: string, steps: Step[], hidden: string[] }} Story */

export const VERSION = 1;
export const MOST_BYTES = 1_000_000;
export const MOST_STEP_BYTES = 64 * 1024;
export const MOST_STEPS = 40;
export const THEORIES = ["wheeler", "wheeler_spill", "embedded", "rathbun", "kydd", "spiral", "hoffman", "luhmann", "mercer", "adler_barnett", "wolfers"];

/** @param {string} where @param {string} what @returns {never} */
function refuse(where, what) {
  throw new Error(text("story-refused", { where, what }));
}

/** @param {unknown} value @returns {string} as a sentence can name it */
export function quoted(value) {
  return shownJson(value, 40) ?? text("story-nothing");
}

/** @param {unknown} value @returns {value is Record<string, any>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {string} where @param {unknown} value @param {readonly string[]} must @param {readonly string[]} may @returns {Record<string, any>} */
function fields(where, value, must, may = []) {
  if (!isObject(value)) refuse(where, text("story-wrong-object", { value: quoted(value), allowed: "{ … }" }));
  for (const name of must) if (!(name in value)) refuse(`${where}.${name}`, text("story-wrong-missing"));
  const all = [...must, ...may];
  for (const name of Object.keys(value)) if (!all.includes(name)) refuse(`${where}.${shown(name, 30)}`, text("story-wrong-field", { allowed: { list: all } }));
  return value;
}

/** @param {string} where @param {unknown} value @param {number} most @param {number} least */
function words(where, value, most, least = 1) {
  if (typeof value !== "string") refuse(where, text("story-wrong-text", { value: quoted(value) }));
  const letters = [...value].length;
  if (letters > most || value.trim().length < least) refuse(where, text("story-wrong-length", { letters: written(letters), least, most }));
}

/** @param {string} where @param {unknown} value @param {readonly any[]} allowed */
function one(where, value, allowed) {
  if (!allowed.includes(value)) refuse(where, text("story-wrong-one", { value: quoted(value), allowed: { list: [...allowed].map(String) } }));
}

/** @param {string} where @param {unknown} value @param {[least: number, most: number]} bounds @param {(where: string, item: unknown) => void} each @returns {any[]} */
function list(where, value, [least, most], each) {
  if (!Array.isArray(value)) refuse(where, text("story-wrong-list", { value: quoted(value), allowed: "[ … ]" }));
  if (value.length < least || value.length > most) refuse(where, text("story-wrong-items", { items: written(value.length), least, most }));
  value.forEach((item, n) => each(`${where}[${n}]`, item));
  return value;
}

/** @param {string} where @param {unknown} value @returns {number} milliseconds */
function day(where, value) {
  const at = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value) refuse(where, text("story-wrong-day", { value: quoted(value), example: '"1989-01-20"' }));
  return at;
}

/** @param {string} where @param {unknown} value */
function conditions(where, value) {
  list(where, value, [1, 4], (at, item) => {
    const wrong = condition(item);
    if (wrong) refuse(at, wrong);
  });
}

/** @param {string} where @param {unknown} value a text with numbers in braces @param {number} most */
function filled(where, value, most) {
  words(where, value, most);
  const wrong = wrongName(/** @type {string} */ (value));
  if (wrong) refuse(where, wrong);
}

/** @param {string} where @param {unknown} value */
function theories(where, value) {
  list(where, value, [2, 2], (at, id) => one(at, id, THEORIES));
}

/** @param {string} where @param {unknown} value */
function types(where, value) {
  list(where, value, [2, 2], (at, type) => one(at, type, ["safety", "gain"]));
}

/** @param {string} where @param {unknown} value */
function settings(where, value) {
  if (!isObject(value)) refuse(where, text("story-wrong-settings", { value: quoted(value) }));
  if (Object.keys(value).length > 60) refuse(where, text("story-wrong-settings-many", { items: written(Object.keys(value).length), most: 60 }));
  for (const [id, set] of Object.entries(value)) {
    if (!["number", "string", "boolean"].includes(typeof set)) refuse(`${where}.${shown(id, 40)}`, text("story-wrong-setting", { value: quoted(set) }));
    if (typeof set === "string") words(`${where}.${shown(id, 40)}`, set, 40);
  }
}

/** @param {string} where @param {unknown} value */
function edits(where, value) {
  list(where, value, [0, 20], (at, item) => {
    if (!isObject(item) || typeof item.edit !== "string") refuse(at, text("story-wrong-edit", { value: quoted(item), field: '"edit"' }));
  });
}

/** @param {string} at @param {unknown} value */
function state(at, value) {
  const it = fields(at, value, ["case", "theories", "pin"], ["quantity", "seed", "settings", "edits", "types"]);
  // The name goes into an address: it must not lead elsewhere.
  if (typeof it.case === "string" ? !/^[a-z0-9-]{1,60}\.json$/.test(it.case) : !isObject(it.case)) refuse(`${at}.case`, text("story-wrong-case", { value: quoted(it.case), example: '"us-ussr.json"' }));
  theories(`${at}.theories`, it.theories);
  if ("quantity" in it) one(`${at}.quantity`, it.quantity, ["a_in_b", "b_in_a", "weaker", "cooperation"]);
  if ("seed" in it && !(typeof it.seed === "string" && /^\d{1,20}$/.test(it.seed))) refuse(`${at}.seed`, text("story-wrong-seed", { value: quoted(it.seed), example: '"51"' }));
  if ("settings" in it) settings(`${at}.settings`, it.settings);
  if ("edits" in it) edits(`${at}.edits`, it.edits);
  if ("types" in it) types(`${at}.types`, it.types);
  day(`${at}.pin`, it.pin);
}

const YEAR = 365 * 24 * 3600 * 1000;

/** @param {string} at @param {unknown} value */
function figure(at, value) {
  const it = fields(at, value, ["kind", "from", "to"], ["hidden_from", "theory", "other"]);
  one(`${at}.kind`, it.kind, ["course", "gap"]);
  const [from, to] = [day(`${at}.from`, it.from), day(`${at}.to`, it.to)];
  if (to - from < YEAR) refuse(`${at}.to`, text("story-wrong-year", { value: quoted(it.to), field: '"from"' }));
  if ("hidden_from" in it) {
    const hidden = day(`${at}.hidden_from`, it.hidden_from);
    if (hidden < from || hidden >= to) refuse(`${at}.hidden_from`, text("story-wrong-between", { value: quoted(it.hidden_from), first: '"from"', second: '"to"' }));
  }
  if ("theory" in it) one(`${at}.theory`, it.theory, [0, 1]);
  if ("other" in it) {
    const other = fields(`${at}.other`, it.other, ["label"], ["settings", "edits", "types", "theories"]);
    words(`${at}.other.label`, other.label, 50);
    if ("settings" in other) settings(`${at}.other.settings`, other.settings);
    if ("edits" in other) edits(`${at}.other.edits`, other.edits);
    if ("types" in other) types(`${at}.other.types`, other.types);
    if ("theories" in other) theories(`${at}.other.theories`, other.theories);
  }
}

/** @param {string} at @param {unknown} value @param {Record<string, any>} step */
function predict(at, value, step) {
  const it = fields(at, value, ["kind"], isObject(value) && value.kind === "choose" ? ["choices", "of"] : []);
  one(`${at}.kind`, it.kind, ["draw", "choose"]);
  if (it.kind === "draw") {
    if (!step.hide?.includes("outcome") || step.figure.kind !== "course") refuse(`${at}.kind`, text("story-wrong-draw", { draw: '"draw"', kind: '"course"', outcome: '"outcome"', hide: '"hide"' }));
    return;
  }
  if (!("choices" in it)) refuse(`${at}.choices`, text("story-wrong-missing"));
  if ("of" in it) one(`${at}.of`, it.of, ["first", "second", "other"]);
  /** @type {string[]} */
  const ids = [];
  list(`${at}.choices`, it.choices, [2, 3], (where, item) => {
    const choice = fields(where, item, ["id", "text"], ["when"]);
    words(`${where}.id`, choice.id, 30);
    if (ids.includes(choice.id)) refuse(`${where}.id`, text("story-wrong-twice", { value: quoted(choice.id) }));
    ids.push(choice.id);
    words(`${where}.text`, choice.text, 40);
    if ("when" in choice) conditions(`${where}.when`, choice.when);
  });
}

/** @param {string} at @param {unknown} value @param {Record<string, any>} step */
function reveal(at, value, step) {
  /** @type {string[]} */
  const shown = [];
  list(at, value, [1, 4], (where, item) => {
    const it = fields(where, item, ["show", "text"], ["lead"]);
    one(`${where}.show`, it.show, ["first", "second", "both", "other", "types", "words"]);
    if (it.show === "other" && !step.figure.other) refuse(`${where}.show`, text("story-wrong-other", { value: '"other"', field: "figure.other" }));
    const theories = it.show === "both" ? ["first", "second"] : [it.show];
    for (const theory of theories) if (theory !== "words" && shown.includes(theory)) refuse(`${where}.show`, text("story-wrong-revealed-twice", { value: quoted(theory) }));
    shown.push(...theories);
    if ("lead" in it) filled(`${where}.lead`, it.lead, 60);
    if (typeof it.text === "string") {
      filled(`${where}.text`, it.text, 320);
      return;
    }
    const sentences = list(`${where}.text`, it.text, [1, 4], (place, part) => {
      const { when, text: said } = fields(place, part, ["text"], ["when"]);
      filled(`${place}.text`, said, 320);
      if (when !== undefined) conditions(`${place}.when`, when);
    });
    if ("when" in sentences[sentences.length - 1]) refuse(`${where}.text`, text("story-wrong-last", { field: '"when"' }));
  });
  if (step.hide?.includes("outcome")) {
    const wanted = step.figure.kind === "gap" ? [["first", "second"][step.figure.theory ?? 1]] : ["first", "second"];
    for (const theory of wanted) if (!shown.includes(theory)) refuse(at, text("story-wrong-never", { value: quoted(theory) }));
  }
  if (step.hide?.includes("types") && !shown.includes("types")) refuse(at, text("story-wrong-types", { value: '"types"' }));
}

/**
 * Checks one step.
 *
 * @param {unknown} value
 * @param {string} place where it stands, such as `Step 3`
 * @returns {Step}
 * @throws {Error} one sentence
 */
export function readStep(value, place = text("story-the-step")) {
  if (!isObject(value)) refuse(place, text("story-wrong-object", { value: quoted(value), allowed: "{ … }" }));
  const at = typeof value.id === "string" && value.id ? text("story-place-id", { place, id: shown(value.id, 40) }) : place;
  if (value.format !== "entente-story-step") refuse(`${at}, format`, text("story-wrong-format", { value: quoted(value.format), allowed: '"entente-story-step"' }));
  version(at, value.version);
  const of = `${at}, `;
  const step = fields(at, value, ["format", "version", "id", "title", "ask", "text", "state", "figure", "predict", "reveal", "question"], ["kicker", "hide", "notes", "sources"]);
  if (typeof step.id !== "string" || !/^[a-z0-9-]{1,40}$/.test(step.id)) refuse(`${of}id`, text("story-wrong-id", { value: quoted(step.id), sign: '"-"' }));
  words(`${of}title`, step.title, 60);
  if ("kicker" in step) words(`${of}kicker`, step.kicker, 60, 0);
  words(`${of}ask`, step.ask, 160);
  list(`${of}text`, step.text, [1, 4], (where, item) => words(where, item, 900));
  if ("hide" in step) list(`${of}hide`, step.hide, [0, 3], (where, item) => one(where, item, ["outcome", "theories", "types"]));
  state(`${of}state`, step.state);
  figure(`${of}figure`, step.figure);
  predict(`${of}predict`, step.predict, step);
  reveal(`${of}reveal`, step.reveal, step);
  filled(`${of}question`, step.question, 300);
  if ("notes" in step) list(`${of}notes`, step.notes, [0, 12], (where, item) => filled(where, item, 900));
  if ("sources" in step) list(`${of}sources`, step.sources, [0, 12], (where, item) => words(where, item, 400));
  if (JSON.stringify(step).length > MOST_STEP_BYTES) refuse(at, text("story-wrong-step-size", { most: MOST_STEP_BYTES / 1024 }));
  return /** @type {Step} */ (step);
}

/** @param {string} where @param {unknown} value */
function version(where, value) {
  if (value === VERSION) return;
  const newer = typeof value === "number" && value > VERSION ? "yes" : "no";
  refuse(`${where}, version`, text("story-wrong-version", { value: quoted(value), version: VERSION, newer }));
}

/**
 * Checks a whole story.
 *
 * @param {unknown} value
 * @returns {Story}
 * @throws {Error} one sentence
 */
export function readStory(value) {
  const at = text("story-the-story");
  if (!isObject(value)) refuse(at, text("story-wrong-object", { value: quoted(value), allowed: "{ … }" }));
  if (value.format !== "entente-story") refuse(`${at}, format`, text("story-wrong-format", { value: quoted(value.format), allowed: '"entente-story"' }));
  version(at, value.version);
  const it = fields(at, value, ["format", "version", "title", "steps"], ["hidden"]);
  words(`${at}, title`, it.title, 80);
  const steps = list(`${at}, steps`, it.steps, [1, MOST_STEPS], () => {}).map((step, n) => readStep(step, text("story-step-place", { number: n + 1 })));
  const ids = steps.map(({ id }) => id);
  ids.forEach((id, n) => ids.indexOf(id) < n && refuse(`${text("story-step-place", { number: n + 1 })}, id`, text("story-wrong-same-id", { value: quoted(id), other: ids.indexOf(id) + 1 })));
  const hidden = list(`${at}, hidden`, it.hidden ?? [], [0, MOST_STEPS], (where, id) => one(where, id, ids));
  if (new Set(hidden).size === ids.length) refuse(`${at}, hidden`, text("story-wrong-all-hidden"));
  return { title: it.title, steps, hidden: [...new Set(hidden)] };
}

/**
 * Checks the list of the page's own steps.
 *
 * @param {unknown} value
 * @returns {{ title: string, steps: string[], hidden: string[] }}
 * @throws {Error} one sentence
 */
export function readIndex(value) {
  const at = text("story-the-list");
  if (!isObject(value) || value.format !== "entente-story-index") refuse(`${at}, format`, text("story-wrong-format", { value: quoted(/** @type {any} */ (value)?.format), allowed: '"entente-story-index"' }));
  version(at, value.version);
  const it = fields(at, value, ["format", "version", "title", "steps"], ["hidden"]);
  words(`${at}, title`, it.title, 80);
  const steps = list(`${at}, steps`, it.steps, [1, MOST_STEPS], (where, name) => {
    if (typeof name !== "string" || !/^[a-z0-9-]{1,40}\.json$/.test(name)) refuse(where, text("story-wrong-name", { value: quoted(name) }));
  });
  return { title: it.title, steps, hidden: list(`${at}, hidden`, it.hidden ?? [], [0, MOST_STEPS], (where, name) => one(where, name, steps)) };
}

/** @param {string} file @param {string} where what it is @returns {any} */
export function parsed(file, where) {
  if (file.length > MOST_BYTES) refuse(where, text("story-wrong-size", { most: MOST_BYTES / 1_000_000 }));
  if (isTooDeep(file)) refuse(where, text("story-wrong-nested", { most: MOST_DEPTH }));
  try {
    return JSON.parse(file);
  } catch {
    return refuse(where, text("story-wrong-json"));
  }
}

/**
 * Reads a file's text: a story or a single step.
 *
 * @param {string} file
 * @returns {{ story: Story } | { step: Step }}
 * @throws {Error} one sentence
 */
export function readText(file) {
  const value = parsed(file, text("story-the-story"));
  return value?.format === "entente-story-step" ? { step: readStep(value) } : { story: readStory(value) };
}

/** @param {string} file its text @returns {boolean} whether it means to be a story or a step */
export const isStory = (file) => /"format"\s*:\s*"entente-story/.test(file.slice(0, 4000));

/** @param {Story} story @returns {object} as a file */
export const asFile = ({ title, steps, hidden }) => ({ format: "entente-story", version: VERSION, title, steps, hidden });
