//! What holds exactly where one rule of the model gives way to another.

use entente::dyad::decision::minimum_trust;
use entente::dyad::{Dyad, Intervention, Level, Quarter, Script};
use entente::math::logit;
use entente::param::Parameters;
use entente::rng::Seed;
use entente::theory;
use entente::trajectory::{Measure, Trajectory, simulate};

/// The last quarter of a run of these interventions, and the state after it.
fn last(p: &Parameters, script: &[Intervention]) -> (Dyad, Quarter) {
    let mut seen = None;
    simulate(p, Seed(3), 0, script, |_, dyad: &Dyad, quarter: &Quarter| {
        seen = Some((dyad.clone(), quarter.clone()));
    });
    seen.unwrap()
}

#[test]
fn rational_states_cooperate_at_the_threshold_itself_and_only_if_both_reach_it() {
    let mut p = theory::find("kydd").unwrap().preset();
    let threshold = logit(minimum_trust(&p));
    for (above, cooperates) in
        [([0.0; 2], true), ([-1e-9, 0.0], false), ([1.0, -1.0], false), ([-1.0; 2], false)]
    {
        p.starting_trust = above.map(|above| [threshold + above; 4]);
        assert_eq!(last(&p, &[Intervention::default()]).1.cooperated, [cooperates; 2], "{above:?}");
    }
}

#[test]
fn a_type_that_may_have_changed_leaves_no_belief_certain() {
    let mut p = Parameters { trust_limit: 60.0, type_volatility: f64::MIN_POSITIVE, ..Parameters::default() };
    p.turnover_by_chance = false;
    for trust in [60.0, -60.0] {
        p.starting_trust = [[trust; 4]; 2];
        let run = Trajectory::run(&p, Seed(1), 0, &[Intervention::default()]);
        for level in Level::ALL {
            // A milliardth is left to the other type; a rounding of it is 1e-7 of log-odds.
            let after = run.series(Measure::Trust(0, level))[0];
            assert!((after - logit(1.0 - 1e-9) * trust.signum()).abs() < 1e-6, "{level:?}: {after}");
        }
    }
}

#[test]
fn what_frozen_levels_see_still_disappoints_those_who_have_overdrawn() {
    let mut p = Parameters {
        overdraft: 1.0,
        overdraft_margin: -5.0,
        disappointment_tolerance: 50.0,
        ..Parameters::default()
    };
    p.starting_trust = [[2.0; 4]; 2];
    p.frozen = [false, true, true, true];
    let mut script = Script::default().unrolled(2);
    script[1].hostility[1] = true;
    let disappointment = |p: &Parameters| last(p, &script).0.states[0].disappointment;
    let heard = disappointment(&p);
    p.learning_rate[Level::Public as usize] = 0.0;
    assert!(heard > disappointment(&p) && disappointment(&p) > 0.0, "{heard}");
}

#[test]
fn a_scripted_leap_is_made_whatever_else_happens_but_for_hostility() {
    // Misperceived half of the time, with spoilers at work, and beside scripted cooperation.
    let p = Parameters { misperception: 0.5, spoiler: [1.0; 2], leap_rate: 1.0, ..Parameters::default() };
    let mut leap = Intervention::default();
    (leap.leap, leap.cooperation) = ([true; 2], [true; 2]);
    for replicate in 0..40 {
        let run = Trajectory::run(&p, Seed(2), replicate, std::slice::from_ref(&leap));
        for measure in [Measure::Joint, Measure::Leap(0), Measure::Leap(1)] {
            assert_eq!(run.series(measure)[0], 1.0, "{measure:?} in {replicate}");
        }
    }
    // Hostility wins over both.
    let hostile = Intervention { hostility: [true, false], ..leap };
    let run = Trajectory::run(&p, Seed(2), 0, &[hostile]);
    assert_eq!([0, 1].map(|side| run.series(Measure::Leap(side))[0]), [0.0, 1.0]);
    assert_eq!(run.series(Measure::Joint)[0], 0.0);
}

#[test]
fn a_bureaucracy_that_trusts_spoils_nothing_however_able_it_is_and_one_that_does_not_spoils_its_share() {
    let script = Script::default().unrolled(1);
    let joint = |trust: f64, spoiler: f64| {
        let p =
            Parameters { starting_trust: [[trust; 4]; 2], spoiler: [spoiler; 2], ..Parameters::default() };
        (0..200)
            .map(|replicate| Trajectory::run(&p, Seed(6), replicate, &script).series(Measure::Joint)[0])
            .sum::<f64>()
    };
    assert!(joint(20.0, 0.0) > 50.0, "{}", joint(20.0, 0.0));
    assert_eq!(joint(20.0, 0.5), joint(20.0, 0.0));
    // Just above the threshold it spoils some of what the leader wants.
    assert!(joint(0.0, 1.0) < joint(0.0, 0.0), "{} of {}", joint(0.0, 1.0), joint(0.0, 0.0));
}

#[test]
fn a_successor_brings_the_states_type_along_as_often_as_types_persist() {
    const RUNS: u64 = 4000;
    let left = Intervention { turnover: [true, false], ..Intervention::default() };
    let seekers = |persistence: f64| {
        let mut p =
            Parameters { type_persistence: persistence, trustworthy_share: 0.3, ..Parameters::default() };
        p.turnover_by_chance = false;
        assert_eq!(p.trustworthy, [true; 2]);
        let mut seekers = [0; 2];
        for replicate in 0..RUNS {
            simulate(&p, Seed(8), replicate, std::slice::from_ref(&left), |_, dyad: &Dyad, _: &Quarter| {
                for (count, state) in seekers.iter_mut().zip(&dyad.states) {
                    *count += u64::from(state.trustworthy);
                }
            });
        }
        seekers
    };
    assert_eq!(seekers(1.0), [RUNS; 2], "a type that always persists is nobody's to change");
    // 0.6, and of the rest the share of security seekers: 0.6 + 0.4 * 0.3, within four standard errors.
    let [of_the_successor, of_the_other] = seekers(0.6);
    assert!((of_the_successor as f64 / RUNS as f64 - 0.72).abs() < 0.0284, "{of_the_successor}");
    assert_eq!(of_the_other, RUNS, "nobody has left there");
}
