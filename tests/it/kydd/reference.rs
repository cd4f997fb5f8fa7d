//! The reference's solved cases, and values that it prints beyond them.

use super::{baseline, minimum_trust, ordinal, probability};
use entente::kydd::cases::solve;
use entente::kydd::repeated::{Conduct, Seen};
use entente::kydd::security_dilemma::mixed_cooperation;
use serde_json::{Map, Value};

const CASES: &str = include_str!("../kydd_cases.json");

/// The reference rounds other sums than this program: some twenty roundings of 1e-16, and differences of payoffs that
/// lose up to two digits. No answer is larger than 13.
const TOLERANCE: f64 = 1e-12;

fn answers(kind: &str) -> &'static [&'static str] {
    match kind {
        "K0" | "K0ord" => &["m"],
        "K0eq" | "K3beq" => &["eq"],
        "K0bounds" => &["phi_max", "c_min"],
        "K1reg" => &["tU", "tL", "tH"],
        "K1" => &["t_plus", "t_minus", "eq", "both_ag_given_conflict"],
        "K2" => &["post"],
        "trap" => &["steps", "one_sided", "dyad"],
        "escape" => &["n"],
        "K3a" => &["kmin", "kmax", "exists"],
        "K3b" => &["amin", "amax", "exists"],
        "K3bt" => &["t_lo", "t_hi"],
        "SDS" => &["llr_d", "llr_c"],
        other => panic!("{other}"),
    }
}

fn assert_same(got: &Value, wanted: &Value) {
    let (Value::Array(got), Value::Array(wanted)) = (got, wanted) else { panic!("{got}") };
    assert_eq!(got.len(), wanted.len());
    for (got, wanted) in got.iter().zip(wanted) {
        let (got, wanted) = (got.as_object().unwrap(), wanted.as_object().unwrap());
        assert_eq!(got.len(), wanted.len(), "{got:?}");
        for (name, wanted) in wanted {
            let same = match (wanted.as_f64(), got[name].as_f64()) {
                (Some(wanted), Some(got)) => (wanted - got).abs() <= TOLERANCE,
                _ => *wanted == got[name],
            };
            assert!(same, "{name}: {wanted} in {got:?}");
        }
    }
}

fn solved(input: &Value) -> Value {
    serde_json::from_str(&solve(input.to_string().as_bytes()).unwrap()).unwrap()
}

#[test]
fn all_113_reference_cases_are_answered_alike() {
    let wanted: Value = serde_json::from_str(CASES).unwrap();
    assert_eq!(wanted.as_array().unwrap().len(), 113);
    let each_answer = |change: fn(&mut Map<String, Value>, &str)| {
        let mut cases = wanted.clone();
        for case in cases.as_array_mut().unwrap() {
            let case = case.as_object_mut().unwrap();
            let kind = case["kind"].as_str().unwrap().to_owned();
            answers(&kind).iter().for_each(|name| change(case, name));
        }
        cases
    };
    let questions = each_answer(|case, name| drop(case.remove(name).unwrap()));
    assert_same(&solved(&questions), &wanted);
    let stale = each_answer(|case, name| drop(case.insert(name.into(), "stale".into())));
    assert_same(&solved(&stale), &wanted);
}

#[test]
fn a_named_payoff_set_is_the_one_with_its_parameters() {
    let cases: Value = serde_json::from_str(CASES).unwrap();
    let sets: Vec<&Value> = cases.as_array().unwrap().iter().filter(|case| case["kind"] == "K0").collect();
    assert_eq!(sets.len(), 8);
    for set in sets {
        let id = set["id"].as_str().unwrap();
        let mut parameters = set.as_object().unwrap().clone();
        for name in ["id", "kind", "m"] {
            parameters.remove(name);
        }
        let windows: Vec<Value> = [Value::from(&id[..4]), id.into(), parameters.into(), set.clone()]
            .into_iter()
            .map(|base| {
                solved(&serde_json::json!([{"kind": "K3b", "base": base, "t": 0.3}]))[0]["amin"].clone()
            })
            .collect();
        assert!(windows.iter().all(|window| *window == windows[0]), "{id}: {windows:?}");
    }
}

#[test]
fn what_was_given_stays_as_it_was_written() {
    let given = br#"[{"t12": 2e-1, "eq": null, "kind": "K0eq", "base": { "l":1.0, "c":0.3,
        "pi":0.50, "phi_i":1E-1, "phi_j":0.1, "g_ag":0.2, "g_pd":1.5 }, "t21": 0.20, "id": "x\u0021"}]"#;
    let wanted = r#"[
 {"t12": 2e-1, "eq": ["COOP","MIXED","NONCOOP"], "kind": "K0eq", "base": { "l":1.0, "c":0.3,
        "pi":0.50, "phi_i":1E-1, "phi_j":0.1, "g_ag":0.2, "g_pd":1.5 }, "t21": 0.20, "id": "x\u0021"}
]
"#;
    assert_eq!(solve(given).unwrap(), wanted);
}

/// Values that the reference prints with six decimals, rounded by at most half of the last.
fn assert_printed(got: f64, printed: f64) {
    assert!((got - printed).abs() <= 5e-7, "{got} is not {printed}");
}

#[test]
fn the_baseline_has_the_payoffs_of_the_reference() {
    let (structure, gains) = baseline();
    let [r, t, p, s] = structure.payoffs(gains[0]).unwrap().values();
    assert_eq!(r, 0.0);
    assert_printed(t, -0.58);
    assert_printed(p, -0.70);
    assert_printed(s, -0.82);
    assert_printed(ordinal().minimum_trust().get(), 0.5);
}

#[test]
fn in_the_mixed_equilibrium_of_the_baseline_a_third_cooperates() {
    let (structure, gains) = baseline();
    let m = structure.game(gains[0], gains[1]).unwrap().minimum_trust();
    let [a, b] = mixed_cooperation([probability(0.5); 2], [m; 2]).unwrap();
    assert_printed(a, 0.342857);
    assert_eq!(a, b);
    assert_eq!(mixed_cooperation([probability(0.5), probability(0.1)], [m; 2]), None);
    // A's security seeker makes B's indifferent, and the other way round.
    let [a, b] = mixed_cooperation([0.5, 0.8].map(probability), [0.2, 0.4].map(minimum_trust)).unwrap();
    assert!((a - 0.4 / 0.8).abs() < 1e-15 && (b - 0.2 / 0.5).abs() < 1e-15);
}

#[test]
fn mimicry_weakens_evidence_as_in_the_reference() {
    let conduct = |mimicry| Conduct {
        seeker: probability(1.0),
        expansionist: probability(mimicry),
        cooperation_misread: probability(0.1),
        defection_misread: probability(0.1),
    };
    assert_printed(conduct(0.5).posterior(probability(0.5), Seen::Cooperation).get(), 0.642857);
    assert_printed(conduct(0.0).posterior(probability(0.2), Seen::Cooperation).get(), 0.692308);
}
