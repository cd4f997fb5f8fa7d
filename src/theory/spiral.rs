//! Jervis: States that do not see their own threat read fear as malice, and answer it in kind.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "spiral",
    name: "Spiral",
    family: Family::Rational,
    author: "Jervis",
    claim: "States that do not see their own threat read fear as malice, and answer it in kind.",
    citation: "Jervis, R. (1976). Perception and Misperception in International Politics. Princeton University Press.",
    keeps: "Everything that the rational state keeps.",
    switches_off: "Everything that the rational state switches off, and security dilemma sensibility: every hostile act is taken as hostile intent.",
    not_faithful: "Of the spiral model only the attribution error is kept.",
    against: "Rivals who arm and yet credit each other with fear.",
    meetings: false,
    defaults: |p| {
        (super::kydd::THEORY.defaults)(p);
    },
    restrict: |p| {
        (super::kydd::THEORY.restrict)(p);
        p.fixed_sensibility = Some(0.0);
    },
};
