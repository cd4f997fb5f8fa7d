//! What a change of the timeline does, as the page hears it: paired runs, their small charts and their words.

use entente::lab::{Lab, Runner};
use entente::plot::AverageWidths;
use entente::scenario;
use serde_json::{Value, json};

const CASE: &str = include_str!("../../www/scenarios/us-ussr.json");

const FORK: usize = 3;
const SURVIVAL: usize = 4;

fn lab() -> Lab {
    let mut lab = Lab::new(CASE, AverageWidths).expect("the committed case opens");
    lab.resize_small("fork", 284.0);
    lab.resize_small("survival", 284.0);
    lab.frame().unwrap();
    lab
}

fn settle(lab: &mut Lab) {
    lab.frame().unwrap();
    while let Some(job) = lab.next_job() {
        let runner = Runner::new(&lab.text_of(job.kind), lab.brief()).unwrap();
        lab.accept(job, runner.batch(job.kind, job.slot, job.batch).unwrap());
    }
    lab.frame().unwrap();
}

fn leader(short: &str) -> usize {
    let case = scenario::parse(CASE).unwrap();
    case.leaders.iter().position(|leader| leader.short == short).unwrap()
}

fn said(fork: &Value, field: &str) -> String {
    fork[field].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_leader_who_stays_is_compared_pair_by_pair() {
    let mut lab = lab();
    assert_eq!(lab.view().fork, Value::Null);
    settle(&mut lab);
    lab.edit(&json!({ "edit": "stay", "leader": leader("Reagan") })).unwrap();
    settle(&mut lab);
    let fork = lab.view().fork;
    assert_eq!((&fork["pairs"], said(&fork, "since")), (&json!(1000), "since 1989 Q1".into()));
    assert_eq!(said(&fork, "reference"), "as in history");
    let sentence = said(&fork, "sentence");
    let start = "In this model, with Reagan staying in Bush’s time, joint cooperation from 1989 Q1 on is 0.4";
    assert!(
        sentence.starts_with(start) && sentence.contains("1,000 pairs of runs on the same shocks"),
        "{sentence}"
    );
    let texts: Vec<String> = lab.layer(FORK).text_boxes().into_iter().map(|text| text.text).collect();
    assert!(["1989 Q1", "Embedded", "0"].iter().all(|text| texts.iter().any(|t| t == text)), "{texts:?}");
    lab.undo().unwrap();
    settle(&mut lab);
    assert_eq!(lab.view().fork, Value::Null);
}

#[test]
fn the_order_in_which_pairs_come_back_changes_nothing() {
    let edit = json!({ "edit": "stay", "leader": leader("Reagan") });
    let mut at_once = lab();
    at_once.edit(&edit).unwrap();
    settle(&mut at_once);
    // First the case, then the edit: the case's runs become those it is compared with.
    let mut later = lab();
    settle(&mut later);
    later.edit(&edit).unwrap();
    settle(&mut later);
    assert_eq!(at_once.view().fork, later.view().fork);
    assert_eq!(at_once.layer(FORK).text_boxes(), later.layer(FORK).text_boxes());
}

#[test]
fn what_the_model_does_not_read_changes_nothing() {
    let mut lab = lab();
    let change = json!({ "edit": "set_leader", "leader": leader("Bush"), "field": "note", "value": "Tall." });
    lab.edit(&change).unwrap();
    settle(&mut lab);
    let fork = lab.view().fork;
    assert_eq!(said(&fork, "sentence"), "Nothing that the model reads has changed: every run is as it was.");
    assert_eq!(fork["since"], Value::Null);
}

#[test]
fn survival_has_its_curve_and_its_half_lives_where_a_leader_leaves() {
    let mut lab = lab();
    settle(&mut lab);
    let curve = lab.view().survival["curve"].clone();
    assert_eq!(
        curve["half"],
        json!([
            "Interpersonal: half after 1 quarter",
            "Embedded: half after 1 quarter",
            "Gaps are quarters that the script decides for both sides, or in which hardly a run would cooperate anyway"
        ])
    );
    // The treaty of November 1990 holds in its quarter and the next, the one of July 1991 to the end.
    let rows = lab.small_numbers("survival")["rows"].clone();
    let gaps = rows.as_array().unwrap().iter().filter(|row| row[1] == "–" && row[2] == "–");
    assert_eq!(gaps.map(|row| row[0].as_str().unwrap()).collect::<Vec<_>>(), ["7", "8", "10", "11"]);
    assert!(said(&curve, "description").contains("Interpersonal: 5 after 1 quarter"), "{curve}");
    let drawn = lab.layer(SURVIVAL).commands().to_vec();
    assert!(drawn.len() > 100 && drawn.iter().all(|number| number.is_finite()));
    // An equal picture is not drawn again.
    lab.set("quantity", &json!("cooperation")).unwrap();
    assert!(!lab.frame().unwrap().small);
    lab.set("pin", &json!(5)).unwrap();
    lab.frame().unwrap();
    assert_eq!(lab.view().survival, Value::Null);
}

#[test]
fn where_hardly_a_run_would_cooperate_nothing_is_said_to_survive() {
    let mut lab = lab();
    // Whoever strikes first wins: cooperation is worth it at a trust that nobody has.
    lab.set("power", &json!("0.9")).unwrap();
    settle(&mut lab);
    let survival = lab.view().survival;
    let said: Vec<_> =
        survival["values"].as_array().unwrap().iter().map(|value| value["text"].clone()).collect();
    assert!(said.contains(&json!("hardly anything to lose")), "{survival}");
    let rows = lab.small_numbers("survival")["rows"].clone();
    for cell in rows.as_array().unwrap().iter().flat_map(|row| [&row[1], &row[2]]) {
        assert!(!cell.as_str().unwrap().starts_with("100"), "{rows}");
    }
}

#[test]
fn the_scale_of_differences_does_not_shrink_under_the_hand() {
    let mut lab = lab();
    lab.edit(&json!({ "edit": "stay", "leader": leader("Reagan") })).unwrap();
    settle(&mut lab);
    let top = |lab: &Lab| {
        lab.layer(FORK)
            .text_boxes()
            .into_iter()
            .find(|text| text.text.starts_with("+1"))
            .map(|text| text.text)
    };
    assert_eq!(top(&lab).as_deref(), Some("+100"));
    lab.begin_drag("timeline");
    lab.set("quantity", &json!("b_in_a")).unwrap();
    settle(&mut lab);
    assert_eq!(top(&lab).as_deref(), Some("+100"));
    lab.end_drag();
    settle(&mut lab);
}
