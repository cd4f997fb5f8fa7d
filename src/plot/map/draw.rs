//! What stands over the image of the cells: names, axes, lines of one value, the key; and the ring, which moves alone.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::Color;
use plotters_backend::text_anchor::{HPos, VPos};

use super::contour::contours;
use super::layout::{MapPlace, SweepLayout};
use super::{Ramp, SweepFigure, SweepMap};
use crate::plot::pen::{Dash, Look, Pen, Stroke};
use crate::plot::sheet::{Drawn, Paper};
use crate::plot::{Rect, TextMeter, Theme};
use crate::text::{minus, say};

/// Radius of the ring, CSS pixels.
pub const RING: f64 = 14.0;

/// Lines shorter than this share of an axis are sampling error, not a border.
const SHORTEST: f64 = 0.12;

/// Draws everything but the ring. `layout` is that of the figure's width.
///
/// # Errors
/// What the backend reports.
pub fn draw_map<DB: Pen>(
    area: &DrawingArea<DB, Shift>,
    figure: &SweepFigure,
    layout: &SweepLayout,
    theme: Theme,
    meter: &TextMeter,
) -> Drawn<DB> {
    let paper = Paper::new(area, theme, meter);
    let sheet = Sheet { paper: &paper, figure, layout };
    for (n, (map, place)) in figure.maps.iter().zip(&layout.maps).enumerate() {
        sheet.title(map, place)?;
        sheet.lines(n, map, &place.plot)?;
        for rect in [Some(place.plot), place.strip].into_iter().flatten() {
            sheet.frame(&rect)?;
        }
        sheet.axis_across(place)?;
        sheet.axis_up(place, n == 0)?;
    }
    sheet.key(theme)
}

/// Draws the ring in every map, with dots to the axes.
///
/// # Errors
/// What the backend reports.
pub fn draw_ring<DB: Pen>(
    area: &DrawingArea<DB, Shift>,
    figure: &SweepFigure,
    layout: &SweepLayout,
    theme: Theme,
    meter: &TextMeter,
) -> Drawn<DB> {
    let paper = Paper::new(area, theme, meter);
    let palette = paper.palette;
    let Some(spot) = figure.ring else { return Ok(()) };
    let dots = Stroke::solid(palette.ink, 1.4).dashed(Dash::FineDots);
    for (n, (map, place)) in figure.maps.iter().zip(&layout.maps).enumerate() {
        let (x, y) = layout.place(n, spot);
        let plot = place.plot;
        paper.trace([(plot.left, y), (x, y)].into_iter(), &dots)?;
        paper.trace([(x, y), (x, plot.bottom)].into_iter(), &dots)?;
        paper.dot((x, y), RING, palette.ink.into())?;
        paper.stamp((x, y), |backend, at| {
            let inside = (RING - 2.4) * crate::plot::UNIT;
            let ground = crate::plot::pen::backend_color(palette.background.into());
            backend.draw_circle(at, inside.round() as u32, &ground, true)
        })?;
        let color = map.hue.map_or(palette.ink, |hue| palette.theory(hue).line);
        let size = if map.ring.chars().count() > 2 { 13.0 } else { 15.0 };
        let look = Look::new(size, color).weight(700).anchored(HPos::Center, VPos::Center);
        paper.text(&map.ring, &look, (x, y))?;
    }
    Ok(())
}

struct Sheet<'a, DB: Pen> {
    paper: &'a Paper<'a, DB>,
    figure: &'a SweepFigure,
    layout: &'a SweepLayout,
}

