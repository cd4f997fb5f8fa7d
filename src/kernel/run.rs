//! Replicates run side by side.

use crate::dyad::{Constants, Dyad, Intervention, Shocks};
use crate::lane::{Lane, Wide};
use crate::param::Parameters;
use crate::rng::{ReplicateDraws, Seed};
use crate::trajectory::Measure;

/// Replicates in a batch where no other span is asked for.
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
        self.run_len() * BATCH
    }

    /// Numbers of one run.
    pub fn run_len(&self) -> usize {
        self.measures.len() * self.quarters
    }

    /// Where a measure stands in the plan.
    ///
    /// # Panics
    /// The plan does not name the measure.
    pub fn position(&self, measure: Measure) -> usize {
        self.measures.iter().position(|&m| m == measure).expect("the plan names every measure that is read")
    }
}

/// Runs batch `batch`: measure by measure, quarter by quarter, replicate by replicate.
pub fn run_batch(plan: &Plan, p: &Parameters, seed: Seed, batch: usize, script: &[Intervention]) -> Vec<f64> {
    run_span(plan, p, seed, batch * BATCH, BATCH, script)
}

/// Runs `count` replicates from replicate `first` on: measure by measure, quarter by quarter, replicate by replicate.
pub fn run_span(
    plan: &Plan,
    p: &Parameters,
    seed: Seed,
    first: usize,
    count: usize,
    script: &[Intervention],
) -> Vec<f64> {
    run_lanes::<Wide>(plan, p, seed, first, count, script)
}

/// The same in lanes of a given type: the numbers do not depend on it.
pub fn run_lanes<F: Width>(
    plan: &Plan,
    p: &Parameters,
    seed: Seed,
    first: usize,
    count: usize,
    script: &[Intervention],
) -> Vec<f64> {
    F::run(plan, p, seed, first, count, script)
}

/// Lanes in which runs are compiled in this crate.
pub trait Width: Lane {
    /// See [`run_lanes`].
    fn run(
        plan: &Plan,
        p: &Parameters,
        seed: Seed,
        first: usize,
        count: usize,
        script: &[Intervention],
    ) -> Vec<f64>;
}

macro_rules! widths {
    ($($lanes:ty)*) => {$(
        impl Width for $lanes {
            // Inlined it would be part of a function that is built to be small.
            #[inline(never)]
            fn run(
                plan: &Plan,
                p: &Parameters,
                seed: Seed,
                first: usize,
                count: usize,
                script: &[Intervention],
            ) -> Vec<f64> {
                run::<Self>(plan, p, seed, first, count, script)
            }
        }
    )*};
}

widths! { f64 Wide }

fn run<F: Lane>(
    plan: &Plan,
    p: &Parameters,
    seed: Seed,
    first: usize,
    count: usize,
    script: &[Intervention],
) -> Vec<f64> {
    let mut out = vec![0.0; plan.measures.len() * plan.quarters * count];
    let asked = |m: &Measure| matches!(m, Measure::Hoffman | Measure::Sign(_));
    let constants = Constants { indicators: plan.measures.iter().any(asked), ..Constants::new(p) };
    // The last vector may have lanes to spare; what runs there is not read.
    let draws: Vec<ReplicateDraws<F>> = (first..first + count)
        .step_by(F::WIDTH)
        .map(|replicate| ReplicateDraws::side_by_side(seed, replicate as u64))
        .collect();
    let mut dyads = vec![Dyad::<F>::new(p); draws.len()];
    let mut quarters = Vec::with_capacity(draws.len());
    // All replicates go through a quarter together, so that what is written stands together.
    for (t, intervention) in script[..plan.quarters].iter().enumerate() {
        quarters.clear();
        for (dyad, draws) in dyads.iter_mut().zip(&draws) {
            let shocks = Shocks::new(draws.quarter(t as u32));
            quarters.push(dyad.advance(p, &constants, shocks, intervention));
        }
        for (m, measure) in plan.measures.iter().enumerate() {
            let at = (m * plan.quarters + t) * count;
            let pairs = dyads.iter().zip(&quarters);
            for (values, (dyad, quarter)) in out[at..at + count].chunks_mut(F::WIDTH).zip(pairs) {
                let read = measure.read(dyad, quarter);
                for (n, value) in values.iter_mut().enumerate() {
                    *value = read.lane(n);
                }
            }
        }
    }
    out
}
