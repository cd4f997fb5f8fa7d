//! Sensitivity analysis against known answers: Ishigami's function, SALib 1.6 and SciPy on the same numbers, and what
//! studies say of the model.

use entente::analysis::low_discrepancy::Sequence;
use entente::analysis::morris::{self, Trajectory, screen};
use entente::analysis::separation::area;
use entente::analysis::sobol::{decompose, design};
use entente::analysis::{AnyStudy, ask};
use entente::rng::Seed;
use serde_json::{Value, json};
use std::f64::consts::PI;

/// Written by tests/fixtures/salib/make.py.
fn fixture() -> Value {
    serde_json::from_str(include_str!("../fixtures/salib/salib.json")).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    serde_json::from_value(value.clone()).unwrap()
}

fn rows(value: &Value) -> Vec<Vec<f64>> {
    serde_json::from_value(value.clone()).unwrap()
}

fn all_near(got: impl IntoIterator<Item = f64>, wanted: &Value) {
    let got: Vec<f64> = got.into_iter().collect();
    let wanted = numbers(wanted);
    assert_eq!(got.len(), wanted.len());
    for (got, wanted) in got.iter().zip(&wanted) {
        assert!((got - wanted).abs() < 1e-10, "{got} for {wanted}");
    }
}

#[test]
fn shares_of_variance_are_salibs_on_the_same_values() {
    let fixture = &fixture()["sobol"];
    let parts = decompose(&rows(&fixture["values"])).unwrap();
    all_near(parts.indices.iter().map(|i| i.first.value), &fixture["S1"]);
    all_near(parts.indices.iter().map(|i| i.total.value), &fixture["ST"]);
    // Both resample the 64 points, ours 400 times into percentiles, SALib 100 times into a normal interval: the widths
    // are of one kind, not equal.
    for (name, of) in [("S1_conf", 0), ("ST_conf", 1)] {
        for (i, half) in parts.indices.iter().zip(numbers(&fixture[name])) {
            let estimate = [i.first, i.total][of];
            let ours = 0.5 * (estimate.high - estimate.low);
            assert!((ours / half - 1.0).abs() < 0.4, "{name}: {ours} for {half}");
        }
    }
}

#[test]
fn screening_is_salibs_on_the_same_paths() {
    let fixture = &fixture()["morris"];
    let paths: Vec<Vec<Vec<f64>>> = serde_json::from_value(fixture["paths"].clone()).unwrap();
    let effects: Vec<Vec<f64>> = paths
        .iter()
        .zip(rows(&fixture["outcomes"]))
        .map(|(path, outcomes)| {
            let moved = |pair: &[Vec<f64>]| {
                let at = (0..3).find(|&at| (pair[0][at] - pair[1][at]).abs() > 1e-9).unwrap();
                (at, pair[1][at])
            };
            Trajectory { start: path[0].clone(), moves: path.windows(2).map(moved).collect() }
                .effects(&outcomes)
        })
        .collect();
    let screened = screen(&effects).unwrap();
    all_near(screened.iter().map(|e| e.mu), &fixture["mu"]);
    all_near(screened.iter().map(|e| e.mu_star.value), &fixture["mu_star"]);
    all_near(screened.iter().map(|e| e.sigma), &fixture["sigma"]);
}

#[test]
fn points_are_scipys_sobol_points() {
    let sequence = Sequence::plain(24);
    for (index, point) in rows(&fixture()["sequence"]).iter().enumerate() {
        assert_eq!(&sequence.point(index as u32), point, "point {index}");
    }
}

#[test]
fn the_area_under_the_curve_is_scipys() {
    let fixture = &fixture()["auc"];
    // SciPy counts how often the first exceeds the second.
    let got = area(&numbers(&fixture["second"]), &numbers(&fixture["first"]));
    assert!((got - fixture["value"].as_f64().unwrap()).abs() < 1e-12);
}

/// Ishigami's function with a = 7, b = 0.1 on a cube of positions.
fn ishigami(x: &[f64]) -> f64 {
    let [x, y, z] = [0, 1, 2].map(|i| PI * (2.0 * x[i] - 1.0));
    libm::sin(x) + 7.0 * libm::sin(y) * libm::sin(y) + 0.1 * z * z * z * z * libm::sin(x)
}

