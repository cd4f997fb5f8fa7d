//! A scenario file: read, compiled to a script, run and drawn.

use super::laws;
use entente::lab::{Kind, Lab, Settings};
use entente::plot::AverageWidths;
use entente::rng::Seed;
use entente::scenario::{self, Scenario};
use entente::theory;
use entente::trajectory::Trajectory;

/// How every refusal ends.
pub const KEPT: &str = "The scenario was not changed.";

/// One sentence that says where, what and what was kept.
pub fn assert_is_one_sentence(sentence: &str) {
    assert!(sentence.ends_with(KEPT), "{sentence:?}");
    assert!(sentence.contains(": "), "{sentence:?}");
    assert!(sentence.chars().count() < 700 && !sentence.chars().any(char::is_control), "{sentence:?}");
}

/// A refusal in one clean sentence, or a case that survives a round trip.
pub fn read(bytes: &[u8]) -> Option<Scenario> {
    match scenario::parse_bytes(bytes) {
        Err(error) => {
            assert_is_one_sentence(&error.to_string());
            None
        }
        Ok(case) => {
            assert!(case.script().quarters.len() <= case.quarters() as usize + 1);
            assert_eq!(scenario::parse(&scenario::to_json(&case)).as_ref(), Ok(&case));
            Some(case)
        }
    }
}

/// The same, and what is valid runs within the bounds of the model; one in sixteen is drawn, too.
pub fn assert_handled(bytes: &[u8]) {
    let Some(case) = read(bytes) else { return };
    // Any choice does that depends on the input alone.
    let theory = theory::ALL[bytes.len() % theory::ALL.len()];
    let settings = Settings { theories: [theory.id.into(), theory.id.into()], ..Settings::default() };
    match settings.question(&case, Kind::Main, 0, None) {
        Ok(question) => {
            let run = Trajectory::run(&question.parameters, Seed(settings.seed), 0, &question.script);
            assert_eq!(run.quarters(), case.quarters() as usize);
            laws::keeps_its_bounds(&question.parameters, &run);
        }
        Err(refusal) => super::assert_is_shown(&refusal.to_string()),
    }
    if bytes.len().is_multiple_of(16) {
        match Lab::new(std::str::from_utf8(bytes).unwrap(), AverageWidths) {
            Ok(mut lab) => super::view::assert_shows(&mut lab),
            Err(sentence) => super::assert_is_shown(&sentence),
        }
    }
}
