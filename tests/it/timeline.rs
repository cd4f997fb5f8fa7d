//! The timeline changed by hand: terms, events, what-ifs; undo, links and files of what was changed.

use entente::lab::{Grip, Lab};
use entente::plot::AverageWidths;
use entente::scenario::{self, Scenario};
use proptest::prelude::*;
use serde_json::{Value, json};

const CASE: &str = include_str!("../../www/scenarios/us-ussr.json");
const BY_CHANCE: &str = include_str!("../../www/scenarios/two-democracies.json");

fn lab() -> Lab {
    Lab::new(CASE, AverageWidths).expect("the committed case opens")
}

fn open(lab: &Lab) -> Scenario {
    scenario::parse(&lab.scenario_text()).expect("an edited case is a valid case")
}

fn leader(lab: &Lab, short: &str) -> usize {
    let at = open(lab).leaders.iter().position(|leader| leader.short == short);
    at.unwrap_or_else(|| panic!("{short} is in office"))
}

fn event(lab: &Lab, label: &str) -> usize {
    let at = open(lab).events.iter().position(|event| event.label == label);
    at.unwrap_or_else(|| panic!("{label} happened"))
}

/// Short names with their first and last days, in order of accession.
fn terms(lab: &Lab, side: usize) -> Vec<(String, String, String)> {
    let scenario = open(lab);
    let term = |l: &&scenario::Leader| (l.short.clone(), l.start.to_string(), l.end.to_string());
    scenario.terms(side).iter().map(term).collect()
}

fn names(lab: &Lab, side: usize) -> Vec<String> {
    terms(lab, side).into_iter().map(|(name, ..)| name).collect()
}

fn said(lab: &Lab) -> String {
    lab.view().history[0].clone().unwrap_or_default()
}

#[test]
fn an_edge_takes_the_neighbour_with_it() {
    let mut lab = lab();
    let reagan = leader(&lab, "Reagan");
    lab.edit(&json!({ "edit": "set_leader", "leader": reagan, "field": "end", "value": "1987-06-30" }))
        .unwrap();
    let terms = terms(&lab, 0);
    assert_eq!((terms[0].2.as_str(), terms[1].1.as_str()), ("1987-06-30", "1987-06-30"));
    assert_eq!(said(&lab), "Reagan until 1987 Q2");
    assert!(lab.view().altered);
    lab.undo().unwrap();
    assert!(!lab.view().altered);
    let bush = leader(&lab, "Bush");
    lab.edit(&json!({ "edit": "set_leader", "leader": bush, "field": "start", "value": "1987-01-20" }))
        .unwrap();
    assert_eq!(self::terms(&lab, 0)[0].2, "1987-01-20");
}

#[test]
fn whoever_stays_takes_the_successors_time() {
    let mut lab = lab();
    let andropov = leader(&lab, "Andropov");
    lab.edit(&json!({ "edit": "stay", "leader": andropov })).unwrap();
    assert_eq!(names(&lab, 1), ["Brezhnev", "Andropov", "Gorbachev"]);
    assert_eq!(said(&lab), "Andropov stays in Chernenko’s place");
    let last = leader(&lab, "Gorbachev");
    let refused = lab.edit(&json!({ "edit": "stay", "leader": last })).unwrap_err();
    assert_eq!(
        refused,
        "Gorbachev has no successor in this case, and stays as it is. The scenario was not changed."
    );
}

#[test]
fn somebody_else_comes_in_and_nobody_succeeds_himself() {
    let mut lab = lab();
    let (andropov, gorbachev) = (leader(&lab, "Andropov"), leader(&lab, "Gorbachev"));
    lab.edit(&json!({ "edit": "replace", "leader": andropov, "person": { "leader": gorbachev } })).unwrap();
    assert_eq!(names(&lab, 1), ["Brezhnev", "Gorbachev", "Chernenko", "Gorbachev"]);
    let chernenko = leader(&lab, "Chernenko");
    lab.edit(
        &json!({ "edit": "replace", "leader": chernenko, "person": { "leader": leader(&lab, "Gorbachev") } }),
    )
    .unwrap();
    assert_eq!(names(&lab, 1), ["Brezhnev", "Gorbachev"]);
    let (reagan, brezhnev) = (leader(&lab, "Reagan"), leader(&lab, "Brezhnev"));
    let refused = lab
        .edit(&json!({ "edit": "replace", "leader": brezhnev, "person": { "leader": reagan } }))
        .unwrap_err();
    assert!(refused.contains("is no leader of the Soviet Union"), "{refused}");
}

