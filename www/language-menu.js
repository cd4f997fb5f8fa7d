// The choice of the language: a list in the top bar, or in the menu "Work" where the bar is full, and an action for each
// language. The page is loaded anew, with what it shows.
import { byId, element, setAttribute, show } from "./dom.js";
import { addActions } from "./keys.js";
import { nameOfLanguage, remember, WRITTEN } from "./language.js";
import { language, text } from "./text.js";
import { showChosen } from "./theories.js";

/** With less room the bar has none for the list: as in layout.css. */
const wide = matchMedia("(min-width: 72em)");

/** @param {string} wanted @returns {string} this address, in a language */
function addressIn(wanted) {
  const address = new URL(location.href);
  address.searchParams.set("lang", wanted);
  return address.href;
}

/**
 * Loads the page in a language.
 *
 * @param {string} wanted
 * @param {() => Promise<string | null>} view what the page shows as a fragment; nothing where the address has it
 */
async function speakIn(wanted, view) {
  if (wanted === language()) return;
  // Taken first: what is remembered and not gone to would be another page's language.
  const fragment = await view();
  remember(wanted);
  // "Back" leads to this page in this language, whatever is remembered.
  history.replaceState(history.state, "", addressIn(language()));
  const address = new URL(addressIn(wanted));
  if (fragment !== null) address.hash = fragment;
  location.assign(address);
}

/** @param {() => Promise<string | null>} view */
export function offerLanguages(view) {
  const block = byId("language-block", HTMLElement);
  const select = byId("language", HTMLSelectElement);
  // One that is made for tests is a choice as long as it is spoken.
  const all = [...new Set([...WRITTEN, language()])];
  select.replaceChildren(...all.map((one) => element("option", { value: one, lang: one }, nameOfLanguage(one))));
  select.value = language();
  showChosen(select, nameOfLanguage(language()));
  setAttribute(block, "title", text("page-language"));
  select.addEventListener("change", () => void speakIn(select.value, view));
  // A page that comes back from memory has the list as it was left.
  addEventListener("pageshow", () => (select.value = language()));
  const place = () => (wide.matches ? byId("theme", HTMLElement).before(block) : byId("take", HTMLElement).before(block));
  wide.addEventListener("change", place);
  place();
  show(block, all.length > 1);
  const words = text("action-language-words");
  addActions(all.filter((one) => one !== language()).map((one) => ({ id: `language ${one}`, group: "Language", name: nameOfLanguage(one), words, run: () => void speakIn(one, view) })));
}
