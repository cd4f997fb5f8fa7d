//! The minimum trust thresholds: what they are and what moves them, in words, from the derivatives.

use super::both;
use super::dyad::Dyad;
use crate::param::plain;

/// What the thresholds are, one sentence.
pub fn thresholds(dyad: &Dyad) -> String {
    let [a, b] = dyad.threshold_texts();
    if a == b {
        format!(
            "Minimum trust: a security seeker cooperates if it is at least {a} % sure that the other will."
        )
    } else {
        format!(
            "Minimum trust: a security seeker cooperates if it is at least {a} % (in A) or {b} % (in B) sure that the \
             other will."
        )
    }
}

/// How much a threshold rises, in points, and for what.
struct Pull {
    what: &'static str,
    per: &'static str,
    rises: [f64; 2],
}

/// What raises and lowers the thresholds, one sentence each, read off their derivatives at the present settings.
pub fn statics(dyad: &Dyad) -> Vec<String> {
    let [a, b] = both(|side| dyad.structures[side].comparative_statics(dyad.seeker));
    let (Ok(a), Ok(b)) = (a, b) else { return Vec::new() };
    // Derivatives are per unit; a tenth of a payoff moves a threshold by ten times as many points, a point of
    // probability by as many.
    let payoff = |what, rises: [f64; 2]| Pull { what, per: "0.1", rises: [10.0 * rises[0], 10.0 * rises[1]] };
    let chance = |what, rises| Pull { what, per: "point", rises };
    [
        payoff("A higher cost of conflict", [a.cost, b.cost]),
        payoff("A larger loss from losing", [a.loss, b.loss]),
        payoff("A larger gain of a security seeker", [a.gain, b.gain]),
        chance("More power of A", [a.power, -b.power]),
        chance("A larger first-strike advantage of A", [a.first_strike, b.other_first_strike]),
        chance("A larger first-strike advantage of B", [a.other_first_strike, b.first_strike]),
    ]
    .iter()
    .map(sentence)
    .collect()
}

fn sentence(pull: &Pull) -> String {
    let Pull { what, per, rises: [a, b] } = pull;
    let by = |rise: f64| plain((rise.abs() * 100.0).round() / 100.0);
    let (by_a, by_b) = (by(*a), by(*b));
    let verb = |rise: f64, size: &str| match (size == "0", rise > 0.0) {
        (true, _) => "does not move",
        (_, true) => "raises",
        _ => "lowers",
    };
    let (for_a, for_b) = (verb(*a, &by_a), verb(*b, &by_b));
    if for_a == for_b && by_a == by_b {
        return if by_a == "0" {
            format!("{what} moves neither threshold.")
        } else {
            format!("{what} {for_a} both thresholds: by {by_a} points for each {per}.")
        };
    }
    if for_a == for_b {
        return format!(
            "{what} {for_a} both thresholds: A’s by {by_a} and B’s by {by_b} points for each {per}."
        );
    }
    let half = |verb: &str, state: &str, by: &str| {
        if by == "0" { format!("{verb} {state}") } else { format!("{verb} {state} by {by}") }
    };
    format!(
        "{what} {} and {} points for each {per}.",
        half(for_a, "A’s threshold", &by_a),
        half(for_b, "B’s", &by_b)
    )
}
