//! What is refused, and with which sentence.

use entente::scenario::{self, Date, QuarterDate, SurveyDate};
use serde_json::{Value, json};

use super::{KEPT, US_USSR, us_ussr};
use crate::harness::scenario::assert_is_one_sentence;

/// The refusal of the shipped case after `edit`.
fn refusal(edit: impl FnOnce(&mut Value)) -> String {
    let mut file: Value = serde_json::from_str(US_USSR).unwrap();
    edit(&mut file);
    scenario::parse(&file.to_string()).expect_err("the edit breaks a law").to_string()
}

/// Sets the value at a JSON pointer such as `/events/3/date`, making it if its parent exists.
fn set(pointer: &str, value: Value) -> impl FnOnce(&mut Value) {
    move |file| {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match file.pointer_mut(parent).unwrap() {
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
            object => object[key] = value,
        }
    }
}

fn remove(list: &str, index: usize) -> impl FnOnce(&mut Value) {
    move |file| {
        file[list].as_array_mut().unwrap().remove(index);
    }
}

#[test]
fn each_wrong_date_is_named() {
    let wrong = |text: &str| text.parse::<Date>().unwrap_err().to_string();
    let allowed = "a day such as 1989-12-02 is allowed";
    assert_eq!(wrong("1989-13-02"), format!("\"1989-13-02\" is no date (month 13); {allowed}"));
    assert_eq!(wrong("1989-00-02"), format!("\"1989-00-02\" is no date (month 0); {allowed}"));
    assert_eq!(
        wrong("1989-02-29"),
        format!("\"1989-02-29\" is no date (February 1989 has 28 days); {allowed}")
    );
    assert_eq!(wrong("0000-01-01"), format!("\"0000-01-01\" is no date (year 0); {allowed}"));
    for text in ["", "1989", "1989-1-2", "+989-01-02", "1989-01-02 ", "１９８９-01-02", "1989/01/02", "today"]
    {
        assert!(wrong(text).contains("is no date;"), "{text}");
        assert!(text == "1989" || text.parse::<SurveyDate>().is_err(), "{text}");
    }
    for text in ["1989-Q0", "1989-Q5", "1989-4", "0000-Q1", "1989-Q", "1989-QQ", ""] {
        assert!(text.parse::<QuarterDate>().unwrap_err().to_string().contains("is no quarter"), "{text}");
    }
}

