// The pieces that levers and parameter rows are made of: a slider, a numeric field, a dot that resets. Each is bound to
// one id and knows nothing of its value but what Rust last gave it to show.
import { isTrap } from "./banner.js";
import { element, sentence, setAttribute, setStyle, setText } from "./dom.js";
import { inField, text } from "./text.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").Id} Id */
/** @typedef {import("./types.js").Stride} Stride */

/** Thumbs snap to ticks within this many CSS pixels, unless Alt is held. */
const SNAP = 6;

/** The keys of a slider that stand for a stride of the parameter's own scale. @type {Record<string, [number, Stride]>} */
const STRIDES = {
  ArrowRight: [1, "step"],
  ArrowUp: [1, "step"],
  ArrowLeft: [-1, "step"],
  ArrowDown: [-1, "step"],
  PageUp: [1, "tick"],
  PageDown: [-1, "tick"],
};

export class Slider {
  /** Kept from the last pointer event: input events do not say which keys are held. */
  #free = false;
  #position = "";

  /**
   * @param {Session} session
   * @param {Id} id
   * @param {Field} field of the same value: what was typed in it is void once the slider moves, and it says what was refused
   */
  constructor(session, id, field) {
    const input = element("input", { type: "range", class: "slider", min: "0", max: "1", step: "any" });
    this.input = input;
    input.addEventListener("pointerdown", (event) => {
      this.#free = event.altKey;
      session.hold(id);
    });
    input.addEventListener("pointermove", (event) => (this.#free = event.altKey));
    input.addEventListener("input", () => {
      const [wanted, snap] = [Number(input.value), this.#free ? 0 : SNAP / Math.max(input.clientWidth, 1)];
      if (field.attempt(() => session.change((lab) => lab.set_position(id, wanted, snap)))) this.#position = input.value;
      // The thumb stays where the value is.
      else input.value = this.#position;
    });
    // The end of a drag by whatever means the browser offers, a screen reader's gesture included.
    input.addEventListener("change", () => session.release(id));
    input.addEventListener("keydown", (event) => {
      const end = event.key === "Home" ? 0 : event.key === "End" ? 1 : null;
      const stride = STRIDES[event.key];
      if ((end === null && !stride) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      session.hold(id);
      field.attempt(() =>
        session.change((lab) => {
          if (end !== null) lab.set_position(id, end, 0);
          else lab.step(id, stride[0], event.shiftKey && stride[1] === "step" ? "page" : stride[1]);
        }),
      );
    });
    input.addEventListener("keyup", () => session.release(id));
    input.addEventListener("blur", () => session.release(id));
  }

  /** @param {number} position 0 to 1 @param {string} spoken what a screen reader says for the value */
  show(position, spoken) {
    this.#position = String(position);
    if (this.input.value !== this.#position) this.input.value = this.#position;
    setStyle(this.input, "--position", position.toFixed(4));
    setAttribute(this.input, "aria-valuetext", spoken);
  }
}

let fields = 0;

/**
 * A field in which a value is typed. It commits on Enter and on leaving; what Rust refuses stays as it was typed, with
 * the sentence that says what is allowed, until it is mended or Escape gives the valid value back.
 */
export class Field {
  #text = "";
  #typed = false;
  /** Whether a value was taken that the page has yet to show. */
  #taken = false;
  /** Whether what is said was refused after that. */
  #later = false;

  /**
   * @param {HTMLInputElement} input
   * @param {HTMLElement} error where the sentence goes
   * @param {(text: string) => void} commit throws the sentence if the text is refused
   * @param {(direction: number) => void} [step] what the up and down keys do
   */
  constructor(input, error, commit, step) {
    this.input = input;
    this.error = error;
    error.id ||= `field-error-${(fields += 1)}`;
    error.setAttribute("role", "alert");
    input.addEventListener("input", () => {
      this.#typed = true;
      this.#widen();
    });
    input.addEventListener("blur", () => this.#commit(commit));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        this.#commit(commit);
        input.select();
      } else if (event.key === "Escape" && this.#typed) {
        event.stopPropagation();
        this.forget();
      } else if (step && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
        event.preventDefault();
        this.attempt(() => step(event.key === "ArrowUp" ? 1 : -1));
      }
    });
  }

  /** @param {(text: string) => void} commit */
  #commit(commit) {
    if (!this.#typed) return;
    try {
      commit(this.input.value);
    } catch (error) {
      if (isTrap(error)) throw error;
      this.#explain(sentence(error));
      return;
    }
    this.#typed = false;
    this.#taken = true;
    this.#explain("");
  }

  /** @param {string} text */
  #explain(text) {
    setText(this.error, text);
    this.#later = text !== "" && this.#taken;
    // Where something else was refused, what stands in the field is right.
    setAttribute(this.input, "aria-invalid", text && this.#typed ? "true" : null);
    setAttribute(this.input, "aria-describedby", text ? this.error.id : null);
  }

  /** What was typed is given up for the value that holds. */
  forget() {
    if (!this.#typed) return;
    this.#typed = false;
    this.#explain("");
    this.input.value = this.#text;
    this.#widen();
  }

  /**
   * Does what another control of the same value asks. What is refused is said here, and nothing has changed.
   *
   * @param {() => void} act
   * @returns {boolean} whether it was done
   */
  attempt(act) {
    this.forget();
    try {
      act();
    } catch (error) {
      if (isTrap(error)) throw error;
      this.#explain(sentence(error));
      return false;
    }
    this.#taken = true;
    this.#explain("");
    return true;
  }

  /** The field is as wide as its text, within reason. */
  #widen() {
    setStyle(this.input, "--letters", String(Math.min(Math.max(this.input.value.length, 2), 12)));
  }

  /** @param {string} text */
  show(text) {
    const shown = this.input.inputMode === "decimal" ? inField(text) : text;
    // What was refused is no longer asked, unless this is the value from before.
    if (shown !== this.#text && !this.#typed && !this.#later) this.#explain("");
    this.#taken = false;
    this.#later = false;
    this.#text = shown;
    if (this.#typed || this.input.value === this.#text) return;
    this.input.value = this.#text;
    this.#widen();
  }
}

/** The dot that is filled while a value differs from the scenario's, and then brings that one back. */
export class Dot {
  /** @param {Session} session @param {Id} id @param {string} name @param {Pick<Field, "attempt">} field says what was refused */
  constructor(session, id, name, field) {
    this.button = element("button", { type: "button", class: "dot", "aria-label": text("control-reset", { name }) });
    this.button.addEventListener("click", () => {
      field.attempt(() => session.change((lab) => lab.reset(id)));
    });
  }

  /** @param {boolean} changed */
  show(changed) {
    // Not "disabled": the key focus would be lost at the moment the dot has done its work.
    setAttribute(this.button, "aria-disabled", changed ? null : "true");
    setAttribute(this.button, "title", changed ? text("control-changed") : text("control-unchanged"));
  }
}

/**
 * A field for a number with its unit behind it.
 *
 * @param {string} label
 * @returns {{ box: HTMLElement, input: HTMLInputElement, unit: HTMLElement, error: HTMLElement }}
 */
export function numberBox(label) {
  const input = element("input", { type: "text", class: "number", inputmode: "decimal", autocomplete: "off", spellcheck: "false", "aria-label": label });
  const unit = element("span", { class: "unit", "aria-hidden": "true" });
  const box = element("label", { class: "number-box" }, input, unit);
  return { box, input, unit, error: element("p", { class: "field-error" }) };
}
