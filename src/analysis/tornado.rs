//! One parameter at a time: what the outcome is at the low and at the high end of each parameter's span, all else as it
//! stands. A bar leads from one to the other.
//!
//! Spans are plausible rather than possible ([`super::dial::PLAUSIBLE`]); both ends and the present setting are run on
//! the same shocks. A theory that insists on a value of its own has no bar for it. Differences are of pairs of runs.

use super::chunks::{CHUNK, Chunks};
use super::dial::Dial;
use super::estimate::Estimate;
use super::experiment::Experiment;
use super::outcome::Outcome;
use super::study::Study;
use super::surface::{Ask, Surface};
use serde::Serialize;

/// Bars of an outcome in the compared theories. A piece is a chunk of replicates of both ends of a dial, or of the
/// present setting.
pub struct TornadoStudy {
    surface: Surface,
    /// Dial by dial and theory by theory: whether the ends are two settings of the theory.
    has: Vec<Vec<bool>>,
}

/// A theory's bar.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Bar {
    /// The outcome at the low and at the high end.
    pub ends: [Estimate; 2],
    /// High less low, of pairs of runs.
    pub change: Estimate,
    /// Whether any run came out another way.
    pub moves: bool,
}

/// One parameter in the answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Turned {
    pub id: String,
    pub name: String,
    pub lever: bool,
    pub unit: &'static str,
    /// The ends of its span, as the page writes them.
    pub ends: [String; 2],
    /// Theory by theory; nothing where the theory insists on a value of its own.
    pub bars: Vec<Option<Bar>>,
}

/// What the bars are.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tornado {
    pub outcome: Outcome,
    pub outcome_name: String,
    /// Which of the two theories, in the order in which they are told.
    pub slots: Vec<usize>,
    /// Runs of each setting that are in.
    pub runs: usize,
    pub wanted: usize,
    /// The outcome as the settings are, theory by theory.
    pub present: Vec<Estimate>,
    /// By the width of the last theory's bar, falling.
    pub dials: Vec<Turned>,
}

impl TornadoStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence where what is asked is not allowed or the model cannot run an end of a span.
    pub fn new(experiment: Experiment, ask: Ask) -> Result<Self, String> {
        let surface = Surface::new(experiment, &ask, Dial::usual)?;
        let ends_differ = |dial: &Dial, theory: usize| {
            let [low, high] = dial.ends().map(|end| surface.question(theory, &[(dial, end)]));
            let (low, high) = (low?, high?);
            Ok(low.parameters != high.parameters || low.script != high.script)
        };
        let of = |dial| (0..surface.theories()).map(|theory| ends_differ(dial, theory)).collect();
        let has = surface.dials.iter().map(of).collect::<Result<_, String>>()?;
        Ok(Self { surface, has })
    }

    /// What is varied.
    pub fn surface(&self) -> &Surface {
        &self.surface
    }

    /// Pieces of a chunk: the present setting first.
    fn pieces_of_one(&self) -> usize {
        self.surface.dials.len() + 1
    }
}

impl Study for TornadoStudy {
    type Answer = Tornado;

    fn pieces(&self) -> usize {
        Chunks(self.surface.experiment.runs).count() * self.pieces_of_one()
    }

    fn width(&self) -> usize {
        2 * CHUNK * self.surface.theories()
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let (chunk, at) = (index / self.pieces_of_one(), index % self.pieces_of_one());
        let mut numbers = Vec::with_capacity(self.width());
        for theory in 0..self.surface.theories() {
            let wanted = 2 * CHUNK * (theory + 1);
            let replicates = Chunks(self.surface.experiment.runs).replicates(chunk);
            match at.checked_sub(1) {
                None => {
                    let question = self.surface.question(theory, &[])?;
                    numbers.extend(self.surface.runs(&question, replicates.start, replicates.len()));
                }
                Some(at) if self.has[at][theory] => {
                    let dial = &self.surface.dials[at];
                    for (n, end) in dial.ends().into_iter().enumerate() {
                        let question = self.surface.question(theory, &[(dial, end)])?;
                        numbers.extend(self.surface.runs(&question, replicates.start, replicates.len()));
                        numbers.resize(wanted - CHUNK * (1 - n), 0.0);
                    }
                }
                Some(_) => {}
            }
            numbers.resize(wanted, 0.0);
        }
        Ok(numbers)
    }

    /// Of the chunks for which every dial is there, from the first on.
    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Tornado> {
        let chunks = Chunks(self.surface.experiment.runs).complete(pieces, self.pieces_of_one());
        let runs = Chunks(self.surface.experiment.runs).runs(chunks.len());
        if runs == 0 {
            return None;
        }
        let kind = self.surface.outcome.kind();
        let values = |piece: usize, theory: usize, end: usize| {
            let from = CHUNK * (2 * theory + end);
            let of = |chunk: &Vec<&[f64]>| chunk[piece][from..from + CHUNK].to_vec();
            let mut values: Vec<f64> = chunks.iter().flat_map(of).collect();
            values.truncate(runs);
            values
        };
        let bar = |at: usize, theory: usize| {
            self.has[at][theory].then(|| {
                let ends = [0, 1].map(|end| values(at + 1, theory, end));
                Bar {
                    ends: ends.each_ref().map(|values| kind.estimate(values)),
                    moves: ends[0] != ends[1],
                    change: kind.paired(&ends[0], &ends[1]),
                }
            })
        };
        let theories = self.surface.theories();
        let turned = |(at, dial): (usize, &Dial)| Turned {
            id: dial.id().into(),
            name: dial.name().into(),
            lever: dial.is_lever(),
            unit: dial.unit(),
            ends: [dial.show(0), dial.show(1)],
            bars: (0..theories).map(|theory| bar(at, theory)).collect(),
        };
        let mut dials: Vec<Turned> = self.surface.dials.iter().enumerate().map(turned).collect();
        let width =
            |dial: &Turned, theory: usize| dial.bars[theory].map_or(0.0, |bar| bar.change.value.abs());
        dials.sort_by(|a, b| {
            let by = |theory| width(b, theory).total_cmp(&width(a, theory));
            by(theories - 1).then(by(0))
        });
        let sides = self.surface.experiment.sides();
        Some(Tornado {
            outcome: self.surface.outcome,
            outcome_name: self.surface.outcome.name(sides.each_ref().map(String::as_str)),
            slots: self.surface.slots.clone(),
            runs,
            wanted: self.surface.experiment.runs,
            present: (0..theories).map(|theory| kind.estimate(&values(0, theory, 0))).collect(),
            dials,
        })
    }
}
