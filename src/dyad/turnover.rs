//! Leaders leave, and successors arrive.
//!
//! Claims: hazards of leaving office differ by regime (Goemans, Gleditsch and Chiozza 2009); leaders too far ahead of
//! their public, or exploited abroad, are punished; what a successor keeps of the predecessor's trust depends on the
//! support coalition (Mattes, Leeds and Carroll 2015) and on institutions; bonds between persons go with the person
//! (Wheeler 2018). Dispositions come with the party (Rathbun 2012). Specification 4.2i.

use super::decision::Intent;
use super::influence::conventional_wisdom;
use super::{Coalition, Constants, Dyad, Intervention, L, P, Shocks, rally, tenure};
use crate::math::logistic;
use crate::param::Parameters;
use crate::rng::Purpose;

/// Ends terms, by chance or by script, and lets successors take over. Returns who left.
pub fn succeed(
    dyad: &mut Dyad,
    p: &Parameters,
    c: &Constants,
    intent: &Intent,
    shocks: Shocks,
    incident_by_other: [bool; 2],
    script: &Intervention,
) -> [bool; 2] {
    let mut left = [false; 2];
    for i in 0..2 {
        let draws = shocks.sides[i];
        let state = &mut dyad.states[i];
        left[i] = script.turnover[i]
            || (p.turnover_by_chance && {
                let regime = p.regime[i] as usize;
                let gap = (intent.operative[i][L] - state.trust[P] - p.gap_tolerance).max(0.0);
                let hazard = logistic(
                    tenure::hazard(p, c, i, state.tenure)
                        + p.gap_penalty[regime] * gap
                        + p.betrayal_penalty[regime] * state.betrayal_memory
                        - rally::protection(p, i, incident_by_other[i]),
                );
                draws.uniform(Purpose::Turnover) < hazard
            });
        state.tenure += 1;
        if !left[i] {
            continue;
        }
        let same = match script.coalition[i] {
            Some(coalition) => coalition == Coalition::Same,
            None => draws.uniform(Purpose::Coalition) < p.same_coalition,
        };
        state.coalition = if same { state.coalition } else { -state.coalition };
        (state.disposition, state.sensibility) = match script.successor[i] {
            Some(successor) => (successor.disposition, successor.sensibility),
            None => (
                p.party_disposition * state.coalition
                    + p.disposition_spread * draws.normal(Purpose::Disposition),
                (p.sensibility_mean
                    + p.party_sensibility * state.coalition
                    + p.sensibility_spread * draws.normal(Purpose::Sensibility))
                .clamp(0.02, 0.98),
            ),
        };
        let kept = if same { p.inheritance_same } else { p.inheritance_different };
        let kept = kept + (1.0 - kept) * p.institutional_inheritance * dyad.institutions;
        let fresh = conventional_wisdom(state) + state.disposition;
        state.trust[L] = kept * state.trust[L] + (1.0 - kept) * fresh;
        state.tenure = 0;
        if p.type_persistence < 1.0 && draws.uniform(Purpose::TypeRenewal) > p.type_persistence {
            state.trustworthy = draws.uniform(Purpose::NewType) < p.trustworthy_share;
        }
        // The bond goes with the person, on both sides.
        for state in &mut dyad.states {
            state.bond *= p.bond_inheritance;
        }
    }
    left
}
