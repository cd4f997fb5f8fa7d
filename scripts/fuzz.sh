#!/usr/bin/env bash
# Feeds every reader with inputs that nobody would write; docs/fuzzing.md.
#   scripts/fuzz.sh [SECONDS | --runs N] [TARGET...]      60 seconds each of all targets
#   scripts/fuzz.sh --minimise [TARGET...]                what was found goes into fuzz/corpus, as little of it as serves
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/toolchain.sh

all=(scenario view kydd parameters experiment story)
what=seconds count=60
case ${1:-} in
--runs) what=runs count=${2:-} && shift "$(($# < 2 ? $# : 2))" ;;
--minimise) what=minimise && shift ;;
[0-9]*) count=$1 && shift ;;
esac
[[ $count =~ ^[1-9][0-9]*$ ]] || fail "\"$count\" is no number: scripts/fuzz.sh [SECONDS | --runs N | --minimise] [TARGET...]"
targets=("$@")
[[ $# -gt 0 ]] || targets=("${all[@]}")
for target in "${targets[@]}"; do
    [[ " ${all[*]} " == *" $target "* ]] || fail "\"$target\" is no target; there are ${all[*]}."
done

ensure_rust
ensure_cargo_fuzz
ensure_node_modules
# The compiler's instrumentation is no part of stable Rust's promises; nothing else here asks for more than stable Rust.
export RUSTC_BOOTSTRAP=1
# No sanitizer: they find broken memory, of which safe Rust has none, and take most of the time.
options=(--sanitizer none --target-dir target/fuzz)

# most TARGET: bytes of an input; longer ones take time and reach nothing more.
most() {
    case $1 in
    scenario) echo 8192 ;;
    view) echo 6000 ;;
    parameters) echo 256 ;;
    *) echo 2048 ;;
    esac
}

# What is reached beyond the corpus is kept in target/fuzz, and taken up by the next run.
fuzz_rust() {
    local target=$1 log=target/fuzz/$1.log began=$SECONDS
    local artifacts=target/fuzz/artifacts/$target found=target/fuzz/corpus/$target
    mkdir -p "$artifacts" "$found"
    local limit=-max_total_time=$count
    [[ $what == seconds ]] || limit=-runs=$count
    if ! cargo fuzz run "${options[@]}" "$target" "$found" "fuzz/corpus/$target" -- "$limit" \
        -dict=fuzz/names.dict -max_len="$(most "$target")" -timeout=30 -rss_limit_mb=4096 -print_final_stats=1 \
        -artifact_prefix="$artifacts/" >"$log" 2>&1; then
        tail -n 40 "$log"
        fail "\"$target\" broke; the input is in $artifacts, docs/fuzzing.md says how to look at it."
    fi
    printf 'test result: ok. 1 passed; %s: %s inputs in %s s, %s edges\n' "$target" \
        "$(sed -nE 's/^stat::number_of_executed_units: +//p' "$log")" "$((SECONDS - began))" \
        "$(sed -nE 's/^#[0-9]+.* cov: ([0-9]+) .*/\1/p' "$log" | tail -1)"
}

# Few files that reach together what all do.
minimise() {
    local target=$1 found=target/fuzz/corpus/$1 least named file
    least=$(mktemp -d)
    cargo fuzz run "${options[@]}" "$target" "$least" "fuzz/corpus/$target" "$found" -- -set_cover_merge=1 -use_counters=0 \
        -max_len="$(most "$target")" -timeout=30 -rss_limit_mb=4096 >"target/fuzz/$target.log" 2>&1 ||
        fail "the corpus of $target could not be minimised; target/fuzz/$target.log says why."
    # libFuzzer names what it finds by its SHA-1; what people named stays, and is not there twice.
    find "fuzz/corpus/$target" -regextype posix-extended -regex '.*/[0-9a-f]{40}' -delete
    named=$(sha1sum "fuzz/corpus/$target"/* | cut -d' ' -f1)
    for file in "$least"/*; do
        [[ $named == *"${file##*/}"* ]] || cp "$file" "fuzz/corpus/$target/"
    done
    rm -r "$least"
    echo "$target: $(ls "fuzz/corpus/$target" | wc -l) files, $(du -sb "fuzz/corpus/$target" | cut -f1) bytes"
}

rust=()
for target in "${targets[@]}"; do [[ $target == story ]] || rust+=("$target"); done
[[ ${#rust[@]} -eq 0 ]] || step "Building what is fuzzed (5 minutes the first time)" \
    "the first error above says where; a compiler of another version than the last one needs \"rm -r target/fuzz\"." \
    cargo fuzz build "${options[@]}"

for target in "${targets[@]}"; do
    if [[ $what == minimise ]]; then
        [[ $target == story ]] || minimise "$target"
    elif [[ $target == story ]]; then
        node tests/fuzz/story.js "--$what" "$count"
    else
        fuzz_rust "$target"
    fi
done
