//! The settings as games that can be played, or the sentence that says why they cannot.

use super::settings::{Setting, Settings};
use super::{both, percent};
use crate::kydd::signal::Signal;
use crate::kydd::{Game, GameError, Misperception, Probability, Stake, Structure};
use crate::text::{say, short, term};

/// The names of the states.
pub const STATES: [&str; 2] = ["A", "B"];

/// Two states in a security dilemma, all numbers checked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dyad {
    /// What conflict would mean to A and to B.
    pub structures: [Structure; 2],
    /// What a security seeker gains from winning.
    pub seeker: Stake,
    /// What an expansionist gains from winning.
    pub expansionist: Stake,
    /// The games as A and as B see them.
    pub games: [Game; 2],
    /// Trust of A in B and of B in A.
    pub trust: [Probability; 2],
    /// How often an act is misread.
    pub misperception: Misperception,
    /// How well signs tell the types apart.
    pub signal: Signal,
    /// Share of the stakes in the first of two rounds.
    pub share: Probability,
}

impl Dyad {
    /// The games of these settings.
    ///
    /// # Errors
    /// Where the payoffs are no security dilemma or signs say nothing: one sentence.
    pub fn new(settings: &Settings) -> Result<Self, String> {
        let get = |setting| settings.get(setting);
        let stake = |setting| Stake::new(get(setting));
        let share = |setting| Probability::new(get(setting));
        let read = || {
            let first_strikes = [share(Setting::FirstStrikeA)?, share(Setting::FirstStrikeB)?];
            let power = [get(Setting::Power), 1.0 - get(Setting::Power)];
            let structure = |side: usize| {
                Ok(Structure {
                    loss: stake(Setting::Loss)?,
                    cost: stake(Setting::Cost)?,
                    power: Probability::new(power[side])?,
                    first_strike: first_strikes[side],
                    other_first_strike: first_strikes[1 - side],
                })
            };
            let structures = [structure(0)?, structure(1)?];
            let (seeker, expansionist) = (stake(Setting::GainSeeker)?, stake(Setting::GainExpansionist)?);
            Ok((structures, seeker, expansionist))
        };
        let outside = |error: GameError| refusal(None, error);
        let (structures, seeker, expansionist) = read().map_err(outside)?;
        let game = |side: usize| {
            structures[side].game(seeker, expansionist).map_err(|error| refusal(Some(side), error))
        };
        Ok(Dyad {
            structures,
            seeker,
            expansionist,
            games: [game(0)?, game(1)?],
            trust: [share(Setting::TrustA).map_err(outside)?, share(Setting::TrustB).map_err(outside)?],
            misperception: Misperception::new(get(Setting::Noise)).map_err(outside)?,
            signal: share(Setting::Alpha)
                .and_then(|alpha| Signal::new(alpha, share(Setting::Beta)?))
                .map_err(outside)?,
            share: share(Setting::Share).map_err(outside)?,
        })
    }

    /// A's and B's minimum trust thresholds, 0 to 1.
    pub fn thresholds(&self) -> [f64; 2] {
        both(|side| self.games[side].minimum_trust().get())
    }

    /// The thresholds in per cent.
    pub fn threshold_texts(&self) -> [String; 2] {
        both(|side| percent(self.games[side].minimum_trust().get()))
    }

    /// Trust in per cent.
    pub fn trust_texts(&self) -> [String; 2] {
        both(|side| percent(self.trust[side].get()))
    }

    /// Whether A and B trust enough to cooperate if the other does.
    pub fn enough(&self) -> [bool; 2] {
        let thresholds = self.thresholds();
        both(|side| super::enough(self.trust[side].get(), thresholds[side]))
    }

    /// R, T, P, S of a security seeker and of an expansionist in one state.
    pub fn payoffs(&self, side: usize) -> [[f64; 4]; 2] {
        let of = |gain| self.structures[side].payoffs(gain).map_or([f64::NAN; 4], |payoffs| payoffs.values());
        [of(self.seeker), of(self.expansionist)]
    }
}

/// A payoff as it is written in a sentence.
pub(super) fn signed(x: f64) -> String {
    short((x * 1000.0).round() / 1000.0).with_minus().said()
}

/// Why there is no such game, as one sentence in plain words.
fn refusal(side: Option<usize>, error: GameError) -> String {
    let state = side.map_or(term("games-a-state"), |side| STATES[side]);
    match error {
        GameError::NoSecuritySeeker { reward, temptation } => say!(
            "games-refused-seeker",
            state = state,
            temptation = signed(temptation),
            reward = signed(reward)
        ),
        GameError::NoExpansionist { reward, temptation } => say!(
            "games-refused-expansionist",
            state = state,
            temptation = signed(temptation),
            reward = signed(reward)
        ),
        GameError::KnifeEdge { .. } => say!("games-refused-edge", state = state),
        GameError::NoDilemma { .. } => say!("games-refused-no-dilemma", state = state),
        GameError::CostlyFirstStrike { .. } => say!("games-refused-costly", state = state),
        GameError::Uninformative { .. } => say!("games-refused-signs"),
        GameError::Range { noun, allowed, .. } => {
            say!("games-refused-range", noun = term(noun), allowed = term(allowed))
        }
    }
}
