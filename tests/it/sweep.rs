//! Sweeps: every place is the ensemble that it would be by itself, whoever computes it and in whatever order.

use entente::analysis::ask;
use entente::analysis::outcome::Kind;
use entente::analysis::sweep::{Ask, Swept, depth, lattice};
use entente::analysis::{Experiment, Outcome, Study, Sweep};
use entente::lab::Settings;
use entente::measures::{Share, Z_95, transformed_by};
use serde_json::{Value, json};
use std::sync::Arc;

use entente::ensemble::{BATCH, Ensemble, Plan};
use entente::rng::Seed;
use entente::trajectory::Measure;

fn experiment(runs: usize) -> Experiment {
    Experiment::new(None, Settings::default(), runs).unwrap()
}

fn sweep(runs: usize, ask: Value) -> Result<Sweep, String> {
    let ask: Ask = serde_json::from_value(ask).map_err(|error| error.to_string())?;
    Sweep::new(experiment(runs), ask)
}

fn all(sweep: &Sweep) -> Vec<Option<Vec<f64>>> {
    (0..sweep.pieces()).map(|index| Some(sweep.piece(index).unwrap())).collect()
}

fn small(runs: usize) -> Sweep {
    sweep(
        runs,
        json!({
            "across": { "knob": "leadership_change", "steps": 4 },
            "up": { "knob": "public_enmity", "from": 0.05, "to": 0.5, "steps": 3, "scale": "linear" },
        }),
    )
    .unwrap()
}

#[test]
fn every_cell_is_the_single_ensemble_of_its_settings() {
    let sweep = small(100);
    let swept: Swept = sweep.answer(&all(&sweep)).unwrap();
    assert_eq!(
        (sweep.cells(), swept.points.runs.len()),
        (15, 15),
        "three rows of four terms and nobody leaving"
    );
    for cell in 0..sweep.cells() {
        let mut settings = Settings::default();
        for (knob, value) in sweep.knobs(cell) {
            knob.set(&mut settings, value);
        }
        let single = Experiment::new(None, settings, 100).unwrap();
        let mut transformed = Vec::new();
        for slot in 0..2 {
            let question = single.question(single.theory(slot), &[], &[Measure::Cooperation]).unwrap();
            let plan = Plan { measures: vec![Measure::Cooperation], quarters: single.quarters() };
            let mut ensemble = Ensemble::new(plan);
            for batch in 0..100 / BATCH {
                ensemble.accept(batch, question.run(Seed(51), batch));
            }
            let share: Share = transformed_by(&ensemble, single.horizon());
            let (low, high) = share.wilson(Z_95);
            let wanted = [share.value().unwrap(), low, high];
            assert_eq!(swept.points.estimate(slot, cell), Some(wanted), "cell {cell}, theory {slot}");
            transformed.push(share.value().unwrap());
        }
        let [value, low, high] = swept.points.differing(cell).unwrap();
        assert!((value - (transformed[1] - transformed[0])).abs() < 1e-12);
        assert!(low <= value && value <= high);
    }
}

#[test]
fn pieces_say_the_same_in_any_order_and_from_any_text() {
    let sweep = small(150);
    assert_eq!(sweep.pieces(), 30);
    let whole = all(&sweep);
    let wanted = sweep.answer(&whole).unwrap();
    let mut backwards = vec![None; sweep.pieces()];
    for index in (0..sweep.pieces()).rev() {
        backwards[index] = Some(small(150).piece(index).unwrap());
        // What is known on the way is never wrong, only less.
        if let Some(early) = sweep.answer(&backwards) {
            assert!(early.points.runs.iter().zip(&wanted.points.runs).all(|(a, b)| a <= b));
        }
    }
    assert_eq!(sweep.answer(&backwards), Some(wanted.clone()));
    assert_eq!(sweep.answer(&vec![None; 30]), None);
    // More runs than a first round: what the first pieces say is what fewer runs say.
    let first = small(64);
    let early: Vec<_> = whole[..15].to_vec();
    let fewer = first.answer(&all(&first)).unwrap();
    assert_eq!(sweep.answer(&early).unwrap().points, fewer.points);
    let text = json!({
        "scenario": null, "settings": Settings::default(), "runs": 150, "study": "sweep",
        "ask": { "across": { "knob": "leadership_change", "steps": 4 },
                 "up": { "knob": "public_enmity", "from": 0.05, "to": 0.5, "steps": 3, "scale": "linear" } },
    });
    let study = ask::open(&text.to_string()).unwrap();
    assert_eq!(study.answer(&whole), serde_json::to_value(&wanted).unwrap());
}

#[test]
fn a_first_picture_is_coarse_and_even_and_every_refinement_keeps_it() {
    let sweep = sweep(
        64,
        json!({ "across": { "knob": "sensibility", "steps": 40 }, "up": { "knob": "first_strike", "steps": 40 } }),
    )
    .unwrap();
    assert_eq!((sweep.pieces(), depth(40)), (1600, 3));
    let mut known = 0;
    for level in 0..=3 {
        let places = lattice(40, level);
        assert!(places.first() == Some(&0) && places.last() == Some(&39));
        let finer = lattice(40, level + 1);
        assert!(places.iter().all(|place| finer.contains(place)));
        // All pieces of a refinement come before any of the next one.
        let count = places.len() * places.len();
        assert!(count > known);
        known = count;
    }
    assert_eq!((lattice(40, 0).len(), known), (6, 1600));
}

