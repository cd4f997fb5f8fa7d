//! Undo, redo, and views that are kept and taken up again.

use crate::harness::assert_is_shown;
use entente::lab::Lab;
use entente::plot::AverageWidths;
use proptest::prelude::*;
use serde_json::{Value, json};

const CASE: &str = include_str!("../../www/scenarios/us-ussr.json");

fn lab() -> Lab {
    Lab::new(CASE, AverageWidths).expect("the committed case opens")
}

/// Something a person does.
fn gesture() -> impl Strategy<Value = (&'static str, Value)> {
    prop_oneof![
        (2.0..30.0f64).prop_map(|years| ("leadership_change", json!(years))),
        (1.0..70.0f64).prop_map(|share| ("public_enmity", json!(share))),
        (0.0..100.0f64).prop_map(|share| ("sensibility", json!(share))),
        (0.0..1.0f64).prop_map(|share| ("misperception", json!(share / 4.0))),
        (0.0..2.0f64).prop_map(|rate| ("learning_rate.public", json!(rate))),
        any::<u64>().prop_map(|seed| ("seed", json!(seed.to_string()))),
        (1..1000u32).prop_map(|run| ("run", json!(run))),
        prop::sample::select(entente::theory::ALL.to_vec()).prop_map(|t| ("theory.first", json!(t.id))),
        prop::sample::select(vec!["a_in_b", "b_in_a", "weaker", "cooperation"])
            .prop_map(|q| ("quantity", json!(q))),
    ]
}

/// The settings alone: what undo is about.
fn settings(lab: &mut Lab) -> Value {
    lab.kept().unwrap()["settings"].clone()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn undo_goes_back_step_by_step_and_redo_forth(gestures in prop::collection::vec(gesture(), 1..12)) {
        let mut lab = lab();
        let mut seen = vec![settings(&mut lab)];
        for (id, value) in gestures {
            // A value outside a parameter's range is refused, and is then no step.
            let _ = lab.set(id, &value);
            let after = settings(&mut lab);
            if seen.last() != Some(&after) {
                seen.push(after);
            }
        }
        for before in seen.iter().rev().skip(1) {
            prop_assert!(lab.undo().is_some_and(|words| !words.is_empty()));
            prop_assert_eq!(&settings(&mut lab), before);
        }
        prop_assert!(lab.undo().is_none());
        for after in &seen[1..] {
            prop_assert!(lab.redo().is_some());
            prop_assert_eq!(&settings(&mut lab), after);
        }
        prop_assert!(lab.redo().is_none());
    }

    #[test]
    fn a_kept_view_comes_back_with_its_digest(gestures in prop::collection::vec(gesture(), 0..8), pin in 0..44u32) {
        let mut lab = lab();
        for (id, value) in gestures {
            let _ = lab.set(id, &value);
        }
        lab.set("pin", &json!(pin)).unwrap();
        let text = lab.kept().unwrap().to_string();
        let mut other = self::lab();
        prop_assert_eq!(other.restore(&serde_json::from_str(&text).unwrap(), None), Ok(true));
        prop_assert_eq!(other.kept().unwrap().to_string(), text);
    }
}

#[test]
fn what_is_open_follows_undo_and_redo_of_openings_alone() {
    let mut lab = lab();
    let mut views = Vec::new();
    for (id, impact) in [("A", 0.1), ("B", 0.2)] {
        lab.set("sensibility", &json!(impact)).unwrap();
        views.push((id, lab.kept().unwrap()));
    }
    for (id, view) in views {
        lab.restore(&view, None).unwrap();
        lab.set_opened(Some(id.into()));
        lab.set("public_enmity", &json!(30.0)).unwrap();
    }
    let open = |lab: &Lab| lab.opened().map(str::to_owned);
    lab.undo().unwrap();
    assert_eq!(open(&lab).as_deref(), Some("B"), "a change of what is open opens nothing");
    lab.undo().unwrap();
    assert_eq!(open(&lab).as_deref(), Some("A"));
    lab.redo().unwrap();
    assert_eq!(open(&lab).as_deref(), Some("B"));
    for _ in 0..3 {
        lab.undo().unwrap();
    }
    assert_eq!(open(&lab), None);
    // What was given a name after it was opened has it again.
    lab.redo().unwrap();
    lab.set_opened(Some("C".into()));
    lab.undo().unwrap();
    assert_eq!(open(&lab), None);
    lab.redo().unwrap();
    assert_eq!(open(&lab).as_deref(), Some("C"));
}