#[test]
fn ishigamis_indices_are_the_analytic_ones() {
    let (a, b) = (7.0f64, 0.1f64);
    let pi4 = PI * PI * PI * PI;
    let one = 0.5 * (1.0 + b * pi4 / 5.0) * (1.0 + b * pi4 / 5.0);
    let two = a * a / 8.0;
    let with_third = b * b * pi4 * pi4 * (1.0 / 18.0 - 1.0 / 50.0);
    let all = one + two + with_third;
    let sequence = Sequence::shifted(6, Seed(11));
    let values: Vec<Vec<f64>> =
        (0..4096).map(|n| design(&sequence, n).iter().map(|x| ishigami(x)).collect()).collect();
    let parts = decompose(&values).unwrap();
    assert!((parts.variance / all - 1.0).abs() < 0.01, "{} for {all}", parts.variance);
    let first = [one / all, two / all, 0.0];
    let total = [(one + with_third) / all, two / all, with_third / all];
    for (i, (first, total)) in parts.indices.iter().zip(first.into_iter().zip(total)) {
        // 4,096 points of an even net: a hundredth, a third of the half width of the widest interval, which takes the
        // points for independent.
        assert!((i.first.value - first).abs() < 0.01, "{} for {first}", i.first.value);
        assert!((i.total.value - total).abs() < 0.01, "{} for {total}", i.total.value);
        assert!(i.first.low <= first && first <= i.first.high, "{:?} for {first}", i.first);
        assert!(i.total.low <= total && total <= i.total.high, "{:?} for {total}", i.total);
    }
}

#[test]
fn screening_ranks_ishigamis_parameters_and_sees_their_interaction() {
    let effects: Vec<Vec<f64>> = (0..200)
        .map(|number| {
            let t = Trajectory::draw(3, Seed(2), number, 0);
            t.effects(&(0..t.len()).map(|n| ishigami(&t.point(n))).collect::<Vec<_>>())
        })
        .collect();
    let screened = screen(&effects).unwrap();
    // On the grid of four levels the second parameter's square of a sine is the same at ±pi and 3/4 at ±pi/3: its
    // effect is ±7 · 3/4 / (2/3) in every place.
    assert!((screened[1].mu_star.value - 7.0 * 0.75 * 1.5).abs() < 1e-9, "{screened:?}");
    // The third matters only through the first, with either sign.
    assert!(screened[2].sigma > screened[2].mu.abs(), "{screened:?}");
    assert!(screened.iter().all(|e| e.mu_star.low <= e.mu_star.value && e.mu_star.value <= e.mu_star.high));
    assert_eq!(morris::TRAJECTORIES, 20);
}

fn study(kind: &str, runs: usize, theories: [&str; 2], ask: Value) -> Result<Box<dyn AnyStudy>, String> {
    let mut settings = serde_json::to_value(entente::lab::Settings::default()).unwrap();
    settings["theories"] = json!(theories);
    let text = json!({ "scenario": null, "settings": settings, "runs": runs, "study": kind, "ask": ask });
    ask::open(&text.to_string())
}

fn answer(study: &dyn AnyStudy) -> Value {
    let pieces: Vec<_> = (0..study.pieces()).map(|index| Some(study.piece(index).unwrap())).collect();
    assert!(pieces.iter().flatten().all(|piece| piece.len() == study.width()));
    study.answer(&pieces)
}

