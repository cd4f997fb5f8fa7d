//! Meetings and the interpersonal bond.
//!
//! Claim: trust can grow between two persons face to face, and with it the ability to see the other's fear; it is
//! lost when one of them leaves. Meetings can fail (Vienna 1961). Source: Wheeler (2018); specification 2.

use super::decision::Intent;
use super::{Change, Dyad, L};
use crate::math::logistic;
use crate::param::Parameters;
use crate::rng::{Purpose, SideDraws};

/// Lets the leaders meet, by chance or by script; the bond grows with the quality of the meeting and saturates.
pub fn meet(
    dyad: &mut Dyad,
    p: &Parameters,
    intent: &Intent,
    pair: SideDraws,
    scripted: Option<f64>,
    changes: &mut [Change; 2],
) {
    let empathy = (dyad.states[0].sensibility * dyad.states[1].sensibility).max(0.0).sqrt();
    let quality = match scripted {
        Some(quality) => quality,
        None => {
            if p.meeting_rate == 0.0 {
                return;
            }
            let readiness = [0, 1].map(|i| intent.operative[i][L] - intent.threshold);
            let readiness = readiness[0].min(readiness[1]);
            let probability = p.meeting_rate * empathy * logistic(2.0 * (readiness + 1.0));
            if pair.uniform(Purpose::Meeting) >= probability {
                return;
            }
            1.6 * empathy - 0.5 + 0.3 * pair.normal(Purpose::MeetingQuality)
        }
    };
    for (state, change) in dyad.states.iter_mut().zip(changes) {
        change.bond += p.bond_growth * quality * (1.0 - state.bond.abs() / p.bond_limit);
        state.sensibility += p.sensibility_growth * quality.max(0.0) * (1.0 - state.sensibility);
    }
}
