//! Small figures beside the Lab's: what a change does, quarter by quarter, and how long cooperation survives a
//! turnover. Two theories each, in the hues and line styles they have in the Lab.
//!
//! As there, nothing here computes or decides: a [`DifferenceFigure`] or a [`SurvivalFigure`] says all there is to say.

mod difference;
mod survival;

pub use difference::{Difference, DifferenceFigure, draw_difference, scale, signed};
pub use survival::{SurvivalFigure, SurvivalLine, draw_survival};

use plotters::style::{RGBAColor, ShapeStyle};
use plotters_backend::text_anchor::{HPos, VPos};

use super::axis::Axis;
use super::element::{ribbons, stretches, traces};
use super::figure::Band;
use super::layout::Rect;
use super::pen::{Dash, Look, Pen, Stroke, units};
use super::place::{Candidate, Course, Stand, Taken, spread};
use super::sheet::{Chart, Drawn, Paper};
use super::theme::{TheoryHue, TheoryStyle};
use plotters::style::Color;

/// Room for the numbers at the left, the last values at the right, and the names of times below, CSS pixels.
const LEFT: f64 = 40.0;
const RIGHT: f64 = 45.0;
const TOP: f64 = 10.0;
const BELOW: f64 = 22.0;

/// Where a small figure's chart stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SmallLayout {
    /// Width of the figure, CSS pixels.
    pub width: f64,
    /// Height of the figure, CSS pixels.
    pub height: f64,
    /// The chart.
    pub plot: Rect,
}

impl SmallLayout {
    /// The layout at a width, CSS pixels; less than 200 is treated as 200.
    pub fn new(width: f64) -> Self {
        let width = if width.is_finite() { width.floor().clamp(200.0, 4000.0) } else { 200.0 };
        let height = (118.0 + width / 20.0).min(150.0).floor();
        let plot = Rect { left: LEFT, top: TOP, right: width - RIGHT, bottom: height - BELOW };
        SmallLayout { width, height, plot }
    }
}

/// One theory's line as a small figure draws it.
struct Line<'a> {
    name: &'a str,
    style: TheoryStyle,
    /// Heights above the foot of the axis, in its unit; one a quarter from 0.
    values: Vec<f64>,
    /// The last value in words.
    end: String,
}

/// A small figure on its way: paper, axes, and what labels must keep clear of.
struct Plot<'p, 'a, DB: Pen> {
    paper: &'p Paper<'a, DB>,
    rect: Rect,
    /// Quarters across, and the height of the axis in its unit.
    across: f64,
    high: f64,
    taken: Taken,
}

