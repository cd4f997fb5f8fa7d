//! Leaps of trust, and what answers them.
//!
//! Claim: a leader who sees the other's fear may make himself vulnerable in a way that cannot be mistaken; the
//! answer makes or breaks the relationship. Sources: Wheeler (2013, 2018); Booth and Wheeler (2008);
//! MODEL.md, “Leaps of trust and betrayal”.

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dyad::Regime;
    use crate::math::ln;

    #[test]
    fn a_leap_takes_a_leader_who_dares_and_a_home_that_lets_him() {
        let mut p = Parameters { regime: [Regime::Democracy, Regime::Autocracy], ..Parameters::default() };
        (p.leap_rate, p.veto, p.veto_midpoint) = (0.2, [0.8, 0.4], -0.5);
        (p.leap_margin, p.leap_sharpness) = (0.25, 1.5);
        let chance = |side: usize, above: f64, home: f64| {
            let operative = [[above, 9.0, 9.0, 9.0]; 2];
            let [decision_trust, cooperate, fear] = [[0.0; 2]; 3];
            let intent = Intent { operative, decision_trust, threshold: 0.25, cooperate, fear };
            hazard(&p, side, 0.5, &intent, home)
        };
        // Odds of 1, 3 and 1/3 are shares of 1/2, 3/4 and 1/4; trust at home counts twice.
        let dares = [(0.0, 0.5), (ln(3.0) / 1.5, 0.75), (-ln(3.0) / 1.5, 0.25)];
        let against = [(-0.5, 0.5), (-0.5 + ln(3.0) / 2.0, 0.25), (-0.5 - ln(3.0) / 2.0, 0.75)];
        for (above, dares) in dares {
            for (home, against) in against {
                for (side, veto) in [(0, 0.8), (1, 0.4)] {
                    let expected = 0.5 * 0.2 * dares * (1.0 - veto * against);
                    let got = chance(side, above, home);
                    assert!((got - expected).abs() < 1e-15, "{side}, {above}, {home}: {got} for {expected}");
                }
            }
        }
    }
}
