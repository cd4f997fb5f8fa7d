//! The observed record in the scenario format: what ships, what is refused, what survives a round trip.

use entente::param::Status;
use entente::scenario::{self, Observed, Point, RecordKind};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::cases::CASES;
use super::{KEPT, US_USSR, us_ussr};

fn series(text: &str, id: &str) -> Observed {
    let case = scenario::parse(text).unwrap();
    case.record.into_iter().find(|series| series.id == id).unwrap_or_else(|| panic!("{id} is there"))
}

/// WEIS ends in 1992, COPDAB in 1978, and between 1945 and 1963 nothing is there for the United States and Germany.
#[test]
fn each_case_has_the_series_that_the_data_reach() {
    let expected = [
        ("us-ussr", vec![("weis", 11), ("gss", 8), ("crises", 10)]),
        ("egypt-israel", vec![("weis", 20), ("copdab", 6), ("crises", 10)]),
        ("france-germany", vec![("weis", 19)]),
        ("india-pakistan", vec![("crises", 10)]),
        ("brazil-argentina", vec![("weis", 8)]),
        ("us-japan", vec![("weis", 7)]),
    ];
    for (file, text) in CASES {
        let case = scenario::parse(text).unwrap();
        let found: Vec<_> = case.record.iter().map(|s| (s.id.as_str(), s.points.len())).collect();
        let expected = expected.iter().find(|(name, _)| *name == file).map_or(&[][..], |(_, series)| series);
        assert_eq!(found, expected, "{file}");
    }
}

#[test]
fn every_series_cites_its_source_and_lies_in_the_case_s_years() {
    for (file, text) in CASES {
        let case = scenario::parse(text).unwrap();
        for series in &case.record {
            assert!(series.status != Status::Judgement, "{file}: {}", series.id);
            let cited = match series.id.as_str() {
                "weis" => ["McClelland", "Goldstein (1992)"],
                "copdab" => ["Azar", "Lebo and Moore (2003)"],
                "gss" => ["General Social Survey", "unweighted"],
                "crises" => ["International Crisis Behavior project, version 14", "GML-MID 2.2.1"],
                id => panic!("{id} is not known here"),
            };
            assert!(cited.iter().all(|words| series.source.contains(words)), "{file}: {}", series.source);
            let years = case.start.year()..=case.end.year();
            for point in &series.points {
                let (first, last) = point.days();
                assert!(
                    first.year() <= *years.end() && last.year() >= *years.start(),
                    "{file}: {}",
                    point.date
                );
            }
        }
    }
}

/// Values as they stand in the data: WEIS both directions, GSS RUSSIA.
#[test]
fn values_are_those_of_the_data() {
    let value = |series: &Observed, year: &str| {
        let point = series.points.iter().find(|point| point.date.to_string() == year).unwrap();
        (point.value, point.n.unwrap_or_default())
    };
    let weis = series(US_USSR, "weis");
    assert_eq!((value(&weis, "1983"), value(&weis, "1990")), ((-1.454, 689), (1.279, 196)));
    assert_eq!(value(&series(US_USSR, "gss"), "1991"), (66.806, 955));
    let (_, egypt) = CASES.iter().find(|(file, _)| *file == "egypt-israel").unwrap();
    // The mean of -26.822 and -15.122.
    assert_eq!(value(&series(egypt, "copdab"), "1973").0, -20.972);
}

/// A share that a survey of the case already shows is not given again.
#[test]
fn no_survey_is_given_twice() {
    for (file, text) in CASES {
        let case = scenario::parse(text).unwrap();
        let shares = case.record.iter().filter(|series| series.kind == RecordKind::Share);
        for survey in &case.surveys {
            assert!(!shares.clone().any(|series| survey.pollster.contains(&series.short)), "{file}");
        }
    }
}

fn refusal(edit: impl FnOnce(&mut Value)) -> String {
    let mut file: Value = serde_json::from_str(US_USSR).unwrap();
    edit(&mut file["record"]);
    scenario::parse(&file.to_string()).expect_err("the edit breaks a law").to_string()
}

