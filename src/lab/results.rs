//! Ensembles read into what figures and sentences need.

use super::settings::Quantity;
use crate::dyad::Level;
use crate::ensemble::{Ensemble, quantiles_of};
use crate::math::logistic;
use crate::trajectory::{Measure, Trajectory};

/// Median and bands of one series, a value a quarter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bands {
    pub median: Vec<f64>,
    pub q25: Vec<f64>,
    pub q75: Vec<f64>,
    pub q05: Vec<f64>,
    pub q95: Vec<f64>,
}

impl Bands {
    /// The next quarter: quantiles of what a rising function makes of the values.
    fn push(&mut self, values: &[f64], map: fn(f64) -> f64) {
        if let Some([q05, q25, median, q75, q95]) = quantiles_of(values, [0.05, 0.25, 0.5, 0.75, 0.95], map) {
            self.median.push(median);
            self.q25.push(q25);
            self.q75.push(q75);
            self.q05.push(q05);
            self.q95.push(q95);
        }
    }
}

/// What is known of one theory in the scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub replicates: usize,
    /// Decision trust of A, of B, of the weaker, and the cooperation level: per cent.
    pub quantities: [Bands; 4],
    /// Median threshold, per cent.
    pub threshold: Vec<f64>,
    /// Trust at each level of each side, per cent, at the start of each quarter.
    pub levels: [[Bands; 4]; 2],
    /// Institutionalisation, per cent, at the start of each quarter.
    pub institutions: Bands,
    /// Mean trust (log-odds) at the start of each quarter: levels, then the bond, by side.
    pub mean_trust: [[Vec<f64>; 5]; 2],
    /// Hoffman's signs at the end, 0 to 1.
    pub signs: [f64; 3],
    /// Mean joint cooperation in each quarter.
    pub joint: Vec<f64>,
}

fn percent(log_odds: f64) -> f64 {
    100.0 * logistic(log_odds)
}

/// Position of a quantity in [`Summary::quantities`].
pub fn slot(quantity: Quantity) -> usize {
    Quantity::ALL.iter().position(|(q, _)| *q == quantity).unwrap_or(0)
}

/// Bands of the four quantities.
pub fn quantity_bands(ensemble: &Ensemble) -> [Bands; 4] {
    let mut out: [Bands; 4] = Default::default();
    let (mut a, mut b, mut cooperation) = (Vec::new(), Vec::new(), Vec::new());
    for t in 0..ensemble.plan().quarters {
        ensemble.values(Measure::DecisionTrust(0), t, &mut a);
        ensemble.values(Measure::DecisionTrust(1), t, &mut b);
        ensemble.values(Measure::Cooperation, t, &mut cooperation);
        out[0].push(&a, percent);
        out[1].push(&b, percent);
        a.iter_mut().zip(&b).for_each(|(a, b)| *a = a.min(*b));
        out[2].push(&a, percent);
        out[3].push(&cooperation, in_hundred);
    }
    out
}

fn in_hundred(share: f64) -> f64 {
    100.0 * share
}

/// Series recorded at the end of quarters, moved to the start of the next; `first` is where it began.
fn at_starts(ensemble: &Ensemble, measure: Measure, first: f64, map: fn(f64) -> f64) -> Bands {
    let mut out = Bands::default();
    let mut values = vec![first];
    out.push(&values, map);
    for t in 1..ensemble.plan().quarters {
        ensemble.values(measure, t - 1, &mut values);
        out.push(&values, map);
    }
    out
}

fn means(ensemble: &Ensemble, measure: Measure, first: f64) -> Vec<f64> {
    let quarters = ensemble.plan().quarters;
    std::iter::once(first).chain((1..quarters).map(|t| ensemble.mean(measure, t - 1))).collect()
}

/// Reads an ensemble of the scenario; `None` while it has no replicate.
pub fn summarise(ensemble: &Ensemble, p: &crate::param::Parameters) -> Option<Summary> {
    if ensemble.replicates() == 0 {
        return None;
    }
    let quarters = ensemble.plan().quarters;
    let last = quarters - 1;
    let mut values = Vec::new();
    let threshold = (0..quarters)
        .map(|t| {
            ensemble.values(Measure::Threshold, t, &mut values);
            quantiles_of(&values, [0.5], percent).map_or(f64::NAN, |[m]| m)
        })
        .collect();
    let levels = [0, 1].map(|i| {
        Level::ALL
            .map(|k| at_starts(ensemble, Measure::Trust(i, k), p.starting_trust[i][k as usize], percent))
    });
    let mean_trust = [0, 1].map(|i| {
        std::array::from_fn(|n| match Level::ALL.get(n) {
            Some(&k) => means(ensemble, Measure::Trust(i, k), p.starting_trust[i][n]),
            None => means(ensemble, Measure::Bond(i), p.starting_bond),
        })
    });
    Some(Summary {
        replicates: ensemble.replicates(),
        quantities: quantity_bands(ensemble),
        threshold,
        levels,
        institutions: at_starts(ensemble, Measure::Institutions, p.starting_institutions, in_hundred),
        mean_trust,
        signs: [0, 1, 2].map(|n| ensemble.mean(Measure::Sign(n), last)),
        joint: (0..quarters).map(|t| ensemble.mean(Measure::Joint, t)).collect(),
    })
}

/// The quantity of a single run, per cent.
pub fn run_series(run: &Trajectory, quantity: Quantity) -> Vec<f64> {
    let (a, b) = (run.series(Measure::DecisionTrust(0)), run.series(Measure::DecisionTrust(1)));
    match quantity {
        Quantity::AInB => a.iter().map(|&x| percent(x)).collect(),
        Quantity::BInA => b.iter().map(|&x| percent(x)).collect(),
        Quantity::Weaker => a.iter().zip(b).map(|(a, b)| percent(a.min(*b))).collect(),
        Quantity::Cooperation => run.series(Measure::Cooperation).iter().map(|k| 100.0 * k).collect(),
    }
}
