// Where a story comes from: the page's own steps, a file, a link, what this browser kept. And where it goes.
import * as idb from "idb-keyval";
import { ask, json } from "../asset.js";
import { sentence } from "../dom.js";
import { fileName } from "../files.js";
import { PSEUDO } from "../language.js";
import { MOST_LETTERS, pack, unpack } from "../link.js";
import { fetchTexts, spoken, stepTexts } from "../overlay.js";
import { inStore } from "../store.js";
import { language, text } from "../text.js";
import { asFile, readIndex, readStep, readStory } from "./read.js";

/** @typedef {import("./read.js").Story} Story */

/** Before what a link to a story holds. */
export const STORY_MARK = "#t=";

const KEY = "story-own";

/** @param {string} path @returns {Promise<any>} */
async function fetchJson(path) {
  const response = await ask(path);
  if (!response.ok) throw new Error(text("page-file-missing", { file: path, status: String(response.status) }));
  return json(response, path);
}

/** @param {import("./read.js").Step} step @param {any} own its texts in the reader's language @returns {import("./read.js").Step} */
function inReadersWords(step, own) {
  const told = spoken(step, stepTexts(step), own);
  // Words that are made for tests are longer than any that are allowed.
  if (PSEUDO.includes(language())) return told;
  try {
    return readStep(told);
  } catch {
    return step;
  }
}

/** @returns {Promise<{ story: Story, wrong: string }>} the page's own; a step that is wrong is left out, and the first one said */
export async function ownStory() {
  const place = "www/story/index.json";
  const [list, name] = await Promise.all([fetchJson(place), fetchTexts(place)]);
  const { title, steps: files, hidden } = readIndex(list);
  const results = await Promise.allSettled(
    files.map(async (file, n) => {
      const path = `www/story/steps/${file}`;
      const [step, own] = await Promise.all([fetchJson(path), fetchTexts(path)]);
      return { step: readStep(step, text("story-step-place", { number: n + 1 })), own };
    }),
  );
  const read = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failed = results.flatMap((result) => (result.status === "rejected" ? [sentence(result.reason)] : []));
  if (read.length === 0) throw new Error(failed[0] ?? text("story-no-steps"));
  const left = hidden.flatMap((file) => {
    const result = results[files.indexOf(file)];
    return result.status === "fulfilled" ? [result.value.step.id] : [];
  });
  const story = readStory(asFile({ title, steps: read.map(({ step }) => step), hidden: left }));
  // A translation is laid over what has been checked.
  return { story: { ...spoken(story, { title }, name), steps: read.map(({ step, own }) => inReadersWords(step, own)) }, wrong: failed[0] ?? "" };
}

/** @param {string} hash of the address @returns {Promise<Story>} @throws {Error} one sentence */
export async function linkedStory(hash) {
  return readStory(await unpack(hash));
}

/** @param {Story} story @returns {Promise<string | null>} the link, or nothing where it would be too long */
export async function linkTo(story) {
  const packed = await pack(asFile(story));
  const hash = STORY_MARK + packed.slice(packed.indexOf("=") + 1);
  const link = new URL(hash, location.href.split("#")[0]).href;
  return link.length > MOST_LETTERS ? null : link;
}

/** @returns {Promise<{ story: Story | null, wrong: string }>} what a lecturer arranged in this browser; why, where it is kept and cannot be read */
export async function keptStory() {
  let kept;
  try {
    kept = await inStore((place) => idb.get(KEY, place));
  } catch {
    // Forbidden: that the browser keeps nothing is said where the answers are read.
  }
  try {
    return { story: kept ? readStory(kept) : null, wrong: "" };
  } catch (error) {
    return { story: null, wrong: text("story-kept-unreadable", { reason: sentence(error) }) };
  }
}

/** @param {Story | null} story null: the page's own again @returns {Promise<boolean>} whether it is kept */
export async function keepStory(story) {
  try {
    await inStore((place) => (story ? idb.set(KEY, structuredClone(asFile(story)), place) : idb.del(KEY, place)));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name @param {string} content @param {string} type */
export function save(name, content, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @param {Story} story @returns {string} the name of the file */
export function saveStory(story) {
  const name = fileName(story.title, ".story.json");
  save(name, JSON.stringify(asFile(story), null, 1), "application/json");
  return name;
}
