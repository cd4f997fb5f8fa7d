//! Batches of replicates: which comes next, and what becomes of it.

use super::settings::{Kind, Settings};
use super::{Lab, results};
use crate::ensemble::{BATCH, Ensemble};
use crate::measures::{Survival, transformed_by};
use crate::param::Parameters;
use crate::rng::Seed;
use crate::scenario::{self, Scenario};
use serde::{Deserialize, Serialize};

/// Batches of each kind while a slider is held, and at rest: 100, then 1,000 runs of the scenario, 300 without the
/// turnover at the pin, 250 unscripted ones.
const BATCHES: [[usize; 3]; 2] = [[FIRST, 0, 0], [20, 6, 5]];

/// Batches after which an ensemble of the scenario is read; reading costs more than a batch.
const READ_AT: [usize; 2] = [FIRST, 20];

/// Batches of the first answer.
const FIRST: usize = 2;

/// Eighteen months.
const SURVIVAL_QUARTERS: u32 = 6;

/// Quarters within which durable trust counts: thirty years.
const DURABLE_QUARTERS: usize = 120;

/// A batch to be computed for a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Job {
    /// Counts questions: another number, another [`Lab::brief`].
    pub question: u32,
    pub kind: usize,
    pub slot: usize,
    pub batch: usize,
}

/// The question under way and the ensembles that answer it, by kind and slot.
#[derive(Default)]
pub(super) struct Answers {
    settings: Settings,
    parameters: [Parameters; 2],
    /// Whether the settings have changed since the question was put.
    outdated: bool,
    ensembles: [[Option<Ensemble>; 2]; 3],
    asked: [[usize; 2]; 3],
    question: u32,
    /// The question that changed what a kind computes; batches of older ones are dropped.
    since: [u32; 3],
}

impl Answers {
    /// Another question for these kinds: what was computed for the last one no longer counts.
    pub fn ask_anew(&mut self, kinds: &[Kind]) {
        self.question += 1;
        for &kind in kinds {
            let k = kind as usize;
            self.ensembles[k] = [None, None];
            self.asked[k] = [0, 0];
            self.since[k] = self.question;
        }
    }

    fn complete(&self, kind: usize, slot: usize) -> usize {
        self.ensembles[kind][slot].as_ref().map_or(0, Ensemble::complete_batches)
    }

    /// Whether the settings have changed since the question was put.
    pub fn outdated(&self) -> bool {
        self.outdated
    }

    /// Whether the first answer has been begun and is not there.
    fn under_way(&self) -> bool {
        let main = Kind::Main as usize;
        self.asked[main] != [0, 0] && (0..2).any(|slot| self.complete(main, slot) < FIRST)
    }
}

impl Lab {
    fn wanted(&self, kind: Kind) -> usize {
        if kind == Kind::Stay && self.pinned_turnover().is_none() {
            return 0;
        }
        BATCHES[usize::from(self.held.is_none())][kind as usize]
    }

    /// Puts the question that the settings are. Under a held slider the one before is first seen through: bands that
    /// were begun anew with every movement would never arrive.
    pub(super) fn put_question(&mut self) {
        let known = self.summaries.iter().all(Option::is_some);
        self.answers.outdated = self.held.is_some() && known && self.answers.under_way();
        if self.answers.outdated {
            return;
        }
        self.answers.ask_anew(&Kind::ALL);
        self.answers.settings = self.settings.clone();
        for slot in 0..2 {
            if let Ok(parameters) = self.settings.parameters(&self.scenario, slot, true) {
                self.answers.parameters[slot] = parameters;
            }
        }
    }

    /// The next batch worth computing, or `None`.
    pub fn next_job(&mut self) -> Option<Job> {
        for kind in Kind::ALL {
            let (k, wanted) = (kind as usize, self.wanted(kind));
            let asked = &mut self.answers.asked[k];
            let slot = usize::from(asked[0] > asked[1]);
            if asked[slot] < wanted {
                let batch = asked[slot];
                asked[slot] += 1;
                return Some(Job { question: self.answers.question, kind: k, slot, batch });
            }
        }
        None
    }

    /// Whether every batch has come back.
    pub fn settled(&self) -> bool {
        !self.answers.outdated
            && Kind::ALL.iter().all(|&kind| {
                (0..2).all(|slot| self.answers.complete(kind as usize, slot) >= self.wanted(kind))
            })
    }

