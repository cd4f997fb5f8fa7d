//! Adler and Barnett: Trust comes first and makes peoples think of themselves as one; identity then holds trust in place.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "adler_barnett",
    family: Family::Embedded,
    citation: "Adler, E. and Barnett, M. (eds) (1998). Security Communities. Cambridge University Press.",
    meetings: true,
    defaults: |p| {
        p.embedding_effort = [2.0; 2];
    },
    restrict: |_| {},
};
