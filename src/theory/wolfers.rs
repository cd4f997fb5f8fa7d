//! Wolfers: Governments can be friends while their peoples remain enemies: a cold peace.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "wolfers",
    name: "Governments without peoples",
    family: Family::Embedded,
    author: "Wolfers",
    claim: "Governments can be friends while their peoples remain enemies: a cold peace.",
    citation: "Wolfers, A. (1962). Discord and Collaboration. Johns Hopkins Press.",
    keeps: "Leaders with bureaucracies, media with publics, each pair by itself; institutions.",
    switches_off: "All influence between government and society; the public's part in decisions.",
    not_faithful: "Wolfers writes of amity and enmity, not of two decoupled networks.",
    against: "Peoples who follow their governments into friendship, or stop them.",
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
