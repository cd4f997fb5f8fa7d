// A monkey's hands in Chromium: inputs go straight to its protocol, a whole row of them without waiting for each.
import { launch } from "../e2e/browser.js";
import { chromiumKey } from "./keys.js";
import { prepare } from "./prepare.js";

/** @typedef {import("./gestures.js").Input} Input */

export async function startChromium() {
  const { browser } = await launch(["--js-flags=--expose-gc"], { handleSIGINT: false, handleSIGTERM: false });
  return {
    /** @param {string} home @returns {Promise<import("./site.js").Hands & { session: import("playwright-core").CDPSession, page: import("playwright-core").Page }>} */
    async open(home) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", acceptDownloads: false, hasTouch: true });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await page.addInitScript(prepare);
      /** @type {string[]} */
      const wrong = [];
      page.on("console", (message) => message.type() === "error" && wrong.push(`console: ${message.text()} ${message.location().url}`));
      page.on("pageerror", (error) => wrong.push(`error: ${error.stack ?? error.message}`));
      page.on("crash", () => wrong.push("the page crashed"));
      page.on("request", (request) => request.url().startsWith(home) || /^(data|blob|about):/.test(request.url()) || wrong.push(`asked ${request.url()}`));
      page.on("dialog", (dialog) => dialog.accept().catch(() => {}));
      context.on("page", (other) => other !== page && other.close().catch(() => {}));
      let at = { x: 0, y: 0 };

      /** @param {Input} input @returns {[string, object][]} */
      const sent = (input) => {
        const mouse = (/** @type {string} */ type, more = {}) => /** @type {[string, object]} */ (["Input.dispatchMouseEvent", { type, ...at, button: "left", ...more }]);
        switch (input.do) {
          case "move":
            at = { x: input.x, y: input.y };
            return [mouse("mouseMoved", { button: "none" })];
          case "down": return [mouse("mousePressed", { clickCount: 1 })];
          case "up": return [mouse("mouseReleased", { clickCount: 1 })];
          case "click":
            at = { x: input.x, y: input.y };
            return Array.from({ length: input.times }, (_, n) => [mouse("mousePressed", { clickCount: n + 1 }), mouse("mouseReleased", { clickCount: n + 1 })]).flat();
          case "wheel":
            at = { x: input.x, y: input.y };
            return [mouse("mouseWheel", { button: "none", deltaX: input.dx, deltaY: input.dy })];
          case "key": {
            const key = chromiumKey(input.key, input.modifiers);
            return [["Input.dispatchKeyEvent", { type: key.text ? "keyDown" : "rawKeyDown", ...key }], ["Input.dispatchKeyEvent", { ...key, type: "keyUp", text: undefined }]];
          }
          case "text": return input.text ? [["Input.insertText", { text: input.text }]] : [];
          case "touch": {
            const type = { start: "touchStart", move: "touchMove", end: "touchEnd" }[input.kind];
            return [["Input.dispatchTouchEvent", { type, touchPoints: input.points.map(({ x, y }, id) => ({ x, y, id })) }]];
          }
        }
      };

      return {
        page,
        session,
        wrong,
        play: (inputs) => Promise.all(inputs.flatMap(sent).map(([method, given]) => session.send(/** @type {any} */ (method), /** @type {any} */ (given)))),
        ask: (act, given) => page.evaluate(/** @type {any} */ (act), given),
        run: (script) => page.evaluate(`void 0;\n${script}`),
        goto: (url) => page.goto(url),
        reload: () => page.reload(),
        front: () => page.bringToFront(),
        back: () => page.evaluate(() => history.back()),
        forward: () => page.evaluate(() => history.forward()),
        resize: (width, height) => page.setViewportSize({ width, height }),
        offline: (on) => context.setOffline(on),
        slow: (on) => session.send("Emulation.setCPUThrottlingRate", { rate: on ? 4 : 1 }),
        scheme: (dark) => page.emulateMedia({ colorScheme: dark ? "dark" : "light" }),
        picture: (path) => void page.screenshot({ path }).catch(() => {}),
        close: () => context.close(),
      };
    },
    stop: () => browser.close(),
  };
}