/// One sentence each: where, what was wrong, what is allowed, what was kept.
#[test]
fn each_kind_of_bad_input_gets_its_sentence() {
    let cases: Vec<(&str, String)> = vec![
        (
            "events[3].date: \"1989-13-02\" is no date (month 13); a day such as 1989-12-02 is allowed.",
            refusal(set("/events/3/date", json!("1989-13-02"))),
        ),
        (
            "events[3].date: 1993-11-07 is outside the scenario; days from 1981-01-01 to 1991-12-31 are allowed.",
            refusal(set("/events/3/date", json!("1993-11-07"))),
        ),
        (
            "events[3].date: is the number 1983; a text is allowed.",
            refusal(set("/events/3/date", json!(1983))),
        ),
        (
            "events[0].intensity.value: is the text \"-0.4\"; a number without quotation marks is allowed.",
            refusal(set("/events/0/intensity/value", json!("-0.4"))),
        ),
        (
            "events[0].intensity.value: -1.5 is out of range; -1 to 1 is allowed.",
            refusal(set("/events/0/intensity/value", json!(-1.5))),
        ),
        (
            "leaders[1].sensibility.value: 1.01 is out of range; 0 to 1 is allowed.",
            refusal(set("/leaders/1/sensibility/value", json!(1.01))),
        ),
        (
            "leaders[1].disposition.value: 5 is out of range; -4 to 4 is allowed.",
            refusal(set("/leaders/1/disposition/value", json!(5))),
        ),
        (
            "starting_trust[1][2].value: -4.1 is out of range; -4 to 4 is allowed.",
            refusal(set("/starting_trust/1/2/value", json!(-4.1))),
        ),
        (
            "leaders_by_chance: is the text \"yes\"; true or false is allowed.",
            refusal(set("/leaders_by_chance", json!("yes"))),
        ),
        (
            "leaders[1].start: 1989-01-20 is after the first quarter, and leaders come by chance; a day up to \
             1981-03-31 is allowed.",
            refusal(set("/leaders_by_chance", json!(true))),
        ),
        (
            "leaders[1]: \"United States\" opens with leaders[0], and leaders come by chance; one leader on each \
             side is allowed.",
            refusal(|file| {
                file["leaders_by_chance"] = json!(true);
                file["leaders"].as_array_mut().unwrap().truncate(2);
                file["leaders"][1]["start"] = json!("1981-01-21");
            }),
        ),
        (
            "events[0].kind: \"war\" is not known; leap, summit, treaty, institution, reciprocation, crisis, \
             betrayal, rhetoric, turnover are allowed.",
            refusal(set("/events/0/kind", json!("war"))),
        ),
        (
            "events[0].actor: \"C\" is not known; A, B, both are allowed.",
            refusal(set("/events/0/actor", json!("C"))),
        ),
        (
            "events[0].intensity.colour: is no field of version 1; value, status, source are allowed.",
            refusal(set("/events/0/intensity/colour", json!("red"))),
        ),
        (
            "events[0].intensity.source: is empty; a text of 1 to 1000 characters is allowed.",
            refusal(set("/events/0/intensity/source", json!(" "))),
        ),
        (
            "events[0].confidence: is missing; it must be given.",
            refusal(|file| drop(file["events"][0].as_object_mut().unwrap().remove("confidence"))),
        ),
        (
            "leaders[2].side: 2 is no side; 0 (first state) and 1 (second state) are allowed.",
            refusal(set("/leaders/2/side", json!(2))),
        ),
        (
            "leaders[2].side: is the number -1; 0 (first state) and 1 (second state) are allowed.",
            refusal(set("/leaders/2/side", json!(-1))),
        ),
        (
            "leaders[4].end: 1984-01-01 is before the start of the term, 1984-02-13; that day or a later one is \
             allowed.",
            refusal(set("/leaders/4/end", json!("1984-01-01"))),
        ),
        (
            "leaders[5].start: 1985-03-09 is inside the term of \"Konstantin Chernenko\" (1984-02-13 to \
             1985-03-10); 1985-03-10 or a later day is allowed.",
            refusal(set("/leaders/5/start", json!("1985-03-09"))),
        ),
        (
            "leaders: \"Soviet Union\" has no leader from 1984-02-09 to 1985-03-11; a gap of less than a year is \
             allowed.",
            refusal(remove("leaders", 4)),
        ),
        (
            "leaders: \"Soviet Union\" has no leader from 1981-01-01 to 1982-11-10; a gap of less than a year is \
             allowed.",
            refusal(remove("leaders", 2)),
        ),
        (
            "leaders: \"United States\" has no leader from 1989-01-20 to 1991-12-31; a gap of less than a year is \
             allowed.",
            refusal(remove("leaders", 1)),
        ),
        (
            "leaders: \"United States\" has no leader; at least one leader on each side is allowed.",
            refusal(|file| file["leaders"].as_array_mut().unwrap().retain(|leader| leader["side"] == 1)),
        ),
        (
            "leaders[6]: \"Mikhail Gorbachev\" from 1985-03-11 stands in leaders[5]; one entry for a term is \
             allowed.",
            refusal(|file| {
                let gorbachev = file["leaders"][5].clone();
                file["leaders"].as_array_mut().unwrap().push(gorbachev);
            }),
        ),
        (
            "leaders[2].end: the term from 1964-10-15 to 1980-12-31 is outside the scenario; a term that reaches \
             into 1981-01-01 to 1991-12-31 is allowed.",
            refusal(set("/leaders/2/end", json!("1980-12-31"))),
        ),
        (
            "leaders[0].coalition.value: 0 is no coalition; 1 and -1 are allowed.",
            refusal(set("/leaders/0/coalition/value", json!(0))),
        ),
        (
            "leaders[0].name: has 121 characters; up to 120 are allowed.",
            refusal(set("/leaders/0/name", json!("ü".repeat(121)))),
        ),
        (
            "leaders[0].name: has the control character U+0007; visible characters and spaces are allowed.",
            refusal(set("/leaders/0/name", json!("Rea\u{7}gan"))),
        ),
        ("title: is empty; a text of 1 to 120 characters is allowed.", refusal(set("/title", json!("")))),
        (
            "end: 1980-Q4 is before the start, 1981-Q1; a span of 1 to 400 quarters is allowed.",
            refusal(set("/end", json!("1980-Q4"))),
        ),
        (
            "end: 2081-Q1 makes a span of 401 quarters; 1 to 400 are allowed.",
            refusal(set("/end", json!("2081-Q1"))),
        ),
        (
            "start: \"1981-01\" is no quarter; a quarter such as 1989-Q4 is allowed.",
            refusal(set("/start", json!("1981-01"))),
        ),
        (
            "starting_trust[0]: is a list of 3; a list of 4 is allowed.",
            refusal(|file| drop(file["starting_trust"][0].as_array_mut().unwrap().pop())),
        ),
        (
            "surveys[2].value: 101 is out of range; 0 to 100 is allowed.",
            refusal(set("/surveys/2/value", json!(101))),
        ),
        (
            "settings.regime: is set elsewhere in the file; only sides[..].regime is allowed to say it.",
            refusal(set("/settings/regime", json!({ "value": 1, "status": "data", "source": "x" }))),
        ),
        (
            "settings: \"enmity\" is no parameter; keys of MODEL.md such as eps or inc_rate are allowed.",
            refusal(set("/settings/enmity", json!({ "value": 1, "status": "data", "source": "x" }))),
        ),
        (
            "version: is missing; it must be given.",
            refusal(|file| drop(file.as_object_mut().unwrap().remove("version"))),
        ),
        ("version: 2 is not known to this program; 1 is allowed.", refusal(set("/version", json!(2)))),
        ("version: is the text \"1\"; the number 1 is allowed.", refusal(set("/version", json!("1")))),
        (
            "events: 1001 events are too many; up to 1000 are allowed.",
            refusal(|file| file["events"] = vec![file["events"][0].clone(); 1001].into()),
        ),
        (
            "leaders: 201 leaders are too many; up to 200 are allowed.",
            refusal(|file| file["leaders"] = vec![file["leaders"][0].clone(); 201].into()),
        ),
    ];
    for (expected, sentence) in cases {
        assert_eq!(sentence, format!("{expected} {KEPT}"));
    }
}

