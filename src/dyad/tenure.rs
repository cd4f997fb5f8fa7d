//! Time in office.
//!
//! Claim: where power is personal, those who have just seized it are the least secure of it; where terms are fixed by
//! law, time in office says little. Sources: hazards by years in office, own estimate from Archigos (Goemans,
//! Gleditsch and Chiozza 2009); specification 8: `h(n) = h_0 + h_new e^(-n / τ_h)` after `n` quarters in office.

use super::{Constants, Side};
use crate::math::{exp, logit};
use crate::param::Parameters;

/// Log-odds of leaving office in a quarter, apart from punishment and rallies, after `served` whole quarters in it.
pub fn hazard(p: &Parameters, c: &Constants, side: Side, served: u32) -> f64 {
    let regime = p.regime[side] as usize;
    let new = p.new_leader_hazard[regime];
    if new == 0.0 {
        return c.hazard[side];
    }
    let fading = new * exp(-f64::from(served) / p.tenure_scale);
    logit((p.turnover_hazard[regime] + fading).min(1.0))
}
