import assert from "node:assert/strict";
import test from "node:test";
import { blended, bodyOf } from "../../scripts/mutants/blend.js";
import { table, wilson } from "../../scripts/mutants/table.js";

const SOURCE = `/// Of the fn in the title.
#[inline(never)]
pub fn twice(x: f64) -> f64 {
    fn half(x: f64) -> f64 {
        x / 2.0
    }
    half(x) * 4.0
}

pub const fn one() -> u32 {
    2 - 1
}
`;

/** @param {number} id @param {[number, number]} place @param {string} replacement @param {[number, number]} lines */
const mutant = (id, [line, column], replacement, [first, last], column0 = 1) => ({
  id,
  name: `src/kernel/dyad/x.rs:${line}:${column}: replace`,
  file: "src/kernel/dyad/x.rs",
  package: "entente-kernel",
  genre: "BinaryOperator",
  replacement,
  span: { start: { line, column }, end: { line, column: column + 1 } },
  function: { return_type: "-> f64", span: { start: { line: first, column: column0 }, end: { line: last, column: column0 + 1 } } },
});

test("a function chooses its body by the number of the mutant, and a function inside it with it", () => {
  const mutants = [mutant(7, [7, 13], "+", [1, 8]), mutant(9, [5, 11], "*", [4, 6], 5)];
  const made = blended(mutants, () => SOURCE).get("src/kernel/dyad/x.rs");
  assert.ok(made);
  const lines = made.text.split("\n");
  assert.equal(lines.filter((line) => line.includes("match crate::mutation::chosen()")).length, 1);
  for (const [id, line] of /** @type {[number, string][]} */ ([[7, "half(x) + 4.0"], [9, "x * 2.0"]])) {
    const arm = made.arms.find((each) => each.id === id);
    assert.ok(arm);
    const own = lines.slice(arm.first - 1, arm.last);
    assert.ok(own[0].startsWith(`${id} => {`) && own.some((text) => text.trim() === line), own.join("\n"));
  }
  // The function as it is comes last, and what stands around it stays.
  assert.ok(made.text.startsWith(SOURCE.slice(0, SOURCE.indexOf("{"))));
  assert.ok(made.text.slice(made.text.indexOf("_ => ")).includes(SOURCE.slice(SOURCE.indexOf("{"), SOURCE.indexOf("pub const"))  .trim()));
});

test("what is computed by the compiler, or whose type is its body's, cannot be chosen", () => {
  assert.equal(bodyOf(mutant(1, [11, 7], "+", [10, 12]), () => SOURCE), undefined);
  const hidden = mutant(1, [7, 13], "+", [1, 8]);
  hidden.function.return_type = "-> impl Iterator<Item = f64>";
  assert.equal(bodyOf(hidden, () => SOURCE), undefined);
  assert.equal(bodyOf({ ...hidden, function: null }, () => SOURCE), undefined);
});

test("Wilson's interval is that of Newcombe's table", () => {
  // Newcombe (1998), Statistics in Medicine 17:857, method 3.
  for (const [hits, of, low, high] of [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]]) {
    const [from, to] = wilson(hits, of);
    assert.ok(Math.abs(from - low) < 5e-5 && Math.abs(to - high) < 5e-5, `${hits}/${of}: ${from} to ${to}`);
  }
});

test("what runs for ever is noticed, what does not compile is no mutant", () => {
  const found = ["killed", "killed", "timed out", "survived", "unviable", "not chosen"].map((verdict, i) => ({
    mutant: { file: i < 3 ? "src/kernel/dyad/leap.rs" : "src/kernel/dyad/mod.rs" },
    outcome: { verdict },
  }));
  const [, , row, ...rest] = table(found).split("\n");
  assert.equal(rest.length, 0);
  assert.match(row, /^\| `src\/kernel\/dyad` \| 4 \| 2 \| 1 \| 1 \| 75\.0 % \| .* \| 1 \| 1 \|$/);
});