#[test]
fn types_of_leaders_come_in_with_their_traits() {
    let mut lab = lab();
    for (kind, disposition, sensibility) in [("distruster", -0.6, 0.25), ("sensible", 0.0, 0.8)] {
        let bush = terms(&lab, 0).len() - 1;
        let index = open(&lab).term_order(0)[bush];
        lab.edit(&json!({ "edit": "replace", "leader": index, "person": { "type": kind } })).unwrap();
        let came = &open(&lab).leaders[index];
        assert_eq!((came.disposition.value, came.sensibility.value), (disposition, sensibility), "{kind}");
        assert_eq!(came.disposition.status, entente::param::Status::Judgement);
    }
    let bush = open(&lab).term_order(0)[1];
    lab.edit(&json!({ "edit": "replace", "leader": bush, "person": { "type": "other_party" } })).unwrap();
    let scenario = open(&lab);
    let [first, second] = [0, 1].map(|i| scenario.terms(0)[i].coalition.value);
    assert_eq!(first, -second, "the other party rests on another coalition");
}

#[test]
fn a_leader_is_put_in_and_taken_out() {
    let mut lab = lab();
    lab.edit(
        &json!({ "edit": "insert", "side": 0, "date": "1985-01-20", "person": { "type": "same_party" } }),
    )
    .unwrap();
    assert_eq!(names(&lab, 0), ["Reagan", "Same party", "Bush"]);
    assert_eq!(said(&lab), "Same party from 1985 Q1");
    let inserted = leader(&lab, "Same party");
    lab.edit(&json!({ "edit": "remove_leader", "leader": inserted })).unwrap();
    assert_eq!(names(&lab, 0), ["Reagan", "Bush"]);
    // The first leader's time goes to the successor.
    lab.edit(&json!({ "edit": "remove_leader", "leader": leader(&lab, "Reagan") })).unwrap();
    assert_eq!(names(&lab, 0), ["Bush"]);
    let refused = lab.edit(&json!({ "edit": "remove_leader", "leader": leader(&lab, "Bush") })).unwrap_err();
    assert!(refused.contains("is the only leader of the United States"), "{refused}");
}

#[test]
fn events_are_added_moved_muted_and_removed() {
    let mut lab = lab();
    let count = open(&lab).events.len();
    lab.edit(&json!({ "edit": "add_event", "kind": "leap", "date": "1984-05-01", "actor": "B" })).unwrap();
    assert_eq!(said(&lab), "Added: leap of trust, 1984 Q2");
    let leap = event(&lab, "Leap of trust");
    assert_eq!(open(&lab).events[leap].confidence, scenario::Confidence::Invented);
    assert!(open(&lab).script().quarters[13].leap[1]);
    for (field, value) in
        [("date", json!("1986-02-01")), ("intensity", json!(0.4)), ("label", json!("Offer"))]
    {
        lab.edit(&json!({ "edit": "set_event", "event": leap, "field": field, "value": value })).unwrap();
    }
    assert!(open(&lab).script().quarters[20].leap[1]);
    lab.edit(&json!({ "edit": "set_event", "event": leap, "field": "muted", "value": true })).unwrap();
    assert!(!open(&lab).script().quarters[20].leap[1]);
    assert_eq!(said(&lab), "“Offer” muted");
    lab.edit(&json!({ "edit": "remove_event", "event": leap })).unwrap();
    assert_eq!(open(&lab).events.len(), count);
    for _ in 0..6 {
        lab.undo().unwrap();
    }
    assert!(!lab.view().altered);
    assert!(lab.undo().is_none());
}

