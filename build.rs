//! What `entente --version` says of how it was built: the commit and the compiler. Only the command line is told, so that
//! the page has the same bytes whatever the commit.

use std::env;
use std::path::Path;
use std::process::Command;

/// What goes into the command line; the rest of a clone changes nothing in it.
const BUILT_FROM: [&str; 5] = ["src", "locales", "build.rs", "Cargo.toml", "Cargo.lock"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=ENTENTE_COMMIT");
    if env::var_os("CARGO_FEATURE_CLI").is_none() {
        return;
    }
    let folder = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&folder);
    // A build for tests would be compiled anew after each commit; it says that it is one.
    let release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    if release {
        BUILT_FROM.iter().for_each(|path| println!("cargo::rerun-if-changed={path}"));
        // It changes with each commit; a clone without it is asked again at each build.
        if let Some(log) = git(folder, &["rev-parse", "--git-path", "logs/HEAD"]) {
            println!("cargo::rerun-if-changed={log}");
        }
    }
    // An archive of the sources has no commits: who packs one can say which it was made of.
    let commit = match env::var("ENTENTE_COMMIT").ok().filter(|given| !given.is_empty()) {
        Some(given) => format!("commit {given}"),
        None if !release => "development build".to_owned(),
        None => {
            commit(folder).map_or_else(|| "unknown commit".to_owned(), |commit| format!("commit {commit}"))
        }
    };
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let rustc = said(Command::new(rustc).arg("--version")).unwrap_or_else(|| "unknown compiler".to_owned());
    let target = env::var("TARGET").unwrap_or_default();
    println!("cargo::rustc-env=ENTENTE_BUILT={commit}, {rustc}, {target}");
}

/// The commit of a folder that is a clone, and whether what is built has changed since. A clone around the folder that
/// does not have the folder's files is somebody else's.
pub fn commit(folder: &Path) -> Option<String> {
    git(folder, &["ls-files", "--error-unmatch", "Cargo.toml"])?;
    let commit = git(folder, &["rev-parse", "--short=12", "HEAD"])?;
    let changed = git(folder, &[&["status", "--porcelain", "--"][..], &BUILT_FROM].concat())?;
    Some(if changed.is_empty() { commit } else { format!("{commit} with changes") })
}

fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    said(Command::new("git").current_dir(folder).args(arguments))
}

/// What a program says on one line; nothing where it is not there or fails.
fn said(command: &mut Command) -> Option<String> {
    let out = command.output().ok().filter(|out| out.status.success())?;
    Some(String::from_utf8(out.stdout).ok()?.trim().to_owned())
}
