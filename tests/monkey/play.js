// A monkey plays: episodes of gestures on a page of its own, looked at every few gestures. An episode depends on the seed and
// on where it begins alone, so that it can be played again.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { allowed, excused, FILES } from "./allowed.js";
import { gesture, SIZES } from "./gestures.js";
import { random } from "./random.js";

/** @typedef {import("./site.js").Hands} Hands */
/** @typedef {{ at: number, what: string, replay: string, trace: string[] }} Finding */

/** Gestures on one page before another begins. */
export const EPISODE = 4000;

/** Gestures between two looks. */
const ROW = 25;

/** Gestures between two rebuildings of the document. */
const REBUILD = 250;

/** Gestures between two times that axe goes over the page. */
const AXE_EVERY = 1000;

/** Gestures for which a processor stays slow: browsers make it so by keeping it busy. */
const SLOW = 2 * ROW;

/** How late the workers of an episode begin, in milliseconds. */
const LAGS = [0, 150, 150, 400];

/** The rules that a page has to keep at any moment. */
const AXE = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }, resultTypes: ["violations"] };

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @template T @param {Promise<T>} promise @param {number} ms @param {string} what @returns {Promise<T>} */
function inTime(promise, ms, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`${what} took more than ${ms / 1000} seconds`)), ms)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Of a page that is on its way to another address: what was asked of it has to be asked again. @param {unknown} error */
const isPassing = (error) => /context was destroyed|navigat|Cannot find context|no such frame|DiscardedBrowsingContext|browsing context|detached|realm|Inspected target|aborted|NS_BINDING|ERR_ABORTED|laboratory is not ready|entente is undefined/i.test(String(error));

export class Episode {
  #hands;
  #site;
  #browser;
  #seed;
  #at;
  #chance;
  #start;
  /** @type {Finding[]} */
  findings = [];
  #log = /** @type {string[]} */ ([]);
  #offline = false;
  #offlineAt = -Infinity;
  /** Where a slow processor is itself again. */
  #slowUntil = 0;
  #lag = 0;
  #load = "";
  #loadedAt = -Infinity;
  #full = false;
  /** Whether there ever was no room: a later load of the page may still say that there is again. */
  #wasFull = false;
  /** What fate has done, which the page may speak of. @type {Set<string>} */
  #fate = new Set();
  /** Where the history of this load of the page begins. */
  #first = "";
  /** Times that the document was rebuilt from its history, and steps in it. */
  rebuilt = 0;
  steps = 0;
  axed = 0;
  /** Rows of inputs that the browser gave no answer to. */
  unanswered = 0;
  #kinds = /** @type {Record<string, number>} */ ({});

  /** @param {{ hands: Hands, site: import("./site.js").Site, browser: string, seed: number, from: number }} place */
  constructor({ hands, site, browser, seed, from }) {
    this.#hands = hands;
    this.#site = site;
    this.#browser = browser;
    this.#seed = seed;
    this.#at = this.#start = from;
    this.#chance = random(seed, from);
  }

