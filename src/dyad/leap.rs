//! Leaps of trust, and what answers them.
//!
//! Claim: a leader who sees the other's fear may make himself vulnerable in a way that cannot be mistaken; the
//! answer makes or breaks the relationship. Sources: Wheeler (2013, 2018); Booth and Wheeler (2008); specification 2.

use super::decision::{Acts, Intent};
use super::{Change, Intervention, L, State};
use crate::math::logistic;
use crate::param::Parameters;

/// Probability per quarter that a security seeker who is not cooperating leaps.
///
/// `home` is the mean trust of bureaucracy and public (log-odds), whose distrust is a veto.
pub fn hazard(p: &Parameters, side: usize, sensibility: f64, intent: &Intent, home: f64) -> f64 {
    if p.leap_rate == 0.0 {
        return 0.0;
    }
    let veto = p.veto[p.regime[side] as usize] * (1.0 - logistic(2.0 * (home - p.veto_midpoint)));
    let margin = intent.operative[side][L] - intent.threshold + p.leap_margin;
    p.leap_rate * sensibility * logistic(p.leap_sharpness * margin) * (1.0 - veto)
}

/// What the other side's answer does to the side that leapt. A hostile incident inside the window of exposure is a
/// betrayal; a window that closes without cooperation counts for a part of one. Returns whether it was betrayed.
pub fn answer(
    state: &mut State,
    p: &Parameters,
    side: usize,
    acts: &Acts,
    incident_by_other: bool,
    script: &Intervention,
    change: &mut Change,
) -> bool {
    let other = acts.cooperated[1 - side];
    let exposed = state.exposure > 0.0;
    let betrayed_in_window = exposed && incident_by_other && !other;
    let unanswered = exposed && state.exposure == 1.0 && !other;
    state.exposure = if acts.leapt[side] {
        p.exposure_window
    } else if other || betrayed_in_window {
        0.0
    } else {
        (state.exposure - 1.0).max(0.0)
    };
    let betrayed = betrayed_in_window || script.betrayal[side];
    let share = f64::from(u8::from(betrayed)) + if unanswered { p.unreciprocated } else { 0.0 };
    if share > 0.0 {
        for k in 0..4 {
            let held = if k == L { 1.0 - p.personal_credit } else { 1.0 };
            change.trust[k] -= share * p.betrayal_shock[k] * held;
        }
        change.bond -= share * p.betrayal_shock[L] * p.personal_credit;
    }
    state.betrayal_memory = if betrayed { 1.0 } else { state.betrayal_memory * 0.75 };
    betrayed
}
