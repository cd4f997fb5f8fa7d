// Where a story comes from: the page's own steps, a file, a link, what this browser kept. And where it goes.
import * as idb from "idb-keyval";
import { ask } from "../asset.js";
import { sentence } from "../dom.js";
import { fileName } from "../files.js";
import { MOST_LETTERS, pack, unpack } from "../link.js";
import { asFile, readIndex, readStep, readStory } from "./read.js";

/** @typedef {import("./read.js").Story} Story */

/** Before what a link to a story holds. */
export const STORY_MARK = "#t=";

const KEY = "story-own";

/** @param {string} path @returns {Promise<any>} */
async function fetchJson(path) {
  let response;
  try {
    response = await ask(path);
  } catch {
    throw new Error(`${path} could not be loaded. Without a network, connect first; then reload the page.`);
  }
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status}).`);
  try {
    return await response.json();
  } catch {
    throw new Error(`${path} is no JSON.`);
  }
}

/** @returns {Promise<{ story: Story, wrong: string }>} the page's own; a step that is wrong is left out, and the first one said */
export async function ownStory() {
  const { title, steps: files, hidden } = readIndex(await fetchJson("www/story/index.json"));
  const results = await Promise.allSettled(files.map(async (file, n) => readStep(await fetchJson(`www/story/steps/${file}`), `Step ${n + 1}`)));
  const steps = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failed = results.flatMap((result) => (result.status === "rejected" ? [sentence(result.reason)] : []));
  if (steps.length === 0) throw new Error(failed[0] ?? "The story has no steps.");
  const left = hidden.flatMap((file) => {
    const result = results[files.indexOf(file)];
    return result.status === "fulfilled" ? [result.value.id] : [];
  });
  return { story: readStory(asFile({ title, steps, hidden: left })), wrong: failed[0] ?? "" };
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

/** @returns {Promise<Story | null>} what a lecturer arranged in this browser */
export async function keptStory() {
  try {
    const kept = await idb.get(KEY, idb.createStore("entente", "work"));
    return kept ? readStory(kept) : null;
  } catch {
    // Forbidden, or of another version: then the page's own is told.
    return null;
  }
}

/** @param {Story | null} story null: the page's own again @returns {Promise<boolean>} whether it is kept */
export async function keepStory(story) {
  try {
    const place = idb.createStore("entente", "work");
    await (story ? idb.set(KEY, structuredClone(asFile(story)), place) : idb.del(KEY, place));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name @param {string} text @param {string} type */
export function save(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
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
