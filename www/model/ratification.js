// Rathbun's ratification model as a small figure: yes votes against how binding a treaty is.
import { element } from "../dom.js";
import { reachable } from "../scrolls.js";
import { svg } from "../svg.js";

/**
 * @typedef {{ name: string, points: [number, number][] }} Case
 * @typedef {{ case: number, date: string, text: string, yes: number, no: number, share: number, adopted: boolean, bindingness: number, source: string }} Vote
 * @typedef {{ line: number, cases: Case[], votes: Vote[] }} Ratification
 */

const WIDTH = 640;
const HEIGHT = 330;
const LEFT = 44;
const RIGHT = 500;
const TOP = 14;
const BOTTOM = 290;

/** @param {number} bindingness @returns {number} */
const across = (bindingness) => LEFT + bindingness * (RIGHT - LEFT);
/** @param {number} share per cent @returns {number} */
const up = (share) => BOTTOM - (share / 100) * (BOTTOM - TOP);
/** @param {number} value @returns {string} */
const place = (value) => value.toFixed(1);

/**
 * @param {HTMLElement} root a section of the Model tab
 * @param {Ratification} figure
 * @param {...HTMLElement} told the case that the figure tells, in words
 */
export function showRatification(root, { line, cases, votes }, ...told) {
  const finding = findingOf(cases, line);
  const picture = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", class: "ratification", "aria-label": `${finding} The table beside the figure has the votes.` });
  for (const share of [0, 25, 50, 75, 100]) {
    picture.append(svg("path", { class: "grid", d: `M${LEFT} ${place(up(share))}H${RIGHT}` }), svg("text", { class: "axis", x: String(LEFT - 8), y: place(up(share) + 4), "text-anchor": "end" }, share === 100 ? "100 %" : String(share)));
  }
  for (const [bindingness, label] of /** @type {const} */ ([[0, "a wish"], [0.5, "half as binding"], [1, "Covenant as signed"]])) {
    picture.append(svg("text", { class: "axis", x: place(across(bindingness)), y: String(BOTTOM + 20), "text-anchor": bindingness === 0 ? "start" : "middle" }, label));
  }
  picture.append(svg("path", { class: "two-thirds", d: `M${LEFT} ${place(up(line))}H${RIGHT}` }), svg("text", { class: "axis", x: String(RIGHT + 8), y: place(up(line) + 4) }, "two thirds"));
  cases.forEach(({ name, points }, n) => {
    const course = points.map(([b, share], i) => `${i === 0 ? "M" : "L"}${place(across(b))} ${place(up(share))}`).join("");
    const [, last] = points[points.length - 1];
    picture.append(svg("path", { class: "yes", "data-case": String(n), d: course }), svg("text", { class: "direct", "data-case": String(n), x: String(RIGHT + 8), y: place(up(last) + 4) }, name));
  });
  for (const vote of votes) {
    const mark = svg("circle", { class: "vote", "data-case": String(vote.case), cx: place(across(vote.bindingness)), cy: place(up(vote.share)), r: "5" });
    mark.append(svg("title", {}, `${vote.date}: ${vote.text}, ${vote.yes} to ${vote.no}. ${vote.source}`));
    picture.append(mark);
  }
  const rows = votes.map((vote) =>
    element("tr", { title: vote.source }, element("th", { scope: "row" }, vote.date), element("td", {}, vote.text), element("td", {}, `${vote.yes}–${vote.no}`), element("td", {}, `${vote.share.toFixed(0)} %`), element("td", {}, vote.adopted ? "adopted" : "failed")),
  );
  const table = element("table", { class: "mechanism-values" }, element("caption", { class: "hidden" }, "Votes of the United States Senate"), ...rows);
  root.append(element("p", { class: "finding" }, finding), element("div", { class: "diagram-and-card" }, reachable(element("div", { class: "diagram-frame" }, /** @type {any} */ (picture)), "Figure of ratification"), reachable(element("div", { class: "scrolled" }, table), "Votes of the United States Senate")), ...told);
  return root;
}

/** @param {Case[]} cases @param {number} line @returns {string} where each Senate stops giving two thirds */
function findingOf(cases, line) {
  const parts = cases.map(({ name, points }) => {
    const passing = points.filter(([, share]) => share >= line);
    if (passing.length === points.length) return `the ${name} would have accepted any of them`;
    if (passing.length === 0) return `the ${name} would have accepted none`;
    const [limit] = passing[passing.length - 1];
    return `the ${name} gives two thirds up to ${(100 * limit).toFixed(0)} % of the Covenant’s bindingness`;
  });
  return `In this model, ${parts.join(", and ")}.`;
}
