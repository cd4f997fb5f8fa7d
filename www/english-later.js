// The English texts of what is loaded later, with it.
import analysis from "../locales/en/analysis.ftl";
import compare from "../locales/en/compare.ftl";
import games from "../locales/en/games.ftl";
import map from "../locales/en/map.ftl";
import mapTab from "../locales/en/map-tab.ftl";
import model from "../locales/en/model.ftl";
import patterns from "../locales/en/patterns.ftl";
import story from "../locales/en/story.ftl";
import study from "../locales/en/study.ftl";
import { addEnglish } from "./text.js";

addEnglish([analysis, compare, games, map, mapTab, model, patterns, story, study].join("\n"));
