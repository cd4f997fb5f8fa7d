//! The session behind the page: set a parameter, run what is stale, hand out figures and sentences.
//!
//! Pure: no browser, no clock. Batches of replicates are asked for with [`Lab::next_job`] and come back through
//! [`Lab::accept`], whoever computes them.

pub mod levers;
mod picture;
pub mod results;
pub mod rows;
pub mod settings;
mod text;

pub use rows::Row;
pub use settings::{Kind, Quantity, Settings};
pub use text::View;

use crate::ensemble::{BATCH, Ensemble};
use crate::param::{self, Parameters, plain};
use crate::plot::{
    LabFigure, LabLayout, MeasureText, NameSpots, PaintError, Recorder, Scene, TextMeter, Theme,
};
use crate::rng::Seed;
use crate::scenario::{self, Scenario};
use crate::trajectory::{Measure, Trajectory};
use results::{Bands, Summary};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::rc::Rc;

/// Batches of each kind while a slider is held, and at rest: 100, then 1,000 runs of the scenario.
const BATCHES: [[usize; 3]; 2] = [[2, 0, 0], [20, 6, 5]];

/// What a frame found stale.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
pub struct Dirty {
    pub frame: bool,
    pub curves: bool,
    pub pointer: bool,
    pub text: bool,
    pub rows: bool,
}

/// A batch to be computed for the question of `generation`.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Job {
    pub generation: u32,
    pub kind: usize,
    pub slot: usize,
    pub batch: usize,
}

/// Ensembles and their summaries for one question.
#[derive(Default)]
struct Answers {
    ensembles: [[Option<Ensemble>; 2]; 3],
    asked: [[usize; 2]; 3],
}

