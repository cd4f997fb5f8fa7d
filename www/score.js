// What two series sound like: pitch is per cent, time is time, the first is heard on the left and the second on the
// right. From series to notes nothing but numbers; `sound` then makes what a browser plays.

/** @typedef {{ at: number, frequency: number }} Pitch seconds, hertz */
/** @typedef {{ pan: number, wave: OscillatorType, loud: number, pitches: Pitch[] }} Voice */
/** @typedef {{ at: number, frequency: number, seconds: number, loud: number }} Tick */
/** @typedef {{ seconds: number, voices: Voice[], ticks: Tick[] }} Score */
/** @typedef {{ quarter: number, kind: "turnover" | "event" }} Mark */

/** Nought per cent is this many hertz, a hundred three octaves more: where small loudspeakers and old ears still hear. */
const LOWEST = 165;
const OCTAVES = 3;

/** Seconds that a quarter lasts; a case of ten years takes eight. */
export const PACE = 0.2;

/** Modest: two voices and a tick together stay far from the loudest there is. */
const LOUD = { voice: 0.09, tick: 0.12 };

/** The two are told apart by ear and by tone: the second is the plainer one. @type {{ pan: number, wave: OscillatorType, loud: number }[]} */
const VOICES = [
  { pan: -0.9, wave: "triangle", loud: LOUD.voice },
  { pan: 0.9, wave: "sine", loud: 1.4 * LOUD.voice },
];

/** @param {number} percent @returns {number} hertz; equal steps of per cent are equal steps to the ear */
export const frequencyOf = (percent) => LOWEST * 2 ** ((OCTAVES * Math.min(Math.max(percent, 0), 100)) / 100);

/**
 * @param {readonly (readonly number[])[]} series per cent a quarter, of two theories
 * @param {readonly Mark[]} marks
 * @returns {Score}
 */
export function score(series, marks) {
  const quarters = Math.max(...series.map(({ length }) => length));
  const voices = VOICES.map((voice, n) => ({ ...voice, pitches: (series[n] ?? []).map((percent, quarter) => ({ at: quarter * PACE, frequency: frequencyOf(percent) })) }));
  const inside = marks.filter(({ quarter }) => quarter >= 0 && quarter < quarters);
  // Two events of one quarter are one tick, and a change of leaders is heard before any event.
  const kinds = new Map(inside.map(({ quarter }) => [quarter, "event"]));
  for (const { quarter, kind } of inside) if (kind === "turnover") kinds.set(quarter, kind);
  const ticks = [...kinds]
    .sort(([a], [b]) => a - b)
    .map(([quarter, kind]) => (kind === "turnover" ? { at: quarter * PACE, frequency: 110, seconds: 0.12, loud: 1.6 * LOUD.tick } : { at: quarter * PACE, frequency: 2200, seconds: 0.03, loud: LOUD.tick }));
  return { seconds: quarters * PACE, voices, ticks };
}

/**
 * Puts a score into a context, which plays or renders it.
 *
 * @param {BaseAudioContext} context
 * @param {Score} what
 * @param {number} start in the context's time
 */
export function sound(context, { seconds, voices, ticks }, start) {
  for (const { pan, wave, loud, pitches } of voices) {
    if (pitches.length === 0) continue;
    const tone = new OscillatorNode(context, { type: wave, frequency: pitches[0].frequency });
    tone.frequency.setValueAtTime(pitches[0].frequency, start);
    for (const { at, frequency } of pitches.slice(1)) tone.frequency.exponentialRampToValueAtTime(frequency, start + at);
    pass(context, tone, { start, seconds, loud, pan, fade: 0.05 });
  }
  for (const { at, frequency, seconds: length, loud } of ticks) {
    pass(context, new OscillatorNode(context, { type: "square", frequency }), { start: start + at, seconds: length, loud, pan: 0, fade: 0.01 });
  }
}

/** @param {BaseAudioContext} context @param {OscillatorNode} tone @param {{ start: number, seconds: number, loud: number, pan: number, fade: number }} how it comes and goes, because a sudden edge is a click */
function pass(context, tone, { start, seconds, loud, pan, fade }) {
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(loud, start + fade);
  gain.gain.setValueAtTime(loud, start + Math.max(fade, seconds - fade));
  gain.gain.linearRampToValueAtTime(0, start + seconds);
  tone.connect(gain).connect(new StereoPannerNode(context, { pan })).connect(context.destination);
  tone.start(start);
  tone.stop(start + seconds);
}
