//! Studies on the command line: kept when they are stopped, shared out and put together again, written whole or not at
//! all, refused in one sentence.

mod faults;
mod kept;
mod refused;
mod shares;
mod written;

use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

const SCENARIO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www/scenarios/us-ussr.json");

/// A folder of its own for a test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("entente-study-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn command(arguments: &[&str], threads: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
    command.args(arguments).env("RAYON_NUM_THREADS", threads);
    command
}

fn entente(arguments: &[&str]) -> Output {
    command(arguments, "2").output().unwrap()
}

fn good(arguments: &[&str]) -> Output {
    let out = entente(arguments);
    assert!(out.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&out.stderr));
    out
}

/// Refused in one sentence that says this.
fn refused(arguments: &[&str], says: &str) {
    let out = entente(arguments);
    let sentence = String::from_utf8(out.stderr).unwrap();
    assert_eq!(out.status.code(), Some(2), "{arguments:?}: {sentence}");
    assert!(out.stdout.is_empty(), "{arguments:?}");
    assert!(sentence.contains(says), "{arguments:?}: {sentence:?} does not say {says:?}");
    assert!(sentence.starts_with("entente: ") && sentence.ends_with(".\n"), "{sentence}");
    assert_eq!(sentence.lines().count(), 1, "{sentence}");
}

fn sidecar(out: &str) -> Value {
    serde_json::from_slice(&fs::read(format!("{out}.json")).unwrap()).unwrap()
}

fn digest(out: &str) -> String {
    sidecar(out)["digest"].as_str().unwrap().to_owned()
}

const SMALL: [&str; 7] = ["--theory", "embedded", "--seed", "7", "--runs", "120", "--ask"];
const MEASURES: &str = "measures=[\"joint_cooperation\", \"trust.a.public\"]";

/// A small ensemble of the scenario, with further arguments.
fn ensemble<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["ensemble", SCENARIO], &SMALL[..], &[MEASURES], more].concat()
}
