//! Overdrawn trust.
//!
//! Claim: trust goes beyond its evidence; once given, it absorbs small disappointments with indifference, until
//! they add up and it collapses at once. Source: Luhmann (1979); MODEL.md, “Overdrawn trust”.

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dyad::Dyad;

    const THRESHOLD: f64 = -1.25;

    fn luhmann() -> Parameters {
        Parameters {
            overdraft: 0.5,
            overdraft_margin: 1.5,
            disappointment_tolerance: 2.0,
            disappointment_decay: 0.25,
            collapse: 1.5,
            ..Parameters::default()
        }
    }

    fn overdrawn(p: &Parameters, disappointment: f64) -> State {
        let [state, _] = Dyad::new(p).states;
        State { overdrawn: true, disappointment, ..state }
    }

    #[test]
    fn trust_is_overdrawn_from_well_above_the_threshold_until_half_a_unit_below_it() {
        let p = luhmann();
        let after = |open: bool, above: f64| {
            let mut state = State { overdrawn: open, ..overdrawn(&p, 0.0) };
            latch(&mut state, &p, THRESHOLD + above, THRESHOLD);
            state.overdrawn
        };
        let course = [1.25, 1.5, 0.0, -0.5, -0.75, 0.0, 1.25, 1.75];
        let mut open = false;
        let seen = course.map(|above| {
            open = after(open, above);
            open
        });
        assert_eq!(seen, [false, true, true, true, false, false, false, true]);
        let mut never = overdrawn(&p, 0.0);
        never.overdrawn = false;
        latch(&mut never, &Parameters { overdraft: 0.0, ..p }, THRESHOLD + 9.0, THRESHOLD);
        assert!(!never.overdrawn, "a theory without overdraft knows none");
    }

    #[test]
    fn disappointments_add_up_fade_and_are_not_made_up_for() {
        let p = luhmann();
        let weights = [0.5, 0.25, 0.0, 0.25];
        let collected = |trust: [f64; 4], bond: f64| {
            let mut state = overdrawn(&p, 1.0);
            disappoint(&mut state, &p, &weights, &Change { trust, bond });
            state.disappointment
        };
        // Three quarters are left of what was there; the media has no weight.
        assert_eq!(collected([-0.5, -1.0, -8.0, -0.25], -0.25), 0.75 + 0.25 + 0.25 + 0.0625 + 0.125);
        assert_eq!(collected([-0.5, 1.0, 0.0, 1.0], 0.0), 0.75);
        assert_eq!(collected([0.5; 4], 1.0), 0.75);
        let mut state = State { overdrawn: false, ..overdrawn(&p, 1.0) };
        disappoint(&mut state, &p, &weights, &Change { trust: [-1.0; 4], bond: -1.0 });
        assert_eq!(state.disappointment, 0.0, "who has not overdrawn is not disappointed");
    }

    #[test]
    fn what_is_tolerated_changes_nothing_and_the_last_bit_breaks_all_trust_at_once() {
        let p = luhmann();
        let before = overdrawn(&p, 1.9375);
        let mut state = before.clone();
        latch(&mut state, &p, THRESHOLD + 2.0, THRESHOLD);
        assert_eq!(state, before);
        state.disappointment = 2.0;
        latch(&mut state, &p, THRESHOLD + 2.0, THRESHOLD);
        assert_eq!((state.overdrawn, state.disappointment), (false, 0.0));
        assert_eq!(state.trust, before.trust.map(|x| x - 1.5));
    }
}
