// The chart heard: both medians along time, until they end or somebody stops them. It plays only when asked to.
import { announce } from "./banner.js";
import { byId, setAttribute, setText, show } from "./dom.js";
import { PACE, score, sound } from "./score.js";
import { text, written } from "./text.js";
import { quarterOf } from "./timeline-card.js";
import { labIsOpen } from "./views.js";

/** @typedef {import("./session.js").Session} Session */

/** @type {(() => void) | null} */
let stop = null;

/** Begins, or ends what plays. @param {Session} session */
export function listen(session) {
  if (stop) stop();
  else if (!session.frame.halted) play(session);
}

/** @param {Session} session */
function play(session) {
  if (!("AudioContext" in globalThis)) {
    announce(text("listen-no-sound"));
    return;
  }
  const { lab } = session;
  const results = /** @type {{ theories: { ensemble: { median: number[] } | null }[] }} */ (lab.results());
  const series = results.theories.map(({ ensemble }) => ensemble?.median ?? []);
  if (series.some(({ length }) => length === 0)) return;
  const names = lab.view().theories.map(({ name }) => name);
  const context = new AudioContext();
  const start = context.currentTime + 0.1;
  const what = score(series, marks(lab));
  sound(context, what, start);

  const button = byId("listen-button", HTMLButtonElement);
  const note = byId("listen-note", HTMLElement);
  const now = byId("listen-now", HTMLElement);
  const dates = lab.view().table.rows.map(([date]) => date);
  let frame = 0;
  const follow = () => {
    const quarter = Math.min(Math.max(Math.floor((context.currentTime - start) / PACE), 0), dates.length - 1);
    const [firstShare, secondShare] = series.map((shares) => written(shares[quarter]));
    setText(now, text("listen-now", { date: dates[quarter], first: names[0], firstShare, second: names[1], secondShare }));
    session.change((live) => live.hover_quarter(quarter));
    if (context.currentTime > start + what.seconds || !labIsOpen()) stop?.();
    else frame = requestAnimationFrame(follow);
  };
  const escape = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    stop?.();
  };
  const hidden = () => stop?.();
  stop = () => {
    stop = null;
    cancelAnimationFrame(frame);
    removeEventListener("keydown", escape, true);
    document.removeEventListener("visibilitychange", hidden);
    context.close();
    session.change((live) => live.hover_quarter(null));
    show(note, false);
    setAttribute(button, "aria-pressed", "false");
  };
  // Before all other uses of the key, each of which would close something.
  addEventListener("keydown", escape, true);
  document.addEventListener("visibilitychange", hidden);
  setAttribute(button, "aria-pressed", "true");
  show(note, true);
  follow();
}

/** Successions and events, by quarter. @param {import("./types.js").Lab} lab @returns {import("./score.js").Mark[]} */
function marks(lab) {
  const { first, sides, events } = lab.timeline();
  const since = (/** @type {string} */ date) => quarterOf(date) - quarterOf(first);
  const turnovers = sides.flatMap(({ leaders }) => leaders.slice(1).map(({ start }) => /** @type {const} */ ({ quarter: since(start), kind: "turnover" })));
  return [...turnovers, ...events.filter(({ muted }) => !muted).map(({ date }) => /** @type {const} */ ({ quarter: since(date), kind: "event" }))];
}
