// The English texts of what is loaded later, with it.
import compare from "../locales/en/compare.ftl";
import games from "../locales/en/games.ftl";
import model from "../locales/en/model.ftl";
import patterns from "../locales/en/patterns.ftl";
import { addEnglish } from "./text.js";

addEnglish([compare, games, model, patterns].join("\n"));
