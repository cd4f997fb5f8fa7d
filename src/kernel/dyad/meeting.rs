//! Meetings and the interpersonal bond.
//!
//! Claim: trust can grow between two persons face to face, and with it the ability to see the other's fear; it is
//! lost when one of them leaves. Meetings can fail (Vienna 1961). Source: Wheeler (2018);
//! MODEL.md, “Meetings and the bond”.

use super::decision::Intent;
use super::{Change, Dyad, L};
use crate::lane::{Lane, Mask};
use crate::math::logistic;
use crate::param::Parameters;
use crate::rng::{Purpose, SideDraws};

/// Lets the leaders meet, by chance or by script; the bond grows with the quality of the meeting and saturates.
#[inline(never)]
pub fn meet<F: Lane>(
    dyad: &mut Dyad<F>,
    p: &Parameters,
    intent: &Intent<F>,
    pair: SideDraws<F>,
    scripted: Option<f64>,
    changes: &mut [Change<F>; 2],
) {
    let (meets, quality) = match scripted {
        Some(quality) => (F::Mask::splat(true), F::splat(quality)),
        None => {
            if p.meeting_rate == 0.0 {
                return;
            }
            let empathy = (dyad.states[0].sensibility * dyad.states[1].sensibility).or_zero().sqrt();
            let readiness = [0, 1].map(|i| intent.operative[i][L] - intent.threshold);
            let readiness = readiness[0].at_most(readiness[1]);
            let probability = empathy * p.meeting_rate * logistic((readiness + 1.0) * 2.0);
            let meets = pair.uniform(Purpose::Meeting).lt(probability);
            if !meets.any() {
                return;
            }
            (meets, empathy * 1.6 - 0.5 + pair.normal(Purpose::MeetingQuality) * 0.3)
        }
    };
    for (state, change) in dyad.states.iter_mut().zip(changes) {
        let bond = change.bond + quality * p.bond_growth * (state.bond.abs() / p.bond_limit).complement();
        change.bond = F::select(meets, bond, change.bond);
        // However good the meeting, nobody sees more than all of the other's fear.
        let share = (quality.or_zero() * p.sensibility_growth).at_most(F::splat(1.0));
        let growth = share * state.sensibility.complement();
        state.sensibility = F::select(meets, state.sensibility + growth, state.sensibility);
    }
}
