//! An experiment file of `entente sweep` and its like: read, opened as a study, and a piece of it computed.
//!
//! The readers are modules of the command line, which both programs that have this one have, too.

use crate::Refusal;
use crate::study::{Document, door, file, flags::Flags, named};
use std::path::{Path, PathBuf};

/// The scenario that an experiment names, whatever it names: no other file of the machine is looked for. The command line
/// is built from the folder that has it, fuzzing from one inside.
fn scenario() -> PathBuf {
    let folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    folders
        .map(|folder| folder.join("www/scenarios/us-ussr.json"))
        .find(|file| file.exists())
        .expect("it ships")
}

/// Numbers of a piece that are computed; more take too long.
const MOST: usize = 200_000;

/// What the file asks, as the subcommand of its study reads it.
fn asked(text: &str) -> Result<Document, Refusal> {
    let mut file = file::parse(text, "experiment.toml")?;
    for path in [&mut file.scenario, &mut file.edited].into_iter().flatten() {
        *path = scenario();
    }
    let (command, method) = named(file.study.as_deref().unwrap_or("sweep"));
    let studies = door::studies(if command == "merge" { "sweep" } else { command })?;
    Flags::default().asked(&file, &[], studies, method)
}

/// Something, in one line, no longer than a screen.
fn assert_is_shown(refusal: &Refusal) {
    let shown = refusal.to_string();
    let letters = shown.chars().count();
    assert!((1..=2001).contains(&letters) && !shown.chars().any(char::is_control), "{shown:?}");
}

/// A refusal in one sentence, or a study whose pieces are as wide as it says; one in sixteen is computed.
pub fn assert_handled(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match asked(text).and_then(Document::open) {
        Err(refusal) => assert_is_shown(&refusal),
        Ok(opened) => {
            assert!(opened.study.pieces() > 0, "a study of nothing");
            assert_eq!(opened.digest.len(), 64);
            if bytes.len().is_multiple_of(16) && opened.document.runs <= 64 && opened.study.width() <= MOST {
                match opened.study.piece(0) {
                    Ok(numbers) => {
                        assert_eq!(numbers.len(), opened.study.width());
                        let mut pieces = vec![None; opened.study.pieces().min(10_000)];
                        pieces[0] = Some(numbers);
                        if pieces.len() == opened.study.pieces() {
                            opened.study.answer(&pieces);
                        }
                    }
                    Err(sentence) => assert_is_shown(&Refusal(sentence)),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_experiment_of_the_corpus_is_handled() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/corpus/experiment");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        assert!(files.map(|file| super::assert_handled(&std::fs::read(file).unwrap())).count() > 10);
    }
}
