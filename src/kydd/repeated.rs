//! K2, the security dilemma quarter after quarter: learning from noisy acts, and the trap.
//!
//! Claim: acts teach only where the types act differently. Two security seekers who start above their thresholds mostly
//! learn to trust each other, but a run of misread acts can push one below its threshold; from then on both defect, so
//! nothing is learned any more. The probability of that is the gambler's ruin. See MODEL.md, “Games”.

use super::reassurance::{Window, share_window};
use super::security_dilemma::{Selection, of_margins};
use super::{
    Equilibrium, GameError, MinimumTrust, Misperception, Probability, Stake, Structure, Type, posterior,
};
use crate::math::{exp, ln, logit};

/// Log-odds and counts that differ by less than this differ by rounding, which must not cost or give a quarter.
const ROUNDING: f64 = 1e-12;

/// Evidence beyond any doubt, log-odds: a number, so that more can still be added to it.
const OVERWHELMING: f64 = 1e6;

/// From this many quarters on, which is never, a double no longer counts single ones.
const MOST_QUARTERS: f64 = 9e15;

/// An act as the other side sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    Cooperation,
    Defection,
}

/// What each type does, and how often an act is misread.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Conduct {
    /// `sA`: probability that a security seeker intends cooperation.
    pub seeker: Probability,
    /// `sP`: probability that an expansionist does.
    pub expansionist: Probability,
    /// `e+`: probability that cooperation is seen as defection.
    pub cooperation_misread: Probability,
    /// `e-`: probability that defection is seen as cooperation.
    pub defection_misread: Probability,
}

impl Conduct {
    /// Conduct as an observer with security dilemma sensibility `sensibility` imagines it, who knows that a security
    /// seeker would defect from fear with probability `fear` and that an expansionist would mimic a share `mimicry` of
    /// its cooperation (MODEL.md, “Evidence and security dilemma sensibility”).
    pub fn imagined(
        fear: Probability,
        sensibility: Probability,
        mimicry: Probability,
        misperception: Probability,
    ) -> Self {
        let seeker = 1.0 - sensibility.get() * fear.get();
        Conduct {
            seeker: Probability::within(seeker),
            expansionist: Probability::within(mimicry.get() * seeker),
            cooperation_misread: misperception,
            defection_misread: misperception,
        }
    }

    /// Probability of what is seen from a security seeker and from an expansionist.
    fn likelihoods(&self, seen: Seen) -> [f64; 2] {
        [self.seeker, self.expansionist].map(|intends| {
            let intends = intends.get();
            let cooperation = intends * (1.0 - self.cooperation_misread.get())
                + (1.0 - intends) * self.defection_misread.get();
            if seen == Seen::Cooperation { cooperation } else { (1.0 - cooperation).max(0.0) }
        })
    }

    /// Trust after an act was seen, by Bayes' rule. Where both types act alike trust stays what it was, exactly; so it
    /// does after an act that the prior holds impossible.
    pub fn posterior(&self, trust: Probability, seen: Seen) -> Probability {
        posterior(trust, self.likelihoods(seen))
    }

    /// What an act adds to trust in log-odds; infinite if only one type could have done it.
    pub fn evidence(&self, seen: Seen) -> f64 {
        let [seeker, expansionist] = self.likelihoods(seen);
        if seeker == expansionist { 0.0 } else { ln(seeker / expansionist) }
    }
}

/// The evidence of one act in the cooperative equilibrium, `Lambda = ln((1 - e) / e)` log-odds, up or down.
fn step(misperception: Misperception) -> f64 {
    let e = misperception.get();
    // The smallest step there is, next to one half, would round to none.
    ln((1.0 - e) / e).clamp(f64::EPSILON, OVERWHELMING)
}

/// A dyad that plays the security dilemma every quarter; trust is in log-odds and common knowledge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RepeatedDyad {
    /// Minimum trust thresholds of A and B.
    pub minimum_trust: [MinimumTrust; 2],
    /// How often an act is misread.
    pub misperception: Misperception,
    /// Which equilibrium is played where there are several.
    pub selection: Selection,
}

impl RepeatedDyad {
    /// What is played in a quarter that starts with trust `trust`, after `current` was played.
    pub fn played(&self, trust: [f64; 2], current: Equilibrium) -> Equilibrium {
        let margins = [0, 1].map(|i| trust[i] - logit(self.minimum_trust[i].get()));
        self.selection.select(of_margins(margins, ROUNDING), current)
    }

    /// Trust at the quarter's end, when each side saw `seen[i]` of the other. Nobody learns unless the cooperative
    /// equilibrium was played.
    pub fn learned(&self, trust: [f64; 2], played: Equilibrium, seen: [Seen; 2]) -> [f64; 2] {
        if played != Equilibrium::Cooperative {
            return trust;
        }
        let step = step(self.misperception);
        [0, 1].map(|i| if seen[i] == Seen::Cooperation { trust[i] + step } else { trust[i] - step })
    }
}

