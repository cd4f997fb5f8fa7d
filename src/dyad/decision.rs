//! Decision: operative trust against the minimum trust threshold, and what becomes of intentions.
//!
//! Claim: a security seeker cooperates when it believes strongly enough that the other is one too; how strongly is
//! set by the costs of conflict and the advantage of striking first. Source: a Kydd-type security dilemma
//! (Kydd 2005), specification 1.1 and 4.2a.

use super::{B, Constants, Dyad, Intervention, L, P, Shocks, third_party};
use crate::math::logistic;
use crate::param::Parameters;
use crate::rng::Purpose;

/// Decision trust, threshold and fear at the start of a quarter.
#[derive(Clone, Copy, Debug)]
pub struct Intent {
    /// Operative trust at each level: the leader's includes the bond.
    pub operative: [[f64; 4]; 2],
    /// Decision trust `X`, log-odds.
    pub decision_trust: [f64; 2],
    /// Minimum trust threshold, log-odds; institutions lower it, third parties move it.
    pub threshold: f64,
    /// Probability that the side cooperates if it is a security seeker.
    pub cooperate: [f64; 2],
    /// Probability that it defects out of fear.
    pub fear: [f64; 2],
}

impl Intent {
    /// Decision trust above the threshold, log-odds.
    pub fn margin(&self, side: usize) -> f64 {
        self.decision_trust[side] - self.threshold
    }
}

/// What each side did, and what the other saw.
#[derive(Clone, Copy, Debug)]
pub struct Acts {
    pub cooperated: [bool; 2],
    pub leapt: [bool; 2],
    /// The side's act as the other side sees it.
    pub seen_as_cooperation: [bool; 2],
}

/// The minimum trust threshold `m = phi L / (c + l - pi L)` with `L = g + l`, a probability in (0, 1)
/// (specification 1.1, equation 1''). The parameter table keeps the payoffs inside a security dilemma.
pub fn minimum_trust(p: &Parameters) -> f64 {
    let stakes = p.gain + p.loss;
    p.first_strike * stakes / (p.cost_of_conflict + p.loss - p.power * stakes)
}

/// Intentions of both sides.
pub fn intentions(dyad: &Dyad, p: &Parameters, c: &Constants) -> Intent {
    let mut threshold = c.threshold - p.threshold_relief * dyad.institutions;
    if p.structural_shock != 0.0 {
        threshold += third_party::pressure(p, dyad.quarter);
    }
    let mut operative = [[0.0; 4]; 2];
    let mut decision_trust = [0.0; 2];
    for i in 0..2 {
        let state = &dyad.states[i];
        operative[i] = state.trust;
        operative[i][L] += state.bond;
        let w = &c.weights[i];
        let x = &operative[i];
        let overdraft = if state.overdrawn { p.overdraft } else { 0.0 };
        decision_trust[i] = w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + w[3] * x[3] + overdraft;
    }
    let cooperate = if p.common_knowledge {
        // In the game, equilibrium selection is common knowledge: both thresholds met, or nobody cooperates. The
        // tolerance keeps a tie a tie.
        let both = decision_trust.iter().all(|&x| x >= threshold - 1e-12);
        [f64::from(u8::from(both)); 2]
    } else {
        [0, 1].map(|i| logistic(p.decisiveness * (decision_trust[i] - threshold)))
    };
    Intent { operative, decision_trust, threshold, cooperate, fear: cooperate.map(|q| 1.0 - q) }
}

/// Acts of both sides: intention, spoilers, leaps, scripted interventions, and misperception by the other.
pub fn acts(dyad: &Dyad, p: &Parameters, intent: &Intent, shocks: Shocks, script: &Intervention) -> Acts {
    let mut acts = Acts { cooperated: [false; 2], leapt: [false; 2], seen_as_cooperation: [false; 2] };
    for i in 0..2 {
        let state = &dyad.states[i];
        let mut probability =
            if state.trustworthy { intent.cooperate[i] } else { p.expansionist_cooperation };
        if p.spoiler[i] > 0.0 {
            // A bureaucracy or army that distrusts acts on its own (Kargil).
            let spoils = 1.0 - logistic(p.decisiveness * (state.trust[B] - intent.threshold));
            probability *= 1.0 - p.spoiler[i] * spoils;
        }
        let mut act = shocks.sides[i].uniform(Purpose::Act) < probability;
        let mut leap = !act && state.trustworthy && {
            let hazard =
                super::leap::hazard(p, i, state.sensibility, intent, 0.5 * (state.trust[B] + state.trust[P]));
            hazard > 0.0 && shocks.sides[i].uniform(Purpose::Leap) < hazard
        };
        leap |= script.leap[i];
        act |= script.cooperation[i];
        if script.hostility[i] {
            act = false;
            leap = false;
        }
        acts.cooperated[i] = act || leap;
        acts.leapt[i] = leap;
        let misread = shocks.sides[i].uniform(Purpose::Observation) < p.misperception;
        acts.seen_as_cooperation[i] = leap || (acts.cooperated[i] != misread);
    }
    acts
}
