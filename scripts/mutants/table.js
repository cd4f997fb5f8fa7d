// What became of the mutants of each folder.

/** @typedef {{ mutant: { file: string }, outcome: { verdict: string } }} Found */

/**
 * Wilson's interval of a share, at 95 %.
 *
 * @param {number} hits
 * @param {number} of
 * @returns {[number, number]}
 */
export function wilson(hits, of) {
  if (of === 0) return [0, 1];
  const z = 1.959963984540054;
  const p = hits / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [middle - half, middle + half];
}

/** The folder of a file whose mutants are counted together. @param {string} file */
export const folder = (file) => file.replace(/^(src\/kernel\/dyad|src\/[^/]+).*/, "$1");

/** A mutant that runs for ever is noticed, too; one that does not compile is none. @param {Found[]} found @returns {string} */
export function table(found) {
  const rows = ["| folder | tried | killed | timed out | survived | share killed | 95 % | do not compile | not chosen |", "|---|---|---|---|---|---|---|---|---|"];
  for (const name of [...new Set(found.map(({ mutant }) => folder(mutant.file)))].sort()) {
    const own = found.filter(({ mutant }) => folder(mutant.file) === name).map(({ outcome }) => outcome.verdict);
    const count = (/** @type {string} */ verdict) => own.filter((each) => each === verdict).length;
    const noticed = count("killed") + count("timed out");
    const tried = noticed + count("survived");
    const [low, high] = wilson(noticed, tried);
    const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;
    const share = tried === 0 ? "" : percent(noticed / tried);
    rows.push(`| \`${name}\` | ${tried} | ${count("killed")} | ${count("timed out")} | ${count("survived")} | ${share} | ${percent(low)} to ${percent(high)} | ${count("unviable")} | ${count("not chosen")} |`);
  }
  return rows.join("\n");
}
