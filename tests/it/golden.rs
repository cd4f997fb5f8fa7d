//! The reference implementation's golden values: uniforms exactly, normals within 1e-14, traces within 1e-9.

use entente::dyad::{Level, Script};
use entente::param::{Parameters, json};
use entente::rng::{Purpose, ReplicateDraws, Seed};
use entente::theory;
use entente::trajectory::{Measure, Trajectory};
use serde_json::Value;

fn golden() -> Value {
    serde_json::from_str(include_str!("golden.json")).unwrap()
}

fn purpose(stream: u64) -> Purpose {
    [Purpose::Act, Purpose::TypeRenewal, Purpose::NoisePublic]
        .into_iter()
        .find(|&p| p as u64 == stream)
        .unwrap_or_else(|| panic!("stream {stream} has no purpose in this test"))
}

#[test]
fn uniforms_are_exact_and_normals_within_one_part_in_ten_to_the_fourteen() {
    let golden = golden();
    let rows = golden["rng"].as_array().unwrap();
    assert_eq!(rows.len(), 7);
    for row in rows {
        let int = |key: &str| row[key].as_u64().unwrap();
        let draws = ReplicateDraws::new(Seed(int("seed")), int("rep")).quarter(int("t") as u32);
        let side = draws[int("side") as usize];
        let p = purpose(int("stream"));
        assert_eq!(side.uniform(p), row["u"].as_f64().unwrap(), "{row}");
        assert!((side.normal(p) - row["n"].as_f64().unwrap()).abs() <= 1e-14, "{row}");
    }
}

/// A trace's series: by quarter, and by side where there are two.
fn compare(run: &Trajectory, name: &str, expected: &Value, measures: &[Measure]) {
    for (t, value) in expected.as_array().unwrap().iter().enumerate() {
        for (i, &measure) in measures.iter().enumerate() {
            let wanted = if measures.len() == 1 { value } else { &value[i] }.as_f64().unwrap();
            let got = run.series(measure)[t];
            assert!((got - wanted).abs() <= 1e-9, "{name}[{t}][{i}]: {got} instead of {wanted}");
        }
    }
}

#[test]
fn six_traces_agree_with_the_reference_within_1e_minus_9() {
    let golden = golden();
    let traces = golden["traces"].as_array().unwrap();
    assert_eq!(traces.len(), 6);
    for trace in traces {
        let name = trace["preset"].as_str().unwrap();
        let mut p: Parameters = theory::find(name).unwrap().preset();
        for (key, value) in trace["override"].as_object().unwrap() {
            json::set(&mut p, key, value).unwrap();
        }
        let quarters = trace["quarters"].as_u64().unwrap() as u32;
        let seed = Seed(trace["seed"].as_u64().unwrap());
        let script = Script::default().unrolled(quarters);
        let run = Trajectory::run(&p, seed, trace["replicate"].as_u64().unwrap(), &script);
        let values = &trace["values"];
        let trust = |k: Level| [Measure::Trust(0, k), Measure::Trust(1, k)];
        let sides = |f: fn(usize) -> Measure| [f(0), f(1)];
        compare(&run, name, &values["J"], &[Measure::Joint]);
        compare(&run, name, &values["X"], &sides(Measure::Margin));
        compare(&run, name, &values["xL"], &trust(Level::Leader));
        compare(&run, name, &values["xB"], &trust(Level::Bureaucracy));
        compare(&run, name, &values["xM"], &trust(Level::Media));
        compare(&run, name, &values["xP"], &trust(Level::Public));
        compare(&run, name, &values["y"], &sides(Measure::Bond));
        compare(&run, name, &values["z"], &[Measure::Institutions]);
        compare(&run, name, &values["id"], &sides(Measure::Identity));
        compare(&run, name, &values["H"], &[Measure::Hoffman]);
        compare(&run, name, &values["K"], &[Measure::Cooperation]);
        compare(&run, name, &values["turn"], &sides(Measure::Turnover));
        compare(&run, name, &values["leap"], &sides(Measure::Leap));
        compare(&run, name, &values["bet"], &sides(Measure::Betrayal));
    }
}
