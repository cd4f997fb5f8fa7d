import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { asCsv, noAnswer } from "../../www/story/answers.js";
import { choiceSentence, distance, lineSentence, quarterName } from "../../www/story/difference.js";
import { answerOf, fill, holds, say } from "../../www/story/numbers.js";
import { Places } from "../../www/story/place.js";
import { isStory, MOST_STEP_BYTES, readIndex, readStep, readStory, readText, THEORIES } from "../../www/story/read.js";
import { openEnglish } from "./catalogue.js";

openEnglish();

/** @param {string} name */
const file = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

/** The example of docs/story.md, which is thereby one. */
const EXAMPLE = /```json\n(\{\n {2}"format": "entente-story-step"[\s\S]*?)```/.exec(file("docs/story.md"))?.[1] ?? "";

/** @returns {any} a step that is right */
const step = () => JSON.parse(EXAMPLE);

/** @param {(step: any) => void} change @returns {string} why the changed step is refused */
function refused(change) {
  const changed = step();
  change(changed);
  try {
    readStep(changed, "Step 3");
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
}

test("the example of the documents and every step of the page is read, and the list names them", () => {
  assert.equal(readStep(step()).id, "turnover");
  const { steps } = readIndex(JSON.parse(file("www/story/index.json")));
  assert.deepEqual([...steps].sort(), readdirSync(new URL("../../www/story/steps", import.meta.url)).filter((name) => /^[a-z-]+\.json$/.test(name)).sort());
  const story = readStory({ format: "entente-story", version: 1, title: "All", steps: steps.map((name) => JSON.parse(file(`www/story/steps/${name}`))) });
  assert.equal(story.steps.length, 9);
});

test("the theories that a step may name are those of the model", () => {
  const folder = new URL("../../src/theory/", import.meta.url);
  const ids = readdirSync(folder).flatMap((name) => (name.endsWith(".rs") ? /^ {4}id: "(\w+)"/m.exec(readFileSync(new URL(name, folder), "utf8"))?.[1] ?? [] : []));
  assert.deepEqual([...THEORIES].sort(), ids.sort());
});

test("what is wrong is said in one sentence that names step, field and what is allowed", () => {
  /** @type {[(step: any) => void, RegExp][]} */
  const cases = [
    [(it) => (it.version = 2), /^Step 3 \(turnover\), version: 2 is not known; this page reads version 1\. A newer Entente made it\./],
    [(it) => (it.format = "story"), /format: "story" is not "entente-story-step"/],
    [(it) => delete it.ask, /Step 3 \(turnover\)\.ask: is missing\./],
    [(it) => (it.script = "alert(1)"), /\.script: there is no such field; format, version/],
    [(it) => (it.id = "A b"), /id: "A b" is no id; 1 to 40 small letters/],
    [(it) => (it.title = "x".repeat(61)), /title: it has 61 letters; 1 to 60 are allowed/],
    [(it) => (it.text = []), /text: it has 0 items; 1 to 4 are allowed/],
    [(it) => (it.text = [3]), /text\[0\]: 3 is no text/],
    [(it) => (it.state.case = "../../secret.json"), /state\.case: .* is no file of a case/],
    [(it) => (it.state.case = "https://example.org/a.json"), /state\.case/],
    [(it) => (it.state.theories = ["wheeler", "newton"]), /state\.theories\[1\]: "newton" is none of wheeler/],
    [(it) => (it.state.quantity = "love"), /state\.quantity: "love" is none of a_in_b/],
    [(it) => (it.state.seed = 51), /state\.seed: 51 is no whole number as a text/],
    [(it) => (it.state.pin = "1989-02-30"), /state\.pin: "1989-02-30" is no day/],
    [(it) => (it.state.settings = { sensibility: [1] }), /settings\.sensibility: \[1\] is no value/],
    [(it) => (it.figure.to = "1985-12-31"), /figure\.to: .* is less than a year after/],
    [(it) => (it.figure.hidden_from = "1999-01-01"), /figure\.hidden_from: .* is not between/],
    [(it) => (it.hide = ["everything"]), /hide\[0\]: "everything" is none of outcome, theories, types/],
    [(it) => (it.predict.choices = it.predict.choices.slice(0, 1)), /choices: it has 1 items; 2 to 3/],
    [(it) => (it.predict.choices[1].id = "holds"), /choices\[1\]\.id: "holds" is there twice/],
    [(it) => (it.predict.choices[0].when = [["after", "=", 3]]), /when\[0\]: "=" is none of <, <=, >, >=/],
    [(it) => (it.predict.choices[0].when = [["fetch", "<", 3]]), /when\[0\]: “fetch” is no number/],
    [(it) => (it.reveal[0].show = "all"), /reveal\[0\]\.show: "all" is none of first/],
    [(it) => (it.reveal[1].show = "first"), /reveal\[1\]\.show: "first" is revealed twice/],
    [(it) => it.reveal.pop(), /the outcome is hidden and "second" is never revealed/],
    [(it) => (it.reveal[1].show = "other"), /"other" needs figure\.other/],
    [(it) => (it.reveal[1].text = "to {alert(1)}"), /\{alert\(1\)\} is no number/],
    [(it) => (it.reveal[0].text[1].when = [["after", "<", 3]]), /the last sentence must have no "when"/],
    [(it) => (it.predict = { kind: "draw", choices: [] }), /predict\.choices: there is no such field/],
    [(it) => ((it.predict = { kind: "draw" }), (it.hide = [])), /"draw" needs a figure of the kind "course"/],
  ];
  for (const [change, words] of cases) {
    const sentence = refused(change);
    assert.match(sentence, words);
    assert.match(sentence, /The story was not changed\.$/);
  }
});

test("a step and a story have their limits", () => {
  assert.match(refused((it) => (it.state.case = { id: "x".repeat(MOST_STEP_BYTES) })), /more than 64 KB/);
  const story = { format: "entente-story", version: 1, title: "T", steps: [step(), step()] };
  assert.throws(() => readStory(story), /Step 2, id: "turnover" is that of step 1/);
  assert.throws(() => readStory({ ...story, steps: [] }), /it has 0 items; 1 to 40/);
  assert.throws(() => readStory({ ...story, version: 7 }), /The story, version: 7 is not known/);
  assert.throws(() => readStory({ ...story, steps: [step()], hidden: ["turnover"] }), /every step is hidden/);
  assert.throws(() => readText('{"format": "entente-story", "ver'), /it is no JSON; it may break off/);
  assert.throws(() => readText(`"${" ".repeat(1_000_001)}"`), /more than 1 MB/);
});

test("a script in a text stays a text, and files are told apart", () => {
  const read = readStep({ ...step(), title: "<script>alert(1)</script>" });
  assert.equal(read.title, "<script>alert(1)</script>");
  assert.ok(isStory(EXAMPLE));
  assert.ok(!isStory('{"entente": "experiment"}'));
});

/** @param {number[]} median @param {Partial<import("../../www/story/numbers.js").Ensemble>} [more] @returns {import("../../www/story/numbers.js").Ensemble} */
const ensemble = (median, more = {}) => ({
  median,
  q05: median.map((value) => value - 5),
  q25: median,
  q75: median,
  q95: median.map((value) => value + 5),
  threshold: median.map(() => 25),
  beliefs: [0, 1].map(() => ({ median, q25: median, q75: median })),
  wants_safety: [true, false],
  replicates: 1000,
  ...more,
});

/** @returns {import("../../www/story/numbers.js").Told} ten quarters from 1987 Q4; the pin stands in the sixth */
const told = () => ({
  runs: [ensemble([10, 20, 30, 40, 78, 78, 11, 12, 13, 14]), ensemble([10, 12, 14, 20, 40, 62, 34.4, 34, 30, 27])],
  other: [ensemble([10, 20, 30, 40, 78, 78, 76, 75, 74, 73]), ensemble([10, 12, 14, 20, 40, 62, 62, 62, 62, 61])],
  window: { from: 1, to: 9, hidden: 5, pin: 5, year: 1987, quarter: 3 },
  names: ["Interpersonal", "Embedded"],
  sides: ["United States", "Soviet Union"],
  label: "Reagan stays",
});

test("sentences are filled from the runs, and say nothing that they do not", () => {
  const it = told();
  assert.equal(fill(it, "from {before} to {after.1}, {start} to {end.0} and {other.end.1}", 1), "from 62 to 34, 12 to 14 and 61");
  assert.equal(fill(it, "{least} {most} {threshold} {low} {high} {gap_a} {gap_b}", 0), "11 14 25 9 19 14 86");
  assert.equal(fill(it, "{name.0}, {side.b}, {label}, {year.start}–{year.end}, {runs}", 0), "Interpersonal, Soviet Union, Reagan stays, 1988–1990, 1,000");
  assert.equal(fill(it, "{nothing}", 0), "{nothing}");
});

test("of several sentences the first that holds is said", () => {
  const it = told();
  const said = /** @type {any} */ ([{ when: [["after", "<", "start"]], text: "below {start}" }, { text: "to {after}" }]);
  assert.equal(say(it, said, 0), "below 20");
  assert.equal(say(it, said, 1), "to 34");
  assert.ok(holds(it, [["other.after.0 - after.0", ">", "60 + 4"]], 0));
  assert.ok(!holds(it, [["other.after.0 - after.0", ">", "65"]], 0));
  const choices = /** @type {any} */ ([{ id: "holds", text: "It holds", when: [["after", ">=", "before - 5"]] }, { id: "dips", text: "It dips", when: [["after", ">=", "threshold"]] }, { id: "falls", text: "It falls" }]);
  assert.deepEqual([answerOf(it, choices, 0), answerOf(it, choices, 1)], ["falls", "dips"]);
  assert.equal(answerOf(it, [{ id: "a", text: "A" }, { id: "b", text: "B" }], 0), null);
});

test("the difference of a line is exact: its mean, its place, its direction", () => {
  const { window, runs } = told();
  const line = [60, 58, 57, 60];
  const found = distance(line, runs[0].median, window.hidden + 1);
  assert.deepEqual(found, { mean: (49 + 46 + 44 + 46) / 4, above: 1, at: 6, guess: 60, value: 11 });
  assert.equal(
    lineSentence(line, runs[0].median, window, "Interpersonal"),
    "A different story from the model’s: on average your line is 46 points away from Interpersonal, mostly above it. They are furthest apart in the second quarter of 1989, where you drew 60 and it has 11.",
  );
  assert.match(lineSentence([null, 34, 30, 28], runs[1].median, window, "Embedded", true), /^Very close: on average the room’s line is 0 points away from Embedded\. .* where the room drew 28 and it has 27\.$/);
  assert.match(lineSentence([30, 40, 24, 33], runs[1].median, window, "Embedded"), /^Close: on average your line is 6 points away from Embedded, now above and now below it\./);
  assert.equal(lineSentence([], runs[1].median, window, "Embedded"), "");
  assert.equal(quarterName(window, 6), "the second quarter of 1989");
});

test("a choice is answered kindly, for one and for a room", () => {
  const choices = [{ id: "a", text: "It holds" }, { id: "b", text: "It falls" }];
  assert.equal(choiceSentence(choices, { choice: "a", counts: [] }, "b", "Embedded"), "You said “It holds”; Embedded answers “It falls”.");
  assert.equal(choiceSentence(choices, { choice: "b", counts: [] }, "b", "Embedded"), "Embedded answers “It falls”, as you did.");
  assert.equal(choiceSentence(choices, { choice: null, counts: [9, 24] }, "b", "Embedded"), "Embedded answers “It falls”, as 24 of 33 in the room said.");
  assert.match(choiceSentence(choices, { choice: null, counts: [9, 0] }, "b", "Embedded"), /Of 9 in the room nobody said so/);
  assert.equal(choiceSentence(choices, { choice: null, counts: [] }, "b", "Embedded"), "");
});

test("answers become a table that a spreadsheet takes for nothing else", () => {
  const own = { ...step(), title: '=cmd|"x"', id: "own" };
  const story = { title: "A, B", steps: [step(), own], hidden: [] };
  const csv = asCsv(story, {
    turnover: { choice: "holds", counts: [1, 0, 2], line: [null, 41.26], first: 4 * 1989 + 1, at: 0 },
    own: { ...noAnswer(), choice: "dips" },
  });
  assert.deepEqual(csv.split("\r\n"), [
    "story,step,title,answered,kind,answer,count,quarter,percent",
    '"A, B",turnover,The president leaves,,choice,It holds,1,,',
    '"A, B",turnover,The president leaves,,hands,It holds,1,,',
    '"A, B",turnover,The president leaves,,hands,It collapses,2,,',
    '"A, B",turnover,The president leaves,,drawing,,,1989 Q3,41.3',
    '"A, B",own,"\'=cmd|""x""",,choice,"It dips, then recovers",1,,',
    "",
  ]);
});

test("a word goes where it covers nothing, and stays out where it would", () => {
  const places = new Places({ x: 0, y: 0, width: 300, height: 100 });
  /** @type {[number, number][]} */
  const line = [[0, 50], [300, 50]];
  places.avoid(line);
  const first = places.find(Places.along(line, 80, 20, 4));
  const second = places.find(Places.along(line, 80, 20, 4));
  assert.ok(first && second);
  for (const box of [first, second]) {
    assert.ok(box.y + box.height <= 50 || box.y >= 50, "a word lies on the line");
    assert.ok(box.x >= 0 && box.x + box.width <= 300 && box.y >= 0 && box.y + box.height <= 100);
  }
  assert.ok(first.x + first.width <= second.x || second.x + second.width <= first.x || first.y + first.height <= second.y || second.y + second.height <= first.y);
  assert.equal(places.find([{ box: { x: -50, y: 0, width: 80, height: 20 }, dear: 0 }], 100), null);
});
