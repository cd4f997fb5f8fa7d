#!/usr/bin/env bash
# Builds the release page and serves it on this machine: ./serve.sh [--port N] [--no-serve]
# Installs what is missing first: at most 15 minutes on a bare machine, under a minute after that.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source scripts/toolchain.sh

port=8080 serve=yes
while [[ $# -gt 0 ]]; do
    case $1 in
    --port) port=${2:-none} && shift $(($# > 1 ? 2 : 1)) ;;
    --no-serve) serve=no && shift ;;
    *) fail "\"$1\" is no option: ./serve.sh [--port N] [--no-serve]" ;;
    esac
done
[[ $port =~ ^[1-9][0-9]{0,4}$ && $port -le 65535 ]] || fail "--port $port: a port is a whole number from 1 to 65535."

ensure_rust
ensure_wasm_target
ensure_wasm_bindgen
ensure_trunk
ensure_node_modules
fetch_crates
build_page

[[ $serve == no ]] || exec node scripts/server.js dist "$port"
