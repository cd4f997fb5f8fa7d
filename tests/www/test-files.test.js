// Which tests run again: one that has not passed, and one of which anything has changed.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, beforeEach, test } from "node:test";

const folder = mkdtempSync(join(tmpdir(), "entente-test-files-"));
const script = resolve("scripts/test-files.js");
/** @param {string} name @param {string} body of a file of tests */
const write = (name, body) => writeFileSync(join(folder, name), `import { test } from "node:test";\n${body}\n`);

after(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "shared"), { recursive: true });
  writeFileSync(join(folder, "shared", "helper.js"), "1");
  write("one.test.mjs", `test("first", () => {}); test("second", (t) => t.test("within", () => {}));`);
  write("two.test.mjs", `test("third", () => {});`);
});

/** @param {string[]} more arguments @param {Record<string, string>} [environment] */
function runs(more = [], environment = {}) {
  // Within a test Node would take the other's tests for its own, and this one may itself be run with the page altered.
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== "NODE_TEST_CONTEXT" && !name.startsWith("ENTENTE_")));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--record", "record.json", "--same", "shared", ...more, "one.test.mjs", "two.test.mjs"], { cwd: folder, encoding: "utf8", env: { ...plain, ...environment } });
  const number = (/** @type {RegExp} */ of) => Number(of.exec(stdout)?.[1] ?? 0);
  return { status, ran: number(/^ℹ pass (\d+)$/m), before: number(/^ℹ passed before (\d+)$/m), stderr };
}

test("what has passed does not run again, until its file, what all rest on or what is said of them changes", () => {
  assert.deepEqual(runs(), { status: 0, ran: 4, before: 0, stderr: "" });
  assert.deepEqual(runs(), { status: 0, ran: 0, before: 4, stderr: "" });
  write("two.test.mjs", `test("third", () => {}); test("fourth", () => {});`);
  assert.deepEqual(runs(), { status: 0, ran: 2, before: 3, stderr: "" });
  writeFileSync(join(folder, "shared", "helper.js"), "2");
  assert.deepEqual(runs(), { status: 0, ran: 5, before: 0, stderr: "" });
  writeFileSync(join(folder, "shared", "another.js"), "");
  assert.deepEqual(runs(), { status: 0, ran: 5, before: 0, stderr: "" });
  assert.deepEqual(runs(["--said", "another browser"]), { status: 0, ran: 5, before: 0, stderr: "" });
  assert.deepEqual(runs(["--said", "another browser"]), { status: 0, ran: 0, before: 5, stderr: "" });
  assert.deepEqual(runs(["--said", "another browser", "--anew"]), { status: 0, ran: 5, before: 0, stderr: "" });
});

test("what has failed, broken beside its tests or skipped one runs again, and the others do not", () => {
  for (const [body, status, ran] of /** @type {const} */ ([
    [`test("third", () => { throw new Error("no"); });`, 1, 0],
    [`test("third", () => {}); setTimeout(() => Promise.reject(new Error("late")), 20);`, 1, 1],
    [`test("third", () => {}); test("fourth", { skip: "no browser" }, () => {});`, 0, 1],
    [`nothing that can be read`, 1, 0],
    // It changes what all of them rest on.
    [`import { appendFileSync } from "node:fs"; test("third", () => appendFileSync("shared/helper.js", " "));`, 0, 4],
  ])) {
    write("two.test.mjs", body);
    runs();
    const one = body.includes("helper.js") ? 0 : 3;
    assert.deepEqual(runs(), { status, ran, before: one, stderr: "" }, body);
  }
});

test("a page that is altered on purpose is neither remembered nor taken from before", () => {
  assert.equal(runs([], { ENTENTE_LATE: "80" }).ran, 4);
  assert.equal(runs().ran, 4);
  assert.equal(runs([], { ENTENTE_LATE: "80" }).ran, 4);
  assert.equal(runs().before, 4);
});

test("a record that was cut short is none", () => {
  runs();
  writeFileSync(join(folder, "record.json"), "{");
  assert.deepEqual(runs(), { status: 0, ran: 4, before: 0, stderr: "" });
});
