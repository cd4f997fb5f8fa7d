// The Story tab: predict and reveal, the way to the Lab and back, what is kept, stories of a lecturer's own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { kept, settled, start, watch } from "./browser.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof start>>} */
let place;

before(async () => {
  place = await start();
});

after(() => place?.stop());

const viewport = { width: 1440, height: 900 };

/** @param {Page} page @param {string} [hash] opens a step and waits until all its runs are in */
async function openStory(page, hash = "#story/turnover") {
  await page.goto(place.url + hash);
  await page.evaluate(() => window.entente.ready);
  await runsIn(page);
}

/** @param {Page} page */
async function runsIn(page) {
  await page.locator("#story-view .st-figure").waitFor();
  await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector("#story-view .st-wait"))?.hidden === true, null, { timeout: 60_000 });
}

/** @param {Page} page */
const reveal = (page) => page.locator("#story-view .st-reveal").click();

/** @param {Page} page @returns {Promise<string>} the figure in words */
const words = async (page) => (await page.locator("#story-view .st-stage").getAttribute("aria-label")) ?? "";

/** @param {Page} page a line through the hidden part, a third from its top */
async function drawLine(page) {
  const box = await page.locator("#story-view .st-draw").boundingBox();
  assert.ok(box);
  const y = box.y + box.height / 3;
  await page.mouse.move(box.x + 3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 3, y, { steps: 12 });
  await page.mouse.up();
}

/** @param {Page} page @param {string} name @param {string} text drops a file on the page */
const drop = (page, name, text) =>
  page.evaluate(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file, { type: "application/json" }));
      dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, text],
  );

/** @param {string} name @returns {any} a step of the page */
const step = (name) => JSON.parse(readFileSync(`www/story/steps/${name}.json`, "utf8"));

test("a choice is made, both theories are revealed, and what is said is what the runs say", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await openStory(page);
  assert.equal(await page.locator("#story-view .st-where").textContent(), "5 of 9 The president leaves: the turnover test");
  assert.match(await words(page), /Interpersonal: .* at the pin; what follows is hidden\. Embedded: .* what follows is hidden\./);
  assert.equal(await page.locator("#story-view .st-waits").count(), 2);
  await page.getByRole("radio", { name: "It holds" }).check();
  await reveal(page);
  const first = page.locator("#story-view .st-revealed").first();
  assert.match((await first.textContent()) ?? "", /You said “It holds”; Interpersonal answers “It collapses”\./);
  assert.equal(await page.locator("#story-view .st-waits").count(), 1);
  assert.doesNotMatch(await words(page), /Interpersonal: [^.]*hidden/);
  // The same settings in the Lab give the same numbers as the sentence.
  const [, before, after] = /from (\d+) to (\d+)/.exec((await first.textContent()) ?? "") ?? [];
  await page.evaluate(() => (location.hash = "lab"));
  await settled(page);
  const { theories } = /** @type {any} */ (await page.evaluate(() => window.entente.results()));
  const { median } = theories[0].ensemble;
  assert.deepEqual([before, after], [String(Math.round(median[32])), String(Math.round(median[33]))]);
  // A screen reader hears what came out.
  await page.goBack();
  await runsIn(page);
  await reveal(page);
  assert.match((await page.locator("#speech").textContent()) ?? "", /^If the whole state holds it, .* from \d+ to \d+/);
  assert.deepEqual(wrong, []);
  await close();
});

