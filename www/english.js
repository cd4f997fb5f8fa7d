// The English catalogue as part of the page's own script: the first chart waits for no other file.
import common from "../locales/en/common.ftl";
import lab from "../locales/en/lab.ftl";
import parameters from "../locales/en/parameters.ftl";
import refusals from "../locales/en/refusals.ftl";
import scenario from "../locales/en/scenario.ftl";
import theories from "../locales/en/theories.ftl";

export const ENGLISH = [common, lab, parameters, refusals, scenario, theories].join("\n");
