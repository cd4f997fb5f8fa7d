//! Shares of variance: which part of an outcome's variance comes from a parameter alone, and which with others.
//!
//! Points `A` and `B` come from one shifted Sobol sequence; `AB_i` is `A` with coordinate `i` from `B`. The first index
//! `S1` is the share of variance that would vanish, on average, if the parameter were known (Saltelli and others 2010);
//! the total index `ST` the share that would remain if all others were (Jansen 1999). Outcomes are centred first, and
//! the variance is that over `A` and `B`. Intervals of 95 % are percentiles over resampled points.
//!
//! The outcome at a point is a mean over a fixed set of runs on the same shocks everywhere: what is left of the shocks in
//! it is part of the function that is taken apart, and counts as interaction.
//!
//! Sources: Saltelli, Annoni, Azzini, Campolongo, Ratto and Tarantola (2010), Computer Physics Communications 181,
//! 259-270; Jansen (1999), Computer Physics Communications 117, 35-43.

use super::dial::Dial;
use super::estimate::Estimate;
use super::experiment::Experiment;
use super::low_discrepancy::{DIMENSIONS, Sequence};
use super::outcome::Outcome;
use super::resample::{RESAMPLES, percentile_interval, resample};
use super::study::Study;
use super::surface::{Ask, Surface};
use crate::rng::Seed;
use crate::text::say;
use serde::Serialize;

/// The indices of one parameter.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Indices {
    pub first: Estimate,
    pub total: Estimate,
}

/// What the points say of a function.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Decomposition {
    /// Mean and variance of the function over the cube.
    pub mean: f64,
    pub variance: f64,
    /// Coordinate by coordinate.
    pub indices: Vec<Indices>,
}

/// Indices from the function's values: of every point `A`, then `AB_0`, `AB_1` and so on, then `B`. Of a function that
/// does not vary all indices are nought. `None` of fewer than two points.
pub fn decompose(values: &[Vec<f64>]) -> Option<Decomposition> {
    let n = values.len();
    if n < 2 {
        return None;
    }
    let k = values[0].len() - 2;
    let all = (n * (k + 2)) as f64;
    let mean = values.iter().flatten().sum::<f64>() / all;
    // What every point adds: to the mean and the square of A and B, and to the two numerators of each coordinate.
    let terms: Vec<Vec<f64>> = values
        .iter()
        .map(|point| {
            let (a, b) = (point[0] - mean, point[k + 1] - mean);
            let mut terms = vec![a + b, a * a + b * b];
            for value in &point[1..=k] {
                let ab = value - mean;
                terms.extend([b * (ab - a), 0.5 * (a - ab) * (a - ab)]);
            }
            terms
        })
        .collect();
    let over = |picks: &mut dyn Iterator<Item = usize>| {
        let mut sums = vec![0.0; 2 * k + 2];
        for pick in picks {
            for (sum, term) in sums.iter_mut().zip(&terms[pick]) {
                *sum += term;
            }
        }
        let n = n as f64;
        let middle = sums[0] / (2.0 * n);
        let variance = sums[1] / (2.0 * n) - middle * middle;
        let index = |sum: &f64| if variance > f64::EPSILON { sum / n / variance } else { 0.0 };
        (variance, sums[2..].iter().map(index).collect::<Vec<f64>>())
    };
    let (variance, indices) = over(&mut (0..n));
    let mut spread = vec![Vec::with_capacity(RESAMPLES); 2 * k];
    resample(n, |picks| {
        let (_, indices) = over(&mut picks.iter().copied());
        for (spread, index) in spread.iter_mut().zip(indices) {
            spread.push(index);
        }
    });
    let estimate = |at: usize| percentile_interval(indices[at], &spread[at]);
    let indices = (0..k).map(|at| Indices { first: estimate(2 * at), total: estimate(2 * at + 1) }).collect();
    let centre = values.iter().map(|point| point[0] + point[k + 1]).sum::<f64>() / (2 * n) as f64;
    Some(Decomposition { mean: centre, variance, indices })
}

/// The points of the cube at which the function is wanted, for one point of the sequence: `A`, every `AB_i`, `B`.
pub fn design(sequence: &Sequence, index: u32) -> Vec<Vec<f64>> {
    let both = sequence.point(index);
    let (a, b) = both.split_at(both.len() / 2);
    let mixed = (0..a.len()).map(|i| {
        let mut point = a.to_vec();
        point[i] = b[i];
        point
    });
    std::iter::once(a.to_vec()).chain(mixed).chain([b.to_vec()]).collect()
}

/// Points where nothing is said.
pub const POINTS: usize = 256;

/// Most dials: a point of the sequence has two coordinates for each.
pub const MOST_DIALS: usize = DIMENSIONS / 2;

/// The three levers and the two strongest of structure, over plausible spans.
fn usual() -> Vec<Dial> {
    let ids = ["leadership_change", "public_enmity", "sensibility", "first_strike", "cost_of_conflict"];
    ids.into_iter().filter_map(|id| Dial::find(id).ok()).collect()
}

/// Shares of an outcome's variance in the compared theories; a piece is one point of the sequence.
pub struct SobolStudy {
    surface: Surface,
    sequence: Sequence,
    points: usize,
}

/// One parameter in the answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shared {
    pub id: String,
    pub name: String,
    pub lever: bool,
    /// The ends of its span, as the page writes them.
    pub ends: [String; 2],
    /// Theory by theory.
    pub indices: Vec<Indices>,
}

