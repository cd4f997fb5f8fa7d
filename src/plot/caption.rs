//! What stands under a figure that is taken away: the finding, and what it is of.

use plotters_backend::text_anchor::{HPos, VPos};

use super::Rect;
use super::meter::TextMeter;
use super::pen::{Look, Pen};
use super::sheet::{Drawn, Paper};
use super::theme::Theme;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

/// Distance from the figure's edges, CSS pixels.
const MARGIN: f64 = 14.0;

/// The words under a figure, broken into lines.
pub struct Caption {
    lines: Vec<(String, Look, f64)>,
    /// CSS pixels.
    pub height: f64,
}

impl Caption {
    /// The finding in bold letters, then what else is to be known, each from a line of its own.
    pub fn new(finding: &str, notes: &[String], width: f64, theme: Theme, meter: &TextMeter) -> Self {
        let palette = theme.palette();
        let anchor = (HPos::Left, VPos::Top);
        let bold = Look { anchor, ..Look::new(15.0, palette.ink).weight(600) };
        let small = Look { anchor, ..Look::new(12.5, palette.ink2) };
        let mut lines = Vec::new();
        let mut top = MARGIN;
        let texts = std::iter::once((finding, bold)).chain(notes.iter().map(|note| (note.as_str(), small)));
        for (text, look) in texts {
            for line in broken(text, &look, width - 2.0 * MARGIN, meter) {
                lines.push((line, look, top));
                top += look.size * 1.3;
            }
            top += 3.0;
        }
        Caption { lines, height: (top + MARGIN).ceil() }
    }

    /// Draws it from this height down, over its own ground.
    ///
    /// # Errors
    /// What the backend reports.
    pub fn draw<DB: Pen>(
        &self,
        area: &DrawingArea<DB, Shift>,
        (width, top): (f64, f64),
        theme: Theme,
        meter: &TextMeter,
    ) -> Drawn<DB> {
        let paper = Paper::new(area, theme, meter);
        let ground = Rect { left: 0.0, top, right: width, bottom: top + self.height };
        paper.rect(ground, theme.palette().background)?;
        for (text, look, down) in &self.lines {
            paper.text(text, look, (MARGIN, top + down))?;
        }
        Ok(())
    }
}

/// A text in lines that are no wider than there is room; a word that is wider has a line of its own.
fn broken(text: &str, look: &Look, room: f64, meter: &TextMeter) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if meter.width(&format!("{line} {word}"), look) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
