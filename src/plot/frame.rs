//! The layer that stays while a slider moves: grid, scale, leaders, events, the names of rows.

use crate::text::{say, short};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::{Color, ShapeStyle};
use plotters_backend::text_anchor::{HPos, VPos};

use super::axis::Axis;
use super::curves::draw_ghosts;
use super::events::draw_events;
use super::figure::Term;
use super::layout::Rect;
use super::pen::{Look, Pen, units};
use super::sheet::{Drawn, Sheet};
use super::{Panel, Scene};

/// Draws the layer below: it depends on the scenario, the size and what was drawn before a drag, not on the model's
/// results or the pin.
///
/// # Errors
/// What the backend reports.
pub fn draw_frame<DB: Pen>(area: &DrawingArea<DB, Shift>, scene: &Scene) -> Drawn<DB> {
    let sheet = Sheet::new(area, scene);
    draw_grounds(&sheet)?;
    draw_grid(&sheet)?;
    draw_ghosts(&sheet)?;
    draw_scale(&sheet)?;
    for side in 0..2 {
        draw_leaders(&sheet, side)?;
    }
    draw_events(&sheet)?;
    draw_strip_names(&sheet)
}

fn draw_grounds<DB: Pen>(sheet: &Sheet<DB>) -> Drawn<DB> {
    let layout = sheet.scene.layout;
    let whole = Rect { left: 0.0, top: 0.0, right: layout.width, bottom: layout.height };
    sheet.rect(whole, sheet.palette.background)?;
    for rect in layout.strips.iter().chain(&layout.institutions) {
        sheet.rect(*rect, sheet.palette.rail)?;
    }
    for (rect, &color) in layout.leaders.iter().zip(&sheet.palette.states) {
        for term in terms(sheet, rect) {
            if term.rect.width() > 3.0 {
                sheet.polygon(&rounded(&term.rect, 2.0), color.mix(0.14))?;
            }
        }
    }
    Ok(())
}

/// The years as upright lines through chart, leaders and strips; twenties of per cent in the chart.
fn draw_grid<DB: Pen>(sheet: &Sheet<DB>) -> Drawn<DB> {
    let layout = sheet.scene.layout;
    let line = ShapeStyle::from(sheet.palette.grid).stroke_width(units(1.0) as u32);
    for (panel, rect) in layout.panels() {
        let ticks = match panel {
            Panel::Chart => scale_ticks(sheet.scene.figure.axis_max),
            Panel::Events | Panel::Years => continue,
            _ => Vec::new(),
        };
        let axis = Axis::new(0.0, sheet.scene.figure.axis_max, ticks);
        sheet
            .chart(rect, axis)?
            .configure_mesh()
            .max_light_lines(0)
            .disable_axes()
            .bold_line_style(line)
            .draw()?;
    }
    let base = |rect: &Rect, color, width| {
        sheet.rule((rect.left, rect.bottom), (rect.right, rect.bottom), color, width)
    };
    for rect in layout.strips.iter().chain(&layout.institutions) {
        base(rect, sheet.palette.rule, 2.0)?;
    }
    base(&layout.chart, sheet.palette.edge, 1.2)
}

fn scale_ticks(max: f64) -> Vec<f64> {
    (0..=5).map(|step| 20.0 * f64::from(step)).filter(|&tick| tick <= max).collect()
}

fn draw_scale<DB: Pen>(sheet: &Sheet<DB>) -> Drawn<DB> {
    let layout = sheet.scene.layout;
    let (size, gap) = if layout.narrow { (13.5, 6.0) } else { (13.0, 10.0) };
    let look = Look::new(size, sheet.palette.ink2).anchored(HPos::Right, VPos::Center);
    let max = sheet.scene.figure.axis_max;
    let ticks = scale_ticks(max);
    for &tick in &ticks {
        let y = layout.chart.bottom - tick / max * layout.chart.height();
        let top = Some(&tick) == ticks.last() && !layout.narrow;
        let text = if top { say!("percent", share = short(tick)) } else { format!("{tick}") };
        sheet.text(&text, &look, (layout.chart.left - gap, y))?;
    }
    Ok(())
}

/// A term of office as it stands in its row.
struct Bar<'a> {
    term: &'a Term,
    rect: Rect,
}

/// The terms of the state whose row this is, cut to the time axis.
fn terms<'a, DB: Pen>(sheet: &Sheet<'a, DB>, row: &Rect) -> Vec<Bar<'a>> {
    let layout = sheet.scene.layout;
    let side = usize::from(*row == layout.leaders[1]);
    let limit = |at: f64| at.clamp(0.0, layout.quarters());
    let of_side = sheet.scene.figure.terms.iter().filter(|term| term.side == side);
    of_side
        .filter(|term| term.start < layout.quarters() && term.end > 0.0)
        .map(|term| {
            let left = layout.x_of(limit(term.start));
            // A hair of ground before the next leader's mark.
            let right = (layout.x_of(limit(term.end)) - 1.0).max(left);
            Bar { term, rect: Rect { left, right, ..*row } }
        })
        .collect()
}

