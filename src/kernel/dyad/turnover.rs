//! Leaders leave, and successors arrive.
//!
//! Claims: hazards of leaving office differ by regime (Goemans, Gleditsch and Chiozza 2009); leaders too far ahead of
//! their public, or exploited abroad, are punished; what a successor keeps of the predecessor's trust depends on the
//! support coalition (Mattes, Leeds and Carroll 2015) and on institutions; bonds between persons go with the person
//! (Wheeler 2018). Dispositions come with the party (Rathbun 2012). See MODEL.md, “Succession”.

use super::decision::Intent;
use super::influence::conventional_wisdom;
use super::{Coalition, Constants, Dyad, Intervention, L, P, Shocks, rally, tenure};
use crate::lane::{Lane, Mask};
use crate::math::logistic;
use crate::param::Parameters;
use crate::rng::{Purpose, SideDraws};

/// Ends terms, by chance or by script, and lets successors take over. Returns who left.
#[inline(never)]
pub fn succeed<F: Lane>(
    dyad: &mut Dyad<F>,
    p: &Parameters,
    c: &Constants,
    intent: &Intent<F>,
    shocks: Shocks<F>,
    incident_by_other: [F::Mask; 2],
    script: &Intervention,
) -> [F::Mask; 2] {
    let mut left = script.turnover.map(F::Mask::splat);
    for i in 0..2 {
        let draws = shocks.sides[i];
        let state = &mut dyad.states[i];
        if p.turnover_by_chance && !script.turnover[i] {
            let regime = p.regime[i] as usize;
            let gap = (intent.operative[i][L] - state.trust[P] - p.gap_tolerance).or_zero();
            let hazard = logistic(
                tenure::hazard(p, c, i, state.tenure)
                    + gap * p.gap_penalty[regime]
                    + state.betrayal_memory * p.betrayal_penalty[regime]
                    - rally::protection::<F>(p, i, incident_by_other[i]),
            );
            left[i] = draws.uniform(Purpose::Turnover).lt(hazard);
        }
        state.tenure = state.tenure + 1.0;
        if left[i].any() {
            replace(dyad, p, i, left[i], draws, script);
        }
    }
    left
}

/// A successor takes over on side `i` where the leader has left.
#[inline(never)]
fn replace<F: Lane>(
    dyad: &mut Dyad<F>,
    p: &Parameters,
    i: usize,
    left: F::Mask,
    draws: SideDraws<F>,
    script: &Intervention,
) {
    let state = &mut dyad.states[i];
    let same = match script.coalition[i] {
        Some(coalition) => F::Mask::splat(coalition == Coalition::Same),
        None => draws.uniform(Purpose::Coalition).lt(F::splat(p.same_coalition)),
    };
    let coalition = F::select(same, state.coalition, -state.coalition);
    let (disposition, sensibility) = match script.successor[i] {
        Some(successor) => (F::splat(successor.disposition), F::splat(successor.sensibility)),
        None => (
            coalition * p.party_disposition + draws.normal(Purpose::Disposition) * p.disposition_spread,
            (coalition * p.party_sensibility
                + p.sensibility_mean
                + draws.normal(Purpose::Sensibility) * p.sensibility_spread)
                .within(0.02, 0.98),
        ),
    };
    let kept = F::select(same, F::splat(p.inheritance_same), F::splat(p.inheritance_different));
    let kept = kept + kept.complement() * p.institutional_inheritance * dyad.institutions;
    let fresh = conventional_wisdom(state) + disposition;
    let trust = kept * state.trust[L] + kept.complement() * fresh;
    state.coalition = F::select(left, coalition, state.coalition);
    state.disposition = F::select(left, disposition, state.disposition);
    state.sensibility = F::select(left, sensibility, state.sensibility);
    state.trust[L] = F::select(left, trust, state.trust[L]);
    state.tenure = F::select(left, F::splat(0.0), state.tenure);
    if p.type_persistence < 1.0 {
        let renewed = left & F::splat(p.type_persistence).lt(draws.uniform(Purpose::TypeRenewal));
        let seeker = draws.uniform(Purpose::NewType).lt(F::splat(p.trustworthy_share));
        state.trustworthy = (renewed & seeker) | (!renewed & state.trustworthy);
    }
    // The bond goes with the person, on both sides.
    for state in &mut dyad.states {
        state.bond = F::select(left, state.bond * p.bond_inheritance, state.bond);
    }
}
