#!/usr/bin/env bash
# Makes release/: entente.html, one file that runs without a network, even from a memory stick; the site for any static
# host; the module as a package for other pages; lists of what is in them (CycloneDX); checksums. The same commit gives the
# same bytes in any folder, which ./check.sh --long holds (scripts/reproduce.sh). Installs what is missing first, as serve.sh does.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source scripts/toolchain.sh

ensure_rust
ensure_wasm_target
ensure_wasm_bindgen
ensure_trunk
ensure_node_modules
ensure_cargo_cyclonedx
fetch_crates
build_page
make_release

say "Made"
(cd release && ls -l --time-style=+ | awk 'NF > 4 { printf "%9d bytes  release/%s\n", $5, $6 }')
say "Checksums (release/SHA256SUMS)"
cat release/SHA256SUMS
