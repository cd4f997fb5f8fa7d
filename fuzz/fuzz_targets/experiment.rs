#![no_main]
// The readers of experiment files are modules of the command line, most of whose other functions nothing calls here.
#![allow(dead_code, unused_imports)]

#[path = "../harness/experiment.rs"]
mod experiment;
#[path = "../../src/bin/entente/input.rs"]
mod input;
#[path = "../../src/bin/entente/output/mod.rs"]
mod output;
#[path = "../../src/bin/entente/refusal.rs"]
mod refusal;
#[path = "../../src/bin/entente/run.rs"]
mod run;
#[path = "../../src/bin/entente/say.rs"]
mod say;
#[path = "../../src/bin/entente/study/mod.rs"]
mod study;
#[path = "../../src/bin/entente/table.rs"]
mod table;

use entente_fuzz::mutate;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};
pub use refusal::Refusal;

fuzz_target!(|bytes: &[u8]| experiment::assert_handled(bytes));
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutate::toml(data, size, max_size, seed)
});
