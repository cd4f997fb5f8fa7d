//! The native tests: golden values, laws, contracts.

#![cfg(not(target_arch = "wasm32"))]

mod golden;
mod laws;
mod scenario;
mod trace;