#[test]
fn a_theory_has_no_bar_for_what_it_insists_on() {
    let asked = json!({ "dials": ["institution_growth", "first_strike", "embedding_effort", "sensibility"] });
    let study = study("tornado", 128, ["wheeler", "embedded"], asked).unwrap();
    let tornado = answer(&*study);
    let dial =
        |id: &str| tornado["dials"].as_array().unwrap().iter().find(|dial| dial["id"] == id).unwrap().clone();
    assert!(dial("institution_growth")["bars"][0].is_null(), "{tornado}");
    assert!(dial("institution_growth")["bars"][1].is_object());
    // Nobody listens to leaders in this theory: their effort is a setting of it and changes no run.
    assert_eq!(dial("embedding_effort")["bars"][0]["moves"], false);
    assert_eq!(dial("embedding_effort")["bars"][0]["change"]["value"], 0.0);
    let first_strike = &dial("first_strike")["bars"][1];
    let end = |at: usize| first_strike["ends"][at]["value"].as_f64().unwrap();
    assert!((first_strike["change"]["value"].as_f64().unwrap() - (end(1) - end(0))).abs() < 1e-12);
    // The design's reference map: durable trust goes from nearly none to nearly all as the advantage falls.
    assert!(end(0) > 0.8 && end(1) < 0.2, "{first_strike}");
    assert!(dial("sensibility")["lever"] == true && dial("first_strike")["lever"] == false);
    let widths: Vec<f64> = tornado["dials"]
        .as_array()
        .unwrap()
        .iter()
        .map(|dial| dial["bars"][1]["change"]["value"].as_f64().unwrap().abs())
        .collect();
    assert!(widths.is_sorted_by(|a, b| a >= b), "{widths:?}");
    // One chunk of two is an answer, none is not.
    let some: Vec<_> =
        (0..study.pieces()).map(|n| (n < study.pieces() / 2).then(|| study.piece(n).unwrap())).collect();
    assert_eq!(study.answer(&some)["runs"], 64);
    assert!(study.answer(&vec![None; study.pieces()]).is_null());
}

#[test]
fn screening_of_all_parameters_finds_what_matters() {
    let study = study("morris", 16, ["embedded", "wheeler"], json!({ "trajectories": 4 })).unwrap();
    let screening = answer(&*study);
    let dials = screening["dials"].as_array().unwrap();
    assert!(dials.len() > 60, "{}", dials.len());
    let size = |id: &str, theory: usize| {
        let dial = dials.iter().find(|dial| dial["id"] == id).unwrap();
        dial["effects"][theory]["mu_star"]["value"].as_f64().unwrap()
    };
    // Hoffman's signs are read of a run and feed nothing back; an interpersonal theory has no institutions.
    assert_eq!((size("discretion_level", 0), size("discretion_level", 1)), (0.0, 0.0));
    assert_eq!(size("institution_growth", 1), 0.0);
    assert!(size("first_strike", 0) > 0.0, "{dials:?}");
}

#[test]
fn shares_of_variance_of_the_model_come_from_pieces_in_any_order() {
    let asked = json!({ "points": 16, "dials": ["first_strike", "sensibility"] });
    let study = study("sobol", 16, ["wheeler", "embedded"], asked).unwrap();
    let mut pieces = vec![None; study.pieces()];
    for index in (0..study.pieces()).rev() {
        assert!(study.answer(&pieces).is_null());
        pieces[index] = Some(study.piece(index).unwrap());
    }
    let shares = study.answer(&pieces);
    assert_eq!(shares, answer(&*study));
    assert_eq!(shares["dials"].as_array().unwrap().len(), 2);
    assert!(shares["deviations"][1].as_f64().unwrap() > 0.05, "{shares}");
}

#[test]
fn what_cannot_be_asked_is_refused_in_a_sentence() {
    let theories = ["wheeler", "embedded"];
    for (kind, asked, says) in [
        ("tornado", json!({ "dials": ["peace"] }), "is nothing that can be varied"),
        ("tornado", json!({ "dials": [] }), "none is named"),
        ("tornado", json!({ "dials": ["mimicry", "mimicry"] }), "stands twice"),
        ("tornado", json!({ "spans": { "mimicry": [0.5, 0.1] } }), "is no span"),
        ("tornado", json!({ "spans": { "gain": [0.5, 0.6] } }), "is none of the dials"),
        ("tornado", json!({ "slot": 2 }), "neither 0 nor 1"),
        ("tornado", json!({ "outcome": "institutions" }), "another outcome is allowed"),
        ("morris", json!({ "trajectories": 1 }), "from 2 to 1000"),
        ("sobol", json!({ "points": 100 }), "no power of two"),
        (
            "sobol",
            json!({ "dials": ["cost_of_conflict", "gain"], "spans": { "gain": [0.0, 9.0] } }),
            "no security dilemma",
        ),
        ("sobol", json!({ "shards": 3 }), "unknown field"),
    ] {
        let refusal =
            study(kind, 64, theories, asked.clone()).err().unwrap_or_else(|| panic!("{kind} {asked}"));
        assert!(refusal.contains(says) && refusal.lines().count() == 1, "{refusal}");
    }
}

