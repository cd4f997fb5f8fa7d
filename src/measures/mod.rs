//! What a result says: breakthroughs, transformations, survival after a turnover, carriers of trust.
//!
//! Everything here reads finished series (`trajectory`, `ensemble`) and changes nothing. Quarters count from 0, the
//! first of the run; shares of runs carry their Wilson interval, because an ensemble is a sample.
//!
//! Definitions: MODEL.md, “What is read from the results”. `course`: one run's course of cooperation; `share`: runs
//! counted; `survival`: what is left after leaders change; `carriers`: whose trust it is; `fit`: how a course fits an
//! observed one; `fork`: what a change does, pair by pair.

mod carriers;
mod course;
mod fit;
mod fork;
mod share;
mod survival;

pub use carriers::Carriers;
pub use course::{
    Relationship, TRANSFORMED_QUARTERS, breakthrough, relationships, transformation, trusting_relationship,
};
pub use fit::{Fit, Years, spearman};
pub use fork::{CURVE_QUARTERS, Differences, Effect, SurvivalCurve};
pub use share::{
    Share, Z_95, breakthroughs, count_by, durable, durable_share, median_time, median_transformation,
    transformations, transformed_by,
};
pub use survival::{LEAST_COOPERATING, Survival, bond_half_life, collapse_share, half_life, survival};