test("a line is drawn by mouse, by keys and by touch, and its difference is exact", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await openStory(page);
  await page.getByRole("button", { name: "Draw it too" }).click();
  await drawLine(page);
  assert.equal(await page.locator("#story-view path.st-guess").count(), 1);
  await reveal(page);
  const told = (await page.locator("#story-view .st-difference").first().textContent()) ?? "";
  const [, mean] = /on average your line is (\d+) points away from Interpersonal, mostly above it/.exec(told) ?? [];
  // The line lies at one height: the mean is the distance of that height from the mean of the medians.
  const [, guess] = /where you drew (\d+) and it has \d+/.exec(told) ?? [];
  await page.evaluate(() => (location.hash = "lab"));
  await settled(page);
  const { theories } = /** @type {any} */ (await page.evaluate(() => window.entente.results()));
  const hidden = theories[0].ensemble.median.slice(33);
  const average = hidden.reduce((/** @type {number} */ sum, /** @type {number} */ value) => sum + value, 0) / hidden.length;
  assert.ok(Math.abs(Number(guess) - average - Number(mean)) <= 1.01, `${guess} is ${mean} from ${average}`);

  await page.goBack();
  await runsIn(page);
  await page.getByRole("button", { name: "Draw it too" }).click();
  await page.getByRole("button", { name: "Start again" }).click();
  assert.equal(await page.locator("#story-view path.st-guess").count(), 0);
  const field = page.locator("#story-view .st-draw");
  await field.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  assert.match((await page.locator("#speech").textContent()) ?? "", /^the third quarter of 1989: \d+ per cent$/);
  assert.equal(await page.locator("#story-view path.st-guess").count(), 1);
  assert.deepEqual(wrong, []);
  await close();

  const phone = await watch(place, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await openStory(phone.page, "#story/threshold");
  const stage = phone.page.locator("#story-view .st-draw");
  await stage.scrollIntoViewIfNeeded();
  const box = await stage.boundingBox();
  assert.ok(box);
  await phone.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await phone.page.locator("#story-view path.st-guess").waitFor({ state: "attached" });
  assert.deepEqual(phone.wrong, []);
  await phone.close();
});

test("a class is counted by typing, answers outlive the visit and are saved as a table", async () => {
  const { page, wrong, close } = await watch(place, { viewport, acceptDownloads: true });
  await openStory(page);
  assert.ok(await page.getByRole("button", { name: "Save answers (CSV)" }).isHidden());
  await page.getByRole("button", { name: "Count a class" }).click();
  await page.getByLabel("Hands for “It holds”").fill("9");
  await page.getByLabel("Hands for “It collapses”").fill("6");
  await kept(page, '"counts":[9,0,6]', "story-answers");
  await page.reload();
  await runsIn(page);
  assert.equal(await page.getByLabel("Hands for “It holds”").inputValue(), "9");
  await reveal(page);
  assert.match((await page.locator("#story-view .st-difference").first().textContent()) ?? "", /“It collapses”, as 6 of 15 in the room said\./);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save answers (CSV)" }).click()]);
  const table = readFileSync(await download.path(), "utf8");
  assert.match(table, /^story,step,title,answered,kind,answer,count,quarter,percent\r\n/);
  assert.match(table, /turnover,The president leaves,[^,]+,hands,It holds,9,,\r\n/);
  assert.match(table, /hands,It collapses,6,,\r\n$/);
  assert.deepEqual(wrong, []);
  await close();
});

test("a step opens in the Lab as one step of undo, and the way back gives the Lab its own again", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.goto(place.url);
  await settled(page);
  await page.evaluate(() => window.entente.set("sensibility", 33));
  const own = await page.evaluate(() => window.entente.digest());
  await page.locator("#tab-story").click();
  await runsIn(page);
  await page.goto(`${place.url}#story/leap`);
  await runsIn(page);
  assert.equal(await page.evaluate(() => window.entente.digest()), own, "the story has touched the Lab");
  await page.getByRole("button", { name: "Open in Lab" }).click();
  await page.locator("#story-back").waitFor();
  assert.equal(await page.locator("#lab-view").isVisible(), true);
  assert.equal(await page.evaluate(() => window.entente.get("scenario")), "india-pakistan");
  await page.locator("#undo").click();
  assert.equal(await page.evaluate(() => window.entente.digest()), own, "more than one step of undo");
  await page.locator("#redo").click();
  await page.evaluate(() => window.entente.set("sensibility", 90));
  await page.getByRole("link", { name: "Back to the story" }).click();
  await runsIn(page);
  assert.equal(await page.evaluate(() => window.entente.digest()), own);
  assert.match((await page.locator("#story-view .st-where").textContent()) ?? "", /^3 of 9/);
  assert.equal(await page.locator("#story-back").count(), 0);
  assert.deepEqual(wrong, []);
  await close();
});