impl<'a, DB: Pen> Plot<'_, 'a, DB> {
    /// The ground and the lines that a scale has, quarters and heights.
    fn ground(&self, layout: &SmallLayout, columns: Vec<f64>, rows: Vec<f64>) -> Drawn<DB> {
        let palette = self.paper.palette;
        let whole = Rect { left: 0.0, top: 0.0, right: layout.width, bottom: layout.height };
        self.paper.rect(whole, palette.background)?;
        let grid = ShapeStyle::from(palette.grid).stroke_width(units(1.0) as u32);
        let mut chart = self.chart(columns, rows)?;
        chart.configure_mesh().max_light_lines(0).disable_axes().bold_line_style(grid).draw()
    }

    fn chart(
        &self,
        columns: Vec<f64>,
        rows: Vec<f64>,
    ) -> Result<Chart<'a, DB>, plotters::drawing::DrawingAreaErrorKind<DB::ErrorType>> {
        self.paper.chart_in(self.rect, Axis::new(0.0, self.across, columns), Axis::new(0.0, self.high, rows))
    }

    fn x(&self, quarter: f64) -> f64 {
        self.rect.left + quarter / self.across * self.rect.width()
    }

    fn y(&self, height: f64) -> f64 {
        self.rect.bottom - height.clamp(0.0, self.high) / self.high * self.rect.height()
    }

    /// A word at the left, beside its height.
    fn tick(&self, height: f64, text: &str) -> Drawn<DB> {
        let look = Look::new(12.5, self.paper.palette.ink2).anchored(HPos::Right, VPos::Center);
        self.paper.text(text, &look, (self.rect.left - 6.0, self.y(height)))
    }

    /// Words under the axis, each where its time stands; one that has no room is left out, the last one never.
    fn times(&self, layout: &SmallLayout, words: &[(f64, String)]) -> Drawn<DB> {
        let look = Look::new(12.5, self.paper.palette.ink2).anchored(HPos::Center, VPos::Center);
        let mut placed: Vec<(f64, f64)> = Vec::with_capacity(words.len());
        let last_first = words.last().into_iter().chain(words.split_last().map_or(&[][..], |(_, rest)| rest));
        for (quarter, text) in last_first {
            let half = self.paper.width(text, &look) / 2.0;
            // At the ends a word moves inwards rather than off the sheet.
            let x = self.x(*quarter).clamp(half + 1.0, (layout.width - half - 1.0).max(half + 1.0));
            if placed.iter().all(|&(left, right)| x + half + 6.0 <= left || x - half - 6.0 >= right) {
                self.paper.text(text, &look, (x, self.rect.bottom + 12.0))?;
                placed.push((x - half, x + half));
            }
        }
        Ok(())
    }

    fn band(&self, band: &Band, color: RGBAColor) -> Drawn<DB> {
        let mut chart = self.chart(Vec::new(), Vec::new())?;
        chart.draw_series(ribbons(&band.0, &band.1, self.high, color)).map(|_| ())
    }

    fn trace(&self, values: &[f64], stepped: bool, stroke: Stroke) -> Drawn<DB> {
        let mut chart = self.chart(Vec::new(), Vec::new())?;
        chart.draw_series(traces(0, values, self.high, stepped, stroke)).map(|_| ())
    }

    /// A theory's line; a value between two gaps is a dot.
    fn line(&self, line: &Line, dragging: bool) -> Drawn<DB> {
        let style = &line.style;
        let width = style.width * if dragging { 0.5 } else { 0.72 };
        if style.dash != Dash::Solid && !dragging {
            self.trace(
                &line.values,
                style.stepped,
                Stroke::solid(self.paper.palette.background, width + 1.5),
            )?;
        }
        self.trace(&line.values, style.stepped, Stroke::solid(style.line, width).dashed(style.dash))?;
        for (from, to) in stretches(line.values.len(), |at| line.values[at].is_finite()) {
            if to - from == 1 {
                let at = (self.x(from as f64), self.y(line.values[from]));
                self.paper.dot(at, width, style.line.into())?;
            }
        }
        Ok(())
    }

    fn course(&self, line: &Line) -> Course {
        let step = self.x(1.0) - self.x(0.0);
        Course::new(self.x(0.0), step, line.values.iter().map(|&value| self.y_or_gap(value)).collect())
    }

    fn y_or_gap(&self, value: f64) -> f64 {
        if value.is_finite() { self.y(value) } else { f64::NAN }
    }

    /// The last values in the margin, and the names beside the lines, as near to their ends as there is room.
    fn label_ends(&mut self, lines: &[Line]) -> Drawn<DB> {
        let ends: Vec<(&Line, f64)> = lines
            .iter()
            .filter_map(|line| {
                let last = line.values.iter().rfind(|value| value.is_finite())?;
                Some((line, self.y(*last)))
            })
            .collect();
        let wanted: Vec<f64> = ends.iter().map(|&(_, y)| y).collect();
        let heights = spread(&wanted, 15.0, self.rect.top, self.rect.bottom - 4.0).unwrap_or_default();
        for ((line, _), y) in ends.iter().zip(heights) {
            let look = Look::new(13.0, line.style.line).weight(700);
            self.paper.text(&line.end, &look, (self.rect.right + 5.0, y))?;
        }
        let courses: Vec<Course> = lines.iter().map(|line| self.course(line)).collect();
        let step = self.x(1.0) - self.x(0.0);
        for (index, line) in lines.iter().enumerate() {
            let look = self.direct(line.style);
            let own = &courses[index];
            let other = courses.iter().enumerate().find(|(at, _)| *at != index).map(|(_, course)| course);
            // A name nearer to the other line than to its own would be that line's.
            let dislike = |place: &Candidate, _: f64| {
                let near = |course: &Course, gap: f64| course.crosses(&place.rect.grown(gap));
                let strange = other.map_or(0.0, |other| match (near(other, 1.0), near(other, 6.0)) {
                    (true, _) => 3.0,
                    (_, true) => 1.0,
                    _ => 0.0,
                });
                strange + if near(own, 1.0) { 2.0 } else { 0.0 }
            };
            let bounds = Rect {
                left: self.rect.left + 2.0,
                top: 0.0,
                right: self.rect.right,
                bottom: self.rect.bottom - 1.0,
            };
            // A long name may have room for its first word.
            for name in [line.name, line.name.split([' ', ',']).next().unwrap_or_default()] {
                let width = self.paper.width(name, &look);
                let candidates =
                    (0..own.len()).rev().filter(|&at| own.point(at).1.is_finite()).flat_map(|at| {
                        let (x, y) = own.point(at);
                        let away = (own.len() - at) as f64 * step / 400.0;
                        let (top, bottom) = own.span(x - width, x).unwrap_or((y, y));
                        [(top - 4.0, VPos::Bottom, y - top), (bottom + 4.0, VPos::Top, bottom - y)].map(
                            |(edge, v, steep)| {
                                let stand = Stand::new((x, edge), HPos::Right, v, away + steep / 30.0);
                                Candidate { key: at, stand, rect: stand.rect(&look, width) }
                            },
                        )
                    });
                if let Some(best) = self.taken.settle(&bounds, f64::MAX, candidates, dislike) {
                    self.paper.label(name, &look, &best)?;
                    break;
                }
            }
        }
        Ok(())
    }

    /// The bold look of what belongs to a theory.
    fn direct(&self, style: TheoryStyle) -> Look {
        Look::new(13.0, style.line).weight(700).halo(self.paper.palette.background, 4.0)
    }

    /// An upright through the whole chart and the word that stands at its top, on the side where there is room.
    fn upright(&mut self, quarter: f64, text: &str) -> Drawn<DB> {
        if !(quarter.is_finite() && (0.0..=self.across).contains(&quarter)) {
            return Ok(());
        }
        let palette = self.paper.palette;
        let x = self.x(quarter);
        self.paper.rule((x, self.rect.top), (x, self.rect.bottom), palette.ink2, 1.2)?;
        self.taken.add(Rect { left: x, right: x, ..self.rect });
        let look = Look::new(12.5, palette.ink).weight(600).halo(palette.background, 3.0);
        let width = self.paper.width(text, &look);
        let y = self.rect.top + 5.0;
        let (h, at) =
            if x - 5.0 - width >= self.rect.left { (HPos::Right, x - 5.0) } else { (HPos::Left, x + 5.0) };
        let look = look.anchored(h, VPos::Center);
        let room = self.paper.extent(text, &look, (at, y));
        self.taken.add(room);
        self.paper.text(text, &look, (at, y))
    }

    /// Why the chart is empty, in the middle, on as many lines as it takes.
    fn empty(&self, text: &str) -> Drawn<DB> {
        let look = Look::new(13.0, self.paper.palette.ink2).italic().anchored(HPos::Center, VPos::Center);
        let room = self.rect.width() - 8.0;
        let mut rows: Vec<String> = vec![String::new()];
        for word in text.split(' ') {
            let row = rows.last_mut().expect("there is always a row");
            let longer = if row.is_empty() { word.to_owned() } else { format!("{row} {word}") };
            if row.is_empty() || self.paper.width(&longer, &look) <= room {
                *row = longer;
            } else {
                rows.push(word.to_owned());
            }
        }
        const ROW: f64 = 17.0;
        let first = self.rect.middle() - ROW * (rows.len() - 1) as f64 / 2.0;
        for (at, row) in rows.iter().enumerate() {
            let middle = (self.rect.left + self.rect.right) / 2.0;
            self.paper.text(row, &look, (middle, first + ROW * at as f64))?;
        }
        Ok(())
    }
}

/// The style of a hue, and the two bands' opacities.
fn style_of<DB: Pen>(paper: &Paper<DB>, hue: TheoryHue) -> (TheoryStyle, [RGBAColor; 2]) {
    let style = paper.palette.theory(hue);
    let bands = [paper.palette.outer_band, paper.palette.inner_band].map(|opacity| style.band.mix(opacity));
    (style, bands)
}

/// Unbroken lines first: what lies beneath a dashed one shows through its gaps.
fn by_dash(styles: [TheoryStyle; 2]) -> [usize; 2] {
    if styles[0].dash == Dash::Solid { [0, 1] } else { [1, 0] }
}
