//! The layer that changes with every move of a slider: the model's results.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::{Color, RGBAColor};

use super::Scene;
use super::element::{ribbons, traces};
use super::figure::{Band, Curve};
use super::labels::draw_labels;
use super::names::NameSpots;
use super::pen::{Dash, Pen, Stroke};
use super::sheet::{Chart, Drawn, Sheet};
use super::strips::draw_strips;
use super::theme::TheoryStyle;

/// How much of a line's width is left while a control is dragged. Thick lines are what costs at two device
/// pixels a pixel.
const DRAGGED: f64 = 0.62;

/// Draws the layer in the middle: bands, highlighted runs, what would have been, thresholds, medians, the
/// strips, and the labels of all these. `spots` remembers where the theories' names stood, so that they do
/// not jump about during a drag; give the same one each time, a fresh one for a new figure.
///
/// # Errors
/// What the backend reports.
pub fn draw_curves<DB: Pen>(
    area: &DrawingArea<DB, Shift>,
    scene: &Scene,
    spots: &mut NameSpots,
) -> Drawn<DB> {
    let sheet = Sheet::new(area, scene);
    let figure = scene.figure;
    let mut chart = sheet.chart(scene.layout.chart, sheet.trust_axis())?;
    let mut curves = [0, 1].map(|index| {
        let curve = &figure.curves[index];
        (curve, sheet.palette.theory(curve.style))
    });
    // Unbroken lines first: what lies beneath a dashed one shows through its gaps.
    if curves[0].1.dash != Dash::Solid {
        curves.swap(0, 1);
    }

    if !scene.layout.narrow {
        for (curve, style) in &curves {
            draw_band(&sheet, &mut chart, &curve.band90, style.band.mix(sheet.palette.outer_band))?;
        }
    }
    for (curve, style) in &curves {
        draw_band(&sheet, &mut chart, &curve.band50, style.band.mix(sheet.palette.inner_band))?;
    }
    for (curve, style) in &curves {
        draw_companions(&sheet, &mut chart, curve, style)?;
    }
    for (curve, style) in &curves {
        draw_median(&sheet, &mut chart, curve, style)?;
    }
    draw_strips(&sheet)?;
    draw_labels(&sheet, spots)
}

/// The medians from before a drag. They stand still while it lasts, and so belong to the layer below.
pub(super) fn draw_ghosts<DB: Pen>(sheet: &Sheet<DB>) -> Drawn<DB> {
    let figure = sheet.scene.figure;
    let mut chart = sheet.chart(sheet.scene.layout.chart, sheet.trust_axis())?;
    for curve in &figure.curves {
        let style = sheet.palette.theory(curve.style);
        if let Some(ghost) = &curve.ghost {
            let stroke = Stroke::solid(style.line.mix(0.35), 2.4 * sheet.palette.weight).dashed(style.dash);
            chart.draw_series(traces(0, ghost, figure.axis_max, style.stepped, stroke))?;
        }
    }
    Ok(())
}

fn draw_band<DB: Pen>(
    sheet: &Sheet<DB>,
    chart: &mut Chart<DB>,
    band: &Option<Band>,
    color: RGBAColor,
) -> Drawn<DB> {
    if let Some((low, high)) = band {
        chart.draw_series(ribbons(low, high, sheet.scene.figure.axis_max, color))?;
    }
    Ok(())
}

/// The thin lines of a theory.
fn draw_companions<DB: Pen>(
    sheet: &Sheet<DB>,
    chart: &mut Chart<DB>,
    curve: &Curve,
    style: &TheoryStyle,
) -> Drawn<DB> {
    let top = sheet.scene.figure.axis_max;
    let weight = sheet.palette.weight;
    let mut draw = |first: usize, values: &[f64], stepped: bool, color: RGBAColor, width: f64, dash: Dash| {
        let stroke = Stroke::solid(color, width * weight).dashed(dash);
        chart.draw_series(traces(first, values, top, stepped, stroke)).map(|_| ())
    };
    let line = RGBAColor::from(style.line);
    if let Some(threshold) = &curve.threshold {
        draw(0, threshold, false, line, 1.3, Dash::FineDots)?;
    }
    draw(0, &curve.run, style.stepped, line, 1.0, Dash::Solid)?;
    if let Some((first, values, _)) = &curve.counterfactual {
        draw(*first, values, style.stepped, line, 1.8, Dash::Dots)?;
    }
    Ok(())
}

fn draw_median<DB: Pen>(
    sheet: &Sheet<DB>,
    chart: &mut Chart<DB>,
    curve: &Curve,
    style: &TheoryStyle,
) -> Drawn<DB> {
    let figure = sheet.scene.figure;
    let mut draw = |stroke: Stroke| {
        chart.draw_series(traces(0, &curve.median, figure.axis_max, style.stepped, stroke)).map(|_| ())
    };
    if figure.dragging {
        return draw(Stroke::solid(style.line, style.width * DRAGGED).dashed(style.dash));
    }
    if style.dash != Dash::Solid {
        // The casing keeps the gaps of the dashes clear of bands and of the other line.
        draw(Stroke::solid(sheet.palette.background, style.width + 1.5))?;
    }
    draw(Stroke::solid(style.line, style.width).dashed(style.dash))
}
