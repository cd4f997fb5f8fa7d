//! Kydd: Two states that are unsure of each other cooperate when each believes strongly enough that the other is a security seeker; below that threshold both act alike and nobody learns.

use super::{Family, Theory};

/// The theory.
pub static THEORY: Theory = Theory {
    id: "kydd",
    family: Family::Rational,
    citation: "Kydd, A. H. (2005). Trust and Mistrust in International Relations. Princeton University Press.",
    meetings: false,
    defaults: |p| {
        p.starting_trust = [[-1.5; 4]; 2];
    },
    restrict: |p| {
        p.influence = [[0.0; 4]; 4];
        p.stubbornness = [0.0; 4];
        p.anchor_drift = [0.0; 4];
        p.noise = [0.0; 4];
        p.collective_pull = 0.0;
        p.citizens = 0.0;
        p.negativity = [1.0; 4];
        p.confirmation_bias = [0.0; 4];
        p.personal_credit = 0.0;
        p.meeting_rate = 0.0;
        p.leap_rate = 0.0;
        p.institution_growth = 0.0;
        p.trust_to_identity = 0.0;
        p.identity_to_trust = 0.0;
        p.inheritance_same = 1.0;
        p.inheritance_different = 1.0;
        p.party_disposition = 0.0;
        p.disposition_spread = 0.0;
        p.weights_override = Some([1.0, 0.0, 0.0, 0.0]);
        p.fixed_sensibility = Some(1.0);
        p.decisiveness = 1e6;
        p.common_knowledge = true;
        p.incident_rate = 0.0;
        p.betrayal_shock = [0.0; 4];
        p.surprise = 0.0;
        p.type_volatility = 0.0;
        p.learning_rate = [1.0; 4];
        p.mimicry = 0.0;
        p.trust_limit = 40.0;
    },
};
