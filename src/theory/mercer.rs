//! Mercer: Identity makes trust: those who feel as one trust each other beyond the evidence.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "mercer",
    name: "Identity first",
    family: Family::Embedded,
    author: "Mercer",
    claim: "Identity makes trust: those who feel as one trust each other beyond the evidence.",
    citation: "Mercer, J. (2005). Rationality and Psychology in International Politics. International Organization 59(1), 77-106.",
    keeps: "Every mechanism; shared identity raises trust more strongly.",
    switches_off: "Identity that grows from trust.",
    not_faithful: "An emotion is not a belief; a higher anchor of trust stands in for it.",
    against: "Publics that come to share an identity because they trusted first.",
    meetings: true,
    defaults: |p| {
        p.embedding_effort = [2.0; 2];
        p.identity_to_trust = 2.5;
    },
    restrict: |p| {
        p.trust_to_identity = 0.0;
    },
};
