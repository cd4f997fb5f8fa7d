//! K0, the one-shot security dilemma: two states choose at once between cooperation (C) and defection (D), neither
//! knowing the other's type.
//!
//! Claim: a security seeker cooperates only if it believes strongly enough that the other will; how strongly is the
//! minimum trust threshold `m = (P - S) / [(P - S) + (R - T)]`. Where both states' trust reaches their thresholds,
//! cooperation is possible and tells the types apart; everywhere, mutual fear is an equilibrium too, and tells nothing.
//! Source: after Kydd (2005); MODEL.md, “Games”.

use super::{Equilibria, Equilibrium, GameError, MinimumTrust, Probability, TIE, Utility};

/// Differences of payoffs below this share of the largest number they were computed from are rounding, not
/// preference.
const ROUNDING: f64 = 1e-12;

/// What a state wants. Trust is the belief that the other is a [`Type::SecuritySeeker`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// AG, trustworthy: answers cooperation with cooperation, `R > T`.
    SecuritySeeker,
    /// PD, untrustworthy: would rather exploit, `T > R`; defects whatever it believes.
    Expansionist,
}

/// Payoffs of one type in one state: `P > S`, and `R` differs from `T`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Payoffs {
    pub(super) reward: f64,
    pub(super) temptation: f64,
    pub(super) punishment: f64,
    pub(super) sucker: f64,
}

impl Payoffs {
    /// Payoffs as plain numbers (ordinal ones, for example 4, 3, 2, 1): R if both cooperate, T for striking first, P
    /// if both defect, S for being struck first.
    ///
    /// # Errors
    /// [`GameError::NoDilemma`] if `P <= S`, [`GameError::KnifeEdge`] if `R = T`.
    pub fn new(r: Utility, t: Utility, p: Utility, s: Utility) -> Result<Self, GameError> {
        let values = [r, t, p, s].map(Utility::get);
        let scale = values.iter().fold(0.0, |largest: f64, x| largest.max(x.abs()));
        Self::of_scale(values, scale)
    }

    /// R, T, P, S computed from numbers up to `scale`.
    pub(super) fn of_scale([r, t, p, s]: [f64; 4], scale: f64) -> Result<Self, GameError> {
        if p - s <= ROUNDING * scale {
            Err(GameError::NoDilemma { punishment: p, sucker: s })
        } else if (r - t).abs() <= ROUNDING * scale {
            Err(GameError::KnifeEdge { reward: r })
        } else {
            Ok(Payoffs { reward: r, temptation: t, punishment: p, sucker: s })
        }
    }

    /// R, T, P, S.
    pub fn values(&self) -> [f64; 4] {
        [self.reward, self.temptation, self.punishment, self.sucker]
    }

    /// The type that has these payoffs.
    pub fn preference(&self) -> Type {
        if self.reward > self.temptation { Type::SecuritySeeker } else { Type::Expansionist }
    }

    /// The minimum trust threshold.
    ///
    /// # Errors
    /// [`GameError::NoSecuritySeeker`]: no trust makes an expansionist cooperate.
    pub fn minimum_trust(&self) -> Result<MinimumTrust, GameError> {
        if self.preference() == Type::Expansionist {
            return Err(GameError::NoSecuritySeeker { reward: self.reward, temptation: self.temptation });
        }
        let fear = self.punishment - self.sucker;
        MinimumTrust::new(fear / (fear + (self.reward - self.temptation)))
    }
}

/// The payoffs of both types that a state may be. Striking first is no disadvantage to either: `T >= P`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Game {
    pub(super) seeker: Payoffs,
    pub(super) expansionist: Payoffs,
    minimum_trust: MinimumTrust,
}

impl Game {
    /// A game from the payoffs of a security seeker and of an expansionist.
    ///
    /// # Errors
    /// [`GameError::NoSecuritySeeker`] or [`GameError::NoExpansionist`] if either is of the other type,
    /// [`GameError::CostlyFirstStrike`] if `T < P`.
    pub fn new(seeker: Payoffs, expansionist: Payoffs) -> Result<Self, GameError> {
        let minimum_trust = seeker.minimum_trust()?;
        if expansionist.preference() == Type::SecuritySeeker {
            let Payoffs { reward, temptation, .. } = expansionist;
            return Err(GameError::NoExpansionist { reward, temptation });
        }
        for Payoffs { temptation, punishment, .. } in [seeker, expansionist] {
            if temptation < punishment {
                return Err(GameError::CostlyFirstStrike { temptation, punishment });
            }
        }
        Ok(Game { seeker, expansionist, minimum_trust })
    }

    /// The security seeker's minimum trust threshold.
    pub fn minimum_trust(&self) -> MinimumTrust {
        self.minimum_trust
    }
}

/// The equilibria of two states with thresholds `minimum_trust` and trust `trust` in each other: noncooperative,
/// cooperative where both thresholds are met, mixed where both are exceeded.
pub fn equilibria(trust: [Probability; 2], minimum_trust: [MinimumTrust; 2]) -> Equilibria {
    of_margins([0, 1].map(|i| trust[i].get() - minimum_trust[i].get()), TIE)
}

/// The equilibria by how far trust is above the thresholds; margins up to `tie` are ties.
pub(super) fn of_margins(margins: [f64; 2], tie: f64) -> Equilibria {
    Equilibria::of([
        (Equilibrium::Cooperative, margins.iter().all(|&margin| margin >= -tie)),
        (Equilibrium::Mixed, margins.iter().all(|&margin| margin > tie)),
    ])
}

/// Probability that each state's security seeker cooperates in the mixed equilibrium, where that exists: the one
/// that leaves the other side's security seeker indifferent, `m_j / t_ji`.
pub fn mixed_cooperation(trust: [Probability; 2], minimum_trust: [MinimumTrust; 2]) -> Option<[f64; 2]> {
    let exists = equilibria(trust, minimum_trust).contains(Equilibrium::Mixed);
    exists.then(|| [1, 0].map(|other| minimum_trust[other].get() / trust[other].get()))
}

/// Which of several equilibria is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// The cooperative one where it exists: both types of both states prefer it.
    #[default]
    PayoffDominant,
    /// The noncooperative one, always.
    Pessimistic,
    /// The present one until it ceases to exist: a dyad that has fallen out of cooperation stays out.
    Hysteretic,
}

impl Selection {
    /// The equilibrium that is played where `existing` exist and `current` was played before.
    pub fn select(self, existing: Equilibria, current: Equilibrium) -> Equilibrium {
        let wanted = match self {
            Selection::PayoffDominant => Equilibrium::Cooperative,
            Selection::Pessimistic => Equilibrium::Noncooperative,
            Selection::Hysteretic => current,
        };
        if existing.contains(wanted) { wanted } else { Equilibrium::Noncooperative }
    }
}
