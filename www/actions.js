// What of the page can be done by name or by key and belongs to no part of its own: tabs, theories, cases, themes, lists.
import { byId } from "./dom.js";
import { addActions, bindKeys, offerActions } from "./keys.js";
import { later } from "./rest.js";
import { text } from "./text.js";
import { themeName, THEMES } from "./theme.js";
import { labIsOpen } from "./views.js";

/** @typedef {import("./keys.js").Action} Action */
/** @typedef {import("./session.js").Session} Session */

/** Theories that have a key: the first of the list. */
const KEYED = 4;

/** @param {string} id of a button or a link, which is then as if pressed */
const press = (id) => byId(id, HTMLElement).click();

/** @param {string} id of a list @param {string} value chosen as by hand */
function choose(id, value) {
  const select = byId(id, HTMLSelectElement);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/** @param {string} id of a list @param {string} group @returns {Action[]} an action for each of its entries */
const entries = (id, group) => [...byId(id, HTMLSelectElement).options].filter(({ disabled }) => !disabled).map(({ value, label }) => ({ id: `${id} ${value}`, group, name: label, run: () => choose(id, value) }));

/** What says a figure in numbers or words, in the tabs that have several. */
const TABLES = ".st-numbers, .map-numbers, .study-numbers, .games-words, .versus-numbers";

/** Opens or closes the table of the figure that has the focus, or of the first. */
function toggleTable() {
  const view = document.querySelector("body > main:not([hidden])");
  const around = document.activeElement?.closest("article, section");
  const table = /** @type {HTMLDetailsElement | null} */ (around?.querySelector(TABLES) ?? view?.querySelector(TABLES));
  if (!table) return;
  table.open = !table.open;
  table.querySelector("summary")?.focus();
}

/** Opens the Lab's list of parameters at those that a word finds. @param {string} word */
function find(word) {
  location.hash = "lab";
  const search = byId("search", HTMLInputElement);
  // Under a drawer that is closed it cannot take the focus.
  if (search.checkVisibility({ visibilityProperty: true }) === false) press("drawer-toggle");
  search.value = word;
  search.dispatchEvent(new Event("input"));
  search.focus();
  search.select();
}

/**
 * @param {Session} session
 * @param {import("./theme.js").Theme} theme
 * @param {(words: string) => void} say tells a screen reader
 */
export function registerActions(session, theme, say) {
  const group = "Page";
  addActions([
    { id: "palette", group, name: text("action-palette"), keys: ["Control+K"], inFields: true, run: () => later().then(({ openPalette }) => openPalette()) },
    { id: "shortcuts", group, name: text("action-shortcuts"), keys: ["?"], words: text("action-shortcuts-words"), run: () => later().then(({ openShortcuts }) => openShortcuts()) },
    { id: "search", group, name: text("action-search"), keys: ["/"], run: () => find("") },
    {
      id: "theme",
      group,
      name: text("action-theme"),
      keys: ["T"],
      words: text("action-theme-words"),
      run: () => say(text("theme-now", { name: themeName(theme.next()) })),
    },
    { id: "seed", group, name: text("action-seed"), keys: ["S"], words: text("action-seed-words"), run: () => {
      press("seed-new");
      say(text("action-seed-done", { seed: String(session.lab.get("seed")) }));
    } },
    { id: "reset", group, name: text("action-reset"), run: () => /** @type {HTMLElement | null} */ (document.querySelector("[data-reset-all]"))?.click() },
    { id: "close", group, name: text("action-close"), keys: ["Escape"] },
    { id: "lab", group, name: text("action-lab"), words: text("action-lab-words"), run: () => press("tab-lab") },
    { id: "story", group, name: text("action-story"), words: text("action-story-words"), run: () => press("tab-story") },
    { id: "map", group, name: text("action-map"), words: text("action-map-words"), run: () => press("tab-map") },
    { id: "model", group, name: text("action-model"), words: text("action-model-words"), run: () => press("tab-model") },
    { id: "compare", group: "Work", name: text("action-compare"), run: () => press("work-compare") },
    { id: "share", group: "Work", name: text("keep-share"), words: text("action-share-words"), run: () => press("share") },
    { id: "save experiment", group: "Work", name: text("action-save-experiment"), words: text("action-save-words"), run: () => press("work-experiment") },
    { id: "save scenario", group: "Work", name: text("action-save-scenario"), words: text("action-save-words"), run: () => press("work-scenario") },
    { id: "open file", group: "Work", name: text("action-open-file"), run: () => press("work-open") },
    { id: "slider", group: "Sliders", name: text("action-slider"), keys: ["ArrowLeft", "ArrowRight"] },
    { id: "slider wide", group: "Sliders", name: text("action-slider-wide"), keys: ["Shift+ArrowLeft", "Shift+ArrowRight"] },
    { id: "slider ticks", group: "Sliders", name: text("action-slider-ticks"), keys: ["PageUp", "PageDown"] },
    { id: "slider ends", group: "Sliders", name: text("action-slider-ends"), keys: ["Home", "End"] },
  ]);
  const listen = async () => (await later()).listen(session);
  byId("listen-button", HTMLButtonElement).addEventListener("click", listen);
  addActions([{ id: "listen", group: "Chart", name: text("action-listen"), keys: ["Alt+P"], words: text("action-listen-words"), inFields: true, when: labIsOpen, run: () => void listen() }]);
  addActions([{ id: "table elsewhere", group: "Chart", name: text("page-numbers"), keys: ["Alt+T"], inFields: true, when: () => document.querySelector(`body > main:not([hidden]) :is(${TABLES})`) !== null && !labIsOpen(), run: toggleTable }]);
  const theories = session.lab.theories();
  for (const [place, shift] of /** @type {const} */ ([["first", ""], ["second", "Shift+"]])) {
    addActions(
      theories.map(({ id, name: theory, author }, n) => ({
        id: `theory ${place} ${id}`,
        group: "Theories",
        name: text(place === "first" ? "action-theory-first" : "action-theory-second", { theory }),
        words: author,
        ...(n < KEYED && { keys: [`${shift}${n + 1}`] }),
        when: labIsOpen,
        run: () => {
          choose(`theory-${place}`, id);
          say(text(place === "first" ? "action-theory-first-done" : "action-theory-second-done", { theory }));
        },
      })),
    );
  }
  addActions(THEMES.map((name) => ({ id: `theme ${name}`, group: "Theme", name: text("theme-is", { name: themeName(name) }), run: () => theme.set(name) })));
  offerActions(() => entries("quantity", "Show"));
  offerActions(() => entries("record", "Record"));
  offerActions(() => entries("scenario", "Case"));
  offerActions(() => {
    /** @type {Map<string, Action>} */
    const known = new Map();
    for (const { parameter, name, search } of session.lab.parameters()) known.set(parameter, { id: `find ${parameter}`, group: "Parameter", name, words: search, run: () => find(name) });
    return [...known.values()];
  });
  const work = byId("work", HTMLDetailsElement);
  for (const [button, open] of /** @type {const} */ ([["palette-open", "openPalette"], ["keys-open", "openShortcuts"]])) {
    byId(button, HTMLButtonElement).addEventListener("click", async () => {
      // The focus comes back to the menu's own button, because the menu closes.
      work.open = false;
      byId("work-summary", HTMLElement).focus();
      (await later())[open]();
    });
  }
  bindKeys();
}
