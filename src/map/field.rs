//! Maps of the numbers of a sweep: what is not known yet is read between the places that are.

use crate::analysis::sweep::{Swept, SweptAxis, depth, lattice};
use crate::plot::map::{CurveLine, Field};

/// Half an interval from which a chance begins to fade, and at which it has faded.
const FADING: (f64, f64) = (0.08, 0.18);

/// A value and its doubt.
type Known = (f64, f64);

/// How a place lies between two that are known.
#[derive(Clone, Copy)]
struct Between {
    below: usize,
    above: usize,
    share: f64,
}

/// The field of a theory, or of the difference, and that of the strip.
pub(super) fn fields(swept: Option<&Swept>, theory: Option<usize>) -> (Field, Option<Field>) {
    let Some(swept) = swept.filter(|swept| swept.axes.len() == 2) else { return Default::default() };
    let [across, up] = [&swept.axes[0], &swept.axes[1]];
    let known = |column: usize, row: usize| -> Option<Known> {
        let cell = row * across.places() + column;
        match theory {
            Some(slot) => {
                let [value, low, high] = swept.points.estimate(slot, cell)?;
                let half = (high - low) / 2.0;
                Some((value, ((half - FADING.0) / (FADING.1 - FADING.0)).clamp(0.0, 1.0)))
            }
            None => {
                let [value, low, high] = swept.points.differing(cell)?;
                Some((value, if low <= 0.0 && high >= 0.0 { 1.0 } else { 0.0 }))
            }
        }
    };
    let (columns, rows) = (across.values.len(), up.values.len());
    let refused = |column: usize, row: usize| {
        swept.points.refused.binary_search(&(row * across.places() + column)).is_ok()
    };
    let inner = filled([columns, rows], &known, &refused);
    let strip = match (across.none, up.none) {
        (true, _) => Some(filled([1, rows], &|_, row| known(columns, row), &|_, row| refused(columns, row))),
        (_, true) => {
            Some(filled([columns, 1], &|column, _| known(column, rows), &|column, _| refused(column, rows)))
        }
        _ => None,
    };
    (inner, strip)
}

/// Fills what is not known from the finest lattice that is known throughout.
fn filled(
    counts: [usize; 2],
    known: &dyn Fn(usize, usize) -> Option<Known>,
    refused: &dyn Fn(usize, usize) -> bool,
) -> Field {
    let [columns, rows] = counts;
    let there = |level: u32| {
        let [across, up] = counts.map(|count| lattice(count, level));
        up.iter()
            .all(|&row| across.iter().all(|&column| known(column, row).is_some() || refused(column, row)))
    };
    let deepest = counts.map(depth).into_iter().max().unwrap_or(0);
    let level = (0..=deepest).rev().find(|&level| there(level));
    let places = level.map(|level| counts.map(|count| between(count, &lattice(count, level))));
    let mut field = Field { columns, values: Vec::new(), doubt: Vec::new() };
    for row in 0..rows {
        for column in 0..columns {
            let own = known(column, row);
            let guess = || {
                let [across, up] = places.as_ref()?;
                (!refused(column, row)).then(|| interpolated(across[column], up[row], known)).flatten()
            };
            let (value, doubt) = own.or_else(guess).unwrap_or((f64::NAN, 0.0));
            field.values.push(value);
            field.doubt.push(doubt);
        }
    }
    field
}

fn between(count: usize, lattice: &[usize]) -> Vec<Between> {
    (0..count)
        .map(|place| {
            let after = lattice.partition_point(|&known| known < place);
            let above = lattice[after.min(lattice.len() - 1)];
            let below = if above == place { above } else { lattice[after.saturating_sub(1)] };
            let share = if above > below { (place - below) as f64 / (above - below) as f64 } else { 0.0 };
            Between { below, above, share }
        })
        .collect()
}

/// The mean of the four known places around one, by nearness; those that are not there do not count.
fn interpolated(
    across: Between,
    up: Between,
    known: &dyn Fn(usize, usize) -> Option<Known>,
) -> Option<Known> {
    let (mut sum, mut doubt, mut weight) = (0.0, 0.0, 0.0);
    for (row, by_row) in [(up.below, 1.0 - up.share), (up.above, up.share)] {
        for (column, by_column) in [(across.below, 1.0 - across.share), (across.above, across.share)] {
            let own = by_row * by_column;
            if own > 0.0
                && let Some((value, doubtful)) = known(column, row)
            {
                sum += own * value;
                doubt += own * doubtful;
                weight += own;
            }
        }
    }
    (weight > 0.0).then(|| (sum / weight, doubt / weight))
}

impl CurveLine {
    /// The numbers of a theory along the only axis of a sweep.
    pub(super) fn fill(&mut self, swept: &Swept, theory: usize) {
        let Some(SweptAxis { values, none, .. }) = swept.axes.first() else { return };
        let last = (values.len() - 1).max(1) as f64;
        self.points = (0..values.len())
            .filter_map(|place| Some((place as f64 / last, swept.points.estimate(theory, place)?)))
            .collect();
        self.beyond = if *none { swept.points.estimate(theory, values.len()) } else { None };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coarse_slope_is_a_slope_between_its_places() {
        let on = |place: usize| lattice(33, 0).contains(&place);
        let known = |column: usize, row: usize| {
            (on(column) && on(row)).then(|| (column as f64 / 32.0 + row as f64 / 64.0, 0.0))
        };
        let field = filled([33, 33], &known, &|_, _| false);
        for (n, value) in field.values.iter().enumerate() {
            let wanted = (n % 33) as f64 / 32.0 + (n / 33) as f64 / 64.0;
            assert!((value - wanted).abs() < 1e-12, "{n}");
        }
    }

    #[test]
    fn before_the_first_picture_only_what_is_known_is_shown_and_what_is_refused_never() {
        let known = |column: usize, row: usize| (column == 0 && row == 0).then_some((0.5, 0.0));
        let field = filled([9, 9], &known, &|_, _| false);
        assert_eq!(field.values.iter().filter(|value| value.is_finite()).count(), 1);
        let known = |column: usize, _: usize| (column < 4).then_some((0.5, 0.0));
        let field = filled([9, 9], &known, &|column, _| column >= 4);
        assert_eq!(field.values.iter().filter(|value| value.is_finite()).count(), 36);
    }
}
