// Rathbun's ratification model as a small figure: yes votes against how binding a treaty is.
import { element } from "../dom.js";
import { reachable } from "../scrolls.js";
import { svg } from "../svg.js";
import { text, written } from "../text.js";

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
  const picture = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", class: "ratification", "aria-label": text("model-ratification-description", { finding }) });
  for (const share of [0, 25, 50, 75, 100]) {
    picture.append(svg("path", { class: "grid", d: `M${LEFT} ${place(up(share))}H${RIGHT}` }), svg("text", { class: "axis", x: String(LEFT - 8), y: place(up(share) + 4), "text-anchor": "end" }, share === 100 ? text("percent", { share: written(share) }) : String(share)));
  }
  for (const [bindingness, label] of /** @type {const} */ ([[0, text("model-ratification-wish")], [0.5, text("model-ratification-half")], [1, text("model-ratification-signed")]])) {
    picture.append(svg("text", { class: "axis", x: place(across(bindingness)), y: String(BOTTOM + 20), "text-anchor": bindingness === 0 ? "start" : "middle" }, label));
  }
  picture.append(svg("path", { class: "two-thirds", d: `M${LEFT} ${place(up(line))}H${RIGHT}` }), svg("text", { class: "axis", x: String(RIGHT + 8), y: place(up(line) + 4) }, text("model-ratification-two-thirds")));
  cases.forEach(({ name, points }, n) => {
    const course = points.map(([b, share], i) => `${i === 0 ? "M" : "L"}${place(across(b))} ${place(up(share))}`).join("");
    const [, last] = points[points.length - 1];
    picture.append(svg("path", { class: "yes", "data-case": String(n), d: course }), svg("text", { class: "direct", "data-case": String(n), x: String(RIGHT + 8), y: place(up(last) + 4) }, name));
  });
  for (const vote of votes) {
    const mark = svg("circle", { class: "vote", "data-case": String(vote.case), cx: place(across(vote.bindingness)), cy: place(up(vote.share)), r: "5" });
    mark.append(svg("title", {}, text("model-ratification-vote", { date: { day: vote.date }, text: vote.text, yes: vote.yes, no: vote.no, source: vote.source })));
    picture.append(mark);
  }
  const rows = votes.map((vote) =>
    element("tr", { title: vote.source }, element("th", { scope: "row" }, text("day", { day: { day: vote.date } })), element("td", {}, vote.text), element("td", {}, `${vote.yes}–${vote.no}`), element("td", {}, text("percent", { share: written(vote.share) })), element("td", {}, text(vote.adopted ? "model-ratification-adopted" : "model-ratification-failed"))),
  );
  const table = element("table", { class: "mechanism-values" }, element("caption", { class: "hidden" }, text("model-ratification-votes")), ...rows);
  root.append(element("p", { class: "finding" }, finding), element("div", { class: "diagram-and-card" }, reachable(element("div", { class: "diagram-frame" }, /** @type {any} */ (picture)), text("model-ratification-figure")), reachable(element("div", { class: "scrolled" }, table), text("model-ratification-votes"))), ...told);
  return root;
}

/** @param {Case[]} cases @param {number} line @returns {string} where each Senate stops giving two thirds */
function findingOf(cases, line) {
  const [first, second] = cases.map(({ name: senate, points }) => {
    const passing = points.filter(([, share]) => share >= line);
    if (passing.length === points.length) return text("model-ratification-any", { senate });
    if (passing.length === 0) return text("model-ratification-none", { senate });
    const [limit] = passing[passing.length - 1];
    return text("model-ratification-limit", { senate, share: written(100 * limit) });
  });
  return text("model-ratification-finding", { first, second });
}
