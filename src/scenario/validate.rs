//! The laws of a valid case. Each breach is one sentence with the path of the value.

use std::collections::BTreeMap;
use std::fmt::Display;

use super::error::ScenarioError;
use super::{Event, Graded, Leader, Quantity, Scenario, Survey, VERSION, observed};
use crate::dyad::Side;
use crate::param::{Parameters, check_together, json};
use crate::text::{is_control, quoted, say, term};

/// Most quarters in a span: a century.
const MAX_QUARTERS: i32 = 400;
const MAX_LEADERS: usize = 200;
const MAX_EVENTS: usize = 1_000;
const MAX_SURVEYS: usize = 1_000;
const MAX_SETTINGS: usize = 100;

/// Longest texts, in characters.
pub(super) const SHORT: usize = 40;
pub(super) const NAME: usize = 120;
pub(super) const LONG: usize = 1_000;

/// Parameters that a field of the format already sets, so that a setting would contradict it.
pub(super) const OWNED_ELSEWHERE: [(&str, &str); 8] = [
    ("regime", "sides[..].regime"),
    ("x0", "starting_trust"),
    ("x0_sides", "starting_trust"),
    ("z0", "starting_institutions"),
    ("g0", "leaders[..].disposition"),
    ("s0", "leaders[..].sensibility"),
    ("party0", "leaders[..].coalition"),
    ("turnover", "leaders"),
];

type Check = Result<(), ScenarioError>;
/// Where a value stands, worded only when it is refused.
type Path<'a> = &'a dyn Display;

impl Scenario {
    /// Checks every law of the format.
    ///
    /// Texts are short, visible and not empty; numbers are finite and in range and say where they come from; the
    /// span is 1 to 400 quarters; events lie inside it; each side has exactly one leader at a time, with gaps of
    /// less than a year and at most the day of the handover in common; settings are parameters of the table and in
    /// range; where leaders come by chance, at most one leader a side is named, in office in the first quarter;
    /// there are at most 200 leaders, 1,000 events, 1,000 surveys, 100 settings and 12 observed series of 400 points.
    ///
    /// # Errors
    /// [`ScenarioError`] for the first law that is broken, in the order of the file's fields.
    pub fn validate(&self) -> Result<(), ScenarioError> {
        if self.version != VERSION {
            return Err(unknown_version(self.version));
        }
        let id_is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.id.is_empty() || self.id.len() > 60 || !self.id.chars().all(id_is_plain) {
            let wrong = say!("refusal-no-short-name", text = quoted(&self.id));
            return fail(&"id", &wrong, &term("refusal-short-name-allowed"));
        }
        required_text(&"title", &self.title, NAME)?;
        for (i, side) in self.sides.iter().enumerate() {
            required_text(&format_args!("sides[{i}].name"), &side.name, NAME)?;
            required_text(&format_args!("sides[{i}].phrase"), &side.phrase, NAME)?;
            required_text(&format_args!("sides[{i}].short"), &side.short, SHORT)?;
        }
        self.check_span()?;
        for (i, levels) in self.starting_trust.iter().enumerate() {
            for (level, trust) in levels.iter().enumerate() {
                quantity(&format_args!("starting_trust[{i}][{level}]"), trust, -4.0, 4.0)?;
            }
        }
        quantity(&"starting_institutions", &self.starting_institutions, 0.0, 1.0)?;

        at_most("leaders", self.leaders.len(), MAX_LEADERS)?;
        self.leaders
            .iter()
            .enumerate()
            .try_for_each(|(i, l)| check_leader(&format_args!("leaders[{i}]"), l))?;
        self.check_terms()?;

        at_most("events", self.events.len(), MAX_EVENTS)?;
        self.events
            .iter()
            .enumerate()
            .try_for_each(|(i, e)| self.check_event(&format_args!("events[{i}]"), e))?;
        at_most("surveys", self.surveys.len(), MAX_SURVEYS)?;
        self.surveys
            .iter()
            .enumerate()
            .try_for_each(|(i, s)| check_survey(&format_args!("surveys[{i}]"), s))?;
        at_most("settings", self.settings.len(), MAX_SETTINGS)?;
        check_settings(&self.settings)?;
        observed::check(&self.record)
    }

    fn check_span(&self) -> Check {
        let quarters = self.end.quarters_since(self.start) + 1;
        if quarters < 1 {
            let (end, start) = (self.end.to_string(), self.start.to_string());
            let wrong = say!("refusal-before-start", end = end, start = start);
            return fail(&"end", &wrong, &term("refusal-span-allowed"));
        }
        if quarters > MAX_QUARTERS {
            let wrong = say!("refusal-span", end = self.end.to_string(), quarters = quarters);
            return fail(&"end", &wrong, &term("refusal-quarters-allowed"));
        }
        if let Some(opens_at) = self.opens_at.filter(|quarter| !(self.start..=self.end).contains(quarter)) {
            let (low, high) = (self.start.to_string(), self.end.to_string());
            let wrong = say!("refusal-outside", date = opens_at.to_string());
            return fail(&"opens_at", &wrong, &say!("refusal-range-allowed", low = low, high = high));
        }
        Ok(())
    }

    fn check_event(&self, path: Path, event: &Event) -> Check {
        if self.quarter_of(event.date).is_none() {
            let wrong = say!("refusal-outside", date = event.date.to_string());
            let (first, last) = (self.start.first_day().to_string(), self.end.last_day().to_string());
            let allowed = say!("refusal-days-allowed", first = first, last = last);
            return fail(&format_args!("{path}.date"), &wrong, &allowed);
        }
        quantity(&format_args!("{path}.intensity"), &event.intensity, -1.0, 1.0)?;
        required_text(&format_args!("{path}.label"), &event.label, SHORT)?;
        required_text(&format_args!("{path}.text"), &event.text, LONG)?;
        required_text(&format_args!("{path}.source"), &event.source, LONG)
    }
}

