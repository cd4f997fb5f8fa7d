//! The observed record of a case: series that others have measured, in their own units.
//!
//! A series is shown beside the model and compared with it; it enters no run.

use serde::{Deserialize, Serialize};

use super::calendar::{Date, SurveyDate};
use super::error::ScenarioError;
use super::validate::{LONG, NAME, SHORT, check_side, fail, in_range, required_text};
use crate::dyad::Side;
use crate::param::Status;
use crate::text::{quoted, say, term};

const MAX_SERIES: usize = 12;
const MAX_POINTS: usize = 400;

/// The id that stands for no series: the events of the case itself, as they are coded.
pub const CODED_EVENTS: &str = "events";

/// One observed series.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Observed {
    /// Short name for links: small letters, digits and hyphens, at most 20; not "events".
    pub id: String,
    /// Short form for labels: "WEIS".
    pub short: String,
    /// What it is: "WEIS, mean Goldstein score".
    pub name: String,
    /// Its unit in words; the first word stands beside the line: "Goldstein scale, -10 to 8.3, yearly mean".
    pub unit: String,
    /// What its points are.
    pub kind: RecordKind,
    /// The side that acts or answers, where it is one of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    /// Lower bound of the values.
    pub low: f64,
    /// Upper bound of the values.
    pub high: f64,
    /// The values in order of date, inside the case's span or outside it.
    pub points: Vec<Point>,
    /// Grade of the values.
    pub status: Status,
    /// Citation, with the version of the data set.
    pub source: String,
}

/// What the points of a series are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum RecordKind {
    /// A score for each of several years, at most one a year; above 0 it is cooperative, below hostile.
    Score,
    /// Per cent of the citizens of a side who like the other state.
    Share,
    /// Crises and disputes, each with its days.
    Crises,
}

/// One value of a series.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Point {
    /// When, or when it began, as exactly as the source says.
    pub date: SurveyDate,
    /// When it ended, of a crisis of which that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<SurveyDate>,
    /// The value.
    pub value: f64,
    /// Events or people that it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<u32>,
    /// The name of a crisis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl Point {
    /// The first and the last day it can mean.
    pub fn days(&self) -> (Date, Date) {
        (self.date.first_day(), self.end.unwrap_or(self.date).last_day())
    }
}

/// The laws of a record.
pub(super) fn check(record: &[Observed]) -> Result<(), ScenarioError> {
    if record.len() > MAX_SERIES {
        let wrong = say!("refusal-many-series", count = record.len());
        return fail(&"record", &wrong, &say!("refusal-up-to", most = MAX_SERIES));
    }
    for (i, series) in record.iter().enumerate() {
        check_series(&format!("record[{i}]"), series)?;
        if let Some(first) = record[..i].iter().position(|earlier| earlier.id == series.id) {
            let wrong = say!("refusal-same-id", text = quoted(&series.id), index = first);
            return fail(&format_args!("record[{i}].id"), &wrong, &term("refusal-another-allowed"));
        }
    }
    Ok(())
}

fn check_series(path: &str, series: &Observed) -> Result<(), ScenarioError> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let id = series.id.as_str();
    if id.is_empty() || id.len() > 20 || !id.chars().all(plain) || id == CODED_EVENTS {
        let wrong = say!("refusal-no-short-name", text = quoted(id));
        return fail(&format_args!("{path}.id"), &wrong, &term("refusal-series-name-allowed"));
    }
    required_text(&format_args!("{path}.short"), &series.short, SHORT)?;
    required_text(&format_args!("{path}.name"), &series.name, NAME)?;
    required_text(&format_args!("{path}.unit"), &series.unit, NAME)?;
    if let Some(side) = series.side {
        check_side(&path, side)?;
    } else if series.kind == RecordKind::Share {
        return fail(&format_args!("{path}.side"), &term("refusal-missing"), &term("refusal-side-needed"));
    }
    if !(series.low < series.high && series.low.abs() <= 1e6 && series.high.abs() <= 1e6) {
        let wrong = say!("refusal-no-scale", low = series.low.to_string(), high = series.high.to_string());
        return fail(&format_args!("{path}.high"), &wrong, &term("refusal-scale-allowed"));
    }
    let percent = series.low >= 0.0 && series.high <= 100.0;
    if series.kind == RecordKind::Share && !percent {
        let wrong = say!("refusal-no-percent", low = series.low.to_string(), high = series.high.to_string());
        return fail(&format_args!("{path}.high"), &wrong, &term("refusal-percent-allowed"));
    }
    if series.points.len() > MAX_POINTS {
        let wrong = say!("refusal-many-points", count = series.points.len());
        return fail(&format_args!("{path}.points"), &wrong, &say!("refusal-up-to", most = MAX_POINTS));
    }
    for (i, point) in series.points.iter().enumerate() {
        let path = &format_args!("{path}.points[{i}]");
        in_range(&format_args!("{path}.value"), point.value, series.low, series.high)?;
        if let Some(earlier) = i.checked_sub(1).map(|i| &series.points[i]) {
            let (day, before) = (point.date.first_day(), earlier.date.first_day());
            let late =
                if series.kind == RecordKind::Score { day.year() > before.year() } else { day >= before };
            if !late {
                let (date, earlier) = (point.date.to_string(), earlier.date.to_string());
                let wrong = say!("refusal-order", date = date, earlier = earlier);
                return fail(&format_args!("{path}.date"), &wrong, &term("refusal-order-allowed"));
            }
        }
        if point.end.is_some_and(|end| end.last_day() < point.date.first_day()) {
            return fail(
                &format_args!("{path}.end"),
                &term("refusal-before-date"),
                &term("refusal-later-allowed"),
            );
        }
        if point.end.is_some() && series.kind != RecordKind::Crises {
            let allowed = term("refusal-only-crisis");
            return fail(&format_args!("{path}.end"), &term("refusal-given"), &allowed);
        }
        if let Some(label) = &point.label {
            required_text(&format_args!("{path}.label"), label, NAME)?;
        }
    }
    required_text(&format_args!("{path}.source"), &series.source, LONG)
}
