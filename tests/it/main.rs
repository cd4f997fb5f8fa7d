//! The native tests: golden values, laws, contracts.

#![cfg(not(target_arch = "wasm32"))]

mod attribution;
mod borders;
mod capsule;
mod closed_forms;
mod corpus;
mod course;
mod documents;
mod fixtures;
mod fork;
mod games;
mod golden;
#[path = "../../fuzz/harness/mod.rs"]
mod harness;
mod json_schema;
mod kydd;
mod lab;
mod lab_history;
mod lanes;
mod laws;
mod laws_of_ensembles;
mod ledger;
mod optional_mechanisms;
mod optional_mechanisms_citizens;
mod optional_mechanisms_collective;
mod patterns;
mod ratification;
mod record;
mod run_command;
mod scenario;
mod sensitivity;
mod sketches;
mod spoken;
mod studies;
mod study_command;
mod sweep;
mod text;
mod timeline;
mod trace;
mod version;
mod whole_numbers;
