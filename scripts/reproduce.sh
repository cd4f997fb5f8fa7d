#!/usr/bin/env bash
# Whether a release can be made again: makes it here, then from a copy of the clone in another folder, where nothing is built
# yet, and compares the checksums. Leaves release/ as it was made here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

other=$(mktemp -d)
trap 'rm -rf "$other"' EXIT
# Deeper than this folder, and of another name: a path that got into a file would differ in length.
copy=$other/another/folder
mkdir -p "$copy"
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents --no-dereference --target-directory="$copy"
# In the state of package-lock.json; release.sh would fetch it again.
[[ ! -d node_modules ]] || cp -a node_modules "$copy"

./release.sh
# Another time zone and language, and a moment later.
(cd "$copy" && TZ=Pacific/Auckland LC_ALL=C.UTF-8 ./release.sh)

differ=0
while read -r sum name; do
    again=$(sed -nE "s/^([0-9a-f]{64})  ${name//./\\.}$/\1/p" "$copy/release/SHA256SUMS")
    [[ $again == "$sum" ]] && continue
    echo "release/$name differs: $sum here, ${again:-nothing} in another folder"
    differ=1
done <release/SHA256SUMS
# A line each: bash goes on after the first of two that are joined.
[[ $differ -eq 0 ]]
cmp release/SHA256SUMS "$copy/release/SHA256SUMS"
echo "The same bytes: $(wc -l <release/SHA256SUMS) files."
