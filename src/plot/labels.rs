//! The labels of the chart: values at the right end and at the pin, the theories' names, what would have
//! been, what the thresholds mean. Each looks for room in this order; who finds none is left out.

use crate::text::{say, whole};
use plotters::style::{Color, RGBAColor};
use plotters_backend::text_anchor::{HPos, VPos};

use super::figure::Curve;
use super::layout::Rect;
use super::names::{NameSpots, draw_names};
use super::pen::{Look, Pen};
use super::place::{Candidate, Course, Stand, Taken, spread};
use super::sheet::{Drawn, Sheet};

/// The lines of the chart as they stand on the sheet, for labels to keep clear of.
pub(super) struct Lines {
    pub(super) medians: [Course; 2],
    runs: [Course; 2],
    unreal: Vec<Course>,
    thresholds: Vec<Course>,
    pin: Option<f64>,
}

impl Lines {
    fn new<DB: Pen>(sheet: &Sheet<DB>) -> Self {
        let curves = &sheet.scene.figure.curves;
        let unreal = curves.iter().filter_map(|curve| curve.counterfactual.as_ref());
        let thresholds = curves.iter().filter_map(|curve| curve.threshold.as_ref());
        Lines {
            medians: [0, 1].map(|index| sheet.course(0, &curves[index].median)),
            runs: [0, 1].map(|index| sheet.course(0, &curves[index].run)),
            unreal: unreal.map(|(first, values, _)| sheet.course(*first, values)).collect(),
            thresholds: thresholds.map(|values| sheet.course(0, values)).collect(),
            pin: sheet.scene.figure.pin.map(|pin| sheet.scene.layout.x_of(pin)),
        }
    }

    /// How much a label in this place would be in the way. Lines that matter more weigh more. What reaches
    /// `limit` is not counted to the end.
    pub(super) fn dislike(&self, rect: &Rect, limit: f64) -> f64 {
        let pinned = self.pin.is_some_and(|x| x > rect.left - 3.0 && x < rect.right + 3.0);
        let mut sum = if pinned { 2.5 } else { 0.0 };
        let kinds: [(&[Course], f64, f64); 4] = [
            (&self.medians, 2.5, 3.0),
            (&self.unreal, 1.5, 1.2),
            (&self.thresholds, 0.5, 0.7),
            (&self.runs, 0.0, 0.3),
        ];
        for (lines, room, weight) in kinds {
            let rect = rect.grown(room);
            for line in lines {
                if sum >= limit {
                    return sum;
                }
                sum += if line.crosses(&rect) { weight } else { 0.0 };
            }
        }
        sum
    }
}

pub(super) fn draw_labels<DB: Pen>(sheet: &Sheet<DB>, spots: &mut NameSpots) -> Drawn<DB> {
    let lines = Lines::new(sheet);
    let mut taken = Taken::default();
    draw_ends(sheet, &lines)?;
    draw_values(sheet, &lines, &mut taken)?;
    draw_names(sheet, &lines, &mut taken, spots)?;
    draw_counterfactual(sheet, &lines, &mut taken)?;
    draw_note(sheet, &lines, &mut taken)
}

/// The bold look of values and names in a theory's colour.
pub(super) fn direct_look<DB: Pen>(sheet: &Sheet<DB>, curve: &Curve) -> Look {
    let color = sheet.palette.theory(curve.style).line;
    let size = if sheet.scene.layout.narrow { 16.0 } else { 15.0 };
    Look::new(size, color).weight(700).halo(sheet.palette.background, 4.0)
}

