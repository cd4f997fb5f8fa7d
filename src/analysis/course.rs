//! The course of what the Lab's chart shows, with one dial at either end of its span and as things stand: medians over
//! runs on the same shocks. What the page previews of a tornado's bar.

use super::chunks::{CHUNK, Chunks};
use super::dial::Dial;
use super::experiment::Experiment;
use super::knob::Knob;
use super::study::Study;
use crate::ensemble::Ensemble;
use crate::lab::results::reading;
use crate::lab::settings::{Quantity, Question};
use crate::rng::Seed;
use serde::{Deserialize, Serialize};

/// What the study is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// What is varied, by id.
    pub dial: String,
    /// A span other than the plausible.
    #[serde(default)]
    pub span: Option<[f64; 2]>,
}

/// Settings of each theory: as it stands, the low end, the high end.
const SETTINGS: usize = 3;

/// Courses in both theories. A piece is a chunk of replicates of one setting, theory by theory.
pub struct CourseStudy {
    experiment: Experiment,
    dial: Dial,
    questions: [[Question; SETTINGS]; 2],
}

/// A theory's courses, per cent, quarter by quarter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Courses {
    pub present: Vec<f64>,
    /// At the low and at the high end; nothing where the theory insists on a value of its own.
    pub ends: Option<[Vec<f64>; 2]>,
}

/// What the courses are.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Course {
    pub id: String,
    pub name: String,
    /// The ends of its span, as the page writes them.
    pub ends: [String; 2],
    /// What a person would set in the Lab to be at each end: ids and typed values.
    pub set: [Vec<(String, String)>; 2],
    pub quantity: Quantity,
    /// Runs of each setting that are in.
    pub runs: usize,
    pub wanted: usize,
    pub theories: [Courses; 2],
}

impl CourseStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence where what is asked is not allowed or the model cannot run an end of the span.
    pub fn new(experiment: Experiment, ask: Ask) -> Result<Self, String> {
        let dial = Dial::find(&ask.dial)?;
        let dial = match ask.span {
            Some(span) => dial.over(span)?,
            None => dial,
        };
        let measures = reading(experiment.settings.quantity).0.measures();
        let question = |slot: usize, end: Option<f64>| {
            let knobs: Vec<(&Knob, f64)> = end.into_iter().flat_map(|value| dial.turned(value)).collect();
            experiment.question(experiment.theory(slot), &knobs, &measures)
        };
        let [low, high] = dial.ends();
        let of = |slot| {
            Ok::<_, String>([question(slot, None)?, question(slot, Some(low))?, question(slot, Some(high))?])
        };
        let questions: [[Question; SETTINGS]; 2] = [of(0)?, of(1)?];
        Ok(Self { experiment, dial, questions })
    }

    fn courses(&self, slot: usize, chunks: &[Vec<&[f64]>]) -> Option<Courses> {
        let (reading, map) = reading(self.experiment.settings.quantity);
        let plan = &self.questions[slot][0].plan;
        let numbers = CHUNK * plan.measures.len() * plan.quarters;
        let median = |setting: usize| {
            let mut ensemble = Ensemble::new(plan.clone());
            for (chunk, pieces) in chunks.iter().enumerate() {
                let of = &pieces[setting][slot * numbers..(slot + 1) * numbers];
                ensemble.accept_span(chunk * CHUNK, of.to_vec());
            }
            let at = |quarter| Some(ensemble.quantiles(reading, quarter, [0.5], map)?[0]);
            (0..plan.quarters).map(at).collect::<Option<Vec<f64>>>()
        };
        let [_, low, high] = &self.questions[slot];
        let moves = low.parameters != high.parameters || low.script != high.script;
        let ends = if moves { Some([median(1)?, median(2)?]) } else { None };
        Some(Courses { present: median(0)?, ends })
    }
}

impl Study for CourseStudy {
    type Answer = Course;

    fn pieces(&self) -> usize {
        Chunks(self.experiment.runs).count() * SETTINGS
    }

    fn width(&self) -> usize {
        let plan = &self.questions[0][0].plan;
        2 * CHUNK * plan.measures.len() * plan.quarters
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let (first, setting) = (index / SETTINGS * CHUNK, index % SETTINGS);
        let seed = Seed(self.experiment.settings.seed);
        Ok(self.questions.iter().flat_map(|of| of[setting].span(seed, first..first + CHUNK)).collect())
    }

    /// Of the chunks for which every setting is there, from the first on; the last one is read whole.
    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Course> {
        let chunks = Chunks(self.experiment.runs).complete(pieces, SETTINGS);
        let theories = [self.courses(0, &chunks)?, self.courses(1, &chunks)?];
        let set = self.dial.ends().map(|end| {
            self.dial.turned(end).map(|(knob, value)| (knob.id().to_owned(), knob.typed(value))).collect()
        });
        Some(Course {
            id: self.dial.id().into(),
            name: self.dial.name().into(),
            ends: [self.dial.show(0), self.dial.show(1)],
            set,
            quantity: self.experiment.settings.quantity,
            runs: chunks.len() * CHUNK,
            wanted: Chunks(self.experiment.runs).count() * CHUNK,
            theories,
        })
    }
}
