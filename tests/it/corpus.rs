//! Inputs that fuzzing found worth keeping, and what it once broke with, through the functions that it calls.

use crate::harness;
use std::fs;

fn replay(target: &str, handled: fn(&[u8])) {
    let folder = format!("{}/fuzz/corpus/{target}", env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    assert!(files.map(|file| handled(&fs::read(file).unwrap())).count() >= 10, "{target} has no corpus");
}

#[test]
fn every_scenario_of_the_corpus_is_handled() {
    replay("scenario", harness::scenario::assert_handled);
}

#[test]
fn every_view_of_the_corpus_is_handled() {
    replay("view", harness::view::assert_handled);
}

#[test]
fn every_case_of_the_corpus_is_handled() {
    replay("kydd", harness::kydd::assert_handled);
}

#[test]
fn every_parameter_set_of_the_corpus_keeps_the_laws() {
    replay("parameters", harness::parameters::assert_handled);
}
