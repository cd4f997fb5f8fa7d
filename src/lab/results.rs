//! Ensembles read into what figures and sentences need.

use super::settings::Quantity;
use crate::dyad::Level;
use crate::ensemble::{Ensemble, Reading};
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

/// The lesser trust of the two sides.
pub const WEAKER: Reading = Reading::Lesser(Measure::DecisionTrust(0), Measure::DecisionTrust(1));

impl Bands {
    /// The next quarter: what a rising function makes of the runs' values.
    fn push(&mut self, ensemble: &Ensemble, reading: Reading, quarter: usize, map: fn(f64) -> f64) {
        let shares = [0.05, 0.25, 0.5, 0.75, 0.95];
        if let Some(quantiles) = ensemble.quantiles(reading, quarter, shares, map) {
            self.push_all(quantiles);
        }
    }

    fn push_all(&mut self, [q05, q25, median, q75, q95]: [f64; 5]) {
        self.median.push(median);
        self.q25.push(q25);
        self.q75.push(q75);
        self.q05.push(q05);
        self.q95.push(q95);
    }
}

/// What is known of one theory in the scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// Runs that it rests on.
    pub runs: usize,
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

/// A quantity of all replicates that are kept in a quarter, per cent, in order of replicates.
pub fn quantity_values(ensemble: &Ensemble, quantity: Quantity, quarter: usize, out: &mut Vec<f64>) {
    let (measure, map): (Measure, fn(f64) -> f64) = match quantity {
        Quantity::AInB | Quantity::Weaker => (Measure::DecisionTrust(0), percent),
        Quantity::BInA => (Measure::DecisionTrust(1), percent),
        Quantity::Cooperation => (Measure::Cooperation, in_hundred),
    };
    ensemble.values(measure, quarter, out);
    if quantity == Quantity::Weaker {
        let mut other = Vec::new();
        ensemble.values(Measure::DecisionTrust(1), quarter, &mut other);
        out.iter_mut().zip(&other).for_each(|(a, b)| *a = a.min(*b));
    }
    out.iter_mut().for_each(|value| *value = map(*value));
}

/// What a quantity reads of runs, and what makes per cent of it.
pub fn reading(quantity: Quantity) -> (Reading, fn(f64) -> f64) {
    match quantity {
        Quantity::AInB => (Reading::Of(Measure::DecisionTrust(0)), percent),
        Quantity::BInA => (Reading::Of(Measure::DecisionTrust(1)), percent),
        Quantity::Weaker => (WEAKER, percent),
        Quantity::Cooperation => (Reading::Of(Measure::Cooperation), in_hundred),
    }
}

/// Bands of the four quantities.
pub fn quantity_bands(ensemble: &Ensemble) -> [Bands; 4] {
    Quantity::ALL.map(|(quantity, _)| {
        let (reading, map) = reading(quantity);
        let mut bands = Bands::default();
        for t in 0..ensemble.plan().quarters {
            bands.push(ensemble, reading, t, map);
        }
        bands
    })
}

fn in_hundred(share: f64) -> f64 {
    100.0 * share
}

/// Series recorded at the end of quarters, moved to the start of the next; `first` is where it began.
fn at_starts(ensemble: &Ensemble, measure: Measure, first: f64, map: fn(f64) -> f64) -> Bands {
    let mut out = Bands::default();
    out.push_all([map(first); 5]);
    for t in 1..ensemble.plan().quarters {
        out.push(ensemble, Reading::Of(measure), t - 1, map);
    }
    out
}

fn means(ensemble: &Ensemble, measure: Measure, first: f64) -> Vec<f64> {
    let quarters = ensemble.plan().quarters;
    std::iter::once(first).chain((1..quarters).map(|t| ensemble.mean(measure, t - 1))).collect()
}

/// Reads an ensemble of the scenario; `None` while it has no replicate.
pub fn summarise(ensemble: &Ensemble, p: &crate::param::Parameters) -> Option<Summary> {
    if ensemble.runs() == 0 {
        return None;
    }
    let quarters = ensemble.plan().quarters;
    let last = quarters - 1;
    let threshold = (0..quarters)
        .map(|t| {
            let median = ensemble.quantiles(Reading::Of(Measure::Threshold), t, [0.5], percent);
            median.map_or(f64::NAN, |[m]| m)
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
        runs: ensemble.runs(),
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
