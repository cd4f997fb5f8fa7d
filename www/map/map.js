// The Map tab: what many ensembles say. It follows the Lab while it is open and gives its workers back when it is left.
import { element } from "../dom.js";
import { Card } from "../study/card.js";
import { StudyPool } from "../study/pool.js";
import { attribution } from "../study/attribution.js";
import { distinguish } from "../study/distinguish.js";
import { hysteresis } from "../study/hysteresis.js";
import { interaction } from "../study/interaction.js";
import { order } from "../study/order.js";
import { resilience } from "../study/resilience.js";
import { Preview } from "../study/preview.js";
import { sensitivity } from "../study/sensitivity.js";
import { survival } from "../study/survival.js";
import { text } from "../text.js";
import { SweepFigure } from "./sweep.js";

/** @typedef {{ session: import("../session.js").Session, model: import("../types.js").Glue, build: import("../types.js").Build, theme: () => import("../theme.js").ThemeName, touched: () => void }} Engine `touched`: what travels with a view has changed */

/** A column of cards is at least this wide, and this far from the next, in rem. */
const WIDTH = 21;
const GAP = 2;

/**
 * Which cards stand in which column, by how many columns there are, about equally tall: those under the maps, and those
 * below all. A card stays in its column whatever it says: it would not be found again if each answer moved it.
 *
 * @type {{ under: string[][][], below: string[][][] }}
 */
const COLUMNS = {
  under: [[["attribution", "order"]], [["attribution"], ["order"]]],
  below: [
    [["distinguish", "survival", "resilience", "hysteresis", "interaction"]],
    [
      ["distinguish", "interaction"],
      ["survival", "resilience", "hysteresis"],
    ],
    [["distinguish"], ["survival", "hysteresis"], ["resilience", "interaction"]],
  ],
};

export class MapView {
  #pool;
  #maps;
  #sensitivity;
  /** @type {Card[]} */
  #cards;

  /** @param {HTMLElement} root @param {Engine} engine */
  constructor(root, engine) {
    const { session, model, build } = engine;
    this.#pool = new StudyPool(model, build);
    const card = (/** @type {import("../study/card.js").Kind} */ kind) => new Card(kind, this.#pool, session.lab);
    const maps = element("section", { id: "map", class: "map-figure", "aria-label": text("map-tab-maps") });
    this.#maps = new SweepFigure(maps, engine, this.#pool, () => {
      this.#sensitivity.refresh();
      engine.touched();
    });
    this.#sensitivity = card(sensitivity(() => this.#maps.asked(), new Preview(session, this.#pool)));
    const below = [attribution(), distinguish(), survival(), order(), resilience(), hysteresis(), interaction()].map((kind) => ({ id: kind.id, card: card(kind) }));
    this.#cards = [this.#sensitivity, ...below.map((known) => known.card)];
    const roots = new Map(below.map((known) => [known.id, known.card.root]));
    const under = element("section", { class: "studies map-under", "aria-label": text("map-tab-carries") });
    const studies = element("section", { id: "studies", class: "studies", "aria-label": text("map-tab-studies") });
    root.replaceChildren(maps, element("section", { id: "tornado", class: "map-aside" }, this.#sensitivity.root), under, studies);
    for (const [section, columns] of /** @type {const} */ ([[under, COLUMNS.under], [studies, COLUMNS.below]])) {
      arrange(section, columns, roots, 0);
      new ResizeObserver(([entry]) => arrange(section, columns, roots, entry.contentRect.width)).observe(section);
    }
  }

  /** The tab is opened. */
  open() {
    this.#maps.open();
    for (const card of this.#cards) card.open();
  }

  /** The Lab has changed. */
  refresh() {
    this.#maps.refresh();
    for (const card of this.#cards) card.refresh();
  }

  /** @param {import("../types.js").Glue} model @returns {import("../types.js").Export} the maps, to be taken away */
  taken(model) {
    return this.#maps.taken(model);
  }

  /** @param {import("../theme.js").ThemeName} name */
  theme(name) {
    this.#maps.theme(name);
    for (const card of this.#cards) card.redraw();
  }

  /** The tab is left: nothing goes on computing. */
  close() {
    this.#maps.close();
    for (const card of this.#cards) card.close();
    this.#pool.close();
  }
}

/**
 * @param {HTMLElement} section
 * @param {string[][][]} columns by their number
 * @param {Map<string, HTMLElement>} roots of the cards
 * @param {number} width of the section, CSS pixels
 */
function arrange(section, columns, roots, width) {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const count = Math.min(Math.max(Math.floor((width / rem + GAP) / (WIDTH + GAP)), 1), columns.length);
  if (section.childElementCount === count) return;
  section.replaceChildren(...columns[count - 1].map((ids) => element("div", { class: "study-column" }, ...ids.flatMap((id) => roots.get(id) ?? []))));
}
