//! Speed of the model: one step, one run, an ensemble. Figures are ratios within one run of this file.

use criterion::{Criterion, criterion_group, criterion_main};
use entente::dyad::{Constants, Dyad, Intervention, Script, Shocks};
use entente::ensemble::{BATCH, Plan, run_batch};
use entente::rng::{ReplicateDraws, Seed};
use entente::theory;
use entente::trajectory::{Measure, Trajectory};
use std::hint::black_box;

fn model(c: &mut Criterion) {
    for name in ["embedded", "wheeler"] {
        let p = theory::find(name).expect("a theory of that id").preset();
        let constants = Constants::new(&p);
        let shocks = Shocks::new(ReplicateDraws::new(Seed(1), 0).quarter(0));
        let quiet = Intervention::default();
        c.bench_function(&format!("{name}: one step"), |b| {
            let mut dyad = Dyad::new(&p);
            b.iter(|| black_box(dyad.step(&p, &constants, shocks, &quiet)));
        });
        let script = Script::default().unrolled(160);
        c.bench_function(&format!("{name}: one run of 160 quarters"), |b| {
            b.iter(|| black_box(Trajectory::run(&p, Seed(1), 0, &script)));
        });
        let plan = Plan { measures: vec![Measure::DecisionTrust(0)], quarters: 44 };
        let script = Script::default().unrolled(44);
        c.bench_function(&format!("{name}: 1,000 replicates of 44 quarters"), |b| {
            b.iter(|| {
                (0..1000 / BATCH).for_each(|i| drop(black_box(run_batch(&plan, &p, Seed(1), i, &script))))
            });
        });
    }
}

criterion_group!(benches, model);
criterion_main!(benches);
