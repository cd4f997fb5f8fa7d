# shellcheck shell=bash
# The tools Entente is built with; serve.sh and check.sh source this file.
# Each ensure_ function looks first, installs only what is missing, and says what it does and about how long it takes.
# Versions stand in Trunk.toml (trunk, wasm-bindgen), Cargo.toml (cargo's own tools) and package.json (the rest), not here.

say() { printf '\n==> %s\n' "$*"; }

fail() {
    printf '\nStopped: %s\n' "$*" >&2
    exit 1
}

# step WHAT REMEDY COMMAND...: says what happens, runs it, and stops with the remedy if it fails. Within COMMAND "set -e" is
# off, as in every condition: a function that is one joins its lines with "&&".
step() {
    local what=$1 remedy=$2
    shift 2
    say "$what"
    "$@" || fail "$remedy"
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "\"$*\" needs the rights of root and there is no sudo: run it as root, then start this again."
    fi
}

# apt_install WHAT PACKAGE...: WHAT names the tool for people whose system is not Debian's.
apt_install() {
    local what=$1
    shift
    command -v apt-get >/dev/null || fail "$what is missing and this system has no apt-get: install $what, then start this again."
    step "Installing $what from Debian's packages: $* (about 1 minute)" \
        "apt-get could not install $*: run \"apt-get update\" and look at its errors, then start this again." \
        as_root sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"' sh "$@"
}

# The value of a key in Trunk.toml, without its quotes or its "=".
trunk_toml() { sed -nE "s/^$1 = \"=?([^\"]+)\".*/\1/p" Trunk.toml; }

# The version of one of cargo's tools, as Cargo.toml has it.
cargo_tool() { sed -nE "s/^$1 = \"([^\"]+)\".*/\1/p" Cargo.toml; }

ensure_rust() {
    PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
    command -v cargo >/dev/null || apt_install "Rust" rustc-web cargo-web rustfmt-web rust-web-clippy
    command -v cc >/dev/null || apt_install "A C compiler (Rust links with it)" gcc libc6-dev
}