fn check_leader(path: Path, leader: &Leader) -> Check {
    check_side(path, leader.side)?;
    required_text(&format_args!("{path}.name"), &leader.name, NAME)?;
    required_text(&format_args!("{path}.short"), &leader.short, NAME)?;
    if leader.end < leader.start {
        let (end, start) = (leader.end.to_string(), leader.start.to_string());
        let wrong = say!("refusal-before-term", end = end, start = start);
        return fail(&format_args!("{path}.end"), &wrong, &term("refusal-later-allowed"));
    }
    required_text(&format_args!("{path}.dates.source"), &leader.dates.source, LONG)?;
    quantity(&format_args!("{path}.disposition"), &leader.disposition, -4.0, 4.0)?;
    quantity(&format_args!("{path}.sensibility"), &leader.sensibility, 0.0, 1.0)?;
    if !matches!(leader.coalition.value, 1 | -1) {
        let wrong = say!("refusal-no-coalition", value = leader.coalition.value.to_string());
        let allowed = term("refusal-coalitions-allowed");
        return fail(&format_args!("{path}.coalition.value"), &wrong, &allowed);
    }
    required_text(&format_args!("{path}.coalition.source"), &leader.coalition.source, LONG)?;
    text(&format_args!("{path}.note"), &leader.note, LONG)
}

fn check_survey(path: Path, survey: &Survey) -> Check {
    check_side(path, survey.side)?;
    required_text(&format_args!("{path}.question"), &survey.question, LONG)?;
    if let Some(value) = survey.value {
        in_range(&format_args!("{path}.value"), value, 0.0, 100.0)?;
    }
    required_text(&format_args!("{path}.text"), &survey.text, LONG)?;
    required_text(&format_args!("{path}.pollster"), &survey.pollster, NAME)?;
    required_text(&format_args!("{path}.source"), &survey.source, LONG)
}

/// Settings must be values that the parameter table takes, alone and together.
fn check_settings(settings: &BTreeMap<String, Graded<serde_json::Value>>) -> Check {
    let mut parameters = Parameters::default();
    for (key, setting) in settings {
        if !json::keys().contains(&key.as_str()) {
            let wrong = say!("refusal-no-parameter", text = quoted(key));
            return fail(&"settings", &wrong, &term("refusal-keys-allowed"));
        }
        let path = &format_args!("settings.{key}");
        if let Some((_, owner)) = OWNED_ELSEWHERE.iter().find(|(owned, _)| *owned == key) {
            let allowed = say!("refusal-owner-allowed", owner = *owner);
            return fail(path, &term("refusal-elsewhere"), &allowed);
        }
        required_text(&format_args!("{path}.source"), &setting.source, LONG)?;
        json::set(&mut parameters, key, &setting.value)
            .map_err(|refusal| ScenarioError::from_setting(key, &refusal))?;
    }
    check_together(&parameters).map_err(|refusal| ScenarioError::from_settings(&refusal))
}

/// The message of what is allowed as a side.
pub(super) const SIDES_ALLOWED: &str = "refusal-sides-allowed";

pub(super) fn check_side(path: Path, side: Side) -> Check {
    if side > 1 {
        let wrong = say!("refusal-no-side", side = side);
        return fail(&format_args!("{path}.side"), &wrong, &term(SIDES_ALLOWED));
    }
    Ok(())
}

fn quantity(path: Path, quantity: &Quantity, low: f64, high: f64) -> Check {
    in_range(&format_args!("{path}.value"), quantity.value, low, high)?;
    required_text(&format_args!("{path}.source"), &quantity.source, LONG)
}

pub(super) fn in_range(path: Path, value: f64, low: f64, high: f64) -> Check {
    // NaN is in no range.
    if (low..=high).contains(&value) {
        return Ok(());
    }
    let wrong = say!("refusal-out-of-range", value = crate::param::plain(value));
    fail(path, &wrong, &say!("refusal-range-allowed", low = low.to_string(), high = high.to_string()))
}

fn at_most(list: &str, count: usize, limit: usize) -> Check {
    if count > limit {
        let wrong = say!("refusal-many", count = count, list = list);
        return fail(&list, &wrong, &say!("refusal-up-to", most = limit));
    }
    Ok(())
}

pub(super) fn required_text(path: Path, value: &str, limit: usize) -> Check {
    if value.trim().is_empty() {
        let allowed = say!("refusal-characters-allowed", most = limit);
        return fail(path, &term("refusal-empty"), &allowed);
    }
    text(path, value, limit)
}

fn text(path: Path, value: &str, limit: usize) -> Check {
    let length = value.chars().count();
    if length > limit {
        let wrong = say!("refusal-characters", count = length);
        return fail(path, &wrong, &say!("refusal-up-to", most = limit));
    }
    if let Some(c) = value.chars().find(|&c| is_control(c)) {
        let wrong = say!("refusal-control", code = format!("{:04X}", u32::from(c)));
        return fail(path, &wrong, &term("refusal-visible-allowed"));
    }
    Ok(())
}

/// A file or scenario of a version that this program does not know.
pub(super) fn unknown_version(version: u32) -> ScenarioError {
    let wrong = say!("refusal-version", version = version);
    ScenarioError::new(&"version", &wrong, &term("refusal-version-allowed"))
}

pub(super) fn fail(path: Path, wrong: &dyn Display, allowed: &dyn Display) -> Check {
    Err(ScenarioError::new(path, wrong, allowed))
}