#[test]
fn what_is_wrong_gets_a_sentence_and_changes_nothing() {
    let mut lab = lab();
    let before = lab.kept().unwrap();
    let many = "x".repeat(500);
    let refused = [
        (json!({}), "no edit"),
        (json!({ "edit": "abdicate" }), "no edit"),
        (json!({ "edit": "stay" }), "no place"),
        (json!({ "edit": "stay", "leader": 99 }), "no such leader"),
        (json!({ "edit": "set_leader", "leader": 0, "field": "hat", "value": 1 }), "nothing that a term has"),
        (json!({ "edit": "set_leader", "leader": 0, "field": "name", "value": many }), "up to 120"),
        (json!({ "edit": "set_leader", "leader": 0, "field": "name", "value": " " }), "is empty"),
        (json!({ "edit": "set_leader", "leader": 0, "field": "disposition", "value": "NaN" }), "no number"),
        (json!({ "edit": "set_leader", "leader": 0, "field": "disposition", "value": 5 }), "-4 to 4"),
        (json!({ "edit": "set_leader", "leader": 0, "field": "coalition", "value": 3 }), "1 and -1"),
        (
            json!({ "edit": "set_leader", "leader": 0, "field": "end", "value": "1979-01-01" }),
            "before it begins",
        ),
        (json!({ "edit": "set_leader", "leader": 0, "field": "end", "value": "1988-02-30" }), "no date"),
        (
            json!({ "edit": "insert", "side": 0, "date": "1981-01-20", "person": { "type": "sensible" } }),
            "takes or leaves",
        ),
        (
            json!({ "edit": "insert", "side": 0, "date": "1985-01-20", "person": { "type": "saint" } }),
            "nobody",
        ),
        (json!({ "edit": "add_event", "kind": "miracle", "date": "1985-01-20" }), "kind"),
        (json!({ "edit": "add_event", "kind": "leap", "date": "1789-07-14" }), "outside the scenario"),
        (json!({ "edit": "add_event", "kind": "leap", "date": "1985-01-20", "intensity": 7 }), "-1 to 1"),
        (json!({ "edit": "set_event", "event": 0, "field": "actor", "value": "C" }), "actor"),
        (json!({ "edit": "remove_event", "event": 1000 }), "no such event"),
    ];
    for (change, says) in refused {
        let sentence = lab.edit(&change).unwrap_err();
        assert!(sentence.contains(says), "{change}: {sentence}");
        assert!(sentence.ends_with("The scenario was not changed."), "{sentence}");
        assert_eq!(lab.kept().unwrap(), before, "{change}");
    }
}

#[test]
fn terms_that_chance_decides_are_locked_and_events_are_not() {
    let mut lab = Lab::new(BY_CHANCE, AverageWidths).unwrap();
    assert!(lab.timeline()["locked"].as_str().unwrap().contains("by chance"));
    let insert =
        json!({ "edit": "insert", "side": 0, "date": "0005-01-01", "person": { "type": "sensible" } });
    assert!(lab.edit(&insert).unwrap_err().contains("by chance"));
    lab.edit(&json!({ "edit": "add_event", "kind": "summit", "date": "0005-01-01" })).unwrap();
    assert_eq!(open(&lab).events.len(), 1);
    let mut lab = self::lab();
    lab.set("leadership_change", &json!(3)).unwrap();
    let refused = lab.edit(&json!({ "edit": "stay", "leader": 0 })).unwrap_err();
    assert!(refused.contains("as scripted"), "{refused}");
}

/// A lab whose chart is 848 CSS pixels wide and drawn.
fn drawn() -> Lab {
    let mut lab = lab();
    lab.resize(848.0);
    lab.frame().unwrap();
    lab
}

/// The place of a time in the chart, as the layout of 848 pixels has it.
fn x_of(lab: &Lab, day: &str) -> f64 {
    112.0 + open(lab).position_of(day.parse().unwrap()) / 44.0 * (848.0 - 112.0 - 84.0)
}

const LEADERS_OF_A: f64 = 323.0;
const EVENTS_MIDDLE: f64 = 418.0;

