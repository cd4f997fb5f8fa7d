//! The native tests: golden values, laws, contracts.

#![cfg(not(target_arch = "wasm32"))]

mod closed_forms;
mod documents;
mod games;
mod golden;
mod kydd;
mod lab;
mod lab_history;
mod laws;
mod laws_of_ensembles;
mod optional_mechanisms;
mod optional_mechanisms_citizens;
mod optional_mechanisms_collective;
mod patterns;
mod ratification;
mod run_command;
mod scenario;
mod trace;
