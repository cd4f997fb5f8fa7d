//! The native tests: golden values, laws, closed forms, contracts.

mod golden;
mod laws;
mod scenario;
mod trace;
