//! Hoffman, Keating and Wheeler: Trust can be carried from leaders into bureaucracy, media, public and institutions, and then survives the leaders.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "embedded",
    family: Family::Embedded,
    citation: "Keating, V. C. and Wheeler, N. J. (2013). Concepts and Practices of Cooperative Security: Building Trust in the International System; Hoffman, A. M. (2002).",
    meetings: true,
    defaults: |p| {
        p.embedding_effort = [2.0; 2];
    },
    restrict: |_| {},
};
