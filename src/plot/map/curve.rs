//! Curves of an outcome over one setting, one a theory: with axes where they are the figure, without where they stand
//! over a slider.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::Color;
use plotters_backend::text_anchor::{HPos, VPos};

use super::SweepAxis;
use crate::plot::pen::{Dash, Look, Pen, Stroke};
use crate::plot::sheet::{Drawn, Paper};
use crate::plot::theme::TheoryHue;
use crate::plot::{Rect, TextMeter, Theme};
use crate::text::say;

/// One theory's curve. Heights are 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct CurveLine {
    /// How it is drawn.
    pub hue: TheoryHue,
    /// Its name, for a figure with axes.
    pub name: String,
    /// Place across, 0 to 1; value, lower and upper end of its interval.
    pub points: Vec<(f64, [f64; 3])>,
    /// The same beyond the end of the axis, if there is such a place.
    pub beyond: Option<[f64; 3]>,
}

/// What is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct CurveFigure {
    /// The curves.
    pub lines: Vec<CurveLine>,
    /// The axis across; none for curves over a slider.
    pub axis: Option<SweepAxis>,
    /// Where the setting is, 0 to 1 across or beyond the end of the axis, and the values there.
    pub ring: Option<(Option<f64>, Vec<String>)>,
}

/// Where the parts of a figure of curves stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveLayout {
    /// Width of the figure, CSS pixels.
    pub width: f64,
    /// Height of the figure, CSS pixels.
    pub height: f64,
    /// From nought to all.
    pub plot: Rect,
    /// Where what is beyond the end of the axis stands.
    pub beyond: f64,
}

impl CurveLayout {
    /// Over a slider: the whole sheet, from the thumb's first place, `reach` CSS pixels from the left, to its last.
    /// `end` is the place of the axis's end on the track, 0 to 1.
    pub fn over_slider(width: f64, height: f64, reach: f64, end: f64) -> Self {
        let track = width - 2.0 * reach;
        let plot = Rect { left: reach, top: 2.0, right: reach + end * track, bottom: height - 1.0 };
        CurveLayout { width, height, plot, beyond: width - reach }
    }

    /// With axes.
    pub fn new(width: f64, beyond: bool) -> Self {
        let width = if width.is_finite() { width.floor().clamp(240.0, 4000.0) } else { 240.0 };
        let wide = width >= 620.0;
        let (left, right) = if wide { (72.0, 16.0) } else { (42.0, 12.0) };
        let aside = if beyond { 44.0 } else { 0.0 };
        let across = (width - left - right - aside).min(760.0);
        let plot = Rect { left, top: 26.0, right: left + across, bottom: 26.0 + (across * 0.6).min(380.0) };
        CurveLayout { width, height: plot.bottom + 66.0, plot, beyond: plot.right + aside - 12.0 }
    }

    /// The place across of a position, CSS pixels.
    pub fn x(&self, at: Option<f64>) -> f64 {
        at.map_or(self.beyond, |at| self.plot.left + at * self.plot.width())
    }

    /// The position next to a place; `None` is beyond the end, where there is something.
    pub fn locate(&self, x: f64, beyond: bool) -> Option<f64> {
        if beyond && x > (self.plot.right + self.beyond) / 2.0 {
            return None;
        }
        Some(((x - self.plot.left) / self.plot.width()).clamp(0.0, 1.0))
    }
}

