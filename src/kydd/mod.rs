//! Kydd-type games of trust between two states, solved in closed form.
//!
//! Claim: two states that are unsure of each other can fight although neither wants to; what each must believe
//! before it dares to cooperate, what it learns from signals and acts, and how a frightened state can show that it is
//! not greedy, follows from the costs of conflict and the advantage of striking first.
//!
//! Conventions. A state is a *security seeker* (AG, assurance-game preferences, "trustworthy") or an *expansionist*
//! (PD, prisoner's-dilemma preferences, "untrustworthy"). Trust is the probability, 0 to 1, that the other state is a
//! security seeker; log-odds where a name says so. Payoffs are R (both cooperate), T (strike first), P (both defect),
//! S (be struck first); primed ones are the expansionist's.
//!
//! These are games of the kind of Kydd (2000, International Organization 54:2) and Kydd (2005, Trust and Mistrust in
//! International Relations), derived anew from their ingredients (MODEL.md, “Games”); they are not Kydd's own
//! equations.
//!
//! Reading order: [`units`] and [`error`] keep nonsense out; [`security_dilemma`] is the one-shot game, [`structure`]
//! where its payoffs come from and [`map`] a picture of it; [`signal`], [`repeated`] and [`reassurance`] add a noisy
//! signal, time, and costly signals; [`cases`] reads and answers them as JSON.

pub mod cases;
pub mod equilibrium;
pub mod error;
mod json;
pub mod map;
pub mod reassurance;
pub mod repeated;
pub mod security_dilemma;
pub mod signal;
pub mod structure;
pub mod units;

pub use equilibrium::{Equilibria, Equilibrium};
pub use error::GameError;
pub use security_dilemma::{Game, Payoffs, Type};
pub use structure::Structure;
pub use units::{MinimumTrust, Misperception, Probability, Stake, Utility};

/// Probabilities and shares closer than this are tied, and a tie counts as "enough".
const TIE: f64 = 1e-9;

/// Bayes' rule: the probability of a security seeker after something that security seekers do with probability
/// `seeker` and expansionists with probability `expansionist`.
///
/// What both would do alike teaches nothing, to the last bit. What neither would do, or what contradicts a certain
/// belief, has no posterior; the belief stays.
fn posterior(trust: Probability, [seeker, expansionist]: [f64; 2]) -> Probability {
    let (yes, no) = (trust.get() * seeker, (1.0 - trust.get()) * expansionist);
    if seeker == expansionist || yes + no == 0.0 { trust } else { Probability::within(yes / (yes + no)) }
}

/// Odds `p / (1 - p)` of a probability.
fn odds(p: f64) -> f64 {
    p / (1.0 - p)
}

/// The probability that has these odds, 0 to infinity.
fn from_odds(odds: f64) -> f64 {
    if odds.is_infinite() { 1.0 } else { odds / (1.0 + odds) }
}
