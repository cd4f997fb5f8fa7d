// Which language the page speaks: what its address asks for, else what the reader has chosen in this browser, else the first
// of the browser's languages that there is, else English.

/** Languages of the catalogue, each a folder of locales/ with its texts. */
export const WRITTEN = ["en", "de", "fr"];

/** What the languages call themselves. @type {Record<string, string>} */
const NAMES = { en: "English", de: "Deutsch", fr: "Français" };

/** @param {string} language @returns {string} what it calls itself; its own tag where that is not known */
export const nameOfLanguage = (language) => NAMES[language] ?? language;

/** Where the choice is kept. */
const KEY = "entente.language";

/** For tests: English with accents, and English written from right to left. They are made of the English texts. */
export const PSEUDO = ["en-XA", "ar-XB"];

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];

/**
 * @param {string} search of the address
 * @param {readonly string[]} preferred the reader's languages
 * @returns {string}
 */
export function choose(search, preferred) {
  const asked = new URLSearchParams(search).get("lang");
  for (const wanted of [asked, ...preferred]) {
    if (!wanted) continue;
    const pseudo = PSEUDO.find((name) => name.toLowerCase() === wanted.toLowerCase());
    // Nobody is given one unasked.
    if (pseudo && wanted === asked) return pseudo;
    const language = wanted.toLowerCase().split("-")[0];
    if (WRITTEN.includes(language)) return language;
  }
  return "en";
}

/** @returns {string[]} what was chosen in this browser, if anything was and storage is not forbidden */
function remembered() {
  try {
    return [localStorage.getItem(KEY) ?? ""];
  } catch {
    return [];
  }
}

/** @param {string} language is spoken at the next visit, too, unless an address asks for another */
export function remember(language) {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Forbidden: the address alone says it.
  }
}

/** @returns {string} the language of this page */
export const asked = () => choose(location.search, [...remembered(), ...navigator.languages]);

/** @param {string} language @returns {"ltr" | "rtl"} */
export const direction = (language) => (RIGHT_TO_LEFT.includes(language.split("-")[0]) ? "rtl" : "ltr");

/** @param {string} language @returns {string} where its texts are, relative to the page; none where the page has them */
export const place = (language) => (language === "en" || PSEUDO.includes(language) ? "" : `www/locales/${language}.ftl`);
