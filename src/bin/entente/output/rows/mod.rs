//! What studies say, as rows of a table and as one JSON document.

mod document;
mod many;
mod settings;

pub use document::document;

use super::table::{Cell, Kind, Table};
use crate::study::Opened;
use crate::table::date;
use Kind::{Number, Text, Whole};
use serde_json::Value;

/// The answer of a study as a table.
pub fn table(opened: &Opened, answer: &Value) -> Table {
    let view = View { opened, answer };
    match opened.document.study.as_str() {
        "ensemble" => view.ensemble(),
        "fork" => view.fork(),
        "attribution" => view.attribution(),
        "survival" => view.survival(),
        "order" => view.order(),
        "interaction" => view.interaction(),
        "resilience" => view.resilience(),
        "hysteresis" => view.hysteresis(),
        "sweep" => view.sweep(),
        "tornado" => view.tornado(),
        "morris" => view.morris(),
        "sobol" => view.sobol(),
        "distinguish" => view.distinguish(),
        _ => view.leaves(),
    }
}

/// A number of a JSON value; null and nothing are gaps.
fn number(value: &Value) -> Cell {
    value.as_f64().map_or(Cell::Nothing, Cell::from)
}

fn whole(value: &Value) -> Cell {
    value.as_i64().map_or(Cell::Nothing, Cell::Whole)
}

fn text(value: &Value) -> Cell {
    value.as_str().map_or(Cell::Nothing, Cell::from)
}

/// The items of a list; of anything else none.
fn items(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// Value and interval.
fn estimate(value: &Value) -> [Cell; 3] {
    ["value", "low", "high"].map(|key| number(&value[key]))
}

const BAND: [&str; 5] = ["median", "q05", "q25", "q75", "q95"];

struct View<'a> {
    opened: &'a Opened,
    answer: &'a Value,
}

impl<'a> View<'a> {
    /// Theories with what is said of each.
    fn theories(&self) -> impl Iterator<Item = (Cell, &'a Value)> {
        self.opened.document.told().into_iter().map(Cell::from).zip(items(self.answer))
    }

    fn date(&self, quarter: usize) -> Cell {
        self.opened.scenario.as_ref().map_or(Cell::Nothing, |scenario| date(scenario, quarter).into())
    }

    fn ensemble(&self) -> Table {
        let mut table = Table::new(&[
            ("theory", Text),
            ("quarter", Whole),
            ("date", Text),
            ("measure", Text),
            ("side", Text),
            ("level", Text),
            ("runs", Whole),
            ("mean", Number),
            ("median", Number),
            ("q05", Number),
            ("q25", Number),
            ("q75", Number),
            ("q95", Number),
        ]);
        for (theory, series) in self.theories() {
            for said in items(series) {
                for (quarter, mean) in items(&said["mean"]).iter().enumerate() {
                    let names = ["measure", "side", "level"].map(|key| text(&said[key]));
                    let head = [theory.clone(), quarter.into(), self.date(quarter)];
                    let runs = [whole(&said["runs"]), number(mean)];
                    let band = BAND.map(|key| number(&said[key][quarter]));
                    table.push(head.into_iter().chain(names).chain(runs).chain(band));
                }
            }
        }
        table
    }

    fn fork(&self) -> Table {
        let mut table = Table::new(&[
            ("theory", Text),
            ("quarter", Whole),
            ("date", Text),
            ("measure", Text),
            ("side", Text),
            ("level", Text),
            ("pairs", Whole),
            ("mean", Number),
            ("low", Number),
            ("high", Number),
            ("median", Number),
            ("q05", Number),
            ("q25", Number),
            ("q75", Number),
            ("q95", Number),
        ]);
        for (theory, said) in self.theories() {
            let pairs = whole(&said["pairs"]);
            let effect =
                [theory.clone(), Cell::Nothing, Cell::Nothing, "effect".into(), Cell::Nothing, Cell::Nothing];
            let gaps = BAND.map(|_| Cell::Nothing);
            table
                .push(effect.into_iter().chain([pairs.clone()]).chain(estimate(&said["effect"])).chain(gaps));
            for series in items(&said["series"]) {
                for (quarter, mean) in items(&series["mean"]).iter().enumerate() {
                    let names = ["measure", "side", "level"].map(|key| text(&series[key]));
                    let head = [theory.clone(), quarter.into(), self.date(quarter)];
                    let interval = [
                        pairs.clone(),
                        number(mean),
                        number(&series["low"][quarter]),
                        number(&series["high"][quarter]),
                    ];
                    let band = BAND.map(|key| number(&series[key][quarter]));
                    table.push(head.into_iter().chain(names).chain(interval).chain(band));
                }
            }
        }
        table
    }

    /// Every number and word of an answer with its place in it.
    fn leaves(&self) -> Table {
        let mut table = Table::new(&[("place", Text), ("value", Number), ("text", Text)]);
        leaves(self.answer, &mut String::new(), &mut table);
        table
    }
}

fn leaves(value: &Value, place: &mut String, table: &mut Table) {
    let length = place.len();
    let mut below = |key: &str, value: &Value| {
        if !place.is_empty() {
            place.push('.');
        }
        place.push_str(key);
        leaves(value, place, table);
        place.truncate(length);
    };
    match value {
        Value::Array(items) => items.iter().enumerate().for_each(|(i, item)| below(&i.to_string(), item)),
        Value::Object(object) => object.iter().for_each(|(key, item)| below(key, item)),
        Value::Bool(yes) => {
            table.push([place.clone().into(), f64::from(u8::from(*yes)).into(), Cell::Nothing])
        }
        other => table.push([place.clone().into(), number(other), text(other)]),
    }
}
