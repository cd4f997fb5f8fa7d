//! Entente's kernel: what runs of the model compute, and nothing that reads, compares or draws them.
//!
//! A crate of its own has a level of optimisation of its own: the page is built small, this part of it fast. Generic
//! functions are compiled by the crate that calls them; whoever wants the kernel's own code calls what is not generic:
//! [`dyad::Dyad::step`], [`trajectory::Trajectory::run`], and [`run::run_span`] or the widths of [`run::Width`].
//!
//! The crate `entente` has these modules under the same names.

// Sides and levels are indices into several arrays at once; a loop over one of them would hide the others.
#![allow(clippy::needless_range_loop)]

pub mod dyad;
pub mod lane;
pub mod math;
pub mod param;
pub mod pulse;
pub mod rng;
pub mod run;
pub mod trajectory;