/// The corners of a rectangle with its own corners rounded off.
fn rounded(rect: &Rect, radius: f64) -> [(f64, f64); 12] {
    let Rect { left, top, right, bottom } = *rect;
    // Where a quarter of a circle is half way round, seen from the corner.
    let (r, h) = (radius, radius * 0.293);
    [
        (left, top + r),
        (left + h, top + h),
        (left + r, top),
        (right - r, top),
        (right - h, top + h),
        (right, top + r),
        (right, bottom - r),
        (right - h, bottom - h),
        (right - r, bottom),
        (left + r, bottom),
        (left + h, bottom - h),
        (left, bottom - r),
    ]
}

fn draw_leaders<DB: Pen>(sheet: &Sheet<DB>, side: usize) -> Drawn<DB> {
    let (layout, figure) = (sheet.scene.layout, sheet.scene.figure);
    let row = layout.leaders[side];
    let color = sheet.palette.states[side];
    for bar in terms(sheet, &row) {
        let mark = Rect { right: bar.rect.left + 3.0, ..bar.rect };
        sheet.rect(mark, color)?;
        let room = bar.rect.right - mark.right;
        if let Some((text, size, gap)) = leader_text(sheet, &bar.term.name, room) {
            let look = Look::new(size, color).weight(600);
            let chance = Look::new(size, sheet.palette.ink3).italic();
            let look = if bar.term.drawn_by_chance { chance } else { look };
            sheet.text(text, &look, (mark.right + gap, bar.rect.middle()))?;
        }
    }
    let names = [&figure.sides[side], &figure.sides_short[side]];
    let gap = if layout.narrow { 5.0 } else { 10.0 };
    let room = row.left - gap - 1.0;
    let wanted = if layout.narrow { &names[1..] } else { &names[..] };
    let look = Look::new(13.5, color).weight(600).anchored(HPos::Right, VPos::Center);
    let fit = wanted.iter().flat_map(|name| [13.5, 12.0].map(|size| (name, Look { size, ..look })));
    for (name, look) in fit {
        if sheet.width(name, &look) <= room {
            return sheet.text(name, &look, (row.left - gap, row.middle()));
        }
    }
    Ok(())
}

/// The longest form of a leader's name that fits: full name, last name, smaller, initial; with its size and
/// its distance from the mark. On a phone the pin would run through full names.
fn leader_text<'n, DB: Pen>(sheet: &Sheet<DB>, name: &'n str, room: f64) -> Option<(&'n str, f64, f64)> {
    let last = name.rsplit(' ').next().unwrap_or(name);
    let initial = last.char_indices().nth(1).map_or(last, |(end, _)| &last[..end]);
    let narrow = sheet.scene.layout.narrow;
    let (full, size) = if narrow { (last, 14.0) } else { (name, 13.5) };
    [(full, size, 5.0), (last, size, 5.0), (last, 12.0, 3.0), (initial, 11.5, 4.0)].into_iter().find(
        |&(text, size, gap)| {
            let bold = Look::new(size, sheet.palette.ink).weight(600);
            sheet.width(text, &bold) + gap <= room
        },
    )
}

/// The names of strips, and the notes of those that stay empty.
fn draw_strip_names<DB: Pen>(sheet: &Sheet<DB>) -> Drawn<DB> {
    let (layout, figure) = (sheet.scene.layout, sheet.scene.figure);
    let look = Look::new(13.5, sheet.palette.ink).weight(500);
    let rows = figure.strips.iter().zip(&layout.strips);
    for (strip, rect) in rows.chain(figure.institutions.iter().zip(&layout.institutions)) {
        let (h, v, at) = if layout.narrow {
            (HPos::Left, VPos::Bottom, (rect.left, rect.top - 3.0))
        } else {
            (HPos::Right, VPos::Center, (rect.left - 10.0, rect.middle() + 2.0))
        };
        let room = if layout.narrow { layout.width - rect.left } else { rect.left - 10.0 } - 1.0;
        let first_word = strip.label.split(' ').next().unwrap_or_default();
        let forms = [(strip.label.as_str(), 13.5), (&strip.label, 12.0), (first_word, 12.0)];
        let forms = forms.map(|(text, size)| (text, Look { size, ..look.anchored(h, v) }));
        if let Some((text, look)) = forms.iter().find(|(text, look)| sheet.width(text, look) <= room) {
            sheet.text(text, look, at)?;
        }
        if let Some(note) = &strip.note {
            let look = Look::new(12.5, sheet.palette.ink3).italic();
            if rect.left + 10.0 + sheet.width(note, &look) <= rect.right {
                sheet.text(note, &look, (rect.left + 10.0, rect.middle()))?;
            }
        }
    }
    Ok(())
}
