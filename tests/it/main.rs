//! The native tests: golden values, laws, contracts.

#![cfg(not(target_arch = "wasm32"))]

mod closed_forms;
mod documents;
mod golden;
mod kydd;
mod lab;
mod laws;
mod laws_of_ensembles;
mod patterns;
mod run_command;
mod scenario;
mod trace;
