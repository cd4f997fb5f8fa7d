// How a view is cited, in BibTeX and CSL-JSON. No page in it.

/** @typedef {import("../types.js").Taken} Taken */

const TITLE = "Entente: a laboratory for rival theories of trust between two states";

/** @param {Taken} taken @returns {string} what a version alone does not say */
const note = ({ about, runs, digest }) =>
  `Scenario ${about.scenario}${about.timeline_altered ? " (timeline altered)" : ""}, theories ${about.theory_first} and ${about.theory_second}, seed ${about.seed}, ${runs[0] === runs[1] ? runs[0] : runs.join(" and ")} runs, digest ${digest}`;

/** @param {string} text @returns {string} as LaTeX takes it */
export const latex = (text) =>
  text.replace(/[\\{}$&#^_%~]/g, (sign) => ({ "\\": "\\textbackslash{}", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}" })[sign] ?? `\\${sign}`);

/** @param {Date} day @returns {string} such as 1989-11-09 */
const written = (day) => day.toISOString().slice(0, 10);

/** @param {Taken} taken @param {Date} day on which it was saved */
export function bibtex(taken, day) {
  const { engine } = taken.about;
  return `@software{entente-${taken.digest.slice(0, 8)},
  author = {{The Entente authors}},
  title = {{${latex(TITLE)}}},
  version = {${latex(engine)}},
  year = {${day.getUTCFullYear()}},
  urldate = {${written(day)}},
  note = {${latex(note(taken))}},
}
`;
}

/** @param {Taken} taken @param {Date} day on which it was saved */
export function csl(taken, day) {
  const entry = {
    id: `entente-${taken.digest.slice(0, 8)}`,
    type: "software",
    title: TITLE,
    author: [{ literal: "The Entente authors" }],
    version: taken.about.engine,
    issued: { "date-parts": [[day.getUTCFullYear()]] },
    accessed: { "date-parts": [[day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]] },
    note: note(taken),
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