/// Draws the curves.
///
/// # Errors
/// What the backend reports.
pub fn draw_curves<DB: Pen>(
    area: &DrawingArea<DB, Shift>,
    figure: &CurveFigure,
    layout: &CurveLayout,
    theme: Theme,
    meter: &TextMeter,
) -> Drawn<DB> {
    let paper = Paper::new(area, theme, meter);
    let palette = paper.palette;
    let plot = layout.plot;
    let y = |value: f64| plot.bottom - value.clamp(0.0, 1.0) * plot.height();
    if let Some(axis) = &figure.axis {
        axes(&paper, axis, layout)?;
    }
    let small = figure.axis.is_none();
    let scale = if small { 0.62 } else { 1.0 };
    // What lies beneath a dashed line shows through its gaps: solid lines first.
    let mut lines: Vec<&CurveLine> = figure.lines.iter().collect();
    lines.sort_by_key(|line| palette.theory(line.hue).dash != Dash::Solid);
    if !small {
        for line in &lines {
            let band = palette.theory(line.hue).band.mix(palette.inner_band);
            let high = line.points.iter().map(|&(at, [.., high])| (layout.x(Some(at)), y(high)));
            let low = line.points.iter().rev().map(|&(at, [_, low, _])| (layout.x(Some(at)), y(low)));
            let corners: Vec<_> = high.chain(low).collect();
            paper.polygon(&corners, band)?;
        }
    }
    for line in &lines {
        let style = palette.theory(line.hue);
        let stroke = Stroke::solid(style.line, style.width * scale).dashed(style.dash);
        let places: Vec<_> =
            line.points.iter().map(|&(at, [value, ..])| (layout.x(Some(at)), y(value))).collect();
        if !small {
            let casing = Stroke::solid(palette.background, style.width + 1.6);
            paper.trace(places.iter().copied(), &casing)?;
        }
        paper.trace(places.iter().copied(), &stroke)?;
        if let Some([value, low, high]) = line.beyond {
            let at = (layout.beyond, y(value));
            if !small {
                paper.rule((at.0, y(high)), (at.0, y(low)), style.line, 1.4)?;
            }
            if small {
                // Beside each other: the two are often one.
                let aside = if style.dash == Dash::Solid { -3.0 } else { 3.0 };
                let color = crate::plot::pen::backend_color(style.line.into());
                let radius = (2.4 * crate::plot::UNIT) as u32;
                paper.stamp((at.0 + aside, at.1), |backend, at| {
                    backend.draw_circle(at, radius, &color, true)
                })?;
            } else {
                paper.dot(at, 4.5, style.line.into())?;
            }
        }
    }
    if small { Ok(()) } else { names_and_ring(&paper, figure, layout, &lines) }
}

fn axes<DB: Pen>(paper: &Paper<DB>, axis: &SweepAxis, layout: &CurveLayout) -> Drawn<DB> {
    let (palette, plot) = (paper.palette, layout.plot);
    let look = Look::new(13.5, palette.ink);
    let right = look.anchored(HPos::Right, VPos::Center);
    for percent in [0, 25, 50, 75, 100] {
        let y = plot.bottom - f64::from(percent) / 100.0 * plot.height();
        paper.rule((plot.left, y), (plot.right, y), palette.grid, 1.0)?;
        let text = if percent == 100 { say!("percent", share = percent) } else { percent.to_string() };
        paper.text(&text, &right, (plot.left - 9.0, y))?;
    }
    paper.rule((plot.left, plot.bottom), (plot.right, plot.bottom), palette.edge, 1.2)?;
    let middle = look.anchored(HPos::Center, VPos::Center);
    let note = Look::new(12.5, palette.ink2).anchored(HPos::Center, VPos::Center);
    let mut taken: Vec<Rect> = Vec::new();
    let beyond = axis.beyond.iter().map(|name| (layout.beyond, name.as_str(), ""));
    let ticks =
        axis.ticks.iter().map(|tick| (layout.x(Some(tick.at)), tick.text.as_str(), tick.note.as_str()));
    for (x, text, below) in beyond.chain(ticks) {
        let half = (paper.width(text, &middle) / 2.0).max(paper.width(below, &note) / 2.0);
        let rect = Rect { left: x - half, top: 0.0, right: x + half, bottom: 1.0 };
        if taken.iter().any(|other| other.is_near(&rect, 5.0)) || rect.right > layout.width {
            continue;
        }
        taken.push(rect);
        paper.rule((x, plot.bottom), (x, plot.bottom + 5.0), palette.ink2, 1.0)?;
        paper.text(text, &middle, (x, plot.bottom + 16.0))?;
        paper.text(below, &note, (x, plot.bottom + 33.0))?;
    }
    let y = plot.bottom + if axis.ticks.iter().any(|tick| !tick.note.is_empty()) { 54.0 } else { 38.0 };
    paper.text(&axis.title, &Look::new(13.5, palette.ink).weight(600), (plot.left, y))
}

