//! Wheeler: Trust grows between two leaders who meet and see each other's fear, and is lost when one of them leaves office.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "wheeler",
    family: Family::Interpersonal,
    citation: "Wheeler, N. J. (2018). Trusting Enemies: Interpersonal Relationships in International Conflict. Oxford University Press.",
    meetings: true,
    defaults: |_| {},
    restrict: |p| {
        p.influence = [[0.0; 4]; 4];
        p.collective_pull = 0.0;
        p.citizens = 0.0;
        p.personal_credit = 0.9;
        p.institution_growth = 0.0;
        p.trust_to_identity = 0.0;
        p.identity_to_trust = 0.0;
        p.weights_override = Some([1.0, 0.0, 0.0, 0.0]);
        p.frozen = [false, true, true, true];
        p.inheritance_same = 0.1;
        p.inheritance_different = 0.0;
    },
};