/// One state's trust as a walk above its threshold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrustWalk {
    /// Trust at the start.
    pub start: Probability,
    /// Below this trust the walk ends in the trap.
    pub minimum_trust: MinimumTrust,
    /// How often the other's act is misread.
    pub misperception: Misperception,
}

impl TrustWalk {
    /// How many more bad than good acts must be seen until trust is below the threshold; 0 if it is from the start,
    /// `None` if certain trust cannot be moved.
    pub fn steps_to_trap(&self) -> Option<u64> {
        let margin = logit(self.start.get()) - logit(self.minimum_trust.get());
        if margin == f64::INFINITY {
            return None;
        }
        // A negative number converts to 0.
        Some(((margin / step(self.misperception) + ROUNDING).floor() + 1.0) as u64)
    }

    /// Probability that trust ever falls below the threshold while cooperation is tried: certain if the
    /// other is an expansionist, the gambler's ruin `(e / (1 - e))^n` if it is a security seeker.
    pub fn trap_probability(&self, other: Type) -> f64 {
        match (self.steps_to_trap(), other) {
            (None, _) => 0.0,
            (_, Type::Expansionist) => 1.0,
            (Some(steps), Type::SecuritySeeker) => exp(-(steps as f64) * step(self.misperception)),
        }
    }

    /// Upper bound of the ruin probability that does not depend on the noise: the odds of the threshold over those of
    /// the start.
    pub fn trap_bound(&self) -> f64 {
        super::odds(self.minimum_trust.get()) / super::odds(self.start.get())
    }

    /// Expected evidence of one quarter of cooperation, log-odds: upward from a security seeker, downward from an
    /// expansionist.
    pub fn drift(&self, other: Type) -> f64 {
        let drift = (1.0 - 2.0 * self.misperception.get()) * step(self.misperception);
        if other == Type::SecuritySeeker { drift } else { -drift }
    }
}

/// Probability that a dyad of two security seekers is ever trapped.
pub fn dyad_trap_probability(walks: [TrustWalk; 2]) -> f64 {
    let [a, b] = walks.map(|walk| walk.trap_probability(Type::SecuritySeeker));
    a + b - a * b
}

/// Quarters until type renewal (a new government may be of another type) brings trapped trust back to the threshold:
/// each quarter trust moves by the share `renewal` from `trapped` towards `renewed`. 0 if it is not below the
/// threshold, `None` if it never gets there.
pub fn quarters_to_renewal(
    trapped: Probability,
    renewed: Probability,
    minimum_trust: MinimumTrust,
    renewal: Probability,
) -> Option<u64> {
    let (low, high, m) = (trapped.get(), renewed.get(), minimum_trust.get());
    if low >= m {
        return Some(0);
    }
    if high <= m {
        return None;
    }
    let quarters = ln((high - m) / (high - low)) / ln_of_complement(renewal.get());
    let whole = (quarters * (1.0 - ROUNDING)).ceil().max(1.0);
    (whole < MOST_QUARTERS).then_some(whole as u64)
}

/// `ln(1 - x)`, exact to rounding for small `x` too (Goldberg 1991, theorem 4); minus infinity at 1.
fn ln_of_complement(x: f64) -> f64 {
    let complement = 1.0 - x;
    if complement == 1.0 { -x } else { ln(complement) * (x / (1.0 - complement)) }
}

/// The ways out of the trap. Nothing inside it helps: while both defect, nobody learns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Escape {
    /// By structure: from this cost of conflict on, trapped trust is enough.
    pub cost: f64,
    /// By structure: up to this first-strike advantage of both sides, trapped trust is enough.
    pub first_strike: f64,
    /// By type renewal: after this many quarters; `None` if never.
    pub quarters: Option<u64>,
    /// By a costly signal: the shares of the stakes that reassure if risked first.
    pub signal: Window,
}

/// Ways out of the trap at trust `trapped`, for states whose types gain `gains` (security seeker, expansionist) from
/// winning, where renewal moves trust by the share `renewal` a quarter towards `renewed`.
///
/// # Errors
/// As [`Structure::game`].
pub fn escape(
    structure: &Structure,
    gains: [Stake; 2],
    trapped: Probability,
    renewed: Probability,
    renewal: Probability,
) -> Result<Escape, GameError> {
    let game = structure.game(gains[0], gains[1])?;
    Ok(Escape {
        cost: structure.lowest_cost(gains[0], trapped),
        first_strike: structure.highest_first_strike(gains[0], trapped),
        quarters: quarters_to_renewal(trapped, renewed, game.minimum_trust(), renewal),
        signal: share_window(&game, trapped),
    })
}
