//! What is taken away: the figure with its caption, its numbers as a table, and everything needed to make both again.

use super::results::{self, Bands};
use super::settings::Quantity;
use super::{Lab, hex};
use crate::csv::{Cell, line};
use crate::dyad::Level;
use crate::plot::{
    Caption, LabLayout, NameSpots, PaintError, Picture, Recorder, Scene, draw_curves, draw_frame,
    draw_pointer,
};
use crate::text::{Value as Said, grouped, message, say};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::rc::Rc;

/// The engine's version.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// The columns of the table.
const HEAD: [&str; 14] = [
    "record", "theory", "name", "side", "quarter", "time", "runs", "q05", "q25", "median", "q75", "q95",
    "value", "text",
];

/// The numbers of a view, and what they are of.
#[derive(Clone, Debug, Serialize)]
pub struct Taken {
    /// The table: what it is of, bands, the highlighted run, leaders, events.
    pub csv: String,
    /// SHA-256 over the table's lines but those that say what it is of.
    pub digest: String,
    /// Runs that each theory's bands rest on.
    pub runs: [usize; 2],
    /// The finding in a sentence or two.
    pub finding: String,
    /// What else a caption says, by lines.
    pub notes: Vec<String>,
    /// The same for programs.
    pub about: Value,
    /// The chart in words.
    pub description: String,
}

/// The cells of a line of which only some are filled.
#[derive(Default)]
struct Row<'a> {
    record: &'a str,
    theory: &'a str,
    name: &'a str,
    side: &'a str,
    quarter: Option<usize>,
    time: String,
    runs: Option<usize>,
    bands: Option<[f64; 5]>,
    value: Option<f64>,
    text: &'a str,
}

impl Row<'_> {
    fn write(self, out: &mut String) {
        let word = |text: &str| if text.is_empty() { Cell::Empty } else { text.into() };
        let count = |count: Option<usize>| count.map_or(Cell::Empty, Cell::Count);
        let bands = self.bands.map_or([f64::NAN; 5], |bands| bands);
        let first = [word(self.record), word(self.theory), word(self.name), word(self.side)];
        let middle = [count(self.quarter), word(&self.time), count(self.runs)];
        let last = [self.value.map_or(Cell::Empty, Cell::Number), word(self.text)];
        line(out, first.into_iter().chain(middle).chain(bands.map(Cell::Number)).chain(last));
    }
}

impl Lab {
    /// The numbers behind the figure as far as they are known, with what they rest on. Where what is known is of another
    /// question, the first runs of this one are computed.
    ///
    /// # Errors
    /// What could not be run, as a sentence.
    pub fn take_away(&mut self) -> Result<Taken, String> {
        self.compute_now()?;
        let mut rows = String::new();
        self.series_rows(&mut rows);
        self.timeline_rows(&mut rows);
        let digest = hex(&Sha256::digest(rows.as_bytes()));
        let view = self.view();
        let finding = view.headline.join(" ");
        let about = self.about();
        let mut csv = String::new();
        line(&mut csv, HEAD.map(Cell::from));
        for (name, value) in about.as_object().into_iter().flatten() {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            Row { record: "about", name, text: &text, ..Row::default() }.write(&mut csv);
        }
        Row { record: "about", name: "finding", text: &finding, ..Row::default() }.write(&mut csv);
        csv += &rows;
        let runs = self.runs_known();
        let notes = vec![view.subtitle.clone(), view.aside.clone(), self.of_what(runs)];
        let notes = notes.into_iter().filter(|note| !note.is_empty()).collect();
        Ok(Taken { csv, digest, runs, finding, notes, about, description: view.description })
    }

    fn runs_known(&self) -> [usize; 2] {
        [0, 1].map(|slot| self.summaries[slot].as_ref().map_or(0, |summary| summary.runs))
    }

    /// The line that says what a figure is of.
    fn of_what(&self, runs: [usize; 2]) -> String {
        let settings = &self.state.settings;
        let mut changes = Vec::new();
        if self.state.is_altered() {
            changes.push(say!("lab-taken-altered"));
        }
        if !settings.changes.is_empty() {
            changes.push(say!("lab-taken-parameters", count = settings.changes.len()));
        }
        let counted = match runs {
            [a, b] if a == b => say!("lab-taken-runs", runs = grouped(a)),
            [a, b] => say!("lab-taken-runs-each", first = grouped(a), second = grouped(b)),
        };
        let mut values: Vec<(&str, Said)> = vec![
            ("case", (&self.state.case.title).into()),
            ("seed", settings.seed.to_string().into()),
            ("run", (settings.run + 1).into()),
            ("runs", counted.into()),
            ("version", ENGINE.into()),
        ];
        if changes.is_empty() {
            return message("lab-taken", &values);
        }
        values.push(("changes", changes.into()));
        message("lab-taken-changed", &values)
    }

    fn about(&self) -> Value {
        let settings = &self.state.settings;
        let theory = |slot: usize| format!("{} ({})", settings.theory(slot).id, settings.theory(slot).name());
        json!({
            "engine": ENGINE,
            "scenario": self.state.case.id,
            "scenario_title": self.state.case.title,
            "timeline_altered": self.state.is_altered(),
            "theory_first": theory(0),
            "theory_second": theory(1),
            "seed": settings.seed.to_string(),
            "run": settings.run + 1,
            "quantity": self.get("quantity"),
            "runs": self.runs_known(),
            "settings": settings,
            "unit": "per cent; quarters count from 0",
        })
    }

