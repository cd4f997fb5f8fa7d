//! Patterns of the rational state and of the games it plays: P4 to P6, P21, P22.

use super::world::series;
use super::{Bound, Origin, Pattern, Strength, Study};
use crate::dyad::decision::minimum_trust;
use crate::kydd::reassurance::share_window;
use crate::kydd::repeated::{TrustWalk, dyad_trap_probability};
use crate::kydd::signal::Signal;
use crate::kydd::{GameError, MinimumTrust, Misperception, Probability, Stake, Structure};
use crate::math::logistic;
use crate::trajectory::Measure;

/// Values of a study that a game could refuse to be played with.
fn solved<const N: usize>(values: Result<[f64; N], GameError>) -> Vec<Vec<f64>> {
    vec![values.unwrap_or([f64::NAN; N]).to_vec()]
}

pub(super) static NO_LEARNING: Study = Study {
    patterns: &[Pattern {
        id: "P4",
        quantities: 1,
        bounds: &[Bound::AtMost(0, 1e-9)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |world| {
        let sides = [0, 1].map(Measure::Margin);
        let runs = world.experiment(world.theory("kydd"), 2, 80).runs(50, &sides);
        let all = sides.into_iter().flat_map(|side| series(&runs, side));
        let changes = all.flat_map(|margin| margin.iter().map(|x| (x - margin[0]).abs()).collect::<Vec<_>>());
        vec![vec![changes.fold(0.0, f64::max)]]
    },
};

pub(super) static TRAP: Study = Study {
    patterns: &[Pattern {
        id: "P5",
        quantities: 3,
        bounds: &[Bound::Between(2, -4.0, 4.0)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |world| {
        const RUNS: usize = 4000;
        let mut p = world.theory("kydd");
        p.starting_trust = [[1.0; 4]; 2];
        p.misperception = 0.15;
        let walk = || {
            Ok::<_, GameError>(TrustWalk {
                start: Probability::new(logistic(1.0))?,
                minimum_trust: MinimumTrust::new(minimum_trust(&p))?,
                misperception: Misperception::new(p.misperception)?,
            })
        };
        solved(walk().map(|walk| {
            let ruin = dyad_trap_probability([walk; 2]);
            let error = (ruin * (1.0 - ruin) / RUNS as f64).sqrt();
            let runs = world.experiment(p.clone(), 4, 100).runs(RUNS, &[Measure::Joint]);
            let trapped = 1.0 - runs.mean(Measure::Joint, 99);
            [trapped, ruin, (trapped - ruin) / error]
        }))
    },
};

pub(super) static STRUCTURE: Study = Study {
    patterns: &[Pattern {
        id: "P6",
        quantities: 3,
        bounds: &[Bound::Exceeds(0, 1, 0.0), Bound::Exceeds(2, 0, 0.0)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |world| {
        let threshold = |(cost, advantage): (f64, f64)| {
            let mut p = world.base();
            (p.cost_of_conflict, p.first_strike) = (cost, advantage);
            minimum_trust(&p)
        };
        vec![[(0.3, 0.1), (1.0, 0.1), (0.3, 0.3)].map(threshold).to_vec()]
    },
};

pub(super) static CONFLICT: Study = Study {
    patterns: &[Pattern {
        id: "P21",
        quantities: 1,
        bounds: &[Bound::AtMost(0, 1.0)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |_| {
        let share = |trust: f64, good: f64| {
            // What expansionists show does not enter: they never cooperate.
            let signal = Signal::new(Probability::new(good)?, Probability::new(0.3)?)?;
            let after = signal.both_trustworthy_given_conflict(Probability::new(trust)?);
            Ok(after.map_or(f64::INFINITY, |after| after / (trust * trust)))
        };
        let cases = [0.1, 0.5, 0.9].map(|trust| [0.6, 0.8, 0.95].map(|good| share(trust, good)));
        let largest =
            cases.into_iter().flatten().try_fold(0.0, |largest, share| Ok(f64::max(largest, share?)));
        solved(largest.map(|largest| [largest]))
    },
};

pub(super) static REASSURANCE: Study = Study {
    patterns: &[Pattern {
        id: "P22",
        quantities: 2,
        bounds: &[Bound::Exceeds(1, 0, 0.0)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |_| {
        let window = || {
            let structure = Structure {
                loss: Stake::new(1.0)?,
                cost: Stake::new(0.3)?,
                power: Probability::new(0.5)?,
                first_strike: Probability::new(0.3)?,
                other_first_strike: Probability::new(0.3)?,
            };
            let game = structure.game(Stake::new(0.2)?, Stake::new(1.5)?)?;
            let window = share_window(&game, Probability::new(0.01)?);
            Ok([window.low, window.high])
        };
        solved(window())
    },
};
