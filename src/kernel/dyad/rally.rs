//! Rallies round the flag.
//!
//! Claim: an incident caused by the other side makes people stand by the leader in office for a while, and the more
//! so where they choose him. Sources: Mueller (1970), Baum (2002). `- η_rally` in the log-odds of the hazard of
//! leaving office, in the quarter of the incident; see MODEL.md, “Switched off unless asked for”.

use crate::dyad::Side;
use crate::lane::Lane;
use crate::param::Parameters;

/// What an incident takes from the log-odds of leaving office in its quarter.
pub fn protection<F: Lane>(p: &Parameters, side: Side, incident_by_other: F::Mask) -> F {
    F::select(incident_by_other, F::splat(p.rally[p.regime[side] as usize]), F::splat(0.0))
}
