// One program of many mutants: a function of the model chooses its body by the number of the mutant that is asked for.

/** The environment variable with that number; 0 or nothing is the model as it is. */
export const CHOSEN = "ENTENTE_MUTANT";

/** What is written at the end of the kernel: every crate of the laboratory sees it. */
export const SWITCH = `
pub mod mutation {
    use std::sync::LazyLock;

    static CHOSEN: LazyLock<u32> =
        LazyLock::new(|| std::env::var("${CHOSEN}").ok().and_then(|n| n.parse().ok()).unwrap_or(0));

    #[inline]
    pub fn chosen() -> u32 {
        *CHOSEN
    }
}
`;

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ start: Place, end: Place }} Span */
/**
 * As \`cargo mutants --list --json\` has them.
 *
 * @typedef {{ id: number, name: string, file: string, package: string, genre: string, replacement: string, span: Span,
 *   function: { span: Span, return_type: string } | null }} Mutant
 */

/** @param {string} text @param {Place} place */
function offset(text, { line, column }) {
  let at = 0;
  for (let i = 1; i < line; i++) at = text.indexOf("\n", at) + 1;
  return at + column - 1;
}

/** The position after the bracket that closes the one at this position. @param {string} text @param {number} at */
function closed(text, at) {
  let depth = 0;
  for (; at < text.length; at++) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")" && --depth === 0) return at + 1;
  }
  return at;
}

/**
 * Where the body of a mutant's function stands, braces included. What is computed when it is compiled cannot be chosen,
 * nor what has a type that only its one body says.
 *
 * @param {Mutant} mutant
 * @param {(file: string) => string} source
 * @returns {{ from: number, to: number } | undefined}
 */
export function bodyOf(mutant, source) {
  if (mutant.function === null || /\bimpl\b/.test(mutant.function.return_type)) return;
  const text = source(mutant.file);
  const [from, to] = [offset(text, mutant.function.span.start), offset(text, mutant.function.span.end)];
  const head = /^(?:[ \t]*(?:\/\/[^\n]*|#\[[^\n]*)?\n)*[^\n{]*?\bfn\s+\w+/.exec(text.slice(from, to));
  if (!head || /\bconst\s+fn\s+\w+$/.test(head[0])) return;
  const open = text.indexOf("{", closed(text, text.indexOf("(", from + head[0].length)));
  return { from: open, to };
}

/**
 * The files that have mutants, with all of them in their functions; each arm knows its lines.
 *
 * @param {Mutant[]} mutants
 * @param {(file: string) => string} source
 * @returns {Map<string, { text: string, arms: { id: number, first: number, last: number }[] }>}
 */
export function blended(mutants, source) {
  const answer = new Map();
  for (const file of new Set(mutants.map((mutant) => mutant.file))) {
    const text = source(file);
    const own = mutants.filter((mutant) => mutant.file === file);
    const bodies = own.map((mutant) => bodyOf(mutant, source)).filter((body) => body !== undefined);
    // Of functions inside functions, the outermost has all mutants.
    const outer = bodies
      .filter((body) => !bodies.some(({ from, to }) => from < body.from && body.to < to))
      .filter((body, i, all) => all.findIndex(({ from }) => from === body.from) === i)
      .sort((a, b) => a.from - b.from);
    const arms = [];
    let made = "";
    let at = 0;
    for (const { from, to } of outer) {
      const crate = own[0].package === "entente-kernel" ? "crate" : "entente_kernel";
      made += `${text.slice(at, from)}{\nmatch ${crate}::mutation::chosen() {\n`;
      for (const { id, span, replacement } of own) {
        const [start, end] = [offset(text, span.start), offset(text, span.end)];
        if (start < from || end > to) continue;
        const first = made.split("\n").length;
        made += `${id} => ${text.slice(from, start)}${replacement}${text.slice(end, to)}\n`;
        arms.push({ id, first, last: made.split("\n").length - 1 });
      }
      made += `_ => ${text.slice(from, to)}\n}\n}`;
      at = to;
    }
    answer.set(file, { text: made + text.slice(at), arms });
  }
  return answer;
}
