//! The same numbers as tables, at every few places of the axes.

use super::MapTab;
use super::reading::{percent, points};
use crate::analysis::sweep::{Swept, lattice};
use crate::text::{message, say, term};
use serde_json::{Value, json};

/// More rows or columns than these are thinned out.
const ROWS: usize = 12;
const COLUMNS: usize = 8;

impl MapTab {
    /// A table a map, or one of all curves.
    pub(super) fn tables(&self) -> Vec<Value> {
        let Some(swept) = &self.swept else { return Vec::new() };
        if swept.axes.len() < 2 { vec![self.curve_table(swept)] } else { self.map_tables(swept) }
    }

    /// The coarsest to the finest lattice that is not longer than `most`, and "nobody leaves".
    fn places(swept: &Swept, axis: usize, most: usize) -> Vec<usize> {
        let axis = &swept.axes[axis];
        let count = axis.values.len();
        let fits = |level: &u32| lattice(count, *level).len() <= most;
        let level = (0..20).rev().find(fits).unwrap_or(0);
        let mut places = lattice(count, level);
        if axis.none {
            places.push(count);
        }
        places
    }

    fn shown_value(&self, axis: usize, swept: &Swept, place: usize) -> String {
        let knob = self.choice.knobs().nth(axis);
        let value = swept.axes[axis].values.get(place).copied().unwrap_or(0.0);
        knob.map_or_else(String::new, |knob| knob.show((value * 1e4).round() / 1e4))
    }

    fn cell_text(swept: &Swept, theory: Option<usize>, cell: usize) -> String {
        let (text, low, high) = match theory {
            Some(theory) => match swept.points.estimate(theory, cell) {
                Some([value, low, high]) => (percent(value), percent(low), percent(high)),
                None => return "–".into(),
            },
            None => match swept.points.differing(cell) {
                Some([value, low, high]) => (points(value), points(low), points(high)),
                None => return "–".into(),
            },
        };
        say!("map-table-cell", value = text, low = low, high = high)
    }

    fn map_tables(&self, swept: &Swept) -> Vec<Value> {
        let names: Vec<String> = self.choice.knobs().map(|knob| knob.name()).collect();
        let columns = Self::places(swept, 0, COLUMNS);
        let rows = Self::places(swept, 1, ROWS);
        self.shown()
            .into_iter()
            .zip(&self.figure.maps)
            .map(|(what, map)| {
                let theory = self.slot_in_answer(what);
                let head: Vec<String> =
                    std::iter::once(say!("map-table-corner", up = &names[1], across = &names[0]))
                        .chain(columns.iter().map(|&column| self.shown_value(0, swept, column)))
                        .collect();
                let rows: Vec<Vec<String>> = rows
                    .iter()
                    .rev()
                    .map(|&row| {
                        let cell = |&column: &usize| {
                            Self::cell_text(swept, theory, Self::cell_number(swept, [column, row]))
                        };
                        std::iter::once(self.shown_value(1, swept, row))
                            .chain(columns.iter().map(cell))
                            .collect()
                    })
                    .collect();
                let id = if what.is_some() { "map-table-shares" } else { "map-table-points" };
                let caption = message(id, &[("title", (&map.title).into())]);
                json!({ "caption": caption, "head": head, "rows": rows })
            })
            .collect()
    }

    fn curve_table(&self, swept: &Swept) -> Value {
        let theories = self.slots();
        let mut head = vec![self.choice.across.name()];
        let theory = |&slot: &usize| say!("map-table-theory", theory = self.theory(slot).name());
        head.extend(theories.iter().map(theory));
        if theories.len() == 2 {
            head.push(say!("map-table-difference"));
        }
        let rows: Vec<Vec<String>> = Self::places(swept, 0, 20)
            .into_iter()
            .map(|place| {
                let mut row = vec![self.shown_value(0, swept, place)];
                row.extend((0..theories.len()).map(|theory| Self::cell_text(swept, Some(theory), place)));
                if theories.len() == 2 {
                    row.push(Self::cell_text(swept, None, place));
                }
                row
            })
            .collect();
        json!({ "caption": term("map-table-curves"), "head": head, "rows": rows })
    }
}