  /** @param {string} what went wrong */
  #find(what) {
    const words = what.replace(/http:\/\/[a-z.0-9]+:\d+\//g, "/").slice(0, 1500);
    if (this.findings.some((known) => known.what === words)) return;
    const replay = `node tests/monkey/run.js --browser ${this.#browser} --seed ${this.#seed} --from ${this.#start} --gestures ${Math.ceil((this.#at - this.#start + ROW) / ROW) * ROW}`;
    this.findings.push({ at: this.#at, what: words, replay, trace: this.#log.slice(-45) });
    console.log(`✖ ${this.#browser} seed ${this.#seed} gesture ${this.#at}: ${words}\n  ${this.#log.slice(-8).join("\n  ")}\n  ${replay}`);
    this.write(words);
    this.#hands.picture(`target/monkey/${this.#browser}-${this.#seed}-${this.#at}.png`);
  }

  /** Keeps the gestures so far. @param {string} words what they led to */
  write(words) {
    mkdirSync("target/monkey", { recursive: true });
    writeFileSync(`target/monkey/${this.#browser}-${this.#seed}-${this.#start}.log`, `${words}\n${this.#log.join("\n")}\n`);
  }

  /** Waits until the page stands. */
  async #ready() {
    const stands = async () => {
      for (;;) {
        try {
          await this.#hands.ask(async () => {
            while (!window.entente || document.documentElement.dataset.state === "loading") {
              // The way back has led out of the page, to where the browser itself began.
              if (location.protocol === "about:") history.forward();
              await new Promise((resolve) => setTimeout(resolve, 50));
            }
            await window.entente.ready;
          });
          return;
        } catch (error) {
          if (!isPassing(error)) throw error;
          await pause(50);
        }
      }
    };
    await inTime(stands(), 900_000, "the start of the page");
  }

  /** Opens the page and waits until it has kept itself for a visit without a network. */
  async open() {
    const [width, height] = this.#chance.one(SIZES);
    this.#lag = this.#chance.one(LAGS);
    await this.#hands.resize(width, height);
    await this.#hands.goto(this.#site.url);
    await this.#ready();
    const kept = this.#hands.ask(async () => {
      await navigator.serviceWorker.ready;
      // It takes the files before it is active.
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state === "activating") await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
    });
    await inTime(kept, 900_000, "keeping the page");
    await this.#hands.reload();
    await this.#loaded();
  }

  /** Another load of the page: its history begins anew. */
  async #loaded() {
    this.#first = "";
    await this.#ready();
    this.#fate = new Set([...this.#fate].filter((name) => name.startsWith("always")));
    this.#load = await this.#hands.ask(() => /** @type {any} */ (window).monkey.load);
    this.#loadedAt = this.#at;
    await this.#hands.ask((lag) => void (/** @type {any} */ (window).monkey.lag = lag), this.#lag);
    if (this.#full) await this.#fill(true);
    if (this.#slowUntil > 0) await this.#hands.slow(true);
  }

  /** @param {boolean} on */
  async #fill(on) {
    this.#full = on;
    if (on) this.#fate.add("full");
    this.#wasFull ||= on;
    await this.#hands.ask((full) => void (/** @type {any} */ (window).monkey.full = full), on);
  }

  /** @param {number} until which gesture the processor is slow; 0 where it is no longer */
  async #slow(until) {
    this.#slowUntil = until;
    await this.#hands.slow(until > 0);
  }

  /** @param {boolean} on */
  async #cut(on) {
    this.#offline = on;
    this.#offlineAt = performance.now();
    this.#site.cut(on);
    await this.#hands.offline(on);
  }

  /**
   * @param {string} act @param {any} value
   * @returns {Promise<string>} what was done, for the log
   */
  async #act(act, value) {
    const hands = this.#hands;
    switch (act) {
      case "choose": return hands.ask((drawn) => /** @type {any} */ (window).monkey.choose(drawn), value);
      case "resize":
        await hands.resize(value[0], value[1]);
        return value.join("×");
      case "goto":
        await hands.ask((hash) => void (location.hash = hash), value);
        return value;
      case "back":
      case "forward":
        await hands[act]();
        return "";
      case "reload":
        return this.#reload();
      case "offline":
        await this.#cut(!this.#offline);
        return String(this.#offline);
      case "full":
        await this.#fill(!this.#full);
        return String(this.#full);
      case "slow":
        await this.#slow(this.#at + SLOW);
        return "";
      case "clock":
        await hands.ask((jump) => {
          const { skew } = /** @type {any} */ (window).monkey;
          skew.wall += jump;
          // A clock that only counts never goes back.
          skew.now += Math.max(0, jump);
        }, value);
        return String(value);
      case "kill":
        this.#fate.add("kill");
        return String(await hands.ask(([which, aloud]) => /** @type {any} */ (window).monkey.kill(which, aloud), value));
      case "scheme":
        await hands.scheme(this.#chance.chance(0.5));
        return "";
      case "file": {
        const [name, content] = FILES[value] ?? ["monkey-own.json", await hands.ask(() => window.entente.scenario())];
        this.#fate.add("file");
        await hands.ask((file) => {
          /** @type {any} */ (window).monkey.file = file;
          document.getElementById("work-open")?.click();
          /** @type {any} */ (window).monkey.file = null;
        }, { name, content });
        return name;
      }
      case "hide":
        await hands.ask(async () => {
          Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
          document.dispatchEvent(new Event("visibilitychange"));
          await new Promise((resolve) => setTimeout(resolve, 20));
          Reflect.deleteProperty(document, "visibilityState");
          document.dispatchEvent(new Event("visibilitychange"));
        });
        return "";
      default: throw new Error(`no act "${act}"`);
    }
  }

  /** Loads the page anew and takes up what it kept: nothing that was done is lost. */
  async #reload() {
    const { ask, reload } = this.#hands;
    // A change is kept a moment later.
    await pause(1500);
    const before = await ask(() => /** @type {any} */ (window).monkey.state());
    await reload();
    await this.#loaded();
    const [start, taken] = await ask(async () => {
      const start = /** @type {any} */ (window).monkey.state();
      const offer = document.getElementById("continue");
      for (let n = 0; n < 60 && offer?.hidden; n += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      if (!offer || offer.hidden) return [start, null];
      document.getElementById("continue-yes")?.click();
      for (let n = 0; n < 100 && /** @type {any} */ (window).monkey.state() === start; n += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      return [start, /** @type {any} */ (window).monkey.state()];
    });
    // Where the page begins with what was left, an older visit may be offered.
    if (taken !== null && taken !== before && start !== before && !this.#fate.has("full")) this.#find(`a lost edit: what another load takes up is not what was left\n${differ(before, taken)}`);
    return taken === null ? "nothing to continue" : "continued";
  }

  /** @param {number} count gestures @param {() => boolean} isOver whether there is no time for another row */
  async play(count, isOver) {
    const end = this.#at + count;
    while (this.#at < end && !isOver()) {
      try {
        await inTime(this.#row(Math.min(ROW, end - this.#at)), 300_000, "a row of gestures");
      } catch (error) {
        if (isPassing(error)) {
          await this.#loaded();
          continue;
        }
        throw error;
      }
    }
    if (this.#offline) await this.#cut(false);
    if (this.#slowUntil > 0) await this.#slow(0);
  }

  /** @param {number} count gestures, then a look */
  async #row(count) {
    const seen = await this.#hands.ask(() => /** @type {any} */ (window).monkey?.see());
    // The language changes by another load of the page.
    if (seen?.load !== this.#load) return this.#loaded();
    if (!seen.front) {
      this.#log.push(`${this.#at} comes to the front`);
      await this.#hands.front();
    }
    if (this.#slowUntil > 0 && this.#at >= this.#slowUntil) await this.#slow(0);
    // In some rows the page has time for each gesture, as with a person; in most it has none.
    const calm = this.#chance.chance(0.1);
    /** @type {import("./gestures.js").Input[]} */
    let waiting = [];
    const flush = async () => {
      const inputs = waiting.splice(0);
      if (inputs.length === 0) return;
      // A browser never answers inputs that met a page on its way to another address. One that stands still says so to the look.
      const silent = await inTime(this.#hands.play(inputs), 90_000, "a row of inputs").then(
        () => false,
        (error) => {
          if (!/took more than/.test(error.message)) throw error;
          return true;
        },
      );
      if (!silent) return;
      this.#log.push(`${this.#at} the inputs had no answer`);
      this.unanswered += 1;
      await this.#look();
      await this.#hands.reload();
      await this.#loaded();
    };
    for (let n = 0; n < count; n += 1) {
      const { name, inputs, act, value } = gesture(this.#chance, seen);
      this.#kinds[name] = (this.#kinds[name] ?? 0) + 1;
      this.#at += 1;
      if (inputs) {
        waiting.push(...inputs);
        this.#log.push(`${this.#at} ${name} ${inputs.map((input) => Object.values(input).map((part) => JSON.stringify(part)).join(" ")).join("; ").slice(0, 160)}`);
      }
      if (act || calm) await flush();
      if (act) {
        // Noted before it is done: it may never come to an end.
        const place = this.#log.push(`${this.#at} ${act}`) - 1;
        this.#log[place] += ` ${await this.#act(act, value)}`;
      }
      if (calm) await pause(60);
    }
    await flush();
    await this.#look();
    if (this.#at % REBUILD < count) await this.#rebuild();
    if (this.#at % AXE_EVERY < count) await this.#axe();
  }

  async #look() {
    const { ask, wrong } = this.#hands;
    await pause(30);
    const look = () => ask(() => /** @type {any} */ (window).monkey.look());
    let seen = await look();
    // A picture may still wait for what it shows.
    for (let n = 0; n < 60 && seen.blank.length > 0; n += 1) {
      await pause(250);
      const again = await look();
      seen = { ...again, banners: [...seen.banners, ...again.banners], focus: [...seen.focus, ...again.focus] };
    }
    if (seen.state === "failed") this.#find("the page has not started");
    for (const place of seen.blank) this.#find(`a blank picture: ${place}`);
    const fate = this.#wasFull ? new Set([...this.#fate, "full"]) : this.#fate;
    for (const said of seen.banners) if (!allowed(said, fate)) this.#find(`the banner says: ${said}`);
    for (const what of seen.focus) this.#find(what);
    const offline = this.#offline || performance.now() - this.#offlineAt < 10_000;
    const left = seen.load !== this.#load || this.#at - this.#loadedAt <= ROW;
    for (const words of wrong.splice(0)) if (!excused(words, { offline, left })) this.#find(words);
    // After the second failure of a worker the page asks to be loaded again.
    if (seen.banners.some((/** @type {string} */ said) => allowed(said, this.#fate) === "kill")) {
      await this.#hands.reload();
      await this.#loaded();
    }
  }

  async #rebuild() {
    if (!(await this.#hands.ask(() => document.documentElement.dataset.state === "ready"))) return;
    const { load, steps, first, wrong } = await this.#hands.ask(() => /** @type {any} */ (window).monkey.rebuild());
    // Another load of the page began in this row, and its history with it.
    if (load !== this.#load) return this.#loaded();
    this.rebuilt += 1;
    if (wrong) this.#find(`a lost edit: ${wrong}`);
    if (this.#first && first !== this.#first) this.#find(`a lost edit: the history begins elsewhere than before\n${differ(this.#first, first)}`);
    this.#first = first;
    this.steps += steps;
  }

  async #axe() {
    const { ask, run } = this.#hands;
    if (!(await ask(() => "axe" in window))) await run(axe);
    // What is on its way has a moment to arrive.
    await pause(400);
    const found = await ask(async (options) => {
      const { violations } = await /** @type {any} */ (window).axe.run(document, options);
      /** @param {any} check @returns {string} what else takes part in it */
      const others = ({ relatedNodes }) => relatedNodes.slice(0, 3).map((/** @type {any} */ other) => ` (${other.target.join(" ")})`).join("");
      // What stays while the page scrolls covers now this and now that, which is scrolled from under it.
      const stays = (/** @type {Element | null} */ node) => {
        for (let at = node; at; at = at.parentElement) if (["sticky", "fixed"].includes(getComputedStyle(at).position)) return true;
        return false;
      };
      /** @param {any} node */
      const covered = ({ target, any }) =>
        !stays(document.querySelector(target[0])) && any.some((/** @type {any} */ { relatedNodes }) => relatedNodes.some((/** @type {any} */ other) => stays(document.querySelector(other.target[0]))));
      return violations.flatMap((/** @type {any} */ { id, nodes }) =>
        nodes.filter((/** @type {any} */ node) => id !== "target-size" || !covered(node)).map((/** @type {any} */ { target, any, all, none }) => {
          const check = [...any, ...all, ...none][0];
          const { x, y, width, height } = document.querySelector(target[0])?.getBoundingClientRect() ?? new DOMRect();
          return `${id}: ${target.join(" ")} at ${[x, y, width, height].map(Math.round).join(" ")} of ${innerWidth}×${innerHeight}: ${check?.message ?? ""}${check ? others(check) : ""}`;
        }),
      );
    }, AXE);
    this.axed += 1;
    for (const violation of found) this.#find(`axe: ${violation}`);
  }

  /** Gestures that were made, all of them where nothing broke off. */
  get played() {
    return this.#at - this.#start;
  }

  /** @returns {Record<string, number>} how often each gesture was made */
  get kinds() {
    return this.#kinds;
  }
}

/** @param {string} a @param {string} b @returns {string} where two states begin to differ */
function differ(a, b) {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n += 1;
  return `${a.slice(Math.max(0, n - 80), n + 120)}\n${b.slice(Math.max(0, n - 80), n + 120)}`;
}
