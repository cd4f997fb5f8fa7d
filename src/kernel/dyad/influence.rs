//! Social influence inside a state, anchors, noise, and the update of attitudes.
//!
//! Claim: levels listen to each other, but not to a voice too far from what they believe (bounded confidence:
//! Hegselmann and Krause 2002; reception and acceptance: Zaller 1992); each returns to an anchor of its own
//! (Friedkin and Johnsen 1990), the enemy image, which itself drifts slowly. Leaders are anchored by conventional
//! wisdom around them and by their disposition (Rathbun 2012). See MODEL.md, “Influence and embedding”.

use super::{B, Change, L, M, P, State, citizens};
use crate::lane::Lane;
use crate::math::{logistic, logit};
use crate::param::Parameters;
use crate::rng::{Purpose, SideDraws};

/// Conventional wisdom at home: the mean of bureaucracy and public, log-odds.
pub fn conventional_wisdom<F: Lane>(state: &State<F>) -> F {
    state.trust[B] * 0.5 + state.trust[P] * 0.5
}

/// Influence, anchors and noise at every level of one side; then all attitudes move together.
#[inline(never)]
pub fn listen<F: Lane>(
    state: &mut State<F>,
    p: &Parameters,
    side: usize,
    shocks: SideDraws<F>,
    change: &mut Change<F>,
) {
    let wisdom = conventional_wisdom(state);
    let mut operative = state.trust;
    operative[L] = operative[L] + state.bond;
    for k in 0..4 {
        if p.frozen[k] {
            change.trust[k] = F::splat(0.0);
            continue;
        }
        let anchor = if k == L {
            wisdom + state.disposition
        } else if k == M || k == P {
            state.anchor[k] + (state.identity - p.initial_identity) * p.identity_to_trust
        } else {
            state.anchor[k]
        };
        // The leader's voice carries as far as the leader works to embed it.
        let weight = |l: usize| p.influence[k][l] * if l == L { p.embedding_effort[side] } else { 1.0 };
        let mut moved = change.trust[k];
        if k == P && !state.citizens.is_empty() {
            let public = state.trust[P];
            let citizens = &mut state.citizens;
            moved = F::from_lanes(|n| {
                let voices = [L, B, M].map(|l| (weight(l), operative[l].lane(n)));
                let (news, anchor, draws) = (moved.lane(n), anchor.lane(n), shocks.lane(n));
                let quarter = citizens::Quarter { voices, news, anchor, draws };
                citizens[n].listen(public.lane(n), p, &quarter)
            });
        } else {
            let mut pull = F::splat(0.0);
            for (l, &source) in operative.iter().enumerate() {
                if p.influence[k][l] != 0.0 {
                    let distance = source - state.trust[k];
                    let stretch = distance / p.confidence_span;
                    pull = pull + distance * weight(l) / (stretch * stretch + 1.0);
                }
            }
            moved = moved + (pull + (anchor - state.trust[k]) * p.stubbornness[k]);
        }
        if p.collective_pull > 0.0 {
            moved = moved + (state.collective - state.trust[k]) * p.collective_pull;
        }
        if p.noise[k] > 0.0 {
            moved = moved + shocks.normal(Purpose::NOISE[k]) * p.noise[k];
        }
        change.trust[k] = moved;
    }
    for k in 1..4 {
        state.anchor[k] = state.anchor[k] + (state.trust[k] - state.anchor[k]) * p.anchor_drift[k];
    }
    for k in 0..4 {
        state.trust[k] = (state.trust[k] + change.trust[k]).within(-p.trust_limit, p.trust_limit);
        if p.type_volatility > 0.0 && !p.frozen[k] {
            // The other may have changed its type: a hidden-Markov leak, linear in probability.
            let leaked =
                logistic(state.trust[k]) * (1.0 - p.type_volatility) + p.type_volatility * p.volatility_base;
            state.trust[k] = logit(leaked.within(1e-9, 1.0 - 1e-9));
        }
    }
    state.bond = (state.bond * (1.0 - p.bond_decay) + change.bond).within(-p.bond_limit, p.bond_limit);
}
