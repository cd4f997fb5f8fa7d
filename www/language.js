// Which language the page speaks: what its address asks for, else the first of the reader's that there is, else English.

/** Languages of the catalogue, each a folder of locales/ with its texts. */
export const WRITTEN = ["en", "de", "fr"];

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

/** @param {string} language @returns {"ltr" | "rtl"} */
export const direction = (language) => (RIGHT_TO_LEFT.includes(language.split("-")[0]) ? "rtl" : "ltr");

/** @param {string} language @returns {string} where its texts are, relative to the page; none where the page has them */
export const place = (language) => (language === "en" || PSEUDO.includes(language) ? "" : `www/locales/${language}.ftl`);
