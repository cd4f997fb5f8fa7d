//! What is previewed of a tornado's bar is what the Lab shows with that setting.

use entente::analysis::ask;
use entente::ensemble::{Ensemble, Reading, run_span};
use entente::lab::{Kind, Lab, Quantity, Settings};
use entente::math::logistic;
use entente::plot::AverageWidths;
use entente::rng::Seed;
use entente::scenario;
use entente::trajectory::Measure;
use serde_json::{Value, json};

const CASE: &str = include_str!("../../www/scenarios/us-ussr.json");

/// Two chunks.
const RUNS: usize = 128;

fn course(settings: &Settings, ask: &Value) -> Result<Value, String> {
    let case: Value = serde_json::from_str(CASE).unwrap();
    let text = json!({ "scenario": case, "settings": settings, "runs": RUNS, "study": "course", "ask": ask })
        .to_string();
    let study = ask::open(&text)?;
    let pieces: Vec<_> = (0..study.pieces()).map(|index| Some(study.piece(index).unwrap())).collect();
    assert!(pieces.iter().flatten().all(|piece| piece.len() == study.width()));
    // Until a chunk of every setting is there, nothing is said.
    assert!(study.answer(&[pieces[..2].to_vec(), vec![None; pieces.len() - 2]].concat()).is_null());
    Ok(study.answer(&pieces))
}

/// The Lab's median of a case under settings, per cent.
fn median(settings: &Settings, slot: usize, reading: Reading, map: fn(f64) -> f64) -> Vec<f64> {
    let scenario = scenario::parse(CASE).unwrap();
    let question = settings.question(&scenario, Kind::Main, slot, None).unwrap();
    let mut ensemble = Ensemble::new(question.plan.clone());
    let seed = Seed(settings.seed);
    let values = run_span(&question.plan, &question.parameters, seed, 0, RUNS, &question.script);
    assert!(ensemble.accept_span(0, values));
    let at = |quarter| ensemble.quantiles(reading, quarter, [0.5], map).unwrap()[0];
    (0..question.plan.quarters).map(at).collect()
}

fn line(value: &Value) -> Vec<f64> {
    serde_json::from_value(value.clone()).unwrap()
}

#[test]
fn a_previewed_line_is_the_labs_median_with_that_setting() {
    let percent: fn(f64) -> f64 = |log_odds| 100.0 * logistic(log_odds);
    let share: fn(f64) -> f64 = |share| 100.0 * share;
    let weaker = Reading::Lesser(Measure::DecisionTrust(0), Measure::DecisionTrust(1));
    for (quantity, reading, map) in [
        (Quantity::AInB, Reading::Of(Measure::DecisionTrust(0)), percent),
        (Quantity::Weaker, weaker, percent),
        (Quantity::Cooperation, Reading::Of(Measure::Cooperation), share),
    ] {
        let settings = Settings { quantity, sensibility: Some(0.4), ..Settings::default() };
        let course = course(&settings, &json!({ "dial": "leadership_change" })).unwrap();
        assert_eq!(course["runs"], RUNS);
        for (slot, theory) in course["theories"].as_array().unwrap().iter().enumerate() {
            assert_eq!(line(&theory["present"]), median(&settings, slot, reading, map));
            for (end, years) in [2.0, 14.0].into_iter().enumerate() {
                let turned = Settings { leadership_change: Some(years), ..settings.clone() };
                assert_eq!(line(&theory["ends"][end]), median(&turned, slot, reading, map));
            }
        }
    }
}

/// All levels' weight of bad news move together.
#[test]
fn what_it_says_to_set_in_the_lab_is_that_setting() {
    for (dial, ends) in [("negativity", [1.0, 3.0]), ("public_enmity", [0.03, 0.45])] {
        let course = course(&Settings::default(), &json!({ "dial": dial })).unwrap();
        for (end, value) in ends.into_iter().enumerate() {
            let mut lab = Lab::new(CASE, AverageWidths).unwrap();
            let set: Vec<(String, String)> = serde_json::from_value(course["set"][end].clone()).unwrap();
            for (id, typed) in &set {
                lab.set(id, &json!(typed)).unwrap();
            }
            let settings = lab.settings();
            let got = if dial == "negativity" {
                settings.changes.values().copied().collect()
            } else {
                vec![settings.public_enmity.unwrap()]
            };
            // A value that is the default's is no change.
            assert!(!got.is_empty() && got.iter().all(|got| (got - value).abs() < 1e-12), "{dial}: {set:?}");
        }
    }
}

#[test]
fn a_theory_that_insists_has_one_line_and_what_is_no_dial_is_refused() {
    let settings = Settings { theories: ["wheeler".into(), "embedded".into()], ..Settings::default() };
    let course = course(&settings, &json!({ "dial": "institution_growth" })).unwrap();
    assert!(course["theories"][0]["ends"].is_null());
    assert!(course["theories"][1]["ends"].is_array());
    let refused = |ask: Value, says: &str| {
        let refusal = self::course(&settings, &ask).unwrap_err();
        assert!(refusal.contains(says) && refusal.ends_with('.'), "{refusal}");
    };
    refused(json!({ "dial": "peace" }), "nothing that can be varied");
    refused(json!({ "dial": "cost_of_conflict", "span": [0.5, 0.2] }), "is no span");
    refused(json!({}), "missing field `dial`");
    refused(json!({ "dial": "mimicry", "slot": 1 }), "unknown field `slot`");
}
