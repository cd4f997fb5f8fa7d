//! What many runs together say about a theory, beyond what one ensemble does.
//!
//! `experiment`: what every analysis is asked about; `knob`: what it can vary; `outcome`: what it reads of a run;
//! `estimate`: means and shares with their intervals; `study`: how it is cut into pieces of work; `ask`: how it is opened
//! by name. `attribution`: how much of an outcome each part of the state carries; `kaplan_meier`: how soon cooperation
//! becomes durable and how long it lasts; `order`: who moves first; `ledger`: what moved trust in a quarter;
//! `interaction`: whether what an intervention does depends on an assumption; `hysteresis`: what a pair remembers;
//! `resilience`: what cooperation withstands; `sweep`: an outcome over one knob or two; `tornado`, `morris`,
//! `sobol`: which parameters an outcome depends on, over what a `dial` can turn; `course`: what a bar of the tornado does
//! to the Lab's chart;
//! `distinguish`: what would tell two theories apart.

pub mod ask;
pub mod attribution;
mod chunks;
pub mod course;
pub mod dial;
pub mod distinguish;
pub mod estimate;
mod experiment;
pub mod hysteresis;
pub mod interaction;
pub mod kaplan_meier;
mod knob;
pub mod ledger;
pub mod low_discrepancy;
pub mod morris;
pub mod order;
pub mod outcome;
mod resample;
pub mod resilience;
pub mod separation;
pub mod sobol;
mod study;
mod surface;
pub mod sweep;
pub mod tornado;

pub use attribution::{Attribution, AttributionStudy, Part};
pub use estimate::Estimate;
pub use experiment::Experiment;
pub use knob::Knob;
pub use outcome::{Outcome, Runs};
pub use study::{AnyStudy, Study};
pub use sweep::Sweep;