#[test]
fn means_have_normal_intervals_and_one_theory_no_difference() {
    let ask = json!({
        "across": { "knob": "cost_of_conflict", "steps": 3, "from": 0.2, "to": 1.0 }, "outcome": "cooperation", "slot": 1,
    });
    let sweep = sweep(80, ask).unwrap();
    assert_eq!((sweep.width(), sweep.outcome().kind()), (2, Kind::Mean));
    let swept = sweep.answer(&all(&sweep)).unwrap();
    assert_eq!((swept.theories.len(), swept.points.differing(0)), (1, None));
    let single = experiment(80);
    let knobs = sweep.knobs(1);
    let question = single.ask(single.theory(1), &knobs, &[Outcome::Cooperation]).unwrap();
    let values = single.outcomes(&question, &[Outcome::Cooperation], 0, 80).remove(0);
    let mean = values.iter().sum::<f64>() / 80.0;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    let error = (squares / 79.0 / 80.0).sqrt();
    let [value, low, high] = swept.points.estimate(0, 1).unwrap();
    for (got, wanted) in [(value, mean), (low, mean - Z_95 * error), (high, mean + Z_95 * error)] {
        assert!((got - wanted).abs() < 1e-12, "{got} {wanted}");
    }
}

#[test]
fn a_place_at_which_the_model_cannot_run_is_left_empty_and_the_others_stand() {
    // Where power alone decides a conflict these payoffs are no security dilemma.
    let ask = json!({ "across": { "knob": "power", "steps": 5, "from": 0.0, "to": 1.0 } });
    let sweep = sweep(64, ask).unwrap();
    let swept = sweep.answer(&all(&sweep)).unwrap();
    assert_eq!(swept.points.refused, [4]);
    assert_eq!(swept.points.estimate(0, 4), None);
    assert!(swept.points.estimate(0, 0).is_some());
}

#[test]
fn without_a_knob_it_is_the_settings_as_they_are_and_a_case_is_swept_as_well() {
    let sweep = sweep(100, json!({})).unwrap();
    assert_eq!((sweep.cells(), sweep.pieces()), (1, 2));
    let swept = sweep.answer(&all(&sweep)).unwrap();
    assert_eq!(swept.points.runs, [100]);
    let text = std::fs::read_to_string("www/scenarios/us-ussr.json").unwrap();
    let case = Arc::new(entente::scenario::parse(&text).unwrap());
    let experiment = Experiment::new(Some(case), Settings::default(), 64).unwrap();
    let ask = json!({ "across": { "knob": "leadership_change", "steps": 2 } });
    let sweep = Sweep::new(experiment, serde_json::from_value(ask).unwrap()).unwrap();
    assert_eq!(sweep.outcome(), Outcome::Cooperation);
    let swept = sweep.answer(&all(&sweep)).unwrap();
    let often = swept.points.estimate(1, 0).unwrap()[0];
    let never = swept.points.estimate(1, 2).unwrap()[0];
    assert!(never > often, "embedded cooperation suffers from changes of leaders: {often} {never}");
}

#[test]
fn what_cannot_be_swept_is_refused_in_one_sentence() {
    let lever = |more: Value| {
        let mut axis = json!({ "knob": "leadership_change", "steps": 5 });
        axis.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "across": axis })
    };
    let cases = [
        (lever(json!({ "from": 20, "to": 5 })), "across: the range from 20 to 5 crosses itself"),
        (lever(json!({ "from": 5, "to": 5 })), "across: the range from 5 to 5 crosses itself"),
        (lever(json!({ "steps": 0 })), "across: 0 steps are no axis; 2 to 1000000 are allowed."),
        (lever(json!({ "from": 0 })), "across: 0 (nobody leaves) is no end of a range"),
        (lever(json!({ "to": 99 })), "across: leadership_change: 99 is outside the allowed range, 2 to 30"),
        (lever(json!({ "knob": "seed" })), "across: \"seed\" is nothing that can be varied"),
        (
            json!({ "across": { "knob": "gain", "scale": "log" } }),
            "across: a logarithmic scale has to begin above 0, not at 0.",
        ),
        (
            json!({ "across": { "knob": "gain", "none": true } }),
            "across: only leadership_change has a place at which nobody leaves.",
        ),
        (
            json!({ "across": { "knob": "exposure_window", "from": 1, "to": 4, "steps": 9 } }),
            "across: 9 steps are more than the whole numbers from 1 to 4; 4 are allowed.",
        ),
        (
            json!({ "across": { "knob": "gain" }, "up": { "knob": "gain" } }),
            "up: gain is varied across already; another knob is allowed.",
        ),
        (
            json!({ "across": { "knob": "gain", "steps": 1200 }, "up": { "knob": "loss", "steps": 1200 } }),
            "A sweep of 1440000 places is too large; 1000000 are allowed.",
        ),
        (
            json!({ "across": { "knob": "gain" }, "outcome": "institutions" }),
            "outcome: Interpersonal keeps institutions as it starts; another outcome is allowed.",
        ),
        (json!({ "across": { "knob": "gain" }, "slot": 2 }), "slot: 2 is neither 0 nor 1."),
        (
            json!({ "across": { "knob": "decision_weights.democracy.leader", "from": 0.0, "to": 0.1 }, "slot": 1 }),
            "the weights of the four levels must sum to 1",
        ),
    ];
    for (ask, wanted) in cases {
        let refusal = sweep(64, ask.clone()).err().unwrap_or_else(|| panic!("{ask} was taken"));
        assert!(refusal.contains(wanted), "{ask}: {refusal}");
        assert!(refusal.ends_with('.') && !refusal.contains('\n'), "{refusal}");
    }
    let many = json!({ "across": { "knob": "gain", "steps": 100 }, "up": { "knob": "loss", "steps": 200 } });
    let refusal = sweep(100_000, many).err().unwrap();
    assert_eq!(refusal, "100000 runs of each of 20000 places are too many; 1000000000 in all are allowed.");
}
