//! The small figures: what a change of the timeline does, and how long cooperation survives the turnover at the pin.

use super::change::{self, Told};
use super::history::State;
use super::results::{self, run_series};
use super::settings::Kind;
use super::{Lab, Trajectory};
use crate::ensemble::Ensemble;
use crate::measures::{Differences, Effect, SurvivalCurve};
use crate::plot::small::{
    Difference, DifferenceFigure, SmallLayout, SurvivalFigure, draw_difference, draw_survival, scale, signed,
};
use crate::plot::{Recorder, Theme};
use crate::text::{grouped, lower_first, say};
use crate::trajectory::Measure;
use serde_json::{Value, json};

/// Names of the small figures' layers, in the order in which they follow the Lab's own.
const NAMES: [&str; 2] = ["fork", "survival"];

/// A value that is not there: not finite, and unlike no number equal to itself, so that equal pictures are equal.
pub(super) const GAP: f64 = f64::INFINITY;

/// From which runs something was read: what the question was, and how many pairs there were.
type Stamp = (u32, u32, usize, usize);

/// What two ensembles of one theory say about a change.
struct Compared {
    stamp: Stamp,
    differences: Differences,
    /// From the change on; none where the change is none to the model.
    effect: Option<Effect>,
}

/// A picture as it was drawn: an equal one need not be drawn again.
type Picture<T> = Option<(T, f64, Theme)>;

/// The small figures' pictures and what they show.
pub(super) struct Small {
    recorders: [Recorder; 2],
    /// Widths in CSS pixels; nought where the page shows no such figure.
    widths: [f64; 2],
    /// Whether texts have other widths than when the pictures were drawn.
    pub stale: bool,
    fork: Picture<DifferenceFigure>,
    survival: Picture<SurvivalFigure>,
    compared: [Option<Compared>; 2],
    pub(super) curves: [Option<(Stamp, Option<SurvivalCurve>)>; 2],
    /// The highlighted runs without the change, and what they were computed from.
    without: Option<(State, [Trajectory; 2])>,
}

impl Small {
    pub fn new(recorder: impl Fn() -> Recorder) -> Self {
        Small {
            recorders: [recorder(), recorder()],
            widths: [0.0; 2],
            stale: false,
            fork: None,
            survival: None,
            compared: [None, None],
            curves: [None, None],
            without: None,
        }
    }

    pub fn recorder(&self, figure: usize) -> &Recorder {
        &self.recorders[figure.min(1)]
    }

    /// What the chart of differences shows, where the page has one.
    pub fn fork_shown(&self) -> Option<&DifferenceFigure> {
        self.fork.as_ref().map(|(figure, ..)| figure)
    }

    /// What the curve of survival shows, where the page has one.
    pub fn survival_shown(&self) -> Option<&SurvivalFigure> {
        self.survival.as_ref().map(|(figure, ..)| figure)
    }

    /// Nothing is known any more of what is compared in a slot.
    pub fn forget(&mut self, slot: usize) {
        self.compared[slot] = None;
        self.curves[slot] = None;
    }

    /// Nothing is known any more of what survives.
    pub fn forget_survival(&mut self) {
        self.curves = [None, None];
    }
}

pub(super) fn pairs(a: &Ensemble, b: &Ensemble) -> usize {
    a.replicates().min(b.replicates())
}

impl Lab {
    /// Sets a small figure's width in CSS pixels and returns its height.
    pub fn resize_small(&mut self, name: &str, width: f64) -> f64 {
        let layout = SmallLayout::new(width);
        if let Some(figure) = NAMES.iter().position(|known| *known == name) {
            self.small.widths[figure] = layout.width;
            self.dirty.small = true;
        }
        layout.height
    }

