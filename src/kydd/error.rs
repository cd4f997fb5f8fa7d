//! Why numbers make no game.

use std::fmt;

use crate::text::term;

/// Why a number or a set of payoffs was refused. Shown as: what is wrong; what is allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GameError {
    /// A number outside its range, infinities and not-a-number included.
    Range {
        /// The number.
        value: f64,
        /// The message of what it should have been.
        noun: &'static str,
        /// The message of its range.
        allowed: &'static str,
    },
    /// `P <= S`: defection is not the best reply to defection.
    NoDilemma {
        /// P.
        punishment: f64,
        /// S.
        sucker: f64,
    },
    /// `R = T`: neither a security seeker nor an expansionist.
    KnifeEdge {
        /// R, and T up to rounding.
        reward: f64,
    },
    /// `T > R` in a type that should be a security seeker.
    NoSecuritySeeker {
        /// R.
        reward: f64,
        /// T.
        temptation: f64,
    },
    /// `R > T` in a type that should be an expansionist.
    NoExpansionist {
        /// R.
        reward: f64,
        /// T.
        temptation: f64,
    },
    /// `T < P`: striking first would be a disadvantage.
    CostlyFirstStrike {
        /// T.
        temptation: f64,
        /// P.
        punishment: f64,
    },
    /// A good sign is not likelier from a security seeker than from an expansionist.
    Uninformative {
        /// Probability of a good sign from a security seeker.
        alpha: f64,
        /// Probability of a good sign from an expansionist.
        beta: f64,
    },
}

/// A number with all its digits, however large or small.
fn plain(x: f64) -> String {
    let text = format!("{x:?}");
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}

impl fmt::Display for GameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            GameError::Range { value, noun, allowed } => {
                write!(f, "{} is no {}; {} is allowed", plain(value), term(noun), term(allowed))
            }
            GameError::NoDilemma { punishment, sucker } => write!(
                f,
                "P = {} is not above S = {}, so this is no security dilemma; P above S is allowed",
                plain(punishment),
                plain(sucker)
            ),
            GameError::KnifeEdge { reward } => write!(
                f,
                "R and T are both {}, the knife edge between the types; R above T (a security seeker) or T above R \
                 (an expansionist) is allowed",
                plain(reward)
            ),
            GameError::NoSecuritySeeker { reward, temptation } => write!(
                f,
                "R = {} is below T = {}, so this is no security seeker; R above T is allowed",
                plain(reward),
                plain(temptation)
            ),
            GameError::NoExpansionist { reward, temptation } => write!(
                f,
                "R = {} is above T = {}, so this is no expansionist; T above R is allowed",
                plain(reward),
                plain(temptation)
            ),
            GameError::CostlyFirstStrike { temptation, punishment } => write!(
                f,
                "T = {} is below P = {}, so striking first is a disadvantage; T not below P is allowed",
                plain(temptation),
                plain(punishment)
            ),
            GameError::Uninformative { alpha, beta } => write!(
                f,
                "a good sign has probability {} from a security seeker and {} from an expansionist; the first above \
                 the second is allowed",
                plain(alpha),
                plain(beta)
            ),
        }
    }
}

impl std::error::Error for GameError {}
