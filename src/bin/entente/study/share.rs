//! Which pieces are whose: share I of N has every N-th piece, from the I-th on.

use crate::Refusal;
use std::fmt;

/// One of `of` shares, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub number: usize,
    pub of: usize,
}

/// Most shares.
const MAX: usize = 100_000;

impl Share {
    /// All pieces.
    pub const WHOLE: Share = Share { number: 1, of: 1 };

    /// From "3/8".
    ///
    /// # Errors
    /// One sentence with what is allowed.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let numbers = text.split_once('/').and_then(|(number, of)| {
            Some(Share { number: number.trim().parse().ok()?, of: of.trim().parse().ok()? })
        });
        numbers.filter(|share| share.number >= 1 && share.number <= share.of && share.of <= MAX).ok_or_else(
            || {
                let allowed = format!("I/N with I from 1 to N, and N up to {MAX}, such as 3/8, is allowed");
                Refusal(format!("--shard: {text:?} is no share; {allowed}."))
            },
        )
    }

    /// Its pieces of `pieces`, in order.
    pub fn pieces(self, pieces: usize) -> impl Iterator<Item = usize> {
        (self.number - 1..pieces).step_by(self.of)
    }

    /// Whether a piece is in it.
    pub fn has(self, piece: usize) -> bool {
        piece % self.of == self.number - 1
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_disjoint_and_whole() {
        for of in 1..9 {
            let mut all: Vec<usize> = (1..=of).flat_map(|number| Share { number, of }.pieces(20)).collect();
            all.sort_unstable();
            assert_eq!(all, (0..20).collect::<Vec<_>>());
        }
        assert!(Share { number: 2, of: 3 }.pieces(20).all(|piece| Share { number: 2, of: 3 }.has(piece)));
        assert!(!Share { number: 2, of: 3 }.has(3));
        assert_eq!(Share { number: 7, of: 8 }.pieces(3).count(), 0);
    }

    #[test]
    fn what_is_no_share_is_refused() {
        assert_eq!(Share::read(" 3/8").ok(), Some(Share { number: 3, of: 8 }));
        for text in ["9/8", "0/8", "3", "3/0", "-1/8", "a/b", "3/8/2", "1/99999999999999999999", "1/100001"] {
            assert!(Share::read(text).is_err(), "{text}");
        }
    }
}
