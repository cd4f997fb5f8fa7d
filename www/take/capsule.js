// The reproducibility capsule: one archive with everything that makes a view again, and says whether it is the same. No
// page in it.
import { strToU8, zipSync } from "fflate";
import { bibtex, csl } from "./citation.js";

/** @typedef {import("../types.js").Taken} Taken */

/** @param {readonly [number, number]} runs @returns {string} as the command line takes them */
export const counted = ([first, second]) => (first === second ? String(first) : `${first},${second}`);

/** @param {readonly [number, number]} runs @returns {string} the command that makes the table again, byte by byte */
export const command = (runs) => `entente export experiment.entente.json --runs ${counted(runs)}`;

/**
 * @param {object} parts
 * @param {Taken} parts.taken
 * @param {object} parts.experiment
 * @param {string} parts.scenario
 * @param {string} parts.svg
 * @param {string} parts.model MODEL.md
 * @param {string} parts.digest of the two highlighted runs
 * @param {Date} parts.day on which it is saved
 * @param {(bytes: Uint8Array) => string} sha256
 * @returns {Uint8Array<ArrayBuffer>} the archive
 */
export function capsule({ taken, experiment, scenario, svg, model, digest, day }, sha256) {
  const { about, runs, finding, notes } = taken;
  /** @type {Record<string, Uint8Array>} */
  const files = {
    "README.txt": strToU8(readme(taken)),
    "experiment.entente.json": strToU8(JSON.stringify({ entente: "experiment", name: finding.slice(0, 60), ...experiment }, null, 1)),
    "scenario.json": strToU8(scenario),
    "results.csv": strToU8(taken.csv),
    "figure.svg": strToU8(svg),
    "MODEL.md": strToU8(model),
    "citation.bib": strToU8(bibtex(taken, day)),
    "citation.json": strToU8(csl(taken, day)),
  };
  const manifest = {
    entente: "capsule",
    version: 1,
    engine: about.engine,
    scenario: about.scenario,
    theories: [about.theory_first, about.theory_second],
    settings: about.settings,
    seed: about.seed,
    run: about.run,
    runs,
    digest: { results: taken.digest, runs: digest },
    finding,
    notes,
    saved: day.toISOString(),
    command: command(runs),
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
  };
  return zipSync({ "capsule.json": strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...files }, { level: 9, mtime: day });
}

/** @param {Taken} taken */
function readme({ about, runs, finding, notes, digest }) {
  return `${finding}
${notes.join("\n")}

This archive holds one view of Entente ${about.engine} and everything that makes it again.

To see whether it comes out the same on your machine, with the command line of that version:

    entente verify THIS.zip

To make the table again, byte by byte, in the folder of the unpacked archive:

    ${command(runs)} > results-again.csv

To go on from here: open experiment.entente.json in the page (menu "Work", "Open a file").

results.csv              medians and bands of both theories, quarter by quarter; leaders and events
figure.svg               the chart
experiment.entente.json  the view: scenario, settings, seed ${about.seed}
scenario.json            the scenario as it was run
MODEL.md                 what the model is
citation.bib, .json      how to cite it (BibTeX, CSL-JSON)
capsule.json             checksums, and the digest of the results: ${digest}
`;
}
