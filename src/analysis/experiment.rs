//! What an analysis is asked about: a scenario or a typical rivalry, settings, and a number of runs.

use super::knob::Knob;
use super::outcome::{Outcome, Runs};
use crate::dyad::Script;
use crate::ensemble::{Plan, run_span};
use crate::lab::Settings;
use crate::lab::settings::{OPEN_QUARTERS, Question};
use crate::rng::Seed;
use crate::scenario::Scenario;
use crate::text::say;
use crate::theory::Theory;
use crate::trajectory::Measure;
use std::sync::Arc;

/// Thirty years: what unscripted runs are read over.
const THIRTY_YEARS: usize = 120;

/// What every analysis varies, repeats and reads.
#[derive(Clone, Debug)]
pub struct Experiment {
    /// `None`: unscripted runs of a typical rivalry, read over thirty years.
    pub scenario: Option<Arc<Scenario>>,
    pub settings: Settings,
    /// Replicates of every point.
    pub runs: usize,
}

impl Experiment {
    /// Most replicates of a point.
    pub const MAX_RUNS: usize = 100_000;

    /// An experiment whose settings and number of runs are allowed.
    ///
    /// # Errors
    /// One sentence with what is.
    pub fn new(scenario: Option<Arc<Scenario>>, settings: Settings, runs: usize) -> Result<Self, String> {
        if !(1..=Self::MAX_RUNS).contains(&runs) {
            return Err(say!("ask-runs", runs = runs, most = Self::MAX_RUNS));
        }
        settings.check()?;
        let experiment = Self { scenario, settings, runs };
        for slot in 0..2 {
            experiment.question(experiment.theory(slot), &[], &[Measure::Joint])?;
        }
        Ok(experiment)
    }

    /// One of the two compared theories.
    pub fn theory(&self, slot: usize) -> &'static Theory {
        self.settings.theory(slot)
    }

    /// The quarters over which outcomes are read.
    pub fn horizon(&self) -> usize {
        self.scenario.as_ref().map_or(THIRTY_YEARS, |scenario| scenario.quarters() as usize)
    }

    /// How long a run is, quarters: longer than the horizon where what begins late has to be seen to last.
    pub fn quarters(&self) -> usize {
        self.scenario.as_ref().map_or(OPEN_QUARTERS, |scenario| scenario.quarters()) as usize
    }

    /// The names of the two states.
    pub fn sides(&self) -> [String; 2] {
        match &self.scenario {
            Some(scenario) => scenario.sides.each_ref().map(|side| side.name.clone()),
            None => [say!("state-first"), say!("state-second")],
        }
    }

    /// What is run of a theory, with some knobs turned.
    ///
    /// # Errors
    /// One sentence where a knob's value is not allowed or the model cannot run the point.
    pub fn question(
        &self,
        theory: &Theory,
        knobs: &[(&Knob, f64)],
        measures: &[Measure],
    ) -> Result<Question, String> {
        let mut settings = self.settings.clone();
        for &(knob, value) in knobs {
            knob.set(&mut settings, knob.check(value)?);
        }
        let scenario = self.scenario.as_deref();
        let parameters = settings.parameters(scenario, theory).map_err(|refusal| refusal.to_string())?;
        let script = scenario.map_or_else(Script::default, |scenario| settings.script(scenario, theory));
        let quarters = self.quarters();
        let plan = Plan { measures: measures.to_vec(), quarters };
        Ok(Question { parameters, script: script.unrolled(quarters as u32), plan })
    }

    /// The question that answers some outcomes; one that the theory does not have is refused.
    ///
    /// # Errors
    /// As [`Experiment::question`], and where the theory has no such outcome or the runs are too short for it.
    pub fn ask(
        &self,
        theory: &Theory,
        knobs: &[(&Knob, f64)],
        outcomes: &[Outcome],
    ) -> Result<Question, String> {
        let mut measures: Vec<Measure> = Vec::new();
        for measure in outcomes.iter().flat_map(|outcome| outcome.measures()) {
            if !measures.contains(&measure) {
                measures.push(measure);
            }
        }
        let question = self.question(theory, knobs, &measures)?;
        match outcomes.iter().find_map(|outcome| outcome.absent(theory, &question.parameters)) {
            Some(refusal) => Err(refusal),
            None => Ok(question),
        }
    }

    /// Replicates `first..first + count` of a question: the same shocks for every question of one seed.
    pub fn span(&self, question: &Question, first: usize, count: usize) -> Runs {
        let seed = Seed(self.settings.seed);
        let values = run_span(&question.plan, &question.parameters, seed, first, count, &question.script);
        Runs::new(question.plan.clone(), values)
    }

    /// Outcomes of `count` replicates from replicate `first` on, outcome by outcome: the same shocks for every
    /// question of one seed.
    pub fn outcomes(
        &self,
        question: &Question,
        outcomes: &[Outcome],
        first: usize,
        count: usize,
    ) -> Vec<Vec<f64>> {
        let runs = self.span(question, first, count);
        let horizon = self.horizon();
        outcomes
            .iter()
            .map(|outcome| (0..count).map(|run| outcome.of_run(&runs, run, horizon)).collect())
            .collect()
    }
}
