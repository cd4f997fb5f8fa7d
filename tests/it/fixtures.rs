//! Links and files of version 1, as they were made: they open for ever.

use entente::lab::{ENGINE, Lab};
use entente::plot::AverageWidths;
use entente::scenario;
use serde_json::Value;

const CASE: &str = include_str!("../../www/scenarios/us-ussr.json");
const VIEW: &str = include_str!("../fixtures/v1/view.json");
const MAP: &str = include_str!("../fixtures/v1/view-map.json");
const SCENARIO: &str = include_str!("../fixtures/v1/scenario.json");

/// JavaScript writes 1.0 as 1.
fn with_real_numbers(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(items) => items.iter().map(with_real_numbers).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| (key.clone(), with_real_numbers(value))).collect()
        }
        other => other.clone(),
    }
}

/// What is kept of a view that was made before views named their engine: the same, and this engine.
fn kept_anew(view: &Value) -> Value {
    let mut view = with_real_numbers(view);
    view["engine"] = ENGINE.into();
    view
}

#[test]
fn a_view_of_version_1_comes_back_with_its_result() {
    let view: Value = serde_json::from_str(VIEW).unwrap();
    let mut lab = Lab::new(CASE, AverageWidths).unwrap();
    assert_eq!(lab.restore(&view, None), Ok(true), "the engine reproduces the digest");
    assert_eq!(with_real_numbers(&lab.kept().unwrap()), kept_anew(&view));
    // The case may have gained what is no part of the link.
    let [now, then] = [&lab.scenario_text(), SCENARIO].map(|text| scenario::parse(text).unwrap());
    assert_eq!((now.leaders, now.events), (then.leaders, then.events));
}

#[test]
fn a_view_of_version_1_with_the_maps_choice_comes_back_whole() {
    let view: Value = serde_json::from_str(MAP).unwrap();
    let mut lab = Lab::new(CASE, AverageWidths).unwrap();
    assert_eq!(lab.restore(&view, None), Ok(true), "the engine reproduces the digest");
    assert_eq!(with_real_numbers(&lab.kept().unwrap()), kept_anew(&view));
}

#[test]
fn a_scenario_file_of_version_1_opens_and_is_written_as_it_was() {
    let read = scenario::parse(SCENARIO).unwrap();
    assert_eq!(read.events.iter().filter(|event| event.muted).count(), 1);
    assert_eq!(scenario::to_json(&read), SCENARIO);
    Lab::new(SCENARIO, AverageWidths).unwrap();
}
