#!/usr/bin/env bash
# Runs what examples/ shows with the real engine, and compares: tests/examples/run.sh ENTENTE PYTHON
set -euo pipefail
export ENTENTE=$1
python=$2
examples=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../examples" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0

ok() {
    passed=$((passed + 1))
    echo "ok $passed - $*"
}

digest() { sed -nE 's/^  "digest": "([0-9a-f]+)",?$/\1/p' "$1.json"; }

# same WHAT FILE: whether it is what one process has.
same() {
    [[ "$(digest "$2")" == "$(digest "$work/one.parquet")" && -n "$(digest "$2")" ]] || {
        echo "not ok - $1: another digest than one process"
        exit 1
    }
    cmp -s "$2" "$work/one.parquet" || {
        echo "not ok - $1: another table than one process"
        exit 1
    }
    ok "$1: the table and the digest of one process"
}

"$ENTENTE" sweep "$examples/sweep.toml" --out "$work/one.parquet"

"$examples/parallel.sh" "$work/parallel.parquet" 3
runner=xargs
[[ "$(parallel --version 2>/dev/null)" == GNU* ]] && runner="GNU parallel"
same "parallel.sh (under $runner)" "$work/parallel.parquet"

# Slurm is not here: its batch file runs as one task after another, with a srun that only starts what it is given.
mkdir "$work/bin" "$work/slurm"
printf '#!/bin/sh\nexec "$@"\n' >"$work/bin/srun"
chmod +x "$work/bin/srun"
cp "$examples/sweep.toml" "$work/slurm"
for task in 2 1; do
    PATH="$work/bin:$PATH" SLURM_SUBMIT_DIR="$work/slurm" SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_COUNT=2 \
        bash "$examples/slurm.sbatch"
done
"$ENTENTE" merge "$work"/slurm/shares/*.parquet --out "$work/slurm.parquet"
same "slurm.sbatch (without Slurm)" "$work/slurm.parquet"

"$python" "$examples/dask_cluster.py" "$work/dask.parquet" 4 | tee "$work/dask.log"
grep -qx "4 shares from 2 workers" "$work/dask.log" || {
    echo "not ok - Dask: two workers should have had shares"
    exit 1
}
same "dask_cluster.py (two processes)" "$work/dask.parquet"

"$ENTENTE" sweep "$examples/sweep.toml" --out "$work/one.csv"
"$python" "$(dirname "${BASH_SOURCE[0]}")/read.py" "$examples" "$work" | tee "$work/read.log"
passed=$((passed + $(grep -c '^ok ' "$work/read.log")))

if command -v Rscript >/dev/null; then
    Rscript "$examples/read.R" "$work/one.csv" | grep -q "embedded - wheeler, [0-9]* % of the places within the error"
    ok "read.R: the map of the difference"
else
    echo "read.R was not run: there is no R here."
fi

# The line that check.sh counts.
echo "test result: ok. $passed passed; 0 failed"
