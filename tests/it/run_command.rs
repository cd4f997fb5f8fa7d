//! `entente run` from outside: the same text however many workers there are, and refusals in one sentence.

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Output};

const SCENARIO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www/scenarios/us-ussr.json");

fn entente(arguments: &[&str], threads: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_entente"))
        .args(arguments)
        .env("RAYON_NUM_THREADS", threads)
        .output()
        .unwrap()
}

/// A run of the scenario that stands in the page, with further arguments.
fn run(arguments: &[&str], threads: &str) -> Output {
    let fixed = ["run", SCENARIO, "--theory", "embedded"];
    entente(&[&fixed, arguments].concat(), threads)
}

#[test]
fn the_number_of_workers_changes_nothing() {
    for format in ["csv", "json"] {
        let arguments = ["--seed", "7", "--runs", "160", "--format", format];
        let (one, two) = (run(&arguments, "1"), run(&arguments, "2"));
        assert!(one.status.success(), "{}", String::from_utf8_lossy(&one.stderr));
        assert!(!one.stdout.is_empty());
        assert!(one.stdout == two.stdout, "{format}");
        // No bar in a pipe.
        assert!(one.stderr.is_empty(), "{}", String::from_utf8_lossy(&one.stderr));
    }
}

#[test]
fn another_seed_gives_other_runs() {
    let of = |seed| run(&["--seed", seed, "--runs", "20"], "2").stdout;
    assert!(of("7") != of("8"));
}

#[test]
fn a_table_has_every_measure_in_every_quarter_and_ordered_quantiles() {
    let out = run(&["--seed", "18446744073709551615", "--runs", "60"], "2");
    let mut table = csv::Reader::from_reader(out.stdout.as_slice());
    assert_eq!(
        *table.headers().unwrap(),
        vec!["quarter", "date", "measure", "side", "level", "median", "q05", "q25", "q75", "q95", "mean"]
    );
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    let keys: BTreeSet<String> = rows.iter().map(|r| [&r[0], &r[2], &r[3], &r[4]].join(" ")).collect();
    assert_eq!(rows.len(), keys.len(), "every row has a key of its own");
    assert_eq!(rows.len(), entente::trajectory::Measure::COUNT * 44);
    assert_eq!((&rows[0][1], &rows[43][1]), ("1981Q1", "1991Q4"));
    for row in &rows {
        let number = |i: usize| row[i].parse::<f64>().unwrap();
        let ordered = [6, 7, 5, 8, 9].map(number);
        assert!(ordered.is_sorted(), "{row:?}");
    }
}

#[test]
fn runs_are_counted_exactly() {
    // With an odd number that is no multiple of a batch, the mean of a yes or no is a whole number of runs.
    let out = run(&["--seed", "7", "--runs", "67", "--format", "json"], "2");
    let json: Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(json["runs"], 67);
    assert_eq!(
        (&json["seed"], &json["theory"], &json["scenario"]),
        (&7.into(), &"embedded".into(), &"us-ussr".into())
    );
    assert_eq!(json["engine"], env!("CARGO_PKG_VERSION"));
    let joint = &json["series"][0];
    assert_eq!(joint["measure"], "joint_cooperation");
    let means: Vec<f64> = joint["mean"].as_array().unwrap().iter().map(|m| m.as_f64().unwrap()).collect();
    assert!(means.iter().all(|mean| (mean * 67.0 - (mean * 67.0).round()).abs() < 1e-9));
    assert!(means.iter().any(|&mean| mean > 0.0 && mean < 1.0));
    let end = json["relationship"]["end"].as_object().unwrap();
    assert_eq!(end.values().map(|share| share["successes"].as_u64().unwrap()).sum::<u64>(), 67);
    for share in end.values().chain([&json["relationship"]["breakthrough"]]) {
        let [low, value, high] = ["low", "share", "high"].map(|key| share[key].as_f64().unwrap());
        assert!(share["of"] == 67 && low <= value && value <= high, "{share}");
    }
}

/// A file of its own for a test, removed at its end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("entente-{}-{name}.json", std::process::id()));
        std::fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn bad_input_is_refused_in_one_sentence() {
    let good = std::fs::read_to_string(SCENARIO).unwrap();
    let broken = Scratch::new("broken", &good.replacen("\"sensibility\"", "\"sense\"", 1));
    let cut = Scratch::new("cut", &good[..2000]);
    let noise = Scratch::new("noise", &"x".repeat(3_000_000));
    let [broken, cut, noise] = [&broken, &cut, &noise].map(|file| file.0.to_str().unwrap());
    let file = |path| vec!["run", path, "--theory", "embedded", "--seed", "1"];
    let with = |extra: &[&'static str]| [&["run", SCENARIO], extra].concat();
    let cases = [
        (file("no/such/file.json"), "no/such/file.json"),
        (file(broken), "leaders[0].sensibility: is missing"),
        (file(cut), "JSON"),
        (file(noise), "2 MB"),
        (file(env!("CARGO_MANIFEST_DIR")), "read"),
        (with(&["--theory", "marx", "--seed", "1"]), "adler_barnett"),
        (with(&["--theory", "embedded", "--seed", "-1"]), "18446744073709551615"),
        (with(&["--theory", "embedded", "--seed", "18446744073709551616"]), "18446744073709551615"),
        (with(&["--theory", "embedded", "--seed", "1e99"]), "18446744073709551615"),
        (with(&["--theory", "embedded", "--seed", ""]), "18446744073709551615"),
        (with(&["--theory", "embedded", "--seed", "1", "--runs", "0"]), "from 1 to 100000"),
        (with(&["--theory", "embedded", "--seed", "1", "--runs", "-5"]), "from 1 to 100000"),
        (with(&["--theory", "embedded", "--seed", "1", "--runs", "100001"]), "from 1 to 100000"),
        (with(&["--theory", "embedded", "--seed", "1", "--format", "xml"]), "csv"),
    ];
    for (arguments, says) in cases {
        let out = entente(&arguments, "2");
        let sentence = String::from_utf8(out.stderr).unwrap();
        assert_eq!(out.status.code(), Some(2), "{arguments:?}: {sentence}");
        assert!(out.stdout.is_empty(), "{arguments:?}");
        assert!(sentence.contains(says), "{arguments:?}: {sentence}");
        assert!(sentence.starts_with("entente: ") && sentence.ends_with(".\n"), "{sentence}");
        assert_eq!(sentence.lines().count(), 1, "{sentence}");
    }
}

/// Beyond a thousand runs, only sketches grow, and not with the number of runs; what counts runs counts each.
#[test]
fn more_runs_than_are_kept_are_counted_all_the_same_on_any_number_of_workers() {
    let arguments = ["--seed", "7", "--runs", "1101", "--format", "json"];
    let (one, two) = (run(&arguments, "1"), run(&arguments, "2"));
    assert!(one.stdout == two.stdout && !one.stdout.is_empty());
    let json: Value = serde_json::from_slice(&one.stdout).unwrap();
    let end = json["relationship"]["end"].as_object().unwrap();
    assert_eq!(end.values().map(|share| share["successes"].as_u64().unwrap()).sum::<u64>(), 1101);
    let cooperation = json["series"].as_array().unwrap().iter().find(|s| s["measure"] == "joint_cooperation");
    let mean = cooperation.unwrap()["mean"][43].as_f64().unwrap();
    assert!((mean * 1101.0 - (mean * 1101.0).round()).abs() < 1e-6, "{mean}");
}