/// The last values, in the margin at the right.
fn draw_ends<DB: Pen>(sheet: &Sheet<DB>, lines: &Lines) -> Drawn<DB> {
    let layout = sheet.scene.layout;
    let mut ends = Vec::with_capacity(2);
    for (curve, course) in sheet.scene.figure.curves.iter().zip(&lines.medians) {
        if let Some(at) = curve.median.iter().rposition(|value| value.is_finite()) {
            ends.push((curve, curve.median[at], course.point(at).1));
        }
    }
    let wanted: Vec<f64> = ends.iter().map(|&(_, _, y)| y).collect();
    let size = if layout.narrow { 14.0 } else { 15.0 };
    let heights = spread(&wanted, size + 3.0, layout.chart.top, layout.chart.bottom).unwrap_or_default();
    for ((curve, value, _), y) in ends.into_iter().zip(heights) {
        let look = Look { size, halo: None, ..direct_look(sheet, curve) };
        let (text, gap) = if layout.narrow {
            (format!("{value:.0}"), 5.0)
        } else {
            (say!("percent", share = whole(value)), 8.0)
        };
        sheet.text(&text, &look, (layout.chart.right + gap, y))?;
    }
    Ok(())
}

/// A value marked beside the pin.
struct Dot {
    curve: usize,
    value: f64,
    at: (f64, f64),
    /// Whether it lies after the pin: its label then stays on that side.
    after: bool,
}

/// The dots on both sides of the pin and their values.
fn draw_values<DB: Pen>(sheet: &Sheet<DB>, lines: &Lines, taken: &mut Taken) -> Drawn<DB> {
    let (layout, figure) = (sheet.scene.layout, sheet.scene.figure);
    let mut dots = Vec::with_capacity(4);
    for (curve, shown) in figure.curves.iter().enumerate() {
        let Some((before, after)) = shown.before_after else { continue };
        for ((quarter, value), after) in [(before, false), (after, true)] {
            if value.is_finite() && quarter as f64 <= layout.quarters() {
                let at = (layout.x_of(quarter as f64), sheet.height_of(value));
                dots.push(Dot { curve, value, at, after });
            }
        }
    }
    const RADIUS: f64 = 4.4;
    for dot in &dots {
        let color = RGBAColor::from(sheet.palette.theory(figure.curves[dot.curve].style).line);
        sheet.dot(dot.at, RADIUS, color)?;
        taken.add(Rect::around(dot.at, RADIUS));
    }
    let chart = layout.chart;
    let bounds =
        Rect { left: chart.left + 2.0, top: 2.0, right: chart.right + 3.0, bottom: chart.bottom - 1.0 };
    for dot in &dots {
        let look = direct_look(sheet, &figure.curves[dot.curve]);
        let text = format!("{:.0}", dot.value);
        let width = sheet.width(&text, &look);
        let candidates = around(dot).map(|stand| Candidate { key: 0, stand, rect: stand.rect(&look, width) });
        if let Some(best) =
            taken.settle(&bounds, f64::MAX, candidates, |place, limit| lines.dislike(&place.rect, limit))
        {
            sheet.label(&text, &look, &best)?;
        }
    }
    Ok(())
}

/// Places around a dot, the better ones first.
fn around(dot: &Dot) -> [Stand; 16] {
    let (x, y) = dot.at;
    // Beyond the pin a label would seem to belong to the other dot.
    let (left, right) = if dot.after { (2.0, 0.0) } else { (0.1, 0.0) };
    let beside = |dx: f64, dy: f64, dislike: f64| {
        [
            Stand::new((x + dx, y + dy), HPos::Left, VPos::Center, dislike + right),
            Stand::new((x - dx, y + dy), HPos::Right, VPos::Center, dislike + left),
        ]
    };
    let [a, b] = beside(10.0, 0.0, 0.0);
    let [c, d] = beside(8.0, -9.0, 0.1);
    let [e, f] = beside(8.0, 11.0, 0.15);
    let [g, h] = beside(6.0, -16.0, 0.3);
    let [i, j] = beside(6.0, 17.0, 0.35);
    let [k, l] = beside(13.0, -20.0, 0.7);
    let [m, n] = beside(13.0, 22.0, 0.75);
    let over = Stand::new((x, y - 8.0), HPos::Center, VPos::Bottom, 0.2);
    let under = Stand::new((x, y + 8.0), HPos::Center, VPos::Top, 0.25);
    [a, b, c, d, e, f, g, h, i, j, k, l, m, n, over, under]
}

/// A place that is disliked as much as this is worse than none for what can be missed.
const TOO_MUCH: f64 = 2.4;

