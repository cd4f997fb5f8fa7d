//! Entente: rival theories of trust between two states, run on the same events and the same shocks.
//!
//! Reading order: [`math`] and [`rng`] make numbers that are the same everywhere; [`param`] is the table of
//! parameters; [`dyad`] is the model, one mechanism a file; [`theory`] restricts it, one theory a file;
//! [`ratification`] is a small model beside it, of parliaments; [`scenario`] is a dated case; [`trajectory`] is one
//! run and [`ensemble`] many; [`measures`] reads them; [`plot`] draws them; [`lab`] is the session behind the page.

// Sides and levels are indices into several arrays at once; a loop over one of them would hide the others.
#![allow(clippy::needless_range_loop)]

pub mod dyad;
pub mod ensemble;
pub mod games;
pub mod kydd;
pub mod lab;
pub mod math;
pub mod measures;
pub mod param;
pub mod patterns;
pub mod plot;
pub mod ratification;
pub mod rng;
pub mod scenario;
pub mod theory;
pub mod trajectory;

#[cfg(target_arch = "wasm32")]
mod web;
#[cfg(target_arch = "wasm32")]
mod web_games;
