//! The native tests: golden values, laws, contracts.

#![cfg(not(target_arch = "wasm32"))]

mod closed_forms;
mod documents;
mod golden;
mod lab;
mod laws;
mod run_command;
mod scenario;
mod trace;
