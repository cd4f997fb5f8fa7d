// What is made of a figure when it is taken away: loaded when the first one is.
import { ask } from "../asset.js";
import { text } from "../text.js";
import { capsule } from "./capsule.js";
import { withFaces } from "./faces.js";
import { png } from "./png.js";

/** @typedef {import("../types.js").Export} Export */
/** @typedef {"png" | "svg" | "csv" | "capsule"} Form */

/** @type {Record<Form, { ending: string, type: string }>} */
const FORMS = {
  png: { ending: ".png", type: "image/png" },
  svg: { ending: ".svg", type: "image/svg+xml" },
  csv: { ending: ".csv", type: "text/csv;charset=utf-8" },
  capsule: { ending: ".zip", type: "application/zip" },
};

/**
 * @param {Export} taken
 * @param {Form} form
 * @param {object} of
 * @param {number} of.scale pixels in a CSS pixel
 * @param {string} of.name of the file, without its ending
 * @param {import("../types.js").Glue} of.model
 * @param {() => { experiment: object, scenario: string, digest: string }} of.view the Lab's view, for a capsule
 * @returns {Promise<{ name: string, blob: Blob }>}
 * @throws {Error} one sentence
 */
export async function take(taken, form, { scale, name, model, view }) {
  const { ending, type } = FORMS[form];
  const file = (/** @type {BlobPart} */ content, suffix = "") => ({ name: `${name}${suffix}${ending}`, blob: new Blob([content], { type }) });
  if (form === "svg") return file(await withFaces(taken.svg()));
  if (form === "csv") return file(taken.taken().csv);
  if (form === "png") return file(await png(taken, scale), scale === 1 ? "" : `@${scale}x`);
  // Of one moment: the page may go on while MODEL.md comes.
  const parts = { taken: taken.taken(), svg: taken.svg(), ...view() };
  const response = await ask("www/MODEL.md").catch(() => null);
  if (!response?.ok) throw new Error(text("take-no-model"));
  const svg = await withFaces(parts.svg);
  return file(capsule({ ...parts, svg, model: await response.text(), day: new Date() }, model.sha256));
}
