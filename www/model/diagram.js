// The causal diagram: who trusts whom through what, for one of the compared theories, drawn as SVG from strengths.

import { svg } from "../svg.js";
import { text } from "../text.js";

/** @typedef {import("../types.js").Strength} Strength */

/** Left, top, width and height of each box, and the message that says its name. @type {Record<string, [number, number, number, number, string]>} */
const BOXES = {
  successor: [8, 24, 150, 40, "model-box-successor"],
  acts: [8, 176, 150, 48, "model-box-acts"],
  person: [246, 12, 150, 40, "model-box-person"],
  leader: [246, 92, 150, 40, "level-leader"],
  bureaucracy: [246, 164, 150, 40, "level-bureaucracy"],
  media: [246, 236, 150, 40, "level-media"],
  public: [246, 308, 150, 40, "level-public"],
  image: [246, 388, 150, 36, "model-box-image"],
  institutions: [566, 24, 128, 40, "model-box-institutions"],
  decision: [566, 160, 128, 48, "model-box-decision"],
  identity: [566, 308, 128, 40, "model-box-identity"],
};

const LEVELS = ["leader", "bureaucracy", "media", "public"];

/** @typedef {{ path: string, from: string, to: string, bend?: number, side?: "left" | "right" }} Edge */

/** @type {Edge[]} */
const EDGES = [
  ...LEVELS.map((level) => ({ path: `evidence.${level}`, from: "acts", to: level })),
  { path: "bond", from: "acts", to: "person" },
  { path: "meeting", from: "leader", to: "person", side: "left", bend: -26 },
  { path: "decision.person", from: "person", to: "decision" },
  ...LEVELS.map((level) => ({ path: `decision.${level}`, from: level, to: "decision" })),
  ...LEVELS.flatMap((listener, to) =>
    LEVELS.map((source, from) => ({ path: `influence.${listener}.${source}`, from: source, to: listener, side: /** @type {const} */ ("right"), bend: 16 + 15 * Math.abs(to - from) + (to > from ? 0 : 7) })).filter(({ from, to: end }) => from !== end),
  ),
  ...LEVELS.map((level, place) => ({ path: `anchor.${level}`, from: "image", to: level, side: /** @type {const} */ ("left"), bend: -14 - 13 * (4 - place) })),
  { path: "identity.grows", from: "public", to: "identity", bend: -10 },
  { path: "identity.trusts", from: "identity", to: "public", bend: 10 },
  { path: "institution.grows", from: "decision", to: "institutions", side: "right", bend: 30 },
  { path: "institution.relieves", from: "institutions", to: "decision", side: "left", bend: -30 },
  { path: "succession.loss", from: "successor", to: "leader" },
];

/** @param {Edge} edge @returns {string} the path's data */
function course({ from, to, bend = 0, side }) {
  const [x1, y1, w1, h1] = BOXES[from];
  const [x2, y2, w2, h2] = BOXES[to];
  if (side) {
    const edge1 = side === "right" ? x1 + w1 : x1;
    const edge2 = side === "right" ? x2 + w2 : x2;
    const [a, b] = [y1 + h1 / 2, y2 + h2 / 2];
    const shift = a < b ? 5 : -5;
    return `M${edge1} ${a + shift}C${edge1 + bend} ${a + shift} ${edge2 + bend} ${b - shift} ${edge2} ${b - shift}`;
  }
  const rightward = x2 > x1;
  const [start, end] = rightward ? [x1 + w1, x2] : [x1, x2 + w2];
  const [a, b] = [y1 + h1 / 2 + bend, y2 + h2 / 2 + bend];
  const reach = (end - start) / 2;
  return `M${start} ${a}C${start + reach} ${a} ${end - reach} ${b} ${end} ${b}`;
}

/** @param {string} path @returns {string} the mechanism it belongs to */
export const mechanismOf = (path) => path.split(".")[0];

export class Diagram {
  /** @type {Map<string, Element>} */
  #edges = new Map();

  /** @param {(mechanism: string) => void} choose called with what the pointer is on */
  constructor(choose) {
    const arrow = svg("marker", { id: "arrow", viewBox: "0 0 8 8", refX: "7", refY: "4", markerWidth: "7", markerHeight: "7", markerUnits: "userSpaceOnUse", orient: "auto" }, svg("path", { d: "M0 0 8 4 0 8z", class: "arrow" }));
    this.root = svg("svg", { viewBox: "0 0 732 432", role: "img", class: "diagram" }, svg("defs", {}, arrow));
    for (const edge of EDGES) {
      const line = svg("path", { d: course(edge), "marker-end": "url(#arrow)", class: "edge", "data-mechanism": mechanismOf(edge.path) });
      line.addEventListener("pointerenter", () => choose(mechanismOf(edge.path)));
      line.addEventListener("click", () => choose(mechanismOf(edge.path)));
      this.#edges.set(edge.path, line);
      this.root.append(line);
    }
    // Messages: BOXES
    for (const [left, top, width, height, name] of Object.values(BOXES)) {
      this.root.append(
        svg("rect", { x: String(left), y: String(top), width: String(width), height: String(height), rx: "6", class: "box" }),
        svg("text", { x: String(left + width / 2), y: String(top + height / 2), class: "box-label" }, text(name)),
      );
    }
  }

  /**
   * @param {readonly Strength[]} strengths
   * @param {string} chosen the mechanism that stands out
   * @param {string} description what the picture shows, in words
   */
  show(strengths, chosen, description) {
    this.root.setAttribute("aria-label", description);
    /** @type {Map<string, number>} */
    const largest = new Map();
    for (const [path, value] of strengths) {
      const mechanism = mechanismOf(path);
      largest.set(mechanism, Math.max(largest.get(mechanism) ?? 0, value));
    }
    for (const [path, value] of strengths) {
      const edge = this.#edges.get(path);
      if (!edge) continue;
      const share = value > 0 ? value / (largest.get(mechanismOf(path)) ?? 1) : 0;
      edge.setAttribute("stroke-width", (share > 0 ? 0.8 + 2.6 * share : 1).toFixed(2));
      edge.toggleAttribute("data-off", value === 0);
      edge.toggleAttribute("data-chosen", mechanismOf(path) === chosen);
    }
    this.root.setAttribute("data-chosen", chosen);
  }
}