/// The theories' names where their curves are farthest apart, and the values at the setting.
fn names_and_ring<DB: Pen>(
    paper: &Paper<DB>,
    figure: &CurveFigure,
    layout: &CurveLayout,
    lines: &[&CurveLine],
) -> Drawn<DB> {
    let (palette, plot) = (paper.palette, layout.plot);
    let y = |value: f64| plot.bottom - value.clamp(0.0, 1.0) * plot.height();
    let value = |line: &CurveLine, n: usize| line.points.get(n).map_or(0.0, |&(_, [value, ..])| value);
    let count = lines.iter().map(|line| line.points.len()).min().unwrap_or(0);
    let apart = |n: usize| match lines {
        [a, b] => (value(a, n) - value(b, n)).abs(),
        _ => 0.0,
    };
    let inner = (count / 8)..(count - count / 4).max(count.min(1));
    let Some(widest) = inner.max_by(|&a, &b| apart(a).total_cmp(&apart(b))) else { return Ok(()) };
    for line in lines {
        let others = lines.iter().filter(|other| other.hue != line.hue);
        let height = y(value(line, widest));
        // Below its curve, unless that lies at the foot of the axis.
        let lower = others.into_iter().any(|other| value(other, widest) > value(line, widest))
            && height < plot.bottom - 30.0;
        let (v, by) = if lower { (VPos::Top, 10.0) } else { (VPos::Bottom, -10.0) };
        let look = Look::new(15.0, palette.theory(line.hue).line)
            .weight(700)
            .halo(palette.background, 4.5)
            .anchored(HPos::Center, v);
        let x = layout.x(line.points.get(widest).map(|&(at, _)| at));
        let half = paper.width(&line.name, &look) / 2.0;
        let x = x.clamp(plot.left + half + 2.0, (plot.right - half - 2.0).max(plot.left + half + 2.0));
        paper.text(&line.name, &look, (x, (height + by).clamp(plot.top + 8.0, plot.bottom - 10.0)))?;
    }
    let Some((at, texts)) = &figure.ring else { return Ok(()) };
    let x = layout.x(*at);
    paper.trace(
        [(x, plot.top), (x, plot.bottom)].into_iter(),
        &Stroke::solid(palette.ink, 1.4).dashed(Dash::FineDots),
    )?;
    for (line, text) in figure.lines.iter().zip(texts) {
        let color = palette.theory(line.hue).line;
        let height = match at {
            None => line.beyond.map_or(0.0, |[value, ..]| value),
            Some(at) => {
                let after = line.points.iter().position(|(place, _)| place >= at).unwrap_or(0);
                let before = after.saturating_sub(1);
                let [(a, from), (b, to)] = [before, after]
                    .map(|n| line.points.get(n).map_or((0.0, 0.0), |&(place, [value, ..])| (place, value)));
                if b > a { from + (to - from) * (at - a) / (b - a) } else { to }
            }
        };
        paper.dot((x, y(height)), 5.0, color.into())?;
        let look = Look::new(15.0, color).weight(700).halo(palette.background, 4.5);
        let (h, dx) = if x + 40.0 > layout.width { (HPos::Right, -9.0) } else { (HPos::Left, 9.0) };
        paper.text(
            text,
            &look.anchored(h, VPos::Bottom),
            (x + dx, (y(height) - 3.0).max(plot.top + 14.0)),
        )?;
    }
    Ok(())
}
