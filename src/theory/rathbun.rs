//! Rathbun: Some leaders expect good faith before they have evidence and some do not; cooperation begins where trusters meet, and goes when one is replaced.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "rathbun",
    family: Family::Dispositional,
    citation: "Rathbun, B. C. (2012). Trust in International Cooperation. Cambridge University Press.",
    meetings: false,
    defaults: |_| {},
    restrict: |p| {
        p.influence = [[0.0; 4]; 4];
        p.personal_credit = 0.0;
        p.learning_rate = [0.03; 4];
        p.stubbornness = [0.5, 0.0, 0.0, 0.0];
        p.collective_pull = 0.0;
        p.citizens = 0.0;
        p.anchor_drift = [0.0; 4];
        p.meeting_rate = 0.0;
        p.leap_rate = 0.0;
        p.institution_growth = 0.0;
        p.trust_to_identity = 0.0;
        p.identity_to_trust = 0.0;
        p.party_disposition = 1.8;
        p.inheritance_same = 0.0;
        p.inheritance_different = 0.0;
        p.weights_override = Some([1.0, 0.0, 0.0, 0.0]);
        p.frozen = [false, true, true, true];
    },
};
