//! Wolfers: Governments can be friends while their peoples remain enemies: a cold peace.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "wolfers",
    family: Family::Embedded,
    citation: "Wolfers, A. (1962). Discord and Collaboration. Johns Hopkins Press.",
    meetings: true,
    defaults: |_| {},
    restrict: |p| {
        for (listener, row) in p.influence.iter_mut().enumerate() {
            for (source, weight) in row.iter_mut().enumerate() {
                // Government is leader and bureaucracy, society is media and public.
                if (listener < 2) != (source < 2) {
                    *weight = 0.0;
                }
            }
        }
        p.weights_override = Some([0.7, 0.3, 0.0, 0.0]);
        p.collective_pull = 0.0;
        p.trust_to_identity = 0.0;
    },
};