fn case(kind: &str, runs: usize, ask: Value) -> Result<Box<dyn AnyStudy>, String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/scenarios/us-ussr.json");
    let scenario: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let settings = serde_json::to_value(entente::lab::Settings::default()).unwrap();
    let text = json!({ "scenario": scenario, "settings": settings, "runs": runs, "study": kind, "ask": ask });
    ask::open(&text.to_string())
}

#[test]
fn what_a_theory_freezes_separates_and_the_sentence_says_when() {
    let study = case("distinguish", 64, json!({ "settings": false })).unwrap();
    let said = answer(&*study);
    let strips = said["strips"].as_array().unwrap();
    assert_eq!((strips.len(), strips[0]["id"].as_str()), (11, Some("cooperation")));
    let quarters = said["dates"].as_array().unwrap().len();
    assert!(strips.iter().all(|strip| strip["cells"].as_array().unwrap().len() == quarters));
    assert_eq!(said["dates"][0], "1981 Q1");
    let strength = |finding: &Value| {
        let auc = finding["separation"]["auc"]["value"].as_f64().unwrap();
        auc.max(1.0 - auc)
    };
    let findings = said["findings"].as_array().unwrap();
    let of = |id: &str| findings.iter().find(|finding| finding["observable"] == id).unwrap();
    // Institutions do not grow between two persons; of cooperation both have much.
    assert!(strength(of("institutions")) > 0.9 && of("institutions")["higher"] == "Embedded", "{findings:?}");
    assert!(strength(of("institutions")) > strength(of("cooperation")), "{findings:?}");
    assert_eq!(
        (&of("trust.a.public")["still"], &of("cooperation")["still"]),
        (&json!(["Interpersonal"]), &json!([]))
    );
    let sentence = said["sentence"].as_str().unwrap();
    assert!(
        sentence.starts_with(findings[0]["name"].as_str().unwrap()) && sentence.contains("AUC"),
        "{sentence}"
    );
    assert!(said["settings"].as_array().unwrap().is_empty());
    // Both models start at the same place and go apart: the public of one stays there.
    let public = strips.iter().find(|strip| strip["id"] == "trust.a.public").unwrap();
    let far = |date: usize| (public["cells"][date]["auc"]["value"].as_f64().unwrap() - 0.5).abs();
    assert!(far(0) < 0.25 && far(quarters - 1) > 0.4, "{public}");
}

#[test]
fn settings_of_the_levers_are_sorted_by_how_surely_they_separate() {
    let study = study("distinguish", 32, ["wheeler", "embedded"], json!({ "error": 0.1 })).unwrap();
    let said = answer(&*study);
    assert_eq!(said["dates"].as_array().unwrap().len(), 30);
    let sure = |setting: &Value| {
        let auc = &setting["finding"]["separation"]["auc"];
        auc["low"].as_f64().unwrap().max(1.0 - auc["high"].as_f64().unwrap()).max(0.5)
    };
    let settings: Vec<f64> = said["settings"].as_array().unwrap().iter().map(sure).collect();
    assert_eq!(settings.len(), 36);
    assert!(settings.is_sorted_by(|a, b| a >= b), "{settings:?}");
    for (asked, theories, says) in [
        (json!({ "error": 0.5 }), ["wheeler", "embedded"], "from 0 to 0.3"),
        (json!({}), ["wheeler", "wheeler"], "two different ones"),
    ] {
        let refusal = self::study("distinguish", 32, theories, asked).err().unwrap();
        assert!(refusal.contains(says), "{refusal}");
    }
}
