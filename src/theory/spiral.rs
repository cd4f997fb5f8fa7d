//! Jervis: States that do not see their own threat read fear as malice, and answer it in kind.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "spiral",
    family: Family::Rational,
    citation: "Jervis, R. (1976). Perception and Misperception in International Politics. Princeton University Press.",
    meetings: false,
    defaults: |p| {
        (super::kydd::THEORY.defaults)(p);
    },
    restrict: |p| {
        (super::kydd::THEORY.restrict)(p);
        p.fixed_sensibility = Some(0.0);
    },
};
