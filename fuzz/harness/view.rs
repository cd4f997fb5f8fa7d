//! A view as a link or a file holds it: taken up whole or not at all.

use entente::lab::Lab;
use entente::plot::AverageWidths;
use serde_json::Value;

/// The case that is open when the link comes: a short one with leaders, events, a survey and a record.
const CASE: &str = include_str!("case.json");

/// Draws a session and says what it says.
pub fn assert_shows(lab: &mut Lab) {
    lab.frame().expect("what is open can be drawn");
    for part in [serde_json::to_value(lab.view()).unwrap(), lab.timeline(), lab.results()] {
        assert!(part.is_object() || part.is_array());
    }
}

/// A view that is refused leaves the session as it was; one that is taken up comes back the same.
pub fn assert_handled(bytes: &[u8]) {
    let Ok(view) = serde_json::from_slice::<Value>(bytes) else { return };
    let mut lab = Lab::new(CASE, AverageWidths).unwrap();
    let before = lab.kept().unwrap();
    match lab.restore(&view, None) {
        Err(sentence) => {
            super::assert_is_shown(&sentence);
            assert_eq!(lab.kept().unwrap(), before, "a refused view has changed something");
        }
        Ok(_) => {
            let kept = lab.experiment().unwrap();
            let mut other = Lab::new(CASE, AverageWidths).unwrap();
            assert_eq!(other.restore(&kept, None), Ok(true));
            assert_eq!(other.experiment().unwrap(), kept);
            // Runs of its first picture take longer than all the rest.
            if bytes.len().is_multiple_of(16) {
                assert_shows(&mut lab);
            }
        }
    }
}
