// Where the system forces its own colours, a canvas has to be told: ground, text and rules become the system's, while the
// series keep their hues, line styles and words, which say which is which.

export const forced = matchMedia("(forced-colors: active)");

/**
 * What stands for what: the roles of src/plot/theme.rs in its light and its dark palette, the system's colour and how much of
 * it. Rules and grid are decoration: as strong as text they would hide what they carry.
 */
const ROLES = /** @type {const} */ ([
  ["Canvas", 1, ["255,255,255", "243,245,245", "16,23,29", "24,34,42"]],
  ["CanvasText", 1, ["22,33,43", "70,82,93", "95,107,118", "242,245,246", "186,197,204", "147,160,169", "125,138,147", "114,129,140"]],
  ["CanvasText", 0.2, ["230,234,236", "207,214,218", "31,42,51", "51,65,76"]],
]);

/** @param {string} name @returns {[number, number, number]} a colour of the system as the browser has it now */
function system(name) {
  const probe = document.createElement("span");
  probe.style.cssText = `color: ${name}; display: none; forced-color-adjust: none`;
  document.body.append(probe);
  const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0];
  probe.remove();
  return [red, green, blue];
}

/** @returns {boolean} whether the system's ground is dark */
export function systemIsDark() {
  const [red, green, blue] = system("Canvas");
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** @type {Map<string, string> | null} */
let known = null;
// A high-contrast scheme may give way to another.
for (const query of [forced, matchMedia("(prefers-color-scheme: dark)")]) query.addEventListener("change", () => (known = null));

/** @param {string} colour such as "rgba(22,33,43,0.5)" */
function exchanged(colour) {
  const [, own, opacity] = /^rgba\((\d+,\d+,\d+),([\d.]+)\)$/.exec(colour) ?? [];
  if (!own) return colour;
  const role = ROLES.find(([, , colours]) => /** @type {readonly string[]} */ (colours).includes(own));
  return role ? `rgba(${system(role[0]).join(",")},${role[1] * Number(opacity)})` : colour;
}

/**
 * @param {readonly string[]} strings of a picture
 * @returns {readonly string[]} with the system's colours where it forces them; else those very strings
 */
export function inSystemColours(strings) {
  if (!forced.matches) return strings;
  const colours = (known ??= new Map());
  return strings.map((text) => {
    let other = colours.get(text);
    if (other === undefined) colours.set(text, (other = exchanged(text)));
    return other;
  });
}