/// The laboratory.
pub struct Lab {
    scenario: Scenario,
    settings: Settings,
    pin: f64,
    hover: Option<f64>,
    /// Counts questions, by kind; a batch of an older one is dropped.
    generations: [u32; 3],
    answers: Answers,
    parameters: [Parameters; 2],
    runs: [Trajectory; 2],
    summaries: [Option<Summary>; 2],
    stays: [Option<([Bands; 4], Vec<f64>)>; 2],
    opens: [Option<(usize, usize)>; 2],
    ghosts: [Option<Vec<f64>>; 2],
    held: Option<String>,
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
        let pin = Self::first_turnover(&scenario);
        Ok(Self {
            scenario,
            settings,
            pin,
            hover: None,
            generations: [0; 3],
            answers: Answers::default(),
            parameters,
            runs,
            summaries: [None, None],
            stays: [None, None],
            opens: [None, None],
            ghosts: [None, None],
            held: None,
            stale: false,
            dirty: everything(),
            width: 848.0,
            theme: Theme::Light,
            layers: [recorder(), recorder(), recorder()],
            meter,
            names: NameSpots::default(),
            picture: None,
        })
    }

    fn first_turnover(scenario: &Scenario) -> f64 {
        let script = scenario.script();
        let of =
            |side: usize| script.quarters.iter().find(|(_, i)| i.turnover[side]).map(|(&t, _)| f64::from(t));
        of(0).or_else(|| of(1)).unwrap_or(0.0)
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
        Self::compute(&scenario, &settings)?;
        self.pin = Self::first_turnover(&scenario);
        (self.scenario, self.settings) = (scenario, settings);
        self.names = NameSpots::default();
        self.ask_anew();
        Ok(())
    }

    fn ask_anew(&mut self) {
        self.generations = self.generations.map(|g| g + 1);
        self.answers = Answers::default();
        self.stays = [None, None];
        self.stale = true;
        self.dirty = everything();
    }

    /// Takes settings over if the model can run them.
    fn apply(&mut self, settings: Settings) -> Result<(), String> {
        if settings == self.settings {
            return Ok(());
        }
        for slot in 0..2 {
            settings.parameters(&self.scenario, slot, true).map_err(|e| e.to_string())?;
        }
        if settings.theories != self.settings.theories {
            self.names = NameSpots::default();
        }
        self.settings = settings;
        self.ask_anew();
        Ok(())
    }

    /// Sets anything by its id: a lever, a parameter, `theory.first`, `theory.second`, `seed`, `run`, `quantity`, `pin`.
    ///
    /// # Errors
    /// One sentence with what is allowed; nothing has changed then.
    pub fn set(&mut self, id: &str, value: &Value) -> Result<(), String> {
        let text = match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Null => "none".into(),
            other => other.to_string(),
        };
        let mut settings = self.settings.clone();
        match id {
            "theory.first" | "theory.second" => {
                let theory = crate::theory::find(&text)
                    .ok_or_else(|| format!("{text:?} is none of the eleven theories."))?;
                settings.theories[usize::from(id == "theory.second")] = theory.id.into();
            }
            "seed" => {
                settings.seed = text
                    .parse()
                    .map_err(|_| format!("Seed: {text:?} is no whole number from 0 to {}.", u64::MAX))?;
            }
            "run" => match text.parse::<u32>() {
                Ok(run @ 1..=1000) => settings.run = run - 1,
                _ => return Err(format!("Run: {text:?} is no whole number from 1 to 1000.")),
            },
            "quantity" => {
                settings.quantity = Quantity::ALL
                    .iter()
                    .find(|(_, name)| *name == text)
                    .map(|(q, _)| *q)
                    .ok_or_else(|| format!("{text:?} is none of a_in_b, b_in_a, weaker, cooperation."))?;
            }
            "pin" => {
                let last = f64::from(self.scenario.quarters() - 1);
                let at = text.parse::<f64>().ok().filter(|t| (0.0..=last).contains(t));
                let at =
                    at.ok_or_else(|| format!("Pin: {text:?} is no quarter from 0 to {}.", plain(last)))?;
                self.move_pin(at);
                return Ok(());
            }
            _ if levers::IDS.contains(&id) => {
                *levers::setting_mut(&mut settings, id) = Some(levers::parse(id, &text)?);
            }
            _ => {
                let (row, _) =
                    param::find(id).ok_or_else(|| format!("{id:?} is nothing that can be set."))?;
                let number = text.replace(',', ".").parse::<f64>();
                let number = number.map_err(|_| {
                    let (low, high) = row.range;
                    format!(
                        "{}: {text:?} is no number; {} to {} is allowed.",
                        row.name,
                        plain(low),
                        plain(high)
                    )
                })?;
                let value = row.check(row.name, number).map_err(|e| e.to_string())?;
                settings.changes.insert(id.into(), value);
            }
        }
        self.apply(settings)
    }

    /// The value of an id; null for what does not exist.
    pub fn get(&self, id: &str) -> Value {
        match id {
            "theory.first" => json!(self.settings.theories[0]),
            "theory.second" => json!(self.settings.theories[1]),
            "seed" => json!(self.settings.seed.to_string()),
            "run" => json!(self.settings.run + 1),
            "quantity" => json!(Quantity::ALL[results::slot(self.settings.quantity)].1),
            "pin" => json!(self.pin),
            "scenario" => json!(self.scenario.id),
            _ if levers::IDS.contains(&id) => {
                let set = levers::setting(&self.settings, id)
                    .unwrap_or_else(|| levers::scripted(id, &self.scenario));
                match (id, set) {
                    ("leadership_change", 0.0) => Value::Null,
                    ("leadership_change", years) => json!(years),
                    (_, share) => json!(share * 100.0),
                }
            }
            _ => match param::find(id) {
                Some((row, i)) => {
                    let p =
                        self.settings.base(&self.scenario, self.settings.theory(1), true).unwrap_or_default();
                    json!((row.slots.read)(&p)[i])
                }
                None => Value::Null,
            },
        }
    }

    /// Moves a slider to a position of its track, 0 to 1; a mark nearer than `snap` draws the thumb to it.
    pub fn set_position(&mut self, id: &str, position: f64, snap: f64) -> Result<(), String> {
        let mut settings = self.settings.clone();
        if levers::IDS.contains(&id) {
            let marks = levers::marks(id, &self.scenario);
            let near = marks.iter().find(|(v, ..)| (levers::position(id, *v) - position).abs() <= snap);
            let value = near.map_or_else(|| levers::value_at(id, position), |(v, ..)| *v);
            *levers::setting_mut(&mut settings, id) = Some(value);
        } else if let Some((row, _)) = param::find(id) {
            settings.changes.insert(id.into(), rows::value_at(row, position));
        }
        self.apply(settings)
    }

    /// Moves a slider or the run by keyboard.
    pub fn step(&mut self, id: &str, direction: f64, stride: &str) -> Result<(), String> {
        if id == "run" {
            let run = (i64::from(self.settings.run) + 1 + direction as i64).clamp(1, 1000);
            return self.set("run", &json!(run));
        }
        let by = if stride == "step" { 0.01 } else { 0.1 };
        let Some(at) = self.position(id) else { return Ok(()) };
        if stride == "tick" && levers::IDS.contains(&id) {
            let mut marks: Vec<f64> =
                levers::marks(id, &self.scenario).iter().map(|(v, ..)| levers::position(id, *v)).collect();
            marks.sort_by(f64::total_cmp);
            let next = if direction > 0.0 {
                marks.into_iter().find(|m| *m > at + 1e-6)
            } else {
                marks.into_iter().rev().find(|m| *m < at - 1e-6)
            };
            return next.map_or(Ok(()), |m| self.set_position(id, m, 1e-9));
        }
        self.set_position(id, at + by * direction, 0.0)
    }

    fn position(&self, id: &str) -> Option<f64> {
        if levers::IDS.contains(&id) {
            let set =
                levers::setting(&self.settings, id).unwrap_or_else(|| levers::scripted(id, &self.scenario));
            return Some(levers::position(id, set));
        }
        let (row, _) = param::find(id)?;
        Some(rows::position(row, self.get(id).as_f64()?))
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
        self.ghosts = [None, None];
        self.dirty.curves = true;
        self.dirty.text = true;
        self.dirty.rows = true;
    }

    /// Takes one change back.
    pub fn reset(&mut self, id: &str) -> Result<(), String> {
        let mut settings = self.settings.clone();
        if levers::IDS.contains(&id) {
            *levers::setting_mut(&mut settings, id) = None;
        }
        settings.changes.remove(id);
        self.apply(settings)
    }

    /// Takes every change back, theories, seed and run included.
    pub fn reset_all(&mut self) -> Result<(), String> {
        self.move_pin(Self::first_turnover(&self.scenario));
        self.apply(Settings::default())
    }

    /// The turnover at the pin: quarter and side.
    fn pinned_turnover(&self) -> Option<(u32, usize)> {
        let quarter = self.pin as u32;
        let script = self.settings.script(&self.scenario, 1);
        let intervention = script.quarters.get(&quarter)?;
        (0..2).find(|&i| intervention.turnover[i]).map(|i| (quarter, i))
    }

    fn move_pin(&mut self, quarter: f64) {
        let last = f64::from(self.scenario.quarters() - 1);
        let pin = quarter.round().clamp(0.0, last);
        if pin != self.pin {
            self.pin = pin;
            self.answers.ensembles[1] = [None, None];
            self.answers.asked[1] = [0, 0];
            self.generations[1] += 1;
            self.stays = [None, None];
        }
        self.dirty.curves = true;
        self.dirty.pointer = true;
        self.dirty.text = true;
    }

    /// The next batch worth computing, or `None`.
    pub fn next_job(&mut self) -> Option<Job> {
        let wanted = BATCHES[usize::from(self.held.is_none())];
        for kind in Kind::ALL {
            if kind == Kind::Stay && self.pinned_turnover().is_none() {
                continue;
            }
            let k = kind as usize;
            let slot = if self.answers.asked[k][0] <= self.answers.asked[k][1] { 0 } else { 1 };
            if self.answers.asked[k][slot] < wanted[k] {
                let batch = self.answers.asked[k][slot];
                self.answers.asked[k][slot] += 1;
                return Some(Job { generation: self.generations[k], kind: k, slot, batch });
            }
        }
        None
    }

    /// Settings and pin as a worker needs them.
    pub fn brief(&self) -> String {
        json!({ "settings": self.settings, "pin": self.pinned_turnover() }).to_string()
    }

    /// The scenario as a worker needs it.
    pub fn scenario_text(&self) -> String {
        scenario::to_json(&self.scenario)
    }

    /// Takes a computed batch in; one of an older question is dropped.
    pub fn accept(&mut self, job: Job, values: Vec<f64>) {
        if job.kind > 2 || job.slot > 1 || job.generation != self.generations[job.kind] {
            return;
        }
        let kind = Kind::ALL[job.kind];
        if self.answers.ensembles[job.kind][job.slot].is_none() {
            let question = self.settings.question(&self.scenario, kind, job.slot, self.pinned_turnover());
            let Ok(question) = question else { return };
            self.answers.ensembles[job.kind][job.slot] = Some(Ensemble::new(question.plan));
        }
        let Some(ensemble) = &mut self.answers.ensembles[job.kind][job.slot] else { return };
        let before = ensemble.complete_batches();
        ensemble.accept(job.batch, values);
        let after = ensemble.complete_batches();
        // Read at 100, 400 and 1,000 runs: reading costs more than a batch.
        let due = |marks: &[usize]| marks.iter().any(|&m| before < m && after >= m);
        match kind {
            Kind::Main if due(&[2, 8, 20]) => {
                self.summaries[job.slot] = results::summarise(ensemble, &self.parameters[job.slot]);
                self.dirty.curves = true;
                self.dirty.text |= self.held.is_none();
            }
            Kind::Stay if due(&[6]) => {
                let joint = (0..ensemble.plan().quarters).map(|t| ensemble.mean(Measure::Joint, t)).collect();
                self.stays[job.slot] = Some((results::quantity_bands(ensemble), joint));
                self.dirty.curves = true;
                self.dirty.text = true;
            }
            Kind::Open if due(&[5]) => {
                self.opens[job.slot] = Some(results::transformed(ensemble));
                self.dirty.text = true;
            }
            _ => {}
        }
    }

    /// Runs done and wanted.
    pub fn progress(&self) -> (usize, usize) {
        let done =
            (0..2).map(|i| self.answers.ensembles[0][i].as_ref().map_or(0, Ensemble::replicates)).min();
        (done.unwrap_or(0), BATCHES[1][0] * BATCH)
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
        let dirty = std::mem::take(&mut self.dirty);
        if dirty.frame || dirty.curves || dirty.pointer {
            let figure = self.figure();
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
                stops.sort_by(f64::total_cmp);
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
        rows::rows(&self.settings, &self.scenario)
    }

    /// SHA-256 over every number of the two highlighted runs: the same on every machine for the same settings.
    pub fn digest(&mut self) -> Result<String, String> {
        if self.stale {
            (self.parameters, self.runs) = Self::compute(&self.scenario, &self.settings)?;
            self.stale = false;
        }
        let mut hash = Sha256::new();
        for run in &self.runs {
            for value in run.slab() {
                hash.update(value.to_bits().to_le_bytes());
            }
        }
        Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

/// What the page shows about each theory.
pub fn theory_cards() -> Vec<Value> {
    crate::theory::ALL
        .iter()
        .map(|t| {
            json!({ "id": t.id, "name": t.name, "author": t.author, "claim": t.claim, "citation": t.citation,
                "keeps": t.keeps, "switches_off": t.switches_off, "not_faithful": t.not_faithful,
                "against": t.against, "hue": t.family.word() })
        })
        .collect()
}
