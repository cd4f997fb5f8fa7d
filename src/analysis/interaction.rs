//! Assumption against intervention: what an intervention does, and whether that depends on an assumption.
//!
//! Four lines on the same shocks: as it is, with the assumption changed, with the intervention, with both. The
//! interaction is the difference of differences: by how much the intervention does more with the assumption changed
//! than without. It is nought where the two add up.

use super::chunks::{CHUNK, Chunks};
use super::estimate::Estimate;
use super::experiment::Experiment;
use super::knob::Knob;
use super::outcome::Outcome;
use super::study::Study;
use crate::lab::settings::Question;
use crate::scenario;
use crate::text::say;
use crate::trajectory::Measure;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;

/// A knob and what it is turned to.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    pub knob: String,
    pub value: f64,
}

/// What the study is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The assumption, changed.
    pub assumption: Turn,
    /// The intervention, if it is a lever or a parameter.
    #[serde(default)]
    pub intervention: Option<Turn>,
    /// The scenario as it is before the intervention, if that is an edit of the timeline: the experiment's own scenario
    /// is then the edited one.
    #[serde(default)]
    pub before: Option<Value>,
    /// What is read of a run: quarters of joint cooperation in a scenario, durable cooperation in a typical rivalry.
    #[serde(default)]
    pub outcome: Option<Outcome>,
}

/// The four lines, in this order everywhere.
const LINES: usize = 4;

/// Assumption against intervention in both theories. A piece is a chunk of replicates under one theory: for each line
/// the sum of cooperation levels in every quarter, then the outcome of every replicate.
pub struct InteractionStudy {
    experiment: Experiment,
    outcome: Outcome,
    /// Theory by theory: as it is, assumption, intervention, both.
    questions: [[Question; LINES]; 2],
}

/// What the study says of a theory.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Interaction {
    pub runs: usize,
    /// Mean cooperation level in every quarter: as it is, assumption, intervention, both.
    pub lines: [Vec<f64>; LINES],
    /// The outcome of each.
    pub outcomes: [Estimate; LINES],
    /// What the intervention does as it is, and with the assumption changed: paired differences.
    pub effects: [Estimate; 2],
    /// The second effect less the first.
    pub interaction: Estimate,
}

impl InteractionStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence where a knob or its value is not allowed, there is not exactly one intervention, both turn the
    /// same knob, or a theory does not have the outcome.
    pub fn new(experiment: Experiment, ask: Ask) -> Result<Self, String> {
        let before = match &ask.before {
            None => None,
            Some(text) => {
                let scenario =
                    scenario::parse(&text.to_string()).map_err(|refusal| format!("before: {refusal}"))?;
                Some(Experiment { scenario: Some(Arc::new(scenario)), ..experiment.clone() })
            }
        };
        let assumption = Knob::find(&ask.assumption.knob)?;
        let intervention = ask.intervention.as_ref().map(|turn| Knob::find(&turn.knob)).transpose()?;
        match (&intervention, &before) {
            (Some(knob), None) if *knob == assumption => {
                return Err(say!("ask-same-knob", knob = knob.id()));
            }
            (Some(_), None) => {}
            (None, Some(before)) if before.quarters() == experiment.quarters() => {}
            (None, Some(before)) => {
                let (before, after) = (before.quarters(), experiment.quarters());
                return Err(say!("ask-other-span", before = before, after = after));
            }
            _ => {
                return Err(say!("ask-one-intervention"));
            }
        }
        let usual = if experiment.scenario.is_some() { Outcome::Cooperation } else { Outcome::Durable };
        let outcome = ask.outcome.unwrap_or(usual);
        let line = |slot: usize, assumed: bool, intervened: bool| {
            let source = if intervened { &experiment } else { before.as_ref().unwrap_or(&experiment) };
            let mut knobs: Vec<(&Knob, f64)> = Vec::new();
            if assumed {
                knobs.push((&assumption, ask.assumption.value));
            }
            if let (true, Some(knob), Some(turn)) = (intervened, &intervention, &ask.intervention) {
                knobs.push((knob, turn.value));
            }
            let mut question = source.ask(source.theory(slot), &knobs, &[outcome])?;
            if !question.plan.measures.contains(&Measure::Cooperation) {
                question.plan.measures.push(Measure::Cooperation);
            }
            Ok::<Question, String>(question)
        };
        let theory = |slot| {
            Ok::<_, String>([
                line(slot, false, false)?,
                line(slot, true, false)?,
                line(slot, false, true)?,
                line(slot, true, true)?,
            ])
        };
        let questions = [theory(0)?, theory(1)?];
        Ok(Self { experiment, outcome, questions })
    }

    fn chunks(&self) -> Chunks {
        Chunks(self.experiment.runs)
    }

    /// Numbers of one line in a piece.
    fn stride(&self) -> usize {
        self.experiment.horizon() + CHUNK
    }
}

impl Study for InteractionStudy {
    /// Theory by theory.
    type Answer = [Interaction; 2];

    fn pieces(&self) -> usize {
        2 * self.chunks().count()
    }

    fn width(&self) -> usize {
        LINES * self.stride()
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let horizon = self.experiment.horizon();
        let mut numbers = Vec::with_capacity(self.width());
        for question in &self.questions[index % 2] {
            let replicates = self.chunks().replicates(index / 2);
            let runs = self.experiment.span(question, replicates.start, replicates.len());
            let wanted = numbers.len() + self.stride();
            let mut sums = vec![0.0; horizon];
            for run in 0..replicates.len() {
                let level = runs.series(Measure::Cooperation, run);
                sums.iter_mut().zip(level).for_each(|(sum, value)| *sum += value);
            }
            numbers.extend(sums);
            numbers.extend((0..replicates.len()).map(|run| self.outcome.of_run(&runs, run, horizon)));
            numbers.resize(wanted, 0.0);
        }
        Ok(numbers)
    }

    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Self::Answer> {
        let (horizon, stride) = (self.experiment.horizon(), self.stride());
        let chunks = self.chunks().complete(pieces, 2);
        let runs = self.chunks().runs(chunks.len());
        let kind = self.outcome.kind();
        let of = |slot: usize| {
            let line = |line: usize| chunks.iter().map(move |chunk| &chunk[slot][line * stride..][..stride]);
            let outcomes: [Vec<f64>; LINES] = std::array::from_fn(|n| {
                line(n).flat_map(|part| &part[horizon..]).copied().take(runs).collect()
            });
            let lines = std::array::from_fn(|n| {
                let mut mean = vec![0.0; horizon];
                for part in line(n) {
                    mean.iter_mut().zip(part).for_each(|(mean, sum)| *mean += sum / runs as f64);
                }
                mean
            });
            let [base, other, with, both] = &outcomes;
            let interaction: Vec<f64> =
                (0..runs).map(|run| (both[run] - other[run]) - (with[run] - base[run])).collect();
            Interaction {
                runs,
                lines,
                outcomes: outcomes.each_ref().map(|list| kind.estimate(list)),
                effects: [kind.paired(base, with), kind.paired(other, both)],
                interaction: Estimate::of(&interaction, (-2.0, 2.0)),
            }
        };
        (runs > 0).then(|| [of(0), of(1)])
    }
}
