//! Hoffman's three indicators of a trusting relationship.
//!
//! Claim: whether states trust each other shows in the discretion they grant, in how strictly they watch, and in the
//! share of their dealings under framework rules; only where the three converge is there a trusting relationship.
//! They measure and feed nothing back. Source: Hoffman (2002, 2006); specification 4.2h.

use super::Dyad;
use super::decision::Intent;
use crate::math::logistic;
use crate::param::Parameters;

/// Share by which an indicator moves to its level each quarter.
const SPEED: f64 = 0.1;

/// Updates the indicators.
pub fn observe(dyad: &mut Dyad, p: &Parameters, intent: &Intent, joint: bool) {
    for (state, trust) in dyad.states.iter_mut().zip(intent.decision_trust) {
        state.discretion += SPEED * (logistic(2.0 * (trust - p.discretion_level)) - state.discretion);
        state.oversight += SPEED * ((1.0 - logistic(2.0 * (trust - p.oversight_level))) - state.oversight);
    }
    if joint {
        let weaker = intent.decision_trust[0].min(intent.decision_trust[1]);
        dyad.framework += SPEED * (logistic(2.0 * (weaker - p.discretion_level)) - dyad.framework);
    }
}

/// The three signs, each 0 to 1 and higher with more trust: discretion, leniency of oversight, framework rules.
pub fn signs(dyad: &Dyad) -> [f64; 3] {
    let mean = |f: fn(&super::State) -> f64| 0.5 * (f(&dyad.states[0]) + f(&dyad.states[1]));
    [mean(|s| s.discretion), mean(|s| 1.0 - s.oversight), dyad.framework]
}

/// Hoffman index: the mean of the three signs, 0 to 1.
pub fn index(dyad: &Dyad) -> f64 {
    let [discretion, leniency, framework] = signs(dyad);
    (discretion + leniency + framework) / 3.0
}
