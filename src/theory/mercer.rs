//! Mercer: Identity makes trust: those who feel as one trust each other beyond the evidence.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "mercer",
    family: Family::Embedded,
    citation: "Mercer, J. (2005). Rationality and Psychology in International Politics. International Organization 59(1), 77-106.",
    meetings: true,
    defaults: |p| {
        p.embedding_effort = [2.0; 2];
        p.identity_to_trust = 2.5;
    },
    restrict: |p| {
        p.trust_to_identity = 0.0;
    },
};
