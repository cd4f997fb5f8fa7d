// A small generator of random numbers (mulberry32): one seed, one sequence, on every machine.

/** @typedef {ReturnType<typeof random>} Random */

/** @param {number} seed @param {number} [place] another sequence of the same seed */
export function random(seed, place = 0) {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) >>> 0;
  /** @returns {number} at least 0, less than 1 */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    /** @param {number} from @param {number} to a whole number of these or between */
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    /** @template T @param {readonly T[]} list @returns {T} */
    one: (list) => list[Math.floor(next() * list.length)],
    /** @param {number} share */
    chance: (share) => next() < share,
    /** @param {Record<string, number>} weights @returns {string} */
    weighed: (weights) => {
      let left = next() * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
      for (const [name, weight] of Object.entries(weights)) {
        left -= weight;
        if (left < 0) return name;
      }
      return Object.keys(weights)[0];
    },
  };
}
