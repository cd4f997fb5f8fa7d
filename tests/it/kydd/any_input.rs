//! Whatever the input: no panic; one clean sentence, or an array that is answered the same way again.

use crate::harness::kydd::{assert_handled, assert_is_one_sentence};
use entente::kydd::cases::{MAX_BYTES, solve};
use proptest::prelude::*;
use serde_json::{Value, json};

const CASES: &str = include_str!("../kydd_cases.json");

/// Values that a field might hold by mistake, and numbers at the edges of what is allowed.
fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-0.5..1.5).prop_map(Value::from),
        prop::sample::select(vec![0.0, -0.0, 1.0, 0.5, 5e-324, 1e-300, 1e-16, 1.0 - 1e-16, 1e9, 1e300])
            .prop_map(Value::from),
        prop::sample::select(vec!["K0-1", "ORD", "K0-9", "K0-1 baselin", "", "\u{202e}\u{0}\"\\"])
            .prop_map(Value::from),
        ".{0,60}".prop_map(Value::from),
        Just(json!({"l": 1, "c": 0.3, "pi": 1, "phi_i": 1, "phi_j": 1, "g_ag": 0.2, "g_pd": 9})),
        Just(json!([[{}]])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1024) })]

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        assert_handled(&bytes);
    }

    #[test]
    fn cases_with_any_values_never_panic(
        at: prop::sample::Index,
        edits in prop::collection::vec((any::<prop::sample::Index>(), any_value()), 1..6),
    ) {
        let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
        let mut case = at.get(&cases).clone();
        for (field, value) in edits {
            let fields = case.as_object_mut().unwrap();
            let name = fields.keys().nth(field.index(fields.len())).unwrap().clone();
            if name != "kind" {
                fields[&name] = value;
            }
        }
        assert_handled(json!([cases[0], case]).to_string().as_bytes());
    }

    #[test]
    fn files_with_broken_bytes_never_panic(
        breaks in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5),
    ) {
        let mut bytes = CASES.as_bytes().to_vec();
        for (at, byte) in breaks {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        assert_handled(&bytes);
    }

    #[test]
    fn every_probability_in_its_range_has_a_finite_answer(p in prop::array::uniform4(0.0..=1.0f64)) {
        let input = json!([
            {"kind": "K0eq", "base": "K0-5", "t12": p[0], "t21": p[1]},
            {"kind": "K2", "t": p[0], "obs_c": p[1] > 0.5, "sA": p[1], "sP": p[2], "e_plus": p[3], "e_minus": p[0]},
            {"kind": "K3a", "base": "K0-6", "t": p[0]},
            {"kind": "K3b", "base": "K0-7", "t": p[0]},
            {"kind": "K3beq", "base": "ORD", "t": p[0], "a": p[1]},
            {"kind": "K3bt", "a": p[0]},
        ]);
        let answered = solve(input.to_string().as_bytes()).unwrap();
        prop_assert!(!answered.contains("null"), "{answered}");
    }
}

#[test]
fn the_deepest_and_the_longest_input_are_refused_or_answered() {
    assert_handled("[".repeat(1_000_000).as_bytes());
    assert_handled(format!("[{}{}]", "[".repeat(1_000_000), "]".repeat(1_000_000)).as_bytes());
    assert_handled(format!("[{{\"kind\":\"K0ord\",\"R\":{}}}]", "9".repeat(1_000_000)).as_bytes());
    assert_handled(format!("[{{\"{}\":0}}]", "k".repeat(1_000_000)).as_bytes());
    let fields: Vec<String> = (0..100_000).map(|n| format!("\"k{n}\":0")).collect();
    assert_handled(format!("[{{{}}}]", fields.join(",")).as_bytes());
    let case = br#"{"kind":"K0ord","R":4,"T":3,"P":2,"S":1},"#;
    let mut many = b"[".to_vec();
    while many.len() + case.len() < MAX_BYTES {
        many.extend_from_slice(case);
    }
    *many.last_mut().unwrap() = b']';
    assert_eq!(solve(&many).unwrap().lines().count(), (MAX_BYTES - 2) / case.len() + 2);
    many.resize(MAX_BYTES + 1, b' ');
    assert_is_one_sentence(&solve(&many).unwrap_err().to_string());
}

#[test]
fn what_is_no_json_is_refused_with_the_place_where_it_stands() {
    const LONG: &str =
        r#"[{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": NaN}]"#;
    for (text, place) in [
        ("nonsense", "input: "),
        ("[1, NaN]", "[1]: "),
        (r#"[{"kind": NaN}]"#, "[0].kind: "),
        // The field before is over.
        (r#"[{"kind": "K0eq", NaN: 1}]"#, "[0]: "),
        // A name that is no word, or too long, is quoted.
        (r#"[{"x y": NaN}]"#, r#"[0]."x y": "#),
        (LONG, r#"[0]."aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…": "#),
        // Neither what is quoted nor what lies deeper is a new case or field.
        (r#"[{"kind": "a,\":b"}, {"t": [1, {"x": NaN}]}]"#, "[1].t: "),
    ] {
        let refused = solve(text.as_bytes()).unwrap_err().to_string();
        assert!(refused.starts_with(place), "{text}: {refused}");
    }
}

#[test]
fn what_is_refused_is_repeated_shortened_and_in_one_line() {
    let long = "x".repeat(500);
    for (kind, repeated) in [(r"a\nb", r#""a\nb""#), (&long, r#""xxxx"#)] {
        let refused = solve(format!(r#"[{{"kind": "{kind}"}}]"#).as_bytes()).unwrap_err().to_string();
        assert!(refused.starts_with("[0].kind: ") && refused.contains(repeated), "{refused}");
        assert!(refused.len() < 300 && !refused.contains('\n'), "{refused}");
    }
}