#[test]
fn a_hand_cuts_a_term_short_by_quarters_and_finely_by_days() {
    let mut lab = drawn();
    let x = x_of(&lab, "1989-01-20");
    let reagan = leader(&lab, "Reagan");
    assert_eq!(lab.grab(x + 3.0, LEADERS_OF_A, 7.0), Some(Grip::Edge { leader: reagan, edge: "end" }));
    lab.begin_drag("timeline");
    let quarter = (848.0 - 112.0 - 84.0) / 44.0;
    // Back and forth: a drag starts from what was taken hold of, so that nothing adds up.
    for quarters in [-3.0, -20.0, 5.0, -4.0] {
        lab.drag(x + 3.0 + quarters * quarter, LEADERS_OF_A, false).unwrap();
        lab.frame().unwrap();
    }
    lab.end_drag();
    assert_eq!(terms(&lab, 0)[1].1, "1988-01-01");
    assert_eq!(said(&lab), "Reagan until 1988 Q1");
    lab.undo().unwrap();
    assert!(!lab.view().altered && lab.undo().is_none(), "a drag is one step");
    // Both keep at least a quarter, however far the hand goes.
    for (to, first_day) in [(-9000.0, "1981-04-01"), (9000.0, "1991-10-01")] {
        lab.frame().unwrap();
        lab.grab(x, LEADERS_OF_A, 7.0).unwrap();
        lab.begin_drag("timeline");
        lab.drag(x + to, LEADERS_OF_A, false).unwrap();
        lab.end_drag();
        assert_eq!(terms(&lab, 0)[1].1, first_day);
        lab.undo().unwrap();
    }
    lab.frame().unwrap();
    lab.grab(x, LEADERS_OF_A, 7.0).unwrap();
    lab.begin_drag("timeline");
    lab.drag(x + 0.3 * quarter, LEADERS_OF_A, true).unwrap();
    lab.end_drag();
    assert_eq!(&terms(&lab, 0)[1].1[..7], "1989-02", "by days");
}

#[test]
fn a_hand_moves_an_event_in_time_and_in_intensity() {
    let mut lab = drawn();
    let summit = event(&lab, "Geneva");
    let old = open(&lab).events[summit].clone();
    let at = x_of(&lab, &old.date.to_string());
    let y = EVENTS_MIDDLE - old.intensity.value / 1.15 * 46.0;
    let Some(Grip::Event { event }) = lab.grab(at, y, 14.0) else { panic!("no event under the hand") };
    assert_eq!(event, summit);
    lab.begin_drag("timeline");
    let quarter = (848.0 - 112.0 - 84.0) / 44.0;
    lab.drag(at - 4.0 * quarter, y + 4.0, false).unwrap();
    let moved = open(&lab).events[summit].clone();
    assert_eq!(moved.date.to_string(), "1984-11-19", "a year earlier, on the same day of the quarter");
    assert_eq!(moved.intensity, old.intensity, "a tremor of the hand is no intensity");
    let said = lab.drag(at - 4.0 * quarter, y - 12.0, false).unwrap();
    lab.end_drag();
    assert!(open(&lab).events[summit].intensity.value > old.intensity.value);
    assert!(said.starts_with("“Geneva”: 1984 Q4, intensity"), "{said}");
    // A drag back to where it began is none.
    lab.undo().unwrap();
    lab.frame().unwrap();
    lab.grab(at, y, 14.0).unwrap();
    lab.begin_drag("timeline");
    lab.drag(at + 60.0, y, false).unwrap();
    lab.drag(at, y, false).unwrap();
    lab.end_drag();
    assert!(!lab.view().altered && lab.undo().is_none());
}

#[test]
fn another_case_is_a_step_too_and_no_edit_is_lost_by_opening_one() {
    let mut lab = lab();
    lab.edit(&json!({ "edit": "stay", "leader": 0 })).unwrap();
    let edited = lab.kept().unwrap();
    lab.open(BY_CHANCE).unwrap();
    assert_eq!(lab.case_id(), "two-democracies");
    lab.undo().unwrap();
    assert_eq!(lab.kept().unwrap(), edited);
    lab.redo().unwrap();
    assert_eq!(lab.case_id(), "two-democracies");
}

#[test]
fn a_change_keeps_seed_and_shocks() {
    let mut lab = lab();
    let before = lab.results();
    let (seed, run) = (lab.get("seed"), lab.get("run"));
    let geneva = event(&lab, "Geneva");
    lab.edit(&json!({ "edit": "remove_event", "event": geneva })).unwrap();
    assert_eq!((lab.get("seed"), lab.get("run")), (seed, run));
    lab.undo().unwrap();
    assert_eq!(lab.results()["seed"], before["seed"]);
    // Until the quarter of the change the runs are the same to the bit, since the shocks are.
    let digest = lab.digest().unwrap();
    lab.edit(&json!({ "edit": "set_event", "event": geneva, "field": "text", "value": "Another text." }))
        .unwrap();
    assert_eq!(lab.digest().unwrap(), digest, "words carry no force");
}

