// What is said before the catalogue is open, and when it cannot be: it stands in the page itself, in every language.

/**
 * @typedef {object} EarlyTexts
 * @property {(file: string) => string} missing a part of the page that did not come
 * @property {(why: string) => string} old a browser that cannot read the page's script
 * @property {(file: string) => string} absent why the model could not be loaded, in brackets: there is no such file
 * @property {string} packed the same: a browser that cannot unpack the single file
 */

/** @type {Record<string, EarlyTexts>} */
export const EARLY = {
  en: {
    missing: (file) => `A part of the page, ${file}, could not be loaded. Reload the page; without a network, connect first.`,
    old: (why) => `This browser cannot run the page (${why}). Any current browser can.`,
    absent: (file) => `${file} is missing`,
    packed: "this browser cannot unpack it; any current browser can",
  },
  de: {
    missing: (file) => `Ein Teil der Seite, ${file}, konnte nicht geladen werden. Die Seite neu laden; wenn keine Verbindung besteht, zuerst verbinden.`,
    old: (why) => `Dieser Browser kann die Seite nicht ausführen (${why}). Jeder aktuelle Browser kann es.`,
    absent: (file) => `${file} fehlt`,
    packed: "dieser Browser kann es nicht entpacken; jeder aktuelle Browser kann es",
  },
  fr: {
    missing: (file) => `Une partie de la page, ${file}, n’a pas pu être chargée. Recharger la page ; s’il n’y a pas de réseau, se connecter d’abord.`,
    old: (why) => `Ce navigateur ne peut pas faire tourner la page (${why}). Tout navigateur récent le peut.`,
    absent: (file) => `${file} manque`,
    packed: "ce navigateur ne peut pas le décompresser ; tout navigateur récent le peut",
  },
};

/** @param {string} language @returns {EarlyTexts} in English where the language has none */
export const earlyTexts = (language) => EARLY[language] ?? EARLY.en;
