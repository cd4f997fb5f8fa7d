//! The events: a stem from the line of indifference up to what was kind and down to what was hostile, a
//! glyph at its end, and a few words where there is room.

use plotters::style::{Color, RGBAColor, RGBColor};
use plotters_backend::text_anchor::{HPos, VPos};

use super::figure::{EventMark, LabFigure};
use super::glyph;
use super::layout::{LabLayout, Rect};
use super::observed::{draw_observed, room};
use super::pen::{Look, Pen};
use super::place::{Candidate, Stand, Taken, order};
use super::sheet::{Drawn, Sheet};
use crate::scenario::{Actor, EventKind};
use crate::text::term;

/// The scale reaches a little beyond 1, so that the strongest glyph stays in its row.
const REACH: f64 = 1.15;

/// An event as it stands in its row.
struct Mark<'a> {
    /// Its place in [`LabFigure::events`].
    index: usize,
    event: &'a EventMark,
    at: (f64, f64),
}

/// The event whose glyph is nearest to a point and within `reach` of it (CSS pixels), by its place in
/// [`LabFigure::events`].
pub fn event_at(layout: &LabLayout, figure: &LabFigure, x: f64, y: f64, reach: f64) -> Option<usize> {
    let square = |mark: &Mark| (mark.at.0 - x) * (mark.at.0 - x) + (mark.at.1 - y) * (mark.at.1 - y);
    let marks = marks(layout, figure);
    let nearest = marks.iter().min_by(|a, b| square(a).total_cmp(&square(b)))?;
    (square(nearest) <= reach * reach).then_some(nearest.index)
}

pub(super) fn draw_events<DB: Pen>(sheet: &Sheet<DB>) -> Drawn<DB> {
    let layout = sheet.scene.layout;
    let row = layout.events;
    sheet.rule((row.left, row.middle()), (row.right, row.middle()), sheet.palette.edge, 1.5)?;
    draw_observed(sheet)?;
    if sheet.scene.figure.events.is_empty() {
        // At the far end, away from where the pin starts.
        let look = Look::new(12.0, sheet.palette.ink3).anchored(HPos::Right, VPos::Center);
        sheet.text(term("lab-no-events"), &look, (row.right - 8.0, row.middle() - 14.0))?;
    }
    let marks = marks(layout, sheet.scene.figure);
    let size = glyph_size(layout.narrow);
    let ground = RGBAColor::from(sheet.palette.background);
    if let Some(ghost) = &sheet.scene.figure.held_event {
        let (at, kind, color) =
            (place(layout, ghost.at, ghost.intensity), ghost.kind, sheet.palette.ink3.mix(0.5));
        sheet.rule((at.0, row.middle()), at, color, 1.0)?;
        sheet.stamp(at, |backend, at| glyph::draw(backend, kind, at, size, color, ground))?;
    }
    for mark in &marks {
        sheet.rule((mark.at.0, row.middle()), mark.at, color(sheet, mark), 1.4)?;
    }
    for mark in &marks {
        let (kind, color) = (mark.event.kind, color(sheet, mark));
        sheet.stamp(mark.at, |backend, at| glyph::draw(backend, kind, at, size, color, ground))?;
    }
    draw_row_names(sheet)?;
    draw_labels(sheet, &marks)
}

/// Where a time and an intensity stand, limited to the row.
pub(super) fn place(layout: &LabLayout, time: f64, intensity: f64) -> (f64, f64) {
    let row = layout.events;
    let up = intensity.clamp(-1.0, 1.0) / REACH * row.height() / 2.0;
    (layout.x_of(time.clamp(0.0, layout.quarters())), row.middle() - up)
}

/// The intensity of an event that is moved down by `dy` CSS pixels, in steps of 0.05, -1 to 1.
pub fn intensity_at(layout: &LabLayout, intensity: f64, dy: f64) -> f64 {
    let moved = intensity - dy / (layout.events.height() / 2.0) * REACH;
    (moved.clamp(-1.0, 1.0) * 20.0).round() / 20.0
}

fn glyph_size(narrow: bool) -> f64 {
    if narrow { 13.0 } else { 14.0 }
}

/// The events that lie on the time axis, from left to right, with glyphs that would hide each other moved
/// apart. Their stems stay at the date.
fn marks<'a>(layout: &LabLayout, figure: &'a LabFigure) -> Vec<Mark<'a>> {
    let within =
        |event: &EventMark| (0.0..=layout.quarters()).contains(&event.at) && event.intensity.is_finite();
    let all = figure.events.iter().enumerate().filter(|(_, event)| within(event));
    let unordered: Vec<(usize, &EventMark)> = all.collect();
    let mut marks: Vec<Mark> = order(unordered.len(), &|i| unordered[i].1.at)
        .into_iter()
        .map(|i| unordered[i])
        .map(|(index, event)| Mark { index, event, at: place(layout, event.at, event.intensity) })
        .collect();
    part(&mut marks, glyph_size(layout.narrow), layout.events);
    marks
}

