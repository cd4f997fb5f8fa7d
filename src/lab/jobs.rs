//! Batches of replicates: which comes next, and what becomes of it.

use super::batches::{BATCHES, Brief, FIRST, MOST_RUNS, READ_AT, REFINED, Runner, batches_in, gather, span};
use super::history::State;
use super::settings::{Kind, Settings};
use super::{Lab, results};
use crate::ensemble::{EXACT, Ensemble};
use crate::measures::{Survival, transformed_by};
use crate::param::Parameters;
use crate::rng::Seed;
use crate::scenario::Scenario;
use std::rc::Rc;

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
pub(super) struct Answers {
    state: State,
    parameters: [Parameters; 2],
    /// Whether the settings have changed since the question was put.
    outdated: bool,
    ensembles: [[Option<Ensemble>; 2]; 4],
    asked: [[usize; 2]; 4],
    question: u32,
    /// Whether more runs of the scenario are wanted than the answer rests on.
    refining: bool,
    /// The question that changed what a kind computes; batches of older ones are dropped.
    since: [u32; 4],
    /// The question since which the scenario and what it is compared with are as they are: a worker that knows an
    /// older one needs the text.
    texts: [u32; 2],
}

impl Answers {
    /// Nothing is answered yet.
    pub fn new(state: State) -> Self {
        Answers {
            state,
            parameters: Default::default(),
            outdated: false,
            ensembles: Default::default(),
            asked: Default::default(),
            question: 0,
            refining: false,
            since: Default::default(),
            texts: Default::default(),
        }
    }

    /// Another question for these kinds: what was computed for the last one no longer counts.
    fn ask_anew(&mut self, kinds: &[Kind]) {
        self.question += 1;
        self.refining &= !kinds.contains(&Kind::Main);
        for &kind in kinds {
            let k = kind as usize;
            self.ensembles[k] = [None, None];
            self.asked[k] = [0, 0];
            self.since[k] = self.question;
        }
    }

    /// An ensemble, as far as it is there.
    pub fn ensemble(&self, kind: Kind, slot: usize) -> Option<&Ensemble> {
        self.ensembles[kind as usize][slot].as_ref()
    }

    /// The question since which a kind computes what it does.
    pub fn since(&self, kind: Kind) -> u32 {
        self.since[kind as usize]
    }

    /// What a kind runs.
    fn scenario(&self, kind: Kind) -> &Scenario {
        if kind == Kind::Reference { &self.state.reference } else { &self.state.scenario }
    }

    /// Notes which record is shown: no run depends on it.
    pub fn know_record(&mut self, settings: &Settings) {
        self.state.settings.record.clone_from(&settings.record);
    }

    /// The runs of the scenario, if all of them are there.
    pub fn whole(&self, slot: usize) -> Option<&Ensemble> {
        let main = Kind::Main as usize;
        self.ensemble(Kind::Main, slot).filter(|_| self.complete(main, slot) >= BATCHES[1][main])
    }

    fn complete(&self, kind: usize, slot: usize) -> usize {
        self.ensembles[kind][slot].as_ref().map_or(0, |ensemble| batches_in(ensemble.runs()))
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
        let needless = match kind {
            Kind::Stay => self.pinned_turnover().is_none(),
            Kind::Reference => !self.answers.state.is_forked(),
            Kind::Main | Kind::Open => false,
        };
        if needless { 0 } else { BATCHES[usize::from(self.held.is_none())][kind as usize] }
    }