/// Something a person does to a timeline; places may be out of range and are then refused.
fn gesture() -> impl Strategy<Value = Value> {
    let day = || (1980..1993i32, 1..13u32, 1..29u32).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}"));
    let person = || {
        prop_oneof![
            (0..7usize).prop_map(|leader| json!({ "leader": leader })),
            prop::sample::select(vec!["distruster", "sensible", "same_party", "other_party"])
                .prop_map(|kind| json!({ "type": kind })),
        ]
    };
    let kinds =
        vec!["leap", "summit", "treaty", "institution", "reciprocation", "crisis", "betrayal", "rhetoric"];
    prop_oneof![
        (0..8usize, prop::sample::select(vec!["start", "end"]), day()).prop_map(|(leader, field, value)| {
            json!({ "edit": "set_leader", "leader": leader, "field": field, "value": value })
        }),
        (0..8usize, ".{0,20}").prop_map(|(leader, name)| {
            json!({ "edit": "set_leader", "leader": leader, "field": "name", "value": name })
        }),
        (0..8usize, -4.0..4.0f64).prop_map(|(leader, value)| {
            json!({ "edit": "set_leader", "leader": leader, "field": "disposition", "value": value })
        }),
        (0..8usize).prop_map(|leader| json!({ "edit": "stay", "leader": leader })),
        (0..8usize).prop_map(|leader| json!({ "edit": "remove_leader", "leader": leader })),
        (0..8usize, person()).prop_map(|(leader, person)| {
            json!({ "edit": "replace", "leader": leader, "person": person })
        }),
        (0..2usize, day(), person()).prop_map(|(side, date, person)| {
            json!({ "edit": "insert", "side": side, "date": date, "person": person })
        }),
        (prop::sample::select(kinds), day(), -1.0..1.0f64).prop_map(|(kind, date, intensity)| {
            json!({ "edit": "add_event", "kind": kind, "date": date, "intensity": intensity })
        }),
        (0..25usize, day()).prop_map(|(event, date)| {
            json!({ "edit": "set_event", "event": event, "field": "date", "value": date })
        }),
        (0..25usize, any::<bool>()).prop_map(|(event, muted)| {
            json!({ "edit": "set_event", "event": event, "field": "muted", "value": muted })
        }),
        (0..25usize).prop_map(|event| json!({ "edit": "remove_event", "event": event })),
        Just(json!({ "edit": "fork_here" })),
        Just(json!({ "edit": "compare_with_case" })),
        Just(json!({ "edit": "restore" })),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is done: the case stays valid, undo and redo retrace it, and a link and a file give it back.
    #[test]
    fn edits_are_undone_redone_linked_and_written(gestures in prop::collection::vec(gesture(), 1..14)) {
        let mut lab = lab();
        let mut seen = vec![lab.kept().unwrap()];
        for gesture in &gestures {
            let _ = lab.edit(gesture);
            let after = lab.kept().unwrap();
            if seen.last() != Some(&after) {
                seen.push(after);
            }
        }
        let link = seen.last().unwrap().clone();
        // From link to state to link is the identity, on a page with the case and, with the case inside, on any.
        let mut other = self::lab();
        prop_assert_eq!(other.restore(&link, None), Ok(true));
        prop_assert_eq!(other.kept().unwrap(), link.clone());
        prop_assert_eq!(other.scenario_text(), lab.scenario_text());
        let mut stranger = Lab::new(BY_CHANCE, AverageWidths).unwrap();
        prop_assert_eq!(stranger.restore(&lab.experiment().unwrap(), None), Ok(true));
        prop_assert_eq!(stranger.kept().unwrap(), link.clone());
        prop_assert_eq!(stranger.restore(&link, None), Ok(true));
        // A file of the edited case is the edited case.
        let text = lab.scenario_text();
        prop_assert_eq!(scenario::to_json(&scenario::parse(&text).unwrap()), text);
        for before in seen.iter().rev().skip(1) {
            prop_assert!(lab.undo().is_some_and(|words| !words.is_empty()));
            prop_assert_eq!(&lab.kept().unwrap(), before);
        }
        prop_assert!(lab.undo().is_none());
        for after in &seen[1..] {
            prop_assert!(lab.redo().is_some());
            prop_assert_eq!(&lab.kept().unwrap(), after);
        }
    }
}
