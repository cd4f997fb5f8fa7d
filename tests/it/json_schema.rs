//! The published schema of scenario files: it is that of the types, and it says what the reader says.

use entente::scenario::{self, json_schema};
use jsonschema::Validator;
use serde_json::{Value, json};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www/scenarios");

fn validator() -> Validator {
    jsonschema::validator_for(&json_schema::schema()).expect("the schema is one")
}

fn case(name: &str) -> Value {
    let text = std::fs::read_to_string(format!("{FOLDER}/{name}.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn the_published_schema_is_that_of_the_types() {
    let path = format!("{FOLDER}/{}", json_schema::FILE);
    if std::env::var("ENTENTE_WRITE").is_ok_and(|value| value == "1") {
        std::fs::write(&path, json_schema::text()).unwrap();
    }
    let published = std::fs::read_to_string(path).unwrap_or_default();
    assert!(published == json_schema::text(), "schema.json has drifted; ENTENTE_WRITE=1 rewrites it.");
}

#[test]
fn every_case_is_valid_by_the_schema() {
    let index: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(format!("{FOLDER}/index.json")).unwrap()).unwrap();
    assert_eq!(
        index.len(),
        crate::scenario::cases::CASES.len(),
        "www/scenarios/index.json has a card for every case"
    );
    for entry in index {
        let name = entry["file"].as_str().unwrap().trim_end_matches(".json").to_owned();
        let wrong: Vec<String> =
            validator().iter_errors(&case(&name)).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{name}: {wrong:?}");
    }
}

/// What a schema can say of a mistake it says, and then the reader says it, too.
#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let good = case("us-ussr");
    let with = |path: &str, value: Value| {
        let mut file = good.clone();
        *file.pointer_mut(path).unwrap_or_else(|| panic!("{path} is there")) = value;
        file
    };
    let without = |field: &str| {
        let mut file = good.clone();
        file.as_object_mut().unwrap().remove(field);
        file
    };
    let mut unknown = good.clone();
    unknown["mood"] = json!("tense");
    let mut setting = good.clone();
    setting["settings"]["charisma"] = json!({ "value": 1, "status": "judgement", "source": "none" });
    let wrong = [
        unknown,
        setting,
        without("leaders"),
        without("title"),
        with("/version", json!(2)),
        with("/id", json!("US USSR")),
        with("/start", json!("1981")),
        with("/starting_trust/0/0/value", json!(9)),
        with("/starting_trust/0", json!([])),
        with("/leaders/0/side", json!(2)),
        with("/leaders/0/start", json!("20 January 1981")),
        with("/leaders/0/sensibility/value", json!(1.2)),
        with("/leaders/0/coalition/value", json!(0)),
        with("/events/0/kind", json!("miracle")),
        with("/events/0/intensity/value", json!(-2)),
        with("/events/0/label", json!("x".repeat(41))),
        with("/surveys/0/value", json!("62")),
    ];
    for file in wrong {
        assert!(!validator().is_valid(&file), "{file}");
        assert!(scenario::parse(&file.to_string()).is_err(), "{file}");
    }
    for (path, value) in
        [("/events/0/text", json!("<script>alert(1)</script>")), ("/leaders/0/note", json!(""))]
    {
        let file = with(path, value);
        assert!(validator().is_valid(&file) && scenario::parse(&file.to_string()).is_ok(), "{path}");
    }
}

#[test]
fn a_file_is_checked_from_the_command_line() {
    let entente = |arguments: &[&str]| {
        std::process::Command::new(env!("CARGO_BIN_EXE_entente")).args(arguments).output().unwrap()
    };
    let good = entente(&["check", &format!("{FOLDER}/us-ussr.json")]);
    let said = String::from_utf8(good.stdout).unwrap();
    assert!(
        good.status.success()
            && said.contains("valid. “United States–Soviet Union”, 1981-Q1 to 1991-Q4 (44 quarters)"),
        "{said}"
    );
    let bad = entente(&["check", &format!("{FOLDER}/index.json")]);
    let said = String::from_utf8(bad.stderr).unwrap();
    assert!(
        !bad.status.success()
            && said.lines().count() == 1
            && said.contains("is a list; an object is allowed"),
        "{said}"
    );
    let schema = entente(&["schema"]);
    assert_eq!(String::from_utf8(schema.stdout).unwrap(), json_schema::text());
}