    /// Reads what is new and draws what differs from the last pictures; returns whether anything did.
    pub(super) fn paint_small(&mut self) -> Result<bool, String> {
        self.compare()?;
        let mut drawn = false;
        let refuse = |e: crate::plot::PaintError| say!("lab-small-not-drawn", why = e.to_string());
        let (theme, stale) = (self.theme, std::mem::take(&mut self.small.stale));
        let [fork, survival] = self.small.widths;
        if fork > 0.0 && self.state.is_forked() {
            let picture = Some((self.difference_figure(), fork, theme));
            if stale || picture != self.small.fork {
                let layout = SmallLayout::new(fork);
                self.small.recorders[0].resize(layout.width, layout.height);
                let (figure, meter) = (&picture.as_ref().expect("it was just made").0, &self.meter);
                self.small.recorders[0]
                    .paint(|area| draw_difference(area, figure, &layout, theme, meter))
                    .map_err(refuse)?;
                self.small.fork = picture;
                drawn = true;
            }
        }
        if survival > 0.0 && self.pinned_turnover().is_some() {
            let picture = Some((self.survival_figure(), survival, theme));
            if stale || picture != self.small.survival {
                let layout = SmallLayout::new(survival);
                self.small.recorders[1].resize(layout.width, layout.height);
                let (figure, meter) = (&picture.as_ref().expect("it was just made").0, &self.meter);
                self.small.recorders[1]
                    .paint(|area| draw_survival(area, figure, &layout, theme, meter))
                    .map_err(refuse)?;
                self.small.survival = picture;
                drawn = true;
            }
        }
        Ok(drawn)
    }

    /// Compares the runs of an edited scenario with those before the edit, where there are new ones of either.
    fn compare(&mut self) -> Result<(), String> {
        if !self.state.is_forked() {
            self.small.compared = [None, None];
            self.small.without = None;
            return Ok(());
        }
        // A further edit leaves the runs without it as they are.
        let same = |state: &State| {
            std::rc::Rc::ptr_eq(&state.reference, &self.state.reference)
                && state.settings == self.state.settings
        };
        if self.small.without.as_ref().is_none_or(|(state, _)| !same(state)) {
            let (_, runs) = Self::compute(&self.state.reference, &self.state.settings)?;
            self.small.without = Some((self.state.clone(), runs));
        }
        let quantity = self.state.settings.quantity;
        for slot in 0..2 {
            let [Some(with), Some(without)] =
                [Kind::Main, Kind::Reference].map(|kind| self.answers.ensemble(kind, slot))
            else {
                continue;
            };
            let stamp = (
                self.answers.since(Kind::Main),
                self.answers.since(Kind::Reference),
                pairs(with, without),
                results::slot(quantity),
            );
            if self.small.compared[slot].as_ref().is_some_and(|compared| compared.stamp == stamp) {
                continue;
            }
            let read = |ensemble: &Ensemble, t: usize, out: &mut Vec<f64>| {
                results::quantity_values(ensemble, quantity, t, out);
            };
            let Some(differences) = Differences::of(with, without, &read) else { continue };
            let effect =
                self.change_quarter().and_then(|from| Effect::of(with, without, from, with.plan().quarters));
            self.small.compared[slot] = Some(Compared { stamp, differences, effect });
        }
        Ok(())
    }

    /// The first quarter in which the model reads something else than before the change.
    fn change_quarter(&self) -> Option<usize> {
        change::first_change(&self.state.reference, &self.state.scenario)
    }

    /// The highlighted run's differences, per-cent points.
    fn run_difference(&self, slot: usize) -> Vec<f64> {
        let Some((_, without)) = &self.small.without else { return Vec::new() };
        let quantity = self.state.settings.quantity;
        let (now, then) = (run_series(&self.runs[slot], quantity), run_series(&without[slot], quantity));
        now.iter().zip(&then).map(|(now, then)| now - then).collect()
    }

