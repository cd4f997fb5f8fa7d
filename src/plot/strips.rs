//! The strips under the chart: who in the state trusts how much, and how strong institutions are.

use plotters::style::{Color, RGBColor};
use plotters_backend::text_anchor::{HPos, VPos};

use super::axis::Axis;
use super::element::{ribbons, traces};
use super::figure::{Strip, StripLine};
use super::layout::Rect;
use super::pen::{Look, Pen, Stroke, units};
use super::place::{Candidate, Course, Stand, Taken, spread};
use super::sheet::{Drawn, Sheet};
use super::theme::TheoryHue;

pub(super) fn draw_strips<DB: Pen>(sheet: &Sheet<DB>) -> Drawn<DB> {
    let (layout, figure) = (sheet.scene.layout, sheet.scene.figure);
    for (strip, &rect) in figure.strips.iter().zip(&layout.strips) {
        draw_lines(sheet, strip, rect)?;
        draw_ends(sheet, strip, rect, figure.axis_max)?;
        draw_surveys(sheet, strip, rect)?;
    }
    match (&figure.institutions, layout.institutions) {
        (Some(strip), Some(rect)) => draw_institutions(sheet, strip, rect),
        _ => Ok(()),
    }
}

fn draw_lines<DB: Pen>(sheet: &Sheet<DB>, strip: &Strip, rect: Rect) -> Drawn<DB> {
    let top = sheet.scene.figure.axis_max;
    let mut chart = sheet.chart(rect, sheet.trust_axis())?;
    for line in &strip.lines {
        if let Some((low, high)) = &line.band50 {
            chart.draw_series(ribbons(low, high, top, color(sheet, line).mix(0.14)))?;
        }
    }
    // State A last, so that it lies on top, as its row does.
    for line in strip.lines.iter().rev() {
        let width = if sheet.scene.figure.dragging { 1.4 } else { 2.0 * sheet.palette.weight };
        chart.draw_series(traces(0, &line.median, top, false, Stroke::solid(color(sheet, line), width)))?;
    }
    Ok(())
}

fn color<DB: Pen>(sheet: &Sheet<DB>, line: &StripLine) -> RGBColor {
    match line.side {
        Some(side) => sheet.palette.states[side.min(1)],
        None => sheet.palette.theory(TheoryHue::Embedded).line,
    }
}

/// The last values of a strip's lines, in the margin at the right.
fn draw_ends<DB: Pen>(sheet: &Sheet<DB>, strip: &Strip, rect: Rect, max: f64) -> Drawn<DB> {
    let layout = sheet.scene.layout;
    let mut ends = Vec::with_capacity(2);
    for line in &strip.lines {
        if let Some(value) = line.median.iter().rev().find(|value| value.is_finite()) {
            ends.push((line, rect.bottom - value.clamp(0.0, max) / max * rect.height()));
        }
    }
    let wanted: Vec<f64> = ends.iter().map(|&(_, y)| y).collect();
    let Some(heights) = spread(&wanted, 14.0, rect.top + 5.0, rect.bottom - 3.0) else { return Ok(()) };
    let left = layout.chart.right + if layout.narrow { 5.0 } else { 8.0 };
    for ((line, _), y) in ends.into_iter().zip(heights) {
        let look = Look::new(13.0, color(sheet, line)).weight(700);
        let text = line.end_label.as_str();
        let fits = !layout.narrow && left + sheet.width(text, &look) <= layout.width - 1.0;
        let text = if fits { text } else { text.rsplit(' ').next().unwrap_or(text) };
        sheet.text(text, &look, (left, y))?;
    }
    Ok(())
}

/// Surveys as open circles, with pollster and value where there is room.
fn draw_surveys<DB: Pen>(sheet: &Sheet<DB>, strip: &Strip, rect: Rect) -> Drawn<DB> {
    let (layout, max) = (sheet.scene.layout, sheet.scene.figure.axis_max);
    let height = |value: f64| rect.bottom - value.clamp(0.0, max) / max * rect.height();
    let step = layout.x_of(1.0) - layout.x_of(0.0);
    let course = |line: &StripLine| {
        Course::new(layout.x_of(0.0), step, line.median.iter().map(|&value| height(value)).collect())
    };
    let surveys = strip
        .surveys
        .iter()
        .filter(|(at, value, _)| (0.0..=layout.quarters()).contains(at) && value.is_finite());
    let surveys: Vec<_> =
        surveys.map(|(at, value, label)| ((layout.x_of(*at), height(*value)), label)).collect();
    if surveys.is_empty() {
        return Ok(());
    }
    let courses: Vec<Course> = strip.lines.iter().map(course).collect();
    const RADIUS: f64 = 3.4;
    let mut taken = Taken::default();
    let (ground, ring) =
        (sheet.palette.background.to_backend_color(), Stroke::solid(sheet.palette.ink2, 1.7));
    for &(at, _) in &surveys {
        sheet.stamp(at, |backend, at| {
            backend.draw_circle(at, units(RADIUS) as u32, &ground, true)?;
            backend.draw_circle(at, units(RADIUS) as u32, &ring, false)
        })?;
        taken.add(Rect::around(at, RADIUS + 1.0));
    }
    let look = Look::new(12.0, sheet.palette.ink2).halo(sheet.palette.rail, 2.5);
    let bounds = Rect { top: rect.top - 2.0, ..rect };
    let pin = sheet.scene.figure.pin.map(|pin| layout.x_of(pin));
    for &((x, y), label) in &surveys {
        let width = sheet.width(label, &look);
        let stands = [
            Stand::new((x + 8.0, y), HPos::Left, VPos::Center, 0.0),
            Stand::new((x - 8.0, y), HPos::Right, VPos::Center, 0.1),
            Stand::new((x - 4.0, y - 7.0), HPos::Right, VPos::Center, 0.2),
            Stand::new((x + 4.0, y - 7.0), HPos::Left, VPos::Center, 0.2),
            Stand::new((x, y - 6.0), HPos::Center, VPos::Bottom, 0.3),
            Stand::new((x, y + 6.0), HPos::Center, VPos::Top, 0.4),
        ];
        let candidates = stands.map(|stand| Candidate { key: 0, stand, rect: stand.rect(&look, width) });
        let dislike = |place: &Candidate, _| {
            let rect = place.rect;
            let crossed = courses.iter().filter(|course| course.crosses(&rect)).count() as f64;
            let pinned = pin.is_some_and(|x| x > rect.left - 2.0 && x < rect.right + 2.0);
            crossed + if pinned { 2.0 } else { 0.0 }
        };
        if let Some(best) = taken.settle(&bounds, f64::MAX, candidates, dislike) {
            sheet.label(label, &look, &best)?;
        }
    }
    Ok(())
}

/// One filled area on a scale of its own, 0 to 100.
fn draw_institutions<DB: Pen>(sheet: &Sheet<DB>, strip: &Strip, rect: Rect) -> Drawn<DB> {
    let Some(line) = strip.lines.first() else { return Ok(()) };
    const FULL: f64 = 100.0;
    let style = sheet.palette.theory(TheoryHue::Embedded);
    let mut chart = sheet.chart(rect, Axis::new(0.0, FULL, Vec::new()))?;
    chart.draw_series(ribbons(&[], &line.median, FULL, style.band.mix(0.45)))?;
    chart.draw_series(traces(0, &line.median, FULL, false, Stroke::solid(style.line, 2.0)))?;
    let whole = Strip { lines: vec![StripLine { side: None, ..line.clone() }], ..strip.clone() };
    draw_ends(sheet, &whole, rect, FULL)
}
