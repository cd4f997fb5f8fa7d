//! Decision: operative trust against the minimum trust threshold, and what becomes of intentions.
//!
//! Claim: a security seeker cooperates when it believes strongly enough that the other is one too; how strongly is
//! set by the costs of conflict and the advantage of striking first. Source: a Kydd-type security dilemma
//! (Kydd 2005); MODEL.md, “Decision”.

use super::{B, Constants, Dyad, Intervention, L, P, Shocks, third_party};
use crate::lane::{Lane, Mask};
use crate::math::logistic;
use crate::param::Parameters;
use crate::rng::Purpose;

/// Decision trust, threshold and fear at the start of a quarter.
#[derive(Clone, Copy, Debug)]
pub struct Intent<F: Lane = f64> {
    /// Operative trust at each level: the leader's includes the bond.
    pub operative: [[F; 4]; 2],
    /// Decision trust `X`, log-odds.
    pub decision_trust: [F; 2],
    /// Minimum trust threshold, log-odds; institutions lower it, third parties move it.
    pub threshold: F,
    /// Probability that the side cooperates if it is a security seeker.
    pub cooperate: [F; 2],
    /// Probability that it defects out of fear.
    pub fear: [F; 2],
}

impl<F: Lane> Intent<F> {
    /// Decision trust above the threshold, log-odds.
    pub fn margin(&self, side: usize) -> F {
        self.decision_trust[side] - self.threshold
    }
}

/// What each side did, and what the other saw.
#[derive(Clone, Copy, Debug)]
pub struct Acts<F: Lane = f64> {
    pub cooperated: [F::Mask; 2],
    pub leapt: [F::Mask; 2],
    /// The side's act as the other side sees it.
    pub seen_as_cooperation: [F::Mask; 2],
}

/// The minimum trust threshold `m = phi L / (c + l - pi L)` with `L = g + l`, a probability in (0, 1)
/// (MODEL.md, “Decision”). The parameter table keeps the payoffs inside a security dilemma.
pub fn minimum_trust(p: &Parameters) -> f64 {
    let stakes = p.gain + p.loss;
    p.first_strike * stakes / (p.cost_of_conflict + p.loss - p.power * stakes)
}

/// Intentions of both sides.
#[inline(never)]
pub fn intentions<F: Lane>(dyad: &Dyad<F>, p: &Parameters, c: &Constants) -> Intent<F> {
    let mut threshold = F::splat(c.threshold) - dyad.institutions * p.threshold_relief;
    if p.structural_shock != 0.0 {
        threshold = threshold + third_party::pressure(p, dyad.quarter);
    }
    let mut operative = [[F::splat(0.0); 4]; 2];
    let mut decision_trust = [F::splat(0.0); 2];
    for i in 0..2 {
        let state = &dyad.states[i];
        operative[i] = state.trust;
        operative[i][L] = operative[i][L] + state.bond;
        let w = &c.weights[i];
        let x = &operative[i];
        let overdraft = F::select(state.overdrawn, F::splat(p.overdraft), F::splat(0.0));
        decision_trust[i] = x[0] * w[0] + x[1] * w[1] + x[2] * w[2] + x[3] * w[3] + overdraft;
    }
    let cooperate = if p.common_knowledge {
        // In the game, equilibrium selection is common knowledge: both thresholds met, or nobody cooperates. The
        // tolerance keeps a tie a tie.
        let met = decision_trust.map(|x| (threshold - 1e-12).le(x));
        [F::flag(met[0] & met[1]); 2]
    } else {
        [0, 1].map(|i| logistic((decision_trust[i] - threshold) * p.decisiveness))
    };
    Intent { operative, decision_trust, threshold, cooperate, fear: cooperate.map(F::complement) }
}

/// Acts of both sides: intention, spoilers, leaps, scripted interventions, and misperception by the other.
#[inline(never)]
pub fn acts<F: Lane>(
    dyad: &Dyad<F>,
    p: &Parameters,
    intent: &Intent<F>,
    shocks: Shocks<F>,
    script: &Intervention,
) -> Acts<F> {
    let none = [F::Mask::splat(false); 2];
    let mut acts = Acts { cooperated: none, leapt: none, seen_as_cooperation: none };
    for i in 0..2 {
        let state = &dyad.states[i];
        let mut probability =
            F::select(state.trustworthy, intent.cooperate[i], F::splat(p.expansionist_cooperation));
        if p.spoiler[i] > 0.0 {
            // A bureaucracy or army that distrusts acts on its own (Kargil).
            let spoils = logistic((state.trust[B] - intent.threshold) * p.decisiveness).complement();
            probability = probability * (spoils * p.spoiler[i]).complement();
        }
        let mut act = shocks.sides[i].uniform(Purpose::Act).lt(probability);
        let may_leap = state.trustworthy & !act;
        let mut leap = none[i];
        if p.leap_rate != 0.0 && may_leap.any() {
            let home = (state.trust[B] + state.trust[P]) * 0.5;
            let hazard = super::leap::hazard(p, i, state.sensibility, intent, home);
            leap = may_leap & shocks.sides[i].uniform(Purpose::Leap).lt(hazard);
        }
        leap = leap | F::Mask::splat(script.leap[i]);
        act = act | F::Mask::splat(script.cooperation[i]);
        if script.hostility[i] {
            act = none[i];
            leap = none[i];
        }
        acts.cooperated[i] = act | leap;
        acts.leapt[i] = leap;
        let misread = shocks.sides[i].uniform(Purpose::Observation).lt(F::splat(p.misperception));
        acts.seen_as_cooperation[i] = leap | (acts.cooperated[i] ^ misread);
    }
    acts
}
