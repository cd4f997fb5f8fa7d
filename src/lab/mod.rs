//! The session behind the page: set a parameter, run what is stale, hand out figures and sentences.
//!
//! Pure: no browser, no clock. Batches of replicates are asked for with [`Lab::next_job`] and come back through
//! [`Lab::accept`], whoever computes them.

mod batches;
mod change;
mod describe;
mod door;
mod export;
mod fork;
mod history;
mod jobs;
mod keep;
pub mod levers;
pub mod picture;
mod pin;
mod quarter;
mod ratification;
mod readouts;
mod record;
pub mod results;
pub mod rows;
pub mod settings;
mod small;
mod small_numbers;
mod strengths;
mod survival;
mod text;
mod timeline;
mod weights;

pub use batches::{Brief, Runner};
pub use export::{ENGINE, Taken};
pub use jobs::Job;
pub use ratification::ratification;
pub use rows::Row;
pub use settings::{Kind, Quantity, Settings};
pub use strengths::theory_cards;
pub use text::View;
pub use timeline::{Grip, read_edit};

use crate::measures::{Fit, Share, Survival};
use crate::param::Parameters;
use crate::plot::{
    LabFigure, LabLayout, MeasureText, NameSpots, PaintError, Recorder, Scene, TextMeter, Theme,
};
use crate::rng::Seed;
use crate::scenario::Scenario;
use crate::text::say;
use crate::trajectory::Trajectory;
use history::{History, State};
use jobs::Answers;
use results::{Bands, Summary};
use small::Small;
use std::rc::Rc;
use strengths::strengths;
use timeline::Grabbed;

/// What a frame found stale.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
pub struct Dirty {
    pub frame: bool,
    pub curves: bool,
    pub pointer: bool,
    /// The small figures.
    pub small: bool,
    pub text: bool,
    pub rows: bool,
}

/// The laboratory.
pub struct Lab {
    state: State,
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
    /// The quantities of what the edits are compared with.
    references: [Option<[Bands; 4]>; 2],
    /// How well the runs fit the record, once all of them are there.
    fits: [Option<Fit>; 2],
    ghosts: [Option<Vec<f64>>; 2],
    grabbed: Option<Grabbed>,
    /// What the page keeps of its own beside the view: open panels.
    page: serde_json::Value,
    /// Which of the experiments that the page keeps is open, by its id. Undo and redo of an opening take it with them.
    opened: Option<String>,
    held: Option<String>,
    history: History,
    stale: bool,
    dirty: Dirty,
    width: f64,
    theme: Theme,
    meter: Rc<TextMeter>,
    layers: [Recorder; 3],
    small: Small,
    names: NameSpots,
    picture: Option<(LabFigure, LabLayout)>,
}

/// Bytes as two letters each.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn everything() -> Dirty {
    Dirty { frame: true, curves: true, pointer: true, small: true, text: true, rows: true }
}

