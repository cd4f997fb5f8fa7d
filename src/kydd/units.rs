//! Checked numbers: what a game is given is valid before it is played.

use super::GameError;

/// Largest magnitude of a payoff: sums and ratios of such numbers stay far from infinity.
const LARGEST: f64 = 1e9;

macro_rules! checked {
    ($(#[$doc:meta])* $name:ident: $noun:literal, $allowed:literal, |$x:ident| $valid:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
        pub struct $name(f64);

        impl $name {
            /// # Errors
            /// [`GameError::Range`] outside the range that the type names.
            pub fn new($x: f64) -> Result<Self, GameError> {
                if $valid {
                    Ok(Self($x))
                } else {
                    Err(GameError::Range { value: $x, noun: $noun, allowed: $allowed })
                }
            }

            /// The number.
            pub fn get(self) -> f64 {
                self.0
            }
        }
    };
}

checked! {
    /// A probability or a share, 0 to 1. Trust is the probability that the other state is a security seeker.
    Probability: "games-noun-probability", "games-range-probability", |x| (0.0..=1.0).contains(&x)
}

checked! {
    /// A minimum trust threshold `m`: a security seeker cooperates when the other does with at least this
    /// probability. Strictly between 0 and 1, since a security seeker prefers R to T and P to S.
    MinimumTrust: "games-noun-threshold", "games-range-threshold", |x| x > 0.0 && x < 1.0
}

checked! {
    /// Probability that an act is seen as its opposite, below one half: beyond it, what is seen says nothing or the
    /// contrary.
    Misperception: "games-noun-misperception", "games-range-misperception", |x| (0.0..0.5).contains(&x)
}

checked! {
    /// A gain from winning, a loss from losing or a cost of conflict, in units of payoff: from 0 to a milliard.
    Stake: "games-noun-stake", "games-range-stake", |x| (0.0..=LARGEST).contains(&x)
}

checked! {
    /// A payoff given as a plain number, at most a milliard either way; only differences matter.
    Utility: "games-noun-payoff", "games-range-payoff", |x| x.abs() <= LARGEST
}

impl Probability {
    /// A number that is a probability by the law that it was computed with.
    pub(super) fn within(x: f64) -> Self {
        debug_assert!((0.0..=1.0).contains(&x), "{x}");
        Self(x)
    }

    /// A point between two probabilities; `share` is 0 at the first and 1 at the second.
    pub(super) fn between([low, high]: [Self; 2], share: f64) -> Self {
        Self(low.0 + (high.0 - low.0) * share)
    }
}

impl Stake {
    /// A point between two stakes; `share` is 0 at the first and 1 at the second.
    pub(super) fn between([low, high]: [Self; 2], share: f64) -> Self {
        Self(low.0 + (high.0 - low.0) * share)
    }
}
