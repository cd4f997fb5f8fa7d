//! The session behind the page: set a parameter, run what is stale, hand out figures and sentences.
//!
//! Pure: no browser, no clock. Batches of replicates are asked for with [`Lab::next_job`] and come back through
//! [`Lab::accept`], whoever computes them.

mod door;
mod history;
mod jobs;
mod keep;
pub mod levers;
mod picture;
mod ratification;
mod readouts;
pub mod results;
pub mod rows;
pub mod settings;
mod strengths;
mod text;

pub use jobs::{Brief, Job, Runner};
pub use ratification::ratification;
pub use rows::Row;
pub use settings::{Kind, Quantity, Settings};
pub use strengths::theory_cards;
pub use text::View;

use crate::measures::{Share, Survival};
use crate::param::{Parameters, plain};
use crate::plot::{
    LabFigure, LabLayout, MeasureText, NameSpots, PaintError, Recorder, Scene, TextMeter, Theme,
};
use crate::rng::Seed;
use crate::scenario::{self, Scenario};
use crate::trajectory::{Measure, Trajectory};
use history::History;
use jobs::Answers;
use results::{Bands, Summary};
use std::rc::Rc;
use strengths::strengths;

/// What a frame found stale.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
pub struct Dirty {
    pub frame: bool,
    pub curves: bool,
    pub pointer: bool,
    pub text: bool,
    pub rows: bool,
}

/// The laboratory.
pub struct Lab {
    scenario: Scenario,
    settings: Settings,
    pin: f64,
    hover: Option<f64>,
    answers: Answers,
    parameters: [Parameters; 2],
    runs: [Trajectory; 2],
    /// What was last known of each theory; kept until something newer is known.
    summaries: [Option<Summary>; 2],
    /// The quantities had the leader at the pin stayed.
    stays: [Option<[Bands; 4]>; 2],
    /// How much cooperation survives the turnover at the pin, once known; `Some(None)` where there is none to lose.
    survivals: [Option<Option<Survival>>; 2],
    /// How many unscripted runs end in durable trust.
    opens: [Option<Share>; 2],
    ghosts: [Option<Vec<f64>>; 2],
    held: Option<String>,
    history: History,
    stale: bool,
    dirty: Dirty,
    width: f64,
    theme: Theme,
    meter: Rc<TextMeter>,
    layers: [Recorder; 3],
    names: NameSpots,
    picture: Option<(LabFigure, LabLayout)>,
}

fn everything() -> Dirty {
    Dirty { frame: true, curves: true, pointer: true, text: true, rows: true }
}

impl Lab {
    /// Opens a scenario.
    ///
    /// # Errors
    /// One sentence saying where the scenario is wrong.
    pub fn new(text: &str, measure: impl MeasureText + 'static) -> Result<Self, String> {
        let scenario = scenario::parse(text).map_err(|e| e.to_string())?;
        let settings = Settings::default();
        let meter = Rc::new(TextMeter::new(measure));
        let recorder = || Recorder::new(Rc::clone(&meter));
        let (parameters, runs) = Self::compute(&scenario, &settings)?;
        let pin = Self::first_turnover(&scenario, &runs);
        let mut lab = Self {
            scenario,
            settings,
            pin,
            hover: None,
            answers: Answers::default(),
            parameters,
            runs,
            summaries: [None, None],
            stays: [None, None],
            survivals: [None; 2],
            opens: [None; 2],
            ghosts: [None, None],
            held: None,
            history: History::default(),
            stale: false,
            dirty: everything(),
            width: 848.0,
            theme: Theme::Light,
            layers: [recorder(), recorder(), recorder()],
            meter,
            names: NameSpots::default(),
            picture: None,
        };
        lab.put_question();
        Ok(lab)
    }

    /// Where the pin starts: at the script's first turnover; where leaders come by chance, at that of the
    /// highlighted run, whose terms of office the chart shows.
    fn first_turnover(scenario: &Scenario, runs: &[Trajectory; 2]) -> f64 {
        let script = scenario.script();
        let of = |side: usize| {
            if scenario.leaders_by_chance {
                return runs[1].series(Measure::Turnover(side)).iter().position(|&left| left > 0.0);
            }
            script.quarters.iter().position(|i| i.turnover[side])
        };
        of(0).or_else(|| of(1)).unwrap_or(0) as f64
    }

    fn compute(
        scenario: &Scenario,
        settings: &Settings,
    ) -> Result<([Parameters; 2], [Trajectory; 2]), String> {
        let mut out = Vec::new();
        for slot in 0..2 {
            let q = settings.question(scenario, Kind::Main, slot, None).map_err(|e| e.to_string())?;
            let run = Trajectory::run(&q.parameters, Seed(settings.seed), u64::from(settings.run), &q.script);
            out.push((q.parameters, run));
        }
        let [(p0, r0), (p1, r1)] = <[_; 2]>::try_from(out).map_err(|_| "two theories are compared")?;
        Ok(([p0, p1], [r0, r1]))
    }

