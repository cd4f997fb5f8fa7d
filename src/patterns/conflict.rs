//! Patterns of hostility, its loss and its memory: P3, P7, P9, P10, P19, P20.

use super::world::{REPLICATES, World, mean, series, start};
use super::{Bound, Origin, Pattern, Strength, Study};
use crate::analysis::hysteresis::{Way, area, ramp};
use crate::dyad::Intervention;
use crate::param::Parameters;
use crate::trajectory::Measure;

/// Without turnovers, leaps and meetings what is left is act and answer.
fn act_and_answer(p: Parameters) -> Parameters {
    Parameters { turnover_by_chance: false, leap_rate: 0.0, meeting_rate: 0.0, ..p }
}

/// The same, seen as it is and undisturbed.
fn undisturbed(p: Parameters) -> Parameters {
    Parameters { misperception: 0.0, incident_rate: 0.0, noise: [0.0; 4], ..act_and_answer(p) }
}

pub(super) static SPIRAL: Study = Study {
    patterns: &[Pattern {
        id: "P3",
        quantities: 2,
        bounds: &[Bound::Exceeds(0, 1, 0.25)],
        strength: Strength::Hard,
        origin: Origin::Tuned,
    }],
    measure: |world| {
        let spirals = |sensibility: f64| {
            let mut p = act_and_answer(world.base());
            start(&mut p, [-0.9; 4]);
            (p.sensibility, p.level_sensibility) = ([sensibility; 2], [sensibility; 4]);
            p.incident_rate = 0.08;
            let sides = [0, 1].map(Measure::Margin);
            let runs = world.experiment(p, 9, 60).runs(REPLICATES, &sides);
            let [a, b] = sides.map(|side| series(&runs, side));
            let spirals = a.iter().zip(&b).filter(|(a, b)| a[59].max(b[59]) < -1.5).count();
            spirals as f64 / a.len() as f64
        };
        vec![[0.05, 0.9].map(spirals).to_vec()]
    },
};

pub(super) static BETRAYAL: Study = Study {
    patterns: &[Pattern {
        id: "P7",
        quantities: 1,
        bounds: &[Bound::AtMost(0, -0.15)],
        strength: Strength::Hard,
        origin: Origin::Construction,
    }],
    measure: |world| {
        let mut p = act_and_answer(world.base());
        start(&mut p, [-1.2, -1.8, -1.5, -1.8]);
        (p.incident_rate, p.sensibility) = (0.0, [0.6, 0.4]);
        let hostility = world.experiment(p, 6, 14).scripted(|script| {
            script.at(2).hostility[1] = true;
            script.at(3).hostility[1] = true;
            script.at(3).incident[1] = true;
        });
        let betrayal = hostility.scripted(|script| script.at(2).leap[0] = true);
        let [without, with] = [hostility, betrayal]
            .map(|runs| runs.runs(REPLICATES, &[Measure::Margin(0)]).mean(Measure::Margin(0), 5));
        vec![vec![with - without]]
    },
};

/// Decision trust above the threshold, quarter by quarter, of a pair that starts with `trust` and does what is
/// scripted for every quarter.
fn answer(world: &World, trust: f64, quarters: u32, act: impl Fn(u32, &mut Intervention)) -> Vec<f64> {
    let mut p = Parameters { institution_growth: 0.0, ..undisturbed(world.base()) };
    start(&mut p, [trust; 4]);
    let acts = world.experiment(p, 1, quarters).scripted(|script| {
        for quarter in 0..quarters {
            act(quarter, script.at(quarter));
        }
    });
    acts.run().series(Measure::Margin(0)).to_vec()
}

fn cooperate(_: u32, act: &mut Intervention) {
    act.cooperation = [true; 2];
}

pub(super) static SLOW_AND_FAST: Study = Study {
    patterns: &[Pattern {
        id: "P9a",
        quantities: 2,
        bounds: &[Bound::Times(0, 1, 1.5), Bound::AtLeast(1, 1.0)],
        strength: Strength::Soft,
        origin: Origin::Relaxed,
    }],
    measure: |world| {
        let climb = answer(world, -1.5, 80, cooperate).iter().position(|&x| x >= 0.8);
        let fall =
            answer(world, -0.26, 80, |_, act| act.hostility = [true; 2]).iter().position(|&x| x <= -0.44);
        vec![[climb, fall].map(|quarters| quarters.map_or(f64::NAN, |quarters| quarters as f64)).to_vec()]
    },
};

