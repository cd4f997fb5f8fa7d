// What of the page can be done by name or by key and belongs to no part of its own: tabs, theories, cases, themes, lists.
import { byId } from "./dom.js";
import { addActions, bindKeys, offerActions } from "./keys.js";
import { labIsOpen } from "./views.js";

/** @typedef {import("./keys.js").Action} Action */
/** @typedef {import("./session.js").Session} Session */

/** Theories that have a key: the first of the list. */
const KEYED = 4;

const later = () => import("./later.js");

/** @param {string} id of a button or a link, which is then as if pressed */
const press = (id) => byId(id, HTMLElement).click();

/** @param {string} id of a list @param {string} value chosen as by hand */
function choose(id, value) {
  const select = byId(id, HTMLSelectElement);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/** @param {string} id of a list @param {string} group @param {(text: string) => string} name @returns {Action[]} an action for each of its entries */
const entries = (id, group, name) => [...byId(id, HTMLSelectElement).options].filter(({ disabled }) => !disabled).map(({ value, text }) => ({ id: `${id} ${value}`, group, name: name(text), run: () => choose(id, value) }));

/** What says a figure in numbers or words, in the tabs that have several. */
const TABLES = ".map-numbers, .study-numbers, .games-words, .versus-numbers";

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
 * @param {(text: string) => void} say tells a screen reader
 */
export function registerActions(session, theme, say) {
  const group = "Page";
  addActions([
    { id: "palette", group, name: "Find an action by name", keys: ["Control+K"], inFields: true, run: () => later().then(({ openPalette }) => openPalette()) },
    { id: "shortcuts", group, name: "Show all keys", keys: ["?"], words: "shortcuts keyboard help", run: () => later().then(({ openShortcuts }) => openShortcuts()) },
    { id: "search", group, name: "Find a parameter", keys: ["/"], run: () => find("") },
    {
      id: "theme",
      group,
      name: "Next theme: light, dark, projector",
      keys: ["T"],
      words: "colours contrast night",
      run: () => say(`Theme: ${theme.next()}.`),
    },
    { id: "seed", group, name: "Another seed", keys: ["S"], words: "shocks chance dice", run: () => {
      press("seed-new");
      say(`Seed ${session.lab.get("seed")}.`);
    } },
    { id: "reset", group, name: "Reset all levers and parameters", run: () => /** @type {HTMLElement | null} */ (document.querySelector("[data-reset-all]"))?.click() },
    { id: "close", group, name: "Close what is open", keys: ["Escape"] },
    { id: "lab", group, name: "Open the Lab", words: "tab chart", run: () => press("tab-lab") },
    { id: "story", group, name: "Open the Story", words: "tab lecture steps predict", run: () => press("tab-story") },
    { id: "map", group, name: "Open the Map", words: "tab sweep sensitivity", run: () => press("tab-map") },
    { id: "model", group, name: "Open the Model", words: "tab equations games sources", run: () => press("tab-model") },
    { id: "compare", group: "Work", name: "Compare two experiments side by side", run: () => press("work-compare") },
    { id: "share", group: "Work", name: "Copy a link to this view", words: "share address", run: () => press("share") },
    { id: "save experiment", group: "Work", name: "Save the experiment as a file", words: "json export", run: () => press("work-experiment") },
    { id: "save scenario", group: "Work", name: "Save the scenario as a file", words: "json export", run: () => press("work-scenario") },
    { id: "open file", group: "Work", name: "Open a file", run: () => press("work-open") },
    { id: "slider", group: "Sliders", name: "One step", keys: ["ArrowLeft", "ArrowRight"] },
    { id: "slider wide", group: "Sliders", name: "Ten steps", keys: ["Shift+ArrowLeft", "Shift+ArrowRight"] },
    { id: "slider ticks", group: "Sliders", name: "From tick to tick", keys: ["PageUp", "PageDown"] },
    { id: "slider ends", group: "Sliders", name: "To an end", keys: ["Home", "End"] },
  ]);
  const listen = async () => (await later()).listen(session);
  byId("listen-button", HTMLButtonElement).addEventListener("click", listen);
  addActions([{ id: "listen", group: "Chart", name: "Listen to both medians, or stop", keys: ["Alt+P"], words: "sound sonification play hear", inFields: true, when: labIsOpen, run: () => void listen() }]);
  addActions([{ id: "table elsewhere", group: "Chart", name: "Numbers as a table", keys: ["Alt+T"], inFields: true, when: () => document.querySelector(`body > main:not([hidden]) :is(${TABLES})`) !== null && !labIsOpen(), run: toggleTable }]);
  const theories = session.lab.theories();
  for (const [place, shift, name] of /** @type {const} */ ([["first", "", "First theory"], ["second", "Shift+", "Second theory"]])) {
    addActions(
      theories.map(({ id, name: theory, author }, n) => ({
        id: `theory ${place} ${id}`,
        group: "Theories",
        name: `${name}: ${theory}`,
        words: author,
        ...(n < KEYED && { keys: [`${shift}${n + 1}`] }),
        when: labIsOpen,
        run: () => {
          choose(`theory-${place}`, id);
          say(`${name}: ${theory}.`);
        },
      })),
    );
  }
  addActions(["light", "dark", "projector"].map((name) => ({ id: `theme ${name}`, group: "Theme", name: `Theme: ${name}`, run: () => theme.set(/** @type {import("./theme.js").ThemeName} */ (name)) })));
  offerActions(() => entries("quantity", "Show", (text) => text));
  offerActions(() => entries("record", "Record", (text) => text));
  offerActions(() => entries("scenario", "Case", (text) => text));
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
