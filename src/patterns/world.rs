//! The world that set-ups start from, the defaults or a jittered copy of them, and runs in it.

use crate::dyad::Script;
use crate::ensemble::{BATCH, Ensemble, Plan, run_batch};
use crate::param::{Group, Parameters, Row, Status, TABLE};
use crate::rng::{Purpose, ReplicateDraws, Seed};
use crate::theory;
use crate::trajectory::{Measure, Trajectory};
use std::ops::Range;

/// By which share of itself a jittered parameter may move, either way.
pub(super) const SPREAD: f64 = 0.2;

/// Replicates of an ensemble, unless a study says otherwise.
pub(super) const REPLICATES: usize = 400;

/// Parameters that set-ups start from, and seeds.
#[derive(Clone, Debug)]
pub struct World {
    base: Parameters,
    draw: u32,
}

impl World {
    /// World 0 has the defaults; every other one has each behavioural parameter multiplied by a number of its own,
    /// uniform between 0.8 and 1.2, and other seeds.
    pub fn new(draw: u32) -> Self {
        let mut base = Parameters::default();
        if draw > 0 {
            for row in TABLE.iter().filter(|row| is_behavioural(row)) {
                let (low, high) = row.range;
                for (i, value) in (row.slots.write)(&mut base).iter_mut().enumerate() {
                    *value = (*value * factor(&row.component_id(i), draw)).clamp(low, high);
                }
            }
            // The window closes in a whole quarter, and weights are shares of one decision.
            base.exposure_window = base.exposure_window.round();
            for weights in &mut base.decision_weights {
                let sum: f64 = weights.iter().sum();
                *weights = weights.map(|weight| weight / sum);
            }
        }
        Self { base, draw }
    }

    /// The general system.
    pub fn base(&self) -> Parameters {
        self.base.clone()
    }

    /// A theory in this world: what it insists on is not jittered.
    ///
    /// # Panics
    /// When no theory has this id.
    pub fn theory(&self, id: &str) -> Parameters {
        let theory = theory::find(id).expect("studies name theories that exist");
        let mut p = self.base();
        (theory.defaults)(&mut p);
        (theory.restrict)(&mut p);
        p
    }

    /// Runs of `quarters` quarters. Studies have seeds of their own, below 1000.
    pub(super) fn experiment(&self, p: Parameters, seed: u64, quarters: u32) -> Experiment {
        Experiment { p, script: Script::default(), seed: Seed(seed + 1000 * u64::from(self.draw)), quarters }
    }
}

/// Whether a parameter says how states behave: not the payoffs and types of the game that they are in, not where a run
/// starts, and not what was measured.
fn is_behavioural(row: &Row) -> bool {
    let in_the_game = row.group == Group::Structure && row.id != "decisiveness";
    row.status == Status::Judgement && row.group != Group::Start && !in_the_game
}

/// What a parameter is multiplied by. Its id is the key, so that another parameter in the table moves no other.
fn factor(id: &str, draw: u32) -> f64 {
    // FNV-1a, a plain hash whose definition does not change.
    let key = id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let uniform = ReplicateDraws::new(Seed(key), u64::from(draw)).quarter(0)[0].uniform(Purpose::Act);
    1.0 - SPREAD + 2.0 * SPREAD * uniform
}

/// Starts with this trust on both sides, and enemy images to match.
pub(super) fn start(p: &mut Parameters, trust: [f64; 4]) {
    p.starting_trust = [trust; 2];
    p.starting_anchor = [trust; 2];
}

/// What is run.
#[derive(Clone, Debug)]
pub(super) struct Experiment {
    pub p: Parameters,
    pub script: Script,
    pub seed: Seed,
    pub quarters: u32,
}

impl Experiment {
    /// The same with what `write` scripts.
    pub fn scripted(&self, write: impl FnOnce(&mut Script)) -> Self {
        let mut scripted = self.clone();
        write(&mut scripted.script);
        scripted
    }

    /// An ensemble of whole batches.
    pub fn runs(&self, replicates: usize, measures: &[Measure]) -> Ensemble {
        let plan = Plan { measures: measures.to_vec(), quarters: self.quarters as usize };
        let script = self.script.unrolled(self.quarters);
        let mut ensemble = Ensemble::new(plan.clone());
        for batch in 0..replicates.div_ceil(BATCH) {
            ensemble.accept(batch, run_batch(&plan, &self.p, self.seed, batch, &script));
        }
        ensemble
    }

    /// The first replicate alone, where chance decides nothing that matters.
    pub fn run(&self) -> Trajectory {
        Trajectory::run(&self.p, self.seed, 0, &self.script.unrolled(self.quarters))
    }
}

/// Mean of a measure over runs and quarters.
pub(super) fn mean(ensemble: &Ensemble, measure: Measure, quarters: Range<usize>) -> f64 {
    let count = quarters.len() as f64;
    quarters.map(|t| ensemble.mean(measure, t)).sum::<f64>() / count
}

/// The series of a measure in every run, in order of replicates.
pub(super) fn series(ensemble: &Ensemble, measure: Measure) -> Vec<Vec<f64>> {
    (0..ensemble.replicates()).filter_map(|replicate| ensemble.series(measure, replicate)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::param::check_together;

    #[test]
    fn a_jittered_world_is_near_the_defaults_and_leaves_the_game_and_theories_alone() {
        let defaults = Parameters::default();
        assert_eq!(World::new(0).base(), defaults);
        for draw in 1..200 {
            let world = World::new(draw);
            let p = world.base();
            check_together(&p).unwrap();
            for row in TABLE.iter().filter(|row| row.id != "decision_weights" && row.id != "exposure_window")
            {
                for (x, default) in (row.slots.read)(&p).iter().zip((row.slots.read)(&defaults)) {
                    let near = (x - default).abs() <= SPREAD * default.abs();
                    assert!(if is_behavioural(row) { near } else { x == default }, "{}", row.id);
                    assert!(row.check(row.id, *x).is_ok(), "{}", row.id);
                }
            }
            assert!((3.0..=5.0).contains(&p.exposure_window) && p.exposure_window.fract() == 0.0);
            assert_eq!(world.theory("kydd").learning_rate, [1.0; 4]);
        }
        assert_ne!(World::new(1).base(), World::new(2).base());
    }
}
