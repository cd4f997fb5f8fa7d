//! Who carried the trust: the shares of the reference, the same however many workers there are.

use serde_json::Value;
use std::process::{Command, Output};

const SCENARIO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www/scenarios/us-ussr.json");

fn attribution(arguments: &[&str], threads: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_entente"))
        .arg("attribution")
        .args(arguments)
        .env("RAYON_NUM_THREADS", threads)
        .output()
        .unwrap()
}

/// Shares with their intervals by part, and the outcome with all and with none.
fn shares(theory: &str) -> (Vec<(f64, f64, f64)>, f64, f64) {
    let out = attribution(&["--theory", theory, "--seed", "41", "--runs", "400", "--format", "json"], "2");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let document: Value = serde_json::from_slice(&out.stdout).unwrap();
    let number = |value: &Value| value.as_f64().unwrap();
    let parts = document["parts"].as_array().unwrap().iter().map(|part| {
        let share = &part["share"];
        (number(&share["value"]), number(&share["low"]), number(&share["high"]))
    });
    (parts.collect(), number(&document["all"]["value"]), number(&document["none"]["value"]))
}

/// The reference's shares, from another generator of random numbers with 300 runs: leader, bureaucracy, media, public,
/// institutions. Both sides have sampling error: four standard errors of ours, and as much again for the reference's.
const REFERENCE: [(&str, [f64; 5]); 3] = [
    ("embedded", [0.162, 0.104, 0.033, 0.137, 0.071]),
    ("wheeler_spill", [0.102, 0.043, 0.021, 0.068, 0.0]),
    ("hoffman", [0.062, 0.046, 0.0, 0.0, 0.046]),
];

#[test]
fn the_shares_are_those_of_the_reference() {
    for (theory, wanted) in REFERENCE {
        let (parts, all, none) = shares(theory);
        assert!((parts.iter().map(|part| part.0).sum::<f64>() - (all - none)).abs() < 1e-9, "{theory}");
        for ((value, low, high), wanted) in parts.into_iter().zip(wanted) {
            let error = (high - low) / (2.0 * 1.96);
            let allowed = 4.0 * error * (1.0 + 400.0f64 / 300.0).sqrt();
            assert!(
                (value - wanted).abs() <= allowed.max(5e-4),
                "{theory}: {value} for {wanted} ± {allowed}"
            );
        }
    }
}

#[test]
fn workers_change_nothing_and_a_scenario_has_its_own_shares() {
    let arguments = [SCENARIO, "--theory", "embedded", "--seed", "51", "--runs", "100"];
    let (one, two) = (attribution(&arguments, "1"), attribution(&arguments, "2"));
    assert!(one.status.success(), "{}", String::from_utf8_lossy(&one.stderr));
    assert_eq!(one.stdout, two.stdout);
    let text = String::from_utf8(one.stdout).unwrap();
    assert_eq!(text.lines().next(), Some("part,share,low,high,runs"));
    assert_eq!(text.lines().count(), 8);
}

#[test]
fn bad_input_is_refused_in_one_sentence() {
    let fixed = ["--theory", "embedded", "--seed", "1"];
    for (wrong, says) in [
        (&["--runs", "0"][..], "1 to 10000"),
        (&["--runs", "-5"], "1 to 10000"),
        (&["--format", "xml"], "neither csv nor json"),
        (&["missing.json"], "cannot be read"),
    ] {
        let out = attribution(&[&fixed, wrong].concat(), "1");
        let sentence = String::from_utf8(out.stderr).unwrap();
        assert!(!out.status.success() && out.stdout.is_empty(), "{wrong:?}");
        assert!(sentence.contains(says) && sentence.lines().count() == 1, "{sentence}");
    }
}
