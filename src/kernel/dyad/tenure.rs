//! Time in office.
//!
//! Claim: where power is personal, those who have just seized it are the least secure of it; where terms are fixed by
//! law, time in office says little. Sources: hazards by years in office, own estimate from Archigos (Goemans,
//! Gleditsch and Chiozza 2009). `h(n) = h_0 + h_new e^(-n / τ_h)` after `n` quarters in office; see
//! MODEL.md, “Switched off unless asked for”.

use super::{Constants, Side};
use crate::lane::Lane;
use crate::math::{exp, logit};
use crate::param::Parameters;

/// Log-odds of leaving office in a quarter, apart from punishment and rallies, after `served` whole quarters in it.
pub fn hazard<F: Lane>(p: &Parameters, c: &Constants, side: Side, served: F) -> F {
    let regime = p.regime[side] as usize;
    let new = p.new_leader_hazard[regime];
    if new == 0.0 {
        return F::splat(c.hazard[side]);
    }
    let fading = exp(-served / p.tenure_scale) * new;
    logit((fading + p.turnover_hazard[regime]).at_most(F::splat(1.0)))
}
