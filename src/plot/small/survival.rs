//! S(n): how much of joint cooperation is left n quarters after a turnover.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::Color;
use plotters_backend::text_anchor::{HPos, VPos};

use super::{Line, Plot, SmallLayout, by_dash, style_of};
use crate::plot::figure::Band;
use crate::plot::pen::{Dash, Pen, Stroke};
use crate::plot::place::{Candidate, Stand, Taken};
use crate::plot::sheet::{Drawn, Paper};
use crate::plot::{Rect, TextMeter, Theme, TheoryHue};
use crate::text::{say, term};

/// What the figure shows. Value `n` of a series belongs to the quarter `n` after the turnover, value 0 to none; per
/// cent of the cooperation without the turnover; what is not finite is a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct SurvivalFigure {
    /// The length of the time axis, quarters.
    pub quarters: usize,
    /// The two theories.
    pub lines: [SurvivalLine; 2],
    /// Why there is nothing to be seen.
    pub empty: Option<String>,
    /// Whether a control is being dragged: lines are then thinner.
    pub dragging: bool,
}

/// One theory's curve.
#[derive(Clone, Debug, PartialEq)]
pub struct SurvivalLine {
    /// The name that stands beside the line.
    pub name: String,
    /// Hue and line style.
    pub style: TheoryHue,
    /// Survival.
    pub ratio: Vec<f64>,
    /// Its interval of 95 %.
    pub band: Band,
    /// The quarter from which less than half is left, and how that is written: in full, and where there is little room.
    pub half: Option<(usize, [String; 2])>,
}

/// The top of the axis, per cent; what is higher stands at the edge under an arrow.
const HIGH: f64 = 120.0;

/// Draws the figure. `layout` is that of its width.
///
/// # Errors
/// What the backend reports.
pub fn draw_survival<DB: Pen>(
    area: &DrawingArea<DB, Shift>,
    figure: &SurvivalFigure,
    layout: &SmallLayout,
    theme: Theme,
    meter: &TextMeter,
) -> Drawn<DB> {
    let paper = Paper::new(area, theme, meter);
    let across = figure.quarters.max(1) as f64;
    let mut plot = Plot { paper: &paper, rect: layout.plot, across, high: HIGH, taken: Taken::default() };
    let times = times(figure.quarters, layout.plot.width());
    plot.ground(layout, times.iter().map(|&(at, _)| at).filter(|&at| at > 0.0).collect(), vec![100.0])?;
    let lines = [0, 1].map(|index| {
        let line = &figure.lines[index];
        let end = line.ratio.iter().rfind(|value| value.is_finite());
        Line {
            name: &line.name,
            style: style_of(&paper, line.style).0,
            values: line.ratio.clone(),
            end: end.map_or_else(String::new, |value| format!("{:.0} %", value.clamp(0.0, 999.0))),
        }
    });
    let order = by_dash(lines.each_ref().map(|line| line.style));
    for index in order {
        let color = style_of(&paper, figure.lines[index].style).1[1];
        plot.band(&figure.lines[index].band, color)?;
    }
    let foot = layout.plot.bottom;
    paper.rule((layout.plot.left, foot), (layout.plot.right, foot), paper.palette.edge, 1.2)?;
    let half = plot.y(50.0);
    let stroke = Stroke::solid(paper.palette.ink2, 1.3).dashed(Dash::FineDots);
    paper.trace([(layout.plot.left, half), (layout.plot.right, half)].into_iter(), &stroke)?;
    for index in order {
        plot.line(&lines[index], figure.dragging)?;
        draw_arrows(&plot, &lines[index])?;
    }
    let all = say!("percent", share = 100);
    for (at, text) in [(0.0, "0"), (50.0, term("lab-survival-axis-half")), (100.0, &*all)] {
        plot.tick(at, text)?;
    }
    plot.times(layout, &times)?;
    if let Some(text) = &figure.empty {
        return plot.empty(text);
    }
    for index in order {
        draw_half(&plot, &figure.lines[index], &lines[index])?;
    }
    for shown in &figure.lines {
        if let Some((x, y)) = half_at(&plot, shown) {
            plot.taken.add(Rect::around((x, y), 4.0));
            plot.taken.add(Rect { left: x, right: x, top: y, bottom: plot.rect.bottom });
        }
    }
    plot.label_ends(&lines)?;
    label_halves(&mut plot, figure, &lines)
}

