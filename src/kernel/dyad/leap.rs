//! Leaps of trust, and what answers them.
//!
//! Claim: a leader who sees the other's fear may make himself vulnerable in a way that cannot be mistaken; the
//! answer makes or breaks the relationship. Sources: Wheeler (2013, 2018); Booth and Wheeler (2008); specification 2.

use super::decision::{Acts, Intent};
use super::{Change, Intervention, L, State};
use crate::lane::{Lane, Mask};
use crate::math::logistic;
use crate::param::Parameters;

/// Probability per quarter that a security seeker who is not cooperating leaps.
///
/// `home` is the mean trust of bureaucracy and public (log-odds), whose distrust is a veto.
#[inline(never)]
pub fn hazard<F: Lane>(p: &Parameters, side: usize, sensibility: F, intent: &Intent<F>, home: F) -> F {
    let veto = logistic((home - p.veto_midpoint) * 2.0).complement() * p.veto[p.regime[side] as usize];
    let margin = intent.operative[side][L] - intent.threshold + p.leap_margin;
    sensibility * p.leap_rate * logistic(margin * p.leap_sharpness) * veto.complement()
}

/// What the other side's answer does to the side that leapt. A hostile incident inside the window of exposure is a
/// betrayal; a window that closes without cooperation counts for a part of one. Returns whether it was betrayed.
#[inline(never)]
pub fn answer<F: Lane>(
    state: &mut State<F>,
    p: &Parameters,
    side: usize,
    acts: &Acts<F>,
    incident_by_other: F::Mask,
    script: &Intervention,
    change: &mut Change<F>,
) -> F::Mask {
    let zero = F::splat(0.0);
    let other = acts.cooperated[1 - side];
    let exposed = zero.lt(state.exposure);
    let betrayed_in_window = exposed & incident_by_other & !other;
    let unanswered = state.exposure.eq(F::splat(1.0)) & !other;
    let closed = F::select(other | betrayed_in_window, zero, (state.exposure - 1.0).or_zero());
    state.exposure = F::select(acts.leapt[side], F::splat(p.exposure_window), closed);
    let betrayed = betrayed_in_window | F::Mask::splat(script.betrayal[side]);
    let share = F::flag(betrayed) + F::select(unanswered, F::splat(p.unreciprocated), zero);
    let hurt = zero.lt(share);
    if hurt.any() {
        for k in 0..4 {
            let held = if k == L { 1.0 - p.personal_credit } else { 1.0 };
            let lost = share * p.betrayal_shock[k] * held;
            change.trust[k] = F::select(hurt, change.trust[k] - lost, change.trust[k]);
        }
        let lost = share * p.betrayal_shock[L] * p.personal_credit;
        change.bond = F::select(hurt, change.bond - lost, change.bond);
    }
    state.betrayal_memory = F::select(betrayed, F::splat(1.0), state.betrayal_memory * 0.75);
    betrayed
}
