//! Patterns of publics, and of what they and their governments think of each other: P2, P8, P11, P17, P18.

use super::world::{REPLICATES, mean, series, start};
use super::{Bound, Origin, Pattern, Strength, Study};
use crate::dyad::Level;
use crate::ensemble::{Ensemble, quantiles};
use crate::math::logistic;
use crate::measures::{transformations, transformed_by};
use crate::param::Parameters;
use crate::trajectory::Measure;

const PUBLIC: [Measure; 2] = [Measure::Trust(0, Level::Public), Measure::Trust(1, Level::Public)];

/// Public trust of both sides together, a probability, quarter by quarter of every run.
fn public_trust(runs: &Ensemble) -> Vec<Vec<f64>> {
    let [a, b] = PUBLIC.map(|side| series(runs, side));
    let mean = |(a, b): (&f64, &f64)| 0.5 * (logistic(*a) + logistic(*b));
    a.iter().zip(&b).map(|(a, b)| a.iter().zip(b).map(mean).collect()).collect()
}

pub(super) static HOSTILE_PUBLIC: Study = Study {
    patterns: &[
        Pattern {
            id: "P2a",
            quantities: 2,
            bounds: &[Bound::Exceeds(0, 1, 0.15)],
            strength: Strength::Hard,
            origin: Origin::Tuned,
        },
        Pattern {
            id: "P2b",
            quantities: 2,
            bounds: &[Bound::Exceeds(0, 1, 0.08)],
            strength: Strength::Hard,
            origin: Origin::Tuned,
        },
    ],
    measure: |world| {
        let transformed = |public: f64, effort: Option<f64>| {
            let mut p = world.base();
            start(&mut p, [-1.2, -1.5, -1.2, public]);
            p.embedding_effort = effort.map_or(p.embedding_effort, |effort| [effort; 2]);
            let runs = world.experiment(p, 5, 120).runs(REPLICATES, &[Measure::Cooperation]);
            transformed_by(&runs, 120).value().unwrap_or(f64::NAN)
        };
        let hostile = transformed(-3.5, None);
        vec![vec![transformed(-1.0, None), hostile], vec![transformed(-3.5, Some(4.0)), hostile]]
    },
};

pub(super) static COLD_PEACE: Study = Study {
    patterns: &[Pattern {
        id: "P8",
        quantities: 2,
        bounds: &[Bound::AtLeast(0, 0.3), Bound::Times(0, 1, 3.0)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |world| {
        let cold = |theory: &str| {
            let mut p = world.theory(theory);
            start(&mut p, [1.2, 1.0, -1.8, -2.2]);
            p.starting_institutions = 0.5;
            let measures = [Measure::Joint, PUBLIC[0], PUBLIC[1]];
            let runs = world.experiment(p, 8, 80).runs(REPLICATES, &measures);
            let (joint, public) = (series(&runs, Measure::Joint), public_trust(&runs));
            let cold = joint
                .iter()
                .zip(&public)
                .filter(|(joint, public)| joint[40..].iter().sum::<f64>() / 40.0 > 0.7 && public[79] < 0.25);
            cold.count() as f64 / joint.len() as f64
        };
        vec![["wolfers", "embedded"].map(cold).to_vec()]
    },
};

const SEQUENCE_QUARTERS: usize = 160;

pub(super) static SEQUENCE: Study = Study {
    patterns: &[
        Pattern {
            id: "P11",
            quantities: 1,
            bounds: &[Bound::AtLeast(0, 2.0)],
            strength: Strength::Hard,
            origin: Origin::Tuned,
        },
        Pattern {
            id: "P17",
            quantities: 3,
            bounds: &[Bound::AtLeast(0, 0.6), Bound::Exceeds(1, 2, 0.15)],
            strength: Strength::Soft,
            origin: Origin::Relaxed,
        },
    ],
    measure: |world| {
        const LENIENCY: Measure = Measure::Sign(1);
        let p = world.theory("embedded");
        let measures = [Measure::Cooperation, Measure::Hoffman, LENIENCY, PUBLIC[0], PUBLIC[1]];
        let runs = world.experiment(p, 13, SEQUENCE_QUARTERS as u32).runs(REPLICATES, &measures);
        let transformed = transformations(&runs);
        let leniency = series(&runs, LENIENCY);
        let mut lags = Vec::new();
        let mut strictness = Vec::new();
        let [mut trusting, mut others] = [Vec::new(), Vec::new()];
        for (run, public) in public_trust(&runs).iter().enumerate() {
            let end =
                runs.series(Measure::Hoffman, run).map_or(f64::NAN, |index| index[SEQUENCE_QUARTERS - 1]);
            let Some(t) = transformed[run] else {
                others.push(end);
                continue;
            };
            let first = (t.saturating_sub(24)..SEQUENCE_QUARTERS).find(|&t| public[t] >= 0.5);
            lags.push(first.unwrap_or(SEQUENCE_QUARTERS) as f64 - t as f64);
            // The reference leaves out the last ten quarters, in which no transformation can begin anyway.
            strictness.push(1.0 - leniency[run][t]);
            trusting.push(end);
        }
        let lag = quantiles(&lags, [0.5]).map_or(f64::NAN, |[median]| median);
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        vec![vec![lag], vec![mean(&strictness), mean(&trusting), mean(&others)]]
    },
};

pub(super) static IDENTITY: Study = Study {
    patterns: &[Pattern {
        id: "P18",
        quantities: 3,
        bounds: &[Bound::AtLeast(0, 0.1), Bound::AtLeast(1, 0.02), Bound::Between(2, -0.005, 0.005)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |world| {
        let plain = |theory: &str| {
            let mut p = world.theory(theory);
            start(&mut p, [0.4, 0.3, 0.3, 0.3]);
            (p.turnover_by_chance, p.starting_institutions) = (false, 0.3);
            p
        };
        let means = |p: Parameters| {
            let identity = [0, 1].map(Measure::Identity);
            let runs = world.experiment(p, 25, 40).runs(REPLICATES, &[PUBLIC, identity].concat());
            [PUBLIC, identity]
                .map(|sides| sides.map(|side| mean(&runs, side, 16..40)).iter().sum::<f64>() / 2.0)
        };
        let trusting = |mut p: Parameters| {
            start(&mut p, [1.4, 1.3, 1.3, 1.3]);
            p
        };
        let identity_first = means(plain("mercer"));
        let community = means(plain("adler_barnett"));
        let shocked = means(Parameters { identity_shock: 0.4, ..plain("mercer") });
        vec![vec![
            shocked[0] - identity_first[0],
            means(trusting(plain("adler_barnett")))[1] - community[1],
            means(trusting(plain("mercer")))[1] - identity_first[1],
        ]]
    },
};
