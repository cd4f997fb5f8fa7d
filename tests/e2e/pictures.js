// Pictures of screens compared as an eye from afar does: not letter by letter, but where the page is dark, light, coloured
// or empty. Chromium itself makes the pictures small and reads them, so that no decoder is needed.
//
// A picture is kept at a quarter of its size. Two are compared in blocks of eight by eight CSS pixels, each smoothed with its
// neighbours: a letter drawn by another rasteriser changes a block's mean by a few hundredths, a shifted column or a lost
// rule changes it by tenths.

/** @typedef {import("playwright-core").Page} Page */

/** A block has changed if its mean differs by more than this, of 255: print on paper has blocks of 20 to 60. */
const CHANGED = 14;

/** Pixels of the kept picture in a block. */
const BLOCK = 2;

/** The kept picture is this much smaller. */
const SMALLER = 4;

/** @param {Page} desk a page of its own, with nothing on it @param {Buffer} png a screenshot @returns {Promise<Buffer>} WebP, as it is kept */
export async function shrink(desk, png) {
  const kept = await desk.evaluate(
    async ([address, smaller]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = Math.ceil(image.width / smaller);
      canvas.height = Math.ceil(image.height / smaller);
      const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, image.width / smaller, image.height / smaller);
      return canvas.toDataURL("image/webp", 0.75);
    },
    /** @type {const} */ ([`data:image/png;base64,${png.toString("base64")}`, SMALLER]),
  );
  return Buffer.from(kept.split(",")[1], "base64");
}

/**
 * @param {Page} desk
 * @param {Buffer} one @param {Buffer} other as they are kept
 * @returns {Promise<number>} how much differs, a share of all blocks; what only one of them has differs
 */
export async function difference(desk, one, other) {
  return desk.evaluate(
    async ([addresses, block, changed]) => {
      const blocks = async (/** @type {string} */ address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const [across, down] = [Math.ceil(image.width / block), Math.ceil(image.height / block)];
        const sums = new Float64Array(3 * across * down);
        const counts = new Float64Array(across * down);
        for (let y = 0; y < image.height; y += 1) {
          for (let x = 0; x < image.width; x += 1) {
            const at = Math.floor(y / block) * across + Math.floor(x / block);
            for (let c = 0; c < 3; c += 1) sums[3 * at + c] += data[4 * (y * image.width + x) + c];
            counts[at] += 1;
          }
        }
        /** @param {number} x @param {number} y @param {number} c the mean of a block and its neighbours */
        const mean = (x, y, c) => {
          let [sum, count] = [0, 0];
          for (let v = Math.max(0, y - 1); v <= Math.min(down - 1, y + 1); v += 1) {
            for (let u = Math.max(0, x - 1); u <= Math.min(across - 1, x + 1); u += 1) {
              sum += sums[3 * (v * across + u) + c];
              count += counts[v * across + u];
            }
          }
          return sum / count;
        };
        return { across, down, mean };
      };
      const [a, b] = await Promise.all(addresses.map(blocks));
      const [across, down] = [Math.max(a.across, b.across), Math.max(a.down, b.down)];
      let different = 0;
      for (let y = 0; y < down; y += 1) {
        for (let x = 0; x < across; x += 1) {
          const inside = x < Math.min(a.across, b.across) && y < Math.min(a.down, b.down);
          if (!inside || [0, 1, 2].some((c) => Math.abs(a.mean(x, y, c) - b.mean(x, y, c)) > changed)) different += 1;
        }
      }
      return different / (across * down);
    },
    /** @type {[string[], number, number]} */ ([[one, other].map((webp) => `data:image/webp;base64,${webp.toString("base64")}`), BLOCK, CHANGED]),
  );
}