    /// Opens another scenario; levers and parameters go back to what it says.
    ///
    /// # Errors
    /// One sentence; the open scenario stays.
    pub fn open(&mut self, text: &str) -> Result<(), String> {
        let scenario = scenario::parse(text).map_err(|e| e.to_string())?;
        let settings = Settings { theories: self.settings.theories.clone(), ..Settings::default() };
        let (_, runs) = Self::compute(&scenario, &settings)?;
        self.pin = Self::first_turnover(&scenario, &runs);
        self.held = None;
        (self.scenario, self.settings) = (scenario, settings);
        self.names = NameSpots::default();
        // Another case is another experiment: its steps begin anew.
        self.history = History::default();
        (0..2).for_each(|slot| self.forget(slot));
        self.ask_anew();
        Ok(())
    }

    /// Nothing is known any more of what is compared in a slot.
    fn forget(&mut self, slot: usize) {
        self.summaries[slot] = None;
        self.survivals[slot] = None;
        self.opens[slot] = None;
    }

    fn ask_anew(&mut self) {
        self.put_question();
        self.stays = [None, None];
        self.stale = true;
        self.dirty = Dirty { frame: self.dirty.frame, ..everything() };
    }

    /// Takes settings over if the model can run them.
    fn apply(&mut self, settings: Settings) -> Result<(), String> {
        if settings == self.settings {
            return Ok(());
        }
        for slot in 0..2 {
            settings.parameters(&self.scenario, slot, true).map_err(|e| e.to_string())?;
        }
        let held = self.held.is_some();
        let start = self.history.drag_start().filter(|_| held).unwrap_or(&self.settings);
        let words = self.words(start, &settings);
        self.history.note(&self.settings, words, held);
        self.take(settings);
        Ok(())
    }

    /// Takes over settings that the model can run.
    fn take(&mut self, settings: Settings) {
        for slot in 0..2 {
            if settings.theories[slot] != self.settings.theories[slot] {
                self.names = NameSpots::default();
                self.forget(slot);
            }
        }
        self.settings = settings;
        self.ask_anew();
    }

    /// A slider is taken: the medians of this moment stay as ghosts until it is let go.
    pub fn begin_drag(&mut self, id: &str) {
        self.held = Some(id.into());
        let slot = results::slot(self.settings.quantity);
        self.ghosts = [0, 1].map(|i| self.summaries[i].as_ref().map(|s| s.quantities[slot].median.clone()));
        self.dirty.curves = true;
    }

    /// It is let go: more runs follow, and sentences.
    pub fn end_drag(&mut self) {
        self.held = None;
        self.history.let_go(&self.settings);
        if self.answers.outdated() {
            self.put_question();
        }
        self.ghosts = [None, None];
        self.dirty.curves = true;
        self.dirty.text = true;
        self.dirty.rows = true;
    }

    /// The turnover at the pin: quarter and side.
    fn pinned_turnover(&self) -> Option<(u32, usize)> {
        let quarter = self.pin as u32;
        let script = self.settings.script(&self.scenario, 1);
        let intervention = script.quarters.get(quarter as usize)?;
        (0..2).find(|&i| intervention.turnover[i]).map(|i| (quarter, i))
    }

    fn move_pin(&mut self, quarter: f64) {
        let last = f64::from(self.scenario.quarters() - 1);
        let pin = quarter.round().clamp(0.0, last);
        if pin != self.pin {
            self.pin = pin;
            self.answers.ask_anew(&[Kind::Stay]);
            self.stays = [None, None];
            self.survivals = [None; 2];
        }
        self.dirty.curves = true;
        self.dirty.pointer = true;
        self.dirty.text = true;
    }

    /// Sets the figure's width in CSS pixels and returns its height.
    pub fn resize(&mut self, width: f64) -> f64 {
        self.width = width.clamp(280.0, 4000.0);
        self.dirty.frame = true;
        self.dirty.curves = true;
        self.dirty.pointer = true;
        let figure = self.figure();
        LabLayout::new(self.width, &figure).height
    }

    /// Sets the palette.
    pub fn set_theme(&mut self, theme: Theme) {
        self.theme = theme;
        self.dirty = Dirty { rows: self.dirty.rows, text: self.dirty.text, ..everything() };
    }

    /// Texts have other widths: fonts have arrived.
    pub fn fonts_changed(&mut self) {
        self.meter.forget();
        self.dirty = Dirty { rows: self.dirty.rows, text: self.dirty.text, ..everything() };
    }

