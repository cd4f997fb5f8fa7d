//! Hoffman's three indicators of a trusting relationship.
//!
//! Claim: whether states trust each other shows in the discretion they grant, in how strictly they watch, and in the
//! share of their dealings under framework rules; only where the three converge is there a trusting relationship.
//! They measure and feed nothing back. Source: Hoffman (2002, 2006);
//! MODEL.md, “Institutions and Hoffman's signs”.

use super::Dyad;
use super::decision::Intent;
use crate::lane::{Lane, Mask};
use crate::math::logistic;
use crate::param::Parameters;

/// Share by which an indicator moves to its level each quarter.
const SPEED: f64 = 0.1;

/// Updates the indicators.
#[inline(never)]
pub fn observe<F: Lane>(dyad: &mut Dyad<F>, p: &Parameters, intent: &Intent<F>, joint: F::Mask) {
    for (state, trust) in dyad.states.iter_mut().zip(intent.decision_trust) {
        let granted = logistic((trust - p.discretion_level) * 2.0);
        state.discretion = state.discretion + (granted - state.discretion) * SPEED;
        let strict = logistic((trust - p.oversight_level) * 2.0).complement();
        state.oversight = state.oversight + (strict - state.oversight) * SPEED;
    }
    if joint.any() {
        let weaker = intent.decision_trust[0].at_most(intent.decision_trust[1]);
        let ruled = logistic((weaker - p.discretion_level) * 2.0);
        let moved = dyad.framework + (ruled - dyad.framework) * SPEED;
        dyad.framework = F::select(joint, moved, dyad.framework);
    }
}

/// The three signs, each 0 to 1 and higher with more trust: discretion, leniency of oversight, framework rules.
pub fn signs<F: Lane>(dyad: &Dyad<F>) -> [F; 3] {
    let [a, b] = &dyad.states;
    [
        (a.discretion + b.discretion) * 0.5,
        (a.oversight.complement() + b.oversight.complement()) * 0.5,
        dyad.framework,
    ]
}

/// Hoffman index: the mean of the three signs, 0 to 1.
pub fn index<F: Lane>(dyad: &Dyad<F>) -> F {
    let [discretion, leniency, framework] = signs(dyad);
    (discretion + leniency + framework) / 3.0
}
