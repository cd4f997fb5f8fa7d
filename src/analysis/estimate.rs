//! Means and shares over runs with their intervals of 95 %.

use super::outcome::Kind;
use crate::measures::{Share, Z_95};
use serde::Serialize;

/// A number over runs with its interval of 95 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Estimate {
    pub value: f64,
    pub low: f64,
    pub high: f64,
}

impl Estimate {
    /// The mean of some values, which lie within a span, and its normal interval; of nothing, nought. Of a single run
    /// nothing is sure: its interval is the span.
    pub fn of(values: &[f64], span: (f64, f64)) -> Self {
        if values.is_empty() {
            return Self::default();
        }
        let value = values.iter().sum::<f64>() / values.len() as f64;
        let squares = values.iter().map(|x| (x - value) * (x - value)).sum();
        Self::normal(value, squares, values.len(), span)
    }

    /// The same from a sum and a sum of squares.
    pub fn of_sums(sum: f64, squares: f64, runs: usize, span: (f64, f64)) -> Self {
        let value = sum / runs as f64;
        Self::normal(value, (squares - sum * value).max(0.0), runs, span)
    }

    /// From a mean and the sum of squares about it.
    fn normal(value: f64, squares: f64, runs: usize, (least, most): (f64, f64)) -> Self {
        if runs < 2 {
            return Self { value, low: least, high: most };
        }
        let n = runs as f64;
        let half = Z_95 * (squares / (n - 1.0) / n).sqrt();
        Self { value, low: (value - half).max(least), high: (value + half).min(most) }
    }

    /// A share with Wilson's interval.
    pub fn of_share(successes: f64, runs: usize) -> Self {
        let (low, high) = Share { successes: successes as usize, of: runs }.wilson(Z_95);
        Self { value: successes / runs as f64, low, high }
    }

    /// A difference of shares of the same runs. `sum` is how many runs more say yes in the second of the two,
    /// `discordant` how many the two disagree on. Half a run is added to each of the four possibilities, so that the
    /// interval stays honest where hardly any run disagrees. Source: Agresti and Min (2005), Statistics in Medicine 24,
    /// 729-740.
    pub fn of_share_difference(sum: f64, discordant: f64, runs: usize) -> Self {
        let n = runs as f64 + 2.0;
        // The half runs cancel in the difference and add up to one where the two disagree.
        let (middle, apart) = (sum / n, discordant + 1.0);
        let half = Z_95 * (apart - sum * sum / n).max(0.0).sqrt() / n;
        Self { value: sum / runs as f64, low: (middle - half).max(-1.0), high: (middle + half).min(1.0) }
    }

    /// Value, lower and upper end.
    pub fn numbers(self) -> [f64; 3] {
        [self.value, self.low, self.high]
    }
}

impl Kind {
    /// Over runs with these outcomes.
    pub fn estimate(self, outcomes: &[f64]) -> Estimate {
        match self {
            Kind::Share if !outcomes.is_empty() => Estimate::of_share(outcomes.iter().sum(), outcomes.len()),
            _ => Estimate::of(outcomes, (0.0, 1.0)),
        }
    }

    /// The second less the first, over pairs of runs on the same shocks.
    pub fn paired(self, first: &[f64], second: &[f64]) -> Estimate {
        let difference: Vec<f64> = first.iter().zip(second).map(|(first, second)| second - first).collect();
        match self {
            Kind::Share if !difference.is_empty() => {
                let discordant = difference.iter().map(|change| change.abs()).sum();
                Estimate::of_share_difference(difference.iter().sum(), discordant, difference.len())
            }
            _ => Estimate::of(&difference, (-1.0, 1.0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_that_hardly_ever_differ_do_not_pass_for_sure() {
        // 0 of 64 pairs differ, then 1, then 20 in one direction.
        let [_, low, high] = Estimate::of_share_difference(0.0, 0.0, 64).numbers();
        assert!(low < -0.02 && high > 0.02 && (low + high).abs() < 1e-15);
        let [value, low, _] = Estimate::of_share_difference(1.0, 1.0, 64).numbers();
        assert!(value > 0.0 && low < 0.0);
        let [value, low, high] = Estimate::of_share_difference(20.0, 20.0, 64).numbers();
        assert!(low > 0.15 && value < high);
    }

    #[test]
    fn the_interval_of_many_pairs_is_that_of_a_paired_sample() {
        // 1600 pairs of which 86 and 150 change sides: the mean of -1, 0 and 1 with its normal interval.
        let [value, low, high] = Estimate::of_share_difference(-64.0, 236.0, 1600).numbers();
        let [same, least, most] = Estimate::of_sums(-64.0, 236.0, 1600, (-1.0, 1.0)).numbers();
        assert_eq!((value, same), (-0.04, -0.04));
        assert!((low - least).abs() < 2e-4 && (high - most).abs() < 2e-4, "{low} {least} {high} {most}");
    }

    #[test]
    fn a_single_run_says_nothing_sure_and_equal_runs_say_one_value() {
        assert_eq!(Estimate::of_sums(0.3, 0.09, 1, (0.0, 1.0)).numbers(), [0.3, 0.0, 1.0]);
        assert_eq!(Estimate::of(&[0.3], (0.0, 1.0)).numbers(), [0.3, 0.0, 1.0]);
        assert_eq!(Estimate::of_sums(1.0, 0.25, 4, (0.0, 1.0)).numbers(), [0.25; 3]);
        assert_eq!(Estimate::of(&[0.25; 4], (0.0, 1.0)).numbers(), [0.25; 3]);
        assert_eq!(Estimate::of(&[], (0.0, 1.0)), Estimate::default());
    }

    #[test]
    fn no_run_of_many_is_not_sure_to_be_none() {
        let none = Kind::Share.estimate(&[0.0; 400]);
        // Wilson: z^2 / (n + z^2).
        assert_eq!((none.value, none.low), (0.0, 0.0));
        assert!((none.high - Z_95 * Z_95 / (400.0 + Z_95 * Z_95)).abs() < 1e-12, "{none:?}");
        let alike = Kind::Share.paired(&[1.0; 400], &[1.0; 400]);
        assert!(alike.low < 0.0 && alike.high > 0.0, "{alike:?}");
        assert_eq!(Kind::Mean.estimate(&[0.5; 400]).numbers(), [0.5; 3]);
        assert_eq!(Kind::Mean.paired(&[0.25, 0.5], &[0.5, 0.25]).value, 0.0);
    }
}
