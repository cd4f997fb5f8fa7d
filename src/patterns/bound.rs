//! Bounds on what a pattern measures.

use super::Pattern;
use crate::text::{Value, message, short};

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

/// A bound as a message: its id, which quantities it names, its numbers.
pub(super) struct Said {
    pub id: &'static str,
    pub names: Vec<(&'static str, usize)>,
    pub numbers: Vec<(&'static str, f64)>,
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
        let Said { id, names, numbers } = self.said();
        let names = names.into_iter().map(|(name, i)| (name, Value::from(pattern.quantity(i))));
        let numbers = numbers.into_iter().map(|(name, number)| (name, Value::from(short(number))));
        message(id, &names.chain(numbers).collect::<Vec<_>>())
    }

    /// The message that says it.
    pub(super) fn said(&self) -> Said {
        let (id, names, numbers) = match *self {
            Bound::AtLeast(i, least) => ("pattern-at-least", vec![i], vec![("least", least)]),
            Bound::AtMost(i, most) => ("pattern-at-most", vec![i], vec![("most", most)]),
            Bound::Between(i, low, high) => ("pattern-between", vec![i], vec![("low", low), ("high", high)]),
            Bound::Exceeds(i, j, 0.0) => ("pattern-above", vec![i, j], vec![]),
            Bound::Exceeds(i, j, by) => ("pattern-above-by", vec![i, j], vec![("by", by)]),
            Bound::NotBelow(i, j) => ("pattern-not-below", vec![i, j], vec![]),
            Bound::Times(i, j, factor) => ("pattern-times", vec![i, j], vec![("factor", factor)]),
        };
        Said { id, names: ["name", "other"].into_iter().zip(names).collect(), numbers }
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
