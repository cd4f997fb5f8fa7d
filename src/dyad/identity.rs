//! Shared identity.
//!
//! Claims in dispute: trust makes peoples think of themselves as one (Adler and Barnett 1998), or a shared identity
//! makes them trust (Mercer 2005). This file holds the first direction; the second is an anchor in
//! [`super::influence`]. Specification 4.2f.

use super::{P, State};
use crate::math::logistic;
use crate::param::Parameters;

/// Lets public trust above a level turn into shared identity, which otherwise fades.
pub fn evolve(state: &mut State, p: &Parameters) {
    let excess =
        (logistic(state.trust[P]) - p.identity_trust_level).max(0.0) / (1.0 - p.identity_trust_level);
    let growth = p.trust_to_identity * excess * (1.0 - state.identity);
    let decay = p.identity_decay * (state.identity - p.initial_identity);
    state.identity = (state.identity + growth - decay).clamp(0.0, 1.0);
}