test("names and types stay hidden until they are revealed, and belief stands beside the truth", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await openStory(page, "#story/experiment");
  const all = () => page.evaluate(() => document.getElementById("story-view")?.textContent ?? "");
  assert.match(await words(page), /First theory: .* Second theory: /);
  assert.doesNotMatch(await page.locator("#story-view .st-figure").textContent().then(String), /Interpersonal|Embedded/);
  await reveal(page);
  assert.match(await words(page), /Interpersonal: .* Second theory: /);

  await page.evaluate(() => (location.hash = "story/fear"));
  await page.waitForFunction(() => document.querySelector("#story-view .st-where")?.textContent?.startsWith("1 of 9"));
  await runsIn(page);
  assert.match(await words(page), /What they in fact are is hidden\./);
  assert.equal(await page.locator("#story-view .st-truth").count(), 0);
  await reveal(page);
  assert.match(await words(page), /In truth .* wants only to be safe and .* wants only to be safe\./);
  assert.equal(await page.locator("#story-view .st-truth").count(), 1);
  assert.match(await all(), /gap \d+/);
  assert.deepEqual(wrong, []);
  await close();
});

test("every step of the story opens, reveals everything and ends in its question, without an unfilled name", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await openStory(page, "#story/fear");
  for (let at = 1; at <= 9; at += 1) {
    await page.waitForFunction((n) => document.querySelector("#story-view .st-where")?.textContent?.startsWith(`${n} of 9`), at);
    assert.equal(await page.evaluate(() => document.activeElement?.className), at === 1 ? "" : "st-ask", "focus goes to the heading");
    await runsIn(page);
    for (let n = 0; n < 4 && (await page.locator("#story-view .st-reveal").isVisible()); n += 1) {
      // What only the other state knows comes when its runs do.
      await page.waitForTimeout(100);
      await reveal(page);
    }
    const said = (await page.locator("#story-view .st-answer").textContent()) ?? "";
    assert.doesNotMatch(said, /[{}]|NaN|undefined/, `step ${at}`);
    assert.ok(await page.locator("#story-view .st-question").isVisible());
    if (at < 9) await page.locator("#story-view .st-foot").getByRole("button", { name: /^Next: / }).click();
  }
  assert.deepEqual(wrong, []);
  await close();
});

