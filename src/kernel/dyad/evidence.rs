//! Evidence: what a level learns from what the other side seems to have done.
//!
//! Claim: behaviour is evidence about type only as far as the types would behave differently; who knows that a
//! frightened security seeker also arms (security dilemma sensibility) learns less from a hostile act. Bad news
//! weighs more than good (Slovic 1993), and news that fits is taken in more readily (Poortinga and Pidgeon 2004).
//! Sources: Kydd (2005), Booth and Wheeler (2008); MODEL.md, “Evidence and security dilemma sensibility”.

use super::decision::{Acts, Intent};
use super::{Change, L, State};
use crate::lane::{Lane, Mask};
use crate::math::{exp, ln, logistic};
use crate::param::Parameters;
use crate::rng::{Purpose, SideDraws};

/// By how much a leap lowers the belief that a friendly act is a trick: `e^-2` (an expansionist would not pay).
const LEAP_MIMICRY: f64 = 0.1353352832366127;

/// Evidence beyond any limit of trust, log-odds.
const OVERWHELMING: f64 = 1e6;

/// Whether the other side causes an ambiguous incident in this quarter.
pub fn incident<F: Lane>(p: &Parameters, other: SideDraws<F>, scripted: bool) -> F::Mask {
    if scripted || p.incident_rate <= 0.0 {
        return F::Mask::splat(scripted);
    }
    other.uniform(Purpose::Incident).lt(F::splat(p.incident_rate))
}

/// `base^exponent` for `0 <= base <= 1`, `0^0 = 1`.
fn power<F: Lane>(base: F, exponent: f64) -> F {
    if exponent == 1.0 {
        base
    } else if exponent == 0.0 {
        F::splat(1.0)
    } else {
        exp(ln(base) * exponent)
    }
}

/// Log-likelihood ratio of an observation: how much more likely from a security seeker than from an expansionist.
/// `q` are the probabilities of seeing cooperation from either. An observation impossible for both says nothing.
fn log_likelihood_ratio<F: Lane>(q: [F; 2], cooperation: F::Mask) -> F {
    let [seeker, expansionist] = q.map(|x| F::select(cooperation, x, x.complement()));
    let zero = F::splat(0.0);
    let impossible = seeker.eq(zero) & expansionist.eq(zero);
    // What only one type could have done is infinitely strong evidence; as a large number it still meets the limits
    // of trust, and a share of nothing of it is nothing.
    F::select(impossible, zero, ln(seeker / expansionist).within(-OVERWHELMING, OVERWHELMING))
}

/// Probabilities of seeing cooperation from a security seeker and from an expansionist, if the share `seen_fear` of a
/// seeker's acts is known to be out of fear.
fn chances_of_cooperation<F: Lane>(p: &Parameters, seen_fear: F, leapt: F::Mask) -> [F; 2] {
    let mimicry = F::select(leapt, F::splat(p.mimicry * LEAP_MIMICRY), F::splat(p.mimicry));
    let seeker = F::select(leapt, (seen_fear * 0.5).complement(), seen_fear.complement());
    [seeker, mimicry * seeker].map(|c| c * (1.0 - 2.0 * p.misperception) + p.misperception)
}

/// Reads the other side's act and incident at every level of `state`, and gathers the change of attitudes.
#[inline(never)]
pub fn read<F: Lane>(
    state: &State<F>,
    p: &Parameters,
    side: usize,
    intent: &Intent<F>,
    acts: &Acts<F>,
    incident_by_other: F::Mask,
    change: &mut Change<F>,
) {
    let other = 1 - side;
    let leapt = acts.leapt[other];
    let cooperation = acts.seen_as_cooperation[other];
    let zero = F::splat(0.0);
    // What the observation says depends on the observer through sensibility alone: levels that share it share this.
    let mut shared: Option<(F, [F; 2], F)> = None;
    for k in 0..4 {
        let rate = p.learning_rate[k];
        // A frozen level learns nothing, unless it is the leader, whose bond is not frozen; elsewhere the evidence
        // matters only to a disappointment in the making.
        if rate == 0.0 || (p.frozen[k] && k != L && !state.overdrawn.any()) {
            continue;
        }
        let sensibility = match p.fixed_sensibility {
            Some(s) => F::splat(s),
            None if k == L => state.sensibility,
            None => F::splat(p.level_sensibility[k]),
        };
        let seen_fear = intent.fear[other] * sensibility;
        let (q, llr) = match shared {
            Some((known, q, llr)) if known == sensibility => (q, llr),
            _ => {
                let q = chances_of_cooperation(p, seen_fear, leapt);
                (q, log_likelihood_ratio(q, cooperation))
            }
        };
        shared = Some((sensibility, q, llr));
        let held = if k == L { state.trust[L] + state.bond } else { state.trust[k] };
        let trust = logistic(held);
        let expected = trust * q[0] + trust.complement() * q[1];
        let predicted = F::select(cooperation, expected, expected.complement());
        let weight = F::select(leapt, F::splat(rate * p.leap_weight[k]), F::splat(rate));
        let surprise = power(predicted.complement().or_zero(), p.surprise);
        let mut news = F::select(surprise.eq(zero), zero, weight * surprise * llr);
        if p.incident_weight > 0.0 && incident_by_other.any() {
            let said = ln(seen_fear * (1.0 - p.accident_share) + p.accident_share);
            news = F::select(incident_by_other, news + said * (rate * p.incident_weight), news);
        }
        news = F::select(news.lt(zero), news * p.negativity[k], news);
        let doubt = F::select(zero.lt(news), trust.complement(), trust);
        let believed = news * (doubt * p.confirmation_bias[k]).complement();
        // A leap breaks the frame: the leader takes it in whatever he believed.
        news = if k == L { F::select(leapt, news, believed) } else { believed };
        if state.overdrawn.any() {
            let absorbed = news.lt(zero) & state.overdrawn;
            news = F::select(absorbed, news * (1.0 - p.indifference), news);
        }
        if k == L {
            change.bond = change.bond + news * p.personal_credit;
            change.trust[L] = change.trust[L] + news * (1.0 - p.personal_credit);
        } else {
            change.trust[k] = change.trust[k] + news;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_full_sensibility_and_certain_fear_nothing_is_learned() {
        // The reference's solved cases SDS, with mu = .1 and eps = .1: fear 1 and full sensibility, then fear .9.
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
