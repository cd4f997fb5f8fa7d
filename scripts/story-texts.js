// Prints the texts of a step, of a case, of the story's list or of the list of cases, as a translator begins with them:
// node scripts/story-texts.js www/story/steps/leap.json
import { readFileSync } from "node:fs";
import { caseTexts, scenarioTexts, stepTexts } from "../www/overlay.js";

const [path = ""] = process.argv.slice(2);
const value = JSON.parse(readFileSync(path, "utf8"));
const texts = Array.isArray(value) ? value.map((known) => ({ file: known.file, ...caseTexts(known) })) : value.steps ? { title: value.title } : value.sides ? scenarioTexts(value) : stepTexts(value);
console.log(JSON.stringify(texts, null, 2));