    /// Computes the first runs of a theory of which nothing is known, so that no picture is without its bands.
    pub(super) fn compute_first(&mut self) {
        for slot in (0..2).filter(|&slot| self.summaries[slot].is_none()).collect::<Vec<_>>() {
            let k = Kind::Main as usize;
            let Ok(question) = self.settings.question(&self.scenario, Kind::Main, slot, None) else {
                continue;
            };
            for batch in 0..FIRST {
                let values = question.run(Seed(self.settings.seed), batch);
                self.accept(Job { question: self.answers.question, kind: k, slot, batch }, values);
            }
            let asked = &mut self.answers.asked[k][slot];
            *asked = FIRST.max(*asked);
        }
    }

    /// What a worker needs to know beside the scenario and the job.
    pub fn brief(&self) -> Brief {
        Brief { settings: self.answers.settings.clone(), pin: self.pinned_turnover() }
    }

    /// Takes a computed batch in; one of an older question is dropped.
    pub fn accept(&mut self, job: Job, values: Vec<f64>) {
        let (k, slot) = (job.kind, job.slot);
        let Some(&kind) = Kind::ALL.get(k) else { return };
        if slot > 1 || job.question < self.answers.since[k] {
            return;
        }
        if self.answers.ensembles[k][slot].is_none() {
            let question = self.answers.settings.question(&self.scenario, kind, slot, self.pinned_turnover());
            let Ok(question) = question else { return };
            self.answers.ensembles[k][slot] = Some(Ensemble::new(question.plan));
        }
        let Some(ensemble) = &mut self.answers.ensembles[k][slot] else { return };
        let before = ensemble.complete_batches();
        ensemble.accept(job.batch, values);
        let after = ensemble.complete_batches();
        let due = |mark: usize| before < mark && after >= mark;
        match kind {
            Kind::Main if READ_AT.into_iter().any(due) => {
                self.summaries[slot] = results::summarise(ensemble, &self.answers.parameters[slot]);
                self.dirty.curves = true;
                self.dirty.text |= self.held.is_none();
            }
            Kind::Stay if due(BATCHES[1][k]) => {
                self.stays[slot] = Some(results::quantity_bands(ensemble));
                self.dirty.curves = true;
            }
            Kind::Open if due(BATCHES[1][k]) => {
                self.opens[slot] = Some(transformed_by(ensemble, DURABLE_QUARTERS));
                self.dirty.text = true;
            }
            _ => {}
        }
        if kind != Kind::Open && self.stays[slot].is_some() {
            self.read_survival(slot);
        }
        if self.answers.outdated && !self.answers.under_way() {
            self.put_question();
        }
    }

    /// Quarters over which survival of cooperation is shown; fewer where the scenario ends.
    pub(super) fn survival_quarters(&self, turnover: u32) -> u32 {
        SURVIVAL_QUARTERS.min(self.scenario.quarters().saturating_sub(turnover + 1))
    }

    /// Pairs the scenario's runs with those in which the leader at the pin stays.
    fn read_survival(&mut self, slot: usize) {
        let [Some(with), Some(without)] =
            [Kind::Main, Kind::Stay].map(|k| &self.answers.ensembles[k as usize][slot])
        else {
            return;
        };
        let Some((turnover, _)) = self.pinned_turnover() else { return };
        let quarters = self.survival_quarters(turnover) as usize;
        let survival = Some(Survival::of(with, without, turnover as usize, quarters));
        if survival != self.survivals[slot] {
            self.survivals[slot] = survival;
            self.dirty.text = true;
        }
    }

    /// Runs done and wanted of the scenario.
    pub fn progress(&self) -> (usize, usize) {
        let done = (0..2).map(|slot| self.answers.complete(Kind::Main as usize, slot)).min();
        (done.unwrap_or(0) * BATCH, BATCHES[1][Kind::Main as usize] * BATCH)
    }
}

/// A question as a worker is told it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Brief {
    settings: Settings,
    /// The turnover at the pin: quarter and side.
    pin: Option<(u32, usize)>,
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
        let kind = *Kind::ALL.get(kind).ok_or("there are three kinds of batches")?;
        let question = settings.question(&self.scenario, kind, slot, *pin).map_err(|e| e.to_string())?;
        Ok(question.run(Seed(settings.seed), batch))
    }
}
