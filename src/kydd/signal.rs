//! K1, a noisy signal before the security dilemma: each state sees a good or a bad sign about the other.
//!
//! Claim: signs let security seekers cooperate where trust alone would not (conditional), and where trust is high they
//! cooperate whatever they see (unconditional). Conflict should then make an observer think less of both, although it
//! may be a tragedy between two security seekers. Source: after Kydd (1997, World Politics 49:3) and
//! Kydd (2005), for symmetric states.

use super::{Equilibria, Equilibrium, GameError, MinimumTrust, Probability, TIE, from_odds, odds, posterior};

/// How well signs tell the types apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Signal {
    alpha: Probability,
    beta: Probability,
}

/// For which trust each equilibrium exists; the noncooperative one does for all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SignalRegions {
    /// The unconditional equilibrium: trust from here to 1.
    pub unconditional_from: f64,
    /// The conditional equilibrium: trust from the first to the second; `None` if good signs are too rare.
    pub conditional: Option<[f64; 2]>,
}

impl Signal {
    /// `alpha`: probability of a good sign from a security seeker; `beta`: from an expansionist.
    ///
    /// # Errors
    /// [`GameError::Uninformative`] unless `alpha > beta`.
    pub fn new(alpha: Probability, beta: Probability) -> Result<Self, GameError> {
        if alpha > beta {
            Ok(Signal { alpha, beta })
        } else {
            Err(GameError::Uninformative { alpha: alpha.get(), beta: beta.get() })
        }
    }

    /// Trust after a good sign, `t+`.
    pub fn after_good_sign(&self, trust: Probability) -> Probability {
        posterior(trust, [self.alpha.get(), self.beta.get()])
    }

    /// Trust after a bad sign, `t-`.
    pub fn after_bad_sign(&self, trust: Probability) -> Probability {
        posterior(trust, [1.0 - self.alpha.get(), 1.0 - self.beta.get()])
    }

    /// The equilibria of two states alike in trust, threshold and signs.
    pub fn equilibria(&self, trust: Probability, minimum_trust: MinimumTrust) -> Equilibria {
        let m = minimum_trust.get();
        let alpha = self.alpha.get();
        let [good, bad] = [self.after_good_sign(trust), self.after_bad_sign(trust)].map(Probability::get);
        Equilibria::of([
            (Equilibrium::Unconditional, bad >= m - TIE),
            // The other cooperates if it is a security seeker and saw a good sign.
            (Equilibrium::Conditional, good * alpha >= m - TIE && bad * alpha <= m + TIE),
        ])
    }

    /// The regions of trust in which the equilibria exist.
    pub fn regions(&self, minimum_trust: MinimumTrust) -> SignalRegions {
        let m = minimum_trust.get();
        let (alpha, beta) = (self.alpha.get(), self.beta.get());
        let bad_sign = (1.0 - beta) / (1.0 - alpha);
        SignalRegions {
            unconditional_from: from_odds(odds(m) * bad_sign),
            conditional: (m < alpha).then(|| {
                let needed = odds(m / alpha);
                [from_odds(needed * (beta / alpha)), from_odds(needed * bad_sign)]
            }),
        }
    }

    /// Probability, to an outside observer of the conditional equilibrium with prior `trust` in each state, that both
    /// are trustworthy given that they did not both cooperate; never above `trust` squared. `None` if security seekers
    /// for certain cannot come into conflict.
    pub fn both_trustworthy_given_conflict(&self, trust: Probability) -> Option<f64> {
        let both = trust.get() * trust.get();
        let both_see_good = self.alpha.get() * self.alpha.get();
        let conflict = 1.0 - both * both_see_good;
        (conflict > 0.0).then(|| both * (1.0 - both_see_good) / conflict)
    }
}
