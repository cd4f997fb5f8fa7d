// Where labels stand that would overlap on their marks. No page in it.

/** The smallest gap between two tick labels, in pixels. */
const GAP = 7;

/** @typedef {{ center: number, width: number }} Label */

/**
 * Moves labels apart so that none overlaps its neighbour or leaves the track; their ticks stay where they are. What
 * does not fit on one line is set on two in turn.
 *
 * @param {readonly Label[]} labels in the order of their ticks
 * @param {number} length of the track
 * @returns {{ left: number, line: number }[]} the left edge of each and the line it stands on
 */
export function spread(labels, length) {
  const needed = labels.reduce((sum, { width }) => sum + width + GAP, -GAP);
  const lines = needed > length ? 2 : 1;
  const places = labels.map((_, index) => ({ left: 0, line: index % lines }));
  for (let line = 0; line < lines; line += 1) {
    const here = places.filter((place) => place.line === line);
    const edges = spreadLine(labels.filter((_, index) => index % lines === line), length);
    here.forEach((place, index) => (place.left = edges[index]));
  }
  return places;
}

/**
 * Moves labels apart on one line.
 *
 * @param {readonly Label[]} labels in the order of their centers
 * @param {number} length of the line
 * @param {number} [gap] between two
 * @returns {number[]} where each begins
 */
export function spreadLine(labels, length, gap = GAP) {
  const left = labels.map(({ center, width }) => center - width / 2);
  let edge = 0;
  labels.forEach(({ width }, index) => {
    left[index] = Math.max(left[index], edge);
    edge = left[index] + width + gap;
  });
  edge = length;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    left[index] = Math.min(left[index], edge - labels[index].width);
    edge = left[index] - gap;
  }
  return left;
}