fn color<DB: Pen>(sheet: &Sheet<DB>, mark: &Mark) -> RGBAColor {
    let color = actors_color(sheet, mark);
    // What is muted has no force, and hardly a colour.
    if mark.event.muted { color.mix(0.3) } else { color.into() }
}

fn actors_color<DB: Pen>(sheet: &Sheet<DB>, mark: &Mark) -> RGBColor {
    match mark.event.actor {
        Actor::A => sheet.palette.states[0],
        Actor::B => sheet.palette.states[1],
        Actor::Both => sheet.palette.ink2,
    }
}

/// Moves glyphs up and down until neighbours on the same side of the line of indifference can be told apart:
/// half of a glyph must show. A few rounds settle what can be settled; a crowd stays a crowd.
fn part(marks: &mut [Mark], size: f64, row: Rect) {
    let half = size / 2.0;
    for _ in 0..6 {
        for right in 1..marks.len() {
            for left in (0..right).rev() {
                let aside = (marks[right].at.0 - marks[left].at.0) / size;
                if aside >= 0.8 {
                    break;
                }
                let (up, down) =
                    if marks[left].at.1 < marks[right].at.1 { (left, right) } else { (right, left) };
                let same_side = (marks[up].at.1 < row.middle()) == (marks[down].at.1 < row.middle());
                // The farther aside, the less they need to part.
                let lack = size * (1.0 - 0.5 * aside) - (marks[down].at.1 - marks[up].at.1);
                if lack > 0.0 && same_side && marks[up].event.intensity != 0.0 {
                    let (top, bottom) = if marks[up].at.1 < row.middle() {
                        (row.top + half - 2.0, row.middle() - half - 2.0)
                    } else {
                        (row.middle() + half + 2.0, row.bottom - half + 2.0)
                    };
                    marks[up].at.1 = (marks[up].at.1 - lack / 2.0).clamp(top, bottom);
                    marks[down].at.1 = (marks[down].at.1 + lack / 2.0).clamp(top, bottom);
                }
            }
        }
    }
}

fn draw_row_names<DB: Pen>(sheet: &Sheet<DB>) -> Drawn<DB> {
    let row = sheet.scene.layout.events;
    let small = Look::new(12.0, sheet.palette.ink2).anchored(HPos::Right, VPos::Center);
    if sheet.scene.layout.narrow {
        let sign = Look { size: 14.0, ..small };
        sheet.text("+", &sign, (row.left - 6.0, row.middle() - 14.0))?;
        return sheet.text("−", &sign, (row.left - 6.0, row.middle() + 14.0));
    }
    let name = Look::new(13.5, sheet.palette.ink).weight(600).anchored(HPos::Right, VPos::Center);
    sheet.text(term("lab-events-row"), &name, (row.left - 10.0, row.top + 9.0))?;
    sheet.text(term("lab-events-cooperative"), &small, (row.left - 10.0, row.middle() - 14.0))?;
    sheet.text(term("lab-events-hostile"), &small, (row.left - 10.0, row.middle() + 16.0))
}

/// Writes what fits. Who chooses first decides what fits: the order that leaves the best picture is taken.
fn draw_labels<DB: Pen>(sheet: &Sheet<DB>, marks: &[Mark]) -> Drawn<DB> {
    let look = Look::new(12.0, sheet.palette.ink).halo(sheet.palette.background, 3.0);
    let in_time: Vec<&Mark> = marks.iter().filter(|mark| !mark.event.label.is_empty()).collect();
    let heaviest = order(in_time.len(), &|i| -in_time[i].event.intensity.abs());
    let by_weight = heaviest.into_iter().map(|i| in_time[i]).collect();
    let back_in_time = in_time.iter().rev().copied().collect();
    let attempts = [by_weight, in_time, back_in_time].map(|order| place_labels(sheet, marks, &order, &look));
    let best = attempts.into_iter().max_by(|a, b| a.0.total_cmp(&b.0));
    for (event, place) in best.into_iter().flat_map(|(_, places)| places) {
        sheet.label(&event.label, &look, &place)?;
    }
    Ok(())
}

