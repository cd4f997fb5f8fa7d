// What is said of a part of the page that did not come, and the buttons of that sentence: they work before main.js does.
import { earlyTexts } from "./early-texts.js";
import { asked } from "./language.js";
import { notice } from "./notice.js";

const texts = earlyTexts(asked());

/** @param {string} text */
export function say(text) {
  const now = () => notice(text, { reload: true });
  // A file may fail before the banner is there.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", now);
  else now();
}

// In the capture phase, because the failure of a file to load does not bubble.
addEventListener(
  "error",
  (event) => {
    const { target } = event;
    if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) {
      const file = target instanceof HTMLScriptElement ? target.src : target.href;
      say(texts.missing(file.split("/").pop() ?? ""));
    } else if (!("entente" in window)) {
      // A browser that cannot read main.js: afterwards banner.js reports.
      say(texts.old(event.message));
    }
  },
  true,
);
document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const banner = document.getElementById("banner");
  if (target.closest("#banner-dismiss") && banner) banner.hidden = true;
  if (target.closest("#banner-reload")) location.reload();
});
