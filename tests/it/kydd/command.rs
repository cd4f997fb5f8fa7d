//! `entente kydd` from outside: answers, and refusals in one sentence.

use crate::harness::kydd::assert_is_one_sentence;
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

fn kydd(input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_entente"))
        .arg("kydd")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses what is too long may stop reading it.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

#[test]
fn the_reference_cases_come_back_under_their_ids() {
    let cases = include_bytes!("../kydd_cases.json");
    let out = kydd(cases);
    assert!(out.status.success() && out.stderr.is_empty());
    let [got, wanted]: [Vec<Value>; 2] =
        [&out.stdout[..], cases].map(|text| serde_json::from_slice(text).unwrap());
    assert_eq!(got.len(), 113);
    assert!(got.iter().zip(&wanted).all(|(got, wanted)| got["id"] == wanted["id"]));
}

#[test]
fn bad_input_is_refused_in_one_sentence_with_its_place() {
    let eq = |rest: &str| {
        format!(r#"[{{"kind": "K0eq", "base": "K0-1", "t12": 0.2, "t21": 0.2}}, {{"kind": "K0eq", {rest}}}]"#)
    };
    let k0 = |rest: &str| format!(r#"[{{"kind": "K0", "l": 1, "c": 0.3, "pi": 0.5, "phi_i": 0.1, {rest}}}]"#);
    let base = |phi: &str| {
        eq(&format!(
            r#""t12": 0, "t21": 0, "base": {{"l": 1, "c": 0.3, "pi": 0.5, "phi_i": 0.1, "phi_j": {phi}, "g_ag": 0.2, "g_pd": 1.5}}"#
        ))
    };
    let cases: &[(String, &str, &str)] = &[
        ("".into(), "input: ", "no JSON"),
        ("[]".into(), "input: ", "at least one case"),
        ("{}".into(), "input: ", "an array of cases"),
        ("nonsense".into(), "input: ", "no JSON"),
        ("[1]".into(), "[0]: ", "an object"),
        ("[{}]".into(), "[0].kind: ", "K0, K0ord"),
        (r#"[{"kind": "K9"}]"#.into(), "[0].kind: ", "\"K9\""),
        (r#"[{"kind": 1}]"#.into(), "[0].kind: ", "a text"),
        (
            r#"[{"kind": "K0ord", "R": 4, "T": 3, "P": 2, "S": 1, "id": null}]"#.into(),
            "[0].id: ",
            "a text or a finite number",
        ),
        (
            r#"[{"kind": "K0ord", "R": 4, "T": 3, "P": 1, "S": 1}]"#.into(),
            "[0]: ",
            "P = 1 is not above S = 1",
        ),
        (r#"[{"kind": "K0ord", "R": 4, "T": 4, "P": 2, "S": 1}]"#.into(), "[0]: ", "knife edge"),
        (r#"[{"kind": "K0ord", "R": 3, "T": 4, "P": 2, "S": 1}]"#.into(), "[0]: ", "no security seeker"),
        (k0(r#""phi_j": 0.1, "g_ag": 1.5, "g_pd": 1.5"#), "[0]: for g_ag: ", "R above T"),
        (k0(r#""phi_j": 0.1, "g_ag": 0.2, "g_pd": 0.2"#), "[0]: for g_pd: ", "T above R"),
        (k0(r#""phi_j": 0, "g_ag": 0.2, "g_pd": 1.5"#), "[0]: for g_ag: ", "no security dilemma"),
        (k0(r#""phi_j": 0.1, "g_ag": -0.2, "g_pd": 1.5"#), "[0].g_ag: ", "from 0 to 1000000000"),
        (base("1.1"), "[1].base.phi_j: ", "from 0 to 1"),
        (base("0"), "[1].base: for g_ag: ", "no security dilemma"),
        (base("0.1, \"x\": 1"), "[1].base.x: ", "phi_j"),
        (eq(r#""base": "K0-9", "t12": 0.2, "t21": 0.2"#), "[1].base: ", "K0-1 to K0-8"),
        (eq(r#""base": 7, "t12": 0.2, "t21": 0.2"#), "[1].base: ", "K0-1 to K0-8"),
        (eq(r#""base": "K0-1", "t12": 1.5, "t21": 0.2"#), "[1].t12: ", "from 0 to 1"),
        (eq(r#""base": "K0-1", "t12": -0.1, "t21": 0.2"#), "[1].t12: ", "from 0 to 1"),
        (eq(r#""base": "K0-1", "t12": "0.2", "t21": 0.2"#), "[1].t12: ", "a number"),
        (eq(r#""base": "K0-1", "t12": 1e999, "t21": 0.2"#), "[1].t12: ", "a finite number"),
        (eq(r#""base": "K0-1", "t12": NaN, "t21": 0.2"#), "[1].t12: ", "without NaN"),
        (eq(r#""base": "K0-1", "t12": 0.2, "t21": -Infinity"#), "[1].t21: ", "without NaN"),
        (eq(r#""base": "K0-1", "t21": 0.2"#), "[1].t12: ", "missing"),
        (eq(r#""base": "K0-1", "t12": 0.2, "t21": 0.2, "t31": 0.2"#), "[1].t31: ", "t12, t21"),
        (eq(r#""base": "K0-1", "t12": 0.2, "t21": 0.2, "t21": 0.2"#), "[1].t21: ", "twice"),
        (eq(r#""t12": 0.2, "t21": 0.2"#), "[1].base: ", "K0-1 to K0-8"),
        (r#"[{"kind": "K0bounds", "base": "ORD", "t": 0.2}]"#.into(), "[0].base: ", "no cost of conflict"),
        (r#"[{"kind": "K0bounds", "t": 0}]"#.into(), "[0].c_min: ", "above 0"),
        (r#"[{"kind": "K1reg", "m": 0.5, "alpha": 0.3, "beta": 0.8}]"#.into(), "[0]: ", "good sign"),
        (r#"[{"kind": "K1reg", "m": 1, "alpha": 0.8, "beta": 0.3}]"#.into(), "[0].m: ", "below 1"),
        (r#"[{"kind": "K2", "t": 0.5, "obs_c": 1}]"#.into(), "[0].obs_c: ", "true or false"),
        (r#"[{"kind": "trap", "t0": 0.5, "m": 0.2, "eps": 0.5}]"#.into(), "[0].eps: ", "below 0.5"),
        (r#"[{"kind": "SDS", "fear": 0, "s": 0, "mu": 0, "eps": 0}]"#.into(), "[0].llr_d: ", "eps"),
        // The place of what is no JSON is found by brackets, commas, colons and quotation marks.
        (r#"[{"kind": "K0ord", }]"#.into(), "[0]: ", "no JSON"),
        (r#"[{}, {"kind": "K0ord", "a\"]},b": x}]"#.into(), "[1].\"a", "no JSON"),
        (r#"[{"kind": "K0ord", "base": {"l": x}}]"#.into(), "[0].base: ", "no JSON"),
        (r#"[{"kind": "K\ud800"}]"#.into(), "[0].kind: ", "no character"),
        (" ".repeat(8_000_001), "input: ", "8 MB"),
    ];
    for (input, place, says) in cases {
        let out = kydd(input.as_bytes());
        let sentence = String::from_utf8(out.stderr).unwrap();
        let shown: String = input.chars().take(300).collect();
        assert_eq!(out.status.code(), Some(2), "{shown}: {sentence}");
        assert!(out.stdout.is_empty(), "{shown}");
        assert_eq!(sentence.lines().count(), 1, "{sentence}");
        let sentence = sentence.trim_end().strip_prefix("entente: ").unwrap();
        assert_is_one_sentence(sentence);
        assert!(sentence.starts_with(place) && sentence.contains(says), "{shown}: {sentence}");
    }
    assert_eq!(kydd(b"[\xff]").status.code(), Some(2));
}