test("a lecturer moves, hides, edits and saves; the file brings it all back, in another browser too", async () => {
  const { page, wrong, close } = await watch(place, { viewport, acceptDownloads: true });
  await openStory(page, "#story/fear");
  await page.getByRole("button", { name: "Arrange the story" }).click();
  const desk = page.locator("#story-arrange");
  await desk.getByRole("button", { name: "Move “The president leaves” up" }).press("Enter");
  await desk.getByRole("status").filter({ hasText: "“The president leaves” is step 4 of 9." }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")), "Move “The president leaves” up");
  await desk.locator("li").nth(1).getByLabel("show").uncheck();
  await page.waitForFunction(() => document.querySelector("#story-view .st-where")?.textContent?.startsWith("1 of 8"));
  await desk.getByRole("button", { name: "Edit “The leap”" }).click();
  await desk.getByLabel("Title", { exact: true }).last().fill("<b>A leap</b>");
  const theories = desk.locator("li").nth(0).getByLabel("theories’ names");
  await theories.focus();
  await page.keyboard.press("Space");
  await desk.getByRole("status").filter({ hasText: "is changed." }).waitFor();
  assert.ok(await theories.evaluate((node) => node === document.activeElement), "the box that was ticked keeps the focus");
  await desk.getByRole("button", { name: "Take these texts" }).click();
  await desk.getByRole("status").filter({ hasText: "“<b>A leap</b>” is changed." }).waitFor();
  assert.equal(await desk.locator("li b").nth(2).textContent(), "<b>A leap</b>");
  await desk.getByLabel("Question over the figure").fill("x".repeat(200));
  await desk.getByRole("button", { name: "Take these texts" }).click();
  assert.match((await desk.locator("form .field-error").textContent()) ?? "", /ask: it has 200 letters; 1 to 160 are allowed\./);
  const [download] = await Promise.all([page.waitForEvent("download"), desk.getByRole("button", { name: "Save as a file" }).click()]);
  const text = readFileSync(await download.path(), "utf8");
  await page.reload();
  await runsIn(page);
  assert.match((await page.locator("#story-view .st-where").textContent()) ?? "", /of 8/, "kept in this browser");
  assert.deepEqual(wrong, []);
  await close();

  const other = await watch(place, { viewport });
  await openStory(other.page, "#story/fear");
  await drop(other.page, "lecture.json", text);
  await other.page.waitForFunction(() => document.querySelector("#story-view .st-where")?.textContent?.startsWith("1 of 8"));
  await other.page.getByRole("button", { name: "Arrange the story" }).click();
  assert.equal(await other.page.locator("#story-arrange li b").nth(2).textContent(), "<b>A leap</b>");
  assert.equal(await other.page.locator("#story-arrange li b b").count(), 0, "a text became HTML");
  await other.page.getByRole("button", { name: "The page’s own story" }).click();
  await other.page.waitForFunction(() => document.querySelector("#story-view .st-where")?.textContent?.includes("of 9"));
  assert.deepEqual(other.wrong, []);
  await other.close();
});

test("what the Lab shows becomes a step, and a short story travels as a link", async () => {
  const { page, wrong, close } = await watch(place, { viewport, permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(place.url);
  await settled(page);
  await page.evaluate(() => window.entente.set("sensibility", 90));
  await page.locator("#tab-story").click();
  await runsIn(page);
  await drop(page, "one.json", JSON.stringify({ format: "entente-story", version: 1, title: "Short", steps: [{ ...step("turnover"), id: "one", notes: [], sources: [] }] }));
  await page.waitForFunction(() => document.querySelector("#story-view .st-where")?.textContent?.startsWith("1 of 1"));
  await page.getByRole("button", { name: "Arrange the story" }).click();
  const desk = page.locator("#story-arrange");
  await desk.getByRole("button", { name: "Add what the Lab shows as a step" }).click();
  await page.waitForFunction(() => document.querySelector("#story-view .st-where")?.textContent?.startsWith("2 of 2"));
  await runsIn(page);
  await desk.getByRole("button", { name: "Remove “The president leaves”" }).click();
  await desk.getByRole("button", { name: "Put it back" }).click();
  await page.waitForFunction(() => document.querySelector("#story-view .st-where")?.textContent?.endsWith("turnover test"));
  await desk.getByRole("button", { name: "Remove “The president leaves”" }).click();
  await desk.getByRole("button", { name: "Copy a link" }).click();
  await desk.getByText("Link copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /#t=[\w-]+$/);
  assert.ok(link.length <= 2000);
  await close();
  const other = await watch(place, { viewport });
  await other.page.goto(link);
  await other.page.waitForFunction(() => document.querySelector("#story-view .st-where")?.textContent?.startsWith("1 of 1"));
  await runsIn(other.page);
  await other.page.getByRole("button", { name: "Open in Lab" }).click();
  await other.page.locator("#story-back").waitFor();
  assert.equal(Math.round(Number(await other.page.evaluate(() => window.entente.get("sensibility")))), 90);
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
});

test("a bad file is refused in one sentence, and the open story stays", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await openStory(page);
  const good = step("turnover");
  const { ask: _ask, ...without } = good;
  /** @type {[string, RegExp][]} */
  const cases = [
    [JSON.stringify(without), /The step \(turnover\)\.ask: is missing\. The story was not changed\./],
    [JSON.stringify({ ...good, script: "alert(1)" }), /\.script: there is no such field/],
    [JSON.stringify({ ...good, version: 9 }), /version: 9 is not known; this page reads version 1\. A newer Entente made it\./],
    [JSON.stringify({ format: "entente-story", version: 1, title: "T", steps: [] }), /steps: it has 0 items; 1 to 40 are allowed/],
    [JSON.stringify(good).slice(0, 900), /it is no JSON; it may break off/],
  ];
  for (const [text, sentence] of cases) {
    await drop(page, "bad.json", text);
    await page.waitForFunction((pattern) => new RegExp(pattern).test(document.getElementById("banner-text")?.textContent ?? ""), sentence.source);
    assert.match((await page.locator("#story-view .st-where").textContent()) ?? "", /^5 of 9/);
  }
  // A step that is well written and cannot be run says so where the figure would be.
  await drop(page, "step.json", JSON.stringify({ ...good, id: "wrong", state: { ...good.state, settings: { public_enmity: 400 } } }));
  await page.waitForFunction(() => /Step “The president leaves”: .*70/.test(document.querySelector("#story-view .st-wait")?.textContent ?? ""));
  // And one of the page itself that is missing leaves the others.
  await page.goto("about:blank");
  await close();
  const other = await watch(place, { viewport });
  await other.page.route("**/steps/leap.json", (route) => route.fulfill({ status: 200, contentType: "application/json", body: "{}" }));
  await other.page.goto(`${place.url}#story`);
  await runsIn(other.page);
  assert.match((await other.page.locator("#story-view .st-where").textContent()) ?? "", /^1 of 8/);
  assert.match((await other.page.locator("#story-view > .field-error").textContent()) ?? "", /Step 3, format: nothing is not "entente-story-step"/);
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
});

test("where nothing may be kept the story works all the same and says so", async () => {
  const { page, wrong, close } = await watch(place, { viewport });
  await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { get: () => undefined }));
  await openStory(page);
  await page.getByText("This browser keeps nothing, so your answers last until the page is closed").waitFor();
  await page.getByRole("radio", { name: "It holds" }).check();
  await reveal(page);
  assert.match((await page.locator("#story-view .st-difference").first().textContent()) ?? "", /You said “It holds”/);
  assert.deepEqual(wrong, []);
  await close();
});

test("it fits a phone and a narrow one, with targets for fingers, and nothing moves for who wants no motion", async () => {
  for (const size of [{ width: 390, height: 844 }, { width: 320, height: 640 }]) {
    const { page, wrong, close } = await watch(place, { viewport: size, hasTouch: true, isMobile: true, reducedMotion: "reduce" });
    await openStory(page);
    await reveal(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), size.width);
    const small = await page.evaluate(() => [...document.querySelectorAll("#story-view :is(button, summary, .st-choice label)")].filter((node) => node.getClientRects().length > 0 && node.getBoundingClientRect().height < 44).map((node) => node.textContent));
    assert.deepEqual(small, []);
    assert.equal(await page.evaluate(() => [...document.querySelectorAll("#story-view .st-growing")].filter((node) => getComputedStyle(node).animationName !== "none").length), 0);
    // No word of the figure is cut off.
    const out = await page.evaluate(() => {
      const figure = document.querySelector("#story-view .st-figure")?.getBoundingClientRect();
      return [...document.querySelectorAll("#story-view .st-figure text")].filter((text) => {
        const box = text.getBoundingClientRect();
        return figure && (box.left < figure.left - 1 || box.right > figure.right + 1 || box.bottom > figure.bottom + 1);
      }).map((text) => text.textContent);
    });
    assert.deepEqual(out, []);
    assert.deepEqual(wrong, []);
    await close();
  }
});

test("on paper every step can be read", async () => {
  const { page, close } = await watch(place, { viewport });
  await openStory(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".st-print-step:visible").count(), 9);
  assert.equal(await page.locator("#story-view .st-grid").isVisible(), false);
  assert.equal(await page.locator(".bar").isVisible(), false);
  for (const heading of await page.locator(".st-print-step .st-ask").allTextContents()) assert.ok(heading.length > 10);
  await close();
});
