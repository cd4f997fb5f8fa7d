// The English catalogue as part of the page's own script: the first chart waits for no other file.
import common from "../locales/en/common.ftl";
import lab from "../locales/en/lab.ftl";

export const ENGLISH = [common, lab].join("\n");
