//! Stopped and killed studies go on where they were.

use super::{Folder, command, digest, good, refused};
use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A study that takes one core about a second.
const LONG: [&str; 7] = ["attribution", "--theory", "embedded", "--seed", "5", "--runs", "640"];

/// Starts it and waits until it has kept something, but not all.
fn under_way(out: &str) -> Child {
    let mut child =
        command(&[&LONG[..], &["--out", out]].concat(), "1").stderr(Stdio::piped()).spawn().unwrap();
    let journal = format!("{out}.journal");
    let begun = Instant::now();
    while fs::metadata(&journal).map_or(0, |file| file.len()) < 5_000 {
        assert!(begun.elapsed() < Duration::from_secs(120), "nothing is kept");
        assert!(child.try_wait().unwrap().is_none(), "it ended before it could be stopped");
        std::thread::sleep(Duration::from_millis(1));
    }
    child
}

#[test]
fn a_study_that_was_killed_goes_on_and_says_the_same() {
    let folder = Folder::new("killed");
    let [out, whole] = ["a.parquet", "whole.csv"].map(|name| folder.file(name));
    let mut child = under_way(&out);
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(folder.names(), ["a.parquet.journal"], "nothing is half written");
    // What the end of the process cut short does not count.
    let journal = format!("{out}.journal");
    let mut bytes = fs::read(&journal).unwrap();
    bytes.extend([7; 100]);
    fs::write(&journal, &bytes).unwrap();
    let again = good(&[&LONG[..], &["--out", &out]].concat());
    let said = String::from_utf8(again.stderr).unwrap();
    assert!(said.contains("of 320 pieces are there from before"), "{said}");
    good(&[&LONG[..], &["--out", &whole]].concat());
    assert_eq!(digest(&out), digest(&whole));
    assert_eq!(folder.names(), ["a.parquet", "a.parquet.json", "whole.csv", "whole.csv.json"]);
}

/// A public of a thousand citizens makes a piece take seconds: both signals come before the first is finished.
#[test]
fn stopped_before_a_piece_is_finished_it_leaves_nothing() {
    let folder = Folder::new("nothing");
    let out = folder.file("a.csv");
    let slow = ["ensemble", "--theory", "embedded", "--seed", "5", "--runs", "50", "--set", "citizens=1000"];
    let mut child =
        command(&[&slow[..], &["--out", &out]].concat(), "1").stderr(Stdio::piped()).spawn().unwrap();
    let begun = Instant::now();
    while fs::metadata(format!("{out}.journal")).map_or(0, |file| file.len()) == 0 {
        assert!(begun.elapsed() < Duration::from_secs(120), "nothing is begun");
        std::thread::sleep(Duration::from_millis(1));
    }
    while child.try_wait().unwrap().is_none() {
        assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
        std::thread::sleep(Duration::from_millis(50));
    }
    // The signal itself where it came before anybody listened.
    assert!([Some(130), None].contains(&child.wait().unwrap().code()));
    assert!(folder.names().is_empty(), "{:?}", folder.names());
}

#[test]
fn ctrl_c_keeps_what_is_finished() {
    let folder = Folder::new("stopped");
    let out = folder.file("a.csv");
    let child = under_way(&out);
    let signalled = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(signalled.success());
    let ended = child.wait_with_output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(130), "{said}");
    assert!(said.contains("of 320 pieces are kept in") && said.lines().count() == 1, "{said}");
    assert_eq!(folder.names(), ["a.csv.journal"]);
    // Another experiment does not go on from there, nor does it touch anything.
    let before = fs::read(folder.file("a.csv.journal")).unwrap();
    refused(&["attribution", "--theory", "embedded", "--seed", "6", "--out", &out], "another experiment");
    assert_eq!(fs::read(folder.file("a.csv.journal")).unwrap(), before);
    good(&[&LONG[..], &["--out", &out]].concat());
    let printed = good(&LONG).stdout;
    assert_eq!(fs::read(&out).unwrap(), printed);
}

#[test]
fn two_processes_do_not_write_one_file() {
    let folder = Folder::new("twice");
    let out = folder.file("a.csv");
    let mut child = under_way(&out);
    refused(&[&LONG[..], &["--out", &out]].concat(), "another process");
    child.kill().unwrap();
    child.wait().unwrap();
}
