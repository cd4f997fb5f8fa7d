//! Luhmann: Trust draws on more than it has: it takes small disappointments with indifference until they add up, and then collapses at once.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "luhmann",
    family: Family::Embedded,
    citation: "Luhmann, N. (1979). Trust and Power. Wiley.",
    meetings: true,
    defaults: |p| {
        p.embedding_effort = [2.0; 2];
        p.overdraft = 0.6;
    },
    restrict: |_| {},
};
