//! Luhmann: Trust draws on more than it has: it takes small disappointments with indifference until they add up, and then collapses at once.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "luhmann",
    name: "Overdrawn",
    family: Family::Embedded,
    author: "Luhmann",
    claim: "Trust draws on more than it has: it takes small disappointments with indifference until they add up, and then collapses at once.",
    citation: "Luhmann, N. (1979). Trust and Power. Wiley.",
    keeps: "Every mechanism, and an overdraft of trust with a tolerance.",
    switches_off: "Nothing.",
    not_faithful: "Luhmann writes of system trust and reduction of complexity; a latch with a tolerance is what is kept.",
    against: "Trust that falls in proportion to each disappointment.",
    meetings: true,
    defaults: |p| {
        p.embedding_effort = [2.0; 2];
        p.overdraft = 0.6;
    },
    restrict: |_| {},
};
