//! What is asked of every input: no panic, one clean sentence or a result that keeps its laws.
//!
//! Fuzzing calls these functions with millions of inputs, `tests/it/corpus.rs` with those of `fuzz/corpus`, and property
//! tests with their own. `experiment` stands beside them: it is of the command line, not of the library.

pub mod kydd;
pub mod laws;
pub mod parameters;
pub mod scenario;
pub mod view;

/// A sentence as it can be shown: something, in one line, no longer than anybody reads.
pub fn assert_is_shown(sentence: &str) {
    let letters = sentence.chars().count();
    assert!((1..900).contains(&letters) && !sentence.chars().any(char::is_control), "{sentence:?}");
}
