//! Many runs: replicates merged in order, every value of the first thousand, sketches of more, and what they say.
//!
//! Replicate `r` has draws of its own wherever it runs, and an ensemble takes replicates in order, so that neither the
//! number of workers nor the size of batches can change a result.

mod quantiles;
mod sketch;

pub use entente_kernel::run::{BATCH, Plan, Width, run_batch, run_lanes, run_span};
pub use quantiles::{quantiles, quantiles_of};
pub use sketch::{ERROR, Scale};

use crate::trajectory::Measure;
use sketch::{Ruler, Sketch};
use std::collections::BTreeMap;

/// Replicates of which a sketched ensemble keeps every value: what compares runs pair by pair, or reads a run's whole
/// course, rests on these.
pub const EXACT: usize = 1000;

/// What a figure reads of each run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    Of(Measure),
    /// The lesser of two measures of one scale.
    Lesser(Measure, Measure),
}

impl Reading {
    /// What has to be kept of a run to read it.
    pub fn measures(self) -> Vec<Measure> {
        match self {
            Reading::Of(measure) => vec![measure],
            Reading::Lesser(measure, other) => vec![measure, other],
        }
    }

    fn measure(self) -> Measure {
        let (Reading::Of(measure) | Reading::Lesser(measure, _)) = self;
        measure
    }
}

/// Replicates that came together: measure by measure, quarter by quarter, replicate by replicate.
#[derive(Clone, Debug)]
struct Block {
    first: usize,
    /// Replicates in the values, and how many of them are kept.
    count: usize,
    kept: usize,
    values: Vec<f64>,
}

/// What is known of more replicates than are kept: means of every measure, sketches of what figures read.
#[derive(Clone, Debug)]
struct Beyond {
    ruler: Ruler,
    /// Sums by measure and quarter, added up in order of replicates.
    sums: Vec<f64>,
    /// By reading and quarter.
    sketches: Vec<Sketch>,
}

/// Replicates gathered so far. Only the unbroken run of replicates from the first counts as result, so that what is
/// shown does not depend on which worker was faster.
#[derive(Clone, Debug)]
pub struct Ensemble {
    plan: Plan,
    readings: Vec<Reading>,
    most: usize,
    blocks: Vec<Block>,
    runs: usize,
    /// Spans that came before those that precede them.
    waiting: BTreeMap<usize, Vec<f64>>,
    beyond: Option<Beyond>,
}

impl Ensemble {
    /// An empty ensemble that keeps every value.
    pub fn new(plan: Plan) -> Self {
        Self {
            plan,
            readings: Vec::new(),
            most: usize::MAX,
            blocks: Vec::new(),
            runs: 0,
            waiting: BTreeMap::new(),
            beyond: None,
        }
    }

    /// An empty ensemble that keeps every value of its first [`EXACT`] replicates; of more, the means of all measures
    /// and sketches of `readings`, whose quantiles and shares are then within [`ERROR`].
    pub fn sketched(plan: Plan, readings: Vec<Reading>) -> Self {
        Self { readings, most: EXACT, ..Self::new(plan) }
    }

    /// Takes a batch of [`BATCH`] replicates in. Returns whether it was the plan's length; another is left out.
    pub fn accept(&mut self, batch: usize, values: Vec<f64>) -> bool {
        values.len() == self.plan.batch_len() && self.accept_span(batch * BATCH, values)
    }

    /// Takes the replicates from `first` on in, as [`run_span`] gives them. Returns whether they were whole runs; other
    /// values are left out, and so are runs that are known already.
    pub fn accept_span(&mut self, first: usize, values: Vec<f64>) -> bool {
        let len = self.plan.run_len();
        if len == 0 || values.is_empty() || !values.len().is_multiple_of(len) {
            return false;
        }
        if first >= self.runs {
            self.waiting.insert(first, values);
        }
        while let Some(values) = self.waiting.remove(&self.runs) {
            self.take(values);
        }
        true
    }

    /// Takes the next replicates in.
    fn take(&mut self, values: Vec<f64>) {
        let count = values.len() / self.plan.run_len();
        let kept = count.min(self.most - self.replicates());
        let mut block = Block { first: self.runs, count, kept, values };
        if kept < count {
            let beyond = self.beyond.get_or_insert_with(|| {
                let mut beyond = Beyond::new(&self.plan, &self.readings);
                for block in &self.blocks {
                    beyond.add(&self.plan, &self.readings, block, 0..block.kept);
                }
                beyond.add(&self.plan, &self.readings, &block, 0..kept);
                beyond
            });
            beyond.add(&self.plan, &self.readings, &block, kept..count);
        }
        self.runs += count;
        if kept > 0 {
            if kept < count {
                // What is not kept of a span takes no memory.
                let len = self.plan.run_len();
                block.values = (0..len).flat_map(|at| block.at(at, 0..kept).to_vec()).collect();
                block.count = kept;
            }
            block.values.shrink_to_fit();
            self.blocks.push(block);
        }
    }

    /// Replicates of which every value is known, without a gap from the first.
    pub fn replicates(&self) -> usize {
        self.runs.min(self.most)
    }

    /// Replicates that means, shares and quantiles rest on, without a gap from the first.
    pub fn runs(&self) -> usize {
        self.runs
    }