/// What the shares of variance are.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shares {
    pub outcome: Outcome,
    /// Which of the two theories, in the order in which they are told.
    pub slots: Vec<usize>,
    /// Runs at each point.
    pub runs: usize,
    /// Points of the sequence that are in.
    pub points: usize,
    pub wanted: usize,
    /// Mean and standard deviation of the outcome over the spans, theory by theory.
    pub means: Vec<f64>,
    pub deviations: Vec<f64>,
    /// By the larger total index of the theories, falling.
    pub dials: Vec<Shared>,
}

impl SobolStudy {
    /// From what is asked, and how many points of the sequence: a power of two, 16 to 65,536.
    ///
    /// # Errors
    /// One sentence where what is asked is not allowed or the model cannot run a point of the design.
    pub fn new(experiment: Experiment, ask: Ask, points: Option<usize>) -> Result<Self, String> {
        let points = points.unwrap_or(POINTS);
        if !points.is_power_of_two() || !(16..=65_536).contains(&points) {
            return Err(say!("ask-points", points = points));
        }
        let seed = Seed(experiment.settings.seed);
        let surface = Surface::new(experiment, &ask, usual)?;
        let count = surface.dials.len();
        if count > MOST_DIALS {
            return Err(say!("ask-many-dials", count = count, most = MOST_DIALS));
        }
        let sequence = Sequence::shifted(2 * count, seed);
        // Whether the model can run all points is known at the corners that payoffs span: its rule on them is linear in
        // each.
        let bound: Vec<usize> = (0..count).filter(|&at| surface.dials[at].is_bound()).collect();
        for corner in 0..1u32 << bound.len() {
            let mut point = vec![0.0; count];
            for (bit, &at) in bound.iter().enumerate() {
                point[at] = f64::from(corner >> bit & 1);
            }
            surface.at(&point)?;
        }
        Ok(Self { surface, sequence, points })
    }

    /// What is varied.
    pub fn surface(&self) -> &Surface {
        &self.surface
    }
}

impl Study for SobolStudy {
    type Answer = Shares;

    fn pieces(&self) -> usize {
        self.points
    }

    fn width(&self) -> usize {
        (self.surface.dials.len() + 2) * self.surface.theories()
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let mut numbers = Vec::with_capacity(self.width());
        for point in design(&self.sequence, index as u32) {
            numbers.extend(self.surface.means(&point)?);
        }
        Ok(numbers)
    }

    /// Of the points from the first on, sixteen at least.
    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Shares> {
        let known: Vec<&Vec<f64>> = pieces.iter().map_while(Option::as_ref).collect();
        if known.len() < 16 {
            return None;
        }
        let theories = self.surface.theories();
        let of = |theory: usize| {
            let values: Vec<Vec<f64>> = known
                .iter()
                .map(|piece| piece.iter().skip(theory).step_by(theories).copied().collect())
                .collect();
            decompose(&values)
        };
        let parts: Vec<Decomposition> = (0..theories).map(of).collect::<Option<_>>()?;
        let mut dials: Vec<Shared> = self
            .surface
            .dials
            .iter()
            .enumerate()
            .map(|(at, dial)| Shared {
                id: dial.id().into(),
                name: dial.name().into(),
                lever: dial.is_lever(),
                ends: [dial.show(0), dial.show(1)],
                indices: parts.iter().map(|part| part.indices[at]).collect(),
            })
            .collect();
        let most = |dial: &Shared| dial.indices.iter().map(|i| i.total.value).fold(0.0, f64::max);
        dials.sort_by(|a, b| most(b).total_cmp(&most(a)));
        Some(Shares {
            outcome: self.surface.outcome,
            slots: self.surface.slots.clone(),
            runs: self.surface.experiment.runs,
            points: known.len(),
            wanted: self.points,
            means: parts.iter().map(|part| part.mean).collect(),
            deviations: parts.iter().map(|part| part.variance.max(0.0).sqrt()).collect(),
            dials,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_has_first_indices_that_are_total_and_make_up_all() {
        let sequence = Sequence::shifted(6, Seed(5));
        // Variances 1/12, 4/12 and 0: shares 0.2, 0.8 and 0. On an even net of 1,024 points they come to a thousandth.
        let values: Vec<Vec<f64>> = (0..1024)
            .map(|n| design(&sequence, n).iter().map(|x| x[0] + 2.0 * x[1] + 10.0).collect())
            .collect();
        let parts = decompose(&values).unwrap();
        for (got, wanted) in parts.indices.iter().zip([0.2, 0.8, 0.0]) {
            assert!((got.first.value - wanted).abs() < 1e-2, "{got:?}");
            assert!((got.total.value - wanted).abs() < 1e-2, "{got:?}");
            assert!(got.first.low <= got.first.value && got.first.value <= got.first.high);
        }
        assert!((parts.mean - 11.5).abs() < 1e-2 && (parts.variance - 5.0 / 12.0).abs() < 1e-2);
    }

    #[test]
    fn of_what_does_not_vary_nothing_has_a_share() {
        let parts = decompose(&vec![vec![0.25; 4]; 16]).unwrap();
        assert!(parts.indices.iter().all(|i| i.first.value == 0.0 && i.total.value == 0.0));
        assert_eq!(decompose(&[vec![0.0; 4]]), None);
    }
}
