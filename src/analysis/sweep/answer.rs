//! What a sweep says: every place's mean or share with its sampling error, and the paired difference of two theories.

use crate::analysis::Outcome;
use crate::analysis::outcome::Kind;
use crate::measures::{Share, Z_95};
use serde::{Deserialize, Serialize};

/// What a sweep says so far.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Swept {
    /// What is read of each run.
    pub outcome: Outcome,
    /// Ids of the theories.
    pub theories: Vec<String>,
    /// What is varied, across first.
    pub axes: Vec<SweptAxis>,
    /// Runs of each place in the end.
    pub runs: usize,
    /// The places, those across beside each other.
    pub points: Points,
}

/// An axis and its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SweptAxis {
    /// The knob's id.
    pub knob: String,
    /// Its values, rising.
    pub values: Vec<f64>,
    /// Whether there is one place more: nobody leaves.
    pub none: bool,
}

impl SweptAxis {
    /// How many places there are.
    pub fn places(&self) -> usize {
        self.values.len() + usize::from(self.none)
    }
}

/// Numbers by place, as lists: there may be a million.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Points {
    /// Runs so far.
    pub runs: Vec<u32>,
    /// Places at which the model cannot be run.
    pub refused: Vec<usize>,
    /// Theory by theory, three numbers a place: value, lower and upper end of its interval of 95 %.
    pub theories: Vec<Vec<f64>>,
    /// The same of the second theory less the first; empty with one theory.
    pub difference: Vec<f64>,
}

impl Points {
    /// Nothing is known of any place.
    pub(super) fn empty(cells: usize, theories: usize) -> Self {
        Points {
            runs: vec![0; cells],
            refused: Vec::new(),
            theories: vec![vec![0.0; 3 * cells]; theories],
            difference: vec![0.0; if theories == 2 { 3 * cells } else { 0 }],
        }
    }

    /// Value and interval of a theory at a place; `None` where there are no runs.
    pub fn estimate(&self, theory: usize, cell: usize) -> Option<[f64; 3]> {
        self.three(self.theories.get(theory)?, cell)
    }

    /// The second theory less the first at a place; `None` where there are no runs or is one theory.
    pub fn differing(&self, cell: usize) -> Option<[f64; 3]> {
        self.three(&self.difference, cell)
    }

    fn three(&self, numbers: &[f64], cell: usize) -> Option<[f64; 3]> {
        let known = *self.runs.get(cell)? > 0;
        known.then(|| numbers.get(3 * cell..3 * cell + 3)?.try_into().ok()).flatten()
    }

    pub(super) fn put(&mut self, cell: usize, sums: &Sums, runs: usize, kind: Kind) {
        if runs == 0 {
            return;
        }
        self.runs[cell] = runs as u32;
        let at = 3 * cell..3 * cell + 3;
        for (list, &[sum, squares]) in self.theories.iter_mut().zip(&sums.theories) {
            list[at.clone()].copy_from_slice(&match kind {
                Kind::Share => share(sum, runs),
                Kind::Mean => mean(sum, squares, runs, (0.0, 1.0)),
            });
        }
        if !self.difference.is_empty() {
            let sum = sums.theories[1][0] - sums.theories[0][0];
            self.difference[at].copy_from_slice(&match kind {
                Kind::Share => share_difference(sum, sums.difference, runs),
                Kind::Mean => mean(sum, sums.difference, runs, (-1.0, 1.0)),
            });
        }
    }
}

/// Sums over replicates: they add up in any number of pieces.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sums {
    /// Sum and sum of squares of each theory.
    theories: [[f64; 2]; 2],
    /// Sum of squares of the second theory less the first.
    difference: f64,
}

impl Sums {
    /// How many numbers they are.
    pub fn width(theories: usize) -> usize {
        if theories == 2 { 5 } else { 2 }
    }