/// The dot at a half-life and the upright under it.
fn draw_half<DB: Pen>(plot: &Plot<DB>, shown: &SurvivalLine, line: &Line) -> Drawn<DB> {
    let Some((x, y)) = half_at(plot, shown) else { return Ok(()) };
    let color = line.style.line;
    plot.paper.rule((x, y), (x, plot.rect.bottom), color, 1.2 * plot.paper.palette.weight)?;
    plot.paper.dot((x, y), 3.6, color.into())
}

fn half_at<DB: Pen>(plot: &Plot<DB>, shown: &SurvivalLine) -> Option<(f64, f64)> {
    let &(quarter, _) = shown.half.as_ref()?;
    let value = shown.ratio.get(quarter).filter(|value| value.is_finite())?;
    Some((plot.x(quarter as f64), plot.y(*value)))
}

/// Half-lives in words, beside their dots or uprights.
fn label_halves<DB: Pen>(plot: &mut Plot<DB>, figure: &SurvivalFigure, lines: &[Line; 2]) -> Drawn<DB> {
    let courses = lines.each_ref().map(|line| plot.course(line));
    for (shown, line) in figure.lines.iter().zip(lines) {
        let (Some((x, y)), Some((_, [long, short]))) = (half_at(plot, shown), &shown.half) else { continue };
        let look = plot.direct(line.style);
        let foot = plot.rect.bottom;
        // Farther away a label would seem to belong to the other line.
        let heights = [foot - 8.0, foot - 22.0, y, y - 12.0, y - 17.0, y - 26.0];
        let places = heights.into_iter().enumerate().flat_map(|(at, height)| {
            [(x + 8.0, HPos::Left, 0.0), (x - 8.0, HPos::Right, 0.05)].map(|(place, h, dislike)| {
                Stand::new((place, height), h, VPos::Center, dislike + 0.2 * at as f64)
            })
        });
        let places: Vec<Stand> = places.collect();
        let bounds = Rect { top: 0.0, bottom: foot, right: plot.rect.right + 4.0, ..plot.rect };
        let dislike = |place: &Candidate, _: f64| {
            // A line is worth more than a label that the words under the figure repeat.
            if courses.iter().any(|course| course.crosses(&place.rect)) { 2.0 } else { 0.0 }
        };
        // Where the words have no room, their number may.
        for (text, limit) in [(long, 1.0), (short, 1.9)] {
            let width = plot.paper.width(text, &look);
            let candidates =
                places.iter().map(|&stand| Candidate { key: 0, stand, rect: stand.rect(&look, width) });
            if let Some(best) = plot.taken.settle(&bounds, limit, candidates, dislike) {
                plot.paper.label(text, &look, &best)?;
                break;
            }
        }
    }
    Ok(())
}

/// Arrows at the upper edge where a line goes on above it, one for each stretch.
fn draw_arrows<DB: Pen>(plot: &Plot<DB>, line: &Line) -> Drawn<DB> {
    let above = |at: usize| line.values[at].is_finite() && line.values[at] > HIGH;
    for (from, to) in super::stretches(line.values.len(), above) {
        let x = plot.x((from + to - 1) as f64 / 2.0);
        let y = plot.rect.top;
        plot.paper
            .polygon(&[(x, y - 8.0), (x + 5.0, y - 1.0), (x - 5.0, y - 1.0)], line.style.line.mix(1.0))?;
    }
    Ok(())
}

/// Times after the turnover and their names: months in a short span, years in a longer one, as many as there is room
/// for.
fn times(quarters: usize, width: f64) -> Vec<(f64, String)> {
    const NAME: f64 = 30.0;
    let step = width / quarters.max(1) as f64;
    let (unit, each) = if quarters < 8 { (1, 3) } else { (4, 1) };
    let every = (1..=quarters).find(|every| step * (unit * every) as f64 >= NAME).unwrap_or(quarters.max(1));
    let mut out = vec![(0.0, say!("lab-survival-axis-turnover"))];
    let last = quarters / (unit * every);
    out.extend((1..=last).map(|n| {
        let number = n * every * each;
        let text = match (n == last, unit) {
            (false, _) => number.to_string(),
            (true, 1) => say!("lab-survival-axis-months", months = number),
            (true, _) => say!("lab-survival-axis-years", years = number),
        };
        ((n * every * unit) as f64, text)
    }));
    out
}
