//! How replicates are cut into batches, and a worker's half of computing them.

use super::results;
use super::settings::{Kind, Settings};
use crate::ensemble::{EXACT, Ensemble, Plan, Reading};
use crate::rng::Seed;
use crate::scenario::{self, Scenario};
use crate::trajectory::Measure;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Runs of a batch up to [`EXACT`], and beyond: a few milliseconds of work each, so that a worker notices a changed
/// question soon.
pub const RUNS: [usize; 2] = [64, 200];

/// Batches that make up the first 1,000 runs.
pub const WHOLE: usize = EXACT.div_ceil(RUNS[0]);

/// Runs of the scenario that a view at rest is refined to, and the batches that make them up.
pub const MOST_RUNS: usize = 10_000;
pub const REFINED: usize = WHOLE + (MOST_RUNS - EXACT) / RUNS[1];

/// Batches of each kind while a slider is held, and at rest: 64, then 1,000 runs of the scenario, 320 without the
/// turnover at the pin, 256 unscripted ones, 64 and 1,000 of what an edited scenario is compared with.
pub const BATCHES: [[usize; 4]; 2] = [[FIRST, 0, 0, FIRST], [WHOLE, 5, 4, WHOLE]];

/// Batches after which an ensemble of the scenario is read, at 64, 256, 1,000 and 10,000 runs; reading costs more than
/// a batch.
pub const READ_AT: [usize; 4] = [FIRST, 4, WHOLE, REFINED];

/// Batches of the first answer.
pub const FIRST: usize = 1;

/// Runs without the turnover at the pin, and unscripted ones.
pub const STAY_RUNS: usize = BATCHES[1][Kind::Stay as usize] * RUNS[0];
pub const OPEN_RUNS: usize = BATCHES[1][Kind::Open as usize] * RUNS[0];

/// The replicates of a batch. They are fixed so that the number of workers cannot change a result.
pub fn span(batch: usize) -> Range<usize> {
    let [few, many] = RUNS;
    match batch.checked_sub(WHOLE) {
        None => few * batch..EXACT.min(few * (batch + 1)),
        Some(later) => EXACT + many * later..EXACT + many * (later + 1),
    }
}

/// Batches within the first `runs` replicates.
pub fn batches_in(runs: usize) -> usize {
    match runs.checked_sub(EXACT) {
        None => runs / RUNS[0],
        Some(later) => WHOLE + later / RUNS[1],
    }
}

/// An ensemble of a kind: beyond 1,000 runs, what figures show as bands is sketched.
pub fn gather(kind: Kind, plan: Plan) -> Ensemble {
    if kind != Kind::Main {
        return Ensemble::new(plan);
    }
    let banded = |measure: &Measure| {
        use Measure::{Cooperation, DecisionTrust, Institutions, Threshold, Trust};
        matches!(measure, DecisionTrust(_) | Threshold | Trust(..) | Institutions | Cooperation)
    };
    let mut readings: Vec<Reading> =
        plan.measures.iter().filter(|measure| banded(measure)).map(|&measure| Reading::Of(measure)).collect();
    readings.push(results::WEAKER);
    Ensemble::sketched(plan, readings)
}

/// A question as a worker is told it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Brief {
    pub(super) settings: Settings,
    /// The turnover at the pin: quarter and side.
    pub(super) pin: Option<(u32, usize)>,
}

/// A worker's half: computes batches.
pub struct Runner {
    scenario: Scenario,
    brief: Brief,
}

impl Runner {
    /// From the text of the lab's scenario.
    ///
    /// # Errors
    /// One sentence where the scenario is none.
    pub fn new(scenario: &str, brief: Brief) -> Result<Self, String> {
        Ok(Self { scenario: scenario::parse(scenario).map_err(|e| e.to_string())?, brief })
    }

    /// Another question on the same scenario.
    pub fn ask(&mut self, brief: Brief) {
        self.brief = brief;
    }

    /// The values of one batch, for [`Lab::accept`].
    ///
    /// # Errors
    /// One sentence where the model cannot run the question.
    pub fn batch(&self, kind: usize, slot: usize, batch: usize) -> Result<Vec<f64>, String> {
        let Brief { settings, pin } = &self.brief;
        let kind = Kind::of(kind).ok_or("there are four kinds of batches")?;
        let question = settings.question(&self.scenario, kind, slot, *pin).map_err(|e| e.to_string())?;
        Ok(question.span(Seed(settings.seed), span(batch)))
    }
}
