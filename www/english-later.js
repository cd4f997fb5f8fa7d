// The English texts of what is loaded later, with it.
import compare from "../locales/en/compare.ftl";
import games from "../locales/en/games.ftl";
<<<<<<< HEAD
import mapTab from "../locales/en/map-tab.ftl";
=======
import model from "../locales/en/model.ftl";
>>>>>>> text-page
import patterns from "../locales/en/patterns.ftl";
import story from "../locales/en/story.ftl";
import study from "../locales/en/study.ftl";
import { addEnglish } from "./text.js";

<<<<<<< HEAD
addEnglish([games, mapTab, patterns, story, study].join("\n"));
=======
addEnglish([compare, games, model, patterns].join("\n"));
>>>>>>> text-page
