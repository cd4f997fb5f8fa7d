//! Overdrawn trust.
//!
//! Claim: trust goes beyond its evidence; once given, it absorbs small disappointments with indifference, until
//! they add up and it collapses at once. Source: Luhmann (1979); specification 4.2e.

use super::{Change, L, State};
use crate::lane::{Lane, Mask};
use crate::param::Parameters;

/// Collects disappointment while trust is overdrawn.
pub fn disappoint<F: Lane>(state: &mut State<F>, p: &Parameters, weights: &[f64; 4], change: &Change<F>) {
    if !state.overdrawn.any() {
        state.disappointment = F::splat(0.0);
        return;
    }
    let mut news = change.bond * weights[L];
    for (weight, change) in weights.iter().zip(change.trust) {
        if *weight > 0.0 {
            news = news + change * *weight;
        }
    }
    let collected = state.disappointment * (1.0 - p.disappointment_decay) + (-news).or_zero();
    state.disappointment = F::select(state.overdrawn, collected, F::splat(0.0));
}

/// Opens the overdraft well above the threshold, closes it below, and lets it collapse when tolerance is spent.
pub fn latch<F: Lane>(state: &mut State<F>, p: &Parameters, decision_trust: F, threshold: F) {
    if p.overdraft <= 0.0 {
        return;
    }
    let opens = (threshold + p.overdraft_margin).le(decision_trust);
    let collapses = state.overdrawn & F::splat(p.disappointment_tolerance).le(state.disappointment);
    let open = state.overdrawn | opens;
    if collapses.any() {
        for x in &mut state.trust {
            *x = F::select(collapses, *x - p.collapse, *x);
        }
        state.disappointment = F::select(collapses, F::splat(0.0), state.disappointment);
    }
    state.overdrawn = open & !collapses & (threshold - 0.5).le(decision_trust);
}
