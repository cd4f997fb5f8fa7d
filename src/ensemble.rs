//! Many runs: fixed batches of replicates, merged in order, and their quantile bands.
//!
//! Batches are fixed so that the number of workers cannot change a result: replicate `r` belongs to batch
//! `r / BATCH` wherever it runs.

use crate::dyad::{Constants, Dyad, Intervention, Shocks};
use crate::param::Parameters;
use crate::rng::{ReplicateDraws, Seed};
use crate::trajectory::Measure;

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
    let constants = Constants::new(p);
    let draws: Vec<ReplicateDraws> =
        (0..BATCH).map(|r| ReplicateDraws::new(seed, (batch * BATCH + r) as u64)).collect();
    let mut dyads = vec![Dyad::new(p); BATCH];
    let mut quarters = Vec::with_capacity(BATCH);
    // All replicates go through a quarter together, so that what is written stands together.
    for (t, intervention) in script[..plan.quarters].iter().enumerate() {
        quarters.clear();
        for (dyad, draws) in dyads.iter_mut().zip(&draws) {
            let shocks = Shocks::new(draws.quarter(t as u32));
            quarters.push(dyad.step(p, &constants, shocks, intervention));
        }
        for (m, measure) in plan.measures.iter().enumerate() {
            let at = (m * plan.quarters + t) * BATCH;
            for (value, (dyad, quarter)) in out[at..at + BATCH].iter_mut().zip(dyads.iter().zip(&quarters)) {
                *value = measure.read(dyad, quarter);
            }
        }
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

/// Quantiles by linear interpolation between order statistics, for rising `shares`. `None` of nothing.
pub fn quantiles<const N: usize>(values: &[f64], shares: [f64; N]) -> Option<[f64; N]> {
    quantiles_of(values, shares, |value| value)
}

/// Quantiles of what a rising function makes of the values: only the few that are read need to be mapped.
pub fn quantiles_of<const N: usize>(
    values: &[f64],
    shares: [f64; N],
    map: fn(f64) -> f64,
) -> Option<[f64; N]> {
    debug_assert!(shares.is_sorted());
    let last = values.len().checked_sub(1)?;
    // Whole numbers in the order of the values they stand for: selecting among them is several times faster than
    // sorting the values, and no order is asked for between the quantiles.
    let mut keys: Vec<i64> = values.iter().map(|value| key(value.to_bits() as i64)).collect();
    let value = |key_of_it: i64| map(f64::from_bits(key(key_of_it) as u64));
    let mut from = 0;
    Some(shares.map(|share| {
        let at = share * last as f64;
        let below = (at as usize).min(last);
        let (_, &mut low, rest) = keys[from..].select_nth_unstable(below - from);
        let high = rest.iter().min().copied().unwrap_or(low);
        from = below;
        let (low, high) = (value(low), value(high));
        low + (at - below as f64) * (high - low)
    }))
}

/// The order of floats as an order of whole numbers, there and back: IEEE 754 has magnitude after the sign.
fn key(bits: i64) -> i64 {
    bits ^ (((bits >> 63) as u64) >> 1) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_interpolate_between_order_statistics() {
        let values = [4.0, 1.0, 3.0, 2.0];
        assert_eq!(quantiles_of(&values, [0.5], |x| x * x), Some([6.5]));
        assert_eq!(quantiles(&values, [0.0, 0.5, 1.0]), Some([1.0, 2.5, 4.0]));
        assert_eq!(quantiles(&[7.0], [0.05, 0.95]), Some([7.0, 7.0]));
        let mut values: Vec<f64> = (0..1000).map(|i| f64::from(i * 7919 % 1000) - 500.0).collect();
        values[3] = -0.0;
        let mut sorted = values.clone();
        sorted.sort_unstable_by(f64::total_cmp);
        let by_sort = |share: f64| {
            let at = share * 999.0;
            let below = sorted[at as usize];
            below + at.fract() * (sorted[(at as usize + 1).min(999)] - below)
        };
        let shares = [0.0, 0.05, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0];
        for (got, share) in quantiles(&values, shares).unwrap().into_iter().zip(shares) {
            assert!((got - by_sort(share)).abs() < 1e-9, "{share}");
        }
        assert_eq!(quantiles::<1>(&[], [0.5]), None);
    }
}
