//! The small figures as tables: the same numbers that they draw.

use super::Lab;
use crate::plot::figure::Band;
use crate::text::{Number, say, signed, whole};
use serde_json::{Value, json};

/// A value with its interval, or a dash where the figure has a gap.
fn cell(values: &[f64], (low, high): &Band, at: usize, how: impl Fn(f64) -> Number) -> String {
    let [Some(value), Some(low), Some(high)] =
        [values, low, high].map(|side| side.get(at).filter(|value| value.is_finite()))
    else {
        return "–".into();
    };
    let [value, low, high] = [value, low, high].map(|value| how(*value).said());
    say!("lab-numbers-cell", value = value, low = low, high = high)
}

/// A difference: what rounds to nought has no sign.
fn points(value: f64) -> Number {
    if value.abs() < 0.5 { whole(0.0) } else { signed(value, 0) }
}

impl Lab {
    /// A small figure's numbers: the words of its columns and a row for each quarter; no rows where it shows none.
    pub fn small_numbers(&self, name: &str) -> Value {
        let (caption, first, names, rows) = if name == "fork" {
            let Some(figure) = self.small.fork_shown().filter(|figure| figure.empty.is_none()) else {
                return json!({ "caption": "", "head": [], "rows": [] });
            };
            let row = |t: usize| {
                let [a, b] = figure.lines.each_ref().map(|line| cell(&line.median, &line.band90, t, points));
                [self.date(t), a, b]
            };
            let rows: Vec<_> = (0..figure.lines[0].median.len()).map(row).collect();
            let names = figure.lines.each_ref().map(|line| line.name.clone());
            (say!("lab-numbers-fork"), say!("lab-table-quarter"), names, rows)
        } else {
            let Some(figure) = self.small.survival_shown().filter(|figure| figure.empty.is_none()) else {
                return json!({ "caption": "", "head": [], "rows": [] });
            };
            let row = |n: usize| {
                let [a, b] = figure.lines.each_ref().map(|line| cell(&line.ratio, &line.band, n, whole));
                [whole(n as f64).said(), a, b]
            };
            let most = figure.lines.iter().map(|line| line.ratio.len()).max().unwrap_or(0);
            // Value 0 belongs to no quarter.
            let rows: Vec<_> = (1..most).map(row).collect();
            let names = figure.lines.each_ref().map(|line| line.name.clone());
            (say!("lab-numbers-survival"), say!("lab-numbers-after"), names, rows)
        };
        let [a, b] = names;
        json!({ "caption": caption, "head": [first, a, b], "rows": rows })
    }
}
