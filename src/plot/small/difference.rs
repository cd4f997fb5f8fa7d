//! What a change does, quarter by quarter: differences of pairs of runs on the same shocks.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::Color;

use super::{Line, Plot, SmallLayout, by_dash, style_of};
use crate::plot::figure::Band;
use crate::plot::pen::{Pen, Stroke};
use crate::plot::place::Taken;
use crate::plot::sheet::{Drawn, Paper};
use crate::plot::{TextMeter, Theme, TheoryHue};
use crate::text;

/// What the figure shows. Time is in quarters since the scenario began; values are per-cent points, with the change
/// less without it; what is not finite is a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct DifferenceFigure {
    /// The year of the first quarter.
    pub start_year: i32,
    /// The first quarter's place in its year, 0 (January) to 3 (October).
    pub start_quarter: u8,
    /// The length of the time axis, quarters.
    pub quarters: usize,
    /// How far the axis reaches to both sides of nought, points: a [`scale`].
    pub reach: f64,
    /// The two theories.
    pub lines: [Difference; 2],
    /// When the change begins, and how that is written.
    pub since: Option<(f64, String)>,
    /// Why there is nothing to be seen.
    pub empty: Option<String>,
    /// Whether a control is being dragged: lines are then thinner.
    pub dragging: bool,
}

/// One theory's differences.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The name that stands beside the line.
    pub name: String,
    /// Hue and line style.
    pub style: TheoryHue,
    /// Median of the pairs.
    pub median: Vec<f64>,
    /// Half of the pairs lie within.
    pub band50: Band,
    /// Nine in ten pairs lie within.
    pub band90: Band,
    /// The highlighted run.
    pub run: Vec<f64>,
}

/// How far an axis of differences can reach, points.
const LADDER: [f64; 4] = [10.0, 20.0, 50.0, 100.0];

/// The smallest reach that holds the bands of nine in ten and the medians, and no smaller than `held`: what is dragged
/// does not change its scale to and fro.
pub fn scale(lines: &[Difference; 2], held: f64) -> f64 {
    let all = lines.iter().flat_map(|line| [&line.median, &line.band90.0, &line.band90.1]);
    let farthest =
        all.flatten().filter(|value| value.is_finite()).fold(held, |far, value| far.max(value.abs()));
    LADDER.into_iter().find(|&step| farthest <= step).unwrap_or(100.0)
}

/// Draws the figure. `layout` is that of its width.
///
/// # Errors
/// What the backend reports.
pub fn draw_difference<DB: Pen>(
    area: &DrawingArea<DB, Shift>,
    figure: &DifferenceFigure,
    layout: &SmallLayout,
    theme: Theme,
    meter: &TextMeter,
) -> Drawn<DB> {
    let paper = Paper::new(area, theme, meter);
    let reach = figure.reach;
    let across = figure.quarters.max(1) as f64;
    let mut plot =
        Plot { paper: &paper, rect: layout.plot, across, high: 2.0 * reach, taken: Taken::default() };
    // An axis begins at nought; what is drawn is moved up by the reach.
    let up = |values: &[f64]| -> Vec<f64> { values.iter().map(|value| value + reach).collect() };
    let years = years(figure, layout.plot.width());
    plot.ground(
        layout,
        years.iter().map(|&(at, _)| at).filter(|&at| at > 0.0).collect(),
        vec![0.0, 2.0 * reach],
    )?;
    let lines = [0, 1].map(|index| {
        let line = &figure.lines[index];
        let end = line.median.iter().rfind(|value| value.is_finite());
        Line {
            name: &line.name,
            style: style_of(&paper, line.style).0,
            values: up(&line.median),
            end: end.map_or_else(String::new, |&value| signed(value)),
        }
    });
    let order = by_dash(lines.each_ref().map(|line| line.style));
    for inner in [false, true] {
        for index in order {
            let line = &figure.lines[index];
            let (low, high) = if inner { &line.band50 } else { &line.band90 };
            let color = style_of(&paper, line.style).1[usize::from(inner)];
            plot.band(&(up(low), up(high)), color)?;
        }
    }
    let nought = plot.y(reach);
    paper.rule((layout.plot.left, nought), (layout.plot.right, nought), paper.palette.edge, 1.2)?;
    if let Some((at, text)) = &figure.since {
        plot.upright(*at, text)?;
    }
    for index in order {
        let stroke = Stroke::solid(lines[index].style.line.mix(0.9), paper.palette.weight);
        plot.trace(&up(&figure.lines[index].run), lines[index].style.stepped, stroke)?;
    }
    for index in order {
        plot.line(&lines[index], figure.dragging)?;
    }
    for at in [-reach, 0.0, reach] {
        plot.tick(at + reach, &signed(at))?;
    }
    let years: Vec<(f64, String)> = years.into_iter().map(|(at, year)| (at, year.to_string())).collect();
    plot.times(layout, &years)?;
    match &figure.empty {
        Some(text) => plot.empty(text),
        None => plot.label_ends(&lines),
    }
}

/// A number of points with its sign; nought has none.
pub fn signed(value: f64) -> String {
    match value.round() {
        0.0 => "0".into(),
        points => text::signed(points, 0).said(),
    }
}

/// The first days of years, quarters, and the years' numbers: every one, or every second, fifth, tenth, twentieth or
/// fiftieth where their names would touch.
fn years(figure: &DifferenceFigure, width: f64) -> Vec<(f64, i32)> {
    const NAME: f64 = 36.0;
    let first = (4 - i32::from(figure.start_quarter % 4)) % 4;
    let year = 4.0 / figure.quarters.max(1) as f64 * width;
    let every = [1, 2, 5, 10, 20].into_iter().find(|&every| year * f64::from(every) >= NAME).unwrap_or(50);
    let start = figure.start_year + i32::from(first > 0);
    let count = (figure.quarters as i32 - first).max(0) / 4;
    (0..=count)
        .map(|n| (f64::from(first + 4 * n), start + n))
        .filter(|(_, number)| number % every == 0)
        .collect()
}
