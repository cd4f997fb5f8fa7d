//! The layer on top: the years, the pin, and what the pointer is on.

use crate::text::say;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::{Color, RGBAColor};
use plotters_backend::text_anchor::{HPos, VPos};

use super::Scene;
use super::layout::Rect;
use super::pen::{Look, Pen};
use super::place::spread;
use super::sheet::{Drawn, Sheet};

/// Draws the layer on top. The years stand here, because the pin's year is bold.
///
/// # Errors
/// What the backend reports.
pub fn draw_pointer<DB: Pen>(area: &DrawingArea<DB, Shift>, scene: &Scene) -> Drawn<DB> {
    let sheet = Sheet::new(area, scene);
    let within = |at: Option<f64>| at.filter(|at| (0.0..=scene.layout.quarters()).contains(at));
    if let Some(pin) = within(scene.figure.pin) {
        draw_upright(&sheet, pin, sheet.palette.ink.mix(0.88), 1.6)?;
    }
    draw_years(&sheet, within(scene.figure.pin))?;
    if let Some(hover) = within(scene.figure.hover) {
        // Values exist at the beginnings of quarters; between them a number would be invented.
        draw_hover(&sheet, hover.round())?;
    }
    Ok(())
}

/// A line through all rows. On a phone it leaves out the gaps, where the strips' names stand.
fn draw_upright<DB: Pen>(sheet: &Sheet<DB>, quarter: f64, color: RGBAColor, width: f64) -> Drawn<DB> {
    let layout = sheet.scene.layout;
    let x = layout.x_of(quarter);
    let mut last = layout.events.bottom.max(layout.years.bottom);
    let below = || layout.strips.iter().chain(&layout.institutions);
    if !layout.narrow {
        last = below().fold(last, |last, rect| last.max(rect.bottom));
    }
    sheet.rule((x, layout.chart.top - 6.0), (x, last), color, width)?;
    if layout.narrow {
        for rect in below() {
            sheet.rule((x, rect.top), (x, rect.bottom), color, width)?;
        }
    }
    Ok(())
}

/// As many years as there is room for: all, then shortened, then every second, fifth, tenth.
fn draw_years<DB: Pen>(sheet: &Sheet<DB>, pin: Option<f64>) -> Drawn<DB> {
    let layout = sheet.scene.layout;
    let size = if layout.narrow { 13.5 } else { 13.0 };
    let look = Look::new(size, sheet.palette.ink2).anchored(HPos::Center, VPos::Center);
    let look = look.halo(sheet.palette.background, 3.0);
    let bold = Look { color: sheet.palette.ink.into(), ..look.weight(700) };
    let year_width = layout.x_of(4.0) - layout.x_of(0.0);
    let long = sheet.width("2000", &bold) + 8.0;
    let short = sheet.width("’00", &bold) + 5.0;
    let (every, shortened) = match year_width {
        room if room >= long => (1, false),
        room if room >= short => (1, true),
        room if 2.0 * room >= long => (2, false),
        room if 2.0 * room >= short => (2, true),
        room if 5.0 * room >= long => (5, false),
        _ => (10, false),
    };
    let mut free_from = 0.0;
    for (year, start, end) in layout.year_spans() {
        let pinned = pin.is_some_and(|pin| pin >= start && pin < end);
        if year % every != 0 {
            continue;
        }
        let text = if shortened { format!("’{:02}", year.rem_euclid(100)) } else { format!("{year}") };
        let look = if pinned { &bold } else { &look };
        let rect = sheet.extent(&text, look, (layout.x_of((start + end) / 2.0), layout.years.middle()));
        // The first and the last year may be cut short by the scenario.
        if rect.left > free_from && rect.right < layout.width - 1.0 && rect.left >= layout.chart.left - 12.0 {
            sheet.text(&text, look, ((rect.left + rect.right) / 2.0, layout.years.middle()))?;
            free_from = rect.right + 3.0;
        }
    }
    Ok(())
}

/// A light line with the date and both theories' medians.
fn draw_hover<DB: Pen>(sheet: &Sheet<DB>, quarter: f64) -> Drawn<DB> {
    let (layout, figure) = (sheet.scene.layout, sheet.scene.figure);
    let chart = layout.chart;
    let x = layout.x_of(quarter);
    draw_upright(sheet, quarter, sheet.palette.ink3.mix(0.7), 1.0)?;
    let mut values = Vec::with_capacity(2);
    for curve in &figure.curves {
        if let Some(&value) = curve.median.get(quarter as usize).filter(|value| value.is_finite()) {
            values.push((curve, value, sheet.height_of(value)));
        }
    }
    let look = Look::new(13.0, sheet.palette.ink).weight(700).halo(sheet.palette.background, 4.0);
    let wanted: Vec<f64> = values.iter().map(|&(_, _, y)| y).collect();
    let heights = spread(&wanted, 17.0, chart.top + 26.0, chart.bottom - 6.0).unwrap_or_default();
    // All labels on the side where the widest of them has room.
    let date = date(sheet.scene, quarter);
    let dated = Look { color: sheet.palette.ink2.into(), ..look.weight(600) };
    let flipped = x + 12.0 + sheet.width(&date, &dated) > chart.right;
    let (h, at) = if flipped { (HPos::Right, x - 9.0) } else { (HPos::Left, x + 9.0) };
    for (&(curve, value, y), height) in values.iter().zip(heights) {
        let color = RGBAColor::from(sheet.palette.theory(curve.style).line);
        sheet.dot((x, y), 3.2, color)?;
        sheet.text(
            &format!("{value:.0}"),
            &Look { color, ..look.anchored(h, VPos::Center) },
            (at, height),
        )?;
    }
    let dated = dated.anchored(h, VPos::Center);
    let rect: Rect = sheet.extent(&date, &dated, (at, chart.top + 6.0));
    sheet.text(&date, &dated, (at, rect.middle()))
}

/// The quarter in words, for example "1988 Q4".
fn date(scene: &Scene, quarter: f64) -> String {
    let since = quarter as i64 + i64::from(scene.figure.start_quarter);
    let year = i64::from(scene.figure.start_year) + since.div_euclid(4);
    say!("lab-quarter", year = year, quarter = since.rem_euclid(4) + 1)
}
