//! An outcome as a function of dials, in the compared theories, on the same shocks everywhere.

use super::dial::Dial;
use super::experiment::Experiment;
use super::knob::Knob;
use super::outcome::Outcome;
use crate::lab::settings::Question;
use crate::text::{quoted, say};
use crate::trajectory::Measure;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What every study of dials is told.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ask {
    /// Durable cooperation in a typical rivalry, quarters of joint cooperation in a scenario.
    pub outcome: Option<Outcome>,
    /// Which of the two theories; both.
    pub slot: Option<usize>,
    /// What is varied, by id; what is usual in the study.
    pub dials: Option<Vec<String>>,
    /// Spans other than the usual, by id of a dial.
    pub spans: BTreeMap<String, [f64; 2]>,
}

/// A function of dials for each compared theory.
pub struct Surface {
    pub experiment: Experiment,
    pub outcome: Outcome,
    pub dials: Vec<Dial>,
    /// Which of the two theories.
    pub slots: Vec<usize>,
    measures: Vec<Measure>,
}

impl Surface {
    /// From what is asked; `usual` are the dials where none is named.
    ///
    /// # Errors
    /// One sentence where a theory does not have the outcome, there is no such slot, or a dial or a span is not allowed.
    pub fn new(experiment: Experiment, ask: &Ask, usual: fn() -> Vec<Dial>) -> Result<Self, String> {
        let dials = dials(ask.dials.as_deref(), usual, &ask.spans)?;
        let outcome = if experiment.scenario.is_some() { Outcome::Cooperation } else { Outcome::Durable };
        let outcome = ask.outcome.unwrap_or(outcome);
        let slots = match ask.slot {
            None => vec![0, 1],
            Some(slot @ 0..2) => vec![slot],
            Some(slot) => return Err(say!("ask-slot", slot = slot)),
        };
        let mut measures = Vec::new();
        for &slot in &slots {
            measures = experiment.ask(experiment.theory(slot), &[], &[outcome])?.plan.measures;
        }
        Ok(Self { experiment, outcome, dials, slots, measures })
    }

    /// How many theories there are.
    pub fn theories(&self) -> usize {
        self.slots.len()
    }

    /// What is run of a theory with dials turned to values; the others stay as the settings have them.
    ///
    /// # Errors
    /// One sentence where the model cannot run the point.
    pub fn question(&self, theory: usize, turned: &[(&Dial, f64)]) -> Result<Question, String> {
        let knobs: Vec<(&Knob, f64)> = turned.iter().flat_map(|(dial, value)| dial.turned(*value)).collect();
        let theory = self.experiment.theory(self.slots[theory]);
        self.experiment.question(theory, &knobs, &self.measures)
    }

    /// The outcome of every run of a span.
    pub fn runs(&self, question: &Question, first: usize, count: usize) -> Vec<f64> {
        self.experiment.outcomes(question, &[self.outcome], first, count).swap_remove(0)
    }

    /// The questions at a point of the cube that all dials span, theory by theory.
    ///
    /// # Errors
    /// As [`Surface::question`].
    pub fn at(&self, point: &[f64]) -> Result<Vec<Question>, String> {
        let turned: Vec<(&Dial, f64)> =
            self.dials.iter().zip(point).map(|(dial, &position)| (dial, dial.at(position))).collect();
        (0..self.theories()).map(|theory| self.question(theory, &turned)).collect()
    }

    /// Means of the outcome over all runs at a point, theory by theory.
    ///
    /// # Errors
    /// As [`Surface::question`].
    pub fn means(&self, point: &[f64]) -> Result<Vec<f64>, String> {
        let runs = self.experiment.runs;
        let mean = |question: &Question| self.runs(question, 0, runs).iter().sum::<f64>() / runs as f64;
        Ok(self.at(point)?.iter().map(mean).collect())
    }
}

/// The dials of a list of ids, or the usual ones; some over spans of their own.
///
/// # Errors
/// One sentence where an id is nothing that can be varied or stands twice, or where a span is not allowed or is of none
/// of the dials.
fn dials(
    chosen: Option<&[String]>,
    usual: fn() -> Vec<Dial>,
    spans: &BTreeMap<String, [f64; 2]>,
) -> Result<Vec<Dial>, String> {
    let mut dials = match chosen {
        Some([]) => return Err(say!("ask-no-dials")),
        Some(ids) => ids.iter().map(|id| Dial::find(id)).collect::<Result<_, _>>()?,
        None => usual(),
    };
    let twice = (1..dials.len()).find(|&i| dials[..i].iter().any(|dial| dial.id() == dials[i].id()));
    if let Some(i) = twice {
        return Err(say!("ask-dial-twice", id = format!("{:?}", dials[i].id())));
    }
    for (id, &span) in spans {
        match dials.iter_mut().find(|dial| dial.id() == id) {
            Some(dial) => *dial = dial.clone().over(span)?,
            None => return Err(say!("ask-no-dial", id = quoted(id))),
        }
    }
    Ok(dials)
}
