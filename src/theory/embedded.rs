//! Hoffman, Keating and Wheeler: Trust can be carried from leaders into bureaucracy, media, public and institutions, and then survives the leaders.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "embedded",
    name: "Embedded",
    family: Family::Embedded,
    author: "Hoffman, Keating and Wheeler",
    claim: "Trust can be carried from leaders into bureaucracy, media, public and institutions, and then survives the leaders.",
    citation: "Keating, V. C. and Wheeler, N. J. (2013). Concepts and Practices of Cooperative Security: Building Trust in the International System; Hoffman, A. M. (2002).",
    keeps: "Every mechanism; leaders work twice as hard to embed.",
    switches_off: "Nothing.",
    not_faithful: "Each level is one belief and the state has no mind of its own, unless its public is made of citizens and its collective state is switched on.",
    against: "Turnovers after which trust collapses although ministries, media and publics had come to trust.",
    meetings: true,
    defaults: |p| {
        p.embedding_effort = [2.0; 2];
    },
    restrict: |_| {},
};
