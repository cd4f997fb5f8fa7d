//! The figure of ratification as data: curves of yes votes, the two-thirds line, the votes that were held.

use crate::ratification::{Case, Requirement, TWO_THIRDS, VOTES, series};
use crate::text::{say, term};
use serde_json::{Value, json};

/// Points of each curve, from a wish to the Covenant as signed.
const POINTS: usize = 60;

/// Shares are per cent, bindingness 0 to 1.
pub fn ratification() -> Value {
    let requirement = Requirement::of_the_covenant();
    let cases: Vec<Value> = Case::ALL
        .into_iter()
        .map(|case| {
            let curve = series(case, requirement, POINTS).into_iter();
            let points: Vec<[f64; 2]> =
                curve.map(|(bindingness, share)| [bindingness, 100.0 * share]).collect();
            let name = match case {
                Case::League => say!("lab-senate-1919"),
                Case::UnitedNations => say!("lab-senate-1945"),
            };
            json!({ "name": name, "points": points })
        })
        .collect();
    let votes: Vec<Value> = VOTES
        .iter()
        .map(|vote| {
            json!({ "case": vote.case as usize, "date": vote.date, "text": term(vote.text), "yes": vote.yes, "no": vote.no,
                "share": 100.0 * vote.yes_share(), "adopted": vote.adopted(), "bindingness": vote.bindingness,
                "source": vote.source() })
        })
        .collect();
    json!({ "line": 100.0 * TWO_THIRDS, "cases": cases, "votes": votes })
}
