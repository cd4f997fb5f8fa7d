// The chart heard: both medians along time, until they end or somebody stops them. It plays only when asked to.
import { announce } from "./banner.js";
import { byId, setAttribute, setText, show } from "./dom.js";
import { canPlay, play } from "./player.js";
import { score } from "./score.js";
import { text, written } from "./text.js";
import { quarterOf } from "./timeline-card.js";
import { labIsOpen } from "./views.js";

/** @typedef {import("./session.js").Session} Session */

/** @type {(() => void) | null} */
let stop = null;

/** Begins, or ends what plays. @param {Session} session */
export function listen(session) {
  if (stop) stop();
  else if (!session.frame.halted) begin(session);
}

/** @param {Session} session */
function begin(session) {
  if (!canPlay()) {
    announce(text("listen-no-sound"));
    return;
  }
  const { lab } = session;
  const results = /** @type {{ theories: { ensemble: { median: number[] } | null }[] }} */ (lab.results());
  const series = results.theories.map(({ ensemble }) => ensemble?.median ?? []);
  if (series.some(({ length }) => length === 0)) return;
  const names = lab.view().theories.map(({ name }) => name);
  const button = byId("listen-button", HTMLButtonElement);
  const note = byId("listen-note", HTMLElement);
  const now = byId("listen-now", HTMLElement);
  const dates = lab.view().table.rows.map(([date]) => date);
  setAttribute(button, "aria-pressed", "true");
  show(note, true);
  stop = play(score(series, marks(lab)), {
    follow: (at) => {
      const quarter = Math.min(at, dates.length - 1);
      const [firstShare, secondShare] = series.map((shares) => written(shares[quarter]));
      setText(now, text("listen-now", { date: dates[quarter], first: names[0], firstShare, second: names[1], secondShare }));
      session.change((live) => live.hover_quarter(quarter));
    },
    goesOn: labIsOpen,
    ended: () => {
      stop = null;
      session.change((live) => live.hover_quarter(null));
      show(note, false);
      setAttribute(button, "aria-pressed", "false");
    },
  });
}

/** Successions and events, by quarter. @param {import("./types.js").Lab} lab @returns {import("./score.js").Mark[]} */
function marks(lab) {
  const { first, sides, events } = lab.timeline();
  const since = (/** @type {string} */ date) => quarterOf(date) - quarterOf(first);
  const turnovers = sides.flatMap(({ leaders }) => leaders.slice(1).map(({ start }) => /** @type {const} */ ({ quarter: since(start), kind: "turnover" })));
  return [...turnovers, ...events.filter(({ muted }) => !muted).map(({ date }) => /** @type {const} */ ({ quarter: since(date), kind: "event" }))];
}
