//! What a sweep says: every place's mean or share with its sampling error, and the paired difference of two theories.

use crate::analysis::outcome::Kind;
use crate::analysis::{Estimate, Outcome};
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
                Kind::Share => Estimate::of_share(sum, runs).numbers(),
                Kind::Mean => Estimate::of_sums(sum, squares, runs, (0.0, 1.0)).numbers(),
            });
        }
        if !self.difference.is_empty() {
            let sum = sums.theories[1][0] - sums.theories[0][0];
            self.difference[at].copy_from_slice(&match kind {
                Kind::Share => Estimate::of_share_difference(sum, sums.difference, runs).numbers(),
                Kind::Mean => Estimate::of_sums(sum, sums.difference, runs, (-1.0, 1.0)).numbers(),
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
