// Tries mutants of the model, many of them in one program; docs/mutation.md. Started by scripts/mutants.sh.
//   node scripts/mutants.js [--re REGEX]... [SHARD/OF FILE...]...
import { spawn, spawnSync, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CHOSEN, SWITCH, blended, bodyOf } from "./mutants/blend.js";
import { folder, table } from "./mutants/table.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
const tree = join(target, "mutants", "tree");
const build = join(target, "mutants", "build");
const outcomes = join(target, "mutants", "outcomes.jsonl");

/** What a function of the model may become in one program: a longer one takes the compiler too long. */
const AT_ONCE = 300;

/** The share of mutants that has to be killed, or to have a reason not to be. */
const ENOUGH = 0.85;

/** Tests of other things than what the model computes, and those that start the command line. */
const NOT_ASKED = {
  entente_kernel: [],
  entente: ["csv", "games", "lab", "map", "plot", "text"],
  it: ["capsule", "corpus", "documents", "fixtures", "json_schema", "lab", "lab_history", "run_command", "scenario", "spoken", "study_command", "text", "timeline", "trace", "version", "whole_numbers"],
};

/** Tests that are not asked and whose lists of cases and languages others read. */
const LENDING = ["scenario", "text"];

/** What the model and the games do without: modules that are left out, and their tests, where nothing of `analysis` is mutated. */
const BEYOND = {
  src: ["analysis", "csv", "games", "lab", "map", "patterns", "plot"],
  it: [...NOT_ASKED.it, "attribution", "course", "fork", "games", "ledger", "patterns", "record", "sensitivity", "sketches", "studies", "sweep"],
  harness: ["scenario", "view"],
};

/** Of `it`, the tests of a folder that kill most of its mutants, and soon. @type {Record<string, string[]>} */
const FIRST = {
  "src/kernel/dyad": ["golden::"],
  "src/kydd": ["kydd::reference::", "kydd::laws::"],
  "src/analysis": ["sensitivity::", "studies::", "sweep::"],
};

/** The programs of tests, the shortest first. */
const ORDER = ["entente_kernel", "entente", "it"];

/** @typedef {import("./mutants/blend.js").Mutant} Mutant */
/** @typedef {{ binary: string, folder: string, crate: "entente_kernel" | "entente" | "it", cpu: number, failing: string[] }} Tests */
/** @typedef {{ verdict: "killed" | "timed out" | "survived" | "unviable" | "not chosen", by?: string }} Outcome */

/** @param {string} said @returns {never} */
function stop(said) {
  console.error(`\nStopped: ${said}`);
  process.exit(1);
}

/** @param {string} program @param {string[]} args */
const ask = (program, args) => execFileSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });

const digest = (/** @type {Mutant} */ { name }) => createHash("sha256").update(name).digest("hex");

/** The same mutants in every run of the same sources, by what has nothing to do with where they stand. */
const sample = (/** @type {Mutant[]} */ all, /** @type {number} */ shard, /** @type {number} */ of) =>
  all.sort((a, b) => (digest(a) < digest(b) ? -1 : 1)).filter((_, i) => i % of === shard - 1);

