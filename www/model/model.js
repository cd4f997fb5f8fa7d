// The Model tab: the diagram and its mechanisms, the theories side by side, the games, the patterns, limits and sources.
// It is built when it is first opened and follows the Lab's two theories and parameters.
import patterns from "../patterns.json" with { type: "json" };
import { fetchCases, fillCase } from "../cases.js";
import { element, fillChildren, sentence, setAttribute, setText, symbol } from "../dom.js";
import { Games } from "../games.js";
import { inField, inSentence, text } from "../text.js";
import { fillCard } from "../theories.js";
import { equationMarkup } from "../trusted.js";
import { reachable } from "../scrolls.js";
import { Diagram, mechanismOf } from "./diagram.js";
import mechanisms from "./mechanisms.json" with { type: "json" };
import { showPatterns } from "./patterns.js";
import { showRatification } from "./ratification.js";

/** @typedef {import("../session.js").Session} Session */
/** @typedef {import("../types.js").Row} Row */
/** @typedef {import("../types.js").Strength} Strength */
/** @typedef {import("../types.js").Theory} Theory */
/** @typedef {{ id: string, tex: string[], mathml: string[], parameters: string[] }} Mechanism what it is called and says is the catalogue’s */

/** Words in equations; all else that is set upright is a symbol. @type {Record<string, string>} */
const WORDS = {
  cooperate: "model-equation-cooperate",
  meet: "model-equation-meet",
  or: "model-equation-or",
  if: "model-equation-if",
  "for good news": "model-equation-good-news",
  "for bad": "model-equation-bad-news",
};

/** @param {string} mathml @returns {Node} */
function equation(mathml) {
  const { documentElement } = new DOMParser().parseFromString(equationMarkup(mathml), "application/xml");
  for (const node of documentElement.querySelectorAll("mtext")) {
    const word = WORDS[node.textContent?.replaceAll("\u00a0", " ") ?? ""];
    // Messages: WORDS
    if (word) node.textContent = text(word).replaceAll(" ", "\u00a0");
  }
  return document.importNode(documentElement, true);
}

// Messages: mechanism-{id}-name, mechanism-{id}-says, mechanism-{id}-source
/** @param {string} pattern of a message about a mechanism @param {string} id */
const about = (pattern, id) => text(pattern.replace("{id}", id));
/** @param {string} id of a mechanism */
const nameOf = (id) => about("mechanism-{id}-name", id);

/** The grade of a value in the table of a mechanism. @type {Record<Row["status"], string>} */
const GRADES = { data: "model-grade-data", derived: "model-grade-derived", judgement: "model-grade-judgement" };

/** @param {string} id @param {string} title @param {string} note */
function section(id, title, note) {
  const root = element("section", { id, class: "model-part", "aria-labelledby": `${id}-title` });
  root.append(element("h2", { id: `${id}-title` }, title), element("p", { class: "note" }, note));
  return root;
}

/** @param {readonly Strength[]} strengths @returns {Set<string>} the mechanisms that are on */
const working = (strengths) => new Set(strengths.filter(([, value]) => value > 0).map(([path]) => mechanismOf(path)));

export class Model {
  #session;
  /** @type {Mechanism[]} */
  #mechanisms = mechanisms;
  #chosen = "evidence";
  #side = 1;
  #list = element("div", { class: "mechanisms", role: "radiogroup", "aria-label": text("model-mechanisms") });
  #card = element("div", { class: "mechanism-card", "aria-live": "polite" });
  #sides = element("div", { class: "sides", role: "radiogroup", "aria-label": text("model-theory-shown") });
  #diagram = new Diagram((mechanism) => this.#choose(mechanism));
  /** @type {Theory[]} */
  #theories;

  /** @type {Games | null} */
  #games = null;
  #model;

  /** @param {Session} session @param {HTMLElement} root @param {import("../types.js").Glue} model */
  constructor(session, root, model) {
    this.#session = session;
    this.#model = model;
    this.#theories = session.lab.theories();
    this.root = root;
  }