#[test]
fn each_breach_gets_its_sentence() {
    let set = |pointer: &'static str, value: Value| {
        refusal(move |record| *record.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value)
    };
    let cases = [
        (
            "record[0].id: \"WEIS\" is no short name; 1 to 20 small letters, digits and hyphens but \"events\" are \
             allowed.",
            set("/0/id", json!("WEIS")),
        ),
        (
            "record[0].id: \"events\" is no short name; 1 to 20 small letters, digits and hyphens but \"events\" are \
             allowed.",
            set("/0/id", json!("events")),
        ),
        ("record[1].id: \"weis\" is the id of record[0]; another is allowed.", set("/1/id", json!("weis"))),
        (
            "record[0].kind: \"mood\" is not known; score, share, crises are allowed.",
            set("/0/kind", json!("mood")),
        ),
        (
            "record[0].points[2].value: -10.5 is out of range; -10 to 8.3 is allowed.",
            set("/0/points/2/value", json!(-10.5)),
        ),
        (
            "record[0].points[2].value: is null; a number without quotation marks is allowed.",
            set("/0/points/2/value", Value::Null),
        ),
        (
            "record[0].points[2].date: 1982-05 comes after 1982; points in order of date, of a score at most one a year, \
             are allowed.",
            set("/0/points/2/date", json!("1982-05")),
        ),
        (
            "record[0].points[2].date: \"1983-13\" is no date (month 13); a year, month or day such as 1987, 1985-11 or 1989-12-02 is allowed.",
            set("/0/points/2/date", json!("1983-13")),
        ),
        (
            "record[2].points[3].date: 1982-11 comes after 1982-12; points in order of date, of a score at most one a \
             year, are allowed.",
            set("/2/points/3/date", json!("1982-11")),
        ),
        (
            "record[0].points[2].n: is the number -3; a whole number from 0 is allowed.",
            set("/0/points/2/n", json!(-3)),
        ),
        (
            "record[0].points[2].end: is given; only a crisis may have an end.",
            refusal(|record| record[0]["points"][2]["end"] = json!("1984")),
        ),
        (
            "record[2].points[4].end: is before the date; that day or a later one is allowed.",
            set("/2/points/4/end", json!("1983-10-30")),
        ),
        (
            "record[2].points[4].label: is empty; a text of 1 to 120 characters is allowed.",
            set("/2/points/4/label", json!(" ")),
        ),
        (
            "record[1].side: is missing; a share needs the side that answers, 0 or 1.",
            refusal(|record| drop(record[1].as_object_mut().unwrap().remove("side"))),
        ),
        (
            "record[1].side: 2 is no side; 0 (first state) and 1 (second state) are allowed.",
            set("/1/side", json!(2)),
        ),
        (
            "record[1].high: 0 to 101 is no range of per cent; a range within 0 to 100 is allowed.",
            set("/1/high", json!(101)),
        ),
        (
            "record[0].high: -10 to -10 is no scale; more than low, both within a million, is allowed.",
            set("/0/high", json!(-10)),
        ),
        (
            "record[0].source: is empty; a text of 1 to 1000 characters is allowed.",
            set("/0/source", json!("")),
        ),
        (
            "record[0].colour: is no field of version 1; id, short, name, unit, kind, side, low, high, points, \
             status, source are allowed.",
            refusal(|record| record[0]["colour"] = json!("red")),
        ),
        (
            "record: 13 series are too many; up to 12 are allowed.",
            refusal(|record| *record = vec![record[0].clone(); 13].into()),
        ),
        (
            "record[0].points: 401 points are too many; up to 400 are allowed.",
            refusal(|record| record[0]["points"] = vec![record[0]["points"][0].clone(); 401].into()),
        ),
        ("record: is an object; a list is allowed.", refusal(|record| *record = json!({}))),
    ];
    for (expected, sentence) in cases {
        assert_eq!(sentence, format!("{expected} {KEPT}"));
    }
}

#[test]
fn a_case_without_a_record_says_nothing_of_it() {
    let mut case = us_ussr();
    case.record.clear();
    let text = scenario::to_json(&case);
    assert!(!text.contains("\"record\""));
    assert_eq!(scenario::parse(&text), Ok(case));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn a_record_survives_a_round_trip(
        values in prop::collection::vec(-10.0..=8.3, 0..40),
        n in prop::option::of(any::<u32>()),
        side in prop::option::of(0..2usize),
        crises in prop::collection::vec((1950..2000, 1..=12u8, 0..3, prop::option::of("\\PC{1,60}[^\\s\\p{C}]")), 0..9),
    ) {
        let mut case = us_ussr();
        case.record[0].side = side;
        let point = |(year, value)| Point {
            date: format!("{year}").parse().unwrap(), end: None, value, n, label: None,
        };
        case.record[0].points = (1950..).zip(values).map(point).collect();
        let crisis = |(year, month, years, label): (i32, u8, i32, Option<String>)| Point {
            date: format!("{year}-{month:02}").parse().unwrap(),
            end: (years > 0).then(|| format!("{}", year + years).parse().unwrap()),
            value: 1.0,
            n: None,
            label,
        };
        case.record[2].points = crises.into_iter().map(crisis).collect();
        case.record[2].points.sort_by_key(|point| point.date.first_day());
        prop_assume!(case.validate().is_ok());
        prop_assert_eq!(scenario::parse(&scenario::to_json(&case)), Ok(case));
    }
}
