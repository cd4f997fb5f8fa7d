// The size of a pixel, for which every canvas draws.

/** @param {() => void} changed called each time that the page is zoomed, or its window is moved to another screen */
export function whenPixelsChange(changed) {
  const again = () => {
    whenPixelsChange(changed);
    changed();
  };
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener("change", again, { once: true });
}
