//! Patterns of whole theories: how often rivalries are transformed, and whether that lasts. P23 to P25.

use super::world::{REPLICATES, World};
use super::{Bound, Origin, Pattern, Strength, Study};
use crate::ensemble::Ensemble;
use crate::measures::{breakthroughs, count_by, durable_share, transformed_by};
use crate::trajectory::Measure;

const THIRTY_YEARS: usize = 120;

fn rivalry(world: &World, theory: &str, seed: u64) -> Ensemble {
    let experiment = world.experiment(world.theory(theory), seed, THIRTY_YEARS as u32);
    experiment.runs(REPLICATES, &[Measure::Cooperation])
}

fn transformed(runs: &Ensemble) -> f64 {
    transformed_by(runs, THIRTY_YEARS).value().unwrap_or(f64::NAN)
}

pub(super) static TRANSFORMATION: Study = Study {
    patterns: &[
        Pattern {
            id: "P23",
            quantities: 1,
            bounds: &[Bound::Between(0, 0.25, 0.7)],
            strength: Strength::Soft,
            origin: Origin::Tuned,
        },
        Pattern {
            id: "P24",
            quantities: 4,
            bounds: &[Bound::Exceeds(3, 1, 0.0), Bound::Exceeds(1, 0, 0.0)],
            strength: Strength::Hard,
            origin: Origin::Tuned,
        },
        Pattern {
            id: "P25",
            quantities: 4,
            bounds: &[Bound::Exceeds(1, 0, 0.15)],
            strength: Strength::Hard,
            origin: Origin::Tuned,
        },
    ],
    measure: |world| {
        let runs =
            ["wheeler", "wheeler_spill", "hoffman", "embedded"].map(|theory| rivalry(world, theory, 31));
        let [interpersonal, .., embedded] = &runs;
        let last = |runs: &Ensemble| durable_share(runs).value().unwrap_or(f64::NAN);
        let broken_through =
            |runs: &Ensemble| count_by(&breakthroughs(runs), THIRTY_YEARS).value().unwrap_or(f64::NAN);
        vec![
            vec![transformed(&rivalry(world, "embedded", 29))],
            runs.iter().map(transformed).collect(),
            vec![
                last(interpersonal),
                last(embedded),
                broken_through(interpersonal),
                broken_through(embedded),
            ],
        ]
    },
};
