// What a monkey provokes and is no finding: sentences of the banner that answer to fate and to what was opened, errors of the browser.
import { OWN } from "../e2e/firefox.js";

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
  ["kill", /worker|Rechenprozess|tâche d’arrière-plan/i],
  ["file", /monkey-|was not changed|nicht geändert|pas été modifié|Nothing was changed|experiment|scenario|Experiment|Szenario|expérience|scénario/],
  ["always", /^(The link|Der Link|Le lien)/],
  // Somebody asks for the map's table before anything in it has been computed.
  ["always", /^(The map has no numbers yet|Die Karte hat noch keine Zahlen|La carte n’a pas encore de nombres)/],
];

/**
 * @param {string} said
 * @param {ReadonlySet<string>} fate what has befallen the page
 * @returns {string} which part of fate it answers; empty where none
 */
export const allowed = (said, fate) => SENTENCES.find(([name, says]) => (name === "always" || fate.has(name)) && says.test(said))?.[0] ?? "";

/** What a load of the page that another one ended says of the parts that were still on their way to it, in the three languages. */
const LEFT = /A part of the page could not be loaded|Ein Teil der Seite konnte nicht|Une partie de la page n’a pas pu/;

/** What the network's end brings along. */
const CUT = /Failed to load resource|fetching the script|NetworkError|net::ERR|Failed to update a ServiceWorker/;

/**
 * @param {string} words an error of the page
 * @param {{ offline: boolean, left: boolean }} now whether there is no network, and whether another load of the page began in this row
 * @returns {boolean} whether it is none of the page's making
 */
export const excused = (words, { offline, left }) => OWN.test(words) || (offline && CUT.test(words)) || (left && LEFT.test(words));