# Programs for the page are built by "web COMMAND...": in a target folder of their own, so that they and native builds
# never undo each other's work, and by the Rust that has std for WebAssembly.
WEB=(CARGO_TARGET_DIR="$PWD/target/web" CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner)
WEB_BIN=
# A panic names the file it came from: crates stand in the same place for everyone, so that a build has the same bytes
# whoever made it. A folder with a space cannot be told to cargo.
[[ ${CARGO_HOME:-$HOME/.cargo} == *' '* ]] ||
    WEB+=(CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo")
web() { env "${WEB[@]}" PATH="$WEB_BIN$PATH" "$@"; }

wasm_libdir() { "$1" --print target-libdir --target wasm32-unknown-unknown; }

# has_wasm_std RUSTC: whether it has std for WebAssembly; one that was built here counts only for the compiler that built it.
has_wasm_std() {
    local libdir
    libdir=$(wasm_libdir "$1")
    compgen -G "$libdir/libstd-*.rlib" >/dev/null &&
        [[ ! -f $libdir/built-with || "$(<"$libdir/built-with")" == "$("$1" --version)" ]]
}

# ENTENTE_RUST=debian takes Debian's Rust for the page even where rustup can add the target: for trying that way.
ensure_wasm_target() {
    if [[ ${ENTENTE_RUST:-} != debian ]]; then
        has_wasm_std rustc && return
        if command -v rustup >/dev/null; then
            say "Adding the WebAssembly target to Rust (about half a minute)"
            rustup target add wasm32-unknown-unknown && return
            say "rustup cannot fetch the target here; Debian's Rust builds it instead"
        fi
    fi
    ensure_debian_wasm
    # First on the path, so that rustup's own cargo and clippy do not stand in the way.
    WEB_BIN=/usr/bin:
    WEB+=(RUSTC=/usr/bin/rustc)
}

# Debian ships no std for wasm32-unknown-unknown but the source of it: it is built once, with bitcode for link-time
# optimisation, and put where rustc looks.
ensure_debian_wasm() {
    [[ -x /usr/bin/rustc && -x /usr/bin/cargo && -x /usr/bin/cargo-clippy && -d /usr/lib/rustlib/src && -L /usr/bin/rust-lld ]] ||
        apt_install "Debian's Rust for the web" rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy libstd-rust-web-dev
    local lld
    lld=lld-$(/usr/bin/rustc -vV | sed -nE 's/^LLVM version: ([0-9]+).*/\1/p')
    [[ -x /usr/bin/$lld ]] || apt_install "The linker of Rust's LLVM" "$lld"
    has_wasm_std /usr/bin/rustc || step "Building Rust's std for WebAssembly, once (about 1 minute)" \
        "std for WebAssembly could not be built: read the first error above; without a network, connect; then start this again." \
        build_wasm_std
}

# The finished folder is moved into place as a whole, so that a build that was stopped leaves nothing half done.
build_wasm_std() {
    local libdir crate built
    libdir=$(wasm_libdir /usr/bin/rustc)
    crate=$(mktemp -d)
    built=$crate/target/wasm32-unknown-unknown/release/deps
    mkdir "$crate/src"
    printf '[package]\nname = "std-for-wasm"\nversion = "0.0.0"\nedition = "2021"\n' >"$crate/Cargo.toml"
    printf '#![no_std]\n' >"$crate/src/lib.rs"
    (cd "$crate" && CARGO_TARGET_DIR=$crate/target RUSTFLAGS=-Cembed-bitcode=yes RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
        /usr/bin/cargo build --quiet --release --target wasm32-unknown-unknown -Zbuild-std=std,panic_abort,test) &&
        /usr/bin/rustc --version >"$built/built-with" &&
        as_root rm -rf "$libdir" "$libdir.new" &&
        as_root mkdir -p "$libdir.new" &&
        as_root cp "$built"/*.rlib "$built/built-with" "$libdir.new" &&
        as_root mv "$libdir.new" "$libdir" &&
        rm -rf "$crate"
}

# ensure_cargo_tool CRATE PROGRAM VERSION MINUTES OPTIMISATION [OPTION...]
# Compiling these takes most of a first start, and they run for seconds: they are optimised as little as serves.
ensure_cargo_tool() {
    local crate=$1 program=$2 version=$3 minutes=$4 optimisation=$5
    shift 5
    # A subcommand of cargo is two words.
    # shellcheck disable=SC2086
    [[ "$($program --version 2>/dev/null)" == *" $version" ]] && return
    step "Installing $crate $version from crates.io (about $minutes minutes)" \
        "$crate $version could not be installed: read the first error above; without a network, connect; then start this again." \
        env CARGO_PROFILE_RELEASE_OPT_LEVEL="$optimisation" CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
        cargo install --quiet "$crate" --version "$version" "$@"
}

ensure_wasm_bindgen() { ensure_cargo_tool wasm-bindgen-cli wasm-bindgen "$(trunk_toml wasm_bindgen)" 3 1; }

# Trunk's default features are for downloading tools and for news of itself: a build without a network has no use for them.
ensure_trunk() { ensure_cargo_tool trunk trunk "$(trunk_toml trunk-version)" 4 0 --locked --no-default-features; }

ensure_cargo_deny() { ensure_cargo_tool cargo-deny "cargo deny" "$(cargo_tool cargo-deny)" 4 0 --locked; }

ensure_cargo_cyclonedx() { ensure_cargo_tool cargo-cyclonedx "cargo cyclonedx" "$(cargo_tool cargo-cyclonedx)" 3 0 --locked; }

ensure_cargo_mutants() { ensure_cargo_tool cargo-mutants "cargo mutants" "$(cargo_tool cargo-mutants)" 4 0 --locked; }

# What package.json names: wasm-opt, the type checker, the page server, the browser driver.
ensure_node_modules() {
    local node
    node=$(node --version 2>/dev/null | sed -nE 's/^v([0-9]+)\.([0-9]+).*/\1 \2/p')
    # 20.10 knows how many files of tests may run side by side.
    if ! awk '{ exit !($1 > 20 || $1 == 20 && $2 >= 10) }' <<<"${node:-0 0}" || ! command -v npm >/dev/null; then
        fail "Node.js 20.10 or newer with npm is missing: install both (Debian: apt-get install nodejs npm), then start this again."
    fi
    PATH="$PWD/node_modules/.bin:$PATH"
    cmp -s package-lock.json node_modules/.entente-lock && return
    step "Installing the packages of package.json from npm (about 10 seconds)" \
        "npm could not install: run \"npm ci\" and read its errors, then start this again." \
        npm ci --no-progress
    cp package-lock.json node_modules/.entente-lock
}

ensure_chromium() {
    command -v chromium >/dev/null || apt_install "Chromium" chromium
    command -v chromedriver >/dev/null || apt_install "ChromeDriver" chromium-driver
}

# The Python of examples/ for their test, in a folder of its own for each list of requirements.
ensure_examples_python() {
    local requirements=examples/requirements.txt folder
    folder=${XDG_CACHE_HOME:-$HOME/.cache}/entente/python-$(sha256sum "$requirements" | cut -c1-16)
    EXAMPLES_PYTHON=$folder/bin/python
    [[ -f $folder/complete ]] && "$EXAMPLES_PYTHON" --version >/dev/null 2>&1 && return
    python3 -c 'import ensurepip, venv' 2>/dev/null || apt_install "Python with venv" python3 python3-venv
    step "Installing the packages of $requirements from PyPI, once (about 1 minute)" \
        "pip could not install: read its first error above; without a network, connect; then start this again." \
        build_examples_python "$folder" "$requirements"
}

# Only a folder that pip has finished counts.
build_examples_python() {
    rm -rf "$1" && python3 -m venv "$1" &&
        "$1/bin/python" -m pip install --quiet --disable-pip-version-check -r "$2" &&
        touch "$1/complete"
}

fetch_crates() {
    step "Fetching crates that are not here yet (a few seconds, a minute the first time)" \
        "cargo could not fetch the crates: without a network, connect; if Cargo.lock is out of date, run \"cargo update --workspace\"; then start this again." \
        cargo fetch --locked --quiet
}

build_page() {
    local made=target/web/page.sum sources
    # Trunk optimises the module anew whether or not anything has changed, which takes most of the time.
    sources=$(sources_sum)
    [[ -s $made && "$sources $(dist_sum)" == "$(<"$made")" ]] && return
    rm -f "$made"
    step "Building the release page into dist/ (about a minute)" \
        "the page could not be built: the first error above says where." \
        web trunk --quiet build --release --offline
    # What changes while it is built may not be in it: the sources count as they were before.
    echo "$sources $(dist_sum)" >"$made"
}

# What the page is made of.
sources_sum() {
    {
        sum_of src www locales scripts index.html Trunk.toml Cargo.toml Cargo.lock build.rs package-lock.json
        web rustc --version
        wasm-bindgen --version
        trunk --version
    } 2>/dev/null | sha256sum
}

# What it is: a file that somebody has changed in dist/ counts, too.
dist_sum() {
    sum_of dist 2>/dev/null | sha256sum
}

# sum_of PATH...: a line for each file in them.
sum_of() {
    find "$@" -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
}

# What could not be asked from here; check.sh says it once more at its end.
skipped=()
skip() {
    skipped+=("$1")
    say "SKIPPED: $1"
}

# Licences and sources of everything that is built in, always; what is known against it, where that can be asked.
check_dependencies() {
    step "Licences and sources of the crates (seconds)" \
        "cargo deny names the crate above: take another one, or allow it in deny.toml and say why." \
        cargo deny --locked --offline check licenses bans sources
    if reaches https://github.com/RustSec/advisory-db; then
        step "What is known against the crates (seconds)" \
            "cargo deny names the crate above: update it; what cannot be mended stands in deny.toml with a reason." \
            cargo deny --locked check advisories
    else
        skip "what is known against the crates (cargo deny check advisories): github.com/RustSec/advisory-db cannot be reached from here. The workflow asks it."
    fi
    local said status=0
    said=$(npm audit --audit-level=moderate 2>&1) || status=$?
    if [[ $status -ne 0 && $said =~ "audit endpoint returned an error"|ENOTFOUND|ECONNREFUSED|EAI_AGAIN ]]; then
        skip "what is known against the packages of package.json (npm audit): the registry does not answer that question here. The workflow asks it."
    else
        printf '\n%s\n' "$said"
        [[ $status -eq 0 ]] || fail "npm audit names the package above: update it in package.json."
    fi
}

# Whether a git repository answers.
reaches() { GIT_TERMINAL_PROMPT=0 timeout 30 git ls-remote --quiet --exit-code "$1" HEAD >/dev/null 2>&1; }

ensure_firefox() {
    command -v firefox-esr >/dev/null || apt_install "Firefox" firefox-esr
}

# Which browsers the tests of the page run in.
browsers() {
    "${CHROMIUM:-/usr/bin/chromium}" --version
    "${FIREFOX:-/usr/bin/firefox-esr}" --version
}

# Of the built page: one file, the site, the package; whole or not at all.
make_release() {
    local wasm=target/web/wasm32-unknown-unknown/page/entente.wasm
    rm -rf release.part
    mkdir -p release.part
    step "Making the single file (seconds)" "read the error above; \"./serve.sh --no-serve\" builds what it is made of." \
        node scripts/single.js dist release.part/entente.html
    step "Making the package of the module (seconds)" "wasm-bindgen could not read the built module." \
        make_package "$wasm" target/package
    step "Listing what is in it, as CycloneDX (seconds)" "read the error above." \
        node scripts/sbom.js release.part/sbom-rust.cdx.json release.part/sbom-npm.cdx.json
    step "Collecting the licences of what is in it (seconds)" "read the error above." \
        node scripts/licences.js release.part/sbom-{rust,npm}.cdx.json release.part/LICENSES.txt
    step "Packing the site and the package (seconds)" "read the error above." \
        node scripts/archive.js release.part/SHA256SUMS release.part/entente-site.zip dist release.part/entente-wasm.zip target/package
    rm -rf release
    mv release.part release
}

# The module as the page has it, optimised, with its glue and types.
make_package() {
    rm -rf "$2" &&
        wasm-bindgen --target web --out-dir "$2" "$1" &&
        cp dist/*_bg.wasm "$2/entente_bg.wasm" &&
        printf '{ "name": "entente-wasm", "version": "%s", "type": "module", "main": "entente.js", "types": "entente.d.ts", "license": "MIT OR Apache-2.0" }\n' \
            "$(sed -nE 's/^version = "(.*)"/\1/p' Cargo.toml | head -1)" >"$2/package.json" &&
        cp docs/embedding.md LICENSE-MIT LICENSE-APACHE "$2/"
}

# What fuzz/Cargo.toml names; libFuzzer itself is C++.
ensure_cargo_fuzz() {
    command -v c++ >/dev/null || apt_install "A C++ compiler (libFuzzer is made of it)" g++
    ensure_cargo_tool cargo-fuzz cargo-fuzz "$(sed -nE 's/^cargo-fuzz-version = "(.+)"/\1/p' fuzz/Cargo.toml)" 3 1 --locked
}
