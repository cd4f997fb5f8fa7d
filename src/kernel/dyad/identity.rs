//! Shared identity.
//!
//! Claims in dispute: trust makes peoples think of themselves as one (Adler and Barnett 1998), or a shared identity
//! makes them trust (Mercer 2005). This file holds the first direction; the second is an anchor in
//! [`super::influence`]. See MODEL.md, “Identity”.

use super::{P, State};
use crate::lane::Lane;
use crate::math::logistic;
use crate::param::Parameters;

/// Lets public trust above a level turn into shared identity, which otherwise fades.
pub fn evolve<F: Lane>(state: &mut State<F>, p: &Parameters) {
    let mut growth = F::splat(0.0);
    if p.trust_to_identity != 0.0 {
        let excess =
            (logistic(state.trust[P]) - p.identity_trust_level).or_zero() / (1.0 - p.identity_trust_level);
        growth = excess * p.trust_to_identity * state.identity.complement();
    }
    let decay = (state.identity - p.initial_identity) * p.identity_decay;
    state.identity = (state.identity + growth - decay).within(0.0, 1.0);
}
