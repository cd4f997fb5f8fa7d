//! The collective state: it follows a qualified majority, not persons, and presses on its members.

use entente::dyad::{Level, Script, Successor};
use entente::param::Parameters;
use entente::rng::Seed;
use entente::theory;
use entente::trajectory::{Measure, Trajectory};

/// A state whose levels stand still, at these positions; `C` starts at their median unless moved before.
fn still(trust: [f64; 4]) -> Parameters {
    Parameters {
        starting_trust: [trust; 2],
        frozen: [true; 4],
        collective_growth: 0.25,
        ..Parameters::default()
    }
}

fn collective(p: &Parameters, quarters: u32) -> Vec<f64> {
    let script = Script { turnover_by_chance: false, ..Script::default() }.unrolled(quarters);
    let p = Parameters { turnover_by_chance: false, ..p.clone() };
    Trajectory::run(&p, Seed(1), 0, &script).series(Measure::Collective(0)).to_vec()
}

#[test]
fn the_collective_state_starts_at_the_weighted_median_and_no_mean_gives_it() {
    // Weights .45, .20, .10, .25: half of the weight stands at or below the bureaucracy.
    assert_eq!(collective(&still([-2.0, 0.1, 3.0, 0.4]), 1), [0.1]);
    // Another mean, the same collective state: how far the outer positions lie does not matter.
    assert_eq!(collective(&still([-4.0, 0.1, 9.0, 0.4]), 1), [0.1]);
}

#[test]
fn it_follows_a_qualified_majority_at_its_rate_and_a_minority_not_at_all() {
    let script = Script { turnover_by_chance: false, ..Script::default() }.unrolled(30);
    // Levels climb from -1 by influence of nothing but their anchors; the collective state sets out when two thirds of
    // the weight are more than .5 above it, and then goes by its rate towards the median.
    let mut p = Parameters {
        starting_trust: [[-1.0; 4]; 2],
        starting_anchor: [[1.0; 4]; 2],
        ..Parameters::default()
    };
    (p.influence, p.noise, p.learning_rate) = ([[0.0; 4]; 4], [0.0; 4], [0.0; 4]);
    (p.type_volatility, p.turnover_by_chance, p.leap_rate, p.meeting_rate) = (0.0, false, 0.0, 0.0);
    (p.anchor_drift, p.stubbornness, p.collective_growth) = ([0.0; 4], [0.1; 4], 0.25);
    p.frozen = [true, false, false, false];
    let run = |p: &Parameters| Trajectory::run(p, Seed(1), 0, &script);
    // Bureaucracy, media and public hold .55 of the weight: a majority, not a qualified one.
    assert!(run(&p).series(Measure::Collective(0)).iter().all(|&c| c == -1.0));
    // Media and leader stay: nor are bureaucracy and public with .45.
    p.frozen = [true, false, true, false];
    assert!(run(&p).series(Measure::Collective(0)).iter().all(|&c| c == -1.0));
    // With the bureaucracy left behind, leader, media and public hold .80.
    p.frozen = [false, true, false, false];
    p.disposition = [2.0; 2];
    let moving = run(&p);
    let mut expected = -1.0;
    for t in 0..30 {
        let trust = |k| moving.series(Measure::Trust(0, k))[t];
        let [l, m, public] = [Level::Leader, Level::Media, Level::Public].map(trust);
        // Media and public move alike; with the leader they are the upper .80, and the median is the lower of those.
        if [l, m, public].iter().all(|x| x - expected > 0.5) {
            let mut upper = [l, m, public];
            upper.sort_by(f64::total_cmp);
            // From below: bureaucracy .20, then whichever of the three reaches one half.
            let order = [(l, 0.45), (m, 0.10), (public, 0.25)];
            let mut below = 0.20;
            for x in upper {
                below += order.iter().filter(|(y, _)| *y == x).map(|(_, w)| w).sum::<f64>();
                if below > 0.5 {
                    expected += 0.25 * (x - expected);
                    break;
                }
            }
        }
        let got = moving.series(Measure::Collective(0))[t];
        assert!((got - expected).abs() < 1e-12, "quarter {t}: {got} instead of {expected}");
    }
    assert!(expected > -0.5, "it has set out: {expected}");
}

