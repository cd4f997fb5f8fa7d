//! The observed record: a series that others measured, in a unit of its own. A score stands in the events' row on its
//! own scale, with its zero at the line of indifference; crises lie at the foot of that row; shares of citizens are
//! circles in the public's strip, among the surveys.

use plotters::style::Color;
use plotters_backend::text_anchor::{HPos, VPos};

use super::element::stretches;
use super::events::place;
use super::figure::{LabFigure, ObservedSeries, SeriesShape};
use super::layout::{LabLayout, Rect};
use super::pen::{Look, Pen, Stroke};
use super::sheet::{Drawn, Sheet};
use crate::text::{minus, say, short, term};

/// Values further apart than this, in quarters, are not joined: between them nothing was measured.
const JOINED: f64 = 4.5;
/// The strip of the public, whom shares are of.
const PUBLIC: usize = 3;
/// Height of a crisis, CSS pixels.
const CRISIS: f64 = 6.0;
/// Least width of a crisis, CSS pixels.
const SHORTEST: f64 = 3.0;

/// The coded events, smoothed, or the record that stands in their place.
pub(super) fn draw_observed<DB: Pen>(sheet: &Sheet<DB>) -> Drawn<DB> {
    let (layout, figure) = (sheet.scene.layout, sheet.scene.figure);
    let observed = &figure.observed;
    let line = Stroke::solid(sheet.palette.edge.mix(0.8), 1.4);
    for (from, to) in stretches(observed.len(), |at| observed[at].0.is_finite() && observed[at].1.is_finite())
    {
        let points = observed[from..to].iter().map(|&(time, value)| place(layout, time, value));
        sheet.trace(points, &line)?;
    }
    let Some(series) = &figure.record else { return Ok(()) };
    match series.shape {
        SeriesShape::Line { .. } => draw_line(sheet, series, &line)?,
        SeriesShape::Spans => draw_spans(sheet, series)?,
        SeriesShape::Circles => {}
    }
    draw_name(sheet, series)
}

/// The points of a line that lie on the time axis, with their places.
fn dots(layout: &LabLayout, series: &ObservedSeries, reach: f64) -> Vec<(usize, (f64, f64))> {
    let within = |at: f64, value: f64| (0.0..=layout.quarters()).contains(&at) && value.is_finite();
    let points = series.points.iter().enumerate().filter(|(_, point)| within(point.from, point.value));
    points.map(|(index, point)| (index, place(layout, point.from, point.value / reach))).collect()
}

fn draw_line<DB: Pen>(sheet: &Sheet<DB>, series: &ObservedSeries, line: &Stroke) -> Drawn<DB> {
    let SeriesShape::Line { reach } = series.shape else { return Ok(()) };
    let layout = sheet.scene.layout;
    let dots = dots(layout, series, reach);
    let mut from = 0;
    for to in 1..=dots.len() {
        let time = |at: usize| series.points[dots[at].0].from;
        if to == dots.len() || time(to) - time(to - 1) > JOINED {
            sheet.trace(dots[from..to].iter().map(|&(_, at)| at), line)?;
            from = to;
        }
    }
    for &(_, at) in &dots {
        sheet.dot(at, 1.9, sheet.palette.ink3.into())?;
    }
    let Some(end) = end(sheet) else { return Ok(()) };
    let look = Look::new(11.5, sheet.palette.ink2).halo(sheet.palette.background, 3.0);
    for (text, at) in &end.lines {
        sheet.text(text, &look, *at)?;
    }
    // The ends of the scale, where the value leaves room for them.
    let small = Look::new(10.5, sheet.palette.ink3);
    for (sign, mark) in [(1.0, '+'), (-1.0, '−')] {
        let text = format!("{mark}{}", short(reach).said());
        let at = (layout.events.right + 5.0, place(layout, 0.0, sign).1);
        if !end.rect.is_near(&sheet.extent(&text, &small, at), 1.0) {
            sheet.text(&text, &small, at)?;
        }
    }
    Ok(())
}

/// The unit and the last value, beside the last point.
struct End {
    lines: Vec<(String, (f64, f64))>,
    /// The space they take.
    rect: Rect,
}

/// What stands at the end of the record's line, if there is one.
fn end<DB: Pen>(sheet: &Sheet<DB>) -> Option<End> {
    let (layout, series) = (sheet.scene.layout, sheet.scene.figure.record.as_ref()?);
    let SeriesShape::Line { reach } = series.shape else { return None };
    let &(index, (x, y)) = dots(layout, series, reach).last()?;
    let value = minus(series.points[index].value, 1).said();
    let row = layout.events;
    // A record that ends with the case has its value in the margin; of one that ends sooner it stands where it ends.
    let left = if layout.quarters() - series.points[index].from < 4.0 { row.right + 5.0 } else { x + 6.0 };
    let look = Look::new(11.5, sheet.palette.ink2);
    let (above, below) = (row.top + 12.0, row.bottom - 14.0);
    let lines = if left + sheet.width(&series.unit, &look) <= layout.width - 1.0 {
        let middle = y.clamp(above, below);
        vec![(series.unit.clone(), (left, middle - 6.5)), (value, (left, middle + 6.5))]
    } else {
        vec![(value, (left, y))]
    };
    let rects = lines.iter().map(|(text, at)| sheet.extent(text, &look, *at));
    let rect = rects.reduce(|a, b| Rect {
        left: a.left.min(b.left),
        top: a.top.min(b.top),
        right: a.right.max(b.right),
        bottom: a.bottom.max(b.bottom),
    })?;
    Some(End { lines, rect })
}

