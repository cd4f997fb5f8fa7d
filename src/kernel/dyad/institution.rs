//! Institutions.
//!
//! Claim: cooperation above the threshold leaves rules and organisations behind; they lower the trust that
//! cooperation needs and carry it over a change of leaders; betrayal damages them. Sources: Hoffman (2002),
//! Keohane (1984); MODEL.md, “Institutions and Hoffman's signs”.

use crate::lane::{Lane, Mask};
use crate::math::logistic;
use crate::param::Parameters;

/// Lets institutionalisation grow with joint cooperation, decay, and suffer from betrayal. `margin` is the smaller
/// of the two sides' decision trust above the threshold, log-odds.
pub fn evolve<F: Lane>(institutions: &mut F, p: &Parameters, joint: F::Mask, margin: F, betrayed: F::Mask) {
    if p.institutions_frozen {
        return;
    }
    let mut z = *institutions;
    let mut growth = F::splat(0.0);
    if joint.any() {
        let grown = z.complement() * p.institution_growth * logistic(margin * 2.0);
        growth = F::select(joint, grown, growth);
    }
    z = z + (growth - z * p.institution_decay);
    z = F::select(betrayed, z * (1.0 - p.institution_damage), z);
    *institutions = z.within(0.0, 1.0);
}
