//! Patterns of persons and their succession: P1, P12 to P16.

use super::world::{Experiment, REPLICATES, World, mean, start};
use super::{Bound, Origin, Pattern, Strength, Study};
use crate::dyad::{Coalition, Regime, Successor};
use crate::measures::{Survival, survival};
use crate::param::Parameters;
use crate::trajectory::Measure;

/// The quarter at whose end a leader of side A leaves.
const TURNOVER: usize = 4;

/// The same runs with one turnover on side A and without any.
fn with_and_without(world: &World, mut p: Parameters, successor: Successor) -> [Experiment; 2] {
    p.turnover_by_chance = false;
    let without = world.experiment(p, 3, 44);
    let with = without.scripted(|script| {
        let change = script.at(TURNOVER as u32);
        change.turnover[0] = true;
        change.successor[0] = Some(successor);
    });
    [with, without]
}

/// Survival of joint cooperation over two years, and its level without the turnover.
fn two_years(world: &World, p: Parameters) -> Vec<Vec<f64>> {
    const QUARTERS: usize = 8;
    let middling = Successor { disposition: 0.0, sensibility: 0.4 };
    let [with, without] =
        with_and_without(world, p, middling).map(|runs| runs.runs(REPLICATES, &[Measure::Joint]));
    let ratio = Survival::of(&with, &without, TURNOVER, QUARTERS).map_or(f64::NAN, |survival| survival.ratio);
    vec![vec![ratio, mean(&without, Measure::Joint, TURNOVER + 1..TURNOVER + 1 + QUARTERS)]]
}