    /// Runs what is stale and draws what is dirty.
    ///
    /// # Errors
    /// What could not be run or drawn, as a sentence.
    pub fn frame(&mut self) -> Result<Dirty, String> {
        if self.stale {
            (self.parameters, self.runs) = Self::compute(&self.scenario, &self.settings)?;
            self.stale = false;
        }
        self.compute_first();
        let mut dirty = std::mem::take(&mut self.dirty);
        // What stands at the hairline is read from the curves.
        dirty.pointer |= dirty.curves && self.hover.is_some();
        if dirty.frame || dirty.curves || dirty.pointer {
            let figure = self.figure();
            dirty.frame |= self.picture.as_ref().is_none_or(|(drawn, _)| !figure.has_frame_of(drawn));
            let layout = LabLayout::new(self.width, &figure);
            for layer in &mut self.layers {
                layer.resize(self.width, layout.height);
            }
            let scene = Scene { figure: &figure, layout: &layout, theme: self.theme, meter: &self.meter };
            let draw = |e: PaintError| format!("The chart could not be drawn ({e}).");
            let [frame, curves, pointer] = &mut self.layers;
            if dirty.frame {
                frame.paint(|area| crate::plot::draw_frame(area, &scene)).map_err(draw)?;
            }
            if dirty.curves {
                let names = &mut self.names;
                curves.paint(|area| crate::plot::draw_curves(area, &scene, names)).map_err(draw)?;
            }
            if dirty.pointer {
                pointer.paint(|area| crate::plot::draw_pointer(area, &scene)).map_err(draw)?;
            }
            self.picture = Some((figure, layout));
        }
        Ok(dirty)
    }

    /// A layer's picture: 0 frame, 1 curves, 2 pointer.
    pub fn layer(&self, layer: usize) -> &Recorder {
        &self.layers[layer.min(2)]
    }

    /// Moves the hairline; returns what stands under the pointer, if it is an event.
    pub fn hover(&mut self, at: Option<(f64, f64)>) -> Option<String> {
        let (figure, layout) = self.picture.as_ref()?;
        let hit = at.and_then(|(x, y)| layout.locate(x, y));
        let hover = hit.map(|hit| hit.quarter.round().clamp(0.0, f64::from(self.scenario.quarters() - 1)));
        let title = at.and_then(|(x, y)| crate::plot::event_at(layout, figure, x, y)).and_then(|i| {
            let event = self.scenario.events.get(i)?;
            let grade = event.intensity.status.word();
            let value = plain(event.intensity.value);
            Some(format!(
                "{}. Intensity {value} ({grade}), fact of confidence {:?}. {}",
                event.text, event.confidence, event.source
            ))
        });
        if hover != self.hover {
            self.hover = hover;
            self.dirty.pointer = true;
        }
        title
    }

    /// Sets the pin where the pointer is, drawn to turnovers and events within 8 pixels.
    pub fn press(&mut self, x: f64, y: f64) -> bool {
        let Some((_, layout)) = &self.picture else { return false };
        let Some(hit) = layout.locate(x, y) else { return false };
        let snapped = layout.snap(hit.quarter, 8.0);
        let quarter = if snapped == hit.quarter { snapped.round() } else { snapped.floor() };
        self.move_pin(quarter);
        true
    }

    /// Moves the pin by keyboard: a quarter, a year (`page`), to the next event or turnover (`tick`).
    pub fn step_pin(&mut self, direction: f64, stride: &str) {
        let to = match stride {
            "tick" => {
                let mut stops: Vec<f64> = self.figure().events.iter().map(|e| e.at.floor()).collect();
                stops.sort_unstable_by(f64::total_cmp);
                let next = if direction > 0.0 {
                    stops.into_iter().find(|s| *s > self.pin)
                } else {
                    stops.into_iter().rev().find(|s| *s < self.pin)
                };
                next.unwrap_or(self.pin)
            }
            "page" => self.pin + 4.0 * direction,
            _ => self.pin + direction,
        };
        self.move_pin(to);
    }

    /// The parameter table with this session's values.
    pub fn rows(&self) -> Vec<Row> {
        rows::rows(&self.settings, &self.scenario, None)
    }

    /// The row of one id, if there is one.
    pub fn row(&self, id: &str) -> Option<Row> {
        rows::rows(&self.settings, &self.scenario, Some(id)).pop()
    }

    /// Strengths of the mechanisms under each of the two compared theories, as they are set.
    pub fn strengths(&self) -> [Vec<(String, f64)>; 2] {
        self.parameters.each_ref().map(strengths)
    }

    /// The three headline levers.
    pub fn levers(&self) -> [levers::Lever; 3] {
        levers::IDS.map(|id| levers::show(&self.settings, &self.scenario, id))
    }
}