  /** Builds what the tab shows; to be called once. */
  async build() {
    const cases = await fetchCases().catch(() => []);
    const about = section("model-diagram", text("model-diagram-title"), text("model-diagram-note"));
    about.append(this.#sides, element("div", { class: "diagram-and-card" }, reachable(element("div", { class: "diagram-frame" }, this.#diagram.root), text("model-diagram")), this.#card), this.#list);
    const games = element("section", { id: "games", class: "model-part" });
    this.root.replaceChildren(
      element("header", { class: "model-head" }, element("h1", {}, text("model-title")), element("p", {}, text("model-about"))),
      about,
      this.#compare(),
      games,
      showRatification(section("model-ratification", text("model-ratification-title"), text("model-ratification-note")), this.#session.lab.ratification(), ...cases.filter(({ replay }) => !replay).map((one) => element("div", { class: "case-told" }, ...fillCase(one, this.#theories)))),
      showPatterns(section("model-patterns", text("model-patterns-title"), ""), patterns),
      this.#limits(),
    );
    this.#fillList();
    this.#games = new Games(games, this.#model);
    this.#games.theme(this.#theme);
  }

  /** @type {import("../theme.js").ThemeName} */
  #theme = "light";

  /** @param {import("../theme.js").ThemeName} name */
  theme(name) {
    this.#theme = name;
    this.#games?.theme(name);
  }

  #fillList() {
    this.#list.replaceChildren(
      ...this.#mechanisms.map(({ id }) => {
        const radio = element("input", { type: "radio", name: "mechanism", value: id, class: "hidden" });
        radio.addEventListener("change", () => this.#choose(id));
        return element("label", { class: "mechanism", "data-id": id }, radio, element("span", {}, nameOf(id)));
      }),
    );
  }

  /** @param {string} mechanism */
  #choose(mechanism) {
    if (mechanism === this.#chosen) return;
    this.#chosen = mechanism;
    this.show();
  }

  /** @param {string} theory whose card is opened and brought into sight */
  reveal(theory) {
    const card = this.root.querySelector(`#theory-${theory}`);
    if (!(card instanceof HTMLDetailsElement)) return;
    card.open = true;
    card.scrollIntoView({ block: "center" });
    card.querySelector("summary")?.focus({ preventScroll: true });
  }

  /** Brings the figure of ratification into sight. */
  revealRatification() {
    const section = this.root.querySelector("#model-ratification");
    if (!(section instanceof HTMLElement)) return;
    section.tabIndex = -1;
    section.scrollIntoView({ block: "start" });
    section.focus({ preventScroll: true });
  }

  /** Follows the Lab. */
  show() {
    if (this.#mechanisms.length === 0) return;
    const { lab } = this.#session;
    const { theories } = lab.view();
    fillChildren(this.#sides, theories, () => this.#sideButton(), (node, { name }, side) => {
      setText(/** @type {Node} */ (node.lastElementChild), name);
      setAttribute(node, "data-side", String(side));
      /** @type {HTMLInputElement} */ (node.firstElementChild).checked = side === this.#side;
    });
    const strengths = lab.strengths()[this.#side];
    const on = working(strengths);
    const names = (/** @type {boolean} */ wanted) => this.#mechanisms.filter(({ id }) => on.has(id) === wanted).map(({ id }) => inSentence(nameOf(id)));
    const off = names(false);
    const told = { theory: theories[this.#side].name, working: { list: names(true) } };
    this.#diagram.show(strengths, this.#chosen, off.length > 0 ? text("model-diagram-description", { ...told, off: { list: off } }) : text("model-diagram-description-whole", told));
    for (const label of this.#list.children) {
      const id = label.getAttribute("data-id") ?? "";
      setAttribute(label, "data-off", on.has(id) ? null : "");
      /** @type {HTMLInputElement} */ (label.firstElementChild).checked = id === this.#chosen;
    }
    const mechanism = this.#mechanisms.find(({ id }) => id === this.#chosen);
    if (mechanism) this.#fillCard(mechanism, strengths, lab.parameters());
  }

  #sideButton() {
    const radio = element("input", { type: "radio", name: "model-side", class: "hidden" });
    const label = element("label", { class: "side" }, radio, element("span"));
    radio.addEventListener("change", () => {
      this.#side = Number(label.dataset.side);
      this.show();
    });
    return label;
  }

  /** @param {Mechanism} mechanism @param {readonly Strength[]} strengths @param {readonly Row[]} rows */
  #fillCard({ id, mathml, parameters }, strengths, rows) {
    const name = nameOf(id);
    const on = strengths.some(([path, value]) => mechanismOf(path) === id && value > 0);
    const table = element("table", { class: "mechanism-values" }, element("caption", { class: "hidden" }, text("model-parameters-of", { mechanism: name })));
    for (const parameter of parameters) {
      const own = rows.filter((row) => row.parameter === parameter);
      if (own.length === 0) continue;
      const values = [...new Set(own.map((row) => inField(row.text)))].join(", ");
      const [first] = own;
      const find = element("button", { type: "button", class: "button plain", title: text("model-find", { name: first.name }) }, first.name);
      find.addEventListener("click", () => openInLab(first.name));
      // Messages: GRADES
      table.append(element("tr", {}, element("th", { scope: "row" }, symbol(first.symbol)), element("td", {}, find), element("td", {}, values), element("td", { class: "grade" }, text(GRADES[first.status]))));
    }
    this.#card.replaceChildren(
      element("h3", {}, name, element("span", { class: "state" }, on ? text("model-working") : text("model-switched-off"))),
      element("p", {}, about("mechanism-{id}-says", id)),
      reachable(element("div", { class: "equations" }, ...mathml.map(equation)), text("model-equations-of", { mechanism: name })),
      element("p", { class: "note" }, about("mechanism-{id}-source", id)),
      reachable(element("div", { class: "scrolled" }, table), text("model-parameters-of", { mechanism: name })),
    );
  }

  /** The theories side by side, and their cards. */
  #compare() {
    const root = section("model-theories", text("model-theories-title"), text("model-theories-note"));
    const head = element("tr", {}, element("th", { scope: "col" }, text("model-theory")), ...this.#mechanisms.map(({ id }) => element("th", { scope: "col", class: "turned" }, element("span", {}, nameOf(id)))));
    const body = this.#theories.map((theory) => {
      const on = working(theory.strengths);
      const card = element("div", { class: "card-body" });
      fillCard(card, theory);
      const name = element("details", { class: "card", id: `theory-${theory.id}` }, element("summary", {}, theory.name), card);
      const cells = this.#mechanisms.map(({ id }) => {
        const works = on.has(id);
        const title = text(works ? "model-mechanism-at-work" : "model-mechanism-off", { mechanism: nameOf(id) });
        return element("td", { title }, element("span", { class: works ? "on" : "off", role: "img", "aria-label": text(works ? "model-at-work" : "model-switched-off") }));
      });
      return element("tr", {}, element("th", { scope: "row" }, name), ...cells);
    });
    const table = element("table", { class: "theory-table" }, element("thead", {}, head), element("tbody", {}, ...body));
    root.append(element("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": text("model-theories-table") }, table));
    return root;
  }

  #limits() {
    const root = section("model-limits", text("model-limits-title"), text("model-limits-note"));
    const limits = [
      text("model-limits-assumptions"),
      text("model-limits-kydd"),
      text("model-limits-levels"),
      text("model-limits-two"),
      text("model-limits-mean"),
    ];
    const sources = [...new Set(this.#theories.map(({ citation }) => citation))].sort();
    root.append(element("ul", {}, ...limits.map((limit) => element("li", {}, limit))), element("h3", {}, text("model-literature")), element("ul", { class: "sources" }, ...sources.map((source) => element("li", {}, source))));
    return root;
  }
}

/** @param {string} name of a parameter, which the Lab's search then finds */
function openInLab(name) {
  location.hash = "lab";
  const search = /** @type {HTMLInputElement | null} */ (document.getElementById("search"));
  if (!search) return;
  search.value = name;
  search.dispatchEvent(new Event("input"));
  search.focus();
}

/** @param {HTMLElement} root @param {unknown} error what the tab says where it could not be built */
export function showFailure(root, error) {
  root.replaceChildren(element("p", { class: "model-part", role: "alert" }, sentence(error)));
}