pub(super) static ONE_ACT: Study = Study {
    patterns: &[Pattern {
        id: "P9b",
        quantities: 2,
        bounds: &[Bound::Times(0, 1, 2.0)],
        strength: Strength::Hard,
        origin: Origin::Relaxed,
    }],
    measure: |world| {
        let friendly = answer(world, 0.5, 6, cooperate);
        let hostile = answer(world, 0.5, 6, |quarter, act| match quarter {
            3 => act.hostility = [true; 2],
            _ => act.cooperation = [true; 2],
        });
        vec![vec![hostile[3] - hostile[4], friendly[4] - friendly[3]]]
    },
};

pub(super) static LEAP: Study = Study {
    patterns: &[Pattern {
        id: "P10",
        quantities: 3,
        bounds: &[
            Bound::Exceeds(2, 1, 0.0),
            Bound::Exceeds(1, 0, 0.0),
            Bound::AtLeast(0, 0.0),
            Bound::AtLeast(1, 0.04),
        ],
        strength: Strength::Soft,
        origin: Origin::Tuned,
    }],
    measure: |world| {
        let effect = |(sensibility, stakes): (f64, f64)| {
            let mut p = act_and_answer(world.base());
            start(&mut p, [-1.1, -1.5, -1.3, -1.6]);
            p.sensibility = [0.6, sensibility];
            p.leap_weight = p.leap_weight.map(|weight| weight * stakes);
            let without = world.experiment(p, 11, 24);
            let with = without.scripted(|script| script.at(4).leap[0] = true);
            let [with, without] = [with, without]
                .map(|runs| mean(&runs.runs(REPLICATES, &[Measure::Joint]), Measure::Joint, 6..24));
            with - without
        };
        vec![[(0.1, 1.0), (0.8, 1.0), (0.8, 2.0)].map(effect).to_vec()]
    },
};

pub(super) static OVERDRAWN: Study = Study {
    patterns: &[Pattern {
        id: "P19",
        quantities: 4,
        bounds: &[Bound::NotBelow(1, 0), Bound::Exceeds(2, 3, 0.3)],
        strength: Strength::Hard,
        origin: Origin::Tuned,
    }],
    measure: |world| {
        let change = |overdraft: f64, disappointments: u32| {
            const BEFORE: u32 = 6;
            let mut p =
                Parameters { overdraft, threshold_relief: 0.0, ..undisturbed(world.theory("embedded")) };
            start(&mut p, [0.6; 4]);
            let after = BEFORE + disappointments;
            let runs = world.experiment(p, 1, after + 1).scripted(|script| {
                for quarter in BEFORE..after {
                    script.at(quarter).hostility[1] = true;
                }
            });
            let run = runs.run();
            let margin = run.series(Measure::Margin(0));
            margin[after as usize] - margin[BEFORE as usize - 1]
        };
        vec![vec![change(0.0, 1), change(0.6, 1), change(0.0, 10), change(0.6, 10)]]
    },
};

pub(super) static HYSTERESIS: Study = Study {
    patterns: &[Pattern {
        id: "P20",
        quantities: 1,
        bounds: &[Bound::AtLeast(0, 0.1)],
        strength: Strength::Hard,
        origin: Origin::Tuned,
    }],
    measure: |world| {
        let experiment = world.experiment(world.theory("embedded"), 27, 0);
        let [falling, rising] = [Way::Falling, Way::Rising].map(|way| {
            let joint = ramp(&experiment.p, way, experiment.seed, 0..RAMPS);
            joint.iter().map(|runs| runs / RAMPS as f64).collect::<Vec<f64>>()
        });
        vec![vec![area(&falling, &rising)]]
    },
};

/// Runs in which the threshold goes one way.
const RAMPS: u64 = 200;
