#!/usr/bin/env bash
# Tries mutants of the model; docs/mutation.md.
#   scripts/mutants.sh [--re REGEX]... [SHARD/OF [FILE...]]...     one of sixty of all, if nothing is said
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/toolchain.sh

ensure_rust
ensure_cargo_mutants
[[ $# -gt 0 ]] || set -- 1/60
exec node scripts/mutants.js "$@"
