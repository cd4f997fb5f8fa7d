// What stands in the page before it loads: the hands of fate (a worker dies, storage is full, the clock jumps), and notes of
// what goes wrong between two looks. It runs in the page and so refers to nothing outside itself.

export function prepare() {
  if (self !== top) return;
  const page = /** @type {any} */ (globalThis);
  const monkey = {
    /** Another one for each load of the page. */
    load: crypto.randomUUID?.() ?? String(Math.random()),
    skew: { wall: 0, now: 0 },
    full: false,
    /** Milliseconds that a worker begins late. */
    lag: 0,
    /** Workers that live. @type {Set<Worker>} */
    workers: new Set(),
    /** What the banner said since the last look. @type {string[]} */
    banners: [],
    /** Where the focus was lost since the last look. @type {string[]} */
    focus: [],
    /** The file that the next choice of a file brings. @type {{ name: string, content: string } | null} */
    file: null,
    /** Links to other places that were followed. */
    away: 0,
    /** Files of the page's own that are on their way, as a case that was chosen. */
    fetching: 0,
    /** The model's. @type {WebAssembly.Memory | null} */
    memory: null,
  };
  page.monkey = monkey;

  // A device short of memory and with one core more than the page's own: what rests is not refined, and the machine that
  // tests is not spent on bands that nobody reads.
  Object.defineProperty(navigator, "deviceMemory", { value: 2 });
  Object.defineProperty(navigator, "hardwareConcurrency", { value: 1 });

  const PlainWorker = Worker;
  page.Worker = class extends PlainWorker {
    /** @param {string | URL} address @param {WorkerOptions} [options] */
    constructor(address, options) {
      super(address, options);
      monkey.workers.add(this);
    }

    terminate() {
      monkey.workers.delete(this);
      super.terminate();
    }

    /** @param {any} message @param {any} [transfer] */
    postMessage(message, transfer) {
      // A device that is slower still: what is asked of a worker comes late, so that gestures meet what is not yet there.
      if (message.module) super.postMessage(message, transfer);
      else setTimeout(() => super.postMessage(message, transfer), monkey.lag);
    }
  };
  page.monkey.kill = (/** @type {number} */ which, /** @type {boolean} */ aloud) => {
    const worker = [...monkey.workers][Math.floor(which * monkey.workers.size)];
    if (!worker) return false;
    // As a browser ends one: it falls silent, and sometimes it says so.
    PlainWorker.prototype.terminate.call(worker);
    if (aloud) worker.dispatchEvent(new ErrorEvent("error", { message: "ended by a monkey", cancelable: true }));
    return true;
  };

  const PlainInstance = WebAssembly.Instance;
  Object.defineProperty(WebAssembly, "Instance", {
    value: new Proxy(PlainInstance, {
      construct(target, given) {
        const made = Reflect.construct(target, given);
        monkey.memory ??= /** @type {WebAssembly.Memory | null} */ (made.exports.memory ?? null);
        return made;
      },
    }),
  });

  const plainFetch = fetch;
  page.fetch = async (/** @type {Parameters<typeof fetch>} */ ...given) => {
    monkey.fetching += 1;
    try {
      return await plainFetch(...given);
    } finally {
      // What waits for it takes its turn first.
      setTimeout(() => (monkey.fetching -= 1), 50);
    }
  };

  const PlainDate = Date;
  page.Date = new Proxy(PlainDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [target.now() + monkey.skew.wall], made),
    apply: (target) => new target(target.now() + monkey.skew.wall).toString(),
    get: (target, key) => (key === "now" ? () => target.now() + monkey.skew.wall : Reflect.get(target, key)),
  });
  const now = performance.now.bind(performance);
  performance.now = () => now() + monkey.skew.now;

  /** @param {any} prototype @param {string} name */
  const fill = (prototype, name) => {
    const plain = prototype[name];
    prototype[name] = function (/** @type {unknown[]} */ ...given) {
      if (monkey.full) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      return plain.apply(this, given);
    };
  };
  fill(IDBObjectStore.prototype, "put");
  fill(Storage.prototype, "setItem");

  // A choice of a file brings the one that was prepared, and no window of the system's.
  const plainClick = HTMLElement.prototype.click;
  HTMLInputElement.prototype.click = function () {
    if (this.type !== "file") return plainClick.call(this);
    if (!monkey.file) return;
    const files = new DataTransfer();
    files.items.add(new File([monkey.file.content], monkey.file.name, { type: "application/json" }));
    this.files = files.files;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  };
  // A link that is dragged out of the page begins a drag of the system's, which waits for a hand that is not there.
  addEventListener("dragstart", (event) => event.preventDefault(), true);
  window.print = () => {
    dispatchEvent(new Event("beforeprint"));
    dispatchEvent(new Event("afterprint"));
  };
  addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || link.origin === location.origin || link.protocol === "blob:") return;
      event.preventDefault();
      monkey.away += 1;
    },
    true,
  );

  // The banner.
  document.addEventListener("DOMContentLoaded", () => {
    const banner = document.getElementById("banner");
    if (!banner) return;
    const look = () => {
      const text = document.getElementById("banner-text")?.textContent?.trim() ?? "";
      if (!banner.hidden && text && monkey.banners.at(-1) !== text) monkey.banners.push(text);
    };
    new MutationObserver(look).observe(banner, { attributes: true, childList: true, subtree: true, characterData: true });
    look();
  });

  // The focus. It may go to the body only by a click on what takes none.
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, label, [tabindex], [contenteditable]";
  const own = (/** @type {Element} */ one) => `${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ""}${typeof one.className === "string" && one.className ? `.${one.className.trim().replace(/\s+/g, ".")}` : ""}`;
  /** @param {Element} node */
  const named = (node) => {
    const around = node.parentElement?.closest("[id]");
    return `${around ? `${own(around)} ` : ""}${own(node)} “${(node.getAttribute("aria-label") ?? node.textContent ?? "").trim().slice(0, 40)}”`;
  };
  /** @type {Element | null} */
  let held = null;
  let heldName = "";
  /** @type {{ key: string | null, ground: boolean, what: string }} */
  let last = { key: null, ground: true, what: "nothing" };
  let lostAt = 0;
  let lostFrames = 0;
  const gone = (/** @type {Element} */ node) => !node.isConnected || !node.checkVisibility({ visibilityProperty: true }) || node.matches(":disabled") || node.closest("[inert]") !== null;
  const isLost = () => {
    const { activeElement } = document;
    // A window behind another is told nothing of its focus.
    if (!held || !document.hasFocus() || (activeElement && activeElement !== document.body && activeElement !== document.documentElement)) return false;
    return gone(held) ? !last.ground : last.key !== null && last.key !== "Tab";
  };
  const confirm = () => {
    monkey.focus.push(`the focus was lost from ${heldName}${held && gone(held) ? ", which is gone," : ""} after ${last.what} in ${location.hash.slice(0, 30) || "#lab"} (seen: ${[...document.querySelectorAll("body > :is(main, div):not([hidden])")].map((node) => `${own(node)}${/** @type {HTMLElement} */ (node).inert ? " inert" : ""}`).join(", ")})`);
    held = null;
    lostAt = lostFrames = 0;
  };
  /** What has the focus now; what had it is kept only where it was lost. */
  const settle = () => {
    const { activeElement } = document;
    const has = activeElement && activeElement !== document.body && activeElement !== document.documentElement;
    if (has && activeElement !== held) heldName = named(activeElement);
    if (has || !isLost()) held = has ? activeElement : null;
    if (has || held === null) lostAt = lostFrames = 0;
  };
  /** Frames are counted only while the focus is lost: a page at rest that draws sixty in a second spends a tenth of a core. */
  let following = false;
  const look = () => {
    settle();
    if (!isLost()) {
      lostFrames = 0;
      following = false;
      return;
    }
    if (lostAt === 0) lostAt = now();
    lostFrames += 1;
    // The page may take a few frames for it, however long they are.
    if (lostFrames > 6 && now() - lostAt > 150) confirm();
    requestAnimationFrame(look);
  };
  const watch = () => {
    settle();
    if (following || !isLost()) return;
    following = true;
    look();
  };
  addEventListener("focusin", settle, true);
  addEventListener("focusout", () => setTimeout(watch), true);
  setInterval(watch, 50);
  addEventListener("hashchange", () => {
    settle();
    last = { key: null, ground: false, what: `the way to ${location.hash}` };
  });
  for (const type of ["keydown", "pointerdown"]) {
    addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        if (lostFrames > 6 && isLost() && now() - lostAt > 80) confirm();
        settle();
        const key = event instanceof KeyboardEvent ? event.key : null;
        const target = event.target instanceof Element ? event.target : document.documentElement;
        const ground = key === null && target.closest(FOCUSABLE) === null;
        last = { key, ground, what: key ? `key ${key}` : `a press on ${named(target)}` };
      },
      true,
    );
  }

  /** @returns {{ targets: { x: number, y: number, w: number, h: number, what: string, id: string }[], width: number, height: number, load: string, front: boolean }} what can be used now, and whether the window has the keys */
  page.monkey.see = () => {
    const targets = [];
    for (const node of document.querySelectorAll("a[href], button, input, select, textarea, summary, label.picker, canvas, svg[role], [tabindex], [role=button], [role=slider]")) {
      const { left, top, width, height } = node.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width < 2 || height < 2 || x < 1 || y < 1 || x > innerWidth - 2 || y > innerHeight - 2) continue;
      if (!node.checkVisibility({ visibilityProperty: true })) continue;
      const type = node instanceof HTMLInputElement ? node.type : "";
      const tag = node.tagName.toLowerCase();
      const what = type === "range" ? "range" : ["text", "search", "number", "date"].includes(type) || tag === "textarea" ? "field" : tag;
      targets.push({ x: Math.round(x), y: Math.round(y), w: Math.round(width), h: Math.round(height), what: tag === "label" ? "select" : what, id: node.id });
    }
    return { targets, width: innerWidth, height: innerHeight, load: monkey.load, front: document.hasFocus() };
  };

  /** Chooses in a list, as by hand. @param {[number, number]} drawn */
  page.monkey.choose = ([which, entry]) => {
    const lists = /** @type {HTMLSelectElement[]} */ ([...document.querySelectorAll("select")].filter((node) => node.checkVisibility() && !node.closest("[inert]")));
    const list = lists[Math.floor(which * lists.length)];
    const options = list ? [...list.options].filter(({ disabled }) => !disabled) : [];
    const option = options[Math.floor(entry * options.length)];
    if (!list || !option) return "";
    list.focus();
    list.value = option.value;
    list.dispatchEvent(new Event("input", { bubbles: true }));
    list.dispatchEvent(new Event("change", { bubbles: true }));
    return `${list.id || list.getAttribute("aria-label") || "a list"}: ${option.value}`;
  };

  /** @returns {string[]} places of visible pictures that are of one colour */
  page.monkey.blank = () => {
    const scratch = new OffscreenCanvas(96, 64);
    const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (scratch.getContext("2d", { willReadFrequently: true }));
    /** Layers of a picture lie over one another. @type {Map<Element, boolean>} */
    const inked = new Map();
    for (const canvas of document.querySelectorAll("canvas")) {
      const { width, height } = canvas.getBoundingClientRect();
      const place = canvas.parentElement;
      if (!place || width < 40 || height < 40 || !canvas.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (inked.get(place)) continue;
      let varied = false;
      if (canvas.width > 0 && canvas.height > 0) {
        pen.clearRect(0, 0, 96, 64);
        pen.drawImage(canvas, 0, 0, 96, 64);
        const pixels = new Uint32Array(pen.getImageData(0, 0, 96, 64).data.buffer);
        varied = pixels.some((pixel) => pixel !== pixels[0]);
      }
      inked.set(place, varied);
    }
    return [...inked].filter(([, varied]) => !varied).map(([place]) => named(place));
  };

  /** What has been noted since the last look. */
  page.monkey.look = () => ({
    banners: monkey.banners.splice(0),
    focus: monkey.focus.splice(0),
    blank: page.monkey.blank(),
    state: document.documentElement.dataset.state ?? "",
    load: monkey.load,
  });

  const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  const state = () => {
    const { entente } = window;
    const values = entente.parameters().map(({ id, text }) => `${id}=${text}`);
    const chosen = ["theory.first", "theory.second", "quantity", "seed", "record", "run"].map((id) => {
      try {
        return `${id}=${entente.get(id)}`;
      } catch {
        return id;
      }
    });
    // 3.0 is 3, however a number came to be written.
    return JSON.stringify([entente.digest(), JSON.parse(entente.scenario()), chosen, values]);
  };
  page.monkey.state = state;

  /**
   * Rebuilds the document from its history: everything is done again, taken back step by step and done again.
   *
   * @returns {Promise<{ load: string, steps: number, first: string, wrong: string | null }>} `first`: where the history begins
   */
  page.monkey.rebuild = async () => {
    const step = (/** @type {"undo" | "redo"} */ id) => document.getElementById(id)?.click();
    const over = (/** @type {"undo" | "redo"} */ id) => document.getElementById(id)?.getAttribute("aria-disabled") === "true";
    /** @param {"undo" | "redo"} id */
    const all = async (id) => {
      let steps = 0;
      for (await frames(); !over(id); await frames()) for (let n = 0; n < 25; n += 1, steps += 1) step(id);
      return steps;
    };
    // What was chosen is there before anything is taken back.
    for (let n = 0; n < 200 && monkey.fetching > 0; n += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    await all("redo");
    /** States on the way, the newest first. */
    const way = [state()];
    for (let n = 0; n < 8; n += 1) {
      step("undo");
      way.push(state());
    }
    const steps = await all("undo");
    const first = state();
    let wrong = null;
    await all("redo");
    if (state() !== way[0]) wrong = "the newest state is another after undo and redo";
    for (const [n, before] of way.slice(1).entries()) {
      step("undo");
      if (!wrong && state() !== before) wrong = `the state ${n + 1} steps back is another after undo and redo`;
    }
    await all("redo");
    return { load: monkey.load, steps, first, wrong };
  };
}
