#!/usr/bin/env bash
# Runs every test there is and ends with one line that counts them: "N passed, 0 failed".
# Installs what is missing first. Stops at the first failure. With --long also every digest on every runner (15 minutes), the
# pictures of every screen (6 minutes), monkeys in both browsers and a soak (7 minutes), every reader fuzzed for a minute
# (15 minutes), some mutants of the model (10 minutes), the dependencies' licences and what is known against them, and a
# release made twice (5 minutes).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source scripts/toolchain.sh

case ${1:-} in
"") long= ;;
--long) long=yes ;;
*) fail "\"$1\" is no option: ./check.sh [--long]" ;;
esac

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
passed=0 before=0

# tests WHAT REMEDY COMMAND...: a step whose output is also read for the counts that the test runners print.
tests() {
    local what=$1 log=$logs/log count
    step "$@" 2>&1 | tee "$log"
    # cargo and wasm-bindgen close each binary with "test result: ok. 3 passed; ...", node each run with "ℹ pass 3", and what
    # has passed before and did not run is "ℹ passed before 3".
    count=$(sed -nE 's/^test result: ok\. ([0-9]+) passed;.*/\1/p; s/^ℹ pass(ed before)? ([0-9]+)$/\2/p' "$log" | awk '{ n += $1 } END { print n + 0 }')
    before=$((before + $(sed -nE 's/^ℹ passed before ([0-9]+)$/\1/p' "$log" | awk '{ n += $1 } END { print n + 0 }')))
    [[ $count -gt 0 ]] || fail "\"$what\" ran no test: look for what its command prints above."
    passed=$((passed + count))
}

lint="change what the linter points at above; a rule is switched off only where the code says why."

ensure_rust
ensure_wasm_target
ensure_wasm_bindgen
ensure_trunk
ensure_node_modules
ensure_chromium
ensure_firefox
ensure_examples_python
if [[ -n $long ]]; then
    ensure_cargo_deny
    ensure_cargo_cyclonedx
fi
fetch_crates

step "Formatting (a second)" "run \"cargo fmt --all\"." cargo fmt --all --check
step "Formatting what is fuzzed (a second)" "run \"cargo fmt --manifest-path fuzz/Cargo.toml\"." \
    cargo fmt --manifest-path fuzz/Cargo.toml --check
step "Linting natively (half a minute after a change)" "$lint" \
    cargo clippy --quiet --offline --all-targets -- -D warnings
step "Linting for WebAssembly (half a minute after a change)" "$lint" \
    web cargo clippy --quiet --offline --target wasm32-unknown-unknown --no-default-features --lib --tests -- -D warnings

tests "Native tests (about a minute)" \
    "the first \"FAILED\" above names the test and the line." \
    cargo test --quiet --offline

tests "Examples: one study in shares under Dask, as an array, in parallel; read in DuckDB and pandas (half a minute)" \
    "the first \"not ok\" or error above names the example." \
    tests/examples/run.sh "$(realpath "${CARGO_TARGET_DIR:-target}/debug/entente")" "$EXAMPLES_PYTHON"

tests "Tests in WebAssembly, in Chromium (half a minute)" \
    "the first failure above names the test; one digest that differs from native means a function outside crate::math." \
    web cargo test --offline --target wasm32-unknown-unknown --no-default-features --test portability --test browser

build_page

step "Types that Rust gives the page (a second)" "wasm-bindgen could not read the built module." \
    wasm-bindgen --target web --out-dir target/types target/web/wasm32-unknown-unknown/page/entente.wasm
types="change the line that the type checker points at, or the type in Rust that it came from."
step "Checking the page's types (a second)" "$types" tsc --project tsconfig.json
step "Checking the tests' types (a second)" "$types" tsc --project tsconfig.tests.json

tests "Tests of the page's modules (seconds)" "the first \"✖\" above names the test." \
    node --test --test-reporter=spec tests/www/*.test.js
digests="the row above is the first that differs: docs/reproducibility.md says what follows from that."
tests "Digests of the built page in Node, Chromium and Firefox (a minute)" "$digests" \
    node --test --test-reporter=spec tests/portability/*.test.js
if [[ -n $long ]]; then
    tests "Every digest natively, on 1, 2, 3 and 8 threads (3 minutes)" "$digests" \
        cargo test --quiet --offline --test portability -- --ignored --skip versions::write
    tests "Every digest natively, as released (5 minutes with the build)" "$digests" \
        cargo test --quiet --offline --release --test portability -- --include-ignored --skip versions::write
    tests/portability/scalar.sh
    tests "Every digest in Node, Chromium and Firefox, with vectors and without, on 1, 2, 3 and 8 workers (8 minutes)" "$digests" \
        env ENTENTE_LONG=yes node --test --test-reporter=spec tests/portability/*.test.js
fi
# Node would leave one core to itself; a page that waits for its frames leaves more than that.
side_by_side=$(($(nproc) > 2 ? $(nproc) - 1 : $(nproc)))
# What has passed with this very page, these tests and these browsers is not run again, but by --long.
tests "The built page in Chromium and Firefox (15 minutes; what has passed before with the same page, nothing)" \
    "the first \"✖\" above names the test; ./check.sh goes on with the files that have not passed." \
    node scripts/test-files.js --record target/web/passed.json ${long:+--anew} --concurrency "$side_by_side" \
    --same target/web/page.sum --same tests/e2e --same tests/fixtures --same examples --same docs --same MODEL.md \
    --same package.json --same webdriver.json --same release.sh --said "$(browsers)" \
    $(ls tests/e2e/*.test.js | grep -v /screens.test.js)

if [[ -n $long ]]; then
    tests "Pictures of every screen, compared (6 minutes)" \
        "the first \"✖\" above names the screen; target/screens/ has what was seen, \"npm run screens\" renews the pictures." \
        node --test --test-reporter=spec tests/e2e/screens.test.js
    for browser in chromium firefox; do
        step "A monkey plays in $browser (two minutes)" "the lines above that begin with \"✖\" say what went wrong and how to play it again." \
            node tests/monkey/run.js --browser "$browser" --seed 7 --gestures 3000 --seconds 60
    done
    step "A short soak (several minutes)" "the lines above that begin with \"✖\" say what has grown." \
        node tests/monkey/soak.js --cycles 12 --times 5
    step "Linting what is fuzzed (half a minute after a change)" "$lint" \
        cargo clippy --quiet --manifest-path fuzz/Cargo.toml --target-dir target/fuzz --locked -- -D warnings
    tests "Fuzzing, a minute each of six readers (15 minutes the first time)" \
        "docs/fuzzing.md says how to look at what broke." \
        scripts/fuzz.sh 60
    step "A few mutants of the model (10 minutes)" "docs/mutation.md says what to do with a survivor that it does not list." \
        scripts/mutants.sh 1/24 src/kernel/dyad src/kydd
    check_dependencies
    step "A release made here and in another folder has the same bytes (5 minutes)" \
        "the file named above differs: diffoscope, or cmp on what unzips from both, shows where." \
        scripts/reproduce.sh
    passed=$((passed + 6))
fi

say "Everything passed"
for what in "${skipped[@]}"; do echo "SKIPPED: $what"; done
[[ $before -eq 0 ]] || echo "NOT RUN AGAIN: $before tests of the page, which have passed with the same page, tests and browsers (--long runs them)"
echo "$passed passed, 0 failed"
