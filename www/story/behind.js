// What stands behind a step's figure: its numbers as a table, and the same heard.
import { announce } from "../banner.js";
import { element, fillTable, setAttribute, setText } from "../dom.js";
import { addActions } from "../keys.js";
import { canPlay, play } from "../player.js";
import { score } from "../score.js";
import { text } from "../text.js";
import { heardOf, tableOf } from "./series.js";

/** @typedef {import("./stage.js").Scene} Scene */

export class Behind {
  #scene;
  #isOpen;
  #caption = element("caption");
  #head = element("tr");
  #body = element("tbody");
  #table = element("details", { class: "st-numbers" }, element("summary", {}, text("story-numbers")), element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": text("story-numbers") }, element("table", {}, this.#caption, element("thead", {}, this.#head), this.#body)));
  #listen = element("button", { type: "button", class: "button plain", "aria-pressed": "false", "aria-keyshortcuts": "Alt+P" }, text("story-listen"));
  #how = element("p", { class: "note", role: "status" });
  root = element("div", { class: "st-behind" }, this.#table, this.#listen, this.#how);
  /** @type {(() => void) | null} */
  #stop = null;

  /** @param {() => Scene | null} scene what the figure shows @param {() => boolean} isOpen whether it is seen */
  constructor(scene, isOpen) {
    this.#scene = scene;
    this.#isOpen = isOpen;
    this.#table.addEventListener("toggle", () => this.show());
    this.#listen.addEventListener("click", () => this.#hear());
    addActions([{ id: "story listen", group: text("story-group"), name: text("story-listen"), keys: ["Alt+P"], inFields: true, when: isOpen, run: () => this.#hear() }]);
  }

  /** Follows the figure; a closed table is filled when it opens. */
  show() {
    const scene = this.#scene();
    setAttribute(this.#listen, "aria-disabled", scene ? null : "true");
    if (!this.#table.open || !scene) return;
    const { caption, head, rows } = tableOf(scene);
    setText(this.#caption, caption);
    fillTable(this.#head, this.#body, { head, rows });
  }

  /** Ends what plays. */
  close() {
    this.#stop?.();
  }

  #hear() {
    if (this.#stop) {
      this.#stop();
      return;
    }
    const scene = this.#scene();
    if (!scene) return;
    if (!canPlay()) {
      announce(text("listen-no-sound"));
      return;
    }
    const { names, values } = heardOf(scene);
    const [left, right] = names;
    const { window } = scene.picture;
    setText(this.#how, text("story-listen-how", { left, right }));
    setText(this.#listen, text("story-stop"));
    setAttribute(this.#listen, "aria-pressed", "true");
    this.#stop = play(score(values, [{ quarter: window.pin - window.from, kind: "turnover" }]), {
      follow: () => {},
      goesOn: this.#isOpen,
      ended: () => {
        this.#stop = null;
        setText(this.#how, "");
        setText(this.#listen, text("story-listen"));
        setAttribute(this.#listen, "aria-pressed", "false");
      },
    });
  }
}