    /// Of the outcomes of every replicate, theory by theory.
    pub fn of(runs: &[Vec<f64>]) -> Self {
        let mut sums = Self::default();
        for (sum, runs) in sums.theories.iter_mut().zip(runs) {
            *sum = [runs.iter().sum(), runs.iter().map(|value| value * value).sum()];
        }
        if let [first, second] = runs {
            sums.difference = first.iter().zip(second).map(|(a, b)| (b - a) * (b - a)).sum();
        }
        sums
    }

    pub fn numbers(&self, theories: usize) -> Vec<f64> {
        let [[a, aa], [b, bb]] = self.theories;
        if theories == 2 { vec![a, aa, b, bb, self.difference] } else { vec![a, aa] }
    }

    /// Adds those of other replicates.
    pub fn add(&mut self, numbers: &[f64]) {
        let own = self.theories.iter_mut().flatten().chain([&mut self.difference]);
        for (sum, number) in own.zip(numbers) {
            *sum += number;
        }
    }
}

/// A share with Wilson's interval.
fn share(successes: f64, runs: usize) -> [f64; 3] {
    let (low, high) = Share { successes: successes as usize, of: runs }.wilson(Z_95);
    [successes / runs as f64, low, high]
}

/// A mean with its normal interval, within what is possible; of a single run nothing is sure.
fn mean(sum: f64, squares: f64, runs: usize, (least, most): (f64, f64)) -> [f64; 3] {
    let n = runs as f64;
    let mean = sum / n;
    if runs < 2 {
        return [mean, least, most];
    }
    let error = ((squares - sum * mean).max(0.0) / (n - 1.0) / n).sqrt();
    [mean, (mean - Z_95 * error).max(least), (mean + Z_95 * error).min(most)]
}

/// A difference of shares of the same runs. `sum` is how many runs more say yes in the second theory, `discordant` how
/// many the two disagree on. Half a run is added to each of the four possibilities, so that the interval stays honest
/// where hardly any run disagrees. Source: Agresti and Min (2005), Statistics in Medicine 24, 729-740.
fn share_difference(sum: f64, discordant: f64, runs: usize) -> [f64; 3] {
    let n = runs as f64 + 2.0;
    // The half runs cancel in the difference and add up to one where the theories disagree.
    let (middle, apart) = (sum / n, discordant + 1.0);
    let half = Z_95 * (apart - sum * sum / n).max(0.0).sqrt() / n;
    [sum / runs as f64, (middle - half).max(-1.0), (middle + half).min(1.0)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_that_hardly_ever_differ_do_not_pass_for_sure() {
        // 0 of 64 pairs differ, then 1, then 20 in one direction.
        let [_, low, high] = share_difference(0.0, 0.0, 64);
        assert!(low < -0.02 && high > 0.02 && (low + high).abs() < 1e-15);
        let [value, low, _] = share_difference(1.0, 1.0, 64);
        assert!(value > 0.0 && low < 0.0);
        let [value, low, high] = share_difference(20.0, 20.0, 64);
        assert!(low > 0.15 && value < high);
    }

    #[test]
    fn the_interval_of_many_pairs_is_that_of_a_paired_sample() {
        // 1600 pairs of which 86 and 150 change sides: the mean of -1, 0 and 1 with its normal interval.
        let [value, low, high] = share_difference(-64.0, 236.0, 1600);
        let [same, least, most] = mean(-64.0, 236.0, 1600, (-1.0, 1.0));
        assert_eq!((value, same), (-0.04, -0.04));
        assert!((low - least).abs() < 2e-4 && (high - most).abs() < 2e-4, "{low} {least} {high} {most}");
    }

    #[test]
    fn a_single_run_says_nothing_sure_and_equal_runs_say_one_value() {
        assert_eq!(mean(0.3, 0.09, 1, (0.0, 1.0)), [0.3, 0.0, 1.0]);
        let [value, low, high] = mean(1.0, 0.25, 4, (0.0, 1.0));
        assert_eq!((value, low, high), (0.25, 0.25, 0.25));
    }
}
