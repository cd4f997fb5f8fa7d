//! Wheeler, with spillover: What two leaders come to believe is heard by ministries, media and publics, who do not talk back.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "wheeler_spill",
    family: Family::Interpersonal,
    citation: "Wheeler, N. J. (2018). Trusting Enemies. Oxford University Press; spillover as discussed by Keating, V. C. and Wheeler, N. J. (2013), in The Routledge Handbook of Security Dilemmas and Trust.",
    meetings: true,
    defaults: |_| {},
    restrict: |p| {
        let (heard, citizens) = (p.influence, p.citizens);
        (super::wheeler::THEORY.restrict)(p);
        (p.influence, p.citizens) = (heard, citizens);
        p.influence[0] = [0.0; 4];
        p.frozen = [false; 4];
    },
};
