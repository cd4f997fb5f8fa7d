//! Dated cases: two states, their leaders, what happened between them, and where trust stood at the start.
//!
//! - `schema`: the file format, version 1; `read` and `node`: reading it; `error`: the sentence when it is refused.
//! - `calendar`: days, quarters, survey dates.
//! - `validate` and `terms`: the laws of a valid case.
//! - `script`: what a case forces on a run.
//! - `edit` and `patch`: a case changed by hand, and how it differs from what it was.
//!
//! Facts in a case (dates, who, what) have a source and a confidence. Dispositions, sensibilities, intensities and
//! starting trust are judgements made knowing the outcome, and say so: a replay of a case is no test of a theory.

mod calendar;
pub mod edit;
mod error;
#[cfg(feature = "cli")]
pub mod json_schema;
mod node;
mod observed;
mod patch;
mod read;
mod schema;
mod script;
mod terms;
mod validate;

pub use calendar::{Date, DateError, QuarterDate, SurveyDate};
pub use edit::Edit;
pub use error::ScenarioError;
pub use observed::{CODED_EVENTS, Observed, Point, RecordKind};
pub use patch::Patch;
pub use schema::{
    Actor, Confidence, Event, EventKind, Grade, Graded, Leader, Quantity, Scenario, SideSpec, Survey,
};

use crate::dyad::Side;
use crate::text::{fixed, say, term};

/// The version of the format that is written; all versions up to it are read.
pub const VERSION: u32 = 1;

/// No case that the laboratory is for is older.
const FIRST_DATED_YEAR: i32 = 1000;

/// Largest file that is looked into, in bytes.
pub const MAX_BYTES: usize = 2_000_000;

/// Reads a scenario file.
///
/// A byte order mark is skipped. A returned scenario is valid: see [`Scenario::validate`].
///
/// # Errors
/// [`ScenarioError`], one sentence, for the first thing that is wrong: size, then syntax, version, shape, laws.
pub fn parse(text: &str) -> Result<Scenario, ScenarioError> {
    check_size(text.len())?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let scenario = read::scenario(text)?;
    scenario.validate()?;
    Ok(scenario)
}

/// Reads a scenario file whose encoding is not known to be UTF-8, as [`parse`] does.
///
/// # Errors
/// As [`parse`], and when the bytes are no UTF-8.
pub fn parse_bytes(bytes: &[u8]) -> Result<Scenario, ScenarioError> {
    check_size(bytes.len())?;
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let wrong = say!("refusal-no-utf8", byte = error.valid_up_to() + 1);
        ScenarioError::new(&error::WHOLE, &wrong, &term("refusal-utf8-allowed"))
    })?;
    parse(text)
}

/// Size comes first: nothing is to be read in 10 MB of noise.
fn check_size(bytes: usize) -> Result<(), ScenarioError> {
    if bytes <= MAX_BYTES {
        return Ok(());
    }
    let size = fixed((bytes / 100_000) as f64 / 10.0, 1);
    Err(ScenarioError::new(&error::WHOLE, &say!("refusal-size", size = size), &term("refusal-size-allowed")))
}

/// Writes a scenario file, indented, in the current version. [`parse`] of it gives the same scenario again.
///
/// # Panics
/// Never for a valid scenario.
pub fn to_json(scenario: &Scenario) -> String {
    let mut text = serde_json::to_string_pretty(scenario).expect("a scenario is plain data");
    text.push('\n');
    text
}

impl Scenario {
    /// Length of the span in quarters, from 1.
    pub fn quarters(&self) -> u32 {
        u32::try_from(self.end.quarters_since(self.start) + 1).unwrap_or(0)
    }

    /// Whether the years are those of history; a case without one counts them from 1.
    pub fn is_dated(&self) -> bool {
        self.start.year() >= FIRST_DATED_YEAR
    }

    /// The quarter of the run, from 0, in which `date` falls; `None` outside the span.
    pub fn quarter_of(&self, date: Date) -> Option<u32> {
        let quarter = u32::try_from(date.quarter().quarters_since(self.start)).ok()?;
        (quarter < self.quarters()).then_some(quarter)
    }

    /// Where the start of `date` stands on a time axis in quarters from the first day of the span; negative before
    /// it.
    pub fn position_of(&self, date: Date) -> f64 {
        f64::from(date.quarter().quarters_since(self.start)) + date.fraction_of_quarter()
    }

    /// Where a survey stands on the same axis: the middle of the time in which it can have been taken.
    pub fn position_of_survey(&self, survey: &Survey) -> f64 {
        self.middle_of(survey.date)
    }

    /// Where the middle of the time that a date can mean stands on the same axis.
    pub fn middle_of(&self, date: SurveyDate) -> f64 {
        f64::midpoint(self.position_of(date.first_day()), self.position_of(date.last_day()))
    }

    /// The terms of `side` (0 or 1) in order of accession.
    pub fn terms(&self, side: Side) -> Vec<&Leader> {
        self.term_order(side).into_iter().map(|i| &self.leaders[i]).collect()
    }

    /// The same as places in [`Scenario::leaders`].
    pub fn term_order(&self, side: Side) -> Vec<usize> {
        let days = self.leaders.iter().map(|leader| (leader.start, leader.end));
        in_order(days).filter(|&i| self.leaders[i].side == side).collect()
    }

    /// Places in [`Scenario::events`] in order of date.
    pub fn event_order(&self) -> Vec<usize> {
        in_order(self.events.iter().map(|event| (event.date, event.date))).collect()
    }

    /// The day that lies `position` quarters after the first day of the span.
    pub fn day_at(&self, position: f64) -> Date {
        let quarter = self.start.plus(position.floor() as i32);
        let (first, last) = (quarter.first_day(), quarter.last_day());
        let length = f64::from(last.days_since(first) + 1);
        first.plus((position.fract().abs() * length) as i32)
    }
}

/// Indices in order of first and last day; what shares both keeps the order of the file.
fn in_order(days: impl Iterator<Item = (Date, Date)>) -> impl Iterator<Item = usize> {
    let mut order: Vec<_> = days.enumerate().map(|(i, (first, last))| (first, last, i)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, _, i)| i)
}
