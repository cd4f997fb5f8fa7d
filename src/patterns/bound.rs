//! Bounds on what a pattern measures.

use super::Pattern;
use crate::text::{say, short};

/// A condition on measured values, which are named by their place among the pattern's quantities.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    AtLeast(usize, f64),
    AtMost(usize, f64),
    Between(usize, f64, f64),
    /// The first is above the second by more than this.
    Exceeds(usize, usize, f64),
    /// The first is not below the second.
    NotBelow(usize, usize),
    /// The first is at least this many times the size of the second.
    Times(usize, usize, f64),
}

impl Bound {
    /// Whether the values meet it; what is not a number meets nothing.
    pub(super) fn is_met(&self, values: &[f64]) -> bool {
        match *self {
            Bound::AtLeast(i, least) => values[i] >= least,
            Bound::AtMost(i, most) => values[i] <= most,
            Bound::Between(i, low, high) => (low..=high).contains(&values[i]),
            Bound::Exceeds(larger, smaller, by) => values[larger] > values[smaller] + by,
            Bound::NotBelow(larger, smaller) => values[larger] >= values[smaller],
            Bound::Times(larger, smaller, factor) => values[larger] >= factor * values[smaller].abs(),
        }
    }

    /// In words.
    pub(super) fn phrase(&self, pattern: &Pattern) -> String {
        let name = |i: usize| pattern.quantity(i);
        match *self {
            Bound::AtLeast(i, least) => say!("pattern-at-least", name = name(i), least = short(least)),
            Bound::AtMost(i, most) => say!("pattern-at-most", name = name(i), most = short(most)),
            Bound::Between(i, low, high) => {
                say!("pattern-between", name = name(i), low = short(low), high = short(high))
            }
            Bound::Exceeds(i, j, 0.0) => say!("pattern-above", name = name(i), other = name(j)),
            Bound::Exceeds(i, j, by) => {
                say!("pattern-above-by", name = name(i), other = name(j), by = short(by))
            }
            Bound::NotBelow(i, j) => say!("pattern-not-below", name = name(i), other = name(j)),
            Bound::Times(i, j, factor) => {
                say!("pattern-times", name = name(i), factor = short(factor), other = name(j))
            }
        }
    }

    #[cfg(test)]
    pub(super) fn quantities(&self) -> Vec<usize> {
        match *self {
            Bound::AtLeast(i, _) | Bound::AtMost(i, _) | Bound::Between(i, ..) => vec![i],
            Bound::Exceeds(i, j, _) | Bound::NotBelow(i, j) | Bound::Times(i, j, _) => vec![i, j],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_belong_to_a_bound_except_where_it_says_above() {
        let values = [2.0, -1.0];
        assert!(Bound::AtLeast(0, 2.0).is_met(&values) && !Bound::AtLeast(0, 2.1).is_met(&values));
        assert!(Bound::AtMost(1, -1.0).is_met(&values) && !Bound::AtMost(1, -1.1).is_met(&values));
        assert!(Bound::Between(0, 1.0, 2.0).is_met(&values) && !Bound::Between(1, 0.0, 1.0).is_met(&values));
        assert!(Bound::Exceeds(0, 1, 2.9).is_met(&values) && !Bound::Exceeds(0, 1, 3.0).is_met(&values));
        assert!(!Bound::Exceeds(0, 0, 0.0).is_met(&values) && Bound::NotBelow(0, 0).is_met(&values));
        assert!(Bound::Times(0, 1, 2.0).is_met(&values) && !Bound::Times(0, 1, 2.1).is_met(&values));
        assert!(!Bound::AtMost(0, 1.0).is_met(&[f64::NAN]) && !Bound::AtLeast(0, 1.0).is_met(&[f64::NAN]));
    }
}
