#!/usr/bin/env bash
# The sweep in shares on this machine, one core a share, under GNU parallel; under xargs where that is not installed.
#   ./parallel.sh OUT.parquet [SHARES]
# A share that was stopped goes on where it was when this is started again. ENTENTE names the program if it is not on
# the path.
set -euo pipefail
experiment=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/sweep.toml
out=${1:?the file to write, such as sweep.parquet}
shares=${2:-8}
folder=$out.shares
mkdir -p "$folder"
export ENTENTE=${ENTENTE:-entente} RAYON_NUM_THREADS=1

share=("$ENTENTE" sweep "$experiment" --shard "{}/$shares" --out "$folder/{}.parquet")
if [[ "$(parallel --version 2>/dev/null)" == GNU* ]]; then
    seq "$shares" | parallel --quote --halt now,fail=1 "${share[@]}"
else
    seq "$shares" | xargs -P "$(nproc)" -I{} "${share[@]}"
fi

"$ENTENTE" merge "$folder"/*.parquet --out "$out"