    /// Puts the question that the settings are. Under a held slider the one before is first seen through: bands that
    /// were begun anew with every movement would never arrive.
    pub(super) fn put_question(&mut self) {
        let known = self.summaries.iter().all(Option::is_some);
        self.answers.outdated = self.held.is_some() && known && self.answers.under_way();
        if self.answers.outdated {
            return;
        }
        let (before, after) = (std::mem::replace(&mut self.answers.state, self.state.clone()), &self.state);
        let begun = self.answers.question > 0;
        let same = |a: &Rc<Scenario>, b: &Rc<Scenario>| begun && Rc::ptr_eq(a, b);
        // An edit of the timeline changes neither the runs without a script nor what it is compared with.
        let settled = begun && before.settings == after.settings;
        let mut kinds = vec![Kind::Main, Kind::Stay];
        if !settled {
            kinds.push(Kind::Open);
        }
        if !(settled && same(&before.reference, &after.reference)) {
            kinds.push(Kind::Reference);
        }
        let texts = [same(&before.scenario, &after.scenario), same(&before.reference, &after.reference)];
        // What an edit changes was the scenario a moment ago: its runs are there already.
        let inherits = settled && after.is_forked() && Rc::ptr_eq(&before.scenario, &after.reference);
        let known = inherits.then(|| std::mem::take(&mut self.answers.ensembles[Kind::Main as usize]));
        if inherits && !kinds.contains(&Kind::Reference) {
            kinds.push(Kind::Reference);
        }
        self.ask_again(&kinds);
        for (slot, ensemble) in known.into_iter().flatten().enumerate() {
            let reference = Kind::Reference as usize;
            self.answers.asked[reference][slot] =
                ensemble.as_ref().map_or(0, |known| batches_in(known.runs()));
            self.answers.ensembles[reference][slot] = ensemble;
            self.references[slot] = self.summaries[slot].as_ref().map(|s| s.quantities.clone());
        }
        for (since, same) in self.answers.texts.iter_mut().zip(texts) {
            if !same {
                *since = self.answers.question;
            }
        }
        for slot in 0..2 {
            if let Ok(parameters) = self.state.parameters(slot) {
                self.answers.parameters[slot] = parameters;
            }
        }
    }

    /// Other answers are wanted for these kinds.
    pub(super) fn ask_again(&mut self, kinds: &[Kind]) {
        self.answers.ask_anew(kinds);
        if kinds.contains(&Kind::Stay) {
            self.stays = [None, None];
        }
    }

