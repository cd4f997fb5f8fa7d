//! Institutions.
//!
//! Claim: cooperation above the threshold leaves rules and organisations behind; they lower the trust that
//! cooperation needs and carry it over a change of leaders; betrayal damages them. Sources: Hoffman (2002),
//! Keohane (1984); specification 4.2g.

use crate::math::logistic;
use crate::param::Parameters;

/// Lets institutionalisation grow with joint cooperation, decay, and suffer from betrayal. `margin` is the smaller
/// of the two sides' decision trust above the threshold, log-odds.
pub fn evolve(institutions: &mut f64, p: &Parameters, joint: bool, margin: f64, betrayed: bool) {
    if p.institutions_frozen {
        return;
    }
    let mut z = *institutions;
    let growth = if joint { p.institution_growth * (1.0 - z) * logistic(2.0 * margin) } else { 0.0 };
    z += growth - p.institution_decay * z;
    if betrayed {
        z *= 1.0 - p.institution_damage;
    }
    *institutions = z.clamp(0.0, 1.0);
}
