//! `entente --version` names the engine, the commit and the compiler.

use entente::lab::ENGINE;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What cargo runs before it builds, as functions.
#[path = "../../build.rs"]
#[allow(dead_code)]
mod build;

#[test]
fn the_version_names_engine_commit_and_compiler() {
    let out = Command::new(env!("CARGO_BIN_EXE_entente")).arg("--version").output().unwrap();
    let said = String::from_utf8(out.stdout).unwrap();
    let built = said.strip_prefix(&format!("entente {ENGINE} (")).and_then(|rest| rest.strip_suffix(")\n"));
    let parts: Vec<&str> = built.unwrap_or_else(|| panic!("{said}")).split(", ").collect();
    let [commit, rustc, target] = parts[..] else { panic!("{said}") };
    // Tests are built without a commit, so that another one does not compile everything anew.
    assert!(commit == "development build" || commit.starts_with("commit "), "{said}");
    assert!(rustc.starts_with("rustc 1.") && rustc.ends_with(')'), "{said}");
    assert!(target.contains(std::env::consts::ARCH), "{said}");
}

/// A folder that is removed when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("entente-version-{}-{name}", std::process::id()));
        fs::create_dir_all(path.join("inside")).unwrap();
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_commit_is_told_only_of_a_clone_that_has_the_files() {
    let Folder(place) = &Folder::new("clone");
    let git = |arguments: &[&str]| {
        let own = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
        let mut command = Command::new("git");
        let out = command.current_dir(place).args(own).args(arguments).output().unwrap();
        assert!(out.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap().trim().to_owned()
    };
    let write = |path: &Path, text: &str| fs::write(place.join(path), text).unwrap();
    for name in ["Cargo.toml", "Cargo.lock", "README.md", "inside/Cargo.toml"] {
        write(Path::new(name), "");
    }
    assert_eq!(build::commit(place), None, "sources without git");
    git(&["init", "--quiet"]);
    assert_eq!(build::commit(place), None, "nothing is committed");
    git(&["add", "Cargo.toml", "Cargo.lock", "README.md"]);
    git(&["commit", "--quiet", "--message", "All"]);
    let head = git(&["rev-parse", "HEAD"]);
    assert_eq!(build::commit(place).as_deref(), Some(&head[..12]));
    write(Path::new("README.md"), "A document is no part of the program.");
    assert_eq!(build::commit(place).as_deref(), Some(&head[..12]));
    write(Path::new("Cargo.lock"), "changed");
    assert_eq!(build::commit(place), Some(format!("{} with changes", &head[..12])));
    assert_eq!(build::commit(&place.join("inside")), None, "a folder that the clone around it does not know");
}