/// The name of what would have been, once if both theories share it.
fn draw_counterfactual<DB: Pen>(sheet: &Sheet<DB>, lines: &Lines, taken: &mut Taken) -> Drawn<DB> {
    let layout = sheet.scene.layout;
    let size = if layout.narrow { 12.5 } else { 13.0 };
    let look = Look::new(size, sheet.palette.ink2).italic().halo(sheet.palette.background.mix(0.8), 3.0);
    let bounds = Rect { top: 2.0, right: layout.chart.right + 3.0, ..layout.chart };
    let mut written: Option<&str> = None;
    let named = sheet.scene.figure.curves.iter().filter_map(|curve| curve.counterfactual.as_ref());
    for ((_, _, name), course) in named.zip(&lines.unreal) {
        if name.is_empty() || written == Some(name) {
            continue;
        }
        let width = sheet.width(name, &look);
        let candidates = (0..course.len()).filter(|&at| course.point(at).1.is_finite()).flat_map(|at| {
            let (x, y) = course.point(at);
            let (top, bottom) = course.span(x - width / 2.0, x + width / 2.0).unwrap_or((y, y));
            [(top - 5.0, VPos::Bottom, 0.0), (bottom + 5.0, VPos::Top, 0.2)].map(|(edge, v, dislike)| {
                // Far from the line at its middle, a name no longer belongs to it.
                let away = (edge - y).abs() / 40.0;
                let stand = Stand::new((x, edge), HPos::Center, v, dislike + away);
                Candidate { key: at, stand, rect: stand.rect(&look, width) }
            })
        });
        if let Some(best) =
            taken.settle(&bounds, TOO_MUCH, candidates, |place, limit| lines.dislike(&place.rect, limit))
        {
            sheet.label(name, &look, &best)?;
            written = Some(name);
        }
    }
    Ok(())
}

/// What the thresholds mean, above them at the left, where there is room.
fn draw_note<DB: Pen>(sheet: &Sheet<DB>, lines: &Lines, taken: &mut Taken) -> Drawn<DB> {
    let (layout, note) = (sheet.scene.layout, &sheet.scene.figure.threshold_note);
    if note.is_empty() || lines.thresholds.is_empty() {
        return Ok(());
    }
    let look = Look::new(12.5, sheet.palette.ink2).halo(sheet.palette.background.mix(0.8), 3.0);
    // A phone has room for the meaning, not for the numbers.
    let (first, rest) = match note.split_once(": ") {
        Some((head, _)) if layout.narrow => (head, ""),
        Some((head, rest)) => (&note[..=head.len()], rest),
        None => (note.as_str(), ""),
    };
    let width = sheet.width(first, &look).max(sheet.width(rest, &look));
    const LINE: f64 = 16.0;
    let height = if rest.is_empty() { LINE } else { 2.0 * LINE };
    let step = layout.x_of(1.0) - layout.x_of(0.0);
    let candidates = (0..layout.quarters() as usize).flat_map(|at| {
        let left = layout.chart.left + 8.0 + step * at as f64;
        let spans = lines.thresholds.iter().filter_map(|line| line.span(left, left + width));
        let (top, bottom) =
            spans.fold((f64::MAX, f64::MIN), |(top, bottom), (a, b)| (top.min(a), bottom.max(b)));
        [(top - 4.0 - height, 0.0), (bottom + 4.0, 0.6)].map(|(top, dislike)| {
            let (h, v) = look.anchor;
            let stand = Stand::new((left, top + LINE / 2.0), h, v, dislike + 0.05 * at as f64);
            Candidate { key: at, stand, rect: Rect { left, top, right: left + width, bottom: top + height } }
        })
    });
    let best =
        taken.settle(&layout.chart, TOO_MUCH, candidates, |place, limit| lines.dislike(&place.rect, limit));
    let Some(Candidate { stand: Stand { at: (x, y), .. }, .. }) = best else { return Ok(()) };
    sheet.text(first, &look, (x, y))?;
    sheet.text(rest, &look, (x, y + LINE))
}