/// The words after the place are the parameter table's.
#[test]
fn settings_are_held_to_the_parameter_table() {
    let cases = [
        ("/settings/embed/value", json!([1, 51]), "settings.embed.value[1]: 51 is outside the allowed range"),
        ("/settings/embed/value", json!([[[1]]]), "settings.embed.value[0][0]: is a list;"),
        ("/settings/embed/value", json!([[1]]), "settings.embed.value: "),
        ("/settings/inc_rate/value", json!("much"), "settings.inc_rate.value: \"much\" is not a number"),
        ("/settings/c/value", json!(1e308), "settings.c.value: "),
    ];
    for (pointer, value, start) in cases {
        let sentence = refusal(|file| {
            file["settings"]["c"] = json!({ "value": 0.3, "status": "judgement", "source": "as by default" });
            set(pointer, value)(file);
        });
        assert!(sentence.starts_with(start) && sentence.ends_with(KEPT), "{sentence:?}");
    }
}

/// Faults that no JSON value can carry, so they are made in the text.
#[test]
fn each_kind_of_bad_text_gets_its_sentence() {
    let after = |from: &str, to: &str| {
        assert!(US_USSR.contains(from));
        scenario::parse(&US_USSR.replacen(from, to, 1)).unwrap_err().to_string()
    };
    let json = "a JSON text without NaN, Infinity, comments or trailing commas is allowed.";
    let cases = [
        (
            "starting_trust[0][0].value: the number is too large; a finite number is allowed.".to_owned(),
            after("-1.8", "1e999"),
        ),
        (
            "leaders[0].side: is given twice; once is allowed.".to_owned(),
            after("\"side\": 0,", "\"side\": 0, \"side\": 1,"),
        ),
        (
            "settings.lam_leap: is given twice; once is allowed.".to_owned(),
            after("\"lam_meet\"", "\"lam_leap\""),
        ),
        (format!("file: line 3, column 9 is no JSON (expected value); {json}"), after("\"us-ussr\"", "NaN")),
        (
            format!("file: line 3, column 9 is no JSON (expected value); {json}"),
            after("\"us-ussr\"", "Infinity"),
        ),
        (
            "id: has an escape that is no character; Unicode is allowed.".to_owned(),
            after("\"us-ussr\"", "\"\\ud800\""),
        ),
    ];
    for (expected, sentence) in cases {
        assert_eq!(sentence, format!("{expected} {KEPT}"));
    }
    let sentence = |text: &str| scenario::parse(text).unwrap_err().to_string();
    assert_eq!(
        sentence(""),
        format!("file: line 1, column 0 is no JSON (EOF while parsing a value); {json} {KEPT}")
    );
    assert_eq!(sentence("[]"), format!("file: is a list; an object is allowed. {KEPT}"));
    assert!(sentence(&format!("{US_USSR}x")).contains("is no JSON (trailing characters)"));
    assert!(sentence(&US_USSR[..US_USSR.len() / 2]).contains("is no JSON (EOF"));
}

