// Sentences of the banner that a monkey provokes: they are the page's answer to fate and to what was opened, and no finding.

/** Files that a monkey opens; one that is missing here is made of the page itself. @type {[name: string, content: string][]} */
export const FILES = [
  ["monkey-cut.json", '{"version": 1, "id": "cut", '],
  ["monkey-list.json", "[1, 2, 3]"],
  ["monkey-empty.json", ""],
  ["monkey-version.json", '{"entente": "experiment", "version": 99}'],
  ["monkey-scenario.json", '{"version": 1, "id": "m", "events": [{"date": "1989-13-02"}]}'],
];

/** @type {[fate: string, says: RegExp][]} in the three languages */
const SENTENCES = [
  // That there is none, and that there is room again.
  ["full", /storage is full|room in this browser’s storage|Speicher|stockage/i],
  ["kill", /worker|Arbeitsprozess|Helfer|Worker/i],
  ["file", /monkey-|was not changed|nicht geändert|pas été modifié|Nothing was changed|experiment|scenario|Experiment|Szenario|expérience|scénario/],
  ["always", /^(The link|Der Link|Le lien)/],
];

/**
 * @param {string} said
 * @param {ReadonlySet<string>} fate what has befallen the page
 * @returns {string} which part of fate it answers; empty where none
 */
export const allowed = (said, fate) => SENTENCES.find(([name, says]) => (name === "always" || fate.has(name)) && says.test(said))?.[0] ?? "";
