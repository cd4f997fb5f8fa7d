// What bench.js measures inside a page, and by itself: it is sent there as text.

/**
 * Milliseconds of redraws of a laboratory's charts and of uPlot's, in turn, in the page in which it is called.
 *
 * @param {{ wasm: string, base: string }} files parts.js is served beside them
 */
export const redraws = async ({ wasm, base }) => {
  const at = (/** @type {string} */ file) => new URL(file, base).href;
  const { Lab, measure, replay, Runner, default: init } = await import(at("parts.js"));
  await init({ module_or_path: at(wasm) });
  const text = await (await fetch(at("www/scenarios/us-ussr.json"))).text();
  const lab = new Lab(text, measure);
  const runner = new Runner(text, lab.brief());
  for (let job = lab.job(); job; job = lab.job()) lab.accept(job[0], job[1], job[2], job[3], runner.batch(job[1], job[2], job[3]));
  const width = 848;
  const height = lab.resize(width);
  const context = (/** @type {boolean} */ attached) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width, height];
    if (attached) document.body.append(canvas);
    return /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { alpha: false }));
  };
  const [seen, below] = [context(true), context(false)];
  lab.frame();
  replay(below, lab.commands("frame"), lab.strings("frame"), 1);
  const flush = (/** @type {CanvasRenderingContext2D} */ ctx) => ctx.getImageData(0, 0, 1, 1);
  let run = 0;
  // Another highlighted run: what a slider makes stale, as the page draws it.
  const ours = () => {
    run = (run % 20) + 1;
    lab.set("run", run);
    lab.frame();
    seen.setTransform(1, 0, 0, 1, 0, 0);
    seen.drawImage(below.canvas, 0, 0);
    for (const layer of ["curves", "pointer"]) replay(seen, lab.commands(layer), lab.strings(layer), 1);
    return [seen];
  };
  // Bands, axes and all, anew: what other runs make stale, and what uPlot does whatever changed.
  const fan = () => {
    lab.set_theme("light");
    lab.frame();
    replay(below, lab.commands("frame"), lab.strings("frame"), 1);
    return ours();
  };
  const { theories } = lab.results();
  const quarters = [...theories[0].run.keys()];
  const root = document.createElement("div");
  document.body.append(root);
  /**
   * @param {number} height
   * @param {(number[] | { line: number[], width: number, dash?: number[] })[]} lines
   * @param {[number, number][]} fills
   */
  const uplot = (height, lines, fills) => {
    const data = lines.map((line) => (Array.isArray(line) ? line : line.line));
    const look = (/** @type {any} */ line) => ({ points: { show: false }, ...(Array.isArray(line) ? {} : { stroke: "#03484A", width: line.width, dash: line.dash }) });
    const options = {
      width,
      height,
      legend: { show: false },
      scales: { x: { time: false }, y: { range: [0, 90] } },
      axes: height < 100 ? [{ show: false }, { show: false }] : undefined,
      bands: fills.map(([upper, lower]) => ({ series: [upper + 1, lower + 1], fill: "rgba(60,154,152,.3)" })),
      series: [{}, ...lines.map(look)],
    };
    return new /** @type {any} */ (window).uPlot(options, [quarters, ...data], root);
  };
  const main = theories.flatMap((/** @type {any} */ { ensemble: e, run, stay }, /** @type {number} */ n) => [
    ...[e.q95, e.q05, e.q75, e.q25],
    { line: e.median, width: 3, dash: n === 0 ? [9, 4] : undefined },
    { line: run, width: 1 },
    { line: e.threshold, width: 1.3, dash: [1.4, 2.6] },
    { line: stay, width: 1.8, dash: [2, 2.5] },
  ]);
  const { levels, institutions } = theories[1].ensemble;
  const plots = [
    uplot(330, main, [[0, 1], [2, 3], [8, 9], [10, 11]]),
    ...[0, 1, 2, 3].map((k) => {
      const sides = [levels[0][k], levels[1][k]];
      return uplot(37, sides.flatMap((side) => [side.q75, side.q25, { line: side.median, width: 2 }]), [[0, 1], [3, 4]]);
    }),
    uplot(22, [{ line: institutions, width: 2 }], []),
  ];
  const theirs = () => plots.forEach((plot) => plot.redraw(true, true));
  /** uPlot draws in a microtask. @param {() => CanvasRenderingContext2D[]} draw */
  const time = async (draw) => {
    const began = performance.now();
    const contexts = draw();
    await null;
    contexts.forEach(flush);
    return performance.now() - began;
  };
  const times = { ours: /** @type {number[]} */ ([]), fan: /** @type {number[]} */ ([]), theirs: /** @type {number[]} */ ([]) };
  for (let i = 0; i < 220; i += 1) {
    const a = await time(ours);
    const b = await time(fan);
    const c = await time(() => (theirs(), plots.map((plot) => plot.ctx)));
    if (i < 20) continue;
    times.ours.push(a);
    times.fan.push(b);
    times.theirs.push(c);
  }
  root.remove();
  seen.canvas.remove();
  lab.free();
  return times;
};
