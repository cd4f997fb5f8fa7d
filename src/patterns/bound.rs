//! Bounds on what a pattern measures.

use super::Quantity;
use crate::param::plain;

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
    pub(super) fn phrase(&self, quantities: &[Quantity]) -> String {
        let name = |i: usize| quantities[i].name;
        match *self {
            Bound::AtLeast(i, least) => format!("{} at least {}", name(i), plain(least)),
            Bound::AtMost(i, most) => format!("{} at most {}", name(i), plain(most)),
            Bound::Between(i, low, high) => format!("{} from {} to {}", name(i), plain(low), plain(high)),
            Bound::Exceeds(i, j, 0.0) => format!("{} above {}", name(i), name(j)),
            Bound::Exceeds(i, j, by) => format!("{} above {} by more than {}", name(i), name(j), plain(by)),
            Bound::NotBelow(i, j) => format!("{} not below {}", name(i), name(j)),
            Bound::Times(i, j, factor) => format!("{} at least {} times {}", name(i), plain(factor), name(j)),
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
