//! The parameter table as the page shows it, with the session's values.

use super::settings::Settings;
use crate::math::{exp, ln};
use crate::param::{Parameters, Row as Definition, Scale, Shape, TABLE, level_name, plain};
use crate::scenario::Scenario;
use crate::text::{say, term};
use serde::Serialize;

/// One component of one parameter.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub id: String,
    pub parameter: &'static str,
    pub component: Option<String>,
    pub group: &'static str,
    pub name: &'static str,
    pub symbol: &'static str,
    pub meaning: &'static str,
    pub unit: &'static str,
    pub min: f64,
    pub max: f64,
    pub default: f64,
    pub value: f64,
    pub text: String,
    pub position: f64,
    pub changed: bool,
    pub status: &'static str,
    pub source: &'static str,
    pub search: String,
    pub off: [bool; 2],
    pub kind: &'static str,
}

/// Position on a parameter's track, 0 to 1.
pub fn position(row: &Definition, value: f64) -> f64 {
    let (low, high) = row.slider;
    let at = match row.scale {
        Scale::Linear | Scale::Whole => (value - low) / (high - low),
        Scale::Log => ln(value.max(low) / low) / ln(high / low),
    };
    at.clamp(0.0, 1.0)
}

/// The value at a position: what [`position`] takes back; a whole number where the table counts.
pub fn on_scale(row: &Definition, position: f64) -> f64 {
    let (low, high) = row.slider;
    let position = position.clamp(0.0, 1.0);
    let value = match row.scale {
        Scale::Linear => low + position * (high - low),
        Scale::Whole => (low + position * (high - low)).round(),
        Scale::Log => low * exp(position * ln(high / low)),
    };
    value.clamp(low, high)
}

/// Value at a position, rounded to three significant steps of the range, or to a whole number where the table counts.
pub fn value_at(row: &Definition, position: f64) -> f64 {
    let (low, high) = row.slider;
    let value = on_scale(row, position);
    let unit = match row.scale {
        Scale::Whole => return value,
        Scale::Linear => (high - low) / 200.0,
        Scale::Log => value / 100.0,
    };
    // A round step keeps values short enough to be read and typed.
    let mut step = 1e-6;
    while step * 10.0 <= unit {
        step *= 10.0;
    }
    let rounded = (value / step).round() * step;
    ((rounded * 1e6).round() / 1e6).clamp(low, high)
}

/// Whether a component means nothing and is left out: nobody listens to himself, a leader has no anchor of his own.
pub fn hidden(row: &Definition, i: usize) -> bool {
    match row.id {
        "influence" => i / 4 == i % 4,
        "level_sensibility" | "anchor_drift" => i == 0,
        "starting_anchor" => i.is_multiple_of(4),
        _ => false,
    }
}

fn component(row: &Definition, i: usize, scenario: &Scenario) -> Option<String> {
    let name = |k: usize| level_name(crate::dyad::Level::ALL[k]);
    let side = |i: usize| scenario.sides[i].name.clone();
    let regime = |i: usize| ["lever-mark-democracy", "lever-mark-autocracy"].map(term)[i];
    match row.shape {
        Shape::One => None,
        Shape::Levels => Some(name(i).into()),
        Shape::Sides => Some(side(i)),
        Shape::Regimes => Some(regime(i).into()),
        Shape::RegimeLevels => Some(say!("lab-component-of", level = name(i % 4), owner = regime(i / 4))),
        Shape::LevelLevels => Some(say!("lab-component-to", from = name(i % 4), to = name(i / 4))),
        Shape::SideLevels => Some(say!("lab-component-of", level = name(i % 4), owner = side(i / 4))),
    }
}

/// All rows, or that of one id only. `off` says whether either theory insists on a value of its own.
pub fn rows(settings: &Settings, scenario: &Scenario, only: Option<&str>) -> Vec<Row> {
    let untouched = Settings { changes: Default::default(), ..settings.clone() };
    // The second theory's soft defaults are those shown; both theories' restrictions are marked.
    let base = |s: &Settings| s.base(Some(scenario), s.theory(1)).unwrap_or_default();
    let (values, defaults) = (base(settings), base(&untouched));
    let fixed = [0, 1].map(|slot| fixed(settings, slot));
    let mut out = Vec::new();
    for (n, row) in TABLE.iter().enumerate() {
        let (value, default) = ((row.slots.read)(&values), (row.slots.read)(&defaults));
        for i in (0..row.shape.len()).filter(|&i| !hidden(row, i)) {
            let id = row.component_id(i);
            if only.is_some_and(|only| only != id) {
                continue;
            }
            out.push(Row {
                changed: settings.changes.contains_key(&id),
                id,
                parameter: row.id,
                component: component(row, i, scenario),
                group: row.group.title(),
                name: row.name(),
                symbol: row.symbol,
                meaning: row.meaning(),
                unit: row.unit(),
                min: row.range.0,
                max: row.range.1,
                default: default[i],
                value: value[i],
                text: plain(value[i]),
                position: position(row, value[i]),
                status: row.status.word(),
                source: row.source(),
                search: format!("{} {} {} {} {}", row.name(), row.symbol, row.id, row.meaning(), row.words()),
                off: [fixed[0][n][i], fixed[1][n][i]],
                kind: "number",
            });
        }
    }
    out
}

/// For every row and component, whether the theory overwrites it.
fn fixed(settings: &Settings, slot: usize) -> Vec<Vec<bool>> {
    let theory = settings.theory(slot);
    // A component is the theory's own if two different starting values end as one.
    let ends = [0.25, 0.75].map(|at| {
        let mut p = Parameters::default();
        for row in TABLE {
            let (low, high) = row.slider;
            (row.slots.write)(&mut p).fill(low + at * (high - low));
        }
        (theory.restrict)(&mut p);
        p
    });
    let weights_are_fixed = ends[0].weights_override.is_some();
    TABLE
        .iter()
        .map(|row| {
            let (a, b) = ((row.slots.read)(&ends[0]), (row.slots.read)(&ends[1]));
            a.iter()
                .zip(b)
                .map(|(a, b)| a == b || (weights_are_fixed && row.id == "decision_weights"))
                .collect()
        })
        .collect()
}
