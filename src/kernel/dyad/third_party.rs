//! Third parties.
//!
//! Claim: what happens outside the pair changes the game inside it: a common threat makes cooperation worth more, an
//! ally's promise or a rival's offer can make it worth less. Both sides meet the same change: `Θ + u` for a time.
//! See MODEL.md, “Switched off unless asked for”.

use crate::param::Parameters;

/// What third parties add to the minimum trust threshold in a quarter of the run, log-odds.
pub fn pressure(p: &Parameters, quarter: u32) -> f64 {
    let since = f64::from(quarter) - p.shock_start;
    if since >= 0.0 && since < p.shock_duration { p.structural_shock } else { 0.0 }
}
