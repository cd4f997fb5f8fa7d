// Plays what score.js makes of series: until it ends, somebody stops it, Escape is pressed, or the page is left.
import { PACE, sound } from "./score.js";

/** Whether this browser can. */
export const canPlay = () => "AudioContext" in globalThis;

/**
 * @param {import("./score.js").Score} what
 * @param {{ follow: (quarter: number) => void, goesOn: () => boolean, ended: () => void }} told `follow` in each frame; `goesOn`
 *   false: it ends
 * @returns {() => void} ends it
 */
export function play(what, { follow, goesOn, ended }) {
  const context = new AudioContext();
  const start = context.currentTime + 0.1;
  sound(context, what, start);
  let frame = 0;
  let over = false;
  const stop = () => {
    if (over) return;
    over = true;
    cancelAnimationFrame(frame);
    removeEventListener("keydown", escape, true);
    document.removeEventListener("visibilitychange", stop);
    context.close();
    ended();
  };
  const step = () => {
    follow(Math.max(Math.floor((context.currentTime - start) / PACE), 0));
    if (context.currentTime > start + what.seconds || !goesOn()) stop();
    else frame = requestAnimationFrame(step);
  };
  /** @param {KeyboardEvent} event */
  function escape(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    stop();
  }
  // Before all other uses of the key, each of which would close something.
  addEventListener("keydown", escape, true);
  document.addEventListener("visibilitychange", stop);
  // What begins it is told the way to stop it before the first frame.
  frame = requestAnimationFrame(step);
  return stop;
}
