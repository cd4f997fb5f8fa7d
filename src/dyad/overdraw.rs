//! Overdrawn trust.
//!
//! Claim: trust goes beyond its evidence; once given, it absorbs small disappointments with indifference, until
//! they add up and it collapses at once. Source: Luhmann (1979); specification 4.2e.

use super::{Change, L, State};
use crate::param::Parameters;

/// Collects disappointment while trust is overdrawn.
pub fn disappoint(state: &mut State, p: &Parameters, weights: &[f64; 4], change: &Change) {
    if !state.overdrawn {
        state.disappointment = 0.0;
        return;
    }
    let mut news = weights[L] * change.bond;
    for (weight, change) in weights.iter().zip(change.trust) {
        if *weight > 0.0 {
            news += weight * change;
        }
    }
    state.disappointment = (1.0 - p.disappointment_decay) * state.disappointment + (-news).max(0.0);
}

/// Opens the overdraft well above the threshold, closes it below, and lets it collapse when tolerance is spent.
pub fn latch(state: &mut State, p: &Parameters, decision_trust: f64, threshold: f64) {
    if p.overdraft <= 0.0 {
        return;
    }
    let opens = !state.overdrawn && decision_trust >= threshold + p.overdraft_margin;
    let collapses = state.overdrawn && state.disappointment >= p.disappointment_tolerance;
    let open = state.overdrawn || opens;
    if collapses {
        for x in &mut state.trust {
            *x -= p.collapse;
        }
        state.disappointment = 0.0;
    }
    state.overdrawn = open && !collapses && decision_trust >= threshold - 0.5;
}
