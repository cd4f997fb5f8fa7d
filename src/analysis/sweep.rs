//! Sweeps: an outcome over every value of one knob or of two, for one theory or two on the same shocks.
//!
//! The first picture is coarse: the places of a sweep are computed in an order in which each refinement halves the
//! steps, and all of them with few replicates before any gets more. A piece is one place, one span of replicates, and
//! every theory that is asked about. Theories share their shocks, so that their difference is that of pairs.

mod answer;
mod axis;

pub use answer::{Points, Swept, SweptAxis};
pub use axis::{AskAxis, Axis, Scale, depth, lattice};

use super::experiment::Experiment;
use super::knob::Knob;
use super::outcome::Outcome;
use super::study::Study;
use crate::text::say;
use answer::Sums;
use serde::Deserialize;

/// Most places of a sweep.
pub const MAX_CELLS: usize = 1_000_000;

/// Most runs of a sweep, all places together, of each theory.
const MAX_RUNS: usize = 1_000_000_000;

/// Replicates of a place in the first round, and at most in each one after it.
const FIRST: usize = 64;
const LATER: usize = 256;

/// Places that are tried before a sweep is refused because the model can run none.
const TRIED: usize = 4096;

/// What a sweep is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// What is varied across; nothing: the settings as they are, one place.
    #[serde(default)]
    pub across: Option<AskAxis>,
    /// What is varied up.
    #[serde(default)]
    pub up: Option<AskAxis>,
    /// What is read of each run: durable cooperation in a typical rivalry, quarters of joint cooperation in a scenario.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// One of the two theories; both.
    #[serde(default)]
    pub slot: Option<usize>,
}

/// An outcome over one knob or two.
pub struct Sweep {
    experiment: Experiment,
    outcome: Outcome,
    axes: Vec<Axis>,
    slots: Vec<usize>,
    /// The places in the order in which they are computed.
    order: Vec<u32>,
}

impl Sweep {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence: a range that crosses itself, too few steps, too many places, an outcome that a theory does not
    /// have, a model that can be run nowhere; and what is allowed.
    pub fn new(experiment: Experiment, ask: Ask) -> Result<Self, String> {
        let usual = if experiment.scenario.is_some() { Outcome::Cooperation } else { Outcome::Durable };
        let slots = match ask.slot {
            None => vec![0, 1],
            Some(slot @ 0..2) => vec![slot],
            Some(slot) => return Err(say!("ask-slot", slot = slot)),
        };
        let mut axes = Vec::new();
        for (place, axis) in [("across", &ask.across), ("up", &ask.up)] {
            if let Some(axis) = axis {
                axes.push(Axis::new(place, axis)?);
            }
        }
        if let [across, up] = &axes[..]
            && across.knob == up.knob
        {
            return Err(say!("ask-same-axis", knob = up.knob.id()));
        }
        let cells = axes.iter().map(Axis::len).fold(1usize, usize::saturating_mul);
        if cells > MAX_CELLS {
            return Err(say!("ask-large", cells = cells, most = MAX_CELLS));
        }
        if cells.saturating_mul(experiment.runs) > MAX_RUNS {
            return Err(say!("ask-many-runs", runs = experiment.runs, cells = cells, most = MAX_RUNS));
        }
        let mut sweep =
            Self { experiment, outcome: ask.outcome.unwrap_or(usual), axes, slots, order: Vec::new() };
        sweep.order = sweep.ordered(cells);
        sweep.refuse_nowhere()?;
        Ok(sweep)
    }

    /// Coarse first; within a refinement row by row.
    fn ordered(&self, cells: usize) -> Vec<u32> {
        let level = |cell: usize| {
            let mut rest = cell;
            self.axes.iter().fold(0, |level, axis| {
                let place = rest % axis.len();
                rest /= axis.len();
                level.max(axis.level(place))
            })
        };
        let mut order: Vec<u32> = (0..cells as u32).collect();
        order.sort_by_cached_key(|&cell| level(cell as usize));
        order
    }

    /// A sweep without a single place at which the model runs is refused with the reason.
    fn refuse_nowhere(&self) -> Result<(), String> {
        let mut refusal = None;
        for &cell in self.order.iter().take(TRIED) {
            let knobs = self.knobs(cell as usize);
            let asked = self.slots.iter().try_for_each(|&slot| {
                self.experiment.ask(self.experiment.theory(slot), &knobs, &[self.outcome]).map(|_| ())
            });
            match asked {
                Ok(()) => return Ok(()),
                Err(sentence) => refusal = refusal.or(Some(sentence)),
            }
        }
        Err(refusal.unwrap_or_default())
    }

