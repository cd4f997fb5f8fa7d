//! What is kept of a distribution when not every value is: counts in bins of equal width, in units of probability.
//!
//! Log-odds are counted by the probability that they stand for, because that is what figures show of them; shares as
//! they are. A bin is a thousandth wide, so every order statistic is known to a thousandth: **a quantile read from a
//! sketch is within 0.001 (a tenth of a percentage point) of the quantile of all the values** ([`ERROR`]), at any
//! number of runs. Exactly 0 and exactly 1, which shares and flags often are, have bins of their own and come back as
//! they went in.
//!
//! Why not a sketch from a library: an ensemble must be the same to the last bit on every target and however its
//! replicates were grouped. `sketches-ddsketch` and its kin find bins with the host's logarithm and bound the error
//! relative to the value, which says nothing about a probability; a t-digest depends on the order and size of what is
//! merged, and has no bound at all. The values here lie between 0 and 1, where counts in fixed bins are smaller than
//! either (4 KB), exact to merge in any order, and a comparison and an addition a value.

use crate::math::{logistic, logit};
use crate::trajectory::Measure;

/// Bins between 0 and 1.
const BINS: usize = 1000;

/// How far a quantile may be from that of all the values, in units of probability.
pub const ERROR: f64 = 1.0 / BINS as f64;

/// Log-odds beyond this magnitude are in the outermost bins: the log-odds of 0.001 are -6.9.
const REACH: f64 = 7.0;

/// Cells of a unit of log-odds: no cell is wide enough for two edges, since probability grows by a quarter a unit at
/// most.
const CELLS: f64 = 256.0;

/// What the values of a measure are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    LogOdds,
    /// 0 to 1.
    Share,
}

impl Scale {
    /// The scale of a measure.
    pub fn of(measure: Measure) -> Self {
        match measure {
            Measure::Margin(_)
            | Measure::DecisionTrust(_)
            | Measure::Threshold
            | Measure::Trust(..)
            | Measure::Bond(_)
            | Measure::Collective(_)
            | Measure::Dispersion(_) => Scale::LogOdds,
            Measure::Joint
            | Measure::Institutions
            | Measure::Identity(_)
            | Measure::Hoffman
            | Measure::Sign(_)
            | Measure::Cooperation
            | Measure::Sensibility(_)
            | Measure::Turnover(_)
            | Measure::Leap(_)
            | Measure::Betrayal(_)
            | Measure::Act(_)
            | Measure::ShareTrusting(_) => Scale::Share,
        }
    }

    /// A value in units of probability.
    pub fn probability(self, value: f64) -> f64 {
        if self == Scale::LogOdds { logistic(value) } else { value }
    }

    fn value(self, probability: f64) -> f64 {
        if self == Scale::LogOdds { logit(probability) } else { probability }
    }
}

/// Where the edges between bins lie among log-odds, so that no value needs a logistic function.
#[derive(Clone, Debug)]
pub struct Ruler {
    /// Log-odds of the lower edges of all bins but the first.
    edges: Vec<f64>,
    /// The bin in which each cell begins.
    cells: Vec<u16>,
}

impl Ruler {
    pub fn new() -> Self {
        let edges: Vec<f64> = (1..BINS).map(|bin| logit(bin as f64 * ERROR)).collect();
        let cells = (0..(2.0 * REACH * CELLS) as usize)
            .map(|cell| {
                let start = cell as f64 / CELLS - REACH;
                edges.partition_point(|edge| *edge <= start) as u16
            })
            .collect();
        Self { edges, cells }
    }

    /// The bin of log-odds: how many edges do not lie above them.
    fn bin(&self, log_odds: f64) -> usize {
        let cell = ((log_odds + REACH) * CELLS).max(0.0) as usize;
        let Some(&bin) = self.cells.get(cell) else { return BINS - 1 };
        let mut bin = usize::from(bin);
        while self.edges.get(bin).is_some_and(|edge| *edge <= log_odds) {
            bin += 1;
        }
        bin
    }
}

/// Counts of values.
#[derive(Clone, Debug)]
pub struct Sketch {
    scale: Scale,
    /// Exactly 0 or below, then the bins, then exactly 1 or above.
    counts: Vec<u32>,
    of: usize,
}

impl Sketch {
    pub fn new(scale: Scale) -> Self {
        Self { scale, counts: vec![0; BINS + 2], of: 0 }
    }

    pub fn bytes(&self) -> usize {
        self.counts.capacity() * size_of::<u32>()
    }

    /// Counts values.
    pub fn add(&mut self, ruler: &Ruler, values: &[f64]) {
        for &value in values {
            let slot = self.slot(ruler, value);
            self.counts[slot] += 1;
        }
        self.of += values.len();
    }

    fn slot(&self, ruler: &Ruler, value: f64) -> usize {
        match self.scale {
            Scale::LogOdds => 1 + ruler.bin(value),
            Scale::Share if value <= 0.0 => 0,
            Scale::Share if value >= 1.0 => BINS + 1,
            Scale::Share => 1 + ((value * BINS as f64) as usize).min(BINS - 1),
        }
    }

    /// A place in a slot, 0 to 1 of its width, in units of probability.
    fn place(slot: usize, within: f64) -> f64 {
        match slot {
            0 => 0.0,
            slot if slot > BINS => 1.0,
            slot => ((slot - 1) as f64 + within) * ERROR,
        }
    }

    /// Quantiles of what a rising function makes of the values, for rising `shares`; each of a bin's values is taken
    /// to lie in the middle of its part of the bin. `None` of nothing.
    pub fn quantiles<const N: usize>(&self, shares: [f64; N], map: fn(f64) -> f64) -> Option<[f64; N]> {
        debug_assert!(shares.is_sorted());
        let last = self.of.checked_sub(1)?;
        let (mut slot, mut before) = (0, 0);
        let mut statistic = |rank: usize| {
            while slot <= BINS && before + self.counts[slot] as usize <= rank {
                before += self.counts[slot] as usize;
                slot += 1;
            }
            let within = (rank.saturating_sub(before) as f64 + 0.5) / f64::from(self.counts[slot].max(1));
            map(self.scale.value(Self::place(slot, within.min(1.0))))
        };
        // The statistic above one quantile may be the one below the next: ranks never fall.
        let mut known = (usize::MAX, 0.0);
        Some(shares.map(|share| {
            let at = share * last as f64;
            let below = (at as usize).min(last);
            let low = if known.0 == below { known.1 } else { statistic(below) };
            let above = (below + 1).min(last);
            known = if known.0 == above { known } else { (above, statistic(above)) };
            low + (at - below as f64) * (known.1 - low)
        }))
    }

    /// Share of values that are at least `value`; within the share of those in its bin.
    pub fn share(&self, ruler: &Ruler, value: f64) -> f64 {
        let slot = self.slot(ruler, value);
        let above: u32 = self.counts[slot + 1..].iter().sum();
        let within = match slot {
            slot if slot == 0 || slot > BINS => 0.0,
            slot => ((self.scale.probability(value) - Self::place(slot, 0.0)) / ERROR).clamp(0.0, 1.0),
        };
        (f64::from(above) + (1.0 - within) * f64::from(self.counts[slot])) / self.of.max(1) as f64
    }
}