    /// The next batch worth computing, or `None`. More runs of the scenario come last.
    pub fn next_job(&mut self) -> Option<Job> {
        let refined = self.refining().then_some((Kind::Main, REFINED));
        let answers = Kind::ALL.map(|kind| (kind, self.wanted(kind)));
        for (kind, wanted) in answers.into_iter().chain(refined) {
            let k = kind as usize;
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

    /// Refines a settled view to 10,000 runs; another question or a held slider ends that. Returns whether there is
    /// anything to refine.
    pub fn refine(&mut self) -> bool {
        if self.held.is_some() || !self.settled() || self.refined() {
            return false;
        }
        self.answers.refining = true;
        true
    }

    /// Whether more runs of the scenario are under way than the answer rests on.
    pub fn refining(&self) -> bool {
        self.answers.refining && self.held.is_none() && !self.refined()
    }

    fn refined(&self) -> bool {
        (0..2).all(|slot| self.answers.complete(Kind::Main as usize, slot) >= REFINED)
    }

    /// Refining ends; the runs that are there stay.
    pub(super) fn stop_refining(&mut self) {
        self.answers.refining = false;
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
            self.begin(slot);
        }
    }

    /// Computes the first runs of a theory.
    fn begin(&mut self, slot: usize) {
        let k = Kind::Main as usize;
        let Ok(question) = self.state.settings.question(&self.state.scenario, Kind::Main, slot, None) else {
            return;
        };
        for batch in 0..FIRST {
            let values = question.span(Seed(self.state.settings.seed), span(batch));
            self.accept(Job { question: self.answers.question, kind: k, slot, batch }, values);
        }
        let asked = &mut self.answers.asked[k][slot];
        *asked = FIRST.max(*asked);
    }

    /// Sees to it that what is known is of the settings as they are: the highlighted runs, and the first runs of each
    /// theory, where none are there. A held slider is let go.
    ///
    /// # Errors
    /// What could not be run, as a sentence.
    pub(super) fn compute_now(&mut self) -> Result<(), String> {
        if self.held.is_some() || self.answers.outdated {
            self.end_drag();
        }
        if self.stale {
            (self.parameters, self.runs) = Self::compute(&self.state.scenario, &self.state.settings)?;
            self.stale = false;
        }
        for slot in 0..2 {
            if self.summaries[slot].is_none() || self.answers.complete(Kind::Main as usize, slot) < FIRST {
                self.begin(slot);
            }
        }
        Ok(())
    }

    /// Computes in this thread, until the bands of each theory rest on so many runs; where that is all of them,
    /// everything else that the page computes as well.
    ///
    /// # Errors
    /// One sentence where a view never rests on so many runs, or cannot be run.
    pub fn compute_to(&mut self, runs: [usize; 2]) -> Result<(), String> {
        let ends = |wanted: usize| (0..REFINED).any(|batch| span(batch).end == wanted);
        if let Some(wrong) = runs.into_iter().find(|&wanted| !ends(wanted)) {
            return Err(format!("{wrong} runs: a view rests on 64 to {MOST_RUNS} runs, batch by batch."));
        }
        let whole = |most: usize| runs == [most, most];
        if whole(EXACT) || whole(MOST_RUNS) {
            let runner = Runner::new(&self.text_of(Kind::Main as usize), self.brief())?;
            let reference = Runner::new(&self.text_of(Kind::Reference as usize), self.brief())?;
            loop {
                while let Some(job) = self.next_job() {
                    let hand = if job.kind == Kind::Reference as usize { &reference } else { &runner };
                    self.accept(job, hand.batch(job.kind, job.slot, job.batch)?);
                }
                if whole(EXACT) || !self.refine() {
                    return self.compute_now();
                }
            }
        }
        for (slot, wanted) in runs.into_iter().enumerate() {
            let question = self.state.settings.question(&self.state.scenario, Kind::Main, slot, None);
            let question = question.map_err(|error| error.to_string())?;
            let mut ensemble = gather(Kind::Main, question.plan.clone());
            for runs in (0..REFINED).map(span).take_while(|runs| runs.end <= wanted) {
                ensemble.accept_span(runs.start, question.span(Seed(self.state.settings.seed), runs));
            }
            self.summaries[slot] = results::summarise(&ensemble, &question.parameters);
            self.answers.ensembles[Kind::Main as usize][slot] = Some(ensemble);
        }
        self.compute_now()
    }

    /// What a worker needs to know beside the scenario and the job.
    pub fn brief(&self) -> Brief {
        Brief { settings: self.answers.state.settings.clone(), pin: self.pinned_turnover() }
    }

    /// Counts the texts that a kind of batch has been computed from: another number, another [`Lab::text_of`].
    pub fn text_since(&self, kind: usize) -> u32 {
        self.answers.texts[usize::from(kind == Kind::Reference as usize)]
    }

    /// The scenario that a kind of batch is computed from, as a text for [`Runner::new`].
    pub fn text_of(&self, kind: usize) -> String {
        let kind = Kind::of(kind).unwrap_or(Kind::Main);
        serde_json::to_string(self.answers.scenario(kind)).unwrap_or_default()
    }

    /// Takes a computed batch in; one of an older question is dropped.
    pub fn accept(&mut self, job: Job, values: Vec<f64>) {
        let (k, slot) = (job.kind, job.slot);
        let Some(kind) = Kind::of(k) else { return };
        if slot > 1 || job.question < self.answers.since[k] {
            return;
        }
        if self.answers.ensembles[k][slot].is_none() {
            let scenario = self.answers.scenario(kind);
            let question = self.answers.state.settings.question(scenario, kind, slot, self.pinned_turnover());
            let Ok(question) = question else { return };
            self.answers.ensembles[k][slot] = Some(gather(kind, question.plan));
        }
        let Some(ensemble) = &mut self.answers.ensembles[k][slot] else { return };
        let before = batches_in(ensemble.runs());
        ensemble.accept_span(span(job.batch).start, values);
        let after = batches_in(ensemble.runs());
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
            Kind::Reference if READ_AT.into_iter().any(due) => {
                self.references[slot] = Some(results::quantity_bands(ensemble));
                self.dirty.curves = true;
                self.dirty.text |= self.held.is_none();
            }
            Kind::Open if due(BATCHES[1][k]) => {
                self.opens[slot] = Some(transformed_by(ensemble, DURABLE_QUARTERS));
                self.dirty.text = true;
            }
            _ => {}
        }
        if kind == Kind::Main && due(BATCHES[1][k]) {
            self.read_fit(slot);
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
        SURVIVAL_QUARTERS.min(self.state.scenario.quarters().saturating_sub(turnover + 1))
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
        self.read_curve(slot, turnover);
    }

    /// Runs done and wanted of the scenario.
    pub fn progress(&self) -> (usize, usize) {
        let runs = |slot| self.answers.ensemble(Kind::Main, slot).map_or(0, Ensemble::runs);
        let done = runs(0).min(runs(1));
        if self.refining() { (done, MOST_RUNS) } else { (done.min(EXACT), EXACT) }
    }
}
