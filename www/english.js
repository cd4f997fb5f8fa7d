// The English catalogue as part of the page's own script: the first chart waits for no other file.
import common from "../locales/en/common.ftl";
import embed from "../locales/en/embed.ftl";
import instruments from "../locales/en/instruments.ftl";
import lab from "../locales/en/lab.ftl";
import page from "../locales/en/page.ftl";
import parameters from "../locales/en/parameters.ftl";
import refusals from "../locales/en/refusals.ftl";
import scenario from "../locales/en/scenario.ftl";
import take from "../locales/en/take.ftl";
import theories from "../locales/en/theories.ftl";

export const ENGLISH = [common, embed, instruments, lab, page, parameters, refusals, scenario, take, theories].join("\n");