#[test]
fn ten_megabytes_of_noise_are_refused_by_size_alone() {
    let noise = vec![0xA5; 10_000_000];
    let expected = format!("file: 10.0 MB is too large; up to 2 MB are allowed. {KEPT}");
    assert_eq!(scenario::parse_bytes(&noise).unwrap_err().to_string(), expected);
    assert_eq!(scenario::parse(&"x".repeat(10_000_000)).unwrap_err().to_string(), expected);
    let short = scenario::parse_bytes(b"{\"version\": \xFF}").unwrap_err().to_string();
    assert_eq!(short, format!("file: byte 13 is no text in UTF-8; a JSON text in UTF-8 is allowed. {KEPT}"));
}

/// Each level is read anew, so depth must be bounded: two megabytes of brackets may not take two million passes.
#[test]
fn deep_and_wide_files_are_refused_at_once() {
    let deep = "[".repeat(900_000) + &"]".repeat(900_000);
    let file = US_USSR.replacen("[1.5, 1.5]", &deep, 1);
    let sentence = scenario::parse(&file).unwrap_err().to_string();
    assert!(sentence.starts_with("settings.embed.value[0][0]: is a list;"), "{sentence}");
    assert_is_one_sentence(&scenario::parse(&deep).unwrap_err().to_string());
    let wide: String = (0..150_000).map(|i| format!("\"k{i}\":0,")).collect();
    let sentence = scenario::parse(&format!("{{{wide}\"version\":1}}")).unwrap_err().to_string();
    assert_eq!(sentence, format!("file: has 150001 fields; up to 200 are allowed. {KEPT}"));
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(scenario::parse(&format!("\u{FEFF}{US_USSR}")), Ok(us_ussr()));
}

#[test]
fn hostile_text_stays_text() {
    let mut case = us_ussr();
    case.leaders[0].name = "<script>alert(\"1\")</script>".to_owned();
    let again = scenario::parse(&scenario::to_json(&case)).unwrap();
    assert_eq!(again.leaders[0].name, "<script>alert(\"1\")</script>");
    for hidden in ["\u{202E}", "\n", "\0", "\u{2066}"] {
        let sentence = refusal(set("/leaders/0/name", json!(hidden.repeat(3) + "x")));
        assert!(sentence.starts_with("leaders[0].name: has the control character"), "{sentence:?}");
    }
    let sentence = refusal(set(&format!("/events/0/{}", "\u{1B}[31m".repeat(1000)), json!(1)));
    assert_is_one_sentence(&sentence);
}
