// Where a word goes in a figure: of many places the one that covers least and stands nearest to what it names. No page in it.

/** @typedef {{ x: number, y: number, width: number, height: number }} Box left, top, width, height */
/** @typedef {[x: number, y: number]} Point */

/** What covering costs, for each sampled point of a line, and for each share of another word. */
const ON_LINE = 14;
const ON_WORD = 400;
const OUTSIDE = 1000;

/** @param {Box} a @param {Box} b @returns {number} the area that both cover */
function shared(a, b) {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}

/** @param {Point[]} line @param {number} step @returns {Point[]} points along it, no farther apart than `step` */
export function sampled(line, step) {
  /** @type {Point[]} */
  const out = [];
  for (let n = 1; n < line.length; n += 1) {
    const [[x0, y0], [x1, y1]] = [line[n - 1], line[n]];
    const parts = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step));
    for (let part = 0; part < parts; part += 1) out.push([x0 + ((x1 - x0) * part) / parts, y0 + ((y1 - y0) * part) / parts]);
  }
  if (line.length > 0) out.push(line[line.length - 1]);
  return out;
}

export class Places {
  #area;
  /** @type {Point[]} */
  #lines = [];
  /** @type {Box[]} */
  #words = [];

  /** @param {Box} area nothing may stand outside it */
  constructor(area) {
    this.#area = area;
  }

  /** @param {Point[]} line that no word should cover */
  avoid(line) {
    this.#lines.push(...sampled(line, 6));
  }

  /** @param {Box} box that no word may cover */
  take({ x, y, width, height }) {
    // A little air at the sides, so that two words do not read as one.
    this.#words.push({ x: x - 6, y, width: width + 12, height });
  }

  /** @param {Box} box @returns {number} what it would cover */
  #cost(box) {
    const { x, y, width, height } = this.#area;
    let cost = this.#words.reduce((sum, word) => sum + (shared(box, word) > 0 ? ON_WORD + shared(box, word) / 4 : 0), 0);
    for (const [px, py] of this.#lines) if (px > box.x - 2 && px < box.x + box.width + 2 && py > box.y && py < box.y + box.height) cost += ON_LINE;
    const beyond = Math.max(0, x - box.x) + Math.max(0, box.x + box.width - x - width) + Math.max(0, y - box.y) + Math.max(0, box.y + box.height - y - height);
    return cost + (beyond > 0 ? OUTSIDE + 20 * beyond : 0);
  }

  /**
   * Finds the best of some boxes and takes it.
   *
   * @param {{ box: Box, dear: number }[]} candidates `dear`: what the place costs by itself
   * @param {number} most a word that would cost more is left out
   * @returns {Box | null}
   */
  find(candidates, most = Infinity) {
    let best = null;
    let least = most;
    for (const { box, dear } of candidates) {
      if (dear >= least) continue;
      const cost = dear + this.#cost(box);
      if (cost < least) [best, least] = [box, cost];
    }
    if (best) this.take(best);
    return best;
  }

  /**
   * Places beside a line: above and below each of its points, nearer ones and those of the line's middle first.
   *
   * @param {Point[]} line @param {number} width @param {number} height @param {number} gap
   * @param {number} [most] how far from the line a place may be
   * @returns {{ box: Box, dear: number }[]}
   */
  static along(line, width, height, gap, most = 110) {
    const out = [];
    const points = sampled(line, 18);
    for (const [n, [x, y]] of points.entries()) {
      const middle = Math.abs(n / Math.max(points.length - 1, 1) - 0.5) * 6;
      for (const far of [0, 8, 20, 36, 56, 80, 110].filter((distance) => distance <= most)) {
        for (const align of [0, 0.5, 1]) {
          out.push({ box: { x: x - width * align, y: y - gap - far - height, width, height }, dear: middle + far * 0.5 });
          out.push({ box: { x: x - width * align, y: y + gap + far, width, height }, dear: middle + far * 0.5 + 1 });
        }
      }
    }
    return out;
  }
}
