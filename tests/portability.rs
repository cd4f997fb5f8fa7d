//! One digest, natively and in WebAssembly: the same file runs in both.

use entente::dyad::Script;
use entente::ensemble::{Plan, Width, run_lanes};
use entente::lane::Wide;
use entente::param::Parameters;
use entente::rng::Seed;
use entente::trajectory::{Measure, Trajectory};
use entente::{math, scenario, theory};
use sha2::{Digest, Sha256};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

fn digest(values: impl IntoIterator<Item = f64>) -> String {
    let mut hash = Sha256::new();
    for value in values {
        hash.update(value.to_bits().to_le_bytes());
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn transcendental_functions_are_the_same_everywhere() {
    let grid = (0..20_000).map(|i| -50.0 + f64::from(i) * 0.005);
    let values = grid.flat_map(|x| {
        let p = math::logistic(x);
        [math::exp(x), math::ln(x.abs() + 1e-3), p, math::normal_quantile(p.clamp(1e-15, 1.0 - 1e-15))]
    });
    assert_eq!(digest(values), "beeb6074470c68ad");
}

#[test]
fn every_theory_runs_the_same_everywhere() {
    let script = Script::default().unrolled(160);
    let values = theory::ALL.iter().flat_map(|theory| {
        let p = theory.preset();
        [1, 51, 4_294_967_297].into_iter().flat_map(move |seed| (0..4).map(move |r| (seed, r))).flat_map({
            let script = script.clone();
            move |(seed, r)| Trajectory::run(&p, Seed(seed), r, &script).slab().to_vec()
        })
    });
    assert_eq!(digest(values), "c696cb7a306dda62");
}

/// All theories, replicates of each side by side in lanes of a type, all measures.
fn side_by_side<F: Width>() -> String {
    let script = Script::default().unrolled(160);
    let plan = Plan { measures: Measure::all(), quarters: 160 };
    let presets = theory::ALL.iter().map(|theory| theory.preset());
    let persons = Parameters { citizens: 60.0, ..Parameters::default() };
    digest(presets.chain([persons]).flat_map(|p| run_lanes::<F>(&plan, &p, Seed(51), 7, 9, &script)))
}

#[test]
fn replicates_side_by_side_run_the_same_everywhere() {
    assert_eq!(side_by_side::<f64>(), side_by_side::<Wide>());
    assert_eq!(side_by_side::<Wide>(), "aa0d8cca192e8ad9");
}

#[test]
fn a_scripted_case_runs_the_same_everywhere() {
    let case = scenario::parse(include_str!("../www/scenarios/us-ussr.json")).unwrap();
    let script = case.script().unrolled(case.quarters());
    let values = ["wheeler", "embedded"].into_iter().flat_map(|id| {
        let p = theory::find(id).unwrap().preset();
        Trajectory::run(&p, Seed(51), 16, &script).slab().to_vec()
    });
    assert_eq!(digest(values), "66e3bb7b2d417dd1");
}