#[test]
fn a_drag_that_is_given_up_takes_no_other_step_with_it() {
    let mut lab = lab();
    lab.set("public_enmity", &json!(30.0)).unwrap();
    let before = settings(&mut lab);
    for positions in [&[][..], &[0.9], &[0.9, 0.2]] {
        lab.begin_drag("sensibility");
        for &position in positions {
            lab.set_position("sensibility", position, 0.0).unwrap();
        }
        lab.give_up_drag();
        lab.end_drag();
        assert_eq!(settings(&mut lab), before, "{positions:?}");
    }
    assert!(lab.redo().is_none(), "what was given up is no step");
    assert!(lab.undo().is_some() && lab.undo().is_none());
}

#[test]
fn a_drag_is_one_step_and_a_drag_back_is_none() {
    let mut lab = lab();
    let before = settings(&mut lab);
    lab.begin_drag("sensibility");
    for n in 0..20 {
        lab.set_position("sensibility", 0.03 * f64::from(n), 0.0).unwrap();
    }
    lab.end_drag();
    assert_eq!(lab.undo().as_deref(), Some("Security-dilemma sensibility: 57 %"));
    assert_eq!(settings(&mut lab), before);
    assert!(lab.undo().is_none());
    lab.redo();
    let set = settings(&mut lab);
    lab.begin_drag("sensibility");
    lab.set_position("sensibility", 0.1, 0.0).unwrap();
    lab.set_position("sensibility", 0.57, 0.0).unwrap();
    lab.end_drag();
    assert_eq!(settings(&mut lab), set);
    lab.undo();
    assert_eq!(settings(&mut lab), before);
}

#[test]
fn steps_are_called_by_what_they_did() {
    let mut lab = lab();
    let offered = |lab: &Lab| lab.view().history[0].clone().unwrap();
    lab.set("leadership_change", &json!("none")).unwrap();
    assert_eq!(offered(&lab), "Leadership change: none");
    lab.set("theory.first", &json!("kydd")).unwrap();
    assert_eq!(offered(&lab), "First theory: Rational state");
    lab.set("misperception", &json!(0.2)).unwrap();
    assert_eq!(offered(&lab), "Misperception of acts: 0.2");
    lab.reset("misperception").unwrap();
    assert_eq!(offered(&lab), "Misperception of acts: the scenario’s value");
    lab.set("seed", &json!("9")).unwrap();
    assert_eq!(offered(&lab), "Seed 9");
    lab.reset_all().unwrap();
    assert_eq!(offered(&lab), "Reset all");
}

#[test]
fn a_link_that_is_not_right_gets_a_sentence_and_changes_nothing() {
    let mut lab = lab();
    let good = lab.kept().unwrap();
    let with = |path: &str, value: Value| {
        let mut kept = good.clone();
        *kept.pointer_mut(path).unwrap() = value;
        kept
    };
    let mut named = good.clone();
    named["a\u{1b}[2J\nb"] = json!(1);
    let refused = [
        (json!(null), "no version"),
        (json!({}), "no version"),
        (with("/version", json!(2)), "version 2"),
        (with("/scenario", json!("<script>alert(1)</script>")), "not open"),
        (with("/pin", json!(-1)), "pin"),
        (with("/pin", json!(1e300)), "pin"),
        (with("/engine", json!("")), "no version such as 0.1.0"),
        (with("/engine", json!("0.1.0 of a friend: send money")), "no version such as 0.1.0"),
        (with("/engine", json!("1".repeat(41))), "no version such as 0.1.0"),
        (with("/engine", json!(1)), "cannot be read"),
        (with("/settings", json!({})), "cannot be read"),
        (with("/settings/seed", json!(-1)), "cannot be read"),
        (with("/settings/run", json!(5000)), "1 to 1000"),
        (with("/settings/theories", json!(["wheeler", "astrology"])), "astrology"),
        (with("/settings/quantity", json!("happiness")), "cannot be read"),
        (with("/settings/sensibility", json!(7.0)), "0 to 100"),
        (with("/settings/leadership_change", json!(0.001)), "2 to 30"),
        (with("/settings/changes", json!({ "charisma": 1.0 })), "charisma"),
        (with("/settings/changes", json!({ "misperception": 99.0 })), "range"),
        (named, "a\\u{1b}[2J\\u{a}b"),
        (with("/settings/changes", json!({ "\u{202e}c\n": 1.0 })), "\\u{202e}c\\u{a}"),
        (with("/scenario", json!("x".repeat(10_000))), "xxx…"),
    ];
    for (kept, says) in refused {
        let sentence = lab.restore(&kept, None).unwrap_err();
        assert!(sentence.contains(says), "{says}: {sentence}");
        assert!(sentence.ends_with("Nothing was changed."), "{sentence}");
        assert_is_shown(&sentence);
        assert_eq!(lab.kept().unwrap(), good);
    }
    assert_eq!(lab.restore(&with("/digest", json!("00")), None), Ok(false), "another engine made it");
    assert_eq!(lab.restore(&with("/engine", json!("0.0.9-rc.1+built")), None), Ok(true));
    assert_eq!(lab.kept().unwrap(), good, "what is kept from now on is of this engine");
}