/// Gives labels their places in this order. Returns how good the picture is, and who stands where.
fn place_labels<'e, DB: Pen>(
    sheet: &Sheet<DB>,
    marks: &[Mark],
    order: &[&Mark<'e>],
    look: &Look,
) -> (f64, Vec<(&'e EventMark, Candidate)>) {
    /// A place worse than this is worse than none: the glyph alone then stands for the event.
    const LIMIT: f64 = 0.75;
    let layout = sheet.scene.layout;
    let (size, zero) = (glyph_size(layout.narrow), layout.events.middle());
    let bounds = Rect {
        left: layout.events.left - 2.0,
        top: layout.events.top - 2.0,
        right: layout.width - 2.0,
        bottom: layout.events.bottom + 2.0,
    };
    // The pin likes to stand at a turnover, and would run through a word there.
    let turnover = |mark: &&Mark| mark.event.kind == EventKind::Turnover;
    let turnovers: Vec<f64> = marks.iter().filter(turnover).map(|mark| mark.at.0).collect();
    let glyphs: Vec<Rect> = marks.iter().map(|mark| glyph_rect(mark, size)).collect();
    let mut taken = Taken::default();
    glyphs.iter().for_each(|glyph| taken.add(*glyph));
    room(sheet).into_iter().for_each(|rect| taken.add(rect));
    let (mut merit, mut placed) = (0.0, Vec::new());
    for mark in order {
        let text = &mark.event.label;
        let width = sheet.width(text, look);
        let candidates =
            label_stands(mark, size).map(|stand| Candidate { key: 0, stand, rect: stand.rect(look, width) });
        let dislike = |place: &Candidate, _: f64| {
            let rect = place.rect;
            let stems = marks.iter().filter(|other| stem_crosses(other, zero, &rect)).count() as f64;
            let struck = if rect.top < zero && rect.bottom > zero { 0.6 } else { 0.0 };
            // Beside another event's glyph, a label could be taken for that one's.
            let own = glyph_rect(mark, size);
            let near =
                glyphs.iter().filter(|glyph| **glyph != own && glyph.is_near(&rect, 7.0)).count() as f64;
            let pinned = turnovers.iter().any(|&x| x > rect.left - 4.0 && x < rect.right + 4.0);
            0.7 * stems + struck + 0.3 * near + if pinned { 0.45 } else { 0.0 }
        };
        if let Some(place) = taken.settle(&bounds, LIMIT, candidates, dislike) {
            merit += 0.5 + mark.event.intensity.abs() - 0.5 * (place.stand.dislike + dislike(&place, LIMIT));
            placed.push((mark.event, place));
        }
    }
    (merit, placed)
}

fn glyph_rect(mark: &Mark, size: f64) -> Rect {
    let half = glyph::half_width(mark.event.kind) * size;
    let (x, y) = mark.at;
    Rect { left: x - half, top: y - size / 2.0, right: x + half, bottom: y + size / 2.0 }
}

fn stem_crosses(mark: &Mark, zero: f64, rect: &Rect) -> bool {
    let (x, y) = mark.at;
    x > rect.left - 1.0 && x < rect.right + 1.0 && y.min(zero) < rect.bottom && y.max(zero) > rect.top
}

/// Where a label can stand beside its glyph.
fn label_stands(mark: &Mark, size: f64) -> [Stand; 15] {
    let (x, y) = mark.at;
    let reach = glyph::half_width(mark.event.kind) * size + 4.0;
    // Away from the line of indifference.
    let beyond = if mark.event.intensity >= 0.0 { -1.0 } else { 1.0 };
    let over = y + beyond * (size / 2.0 + 8.0);
    let beside = |dy: f64, dislike: f64| {
        let y = y + beyond * dy;
        [
            Stand::new((x + reach, y), HPos::Left, VPos::Center, dislike),
            Stand::new((x - reach, y), HPos::Right, VPos::Center, dislike + 0.1),
        ]
    };
    let [a, b] = beside(0.0, 0.0);
    let [c, d] = beside(5.0, 0.2);
    let [e, f] = beside(-5.0, 0.25);
    let [g, h] = beside(10.0, 0.35);
    let [i, j] = beside(-10.0, 0.45);
    let middle = Stand::new((x, over), HPos::Center, VPos::Center, 0.2);
    let right = Stand::new((x - size / 2.0, over), HPos::Left, VPos::Center, 0.3);
    let left = Stand::new((x + size / 2.0, over), HPos::Right, VPos::Center, 0.3);
    let far = Stand::new((x, over + beyond * 4.0), HPos::Center, VPos::Center, 0.4);
    // Over the pin, when it stands just behind the glyph.
    let past = Stand::new((x + reach + 9.0, y + beyond * 5.0), HPos::Left, VPos::Center, 0.35);
    [a, b, c, d, e, f, g, h, i, j, middle, right, left, far, past]
}
