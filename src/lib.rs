//! Entente: rival theories of trust between two states, run on the same events and the same shocks.
//!
//! Reading order: [`lane`], [`math`] and [`rng`] make numbers that are the same everywhere; [`param`] is the table of
//! parameters; [`dyad`] is the model, one mechanism a file; [`theory`] restricts it, one theory a file;
//! [`ratification`] is a small model beside it, of parliaments; [`scenario`] is a dated case; [`trajectory`] is one
//! run and [`ensemble`] many; [`measures`] reads them and [`analysis`] compares many; [`plot`] draws them; [`lab`] is the
//! session behind the page and [`map`] that of its Map tab; [`csv`] writes what they give away. What a run computes is the crate in `kernel`.

// Sides and levels are indices into several arrays at once; a loop over one of them would hide the others.
#![allow(clippy::needless_range_loop)]

pub mod analysis;
pub mod csv;
pub mod ensemble;
pub mod games;
pub mod kydd;
pub mod lab;
pub mod map;
pub mod measures;
pub mod param;
pub mod patterns;
pub mod plot;
pub mod ratification;
pub mod scenario;
pub mod text;
pub mod theory;

pub use entente_kernel::{dyad, lane, math, rng, trajectory};

#[cfg(target_arch = "wasm32")]
mod web;
#[cfg(target_arch = "wasm32")]
mod web_crossing;
#[cfg(target_arch = "wasm32")]
mod web_export;
#[cfg(target_arch = "wasm32")]
mod web_games;
#[cfg(target_arch = "wasm32")]
mod web_life;
#[cfg(target_arch = "wasm32")]
mod web_map;
#[cfg(target_arch = "wasm32")]
mod web_study;
