// The table of digests, as scripts read it: what is to be computed, and what it has to come to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** @typedef {import("./rows.js").Row} Row */
/** @typedef {import("./rows.js").Case} Case */

/** The engine's version. */
export const ENGINE = /^version = "(.+)"$/m.exec(readFileSync("Cargo.toml", "utf8"))?.[1] ?? "";

/** @type {Row[]} */
export const TABLE = readFileSync(`tests/portability/digests-${ENGINE}.txt`, "utf8")
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .map((line) => line.split(" "))
  .filter((cells) => cells.length === 6)
  .map(([name, theory, seed, runs, ensemble, bands]) => ({ case: name, theory, seed, runs, ensemble, bands }));

/** @template T @param {T[]} all */
const distinct = (all) => [...new Set(all)];

/** Everything that the table has. @type {Case[]} */
export const CASES = distinct(TABLE.map((row) => row.case)).map((name) => ({
  case: name,
  text: readFileSync(`www/scenarios/${name}.json`, "utf8"),
  theories: distinct(TABLE.map(({ theory }) => theory)),
  seeds: distinct(TABLE.map(({ seed }) => seed)),
}));

/**
 * Holds computed rows to the table: every row, and the first that differs is named.
 *
 * @param {Row[]} computed
 * @param {string} how
 */
export function hold(computed, how) {
  /** @param {Row} row */
  const key = (row) => `${row.case} under ${row.theory} with seed ${row.seed}`;
  const found = new Map(computed.map((row) => [key(row), row]));
  assert.ok(TABLE.length > 0 && found.size === computed.length, "no row is computed twice");
  const wrong = TABLE.flatMap((row) => {
    const here = found.get(key(row));
    if (!here) return [`${key(row)} was not computed`];
    const part = /** @type {const} */ (["runs", "ensemble", "bands"]).find((name) => here[name] !== row[name]);
    return part ? [`${key(row)}: ${part} is ${here[part]}, the table has ${row[part]}`] : [];
  });
  assert.equal(wrong.length, 0, `Engine ${ENGINE}, ${how}: ${wrong[0]} (${wrong.length} of ${TABLE.length} rows differ)`);
}
