// The English texts of what is loaded later, with it.
import analysis from "../locales/en/analysis.ftl";
import games from "../locales/en/games.ftl";
import map from "../locales/en/map.ftl";
import patterns from "../locales/en/patterns.ftl";
import { addEnglish } from "./text.js";

addEnglish([analysis, games, map, patterns].join("\n"));
