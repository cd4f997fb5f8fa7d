// The English texts of what is loaded later, with it.
import games from "../locales/en/games.ftl";
import patterns from "../locales/en/patterns.ftl";
import { addEnglish } from "./text.js";

addEnglish([games, patterns].join("\n"));
