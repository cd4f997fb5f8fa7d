//! The cases in other languages: texts laid over a case as the page lays them are as long as a case's may be, and leave
//! every number as it is.

use super::cases::CASES;
use entente::scenario;
use serde_json::Value;
use std::fs;

/// Lays texts over a value, entry by entry, as `www/overlay.js` does.
fn lay(value: &mut Value, own: &Value) {
    match (value, own) {
        (Value::Object(value), Value::Object(own)) => {
            own.iter().for_each(|(name, part)| lay(&mut value[name], part));
        }
        (Value::Array(value), Value::Array(own)) => {
            assert_eq!(value.len(), own.len());
            value.iter_mut().zip(own).for_each(|(value, own)| lay(value, own));
        }
        (value, own) => {
            assert!(value.is_string() && own.is_string(), "{value} and {own}");
            *value = own.clone();
        }
    }
}

#[test]
fn a_case_in_another_language_is_a_case_and_runs_the_same() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/scenarios");
    let mut seen = 0;
    for (file, text) in CASES {
        let case = scenario::parse(text).unwrap();
        for language in crate::text::languages().iter().filter(|language| *language != "en") {
            let path = format!("{folder}/{file}.{language}.json");
            let own = serde_json::from_str(&fs::read_to_string(&path).expect(&path)).expect(&path);
            let mut told = serde_json::from_str(text).unwrap();
            lay(&mut told, &own);
            let told =
                scenario::parse(&told.to_string()).unwrap_or_else(|refusal| panic!("{path}: {refusal}"));
            for event in &told.events {
                let length = event.label.chars().count();
                assert!(length <= 20, "{path}: {} is long for the chart", event.label);
            }
            assert_eq!(
                (told.start, told.end, told.leaders.len()),
                (case.start, case.end, case.leaders.len())
            );
            assert_eq!(told.script(), case.script(), "{path}");
            seen += 1;
        }
    }
    assert_eq!(seen, (crate::text::languages().len() - 1) * CASES.len());
}