    fn time(&self, quarter: usize) -> String {
        self.state.scenario.start.plus(quarter as i32).to_string()
    }

    /// Medians and bands of each theory, quarter by quarter, and the highlighted run.
    fn series_rows(&self, out: &mut String) {
        for slot in 0..2 {
            let theory = self.state.settings.theories[slot].as_str();
            let Some(summary) = &self.summaries[slot] else { continue };
            let runs = Some(summary.runs);
            let mut bands = |name: &str, side: &str, bands: &Bands| {
                for t in 0..bands.median.len() {
                    let five = [bands.q05[t], bands.q25[t], bands.median[t], bands.q75[t], bands.q95[t]];
                    let (quarter, time) = (Some(t), self.time(t));
                    let row =
                        Row { record: "band", theory, name, side, quarter, time, runs, ..Row::default() };
                    Row { bands: Some(five), ..row }.write(out);
                }
            };
            for ((_, name), of) in Quantity::ALL.iter().zip(&summary.quantities) {
                bands(name, "", of);
            }
            for (side, levels) in ["A", "B"].into_iter().zip(&summary.levels) {
                for (level, of) in Level::ALL.iter().zip(levels) {
                    bands(&format!("trust.{}", level.id()), side, of);
                }
            }
            bands("institutions", "", &summary.institutions);
            let threshold =
                summary.threshold.iter().map(|&value| [f64::NAN, f64::NAN, value, f64::NAN, f64::NAN]);
            for (t, five) in threshold.enumerate() {
                let (quarter, time) = (Some(t), self.time(t));
                let row =
                    Row { record: "band", theory, name: "threshold", quarter, time, runs, ..Row::default() };
                Row { bands: Some(five), ..row }.write(out);
            }
            let quantity = self.state.settings.quantity;
            let name = Quantity::ALL[results::slot(quantity)].1;
            let run = results::run_series(&self.runs[slot], quantity);
            for (name, record, values) in [("joint", "mean", &summary.joint), (name, "run", &run)] {
                for (t, &value) in values.iter().enumerate() {
                    let runs = if record == "run" { None } else { runs };
                    // A share becomes per cent, as everything else is.
                    let value = Some(if record == "mean" { 100.0 * value } else { value });
                    let (quarter, time) = (Some(t), self.time(t));
                    Row { record, theory, name, quarter, time, runs, value, ..Row::default() }.write(out);
                }
            }
        }
    }

    /// Leaders and events.
    fn timeline_rows(&self, out: &mut String) {
        let scenario = &self.state.scenario;
        for side in 0..2 {
            for leader in scenario.terms(side) {
                let name = leader.name.as_str();
                let text = format!("{} to {}", leader.start, leader.end);
                let (side, time) = (["A", "B"][side], leader.start.to_string());
                Row { record: "leader", name, side, time, text: &text, ..Row::default() }.write(out);
            }
        }
        for &event in &scenario.event_order() {
            let event = &scenario.events[event];
            let kind = serde_json::to_value(event.kind).ok();
            let actor = serde_json::to_value(event.actor).ok();
            let word =
                |value: &Option<Value>| value.as_ref().and_then(Value::as_str).unwrap_or("").to_owned();
            let text = format!("{}{}", event.label, if event.muted { " (muted)" } else { "" });
            Row {
                record: "event",
                name: &word(&kind),
                side: &word(&actor),
                quarter: scenario.quarter_of(event.date).map(|quarter| quarter as usize),
                time: event.date.to_string(),
                value: Some(event.intensity.value),
                text: &text,
                ..Row::default()
            }
            .write(out);
        }
    }

    /// The figure with its caption, as wide as asked.
    ///
    /// # Errors
    /// What could not be drawn, as a sentence.
    pub fn picture(&mut self, width: f64, taken: &Taken) -> Result<Picture, String> {
        let width = width.clamp(280.0, 4000.0);
        let mut figure = self.figure();
        (figure.hover, figure.dragging) = (None, false);
        let layout = LabLayout::new(width, &figure);
        let (theme, meter) = (self.theme, Rc::clone(&self.meter));
        let caption = Caption::new(&taken.finding, &taken.notes, width, theme, &meter);
        let scene = Scene { figure: &figure, layout: &layout, theme, meter: &meter };
        let mut recorder = Recorder::new(Rc::clone(&meter));
        let height = layout.height + caption.height;
        recorder.resize(width, height);
        let drawn = recorder.paint(|area| {
            draw_frame(area, &scene)?;
            draw_curves(area, &scene, &mut NameSpots::default())?;
            draw_pointer(area, &scene)?;
            caption.draw(area, (width, layout.height), theme, &meter)
        });
        drawn.map_err(|error: PaintError| say!("lab-figure-not-drawn", why = error.to_string()))?;
        Ok(Picture {
            recorder,
            width,
            height,
            background: theme.palette().background,
            cells: Vec::new(),
            title: taken.finding.clone(),
            description: [taken.description.clone(), taken.notes.join(" ")].join(" "),
            metadata: taken.about.to_string(),
        })
    }
}
