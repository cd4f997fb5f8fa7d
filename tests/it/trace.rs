//! `entente trace` from outside: the door for checking the model.

use serde_json::Value;
use std::process::{Command, Output};

fn entente(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_entente")).args(arguments).output().unwrap()
}

#[test]
fn a_trace_prints_the_reference_values_under_the_reference_keys() {
    let golden: Value = serde_json::from_str(include_str!("golden.json")).unwrap();
    let wanted = &golden["traces"][0]["values"];
    let out = entente(&[
        "trace",
        "--preset",
        "KYDD",
        "--seed",
        "99",
        "--quarters",
        "40",
        "--set",
        "x0=[1,1,1,1]",
        "--set",
        "eps=0.15",
    ]);
    assert!(out.status.success());
    let got: Value = serde_json::from_slice(&out.stdout).unwrap();
    for key in ["J", "X", "xL", "xB", "xM", "xP", "y", "z", "id", "H", "K", "turn", "leap", "bet"] {
        let flat = |v: &Value| -> Vec<f64> {
            let rows = v[key].as_array().unwrap().iter();
            rows.flat_map(|x| x.as_array().cloned().unwrap_or_else(|| vec![x.clone()]))
                .map(|x| x.as_f64().unwrap())
                .collect()
        };
        let (got, wanted) = (flat(&got), flat(wanted));
        assert_eq!(got.len(), wanted.len(), "{key}");
        assert!(got.iter().zip(&wanted).all(|(a, b)| (a - b).abs() <= 1e-9), "{key}");
    }
}

#[test]
fn nonsense_is_refused_with_one_sentence_and_status_2() {
    let base = |extra: &[&str]| {
        let mut all = vec!["trace", "--preset", "EMBEDDED", "--seed", "1", "--quarters", "4"];
        all.extend(extra);
        entente(&all)
    };
    let refused = [
        base(&["--set", "epsilon=0.1"]),
        base(&["--set", "eps=2"]),
        base(&["--set", "eps=\"a\""]),
        base(&["--set", "eps=abc"]),
        base(&["--set", "eps"]),
        base(&["--set", "lam=[1,2]"]),
        base(&["--set", "regime=[\"dem\",\"king\"]"]),
        base(&["--set", "phi=0.9"]),
        base(&["--set", "omega_override=[1,1,0,0]"]),
        entente(&["trace", "--preset", "NOBODY", "--seed", "1", "--quarters", "4"]),
        entente(&["trace", "--preset", "KYDD", "--seed=-1", "--quarters", "4"]),
        entente(&["trace", "--preset", "KYDD", "--seed", "1e99", "--quarters", "4"]),
        entente(&["trace", "--preset", "KYDD", "--seed", "", "--quarters", "4"]),
        entente(&["trace", "--preset", "KYDD", "--seed", "1", "--quarters", "0"]),
    ];
    for (n, out) in refused.iter().enumerate() {
        assert_eq!(out.status.code(), Some(2), "case {n}");
        assert!(out.stdout.is_empty(), "case {n}");
        assert!(!out.stderr.is_empty(), "case {n}");
    }
}

#[test]
fn a_misused_command_line_is_refused_in_one_sentence() {
    for arguments in [&["tracee"][..], &["run"], &["trace", "--seed", "1"], &["trace", "--nope"]] {
        let out = entente(arguments);
        let said = String::from_utf8(out.stderr).unwrap();
        assert_eq!((out.status.code(), said.lines().count()), (Some(2), 1), "{said}");
        assert!(said.starts_with("entente: ") && said.ends_with("says what is allowed.\n"), "{said}");
    }
    assert!(entente(&["--version"]).status.success());
}
