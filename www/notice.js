// The sentence in the banner. It stands in the page's own script as well as in main.js, and so keeps nothing.

/**
 * Shows one sentence.
 *
 * @param {string} text
 * @param {{ reload?: boolean }} [offer] whether a reload can help
 */
export function notice(text, offer = {}) {
  const banner = document.getElementById("banner");
  const message = document.getElementById("banner-text");
  const reload = document.getElementById("banner-reload");
  if (!banner || !message || !reload) return;
  reload.hidden = !offer.reload;
  banner.hidden = false;
  // Filled after it is shown: a screen reader announces what changes in an alert, not an alert that appears full.
  message.textContent = text;
}