pub(super) static INTERPERSONAL: Study = Study {
    patterns: &[Pattern {
        id: "P1a",
        quantities: 2,
        bounds: &[Bound::AtMost(0, 0.5), Bound::AtLeast(1, 0.5)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |world| {
        let mut p = world.base();
        start(&mut p, [-0.6, -2.0, -1.6, -2.0]);
        p.starting_bond = 2.6;
        two_years(world, p)
    },
};

pub(super) static EMBEDDED: Study = Study {
    patterns: &[Pattern {
        id: "P1b",
        quantities: 1,
        bounds: &[Bound::AtLeast(0, 0.9)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |world| {
        let mut p = world.base();
        start(&mut p, [1.4, 1.2, 1.2, 1.0]);
        (p.starting_bond, p.starting_institutions) = (0.8, 0.5);
        vec![vec![two_years(world, p)[0][0]]]
    },
};

pub(super) static PERSON: Study = Study {
    patterns: &[Pattern {
        id: "P12",
        quantities: 1,
        bounds: &[Bound::AtLeast(0, 0.7)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |world| {
        let mut p = world.base();
        start(&mut p, [-1.2, -1.8, -1.4, -1.8]);
        p.turnover_by_chance = false;
        p.sensibility = [0.75; 2];
        let summits = world.experiment(p, 15, 20).scripted(|script| {
            for quarter in [2, 6, 10] {
                script.at(quarter).summit = Some(0.8);
            }
            for quarter in [3, 8] {
                script.at(quarter).leap[1] = true;
            }
        });
        vec![vec![summits.runs(REPLICATES, &[Measure::Bond(0)]).mean(Measure::Bond(0), 12)]]
    },
};

pub(super) static PAUSE: Study = Study {
    patterns: &[Pattern {
        id: "P13",
        quantities: 2,
        bounds: &[Bound::AtMost(0, 0.92), Bound::Exceeds(1, 0, 0.025)],
        strength: Strength::Soft,
        origin: Origin::Relaxed,
    }],
    measure: |world| {
        let mut p = world.base();
        start(&mut p, [0.1, -1.0, -0.8, -1.0]);
        (p.starting_bond, p.starting_institutions) = (1.8, 0.4);
        let wary = Successor { disposition: -0.3, sensibility: 0.4 };
        let [with, without] =
            with_and_without(world, p, wary).map(|runs| runs.runs(REPLICATES, &[Measure::Joint]));
        let ratio = |from: usize, to: usize| {
            let after = TURNOVER + from..TURNOVER + to;
            let [with, without] = [&with, &without].map(|runs| mean(runs, Measure::Joint, after.clone()));
            survival(&[with], &[without]).unwrap_or(f64::NAN)
        };
        let years = [ratio(1, 5), ratio(5, 9), ratio(9, 13)];
        vec![vec![years.into_iter().fold(f64::INFINITY, f64::min), ratio(21, 37)]]
    },
};

pub(super) static DISPOSITIONS: Study = Study {
    patterns: &[Pattern {
        id: "P14a",
        quantities: 3,
        bounds: &[Bound::Exceeds(0, 1, 0.2), Bound::NotBelow(1, 2)],
        strength: Strength::Hard,
        origin: Origin::Tuned,
    }],
    measure: |world| {
        let joint = |disposition: [f64; 2]| {
            let mut p = world.theory("rathbun");
            p.starting_trust = [[-2.0, -2.0, -1.6, -2.0]; 2];
            (p.disposition, p.turnover_by_chance) = (disposition, false);
            let runs = world.experiment(p, 17, 40).runs(REPLICATES, &[Measure::Joint]);
            mean(&runs, Measure::Joint, 8..40)
        };
        vec![[[1.8, 1.8], [1.8, -1.8], [-1.8, -1.8]].map(joint).to_vec()]
    },
};

pub(super) static INSTITUTIONS: Study = Study {
    patterns: &[Pattern {
        id: "P14b",
        quantities: 2,
        bounds: &[Bound::Times(0, 1, 2.0)],
        strength: Strength::Hard,
        origin: Origin::Tuned,
    }],
    measure: |world| {
        let joint = |disposition: f64, trust: f64, institutions: f64| {
            let mut p = world.base();
            start(&mut p, [trust; 4]);
            (p.disposition, p.turnover_by_chance) = ([disposition; 2], false);
            (p.starting_institutions, p.institution_growth, p.institution_decay) = (institutions, 0.0, 0.0);
            mean(&world.experiment(p, 19, 24).runs(REPLICATES, &[Measure::Joint]), Measure::Joint, 0..24)
        };
        let effect = |trust, institutions| joint(0.8, trust, institutions) - joint(-0.8, trust, institutions);
        vec![vec![effect(-1.0, 0.0), effect(0.6, 0.9)]]
    },
};

pub(super) static COALITION: Study = Study {
    patterns: &[Pattern {
        id: "P15",
        quantities: 2,
        bounds: &[Bound::AtLeast(0, 0.05), Bound::Exceeds(0, 1, 0.0)],
        strength: Strength::Hard,
        origin: Origin::Tuned,
    }],
    measure: |world| {
        let margin = |coalition: Coalition, institutions: f64| {
            let mut p = world.base();
            start(&mut p, [0.6, 0.2, 0.3, 0.0]);
            (p.starting_bond, p.starting_institutions) = (0.8, institutions);
            (p.inheritance_same, p.inheritance_different) = (0.5, 0.05);
            p.turnover_by_chance = false;
            let change = world.experiment(p, 21, 20).scripted(|script| {
                let change = script.at(TURNOVER as u32);
                change.turnover[0] = true;
                change.coalition[0] = Some(coalition);
            });
            mean(&change.runs(REPLICATES, &[Measure::Margin(0)]), Measure::Margin(0), 5..13)
        };
        let lost =
            |institutions| margin(Coalition::Same, institutions) - margin(Coalition::Different, institutions);
        vec![vec![lost(0.0), lost(0.9)]]
    },
};

pub(super) static HAZARDS: Study = Study {
    patterns: &[Pattern {
        id: "P16",
        quantities: 2,
        bounds: &[Bound::Between(0, 0.065, 0.11), Bound::Between(1, 0.018, 0.04)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |world| {
        let exits = |regime: Regime| {
            let p = Parameters { regime: [regime; 2], ..world.base() };
            let sides = [0, 1].map(Measure::Turnover);
            let runs = world.experiment(p, 23, 120).runs(REPLICATES, &sides);
            sides.map(|side| mean(&runs, side, 0..120)).iter().sum::<f64>() / 2.0
        };
        vec![[Regime::Democracy, Regime::Autocracy].map(exits).to_vec()]
    },
};
