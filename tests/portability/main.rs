//! One digest: what the engine computes is the same to the last bit, natively and in WebAssembly. This file runs in both;
//! the scripts beside it run the built page's own module in Node, Chromium and Firefox against the same table.

mod cases;
mod digest;
mod rows;
mod table;
#[cfg(not(target_arch = "wasm32"))]
mod threads;
#[cfg(not(target_arch = "wasm32"))]
mod versions;

use digest::digest;
use entente::dyad::Script;
use entente::ensemble::{Plan, Width, run_lanes};
use entente::lane::Wide;
use entente::param::Parameters;
use entente::rng::Seed;
use entente::trajectory::{Measure, Trajectory};
use entente::{math, theory};
use rows::{Alone, SEEDS, rows};
use table::Table;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// What a name of the table stands for.
type Named = (&'static str, fn() -> String);

/// Everything that is no row of a case.
const NAMED: [Named; 3] = [("functions", functions), ("lanes", side_by_side::<Wide>), ("presets", presets)];

/// The theories of `lanes` and `presets`: those that there were when the table began. A theory that comes later has rows of its
/// own, as they have, and moves no line that is there.
const THEORIES: [&str; 11] = [
    "wheeler",
    "embedded",
    "rathbun",
    "kydd",
    "wheeler_spill",
    "hoffman",
    "wolfers",
    "adler_barnett",
    "mercer",
    "luhmann",
    "spiral",
];

fn presets_of_the_table() -> impl Iterator<Item = Parameters> {
    THEORIES.iter().map(|id| theory::find(id).expect("a theory that has rows stays").preset())
}

/// The transcendental functions.
fn functions() -> String {
    let grid = (0..20_000).map(|i| -50.0 + f64::from(i) * 0.005);
    digest(grid.flat_map(|x| {
        let p = math::logistic(x);
        [math::exp(x), math::ln(x.abs() + 1e-3), p, math::normal_quantile(p.clamp(1e-15, 1.0 - 1e-15))]
    }))
}

/// The theories on the default rivalry, replicate by replicate.
fn presets() -> String {
    let script = Script::default().unrolled(160);
    digest(presets_of_the_table().flat_map(|p| {
        [1, 51, 4_294_967_297].into_iter().flat_map(move |seed| (0..4).map(move |r| (seed, r))).flat_map({
            let script = script.clone();
            move |(seed, r)| Trajectory::run(&p, Seed(seed), r, &script).slab().to_vec()
        })
    }))
}

/// The theories, replicates of each side by side in lanes of a type, all measures.
fn side_by_side<F: Width>() -> String {
    let script = Script::default().unrolled(160);
    let plan = Plan { measures: Measure::all(), quarters: 160 };
    let persons = Parameters { citizens: 60.0, ..Parameters::default() };
    digest(
        presets_of_the_table()
            .chain([persons])
            .flat_map(|p| run_lanes::<F>(&plan, &p, Seed(51), 7, 9, &script)),
    )
}

#[test]
fn functions_and_theories_are_the_same_everywhere() {
    let table = Table::committed();
    for (name, compute) in NAMED {
        assert_eq!(Some(&compute()), table.named.get(name), "{name}");
    }
    assert_eq!(side_by_side::<f64>(), side_by_side::<Wide>());
}

#[test]
fn rows_of_one_seed_are_the_same_in_lanes() {
    Table::committed().hold(&rows(&SEEDS[..1], &Alone::<Wide>::new()), "in lanes");
}

#[test]
fn rows_of_one_seed_are_the_same_one_replicate_at_a_time() {
    Table::committed().hold(&rows(&SEEDS[1..2], &Alone::<f64>::new()), "one replicate at a time");
}
