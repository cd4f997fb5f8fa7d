//! Hoffman: Trust between states shows in the discretion they grant and grows with rules and organisations that leaders and bureaucracies build.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "hoffman",
    family: Family::Embedded,
    citation: "Hoffman, A. M. (2002). A Conceptualization of Trust in International Relations. European Journal of International Relations 8(3), 375-401.",
    meetings: true,
    defaults: |_| {},
    restrict: |p| {
        p.frozen = [false, false, true, true];
        p.citizens = 0.0;
        p.trust_to_identity = 0.0;
        p.identity_to_trust = 0.0;
        p.weights_override = Some([0.7, 0.3, 0.0, 0.0]);
    },
};
