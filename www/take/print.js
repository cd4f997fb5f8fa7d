// The page on paper: in the colours of a light screen, whatever the theme is.

/**
 * @param {import("../session.js").Session} session
 * @param {() => import("../theme.js").ThemeName} theme
 * @param {(name: import("../theme.js").ThemeName) => void} show the other pictures in this theme
 */
export function printLight(session, theme, show) {
  const root = document.documentElement;
  /** The theme's mark on the page before it was printed. @type {{ mark: string | null } | null} */
  let before = null;
  /** @param {import("../theme.js").ThemeName} name */
  const wear = (name) => {
    session.change((lab) => lab.set_theme(name));
    // The browser takes the picture as soon as this event is over.
    session.frame.now();
    show(name);
  };
  addEventListener("beforeprint", () => {
    if (theme() === "light" || session.frame.halted) return;
    before = { mark: root.getAttribute("data-theme") };
    root.setAttribute("data-theme", "light");
    wear("light");
  });
  addEventListener("afterprint", () => {
    if (!before) return;
    if (before.mark === null) root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", before.mark);
    before = null;
    wear(theme());
  });
}