    /// The plan it was made for.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Values of all replicates that are kept for a measure in a quarter, in order of replicates.
    pub fn values(&self, measure: Measure, quarter: usize, out: &mut Vec<f64>) {
        let at = self.plan.position(measure) * self.plan.quarters + quarter;
        out.clear();
        for block in &self.blocks {
            out.extend_from_slice(block.at(at, 0..block.kept));
        }
    }

    /// The same of what a figure reads.
    fn read(&self, reading: Reading, quarter: usize) -> Vec<f64> {
        let mut out = Vec::new();
        self.values(reading.measure(), quarter, &mut out);
        if let Reading::Lesser(_, other) = reading {
            let mut others = Vec::new();
            self.values(other, quarter, &mut others);
            out.iter_mut().zip(&others).for_each(|(a, b)| *a = a.min(*b));
        }
        out
    }

    fn sketch(&self, reading: Reading, quarter: usize) -> Option<(&Ruler, &Sketch)> {
        let beyond = self.beyond.as_ref()?;
        let position = self.readings.iter().position(|known| *known == reading);
        let position = position.expect("a sketched ensemble names everything that is read of it");
        Some((&beyond.ruler, &beyond.sketches[position * self.plan.quarters + quarter]))
    }

    /// Mean of a measure in a quarter; 0 of nothing.
    pub fn mean(&self, measure: Measure, quarter: usize) -> f64 {
        if let Some(beyond) = &self.beyond {
            return beyond.sums[self.plan.position(measure) * self.plan.quarters + quarter]
                / self.runs as f64;
        }
        let mut values = Vec::new();
        self.values(measure, quarter, &mut values);
        if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / values.len() as f64 }
    }

    /// Share of runs in which a reading is at least `value` in a quarter; 0 of nothing.
    pub fn share(&self, reading: Reading, quarter: usize, value: f64) -> f64 {
        if let Some((ruler, sketch)) = self.sketch(reading, quarter) {
            return sketch.share(ruler, value);
        }
        let values = self.read(reading, quarter);
        values.iter().filter(|known| **known >= value).count() as f64 / values.len().max(1) as f64
    }

    /// Quantiles of what a rising function makes of a reading in a quarter, for rising `shares`. `None` of nothing.
    pub fn quantiles<const N: usize>(
        &self,
        reading: Reading,
        quarter: usize,
        shares: [f64; N],
        map: fn(f64) -> f64,
    ) -> Option<[f64; N]> {
        match self.sketch(reading, quarter) {
            Some((_, sketch)) => sketch.quantiles(shares, map),
            None => quantiles_of(&self.read(reading, quarter), shares, map),
        }
    }

    /// One replicate's series of a measure; `None` if it is not there, or not kept.
    pub fn series(&self, measure: Measure, replicate: usize) -> Option<Vec<f64>> {
        if replicate >= self.replicates() {
            return None;
        }
        let block = &self.blocks[self.blocks.partition_point(|block| block.first <= replicate) - 1];
        let at = self.plan.position(measure) * self.plan.quarters;
        let place = replicate - block.first;
        Some((0..self.plan.quarters).map(|t| block.values[(at + t) * block.count + place]).collect())
    }

    /// Bytes that the numbers take: what grows with runs, quarters and measures.
    pub fn bytes(&self) -> usize {
        let numbers = |values: &Vec<f64>| values.capacity() * size_of::<f64>();
        let blocks = self.blocks.iter().map(|block| numbers(&block.values)).sum::<usize>();
        let waiting = self.waiting.values().map(numbers).sum::<usize>();
        let beyond = self.beyond.as_ref();
        let sketches =
            beyond.map_or(0, |b| numbers(&b.sums) + b.sketches.iter().map(Sketch::bytes).sum::<usize>());
        blocks + waiting + sketches
    }
}

impl Block {
    /// Some of the values of a measure and quarter.
    fn at(&self, measure_and_quarter: usize, replicates: std::ops::Range<usize>) -> &[f64] {
        let from = measure_and_quarter * self.count;
        &self.values[from + replicates.start..from + replicates.end]
    }
}

impl Beyond {
    fn new(plan: &Plan, readings: &[Reading]) -> Self {
        let sketches = readings
            .iter()
            .flat_map(|reading| vec![Sketch::new(Scale::of(reading.measure())); plan.quarters])
            .collect();
        Self { ruler: Ruler::new(), sums: vec![0.0; plan.run_len()], sketches }
    }

    /// Adds some of the replicates of a block.
    fn add(&mut self, plan: &Plan, readings: &[Reading], block: &Block, of: std::ops::Range<usize>) {
        for (at, sum) in self.sums.iter_mut().enumerate() {
            *sum = block.at(at, of.clone()).iter().fold(*sum, |sum, value| sum + value);
        }
        let mut lesser = Vec::with_capacity(of.len());
        for (reading, sketches) in readings.iter().zip(self.sketches.chunks_mut(plan.quarters)) {
            let at = plan.position(reading.measure()) * plan.quarters;
            for (t, sketch) in sketches.iter_mut().enumerate() {
                let values = block.at(at + t, of.clone());
                match reading {
                    Reading::Of(_) => sketch.add(&self.ruler, values),
                    Reading::Lesser(_, other) => {
                        let others = block.at(plan.position(*other) * plan.quarters + t, of.clone());
                        lesser.clear();
                        lesser.extend(values.iter().zip(others).map(|(a, b)| a.min(*b)));
                        sketch.add(&self.ruler, &lesser);
                    }
                }
            }
        }
    }
}
