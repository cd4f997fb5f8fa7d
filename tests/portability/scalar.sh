#!/usr/bin/env bash
# Builds the page's module once more, without vectors: target/portability/scalar/ gets module.wasm and its glue.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source scripts/toolchain.sh

folder=target/portability/scalar

# Under "step", bash does not stop at a command that fails: each is joined to the next.
scalar_module() {
    local passes
    passes=$(sed -nE 's/.*data-wasm-opt-params="([^"]*)".*/\1/p' index.html)
    # shellcheck disable=SC2086 # The passes are words.
    RUSTFLAGS="-C target-feature=-simd128" web env CARGO_TARGET_DIR=target/scalar cargo build --quiet --offline --profile page \
        --no-default-features --target wasm32-unknown-unknown --lib &&
        rm -rf "$folder" &&
        wasm-bindgen --target web --out-dir "$folder" target/scalar/wasm32-unknown-unknown/page/entente.wasm &&
        wasm-opt "-O$(sed -nE 's/.*data-wasm-opt="([^"]*)".*/\1/p' index.html)" $passes "$folder/entente_bg.wasm" -o "$folder/module.wasm"
}

# By way of a file: what a pipe breaks off at its first find has failed, and would count as nothing found.
no_vectors() {
    wasm-dis "$folder/module.wasm" -o "$folder/module.wat" && [[ -s $folder/module.wat ]] && ! grep -q v128 "$folder/module.wat"
}

ensure_rust
ensure_wasm_target
ensure_wasm_bindgen
ensure_node_modules
step "Building the module without vectors (2 minutes after a change)" "it could not be built: read the first error above." scalar_module
step "Looking for vectors in it (seconds)" "the module has vectors, or could not be read: without an error above, RUSTFLAGS did not reach it." no_vectors
