//! Evidence: what a level learns from what the other side seems to have done.
//!
//! Claim: behaviour is evidence about type only as far as the types would behave differently; who knows that a
//! frightened security seeker also arms (security dilemma sensibility) learns less from a hostile act. Bad news
//! weighs more than good (Slovic 1993), and news that fits is taken in more readily (Poortinga and Pidgeon 2004).
//! Sources: Kydd (2005), Booth and Wheeler (2008); specification 2, equation 5, and 4.2b.

use super::decision::{Acts, Intent};
use super::{Change, L, State};
use crate::math::{exp, ln, logistic};
use crate::param::Parameters;
use crate::rng::{Purpose, SideDraws};

/// By how much a leap lowers the belief that a friendly act is a trick: `e^-2` (an expansionist would not pay).
const LEAP_MIMICRY: f64 = 0.1353352832366127;

/// Evidence beyond any limit of trust, log-odds.
const OVERWHELMING: f64 = 1e6;

/// Whether the other side causes an ambiguous incident in this quarter.
pub fn incident(p: &Parameters, other: SideDraws, scripted: bool) -> bool {
    scripted || (p.incident_rate > 0.0 && other.uniform(Purpose::Incident) < p.incident_rate)
}

/// `base^exponent` for `0 <= base <= 1`, `0^0 = 1`.
fn power(base: f64, exponent: f64) -> f64 {
    if exponent == 1.0 {
        base
    } else if exponent == 0.0 {
        1.0
    } else {
        exp(exponent * ln(base))
    }
}

/// Log-likelihood ratio of an observation: how much more likely from a security seeker than from an expansionist.
/// `q` are the probabilities of seeing cooperation from either. An observation impossible for both says nothing.
fn log_likelihood_ratio(q: [f64; 2], cooperation: bool) -> f64 {
    let [seeker, expansionist] = if cooperation { q } else { q.map(|x| 1.0 - x) };
    // What only one type could have done is infinitely strong evidence; as a large number it still meets the limits
    // of trust, and a share of nothing of it is nothing.
    if seeker == 0.0 && expansionist == 0.0 {
        0.0
    } else {
        ln(seeker / expansionist).clamp(-OVERWHELMING, OVERWHELMING)
    }
}

/// Probabilities of seeing cooperation from a security seeker and from an expansionist, if the share `seen_fear` of a
/// seeker's acts is known to be out of fear.
fn chances_of_cooperation(p: &Parameters, seen_fear: f64, leapt: bool) -> [f64; 2] {
    let mimicry = if leapt { p.mimicry * LEAP_MIMICRY } else { p.mimicry };
    let seeker = if leapt { 1.0 - seen_fear * 0.5 } else { 1.0 - seen_fear };
    [seeker, mimicry * seeker].map(|c| p.misperception + (1.0 - 2.0 * p.misperception) * c)
}

/// Reads the other side's act and incident at every level of `state`, and gathers the change of attitudes.
pub fn read(
    state: &State,
    p: &Parameters,
    side: usize,
    intent: &Intent,
    acts: &Acts,
    incident_by_other: bool,
    change: &mut Change,
) {
    let other = 1 - side;
    let leapt = acts.leapt[other];
    let cooperation = acts.seen_as_cooperation[other];
    // What the observation says depends on the observer through sensibility alone: levels that share it share this.
    let mut shared: Option<(f64, [f64; 2], f64)> = None;
    for k in 0..4 {
        let rate = p.learning_rate[k];
        // A frozen level learns nothing, unless it is the leader, whose bond is not frozen; elsewhere the evidence
        // matters only to a disappointment in the making.
        if rate == 0.0 || (p.frozen[k] && k != L && !state.overdrawn) {
            continue;
        }
        let sensibility = match p.fixed_sensibility {
            Some(s) => s,
            None if k == L => state.sensibility,
            None => p.level_sensibility[k],
        };
        let seen_fear = sensibility * intent.fear[other];
        let (q, llr) = match shared {
            Some((known, q, llr)) if known == sensibility => (q, llr),
            _ => {
                let q = chances_of_cooperation(p, seen_fear, leapt);
                (q, log_likelihood_ratio(q, cooperation))
            }
        };
        shared = Some((sensibility, q, llr));
        let trust = logistic(state.trust[k] + if k == L { state.bond } else { 0.0 });
        let expected = trust * q[0] + (1.0 - trust) * q[1];
        let predicted = if cooperation { expected } else { 1.0 - expected };
        let weight = if leapt { p.leap_weight[k] } else { 1.0 };
        let surprise = power((1.0 - predicted).max(0.0), p.surprise);
        let mut news = if surprise == 0.0 { 0.0 } else { rate * weight * surprise * llr };
        if incident_by_other && p.incident_weight > 0.0 {
            news += rate * p.incident_weight * ln(p.accident_share + (1.0 - p.accident_share) * seen_fear);
        }
        if news < 0.0 {
            news *= p.negativity[k];
        }
        // A leap breaks the frame: the leader takes it in whatever he believed.
        if !(leapt && k == L) {
            let doubt = if news > 0.0 { 1.0 - trust } else { trust };
            news *= 1.0 - p.confirmation_bias[k] * doubt;
        }
        if news < 0.0 && state.overdrawn {
            news *= 1.0 - p.indifference;
        }
        if k == L {
            change.bond += p.personal_credit * news;
            change.trust[L] += (1.0 - p.personal_credit) * news;
        } else {
            change.trust[k] += news;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_full_sensibility_and_certain_fear_nothing_is_learned() {
        // Specification 1.6, last rows: mu = .1, eps = .1, f* = 1, s = 1.
        let q = |fear: f64| {
            let a = 1.0 - fear;
            [0.1 + 0.8 * a, 0.1 + 0.8 * 0.1 * a]
        };
        assert_eq!(log_likelihood_ratio(q(1.0), true), 0.0);
        assert_eq!(log_likelihood_ratio(q(1.0), false), 0.0);
        for (sensibility, expected) in [(0.0, -2.10413), (0.5, -0.62104), (1.0, -0.08416)] {
            let llr = log_likelihood_ratio(q(sensibility * 0.9), false);
            assert!((llr - expected).abs() < 5e-6, "{sensibility}: {llr}");
        }
    }

    #[test]
    fn a_leap_mimicry_is_e_to_the_minus_two() {
        assert_eq!(LEAP_MIMICRY, exp(-2.0));
    }
}
