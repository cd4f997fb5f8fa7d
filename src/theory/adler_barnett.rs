//! Adler and Barnett: Trust comes first and makes peoples think of themselves as one; identity then holds trust in place.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "adler_barnett",
    name: "Security community",
    family: Family::Embedded,
    author: "Adler and Barnett",
    claim: "Trust comes first and makes peoples think of themselves as one; identity then holds trust in place.",
    citation: "Adler, E. and Barnett, M. (eds) (1998). Security Communities. Cambridge University Press.",
    keeps: "Every mechanism; trust turns into shared identity, and identity feeds back.",
    switches_off: "Nothing.",
    not_faithful: "Transactions and learning that make identity are not modelled; public trust stands for them.",
    against: "Identity that grows without trust before it.",
    meetings: true,
    defaults: |p| {
        p.embedding_effort = [2.0; 2];
    },
    restrict: |_| {},
};
