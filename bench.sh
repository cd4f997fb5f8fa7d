#!/usr/bin/env bash
# Speed side by side in one run, each figure with its budget: ./bench.sh [REFMODEL]
# The model natively and in WebAssembly, one replicate at a time and in lanes, two workers and one; then the built page
# against uPlot. REFMODEL, or the variable ENTENTE_REFMODEL, is the file of the reference implementation in Python, which
# is no part of this repository; PYTHON names a Python that has numpy. Figures of a busy machine say little.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source scripts/toolchain.sh

[[ $# -le 1 ]] || fail "\"$2\" is one word too many: ./bench.sh [REFMODEL]"
reference=${1:-${ENTENTE_REFMODEL:-}}
[[ -z $reference || -f $reference ]] || fail "$reference is no file: name the reference implementation, or nothing."

ensure_rust
ensure_wasm_target
ensure_wasm_bindgen
ensure_trunk
ensure_node_modules
ensure_chromium
fetch_crates

# speed_wasm FILE FEATURE: the module as the page would have it, with or without vectors.
speed_wasm() {
    local folder=target/$1 passes
    passes=$(sed -nE 's/.*data-wasm-opt-params="([^"]*)".*/\1/p' index.html)
    # Under "step", bash does not stop at a command that fails.
    # shellcheck disable=SC2086 # The passes are words.
    RUSTFLAGS="-C target-feature=$2" web env CARGO_TARGET_DIR="$folder" cargo build --quiet --offline --profile page \
        --no-default-features --target wasm32-unknown-unknown --example speed &&
        wasm-opt "-O$(sed -nE 's/.*data-wasm-opt="([^"]*)".*/\1/p' index.html)" $passes \
            "$folder/wasm32-unknown-unknown/page/examples/speed.wasm" -o "target/$1.wasm"
}

step "Building the model natively (a minute the first time)" "the model could not be built: read the first error above." \
    env CARGO_TARGET_DIR=target/speed cargo build --quiet --release --offline --example speed
step "Building it for WebAssembly with vectors (a minute)" "it could not be built: read the first error above." \
    speed_wasm speed-lanes +simd128
step "Building it for WebAssembly without (a minute)" "it could not be built: read the first error above." \
    speed_wasm speed-plain -simd128
build_page

say "The model"
[[ -n $reference ]] ||
    echo "There is no reference implementation to compare with: name its file, as ./bench.sh REFMODEL or in ENTENTE_REFMODEL."
node benches/speed.js target/speed/release/examples/speed target/speed-lanes.wasm target/speed-plain.wasm ${reference:+"$reference"}

say "The page"
node tests/e2e/bench.js
