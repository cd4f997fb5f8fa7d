//! The minimum trust thresholds: what they are and what moves them, in words, from the derivatives.

use super::both;
use super::dyad::Dyad;
use crate::text::{say, short, term};

/// What the thresholds are, one sentence.
pub fn thresholds(dyad: &Dyad) -> String {
    let [a, b] = dyad.threshold_texts();
    if a == b { say!("games-minimum-one", a = a) } else { say!("games-minimum-two", a = a, b = b) }
}

/// How much a threshold rises, in points, and for what.
struct Pull {
    /// Id of what it is.
    what: &'static str,
    /// For each point of probability, or for each tenth of a payoff.
    per_point: bool,
    rises: [f64; 2],
}

/// What raises and lowers the thresholds, one sentence each, read off their derivatives at the present settings.
pub fn statics(dyad: &Dyad) -> Vec<String> {
    let [a, b] = both(|side| dyad.structures[side].comparative_statics(dyad.seeker));
    let (Ok(a), Ok(b)) = (a, b) else { return Vec::new() };
    // Derivatives are per unit; a tenth of a payoff moves a threshold by ten times as many points, a point of
    // probability by as many.
    let payoff =
        |what, rises: [f64; 2]| Pull { what, per_point: false, rises: [10.0 * rises[0], 10.0 * rises[1]] };
    let chance = |what, rises| Pull { what, per_point: true, rises };
    [
        payoff("games-pull-cost", [a.cost, b.cost]),
        payoff("games-pull-loss", [a.loss, b.loss]),
        payoff("games-pull-gain", [a.gain, b.gain]),
        chance("games-pull-power", [a.power, -b.power]),
        chance("games-pull-first-strike-a", [a.first_strike, b.other_first_strike]),
        chance("games-pull-first-strike-b", [a.other_first_strike, b.first_strike]),
    ]
    .iter()
    .map(sentence)
    .collect()
}

fn sentence(pull: &Pull) -> String {
    let Pull { what, per_point, rises: [a, b] } = pull;
    let (what, per) = (term(what), if *per_point { say!("games-point") } else { short(0.1).said() });
    let by = |rise: f64| (rise.abs() * 100.0).round() / 100.0;
    let (by_a, by_b) = (by(*a), by(*b));
    let way = |rise: f64, by: f64| match (by == 0.0, rise > 0.0) {
        (true, _) => "still",
        (_, true) => "raises",
        _ => "lowers",
    };
    let (for_a, for_b) = (way(*a, by_a), way(*b, by_b));
    let (a, b) = (short(by_a), short(by_b));
    if for_a == for_b && by_a == by_b {
        return if by_a == 0.0 {
            say!("games-pull-neither", what = what)
        } else {
            say!("games-pull-both", what = what, way = for_a, by = a, per = per)
        };
    }
    if for_a == for_b {
        return say!("games-pull-both-apart", what = what, way = for_a, a = a, b = b, per = per);
    }
    say!("games-pull-apart", what = what, first = for_a, a = a, second = for_b, b = b, per = per)
}
