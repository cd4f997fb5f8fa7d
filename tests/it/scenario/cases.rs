//! The cases that ship: every one is read, is graded, and forces on a run what the reference replay does.

use entente::dyad::script::{Coalition, Intervention};
use entente::param::Status;
use entente::scenario::{self, Confidence, EventKind, Scenario};
use serde_json::Value;
use std::collections::BTreeSet;

/// The same list that the digests go through.
#[path = "../../portability/cases.rs"]
mod shipped;

pub use shipped::CASES;

const INDEX: &str = include_str!("../../../www/scenarios/index.json");
/// What the reference replay forces on a run, one fact a line; see its first lines.
const REPLAY: &str = include_str!("replay.txt");

fn case(text: &str) -> Scenario {
    scenario::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_case_is_read_and_survives_a_round_trip() {
    for (file, text) in CASES {
        let case = case(text);
        assert_eq!(case.id, file);
        assert_eq!(scenario::parse(&scenario::to_json(&case)), Ok(case), "{file}");
    }
}

/// Dispositions, sensibilities, intensities and starting trust were chosen by hand: none may pass for data.
#[test]
fn judgements_are_marked_and_every_fact_says_where_it_comes_from() {
    for (file, text) in CASES {
        let case = case(text);
        assert!(case.starting_trust.iter().flatten().all(|x| x.status == Status::Judgement), "{file}");
        assert!(case.starting_institutions.status == Status::Judgement, "{file}");
        for leader in &case.leaders {
            let judged = [leader.disposition.status, leader.sensibility.status, leader.coalition.status];
            assert_eq!(judged, [Status::Judgement; 3], "{file}: {}", leader.name);
            assert!(leader.dates.status != Status::Judgement, "{file}: {}", leader.name);
        }
        for event in &case.events {
            assert!(event.intensity.status == Status::Judgement, "{file}: {}", event.label);
            assert!(event.label.chars().count() <= 20, "{file}: {} is long for the chart", event.label);
            let unchecked = event.source == "A standard fact, not checked again against a source.";
            assert_eq!(unchecked, event.confidence == Confidence::B, "{file}: {}", event.label);
            assert_eq!(
                event.kind == EventKind::Turnover,
                event.intensity.value == 0.0,
                "{file}: {}",
                event.label
            );
        }
        assert!(case.surveys.iter().all(|s| s.status != Status::Judgement), "{file}");
        assert!(case.settings.values().all(|s| s.status == Status::Judgement), "{file}");
    }
}

/// The facts of the reference: 104 events in the first eight cases, 55 of them met in a source.
#[test]
fn all_events_of_the_reference_are_there() {
    let events: Vec<_> = CASES.iter().take(8).flat_map(|(_, text)| case(text).events).collect();
    assert_eq!(events.len(), 104);
    assert_eq!(events.iter().filter(|e| e.confidence == Confidence::A).count(), 55);
}

/// An intervention in the words of `replay.txt`.
fn worded(quarter: usize, i: &Intervention) -> Vec<String> {
    let mut lines = Vec::new();
    let acts = [
        ("leap", i.leap),
        ("cooperation", i.cooperation),
        ("hostility", i.hostility),
        ("incident", i.incident),
        ("betrayed", i.betrayal),
    ];
    for (name, sides) in acts {
        let sides: String = (0..2).filter(|&side| sides[side]).map(|side| format!(" {side}")).collect();
        if !sides.is_empty() {
            lines.push(format!("{quarter} {name}{sides}"));
        }
    }
    lines.extend(i.summit.map(|quality| format!("{quarter} summit {quality:?}")));
    for side in (0..2).filter(|&side| i.turnover[side]) {
        let successor = i.successor[side].expect("a scripted successor is named");
        let coalition = match i.coalition[side].expect("so is the coalition") {
            Coalition::Same => "same",
            Coalition::Different => "different",
        };
        let (g, s) = (successor.disposition, successor.sensibility);
        lines.push(format!("{quarter} turnover {side} {g:?} {s:?} {coalition}"));
    }
    lines
}

#[test]
fn scripts_of_all_dyads_equal_the_reference_replay() {
    let mut replayed = BTreeSet::new();
    for (file, text) in CASES {
        let expected: Vec<&str> =
            REPLAY.lines().filter_map(|line| line.strip_prefix(file)?.strip_prefix(' ')).collect();
        if expected.is_empty() {
            continue;
        }
        replayed.insert(file);
        let case = case(text);
        let script = case.script();
        let opening = [0, 1].map(|side| {
            let leader = case.opening(side).expect("a replayed case has leaders");
            let (g, s) = (leader.disposition.value, leader.sensibility.value);
            format!("opening {side} {g:?} {s:?} {}", leader.coalition.value)
        });
        let quarters = script.quarters.iter().enumerate().flat_map(|(quarter, i)| worded(quarter, i));
        let lines: Vec<String> = opening.into_iter().chain(quarters).collect();
        assert_eq!(lines, expected, "{file}");
        assert!(!script.turnover_by_chance, "{file}");
    }
    assert_eq!(replayed.len(), 7);
}

#[test]
fn cases_without_history_have_no_events_and_leaders_by_chance() {
    for file in ["two-democracies", "two-autocracies"] {
        let (_, text) = CASES.iter().find(|(name, _)| *name == file).unwrap();
        let case = case(text);
        assert!(case.leaders_by_chance && !case.is_dated());
        assert!(case.events.is_empty() && case.leaders.is_empty() && case.surveys.is_empty());
        assert_eq!(case.script(), Default::default(), "nothing is scripted, and leaders leave by chance");
        assert_eq!(case.quarters(), 120);
    }
}

#[test]
fn the_index_names_every_case_once_with_a_card() {
    let index: Vec<Value> = serde_json::from_str(INDEX).unwrap();
    let files: Vec<&str> = index.iter().map(|entry| entry["file"].as_str().unwrap()).collect();
    let shipped: Vec<String> = CASES.iter().map(|(file, _)| format!("{file}.json")).collect();
    assert_eq!(BTreeSet::from_iter(files.iter().copied()), shipped.iter().map(String::as_str).collect());
    assert_eq!(files.len(), shipped.len());
    assert_eq!(files[0], "us-ussr.json", "the page opens with it");
    for entry in &index {
        let (file, text) = CASES.iter().find(|(file, _)| entry["file"] == format!("{file}.json")).unwrap();
        let case = case(text);
        assert_eq!(entry["title"], case.title, "{file}");
        let years = if case.is_dated() {
            format!("{}–{}", case.start.year(), case.end.year())
        } else {
            "30 years".to_owned()
        };
        assert_eq!(entry["years"], years, "{file}");
        let theory = entry["usual_theory"].as_str();
        assert_eq!(theory.is_some(), !case.events.is_empty(), "{file}");
        assert!(theory.is_none_or(|id| entente::theory::find(id).is_some()), "{file}");
        assert_eq!(entry["replay"], *file != "us-collective-security", "{file}");
        assert_eq!(entry["why_no_replay"].is_string(), entry["replay"] == false, "{file}");
        let card = &entry["card"];
        let happened = card["happened"].as_array().unwrap();
        assert_eq!(happened.len(), 5, "{file}");
        let one = |text: &Value| {
            let text = text.as_str().unwrap();
            assert!(text.ends_with('.') && text.chars().count() < 600, "{file}: {text}");
        };
        happened.iter().for_each(one);
        for name in ["disputed", "usually_told_for", "replay_gets_wrong", "judgement_note"] {
            one(&card[name]);
        }
    }
}
