//! The theories' names, each beside its line where the line is most its own.

use plotters_backend::text_anchor::{HPos, VPos};

use super::labels::{Lines, direct_look};
use super::layout::Rect;
use super::pen::Pen;
use super::place::{Candidate, Course, Stand, Taken};
use super::sheet::{Drawn, Sheet};

/// Where the theories' names stood in the last picture. A name stays there unless another place has become
/// clearly better.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameSpots([Option<usize>; 2]);

/// On which side of its line a name can stand; a spot's number is four times its quarter and its side.
const SIDES: [Side; 4] = [Side::Above, Side::Below, Side::Before, Side::After];

#[derive(Clone, Copy)]
enum Side {
    Above,
    Below,
    Before,
    After,
}

/// What a name gains by staying where it was.
const LOYALTY: f64 = 0.35;

pub(super) fn draw_names<DB: Pen>(
    sheet: &Sheet<DB>,
    lines: &Lines,
    taken: &mut Taken,
    spots: &mut NameSpots,
) -> Drawn<DB> {
    let chart = sheet.scene.layout.chart;
    let bounds = Rect {
        left: chart.left + 3.0,
        top: chart.top - 8.0,
        right: chart.right - 1.0,
        bottom: chart.bottom - 3.0,
    };
    for (index, curve) in sheet.scene.figure.curves.iter().enumerate() {
        let look = direct_look(sheet, curve);
        let width = sheet.width(&curve.name, &look);
        let (own, other) = (&lines.medians[index], &lines.medians[1 - index]);
        let candidates = (0..SIDES.len() * own.len()).filter_map(|key| {
            let mut stand = stand(own, key, width)?;
            if spots.0[index] == Some(key) {
                stand.dislike -= LOYALTY;
            }
            Some(Candidate { key, stand, rect: stand.rect(&look, width) })
        });
        let dislike = |place: &Candidate, limit: f64| {
            let strange = strangeness(own, other, place.key, &place.rect);
            strange + lines.dislike(&place.rect, limit - strange)
        };
        let best = taken.settle(&bounds, f64::MAX, candidates, dislike);
        spots.0[index] = best.map(|best| best.key);
        if let Some(best) = best {
            sheet.label(&curve.name, &look, &best)?;
        }
    }
    Ok(())
}

/// Where a name of this width stands for a spot, if the line is there.
fn stand(own: &Course, key: usize, width: f64) -> Option<Stand> {
    const GAP: f64 = 6.0;
    let (x, y) = own.point(key / SIDES.len());
    if !y.is_finite() {
        return None;
    }
    let span = || own.span(x - width / 2.0, x + width / 2.0).unwrap_or((y, y));
    Some(match SIDES[key % SIDES.len()] {
        // Where the line is steep, a name over or under it gets far away from it.
        Side::Above => {
            let top = span().0;
            Stand::new((x, top - GAP), HPos::Center, VPos::Bottom, (y - top) / 30.0)
        }
        Side::Below => {
            let bottom = span().1;
            Stand::new((x, bottom + GAP), HPos::Center, VPos::Top, 0.25 + (bottom - y) / 30.0)
        }
        Side::Before => Stand::new((x - GAP - 3.0, y), HPos::Right, VPos::Center, 0.1),
        Side::After => Stand::new((x + GAP + 3.0, y), HPos::Left, VPos::Center, 0.1),
    })
}

/// How little a place says which of the two lines is meant.
fn strangeness(own: &Course, other: &Course, key: usize, rect: &Rect) -> f64 {
    /// Farther apart than this (CSS pixels) two lines cannot be confused.
    const APART: f64 = 70.0;
    /// A name this near to the other line (CSS pixels) begins to belong to it.
    const NEAR: f64 = 24.0;
    let (x, y) = own.point(key / SIDES.len());
    let apart = other.height_at(x).map_or(APART, |strange| (y - strange).abs().min(APART));
    let near = other
        .span(rect.left, rect.right)
        .map_or(NEAR, |(top, bottom)| (rect.top - bottom).max(top - rect.bottom).clamp(0.0, NEAR));
    1.2 * (1.0 - apart / APART) + 0.8 * (1.0 - near / NEAR)
}
