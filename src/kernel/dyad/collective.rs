//! The state's own mind.
//!
//! Claim: what a state believes is more than the sum of what its members believe: it changes only when enough of those
//! who count have changed their minds, it does not change because one person is replaced, and it presses on every
//! member in turn (Wendt 1999, 2004 on collective states and supervenience; Searle 1995 on collective intentionality).
//! `C += γ_C (median_ω(x^k) - C)`, but only while levels with a qualified majority of the weight `ω` stand on one side
//! of `C` by more than `d_C`; each level moves by `v_C (C - x^k)`. See MODEL.md, “Switched off unless asked for”.
//!
//! `C` supervenes on the levels (it moves only if they have moved), yet no average of theirs gives it: it depends on
//! the road they came by.

use super::State;
use crate::lane::Lane;
use crate::param::Parameters;

/// Weights that sum to a majority only up to rounding are one.
const ROUNDING: f64 = 1e-9;

/// The position that half of the weight stands at or below and half at or above.
pub fn weighted_median(trust: &[f64; 4], weights: &[f64; 4]) -> f64 {
    let mut order = [0, 1, 2, 3];
    order.sort_unstable_by(|&a, &b| trust[a].total_cmp(&trust[b]));
    let half = 0.5 * weights.iter().sum::<f64>();
    let mut below = 0.0;
    // Where exactly half stands below, any point up to the next position is a median; the middle favours neither side.
    let mut lower = None;
    for k in order.into_iter().filter(|&k| weights[k] > 0.0) {
        if let Some(lower) = lower {
            return 0.5 * (lower + trust[k]);
        }
        below += weights[k];
        if below > half + ROUNDING {
            return trust[k];
        }
        if below > half - ROUNDING {
            lower = Some(trust[k]);
        }
    }
    lower.unwrap_or(trust[0])
}

/// Moves the collective state towards the median if a qualified majority has left it, all in one direction.
pub fn evolve<F: Lane>(state: &mut State<F>, p: &Parameters, weights: &[f64; 4]) {
    if p.collective_growth == 0.0 {
        return;
    }
    state.collective =
        F::from_lanes(|n| moved(state.collective.lane(n), &state.trust.map(|x| x.lane(n)), p, weights));
}

fn moved(collective: f64, trust: &[f64; 4], p: &Parameters, weights: &[f64; 4]) -> f64 {
    let held = |has_left: &dyn Fn(f64) -> bool| {
        let share = trust.iter().zip(weights).filter(|(x, _)| has_left(**x - collective));
        share.map(|(_, weight)| weight).sum::<f64>() >= p.collective_majority - ROUNDING
    };
    if held(&|distance| distance > p.collective_distance)
        || held(&|distance| distance < -p.collective_distance)
    {
        collective + p.collective_growth * (weighted_median(trust, weights) - collective)
    } else {
        collective
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weighted_median_is_where_half_of_the_weight_stands_on_either_side() {
        let weights = [0.45, 0.20, 0.10, 0.25];
        // From the lowest: media 10 %, public 35 %, leader 80 %.
        assert_eq!(weighted_median(&[1.0, 2.0, -2.0, -1.0], &weights), 1.0);
        // One whose weight is nothing has no say, and a tie is settled in the middle.
        assert_eq!(weighted_median(&[3.0, -9.0, 9.0, 1.0], &[0.5, 0.0, 0.0, 0.5]), 2.0);
        assert_eq!(weighted_median(&[-3.0, 9.0, 9.0, 9.0], &[1.0, 0.0, 0.0, 0.0]), -3.0);
        // However far one person goes, the median stays among the others.
        assert_eq!(weighted_median(&[100.0, 0.1, 0.2, 0.3], &weights), 0.3);
    }
}
