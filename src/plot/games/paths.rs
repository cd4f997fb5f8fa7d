//! Paths of trust over quarters, one panel a state, with the barrier below which a dyad is trapped; and two shares
//! beside each other.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::{Color, RGBAColor, ShapeStyle};
use plotters_backend::text_anchor::{HPos, VPos};

use super::layout::PathsLayout;
use crate::plot::axis::Axis;
use crate::plot::element::traces;
use crate::plot::pen::{Dash, Look, Pen, Stroke, units};
use crate::plot::sheet::{Drawn, Paper};
use crate::plot::{Rect, TextMeter, Theme};
use crate::text::{say, short};

/// What the figure shows.
pub struct PathsFigure<'a> {
    /// A's trust in B, B's trust in A.
    pub panels: [PathsPanel<'a>; 2],
    /// The runs, in the order of the panels' paths.
    pub runs: &'a [Run],
    /// The length of a path, quarters.
    pub quarters: usize,
    /// The height of the axis, in the paths' unit; they are limited to it.
    pub high: f64,
    /// Heights and what is written there.
    pub ticks: Vec<(f64, String)>,
    /// Shares, 0 to 1: what each is, the share, and how it is written.
    pub shares: [(String, f64, String); 2],
}

/// One state's paths.
pub struct PathsPanel<'a> {
    /// What is shown.
    pub title: String,
    /// One run after another, `quarters + 1` heights each.
    pub paths: &'a [f64],
    /// The height of the barrier.
    pub barrier: f64,
    /// What the barrier is.
    pub barrier_name: String,
}

/// What became of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The quarter in which it was trapped.
    pub trapped: Option<usize>,
    /// Whose trust had fallen below its barrier then.
    pub fallen: [bool; 2],
}

/// Draws the figure. `layout` is that of its width.
///
/// # Errors
/// What the backend reports.
pub fn draw_paths<DB: Pen>(
    area: &DrawingArea<DB, Shift>,
    figure: &PathsFigure,
    layout: &PathsLayout,
    theme: Theme,
    meter: &TextMeter,
) -> Drawn<DB> {
    let paper = Paper::new(area, theme, meter);
    for side in 0..2 {
        draw_panel(&paper, figure, layout.panels[side], side)?;
    }
    draw_years(&paper, figure, &layout.panels[1])?;
    for (rect, (name, share, text)) in layout.bars.iter().zip(&figure.shares) {
        draw_share(&paper, rect, name, *share, text)?;
    }
    Ok(())
}

fn year_lines(figure: &PathsFigure) -> Vec<f64> {
    (0..=figure.quarters / 8).map(|pair| 8.0 * pair as f64).collect()
}

fn draw_panel<DB: Pen>(paper: &Paper<DB>, figure: &PathsFigure, rect: Rect, side: usize) -> Drawn<DB> {
    let panel = &figure.panels[side];
    let palette = paper.palette;
    let axis = |ticks| Axis::new(0.0, figure.high, ticks);
    let years = Axis::new(0.0, figure.quarters as f64, year_lines(figure));
    let lines = axis(figure.ticks.iter().map(|(at, _)| *at).collect());
    let mut chart = paper.chart_in(rect, years, lines)?;
    let grid = ShapeStyle::from(palette.grid).stroke_width(units(1.0) as u32);
    chart.configure_mesh().max_light_lines(0).disable_axes().bold_line_style(grid).draw()?;
    let color = RGBAColor::from(palette.states[side]);
    let place = |quarter: usize, height: f64| {
        let x = rect.left + quarter as f64 / figure.quarters as f64 * rect.width();
        (x, rect.bottom - height.clamp(0.0, figure.high) / figure.high * rect.height())
    };
    let paths = panel.paths.chunks(figure.quarters + 1).zip(figure.runs);
    for (path, run) in paths.clone() {
        // After the trap nothing is learned: the path is level, and dotted.
        let end = run.trapped.unwrap_or(figure.quarters);
        let learning = Stroke::solid(color.mix(0.5), 1.1 * palette.weight);
        let waiting = Stroke::solid(color.mix(0.8), 1.3 * palette.weight).dashed(Dash::FineDots);
        chart.draw_series(traces(0, &path[..=end], figure.high, false, learning))?;
        chart.draw_series(traces(end, &path[end..], figure.high, false, waiting))?;
    }
    for (path, run) in paths.filter(|(_, run)| run.fallen[side]) {
        let quarter = run.trapped.unwrap_or(0);
        let (x, y) = place(quarter, path[quarter]);
        let stroke = Stroke::solid(palette.ink, 1.8);
        for lean in [-4.0, 4.0] {
            paper.trace([(x - lean, y - 4.0), (x + lean, y + 4.0)].into_iter(), &stroke)?;
        }
    }
    let barrier = place(0, panel.barrier).1;
    let stroke = Stroke::solid(palette.ink, 2.0).dashed(Dash::Dashes);
    paper.trace([(rect.left, barrier), (rect.right, barrier)].into_iter(), &stroke)?;
    let halo = (palette.background.into(), 4.0);
    let name = Look { halo: Some(halo), ..Look::new(13.0, palette.ink).weight(600) };
    paper.text(
        &panel.barrier_name,
        &name.anchored(HPos::Right, VPos::Bottom),
        (rect.right - 4.0, barrier - 3.0),
    )?;
    paper.rule((rect.left, rect.bottom), (rect.right, rect.bottom), palette.edge, 1.2)?;
    paper.text(&panel.title, &Look::new(14.0, color).weight(700), (0.0, rect.top - 13.0))?;
    let look = Look::new(13.0, palette.ink2).anchored(HPos::Right, VPos::Center);
    for (height, text) in &figure.ticks {
        paper.text(text, &look, (rect.left - 8.0, place(0, *height).1))?;
    }
    Ok(())
}

fn draw_years<DB: Pen>(paper: &Paper<DB>, figure: &PathsFigure, rect: &Rect) -> Drawn<DB> {
    let look = Look::new(13.0, paper.palette.ink2);
    let lines = year_lines(figure);
    for &quarter in &lines {
        let last = Some(&quarter) == lines.last();
        let text = if last {
            say!("games-years", years = short(quarter / 4.0))
        } else {
            short(quarter / 4.0).said()
        };
        let (h, dx) = if last { (HPos::Right, RIGHT_OF_YEARS) } else { (HPos::Center, 0.0) };
        let x = rect.left + quarter / figure.quarters as f64 * rect.width() + dx;
        paper.text(&text, &look.anchored(h, VPos::Center), (x, rect.bottom + 15.0))?;
    }
    Ok(())
}

/// How far the last year's text may reach beyond its line, CSS pixels.
const RIGHT_OF_YEARS: f64 = 8.0;

fn draw_share<DB: Pen>(paper: &Paper<DB>, rect: &Rect, name: &str, share: f64, text: &str) -> Drawn<DB> {
    let palette = paper.palette;
    paper.text(name, &Look::new(13.0, palette.ink2), (rect.left, rect.top - 9.0))?;
    paper.rect(*rect, palette.grid)?;
    paper.rect(Rect { right: rect.left + share * rect.width(), ..*rect }, palette.ink2)?;
    let look = Look::new(15.0, palette.ink).weight(700);
    paper.text(text, &look, (rect.right + 8.0, rect.middle()))
}
