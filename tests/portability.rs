//! One digest, natively and in WebAssembly: the same file runs in both.

use entente::dyad::Script;
use entente::rng::Seed;
use entente::trajectory::Trajectory;
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
