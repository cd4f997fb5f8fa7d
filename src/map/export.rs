//! What is taken away of the Map tab: its picture with a caption, every place's numbers as a table.

use super::MapTab;
use crate::csv::{Cell, line};
use crate::lab::{ENGINE, Taken};
use crate::plot::map::{draw_curves, draw_map, draw_ring};
use crate::plot::{Caption, PaintError, Picture, Recorder};
use crate::text::say;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::rc::Rc;

const HEAD: [&str; 10] = ["record", "theory", "name", "across", "up", "runs", "low", "value", "high", "text"];

impl MapTab {
    /// The numbers of every place as far as they are known, with what they are of.
    ///
    /// # Errors
    /// One sentence where nothing is known yet.
    pub fn take_away(&self) -> Result<Taken, String> {
        let Some(swept) = &self.swept else {
            return Err(say!("map-no-numbers"));
        };
        let view = self.view();
        let text = |name: &str| view[name].as_str().unwrap_or_default().to_owned();
        let known = |axis: usize, place: usize| match swept.axes.get(axis) {
            None => Cell::Empty,
            Some(axis) => axis.values.get(place).map_or(Cell::from("none"), |&value| Cell::Number(value)),
        };
        let across = swept.axes.first().map_or(1, |axis| axis.places());
        let cells = swept.points.runs.len();
        let mut rows = String::new();
        let mut place = |theory: &str, record: &str, cell: usize, [value, low, high]: [f64; 3]| {
            let numbers = [low, value, high].map(Cell::Number);
            let outcome = swept.outcome.id();
            let first = [record.into(), theory.into(), outcome.into()];
            let runs = Cell::Count(swept.points.runs[cell] as usize);
            let where_ = [known(0, cell % across), known(1, cell / across), runs];
            line(&mut rows, first.into_iter().chain(where_).chain(numbers).chain([Cell::Empty]));
        };
        for cell in 0..cells {
            for (theory, id) in swept.theories.iter().enumerate() {
                if let Some(three) = swept.points.estimate(theory, cell) {
                    place(id, "place", cell, three);
                }
            }
            if let ([first, second], Some(three)) = (&swept.theories[..], swept.points.differing(cell)) {
                place(&format!("{second} less {first}"), "difference", cell, three);
            }
        }
        let settings = &self.follow.settings;
        let of = |most: bool| {
            let runs = swept.points.runs.iter().copied().filter(|&runs| runs > 0);
            if most { runs.max() } else { runs.min() }.unwrap_or(0) as usize
        };
        let (fewest, most) = (of(false), of(true));
        let what = if self.choice.case { self.follow.title.clone() } else { say!("map-taken-rivalry") };
        let runs = if fewest == most { fewest.to_string() } else { format!("{fewest} to {most}") };
        let told = if fewest == most {
            say!("number", number = fewest)
        } else {
            say!("range-words", low = fewest, high = most)
        };
        let seed = settings.seed.to_string();
        let of_what = say!("map-taken", what = &what, seed = seed, runs = told, version = ENGINE);
        let about = json!({
            "engine": ENGINE, "of": what, "seed": settings.seed.to_string(), "runs": runs,
            "outcome": swept.outcome.id(), "across": text("across"), "up": text("up"), "settings": settings,
            "unit": "shares, 0 to 1, with their intervals of 95 %",
        });
        let finding = text("headline");
        let mut csv = String::new();
        line(&mut csv, HEAD.map(Cell::from));
        let told = about.as_object().into_iter().flatten();
        let told = told.map(|(name, value)| {
            (name.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        });
        for (name, value) in told.chain([("finding".to_owned(), finding.clone())]) {
            let blank = std::iter::repeat_n(Cell::Empty, 6);
            let first = [Cell::from("about"), Cell::Empty, name.into()];
            line(&mut csv, first.into_iter().chain(blank).chain([value.into()]));
        }
        csv += &rows;
        let digest = Sha256::digest(rows.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        let notes =
            [text("subtitle"), of_what].into_iter().filter(|note: &String| !note.is_empty()).collect();
        let description = text("description");
        Ok(Taken { csv, digest, runs: [fewest, most], finding, notes, about, description })
    }

    /// The picture with its caption, as it stands.
    ///
    /// # Errors
    /// What could not be drawn, as a sentence.
    pub fn picture(&mut self, taken: &Taken) -> Result<Picture, String> {
        self.frame()?;
        let (width, top) = (self.width, self.height());
        let (theme, meter) = (self.theme, Rc::clone(&self.meter));
        let caption = Caption::new(&taken.finding, &taken.notes, width, theme, &meter);
        let height = top + caption.height;
        let mut recorder = Recorder::new(Rc::clone(&meter));
        recorder.resize(width, height);
        let drawn = recorder.paint(|area| {
            // The caption's ground is its own part of the picture only.
            caption.draw(area, (width, top), theme, &meter)?;
            if let Some(curves) = &self.curves {
                return draw_curves(area, curves, &self.curve_layout, theme, &meter);
            }
            draw_map(area, &self.figure, &self.layout, theme, &meter)?;
            draw_ring(area, &self.figure, &self.layout, theme, &meter)
        });
        drawn.map_err(|error: PaintError| say!("map-not-drawn", why = error.to_string()))?;
        Ok(Picture {
            recorder,
            width,
            height,
            background: theme.palette().background,
            cells: self.images.clone(),
            title: taken.finding.clone(),
            description: [taken.description.clone(), taken.notes.join(" ")].join(" "),
            metadata: Value::to_string(&taken.about),
        })
    }
}
