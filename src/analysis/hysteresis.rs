//! Enmity has a memory: the same circumstances, reached from enmity and from friendship.
//!
//! The minimum trust threshold is shifted slowly, down for two enemies and up for two friends, on the same shocks. What
//! lies between the two courses of cooperation at the same shift is hysteresis: its area is the mean gap, 0 to 1.
//! It comes from the bistability of trust and distrust (pattern P20).

use super::chunks::Chunks;
use super::experiment::Experiment;
use super::study::Study;
use crate::dyad::{Constants, Dyad, Intervention, Shocks};
use crate::param::Parameters;
use crate::rng::{ReplicateDraws, Seed};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Largest shift of the threshold, log-odds.
const HIGHEST: f64 = 2.5;

/// Thirty years, in which the threshold goes from one end to the other.
const QUARTERS: usize = 120;

/// Shift a quarter.
const SLOPE: f64 = 2.0 * HIGHEST / QUARTERS as f64;

/// Trust at every level with which enemies and friends start, log-odds.
const STARTS: [f64; 2] = [-1.2, 1.0];

/// Shifts at which the two courses are compared: -2 to 2 in steps of a tenth.
const POINTS: i32 = 40;

/// Which way the threshold goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Two enemies, of whom less and less trust is asked.
    Falling = 0,
    /// Two friends, of whom more and more is asked.
    Rising = 1,
}

impl Way {
    const ALL: [Way; 2] = [Way::Falling, Way::Rising];

    /// The shift of the threshold in a quarter, log-odds.
    pub fn shift(self, quarter: f64) -> f64 {
        let rising = SLOPE * quarter - HIGHEST;
        if self == Way::Rising { rising } else { -rising }
    }

    /// The quarter of a shift.
    fn quarter(self, shift: f64) -> f64 {
        (HIGHEST + if self == Way::Rising { shift } else { -shift }) / SLOPE
    }
}

/// Runs with joint cooperation, quarter by quarter, while the threshold is shifted: without turnovers, noise and shocks
/// by third parties, so that what parts the two ways is what the pair remembers.
pub fn ramp(p: &Parameters, way: Way, seed: Seed, replicates: Range<u64>) -> Vec<f64> {
    let mut p = p.clone();
    p.starting_trust = [[STARTS[way as usize]; 4]; 2];
    p.starting_anchor = p.starting_trust;
    (p.turnover_by_chance, p.noise) = (false, [0.0; 4]);
    // A shock that comes in a quarter would meet the two ways at two thresholds.
    p.structural_shock = 0.0;
    let level = Constants::new(&p);
    let mut joint = vec![0.0; QUARTERS];
    for replicate in replicates {
        let draws = ReplicateDraws::new(seed, replicate);
        let mut dyad = Dyad::new(&p);
        for (t, joint) in joint.iter_mut().enumerate() {
            let shifted = Constants { threshold: level.threshold + way.shift(t as f64), ..level.clone() };
            let shocks = Shocks::new(draws.quarter(t as u32));
            let quarter = dyad.step(&p, &shifted, shocks, &Intervention::default());
            *joint += f64::from(u8::from(quarter.joint()));
        }
    }
    joint
}

/// The mean gap between two friends and two enemies at the same threshold, from shares of runs by quarter.
pub fn area(falling: &[f64], rising: &[f64]) -> f64 {
    let gaps = (0..=POINTS).map(|point| {
        let shift = f64::from(point) * 0.1 - 2.0;
        at(rising, Way::Rising.quarter(shift)) - at(falling, Way::Falling.quarter(shift))
    });
    gaps.sum::<f64>() / f64::from(POINTS + 1)
}

/// A series between two quarters.
fn at(series: &[f64], quarter: f64) -> f64 {
    let below = quarter.floor();
    let (low, high) = (series[below as usize], series[(below as usize + 1).min(series.len() - 1)]);
    low + (high - low) * (quarter - below)
}

/// What the study is told.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ask {}

/// The loop in both theories. A piece is a chunk of replicates of a theory on one way: runs with joint cooperation by
/// quarter.
pub struct HysteresisStudy {
    experiment: Experiment,
    parameters: [Parameters; 2],
}

/// What the study says of a theory.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Loop {
    pub runs: usize,
    /// Shift of the threshold and share of runs with joint cooperation, from the left: two enemies, two friends.
    pub falling: Vec<(f64, f64)>,
    pub rising: Vec<(f64, f64)>,
    /// The mean gap between them.
    pub area: f64,
}

impl HysteresisStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence where the model cannot run it.
    pub fn new(experiment: Experiment, _: Ask) -> Result<Self, String> {
        let of = |slot| Ok::<_, String>(experiment.question(experiment.theory(slot), &[], &[])?.parameters);
        let parameters = [of(0)?, of(1)?];
        Ok(Self { experiment, parameters })
    }
}

impl Study for HysteresisStudy {
    /// Theory by theory.
    type Answer = [Loop; 2];

    fn pieces(&self) -> usize {
        4 * Chunks(self.experiment.runs).count()
    }

    fn width(&self) -> usize {
        QUARTERS
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let replicates = Chunks(self.experiment.runs).replicates(index / 4);
        let seed = Seed(self.experiment.settings.seed);
        let way = Way::ALL[index % 2];
        Ok(ramp(&self.parameters[index / 2 % 2], way, seed, replicates.start as u64..replicates.end as u64))
    }

    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Self::Answer> {
        let chunks = Chunks(self.experiment.runs).complete(pieces, 4);
        let runs = Chunks(self.experiment.runs).runs(chunks.len());
        let of = |slot: usize| {
            let shares = Way::ALL.map(|way| {
                let mut sums = vec![0.0; QUARTERS];
                for chunk in &chunks {
                    let piece = chunk[2 * slot + way as usize];
                    sums.iter_mut().zip(piece).for_each(|(sum, joint)| *sum += joint);
                }
                sums.iter().map(|sum| sum / runs as f64).collect::<Vec<f64>>()
            });
            let course = |way: Way| -> Vec<(f64, f64)> {
                let shares = &shares[way as usize];
                let mut points: Vec<_> =
                    shares.iter().enumerate().map(|(t, &share)| (way.shift(t as f64), share)).collect();
                if way == Way::Falling {
                    points.reverse();
                }
                points
            };
            Loop {
                runs,
                falling: course(Way::Falling),
                rising: course(Way::Rising),
                area: area(&shares[0], &shares[1]),
            }
        };
        (runs > 0).then(|| [of(0), of(1)])
    }
}
