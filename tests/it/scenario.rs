//! The scenario format: the cases that ship, what they force on a run, and what is refused with which sentence.

use entente::scenario::{self, Date, QuarterDate, Scenario, SurveyDate};

mod any_input;
pub mod cases;
mod digests;
mod languages;
mod record;
mod refused;

/// The case that the page opens with.
pub const US_USSR: &str = include_str!("../../www/scenarios/us-ussr.json");

pub use crate::harness::scenario::KEPT;

pub fn us_ussr() -> Scenario {
    scenario::parse(US_USSR).expect("the case that ships is valid")
}

#[test]
fn the_shipped_case_spans_1981_to_1991_and_opens_with_reagan_and_brezhnev() {
    let case = us_ussr();
    assert_eq!(case.quarters(), 44);
    assert_eq!(
        [0, 1].map(|side| case.opening(side).unwrap().name.as_str()),
        ["Ronald Reagan", "Leonid Brezhnev"]
    );
    assert_eq!((case.leaders.len(), case.events.len(), case.surveys.len()), (6, 16, 7));
}

#[test]
fn a_betrayal_is_an_incident_and_two_quarters_of_hostility() {
    let mut case = us_ussr();
    case.events.truncate(1);
    case.events[0].kind = scenario::EventKind::Betrayal;
    let script = case.script();
    let first = &script.quarters[8];
    assert_eq!((first.hostility, first.incident), ([true, false], [true, false]));
    let second = &script.quarters[9];
    assert_eq!((second.hostility, second.incident), ([true, false], [false, false]));
}

#[test]
fn rhetoric_weak_crises_and_turnover_marks_carry_no_force() {
    let mut case = us_ussr();
    let terms_only = Scenario { events: vec![], ..case.clone() }.script();
    case.events
        .retain(|event| matches!(event.kind, scenario::EventKind::Rhetoric | scenario::EventKind::Turnover));
    let mut weak = us_ussr().events[1].clone();
    weak.intensity.value = -0.29;
    case.events.push(weak);
    assert_eq!(case.script(), terms_only);
}

#[test]
fn the_order_of_leaders_and_events_in_a_file_carries_no_meaning() {
    let mut case = us_ussr();
    case.leaders.reverse();
    case.events.reverse();
    let case = scenario::parse(&scenario::to_json(&case)).unwrap();
    assert_eq!(case.script(), us_ussr().script());
    assert_eq!(case.opening(1).unwrap().name, "Leonid Brezhnev");
}

#[test]
fn an_opening_leader_may_come_late_in_the_first_quarter_and_a_predecessor_may_leave_in_it() {
    let mut case = us_ussr();
    case.leaders[0].start = "1981-11-01".parse().unwrap();
    assert_eq!(case.validate(), Ok(()));
    assert_eq!(case.opening(0).unwrap().name, "Ronald Reagan");
    let mut predecessor = us_ussr().leaders[0].clone();
    predecessor.name = "Predecessor".to_owned();
    predecessor.start = "1977-01-20".parse().unwrap();
    predecessor.end = "1981-01-20".parse().unwrap();
    let mut case = us_ussr();
    case.leaders.push(predecessor);
    assert_eq!(case.validate(), Ok(()));
    assert_eq!(case.script(), us_ussr().script());
}

#[test]
fn days_become_quarters_and_places_on_the_axis() {
    let case = us_ussr();
    let day = |text: &str| text.parse::<Date>().unwrap();
    assert_eq!(case.quarter_of(day("1981-01-01")), Some(0));
    assert_eq!(case.quarter_of(day("1991-12-31")), Some(43));
    assert_eq!(case.quarter_of(day("1980-12-31")), None);
    assert_eq!(case.quarter_of(day("1992-01-01")), None);
    assert_eq!(case.position_of(day("1989-01-01")), 32.0);
    // 20 January is day 19 of the 90 of the quarter.
    assert_eq!(case.position_of(day("1989-01-20")), 32.0 + 19.0 / 90.0);
    assert_eq!(case.position_of(day("1980-10-01")), -1.0);
    let middle_of_1987 = case.position_of_survey(&case.surveys[2]);
    assert!((middle_of_1987 - 26.0).abs() < 0.01, "a year's survey stands at its middle: {middle_of_1987}");
    assert_eq!(day("1984-02-29").quarter(), QuarterDate::new(1984, 1).unwrap());
    assert_eq!("1990-02".parse::<SurveyDate>().unwrap().last_day(), day("1990-02-28"));
}