impl Lab {
    /// Opens a scenario.
    ///
    /// # Errors
    /// One sentence saying where the scenario is wrong.
    pub fn new(text: &str, measure: impl MeasureText + 'static) -> Result<Self, String> {
        let state = State::of(text, Settings::default())?;
        let meter = Rc::new(TextMeter::new(measure));
        let recorder = || Recorder::new(Rc::clone(&meter));
        let (parameters, runs) = Self::compute(&state.scenario, &state.settings)?;
        let pin = Self::first_turnover(&state.scenario, &runs);
        let mut lab = Self {
            answers: Answers::new(state.clone()),
            state,
            pin,
            hover: None,
            parameters,
            runs,
            summaries: [None, None],
            stays: [None, None],
            survivals: [None; 2],
            opens: [None; 2],
            references: [None, None],
            fits: [None, None],
            ghosts: [None, None],
            grabbed: None,
            page: serde_json::Value::Null,
            opened: None,
            held: None,
            history: History::default(),
            stale: false,
            dirty: everything(),
            width: 848.0,
            theme: Theme::Light,
            layers: [recorder(), recorder(), recorder()],
            small: Small::new(recorder),
            meter,
            names: NameSpots::default(),
            picture: None,
        };
        lab.put_question();
        Ok(lab)
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

    /// Opens another scenario; levers and parameters go back to what it says. One step, which can be taken back.
    ///
    /// # Errors
    /// One sentence; the open scenario stays.
    pub fn open(&mut self, text: &str) -> Result<(), String> {
        let settings = Settings { theories: self.state.settings.theories.clone(), ..Settings::default() };
        let state = State::of(text, settings)?;
        let (_, runs) = Self::compute(&state.scenario, &state.settings)?;
        let pin = Self::first_turnover(&state.scenario, &runs);
        self.let_go();
        let words = say!("lab-step-opened", title = &state.case.title);
        self.history.note(self.state.clone(), self.pin, words, false);
        self.history.note_opening(self.opened.clone());
        self.take(state);
        self.pin = pin;
        Ok(())
    }

    /// Nothing is known any more of what is compared in a slot.
    fn forget(&mut self, slot: usize) {
        self.summaries[slot] = None;
        self.survivals[slot] = None;
        self.opens[slot] = None;
        self.references[slot] = None;
        self.fits[slot] = None;
        self.small.forget(slot);
    }

    fn ask_anew(&mut self) {
        self.put_question();
        self.stale = true;
        self.dirty = Dirty { frame: self.dirty.frame, ..everything() };
    }

    /// Takes settings over if the model can run them.
    fn apply(&mut self, settings: Settings) -> Result<(), String> {
        if settings == self.state.settings {
            return Ok(());
        }
        let held = self.held.is_some();
        let start = self.history.drag_start().filter(|_| held).unwrap_or(&self.state);
        let words = self.words(&start.settings, &settings);
        self.take_step(State { settings, ..self.state.clone() }, words)
    }

    /// What a person has set.
    pub fn settings(&self) -> &Settings {
        &self.state.settings
    }

    /// Takes a state over as one step, if the model can run it.
    fn take_step(&mut self, state: State, words: String) -> Result<(), String> {
        for slot in 0..2 {
            state.parameters(slot).map_err(|e| e.to_string())?;
        }
        let held = self.held.is_some();
        self.history.note(self.state.clone(), self.pin, words, held);
        self.take(state);
        Ok(())
    }

    /// Takes over a state that the model can run.
    fn take(&mut self, state: State) {
        let another = state.case.id != self.state.case.id
            || state.scenario.quarters() != self.state.scenario.quarters();
        if self.differs_in_record_only(&state) {
            self.show_record(state);
            return;
        }
        if state.settings.record != self.state.settings.record {
            self.fits = [None, None];
        }
        for slot in 0..2 {
            if another || state.settings.theories[slot] != self.state.settings.theories[slot] {
                self.names = NameSpots::default();
                self.forget(slot);
            }
        }
        self.state = state;
        self.pin = self.pin.min(f64::from(self.state.scenario.quarters() - 1));
        self.ask_anew();
    }

    /// A slider is taken: the medians of this moment stay as ghosts until it is let go.
    pub fn begin_drag(&mut self, id: &str) {
        self.let_go();
        self.stop_refining();
        self.held = Some(id.into());
        let slot = results::slot(self.state.settings.quantity);
        self.ghosts = [0, 1].map(|i| self.summaries[i].as_ref().map(|s| s.quantities[slot].median.clone()));
        self.dirty.curves = true;
    }

    /// It is let go: more runs follow, and sentences.
    pub fn end_drag(&mut self) {
        self.let_go();
        if self.answers.outdated() {
            self.put_question();
        }
        self.dirty.frame |= self.grabbed.take().is_some();
        self.dirty.curves = true;
        self.dirty.text = true;
        self.dirty.rows = true;
    }

    fn let_go(&mut self) {
        self.held = None;
        self.history.let_go(&self.state);
        self.ghosts = [None, None];
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
        self.small.stale = true;
        self.dirty = Dirty { rows: self.dirty.rows, text: self.dirty.text, ..everything() };
    }

    /// Runs what is stale and draws what is dirty.
    ///
    /// # Errors
    /// What could not be run or drawn, as a sentence.
    pub fn frame(&mut self) -> Result<Dirty, String> {
        if self.stale {
            (self.parameters, self.runs) = Self::compute(&self.state.scenario, &self.state.settings)?;
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
            let draw = |e: PaintError| say!("lab-not-drawn", why = e.to_string());
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
        dirty.small = (dirty.curves || dirty.small) && self.paint_small()?;
        Ok(dirty)
    }

    /// A layer's picture: 0 frame, 1 curves, 2 pointer, then the small figures, 3 fork, 4 survival.
    pub fn layer(&self, layer: usize) -> &Recorder {
        self.layers.get(layer).unwrap_or_else(|| self.small.recorder(layer.saturating_sub(3)))
    }

    /// The parameter table with this session's values.
    pub fn rows(&self) -> Vec<Row> {
        rows::rows(&self.state.settings, &self.state.scenario, None)
    }

    /// The row of one id, if there is one.
    pub fn row(&self, id: &str) -> Option<Row> {
        rows::rows(&self.state.settings, &self.state.scenario, Some(id)).pop()
    }

    /// Strengths of the mechanisms under each of the two compared theories, as they are set.
    pub fn strengths(&self) -> [Vec<(String, f64)>; 2] {
        self.parameters.each_ref().map(strengths)
    }

    /// The three headline levers.
    pub fn levers(&self) -> [levers::Lever; 3] {
        levers::IDS.map(|id| levers::show(&self.state.settings, &self.state.scenario, id))
    }
}