    fn difference_figure(&self) -> DifferenceFigure {
        let (scenario, hues) = (&self.state.scenario, self.hues());
        let lines = [0, 1].map(|slot| {
            let d = self.small.compared[slot].as_ref().map(|compared| compared.differences.clone());
            let d = d.unwrap_or_default();
            Difference {
                name: self.state.settings.theory(slot).name().into(),
                style: hues[slot],
                median: d.median,
                band50: (d.q25, d.q75),
                band90: (d.q05, d.q95),
                run: self.run_difference(slot),
            }
        });
        let since = self.change_quarter();
        let dragging = self.held.is_some();
        let held = self.small.fork.as_ref().filter(|_| dragging).map_or(0.0, |(figure, ..)| figure.reach);
        let known = self.small.compared.iter().any(Option::is_some);
        DifferenceFigure {
            start_year: scenario.start.year(),
            start_quarter: scenario.start.quarter() - 1,
            quarters: scenario.quarters() as usize,
            reach: scale(&lines, held),
            lines,
            since: since.map(|quarter| (quarter as f64, self.date(quarter))),
            empty: match (known, since) {
                (false, _) => Some(say!("lab-fork-under-way")),
                (true, None) => Some(say!("lab-fork-nothing")),
                (true, Some(_)) => None,
            },
            dragging,
        }
    }

    /// What an edit of the timeline does, in words; null where nothing is edited.
    pub(super) fn fork_view(&self) -> Value {
        if !self.state.is_forked() {
            return Value::Null;
        }
        let reference = lower_first(self.reference_words());
        let since = self.change_quarter();
        let pairs = self.small.compared.iter().map(|c| c.as_ref().map_or(0, |c| c.differences.pairs)).min();
        let pairs = pairs.unwrap_or(0);
        let run = self.state.settings.run + 1;
        json!({
            "title": say!("lab-fork-title"),
            "sentence": self.fork_sentence(since),
            "note": say!(
                "lab-fork-note",
                label = self.quantity_label(self.state.settings.quantity),
                reference = &reference,
                pairs = grouped(pairs),
                run = run
            ),
            "description": self.fork_description(),
            "since": since.map(|quarter| say!("lab-fork-since", date = self.date(quarter))),
            "reference": reference,
            "pairs": pairs,
        })
    }

    fn fork_sentence(&self, since: Option<usize>) -> String {
        let Some(from) = since else {
            return say!("lab-fork-nothing-long");
        };
        let told = |slot: usize| {
            let effect = self.small.compared[slot].as_ref()?.effect?;
            let (_, without) = self.small.without.as_ref()?;
            let joint = |run: &Trajectory| {
                run.series(Measure::Joint)[from..].iter().filter(|&&joint| joint > 0.0).count()
            };
            let run = [joint(&self.runs[slot]), joint(&without[slot])];
            Some(Told { theory: self.state.settings.theory(slot).name(), effect, run })
        };
        let (Some(first), Some(second)) = (told(0), told(1)) else {
            return say!("lab-fork-under-way");
        };
        let quarters = self.state.scenario.quarters() as usize - from;
        let opening = change::opening(&self.state.reference, &self.state.scenario);
        let run = self.state.settings.run + 1;
        change::sentence(&opening, &self.date(from), run, quarters, &[first, second])
    }

    fn fork_description(&self) -> String {
        let scenario = &self.state.scenario;
        let mut text = say!(
            "lab-fork-description",
            from = self.year(scenario.start.year()),
            to = self.year(scenario.end.year()),
            label = self.quantity_label(self.state.settings.quantity)
        );
        for (slot, compared) in self.small.compared.iter().enumerate() {
            let Some(Compared { differences: d, effect, .. }) = compared else { continue };
            let (Some(median), Some(low), Some(high)) = (d.median.last(), d.q05.last(), d.q95.last()) else {
                continue;
            };
            text.push(' ');
            text += &say!(
                "lab-fork-description-theory",
                theory = self.state.settings.theory(slot).name(),
                median = signed(*median),
                low = signed(*low),
                high = signed(*high)
            );
            if let Some(Effect { higher, lower, same, .. }) = effect {
                text.push(' ');
                text += &say!(
                    "lab-fork-description-joint",
                    higher = grouped(*higher),
                    lower = grouped(*lower),
                    same = grouped(*same)
                );
            }
        }
        text
    }
}
