// A monkey's hands in Firefox: a row of inputs is one command of WebDriver BiDi, mouse, wheel, keys and fingers in their order.
import { startFirefox as launch } from "../e2e/firefox.js";
import { bidiKeys } from "./keys.js";
import { prepare } from "./prepare.js";

/** @typedef {import("./gestures.js").Input} Input */

const MOUSE = "mouse";
const FINGERS = ["finger-1", "finger-2"];
const SOURCES = /** @type {const} */ ([
  { type: "pointer", id: MOUSE, parameters: { pointerType: "mouse" } },
  ...FINGERS.map((id) => ({ type: "pointer", id, parameters: { pointerType: "touch" } })),
  { type: "wheel", id: "wheel" },
  { type: "key", id: "keys" },
]);

export async function startFirefox() {
  // Every action takes a frame, which is painted by the processor, and workers go on between two frames.
  const firefox = await launch({ "layout.frame_rate": 20, "dom.w3c_touch_events.enabled": 1, "ui.prefersReducedMotion": 1, "dom.disable_open_during_load": true }, { handleSIGINT: false, handleSIGTERM: false });
  return {
    /** @param {string} home @returns {Promise<import("./site.js").Hands>} */
    async open(home) {
      const context = await firefox.browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1440, height: 900 });
      await page.evaluateOnNewDocument(prepare);
      /** @type {string[]} */
      const wrong = [];
      page.on("console", (message) => message.type() === "error" && wrong.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => wrong.push(`error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`));
      page.on("request", (request) => request.url().startsWith(home) || /^(data|blob|about):/.test(request.url()) || wrong.push(`asked ${request.url()}`));
      page.on("dialog", (dialog) => dialog.accept().catch(() => {}));
      page.on("popup", (other) => other?.close().catch(() => {}));
      let at = { x: 0, y: 0 };

      /** @param {Input} input @returns {[source: string, action: object][][]} moments, each with what some sources do in it */
      const moments = (input) => {
        const move = (/** @type {number} */ x, /** @type {number} */ y) => ({ type: "pointerMove", x, y });
        const down = { type: "pointerDown", button: 0 };
        const up = { type: "pointerUp", button: 0 };
        switch (input.do) {
          case "move":
            at = { x: input.x, y: input.y };
            return [[[MOUSE, move(input.x, input.y)]]];
          case "down": return [[[MOUSE, down]]];
          case "up": return [[[MOUSE, up]]];
          case "click":
            at = { x: input.x, y: input.y };
            return [[[MOUSE, move(input.x, input.y)]], ...Array.from({ length: input.times }, () => /** @type {[string, object][][]} */ ([[[MOUSE, down]], [[MOUSE, up]]])).flat()];
          case "wheel": return [[["wheel", { type: "scroll", x: input.x, y: input.y, deltaX: input.dx, deltaY: input.dy }]]];
          case "key": return bidiKeys(input.key, input.modifiers).map((action) => [["keys", action]]);
          case "text": return [...input.text.slice(0, 24)].flatMap((value) => /** @type {[string, object][][]} */ ([[["keys", { type: "keyDown", value }]], [["keys", { type: "keyUp", value }]]]));
          case "touch": {
            const places = input.points.map(({ x, y }, n) => /** @type {[string, object]} */ ([FINGERS[n], move(x, y)]));
            if (input.kind === "start") {
              touching = input.points.length;
              return [places, input.points.map((_, n) => [FINGERS[n], down])];
            }
            if (input.kind === "move") return [places];
            return [FINGERS.slice(0, touching).map((name) => [name, up])];
          }
        }
      };
      let touching = 0;

      return {
        wrong,
        play(inputs) {
          const rows = new Map(SOURCES.map(({ id }) => [id, /** @type {object[]} */ ([])]));
          for (const moment of inputs.flatMap(moments)) {
            const acting = new Map(moment);
            for (const [id, row] of rows) row.push(acting.get(id) ?? { type: "pause" });
          }
          const used = SOURCES.filter(({ id }) => rows.get(id)?.some((action) => /** @type {any} */ (action).type !== "pause"));
          if (used.length === 0) return Promise.resolve();
          const frame = /** @type {any} */ (page.mainFrame());
          const played = frame.browsingContext.performActions(used.map((source) => ({ ...source, actions: rows.get(source.id) })));
          // A window that has become smaller under the hand, or a page that goes, ends the row; nothing stays pressed.
          const ended = (/** @type {Error} */ error) => {
            if (!/out of bounds|NS_ERROR_FAILURE|NS_ERROR_ILLEGAL_VALUE/.test(error.message)) throw error;
          };
          return played.catch((/** @type {Error} */ error) => {
            ended(error);
            return frame.browsingContext.releaseActions().catch(ended);
          });
        },
        ask: (act, given) => page.evaluate(/** @type {any} */ (act), given),
        run: (script) => page.evaluate(`void 0;\n${script}`),
        goto: (url) => page.goto(url),
        reload: () => page.reload(),
        front: () => page.bringToFront(),
        back: () => page.evaluate(() => history.back()),
        forward: () => page.evaluate(() => history.forward()),
        // Firefox sometimes never says that a window has its new size; the next look sees what it has.
        resize: (width, height) => Promise.race([page.setViewport({ width, height }).catch(() => {}), new Promise((resolve) => setTimeout(resolve, 5000))]),
        offline: (on) => page.setOfflineMode(on),
        // Firefox has no such switch: the page's own thread is kept busy three quarters of the time.
        slow: (on) =>
          page.evaluate((busy) => {
            const monkey = /** @type {any} */ (window).monkey;
            clearInterval(monkey.busy);
            if (!busy) return;
            monkey.busy = setInterval(() => {
              const until = Date.now() + 30;
              while (Date.now() < until);
            }, 40);
          }, on),
        scheme: (dark) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]).catch(() => {}),
        picture: (path) => void page.screenshot({ path }).catch(() => {}),
        close: () => context.close(),
      };
    },
    stop: () => firefox.stop(),
  };
}