#[test]
fn it_follows_a_majority_that_has_left_it_downwards_too() {
    let mut script = Script { turnover_by_chance: false, ..Script::default() }.unrolled(12);
    script.iter_mut().for_each(|quarter| quarter.hostility = [true; 2]);
    let mut p = theory::find("embedded").unwrap().preset();
    (p.starting_trust, p.starting_anchor) = ([[1.5; 4]; 2], [[1.5; 4]; 2]);
    (p.collective_growth, p.collective_distance, p.turnover_by_chance) = (0.25, 0.1, false);
    let run = Trajectory::run(&p, Seed(5), 0, &script);
    let course = run.series(Measure::Collective(0));
    assert!(course[11] < 1.4, "{course:?}");
    assert!(course.windows(2).all(|pair| pair[1] <= pair[0]), "{course:?}");
}

#[test]
fn replacing_one_person_does_not_move_it_though_it_moves_decision_trust() {
    let mut script = Script { turnover_by_chance: false, ..Script::default() };
    let change = script.at(4);
    change.turnover[0] = true;
    change.successor[0] = Some(Successor { disposition: -4.0, sensibility: 0.1 });
    let script = script.unrolled(5);
    let stay = Script { turnover_by_chance: false, ..Script::default() }.unrolled(5);
    let mut p = theory::find("embedded").unwrap().preset();
    (p.starting_trust, p.starting_anchor) = ([[1.0; 4]; 2], [[1.0; 4]; 2]);
    (p.collective_growth, p.collective_distance, p.turnover_by_chance) = (0.5, 0.0, false);
    let of = |script| Trajectory::run(&p, Seed(3), 0, script);
    let (left, stayed) = (of(&script), of(&stay));
    let last = |run: &Trajectory, measure| run.series(measure)[4];
    assert_eq!(last(&left, Measure::Collective(0)), last(&stayed, Measure::Collective(0)));
    let leader = Measure::Trust(0, Level::Leader);
    assert!(last(&left, leader) < last(&stayed, leader) - 1.0);
}

#[test]
fn it_presses_on_every_level_by_its_share_of_the_distance() {
    let quiet = Script { turnover_by_chance: false, ..Script::default() }.unrolled(1);
    let mut p = Parameters { starting_trust: [[2.0, -1.0, 0.5, -2.0]; 2], ..Parameters::default() };
    (p.type_volatility, p.turnover_by_chance) = (0.0, false);
    let of = |p: &Parameters| Trajectory::run(p, Seed(1), 0, &quiet);
    let free = of(&p);
    p.collective_pull = 0.2;
    let pressed = of(&p);
    // From the lowest: public .25, bureaucracy .45, media .55.
    let c = pressed.series(Measure::Collective(0))[0];
    assert_eq!(c, 0.5);
    for (k, level) in Level::ALL.into_iter().enumerate() {
        let moved = pressed.series(Measure::Trust(0, level))[0] - free.series(Measure::Trust(0, level))[0];
        assert!((moved - 0.2 * (c - p.starting_trust[0][k])).abs() < 1e-12, "{level:?}");
    }
}

#[test]
fn a_state_with_a_mind_of_its_own_draws_a_new_leader_back() {
    let p = theory::find("embedded").unwrap().preset();
    let trusting = Parameters {
        starting_trust: [[1.5; 4]; 2],
        starting_anchor: [[1.5; 4]; 2],
        starting_institutions: 0.5,
        turnover_by_chance: false,
        ..p
    };
    let pressing = Parameters { collective_growth: 0.1, collective_pull: 0.1, ..trusting.clone() };
    let mut script = Script::default();
    let change = script.at(4);
    change.turnover[0] = true;
    change.successor[0] = Some(Successor { disposition: -2.0, sensibility: 0.3 });
    let script = script.unrolled(12);
    let runs = 100;
    let leader = |p: &Parameters| {
        let trust = |r| Trajectory::run(p, Seed(6), r, &script).series(Measure::Trust(0, Level::Leader))[11];
        (0..runs).map(trust).collect::<Vec<f64>>()
    };
    let differences: Vec<f64> = leader(&trusting).iter().zip(leader(&pressing)).map(|(a, b)| b - a).collect();
    let n = runs as f64;
    let mean = differences.iter().sum::<f64>() / n;
    let error = (differences.iter().map(|d| (d - mean) * (d - mean)).sum::<f64>() / n / (n - 1.0)).sqrt();
    // Two years after he came, three standard errors of paired runs.
    assert!(mean > 0.1 && mean > 3.0 * error, "{mean} +- {error}");
}