/** Files whose text is the same keep their time, so that cargo builds only what differs. */
function put(/** @type {string} */ file, /** @type {Buffer | string} */ bytes) {
  const path = join(tree, file);
  try {
    if (readFileSync(path).equals(Buffer.from(bytes))) return;
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  writeFileSync(path, bytes);
}

/** A list of modules without some of them. @param {string} text @param {string[]} names */
const without = (text, names) => text.replaceAll(/(?:#\[path[^\n]*\n)?(?:pub )?mod (\w+);\n/g, (all, name) => (names.includes(name) ? "" : all));

/** @param {string} file @param {Buffer | string} bytes @param {boolean} whole */
function changed(file, bytes, whole) {
  const text = String(bytes);
  if (file === "src/kernel/lib.rs") return text + SWITCH;
  if (file === "src/lib.rs" && !whole) return without(text, BEYOND.src);
  if (file === "fuzz/harness/mod.rs" && !whole) return without(text, BEYOND.harness);
  if (file === "tests/it/main.rs") return without(text, whole ? NOT_ASKED.it.filter((module) => !LENDING.includes(module)) : BEYOND.it);
  // The command line takes the compiler long: the tests that start it fail and are not asked.
  if (file === "Cargo.toml") {
    const library = text.replace(/\[\[bin\]\]\n(?:\w.*\n)+/, "").replace("autobenches = false", "autobenches = false\nautobins = false");
    return library.replace('crate-type = ["rlib", "cdylib"]', whole ? "" : "test = false");
  }
  return file.startsWith("tests/it/") ? text.replaceAll('env!("CARGO_BIN_EXE_entente")', '"no command line"') : bytes;
}

/** A copy of the sources with these mutants in it. @param {Mutant[]} mutants */
function lay(mutants) {
  const source = (/** @type {string} */ file) => readFileSync(join(root, file), "utf8");
  const mutated = blended(mutants, source);
  const whole = mutants.some(({ file }) => file.startsWith("src/analysis/"));
  const tracked = ask("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).split("\0").filter(Boolean);
  for (const file of tracked) {
    if (mutated.has(file)) continue;
    let bytes;
    try {
      bytes = readFileSync(join(root, file));
    } catch {
      continue;
    }
    put(file, changed(file, bytes, whole));
  }
  for (const [file, { text }] of mutated) put(file, changed(file, text, whole));
  return mutated;
}

/** Compiles what can be compiled. @param {Mutant[]} mutants @returns {{ tests: Tests[], unviable: Set<number> }} */
function compile(mutants) {
  /** @type {Set<number>} */
  const unviable = new Set();
  for (;;) {
    const mutated = lay(mutants.filter(({ id }) => !unviable.has(id)));
    const { stdout, status } = spawnSync(
      "cargo",
      // Less time for the compiler, as tests take only seconds of what is not the kernel.
      ["test", "--config", "profile.test.package.entente.opt-level=0", "--config", "profile.test.package.entente-kernel.opt-level=1", "--config", "profile.test.package.entente.debug=0", "--config", "profile.test.package.entente-kernel.debug=0", "--offline", "--workspace", "--lib", "--test", "it", "--no-run", "--message-format=json"],
      { cwd: tree, env: { ...process.env, CARGO_TARGET_DIR: build }, encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "ignore"] },
    );
    const said = stdout.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
    if (status === 0) {
      const tests = said
        .filter(({ reason, executable, profile }) => reason === "compiler-artifact" && executable && profile.test)
        .map(({ executable, manifest_path, target: { name } }) => ({ binary: executable, folder: dirname(manifest_path), crate: name, cpu: 0, failing: [] }));
      return { tests, unviable };
    }
    const before = unviable.size;
    const errors = said.filter(({ reason, message }) => reason === "compiler-message" && message.level === "error");
    for (const { message } of errors) {
      for (const span of message.spans) {
        for (const { id, first, last } of mutated.get(span.file_name)?.arms ?? []) {
          if (span.is_primary && first <= span.line_start && span.line_end <= last) unviable.add(id);
        }
      }
    }
    if (unviable.size === before) stop(`the mutants could not be compiled together:\n${errors.map(({ message }) => message.rendered).join("\n")}`);
    console.log(`${unviable.size} do not compile; compiling the others.`);
  }
}

/**
 * Runs tests until one fails. Time is counted on the processor, so that a busy machine kills nothing.
 *
 * @param {Tests} tests
 * @param {{ mutant: number, cpu: number, only?: string[], all?: boolean }} how all: go on after a failure
 * @returns {Promise<Outcome & { cpu: number, failed: string[] }>}
 */
function run(tests, { mutant, cpu, only, all }) {
  const exact = only?.some((name) => name.startsWith("=")) ? ["--exact"] : [];
  const left = [...(only ? [] : NOT_ASKED[tests.crate].map((module) => `${module}::`)), ...tests.failing, ...(values.skip ?? [])];
  const filter = [...(only ?? []).map((name) => name.replace("=", "")), ...exact, ...left.flatMap((name) => ["--skip", name])];
  const limited = `ulimit -v 6000000; ulimit -t ${Math.ceil(cpu)}; "$@"; code=$?; times; exit $code`;
  const child = spawn("bash", ["-c", limited, "bash", tests.binary, ...filter], {
    cwd: tests.folder,
    env: { ...process.env, [CHOSEN]: String(mutant), RUST_BACKTRACE: "0" },
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  const end = () => {
    try {
      process.kill(-(child.pid ?? 0), "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  };
  /** @type {string[]} */
  const names = [];
  let used = 0;
  let late = false;
  const waiting = setTimeout(() => ((late = true), end()), cpu * 20_000);
  const lines = createInterface(child.stdout);
  lines.on("line", (line) => {
    const failed = /^test (\S+)(?: - should panic)? \.\.\. FAILED/.exec(line);
    if (failed) {
      names.push(failed[1]);
      if (!all) end();
    }
    const times = /^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/.exec(line);
    if (times) used = Number(times[1]) * 60 + Number(times[2]) + Number(times[3]) * 60 + Number(times[4]);
  });
  return new Promise((done) => {
    child.on("close", (code) => {
      clearTimeout(waiting);
      const told = { cpu: used, failed: names };
      if (names.length > 0) done({ verdict: "killed", by: names[0], ...told });
      // 128 and the number of SIGXCPU or SIGKILL, with which the limit ends it.
      else if (late || code === 152 || code === 137) done({ verdict: "timed out", ...told });
      else if (code !== 0) done({ verdict: "killed", by: "the program broke", ...told });
      else done({ verdict: "survived", ...told });
    });
  });
}

/** What killed the last mutants of a file goes first. @type {Map<string, { tests: string, name: string }[]>} */
const killers = new Map();

/** @param {Mutant} mutant @param {Tests[]} all @returns {Promise<Outcome>} */
async function attempt(mutant, all) {
  const file = mutant.file;
  const recent = killers.get(file) ?? [];
  const remember = (/** @type {Tests} */ tests, /** @type {Outcome} */ { by }) => {
    if (by === undefined || !by.includes("::")) return;
    const kept = recent.filter(({ name }) => name !== by).slice(0, 7);
    killers.set(file, [{ tests: tests.binary, name: by }, ...kept]);
  };
  const module = file.replace(/^src\/(?:kernel\/)?|(?:\/mod)?\.rs$/g, "").replaceAll("/", "::");
  const asked = all.filter(({ crate }) => crate !== "entente_kernel" || mutant.package === "entente-kernel");
  // Those that killed its neighbours first, then the tests beside the code, then all.
  const turns = [
    ...asked.map((tests) => ({ tests, only: recent.filter(({ tests: binary }) => binary === tests.binary).map(({ name }) => `=${name}`) })),
    ...asked.map((tests) => ({ tests, only: tests.crate === "it" ? (FIRST[folder(file)] ?? []) : [`${module}::`] })),
    ...asked.map((tests) => ({ tests, only: undefined })),
  ];
  for (const { tests, only } of turns) {
    if (only?.length === 0) continue;
    const outcome = await run(tests, { mutant: mutant.id, cpu: 3 * tests.cpu + 10, only });
    if (outcome.verdict === "survived") continue;
    remember(tests, outcome);
    return outcome;
  }
  return { verdict: "survived" };
}

const { values, positionals } = parseArgs({
  options: { re: { type: "string", multiple: true }, skip: { type: "string", multiple: true } },
  allowPositionals: true,
});
/** @type {Mutant[]} */
const all = JSON.parse(ask("cargo", ["mutants", "--list", "--json", "--workspace"]));
all.forEach((mutant, i) => (mutant.id = i + 1));
const regexes = (values.re ?? []).map((re) => new RegExp(re));
/** @type {Mutant[]} */
const chosen = [];
for (let i = 0; i < positionals.length; ) {
  const share = positionals[i++];
  const [, shard, of] = /^(\d+)\/(\d+)$/.exec(share) ?? stop(`"${share}" is no share such as 1/20.`);
  const from = i;
  while (i < positionals.length && !/^\d+\/\d+$/.test(positionals[i])) i++;
  const files = positionals.slice(from, i);
  const named = all.filter(({ name }) => regexes.length === 0 || regexes.some((regex) => regex.test(name)));
  const own = named.filter(({ file }) => files.length === 0 || files.some((name) => file === name || file.startsWith(`${name}/`)));
  chosen.push(...sample(own, Number(shard), Number(of)));
}
if (chosen.length === 0) stop("there are no such mutants.");
chosen.sort((a, b) => (digest(a) < digest(b) ? -1 : 1));
console.log(`${chosen.length} mutants.`);
mkdirSync(dirname(outcomes), { recursive: true });
/** @type {{ mutant: Mutant, outcome: Outcome }[]} */
const found = [];
/** @param {Mutant} mutant @param {Outcome} outcome */
function tell(mutant, outcome) {
  found.push({ mutant, outcome });
  appendFileSync(outcomes, `${JSON.stringify({ name: mutant.name, ...outcome })}\n`);
  console.log(`${String(found.length).padStart(4)}  ${outcome.verdict.padEnd(10)} ${mutant.name}${outcome.by ? `  (${outcome.by})` : ""}`);
}

const together = chosen.filter((mutant) => bodyOf(mutant, (file) => readFileSync(join(root, file), "utf8")) !== undefined);
for (const mutant of chosen) if (!together.includes(mutant)) tell(mutant, { verdict: "not chosen" });
for (let from = 0; from < together.length; from += AT_ONCE) {
  const mutants = together.slice(from, from + AT_ONCE);
  const { tests, unviable } = compile(mutants);
  // The kernel's own tests first: they are the shortest.
  tests.sort((a, b) => ORDER.indexOf(a.crate) - ORDER.indexOf(b.crate));
  for (const each of tests) {
    const { failed, verdict } = await run(each, { mutant: 0, cpu: 3600, all: true });
    if (verdict !== "survived" && failed.length === 0) stop(`without a mutant, ${each.binary} breaks.`);
    each.failing = failed;
    each.cpu = (await run(each, { mutant: 0, cpu: 3600 })).cpu;
    console.log(`${each.crate}: ${each.cpu} s without a mutant, and without ${each.failing.join(", ") || "any exception"}.`);
  }
  for (const mutant of mutants) tell(mutant, unviable.has(mutant.id) ? { verdict: "unviable" } : await attempt(mutant, tests));
}
console.log(`\n${table(found)}`);
const listed = readFileSync(join(root, "docs/mutation.md"), "utf8");
const news = found.filter(({ mutant, outcome }) => outcome.verdict === "survived" && !listed.includes(`\`${mutant.name}\``));
if (news.length > 0) console.log(`\n${news.length} survive that docs/mutation.md does not list:\n${news.map(({ mutant }) => mutant.name).join("\n")}`);
const tried = found.filter(({ outcome }) => ["killed", "timed out", "survived"].includes(outcome.verdict)).length;
if (news.length > (1 - ENOUGH) * tried) stop(`${news.length} of ${tried} mutants survive without a reason, more than 15 %.`);
