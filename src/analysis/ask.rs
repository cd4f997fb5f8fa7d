//! What can be asked, by name: the door through which the page and the command line open studies.

use super::attribution::AttributionStudy;
use super::course::CourseStudy;
use super::distinguish::DistinguishStudy;
use super::experiment::Experiment;
use super::hysteresis::HysteresisStudy;
use super::interaction::InteractionStudy;
use super::kaplan_meier::SurvivalStudy;
use super::morris::MorrisStudy;
use super::order::OrderStudy;
use super::resilience::ResilienceStudy;
use super::sobol::SobolStudy;
use super::study::AnyStudy;
use super::sweep::Sweep;
use super::tornado::TornadoStudy;
use crate::lab::Settings;
use crate::scenario;
use crate::text::{quoted, repeated, say};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use std::sync::Arc;

/// A study as text: `scenario` is a scenario or null for a typical rivalry, `ask` what the study itself is told.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<'a> {
    #[serde(borrow)]
    scenario: Option<&'a RawValue>,
    settings: Settings,
    runs: usize,
    study: String,
    #[serde(default)]
    ask: Value,
}

/// Opens a study from its text.
///
/// # Errors
/// One sentence with what is wrong, where, and what is allowed.
pub fn open(text: &str) -> Result<Box<dyn AnyStudy>, String> {
    let document: Document =
        serde_json::from_str(text).map_err(|error| say!("ask-unreadable", why = repeated(&error)))?;
    let scenario = match document.scenario.filter(|raw| raw.get() != "null") {
        Some(raw) => Some(Arc::new(scenario::parse(raw.get()).map_err(|refusal| refusal.to_string())?)),
        None => None,
    };
    let experiment = Experiment::new(scenario, document.settings, document.runs)?;
    kind(&document.study, experiment, document.ask)
}

/// The kinds of studies, by the name that files give them. The page asks for one more: `course`, a preview.
pub const KINDS: [&str; 11] = [
    "attribution",
    "survival",
    "order",
    "interaction",
    "hysteresis",
    "resilience",
    "sweep",
    "tornado",
    "morris",
    "sobol",
    "distinguish",
];

/// Opens a study of a kind.
///
/// # Errors
/// One sentence where there is no such kind or it cannot be told this.
pub fn kind(name: &str, experiment: Experiment, mut ask: Value) -> Result<Box<dyn AnyStudy>, String> {
    Ok(match name {
        "attribution" => Box::new(AttributionStudy::new(experiment, told(ask)?)?),
        "survival" => Box::new(SurvivalStudy::new(experiment, told(ask)?)?),
        "order" => Box::new(OrderStudy::new(experiment, told(ask)?)?),
        "interaction" => Box::new(InteractionStudy::new(experiment, told(ask)?)?),
        "hysteresis" => Box::new(HysteresisStudy::new(experiment, told(ask)?)?),
        "resilience" => Box::new(ResilienceStudy::new(experiment, told(ask)?)?),
        "sweep" => Box::new(Sweep::new(experiment, told(ask)?)?),
        "tornado" => Box::new(TornadoStudy::new(experiment, told(ask)?)?),
        "morris" => {
            let trajectories = count(&mut ask, "trajectories")?;
            Box::new(MorrisStudy::new(experiment, told(ask)?, trajectories)?)
        }
        "sobol" => {
            let points = count(&mut ask, "points")?;
            Box::new(SobolStudy::new(experiment, told(ask)?, points)?)
        }
        "course" => Box::new(CourseStudy::new(experiment, told(ask)?)?),
        "distinguish" => Box::new(DistinguishStudy::new(experiment, told(ask)?)?),
        _ => {
            let all = KINDS.map(String::from).to_vec();
            return Err(say!("ask-study", name = quoted(name), all = all));
        }
    })
}

/// Takes a number out of what a study is told: what is left is told to all studies of dials alike.
fn count(ask: &mut Value, name: &str) -> Result<Option<usize>, String> {
    let count = ask.as_object_mut().and_then(|ask| ask.remove(name)).unwrap_or_default();
    serde_json::from_value(count).map_err(|error| format!("ask: {name}: {}.", repeated(&error)))
}

/// What a study is told; nothing is the default.
fn told<T: DeserializeOwned>(ask: Value) -> Result<T, String> {
    let ask = if ask.is_null() { Value::Object(Default::default()) } else { ask };
    serde_json::from_value(ask).map_err(|error| format!("ask: {}.", repeated(&error)))
}
