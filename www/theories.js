// The two theory pickers and the card beside each: claim, citation, what the theory keeps and what it switches off.
import { isTrap } from "./banner.js";
import { byId, element, sentence, setAttribute, setText } from "./dom.js";
import { text } from "./text.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").View} View */
/** @typedef {import("./types.js").Theory} Theory */

const PLACES = /** @type {const} */ (["first", "second"]);

/**
 * A pill that shows the choice as text and lies under the invisible native list, so that it is as wide as the choice
 * and not as the longest entry.
 *
 * @param {HTMLSelectElement} select
 * @param {readonly { id: string, label: string }[]} choices
 * @param {string} chosen
 */
export function showChoices(select, choices, chosen) {
  const known = [...select.options].map((option) => `${option.value}=${option.text}`).join();
  if (choices.map(({ id, label }) => `${id}=${label}`).join() !== known) {
    select.replaceChildren(...choices.map(({ id, label }) => element("option", { value: id }, label)));
  }
  if (select.value !== chosen) select.value = chosen;
  showChosen(select, choices.find(({ id }) => id === chosen)?.label ?? "");
}

/** @param {HTMLSelectElement} select @param {string} label what the pill says and is as wide as */
export function showChosen(select, label) {
  const pill = select.parentElement?.querySelector(".picker-text");
  if (pill) setText(pill, label);
}

/**
 * Commits what is chosen from a list; a refusal gives the old choice back and says why.
 *
 * @param {HTMLSelectElement} select
 * @param {(value: string) => void} commit
 * @param {HTMLElement} error
 */
export function onChoice(select, commit, error) {
  let before = select.value;
  select.addEventListener("focus", () => (before = select.value));
  select.addEventListener("change", () => {
    try {
      commit(select.value);
      before = select.value;
      setText(error, "");
    } catch (thrown) {
      if (isTrap(thrown)) throw thrown;
      select.value = before;
      setText(error, sentence(thrown));
    }
  });
}

export class Theories {
  #theories;

  /** @param {Session} session */
  constructor(session) {
    this.#theories = session.lab.theories();
    const error = byId("compare-error", HTMLElement);
    for (const place of PLACES) {
      const select = byId(`theory-${place}`, HTMLSelectElement);
      onChoice(select, (value) => session.change((lab) => lab.set(`theory.${place}`, value)), error);
    }
    closeLikeMenus([...document.querySelectorAll("details.card")]);
  }

  /** @param {View} view */
  show(view) {
    const choices = this.#theories.map(({ id, name }) => ({ id, label: name }));
    PLACES.forEach((place, side) => {
      const { id, name, hue } = view.theories[side];
      showChoices(byId(`theory-${place}`, HTMLSelectElement), choices, id);
      setAttribute(document.documentElement, `data-${place}`, hue.toLowerCase());
      const theory = this.#theories.find((known) => known.id === id);
      if (theory) showCard(byId(`card-${place}`, HTMLElement), theory);
      setAttribute(byId(`card-${place}-summary`, HTMLElement), "aria-label", text("page-theory-about", { theory: name }));
    });
  }
}

/** @param {HTMLElement} root @param {Theory} theory */
function showCard(root, theory) {
  if (root.dataset.theory === theory.id) return;
  root.dataset.theory = theory.id;
  fillCard(root, theory);
}

/** @param {HTMLElement} root @param {Theory} theory what is known of it, in words */
export function fillCard(root, theory) {
  root.replaceChildren(
    element("h2", {}, theory.name),
    element("p", { class: "card-author" }, theory.author),
    element("p", { class: "card-claim" }, theory.claim),
    element(
      "dl",
      {},
      element("dt", {}, text("page-theory-keeps")),
      element("dd", {}, theory.keeps),
      element("dt", {}, text("page-theory-off")),
      element("dd", {}, theory.switches_off),
      element("dt", {}, text("page-theory-not-faithful")),
      element("dd", {}, theory.not_faithful),
      element("dt", {}, text("page-theory-against")),
      element("dd", {}, theory.against),
      element("dt", {}, text("page-theory-source")),
      element("dd", {}, theory.citation),
    ),
  );
}

/**
 * Cards close on Escape, on a press elsewhere and when another one opens.
 *
 * @param {readonly Element[]} cards
 */
function closeLikeMenus(cards) {
  const open = () => /** @type {HTMLDetailsElement[]} */ (cards.filter((card) => card.hasAttribute("open")));
  document.addEventListener("pointerdown", (event) => {
    for (const card of open()) if (!card.contains(/** @type {Node} */ (event.target))) card.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const card of open()) {
      const inside = card.contains(document.activeElement);
      card.open = false;
      if (inside) card.querySelector("summary")?.focus();
    }
  });
  for (const card of cards) {
    card.addEventListener("toggle", () => {
      if (card.hasAttribute("open")) for (const other of open()) if (other !== card) other.open = false;
    });
  }
}
