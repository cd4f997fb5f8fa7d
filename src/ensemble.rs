//! Many runs: fixed batches of replicates, merged in order, and their quantile bands.
//!
//! Batches are fixed so that the number of workers cannot change a result: replicate `r` belongs to batch
//! `r / BATCH` wherever it runs.

use crate::dyad::Intervention;
use crate::param::Parameters;
use crate::rng::Seed;
use crate::trajectory::{Measure, simulate};

/// Replicates in a batch: a few milliseconds of work, so that a worker notices a changed question soon.
pub const BATCH: usize = 50;

/// The measures an ensemble keeps, and how long it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub measures: Vec<Measure>,
    pub quarters: usize,
}

impl Plan {
    /// Numbers in one batch.
    pub fn batch_len(&self) -> usize {
        self.measures.len() * self.quarters * BATCH
    }
}

/// Runs batch `batch`: measure by measure, quarter by quarter, replicate by replicate.
pub fn run_batch(plan: &Plan, p: &Parameters, seed: Seed, batch: usize, script: &[Intervention]) -> Vec<f64> {
    let mut out = vec![0.0; plan.batch_len()];
    for r in 0..BATCH {
        let replicate = (batch * BATCH + r) as u64;
        simulate(p, seed, replicate, &script[..plan.quarters], |t, dyad, quarter| {
            for (m, measure) in plan.measures.iter().enumerate() {
                out[(m * plan.quarters + t) * BATCH + r] = measure.read(dyad, quarter);
            }
        });
    }
    out
}

/// Batches gathered so far. Only the unbroken run of batches from the first counts as result, so that what is shown
/// does not depend on which worker was faster.
#[derive(Clone, Debug)]
pub struct Ensemble {
    plan: Plan,
    batches: Vec<Option<Vec<f64>>>,
}

impl Ensemble {
    /// An empty ensemble.
    pub fn new(plan: Plan) -> Self {
        Self { plan, batches: Vec::new() }
    }

    /// Takes a batch in. Returns whether it was the plan's length; another is left out.
    pub fn accept(&mut self, batch: usize, values: Vec<f64>) -> bool {
        if values.len() != self.plan.batch_len() {
            return false;
        }
        if self.batches.len() <= batch {
            self.batches.resize(batch + 1, None);
        }
        self.batches[batch] = Some(values);
        true
    }

    /// Batches available without a gap from the first.
    pub fn complete_batches(&self) -> usize {
        self.batches.iter().take_while(|batch| batch.is_some()).count()
    }

    /// Replicates available without a gap from the first.
    pub fn replicates(&self) -> usize {
        self.complete_batches() * BATCH
    }

    /// The plan it was made for.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    fn position(&self, measure: Measure) -> usize {
        self.plan
            .measures
            .iter()
            .position(|&m| m == measure)
            .expect("the plan names every measure that is read")
    }

    /// Values of all complete replicates for a measure in a quarter, in order of replicates.
    pub fn values(&self, measure: Measure, quarter: usize, out: &mut Vec<f64>) {
        let at = (self.position(measure) * self.plan.quarters + quarter) * BATCH;
        out.clear();
        for batch in self.batches.iter().map_while(|batch| batch.as_ref()) {
            out.extend_from_slice(&batch[at..at + BATCH]);
        }
    }

    /// Mean of a measure in a quarter; 0 of nothing.
    pub fn mean(&self, measure: Measure, quarter: usize) -> f64 {
        let mut values = Vec::new();
        self.values(measure, quarter, &mut values);
        if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / values.len() as f64 }
    }

    /// One replicate's series of a measure; `None` if it is not there yet.
    pub fn series(&self, measure: Measure, replicate: usize) -> Option<Vec<f64>> {
        if replicate >= self.replicates() {
            return None;
        }
        let batch = self.batches[replicate / BATCH].as_ref()?;
        let at = self.position(measure) * self.plan.quarters;
        Some((0..self.plan.quarters).map(|t| batch[(at + t) * BATCH + replicate % BATCH]).collect())
    }
}

/// Quantiles by linear interpolation between order statistics; `values` are sorted in place. `None` of nothing.
pub fn quantiles<const N: usize>(values: &mut [f64], shares: [f64; N]) -> Option<[f64; N]> {
    if values.is_empty() {
        return None;
    }
    values.sort_unstable_by(f64::total_cmp);
    let last = values.len() - 1;
    Some(shares.map(|share| {
        let at = share * last as f64;
        let below = (at as usize).min(last);
        let above = (below + 1).min(last);
        values[below] + (at - below as f64) * (values[above] - values[below])
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_interpolate_between_order_statistics() {
        let mut values = vec![4.0, 1.0, 3.0, 2.0];
        assert_eq!(quantiles(&mut values, [0.0, 0.5, 1.0]), Some([1.0, 2.5, 4.0]));
        assert_eq!(quantiles(&mut [7.0], [0.05, 0.95]), Some([7.0, 7.0]));
        assert_eq!(quantiles::<1>(&mut [], [0.5]), None);
    }
}