/// Where crises lie, by their places in the series.
fn spans(layout: &LabLayout, series: &ObservedSeries) -> Vec<(usize, Rect)> {
    let row = layout.events;
    let axis = 0.0..=layout.quarters();
    let seen = series.points.iter().enumerate().filter(|(_, point)| {
        point.from.is_finite() && point.to.is_finite() && point.from < *axis.end() && point.to > 0.0
    });
    seen.map(|(index, point)| {
        let left = layout.x_of(point.from.max(0.0));
        let right = layout.x_of(point.to.min(*axis.end())).max(left + SHORTEST);
        (index, Rect { left, right, top: row.bottom - CRISIS, bottom: row.bottom })
    })
    .collect()
}

/// The space that the record needs for itself: the labels of events find another.
pub(super) fn room<DB: Pen>(sheet: &Sheet<DB>) -> Vec<Rect> {
    match &sheet.scene.figure.record {
        Some(series) if series.shape == SeriesShape::Spans => {
            spans(sheet.scene.layout, series).into_iter().map(|(_, rect)| rect).collect()
        }
        _ => end(sheet).into_iter().map(|end| end.rect).collect(),
    }
}

fn draw_spans<DB: Pen>(sheet: &Sheet<DB>, series: &ObservedSeries) -> Drawn<DB> {
    for (_, rect) in spans(sheet.scene.layout, series) {
        // What overlaps is darker; the upright marks where each begins.
        sheet.rect(rect, sheet.palette.ink3.mix(0.4))?;
        let start = (rect.left, rect.top - 2.0);
        sheet.rule(start, (rect.left, rect.bottom), sheet.palette.ink2, 1.2)?;
    }
    Ok(())
}

/// Whose record it is, in the margin at the left.
fn draw_name<DB: Pen>(sheet: &Sheet<DB>, series: &ObservedSeries) -> Drawn<DB> {
    let layout = sheet.scene.layout;
    let strip = layout.strips.get(PUBLIC).filter(|_| series.shape == SeriesShape::Circles);
    let row = strip.copied().unwrap_or(layout.events);
    let look = Look::new(12.0, sheet.palette.ink2).anchored(HPos::Right, VPos::Center);
    let long = say!("lab-record-named", series = &series.name);
    if layout.narrow {
        if strip.is_some() {
            // The strip's own name stands above its left end.
            return sheet.text(&long, &look.anchored(HPos::Right, VPos::Bottom), (row.right, row.top - 3.0));
        }
        let small = Look { size: 10.0, ..look };
        let fits = sheet.width(&series.name, &small) <= row.left - 3.0;
        let text = if fits { &series.name } else { term("lab-record-short") };
        return sheet.text(text, &small, (row.left - 2.0, row.bottom - 6.0));
    }
    let y = if strip.is_some() { row.bottom + 1.0 } else { row.bottom - 7.0 };
    let fits = sheet.width(&long, &look) <= row.left - 11.0;
    sheet.text(if fits { &long } else { &series.name }, &look, (row.left - 10.0, y))
}

/// The point of the record that lies under a point (CSS pixels) or within `reach` of it, by its place in the series.
pub fn record_at(layout: &LabLayout, figure: &LabFigure, (x, y): (f64, f64), reach: f64) -> Option<usize> {
    let series = figure.record.as_ref()?;
    let near = |dots: Vec<(usize, (f64, f64))>| {
        let square = |&(_, at): &(usize, (f64, f64))| (at.0 - x) * (at.0 - x) + (at.1 - y) * (at.1 - y);
        let nearest = dots.into_iter().min_by(|a, b| square(a).total_cmp(&square(b)))?;
        (square(&nearest) <= reach * reach).then_some(nearest.0)
    };
    match series.shape {
        SeriesShape::Line { reach: scale } => near(dots(layout, series, scale)),
        SeriesShape::Spans => {
            let under = |rect: &Rect| rect.grown(reach / 2.0).holds(&Rect::around((x, y), 0.0));
            let found = spans(layout, series).into_iter().filter(|(_, rect)| under(rect));
            // The shortest: a long one has room elsewhere.
            found.min_by(|a, b| a.1.width().total_cmp(&b.1.width())).map(|(index, _)| index)
        }
        SeriesShape::Circles => {
            let strip = layout.strips.get(PUBLIC)?;
            let height = |value: f64| {
                strip.bottom - value.clamp(0.0, figure.axis_max) / figure.axis_max * strip.height()
            };
            let points = series.points.iter().enumerate();
            let seen = points.filter(|(_, point)| (0.0..=layout.quarters()).contains(&point.from));
            near(seen.map(|(index, point)| (index, (layout.x_of(point.from), height(point.value)))).collect())
        }
    }
}