#[test]
fn a_weight_that_is_dragged_to_one_and_back_leaves_the_others_as_they_were_and_is_one_step() {
    let mut lab = lab();
    let read =
        |lab: &Lab, level: &str| lab.get(&format!("decision_weights.democracy.{level}")).as_f64().unwrap();
    let all = |lab: &Lab| ["leader", "bureaucracy", "media", "public"].map(|level| read(lab, level));
    let before = all(&lab);
    let id = "decision_weights.democracy.leader";
    lab.begin_drag(id);
    lab.set_position(id, 1.0, 0.0).unwrap();
    assert_eq!(all(&lab), [1.0, 0.0, 0.0, 0.0]);
    lab.set_position(id, 0.34, 0.0).unwrap();
    lab.end_drag();
    // 0.66 are left for 0.20, 0.10 and 0.25 of 0.55.
    for (now, fair) in all(&lab).into_iter().zip([0.34, 0.24, 0.12, 0.30]) {
        assert!((now - fair).abs() < 1e-9, "{now} is not {fair}");
    }
    lab.frame().unwrap();
    assert_eq!(lab.undo().as_deref(), Some("Who decides"));
    assert_eq!(all(&lab), before);
    lab.redo().unwrap();
    lab.set("decision_weights.democracy.public", &json!("0.5")).unwrap();
    assert!((all(&lab).iter().sum::<f64>() - 1.0).abs() < 1e-9);
    lab.reset("decision_weights.democracy.media").unwrap();
    assert_eq!(all(&lab), before);
    assert!(lab.set("decision_weights.democracy.media", &json!("1.5")).is_err());
    assert_eq!(all(&lab), before);
}

#[test]
fn a_key_moves_a_slider_of_whole_numbers_by_one() {
    let mut lab = lab();
    let before = lab.get("exposure_window").as_f64().unwrap();
    lab.step("exposure_window", 1.0, "step").unwrap();
    assert_eq!(lab.get("exposure_window").as_f64(), Some(before + 1.0));
}

#[test]
fn a_view_brings_the_maps_choice_along_and_one_that_cannot_be_chosen_is_refused() {
    let mut lab = lab();
    let mut kept = lab.kept().unwrap();
    let choice =
        json!({ "across": "mimicry", "up": "", "outcome": "hoffman", "mode": "both", "runs": "case" });
    kept["page"] = json!({ "map": choice });
    assert_eq!(lab.restore(&kept, None), Ok(true));
    assert_eq!(lab.kept().unwrap()["page"]["map"], choice);
    for (what, value, says) in [
        ("across", json!("peace"), "nothing that can be varied"),
        ("outcome", json!("peace"), "is none of durable"),
        ("mode", json!("neither"), "nothing that can be chosen"),
        ("depth", json!("3"), "nothing that can be chosen"),
        ("up", json!(3), "is no text"),
    ] {
        let mut wrong = kept.clone();
        wrong["page"]["map"][what] = value;
        let refusal = lab.restore(&wrong, None).unwrap_err();
        assert!(refusal.contains(says) && refusal.ends_with("Nothing was changed."), "{refusal}");
    }
    assert_eq!(lab.kept().unwrap()["page"]["map"], choice, "what was refused changed nothing");
    kept["page"] = json!({ "map": [] });
    assert!(lab.restore(&kept, None).unwrap_err().contains("is no choice"));
}
