//! Social influence inside a state, anchors, noise, and the update of attitudes.
//!
//! Claim: levels listen to each other, but not to a voice too far from what they believe (bounded confidence:
//! Hegselmann and Krause 2002; reception and acceptance: Zaller 1992); each returns to an anchor of its own
//! (Friedkin and Johnsen 1990), the enemy image, which itself drifts slowly. Leaders are anchored by conventional
//! wisdom around them and by their disposition (Rathbun 2012). Specification 4.2d.

use super::{B, Change, L, M, P, State, citizens};
use crate::math::{logistic, logit};
use crate::param::Parameters;
use crate::rng::{Purpose, SideDraws};

/// Conventional wisdom at home: the mean of bureaucracy and public, log-odds.
pub fn conventional_wisdom(state: &State) -> f64 {
    0.5 * state.trust[B] + 0.5 * state.trust[P]
}

/// Influence, anchors and noise at every level of one side; then all attitudes move together.
pub fn listen(state: &mut State, p: &Parameters, side: usize, shocks: SideDraws, change: &mut Change) {
    let wisdom = conventional_wisdom(state);
    let mut operative = state.trust;
    operative[L] += state.bond;
    for k in 0..4 {
        if p.frozen[k] {
            change.trust[k] = 0.0;
            continue;
        }
        let anchor = if k == L {
            wisdom + state.disposition
        } else if k == M || k == P {
            state.anchor[k] + p.identity_to_trust * (state.identity - p.initial_identity)
        } else {
            state.anchor[k]
        };
        // The leader's voice carries as far as the leader works to embed it.
        let weight = |l: usize| p.influence[k][l] * if l == L { p.embedding_effort[side] } else { 1.0 };
        if k == P
            && let Some(citizens) = &mut state.citizens
        {
            let voices = [L, B, M].map(|l| (weight(l), operative[l]));
            let quarter = citizens::Quarter { voices, news: change.trust[P], anchor, draws: shocks };
            change.trust[P] = citizens.listen(state.trust[P], p, &quarter);
        } else {
            let mut pull = 0.0;
            for (l, &source) in operative.iter().enumerate() {
                if p.influence[k][l] != 0.0 {
                    let distance = source - state.trust[k];
                    let stretch = distance / p.confidence_span;
                    pull += weight(l) * distance / (1.0 + stretch * stretch);
                }
            }
            change.trust[k] += pull + p.stubbornness[k] * (anchor - state.trust[k]);
        }
        if p.collective_pull > 0.0 {
            change.trust[k] += p.collective_pull * (state.collective - state.trust[k]);
        }
        if p.noise[k] > 0.0 {
            change.trust[k] += p.noise[k] * shocks.normal(Purpose::NOISE[k]);
        }
    }
    for k in 1..4 {
        state.anchor[k] += p.anchor_drift[k] * (state.trust[k] - state.anchor[k]);
    }
    for k in 0..4 {
        state.trust[k] = (state.trust[k] + change.trust[k]).clamp(-p.trust_limit, p.trust_limit);
        if p.type_volatility > 0.0 && !p.frozen[k] {
            // The other may have changed its type: a hidden-Markov leak, linear in probability.
            let leaked =
                (1.0 - p.type_volatility) * logistic(state.trust[k]) + p.type_volatility * p.volatility_base;
            state.trust[k] = logit(leaked.clamp(1e-9, 1.0 - 1e-9));
        }
    }
    state.bond = ((1.0 - p.bond_decay) * state.bond + change.bond).clamp(-p.bond_limit, p.bond_limit);
}