impl<DB: Pen> Sheet<'_, DB> {
    /// The map's name after a sample of its theory's line.
    fn title(&self, map: &SweepMap, place: &MapPlace) -> Drawn<DB> {
        let palette = self.paper.palette;
        let top = place.strip.map_or(place.plot.top, |strip| strip.top.min(place.plot.top));
        let y = top - if self.layout.stacked { 34.0 } else { 18.0 };
        let (left, look) = (place.plot.left, Look::new(19.0, palette.ink).weight(700));
        let Some(style) = map.hue.map(|hue| palette.theory(hue)) else {
            return self.paper.text(&map.title, &look, (left, y));
        };
        let sample = Stroke::solid(style.line, style.width * 1.1).dashed(style.dash);
        let steps = [(left, y + 4.0), (left + 17.0, y + 4.0), (left + 17.0, y - 4.0), (left + 34.0, y - 4.0)];
        if style.stepped {
            self.paper.trace(steps.into_iter(), &sample)?;
        } else {
            self.paper.trace([(left, y), (left + 35.0, y)].into_iter(), &sample)?;
        }
        self.paper.text(&map.title, &Look { color: style.line.into(), ..look }, (left + 43.0, y))
    }

    fn frame(&self, rect: &Rect) -> Drawn<DB> {
        let edge = self.paper.palette.edge;
        let corners = [
            (rect.left, rect.top),
            (rect.right, rect.top),
            (rect.right, rect.bottom),
            (rect.left, rect.bottom),
        ];
        for n in 0..4 {
            self.paper.rule(corners[n], corners[(n + 1) % 4], edge, 1.0)?;
        }
        Ok(())
    }

    /// Lines of one value, each with a casing, and what they are.
    fn lines(&self, n: usize, map: &SweepMap, plot: &Rect) -> Drawn<DB> {
        let palette = self.paper.palette;
        let point =
            |[across, up]: [f64; 2]| (plot.left + across * plot.width(), plot.bottom - up * plot.height());
        let mut all = Vec::new();
        for &(level, bold) in self.figure.ramp.contours() {
            for line in contours(&map.field, level) {
                if length(&line) >= SHORTEST {
                    let places: Vec<_> = line.into_iter().map(point).collect();
                    all.push((places, bold, level));
                }
            }
        }
        let width = |bold: bool| if bold { 2.6 } else { 1.3 } * palette.weight;
        for (line, bold, _) in &all {
            let casing = Stroke::solid(palette.background.mix(0.9), width(*bold) + 2.2);
            self.paper.trace(line.iter().copied(), &casing)?;
        }
        for (line, bold, _) in &all {
            self.paper.trace(line.iter().copied(), &Stroke::solid(palette.ink, width(*bold)))?;
        }
        let mut taken: Vec<Rect> = Vec::new();
        if let Some(spot) = self.figure.ring {
            taken.push(Rect::around(self.layout.place(n, spot), RING + 4.0));
        }
        let look = Look::new(14.0, palette.ink)
            .weight(600)
            .halo(palette.background, 4.5)
            .anchored(HPos::Center, VPos::Center);
        for &(level, _) in self.figure.ramp.contours() {
            // The longest line of a value has its name, as near to its middle as there is room.
            let longest = all.iter().filter(|(.., of)| *of == level).max_by_key(|(line, ..)| line.len());
            let Some((line, ..)) = longest else { continue };
            let name = &self.figure.ramp.written(level);
            let middle = line.len() / 2;
            let tried = (0..=middle).flat_map(|away| [middle.checked_sub(away), Some(middle + away)]);
            for at in tried.flatten().filter_map(|place| line.get(place)).step_by(2) {
                let rect = self.paper.extent(name, &look, *at).grown(3.0);
                if plot.holds(&rect) && taken.iter().all(|other| !other.is_near(&rect, 2.0)) {
                    self.paper.text(name, &look, *at)?;
                    taken.push(rect);
                    break;
                }
            }
        }
        Ok(())
    }

    fn axis_across(&self, place: &MapPlace) -> Drawn<DB> {
        let (paper, palette) = (self.paper, self.paper.palette);
        let (axis, plot) = (&self.figure.axes[0], place.plot);
        let look = Look::new(13.5, palette.ink).anchored(HPos::Center, VPos::Center);
        let note = Look::new(12.5, palette.ink2).anchored(HPos::Center, VPos::Center);
        let mut taken: Vec<Rect> = Vec::new();
        if let (Some(name), Some(strip)) = (&axis.beyond, place.strip) {
            let at = ((strip.left + strip.right) / 2.0, plot.bottom + 16.0);
            taken.push(paper.extent(name, &look, at));
            paper.text(name, &look, at)?;
        }
        for tick in &axis.ticks {
            let x = plot.left + tick.at * plot.width();
            let mut rect = paper.extent(&tick.text, &look, (x, plot.bottom + 16.0));
            let below = (x, plot.bottom + 33.0);
            if !tick.note.is_empty() {
                let lower = paper.extent(&tick.note, &note, below);
                let (left, right) = (rect.left.min(lower.left), rect.right.max(lower.right));
                rect = Rect { left, right, top: rect.top, bottom: lower.bottom };
            }
            if taken.iter().any(|other| other.is_near(&rect, 5.0))
                || rect.left < 0.0
                || rect.right > self.layout.width
            {
                continue;
            }
            taken.push(rect);
            paper.rule((x, plot.bottom), (x, plot.bottom + 5.0), palette.ink2, 1.0)?;
            paper.text(&tick.text, &look, (x, plot.bottom + 16.0))?;
            paper.text(&tick.note, &note, below)?;
        }
        let y = plot.bottom + if axis.ticks.iter().any(|tick| !tick.note.is_empty()) { 54.0 } else { 38.0 };
        paper.text(&axis.title, &Look::new(13.5, palette.ink).weight(600), (plot.left, y))
    }

    /// `first` is the map that has the axis's title where maps stand side by side.
    fn axis_up(&self, place: &MapPlace, first: bool) -> Drawn<DB> {
        let (paper, palette) = (self.paper, self.paper.palette);
        let (axis, plot) = (&self.figure.axes[1], place.plot);
        let look = Look::new(13.5, palette.ink).anchored(HPos::Right, VPos::Center);
        let mut taken: Vec<Rect> = Vec::new();
        if let (Some(name), Some(strip)) = (&axis.beyond, place.strip) {
            let at = (plot.left - 9.0, strip.middle());
            taken.push(paper.extent(name, &look, at));
            paper.text(name, &look, at)?;
        }
        for tick in &axis.ticks {
            let y = plot.bottom - tick.at * plot.height();
            let at = (plot.left - 9.0, y);
            let rect = paper.extent(&tick.text, &look, at);
            if taken.iter().any(|other| other.is_near(&rect, 3.0)) {
                continue;
            }
            taken.push(rect);
            paper.rule((plot.left - 5.0, y), (plot.left, y), palette.ink2, 1.0)?;
            paper.text(&tick.text, &look, at)?;
        }
        let title = Look::new(13.5, palette.ink).weight(600);
        if self.layout.stacked {
            return paper.text(&axis.title, &title, (plot.left, plot.top - 12.0));
        }
        if !first {
            return Ok(());
        }
        let middle = Look { anchor: (HPos::Center, VPos::Center), ..title };
        paper.upright(&axis.title, &middle, (10.0, plot.middle()))
    }

    /// The colours, and the values of the lines among them.
    fn key(&self, theme: Theme) -> Drawn<DB> {
        let (paper, palette, key) = (self.paper, self.paper.palette, self.layout.key);
        let ramp = self.figure.ramp;
        let colors = ramp.colors(theme);
        let step = key.width() / colors.len() as f64;
        for (n, color) in colors.iter().enumerate() {
            let left = key.left + step * n as f64;
            paper.rect(Rect { left, right: left + step, ..key }, *color)?;
        }
        for &(level, bold) in ramp.contours() {
            let x = key.left + (level - ramp.low()) / (1.0 - ramp.low()) * key.width();
            let width = if bold { 2.4 } else { 1.2 };
            paper.rule((x, key.top), (x, key.bottom), palette.background, width + 2.0)?;
            paper.rule((x, key.top - 1.0), (x, key.bottom + 1.0), palette.ink, width)?;
        }
        let look = Look::new(13.0, palette.ink2);
        let (low, high) = match ramp {
            Ramp::Chance => (say!("percent", share = 0), say!("percent", share = 100)),
            Ramp::Difference(_) => (minus(-100.0, 0).said(), say!("map-scale-points")),
        };
        paper.text(&low, &look.anchored(HPos::Right, VPos::Center), (key.left - 8.0, key.middle()))?;
        paper.text(&high, &look, (key.right + 8.0, key.middle()))?;
        if let Ramp::Difference(hues) = ramp {
            let [first, second] = [0, 1].map(|n| (palette.theory(hues[n]).line, &self.figure.names[n]));
            let look = Look::new(12.5, first.0).weight(600);
            let y = key.bottom + 12.0;
            paper.text(&say!("map-scale-first", theory = first.1), &look, (key.left, y))?;
            let look = Look::new(12.5, second.0).weight(600).anchored(HPos::Right, VPos::Center);
            paper.text(&say!("map-scale-second", theory = second.1), &look, (key.right, y))?;
        }
        Ok(())
    }
}

/// The length of a line in shares of the axes.
fn length(line: &[[f64; 2]]) -> f64 {
    line.windows(2)
        .map(|ends| {
            let (across, up) = (ends[1][0] - ends[0][0], ends[1][1] - ends[0][1]);
            (across * across + up * up).sqrt()
        })
        .sum()
}
