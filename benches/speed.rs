//! The model's speed for `bench.sh`: natively a program, in WebAssembly a module with the same function.
//!
//! `speed LANES MEASURES QUARTERS BATCHES` prints nanoseconds per replicate and quarter, and a sum over the results.

use entente::dyad::Script;
use entente::ensemble::{BATCH, Plan, Width, run_lanes};
use entente::lane::Wide;
use entente::rng::Seed;
use entente::theory;
use entente::trajectory::Measure;

/// Batches `from..to` of the theory in which everything is at work; the sum depends on every replicate.
fn batches<F: Width>(measures: Vec<Measure>, quarters: u32, from: u32, to: u32) -> f64 {
    let p = theory::find("embedded").expect("a theory of that id").preset();
    let script = Script::default().unrolled(quarters);
    let plan = Plan { measures, quarters: quarters as usize };
    let runs = (from..to).map(|batch| {
        let values = run_lanes::<F>(&plan, &p, Seed(1), batch as usize * BATCH, BATCH, &script);
        values.iter().sum::<f64>()
    });
    runs.sum()
}

/// `lanes` is 0 for one replicate at a time and 1 for several side by side, `measures` 0 for one and 1 for all.
#[unsafe(no_mangle)]
pub extern "C" fn speed(lanes: u32, measures: u32, quarters: u32, from: u32, to: u32) -> f64 {
    let run = if lanes == 0 { batches::<f64> } else { batches::<Wide> };
    let measures = if measures == 0 { vec![Measure::Cooperation] } else { Measure::all() };
    run(measures, quarters, from, to)
}

/// Replicates in a batch.
#[unsafe(no_mangle)]
pub extern "C" fn batch() -> u32 {
    BATCH as u32
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let numbers: Vec<u32> = std::env::args().skip(1).map_while(|word| word.parse().ok()).collect();
    let [lanes, measures, quarters, count] = numbers[..] else {
        eprintln!("speed LANES MEASURES QUARTERS BATCHES: four whole numbers.");
        std::process::exit(2);
    };
    speed(lanes, measures, quarters, 0, 1);
    let start = std::time::Instant::now();
    let sum = speed(lanes, measures, quarters, 0, count);
    println!("{} {sum}", start.elapsed().as_secs_f64() * 1e9 / f64::from(count * quarters * batch()));
}
