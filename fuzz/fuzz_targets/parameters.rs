#![no_main]

use entente_fuzz::harness::parameters::assert_handled;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| assert_handled(bytes));
