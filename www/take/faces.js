// The typefaces of a drawing, inside it: where they are not installed its texts would otherwise be wider than their places.

/** The family of every text in a figure, as src/plot/theme.rs has it. */
const FAMILY = "Source Sans 3 Variable";

/** @returns {{ italic: boolean, address: string }[]} where the page has the family from: files, or itself */
function faces() {
  const sheets = [...document.styleSheets];
  return sheets.flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.getPropertyValue("font-family").includes(FAMILY)) return [];
      const [, address = ""] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src")) ?? [];
      return [{ italic: rule.style.getPropertyValue("font-style") === "italic", address: new URL(address, sheet.href ?? document.baseURI).href }];
    }),
  );
}

/** @param {string} address @returns {Promise<string>} the same as an address that needs no file */
async function inside(address) {
  if (address.startsWith("data:")) return address;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is missing`);
  let letters = "";
  for (const byte of new Uint8Array(await response.arrayBuffer())) letters += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(letters)}`;
}

/** @param {string} svg @returns {Promise<string>} with the faces that it uses; as it is where they do not come */
export async function withFaces(svg) {
  try {
    const used = faces().filter(({ italic }) => !italic || svg.includes('font-style="italic"'));
    const rules = await Promise.all(used.map(async ({ italic, address }) => `@font-face{font-family:"${FAMILY}";font-style:${italic ? "italic" : "normal"};font-weight:200 900;src:url("${await inside(address)}")}`));
    return svg.replace("</metadata>", () => `</metadata>\n<style>${rules.join("")}</style>`);
  } catch {
    return svg;
  }
}
