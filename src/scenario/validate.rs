//! The laws of a valid case. Each breach is one sentence with the path of the value.

use std::collections::BTreeMap;
use std::fmt::Display;

use super::error::{ScenarioError, is_control, quoted};
use super::{Event, Graded, Leader, Quantity, Scenario, Survey, VERSION, observed};
use crate::dyad::Side;
use crate::param::{Parameters, check_together, json};

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
            let allowed = "1 to 60 small letters, digits and hyphens are allowed";
            return fail(&"id", &format_args!("{} is no short name", quoted(&self.id)), &allowed);
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
            let allowed = "a span of 1 to 400 quarters is allowed";
            return fail(&"end", &format_args!("{} is before the start, {}", self.end, self.start), &allowed);
        }
        if quarters > MAX_QUARTERS {
            let wrong = format!("{} makes a span of {quarters} quarters", self.end);
            return fail(&"end", &wrong, &"1 to 400 are allowed");
        }
        if let Some(opens_at) = self.opens_at.filter(|quarter| !(self.start..=self.end).contains(quarter)) {
            let allowed = format!("{} to {} is allowed", self.start, self.end);
            return fail(&"opens_at", &format_args!("{opens_at} is outside the scenario"), &allowed);
        }
        Ok(())
    }

    fn check_event(&self, path: Path, event: &Event) -> Check {
        if self.quarter_of(event.date).is_none() {
            let wrong = format!("{} is outside the scenario", event.date);
            let allowed =
                format!("days from {} to {} are allowed", self.start.first_day(), self.end.last_day());
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
        let wrong = format!("{} is before the start of the term, {}", leader.end, leader.start);
        return fail(&format_args!("{path}.end"), &wrong, &"that day or a later one is allowed");
    }
    required_text(&format_args!("{path}.dates.source"), &leader.dates.source, LONG)?;
    quantity(&format_args!("{path}.disposition"), &leader.disposition, -4.0, 4.0)?;
    quantity(&format_args!("{path}.sensibility"), &leader.sensibility, 0.0, 1.0)?;
    if !matches!(leader.coalition.value, 1 | -1) {
        let wrong = format!("{} is no coalition", leader.coalition.value);
        return fail(&format_args!("{path}.coalition.value"), &wrong, &"1 and -1 are allowed");
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
            let allowed = "keys of the reference model such as eps or inc_rate are allowed";
            return fail(&"settings", &format_args!("{} is no parameter", quoted(key)), &allowed);
        }
        let path = &format_args!("settings.{key}");
        if let Some((_, owner)) = OWNED_ELSEWHERE.iter().find(|(owned, _)| *owned == key) {
            let allowed = format!("only {owner} is allowed to say it");
            return fail(path, &"is set elsewhere in the file", &allowed);
        }
        required_text(&format_args!("{path}.source"), &setting.source, LONG)?;
        json::set(&mut parameters, key, &setting.value)
            .map_err(|refusal| ScenarioError::from_setting(key, &refusal))?;
    }
    check_together(&parameters).map_err(|refusal| ScenarioError::from_settings(&refusal))
}

/// What is allowed as a side.
pub(super) const SIDES_ALLOWED: &str = "0 (first state) and 1 (second state) are allowed";

pub(super) fn check_side(path: Path, side: Side) -> Check {
    if side > 1 {
        return fail(&format_args!("{path}.side"), &format_args!("{side} is no side"), &SIDES_ALLOWED);
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
    let wrong = format!("{} is out of range", crate::param::plain(value));
    fail(path, &wrong, &format_args!("{low} to {high} is allowed"))
}

fn at_most(list: &str, count: usize, limit: usize) -> Check {
    if count > limit {
        let wrong = format!("{count} {list} are too many");
        return fail(&list, &wrong, &format_args!("up to {limit} are allowed"));
    }
    Ok(())
}

pub(super) fn required_text(path: Path, value: &str, limit: usize) -> Check {
    if value.trim().is_empty() {
        return fail(path, &"is empty", &format_args!("a text of 1 to {limit} characters is allowed"));
    }
    text(path, value, limit)
}

fn text(path: Path, value: &str, limit: usize) -> Check {
    let length = value.chars().count();
    if length > limit {
        let wrong = format!("has {length} characters");
        return fail(path, &wrong, &format_args!("up to {limit} are allowed"));
    }
    if let Some(c) = value.chars().find(|&c| is_control(c)) {
        let wrong = format!("has the control character U+{:04X}", u32::from(c));
        return fail(path, &wrong, &"visible characters and spaces are allowed");
    }
    Ok(())
}

/// A file or scenario of a version that this program does not know.
pub(super) fn unknown_version(version: u32) -> ScenarioError {
    let wrong = format!("{version} is not known to this program");
    ScenarioError::new(&"version", &wrong, &"1 is allowed")
}

pub(super) fn fail(path: Path, wrong: &dyn Display, allowed: &dyn Display) -> Check {
    Err(ScenarioError::new(path, wrong, allowed))
}