    /// What is read.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// What is varied, across first.
    pub fn axes(&self) -> &[Axis] {
        &self.axes
    }

    /// How many places there are. Place `n` stands at `n % across` and `n / across` along the axes.
    pub fn cells(&self) -> usize {
        self.order.len()
    }

    /// What is turned at a place.
    pub fn knobs(&self, cell: usize) -> Vec<(&Knob, f64)> {
        let mut rest = cell;
        self.axes
            .iter()
            .map(|axis| {
                let place = rest % axis.len();
                rest /= axis.len();
                (&axis.knob, axis.value(place))
            })
            .collect()
    }

    /// Spans of replicates: the first, then larger ones.
    fn rounds(&self) -> usize {
        1 + self.experiment.runs.saturating_sub(FIRST).div_ceil(LATER)
    }

    /// The first replicate of a round and how many it has.
    fn span(&self, round: usize) -> (usize, usize) {
        let runs = self.experiment.runs;
        match round {
            0 => (0, FIRST.min(runs)),
            _ => {
                let first = FIRST + (round - 1) * LATER;
                (first, LATER.min(runs - first))
            }
        }
    }
}

impl Study for Sweep {
    type Answer = Swept;

    fn pieces(&self) -> usize {
        self.cells() * self.rounds()
    }

    fn width(&self) -> usize {
        Sums::width(self.slots.len())
    }

    /// No numbers where the model cannot be run at a place: the others say something all the same.
    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let (first, count) = self.span(index / self.cells());
        let knobs = self.knobs(self.order[index % self.cells()] as usize);
        let mut runs = Vec::with_capacity(self.slots.len());
        for &slot in &self.slots {
            let theory = self.experiment.theory(slot);
            let Ok(question) = self.experiment.ask(theory, &knobs, &[self.outcome]) else {
                return Ok(vec![f64::NAN; self.width()]);
            };
            runs.extend(self.experiment.outcomes(&question, &[self.outcome], first, count));
        }
        Ok(Sums::of(&runs).numbers(self.slots.len()))
    }

    /// Each place of the rounds that it has without a gap from the first.
    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Swept> {
        let (cells, theories) = (self.cells(), self.slots.len());
        let mut points = Points::empty(cells, theories);
        for (at, &cell) in self.order.iter().enumerate() {
            let (mut sums, mut runs) = (Sums::default(), 0);
            for round in 0..self.rounds() {
                let Some(numbers) = pieces.get(round * cells + at).and_then(Option::as_ref) else { break };
                if numbers.first().is_none_or(|number| number.is_nan()) {
                    points.refused.push(cell as usize);
                    break;
                }
                sums.add(numbers);
                runs += self.span(round).1;
            }
            points.put(cell as usize, &sums, runs, self.outcome.kind());
        }
        points.refused.sort_unstable();
        (points.runs.iter().any(|&runs| runs > 0) || !points.refused.is_empty()).then(|| Swept {
            outcome: self.outcome,
            theories: self.slots.iter().map(|&slot| self.experiment.theory(slot).id.into()).collect(),
            axes: self
                .axes
                .iter()
                .map(|axis| SweptAxis {
                    knob: axis.knob.id().into(),
                    values: axis.values.clone(),
                    none: axis.none,
                })
                .collect(),
            runs: self.experiment.runs,
            points,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lab::Settings;

    #[test]
    fn both_axes_are_coarse_before_either_is_fine() {
        let axis = |knob: &str, steps| serde_json::json!({ "knob": knob, "steps": steps });
        let ask = serde_json::json!({ "across": axis("public_enmity", 20), "up": axis("sensibility", 9) });
        let experiment = Experiment::new(None, Settings::default(), 1).unwrap();
        let sweep = Sweep::new(experiment, serde_json::from_value(ask).unwrap()).unwrap();
        let [across, up] = &sweep.axes[..] else { panic!("two axes were asked for") };
        let place = |cell: u32| (cell as usize % 20, cell as usize / 20);
        let levels: Vec<u32> = sweep
            .order
            .iter()
            .map(|&cell| across.level(place(cell).0).max(up.level(place(cell).1)))
            .collect();
        assert!(levels.is_sorted() && levels[0] == 0 && levels[levels.len() - 1] > 1, "{levels:?}");
    }
}
