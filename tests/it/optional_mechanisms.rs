//! What is off by default: third parties, hazards that fall with time in office, and rallies.

use entente::dyad::{Regime, Script};
use entente::math::{exp, ln, logistic, logit};
use entente::param::{Parameters, TABLE, check_together};
use entente::rng::Seed;
use entente::theory;
use entente::trajectory::{Measure, Trajectory};

/// Rows of mechanisms that are off by default.
const OPTIONAL: [&str; 14] = [
    "structural_shock",
    "shock_start",
    "shock_duration",
    "new_leader_hazard",
    "tenure_scale",
    "rally",
    "collective_growth",
    "collective_pull",
    "collective_distance",
    "collective_majority",
    "citizens",
    "predisposition_spread",
    "neighbour_weight",
    "rewiring",
];

/// Every mechanism at work.
fn everything_on() -> Parameters {
    Parameters {
        structural_shock: 0.5,
        new_leader_hazard: [0.05; 2],
        rally: [0.5, 0.2],
        collective_growth: 0.1,
        collective_pull: 0.05,
        citizens: 60.0,
        ..theory::find("embedded").unwrap().preset()
    }
}

#[test]
fn what_only_shapes_a_mechanism_that_is_off_changes_nothing() {
    let quiet = Script::default().unrolled(80);
    let p = Parameters { regime: [Regime::Democracy, Regime::Autocracy], ..Parameters::default() };
    let plain = Trajectory::run(&p, Seed(5), 3, &quiet);
    let shaped = Parameters {
        shock_start: 7.0,
        shock_duration: 40.0,
        tenure_scale: 1.0,
        collective_distance: 0.0,
        collective_majority: 0.5,
        predisposition_spread: 3.0,
        neighbour_weight: 0.5,
        rewiring: 1.0,
        ..p
    };
    assert!(plain == Trajectory::run(&shaped, Seed(5), 3, &quiet));
}

#[test]
fn at_both_ends_of_the_table_every_mechanism_gives_numbers() {
    let script = Script::default().unrolled(60);
    for row in TABLE.iter().filter(|row| OPTIONAL.contains(&row.id)) {
        for end in [row.range.0, row.range.1] {
            let mut p = everything_on();
            (row.slots.write)(&mut p).fill(end);
            check_together(&p).unwrap();
            let run = Trajectory::run(&p, Seed(2), 0, &script);
            for measure in Measure::all() {
                assert!(run.series(measure).iter().all(|x| x.is_finite()), "{} = {end}: {measure:?}", row.id);
            }
        }
    }
    assert_eq!(TABLE.iter().filter(|row| OPTIONAL.contains(&row.id)).count(), OPTIONAL.len());
}

#[test]
fn an_outside_change_moves_the_threshold_of_both_by_its_size_and_for_its_time() {
    let mut p = Parameters { institution_growth: 0.0, ..Parameters::default() };
    let quiet = Script::default().unrolled(12);
    let threshold =
        |p: &Parameters| Trajectory::run(p, Seed(1), 0, &quiet).series(Measure::Threshold).to_vec();
    let calm = threshold(&p);
    (p.structural_shock, p.shock_start, p.shock_duration) = (0.5, 3.0, 4.0);
    for (t, (shocked, calm)) in threshold(&p).iter().zip(calm).enumerate() {
        let size = if (3..7).contains(&t) { 0.5 } else { 0.0 };
        assert_eq!(*shocked, calm + size, "quarter {t}");
    }
}

/// Mean and standard error of paired differences between two sets of runs under the same shocks.
fn paired(p: &Parameters, q: &Parameters, quarters: u32, of: impl Fn(&Trajectory) -> f64) -> (f64, f64) {
    const RUNS: u32 = 400;
    let script = Script::default().unrolled(quarters);
    let difference = |r: u32| {
        let run = |p: &Parameters| of(&Trajectory::run(p, Seed(11), u64::from(r), &script));
        run(q) - run(p)
    };
    let all: Vec<f64> = (0..RUNS).map(difference).collect();
    let n = f64::from(RUNS);
    let mean = all.iter().sum::<f64>() / n;
    let variance = all.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / (n - 1.0);
    (mean, (variance / n).sqrt())
}

#[test]
fn a_common_threat_brings_rivals_together_and_leaves_trust_behind() {
    let p = theory::find("embedded").unwrap().preset();
    // Ten years of a threat that both share, then ten without.
    let q = Parameters { structural_shock: -1.0, shock_duration: 40.0, ..p.clone() };
    let joint = |from: usize| {
        move |run: &Trajectory| run.series(Measure::Joint)[from..from + 40].iter().sum::<f64>() / 40.0
    };
    // Three standard errors of 400 paired runs.
    let (during, error) = paired(&p, &q, 80, joint(0));
    assert!(during > 0.1 && during > 3.0 * error, "{during} +- {error}");
    let (after, error) = paired(&p, &q, 80, joint(40));
    assert!(after > 3.0 * error, "{after} +- {error}");
    let burden = Parameters { structural_shock: 1.0, ..q };
    let (during, error) = paired(&p, &burden, 80, joint(0));
    assert!(during < -3.0 * error, "{during} +- {error}");
}

/// Exits and quarters at risk by quarters served, of both sides in many runs.
fn exits_by_service(p: &Parameters, runs: u64) -> Vec<[f64; 2]> {
    let mut by_service = vec![[0.0; 2]; 40];
    let script = Script::default().unrolled(200);
    for r in 0..runs {
        let run = Trajectory::run(p, Seed(4), r, &script);
        for side in 0..2 {
            let mut served = 0;
            for left in run.series(Measure::Turnover(side)) {
                if let Some([exits, at_risk]) = by_service.get_mut(served) {
                    *exits += left;
                    *at_risk += 1.0;
                }
                served = if *left == 1.0 { 0 } else { served + 1 };
            }
        }
    }
    by_service
}

fn autocracies_that_only_age() -> Parameters {
    Parameters {
        regime: [Regime::Autocracy; 2],
        gap_penalty: [0.0; 2],
        betrayal_penalty: [0.0; 2],
        new_leader_hazard: [0.0, 0.05],
        ..Parameters::default()
    }
}

#[test]
fn the_hazard_of_new_autocrats_falls_with_time_in_office_as_the_formula_says() {
    let by_service = exits_by_service(&autocracies_that_only_age(), 400);
    for (served, [exits, at_risk]) in by_service.into_iter().enumerate() {
        let hazard = 0.022 + 0.05 * exp(-(served as f64) / 4.0);
        // Four standard errors, since forty shares are compared at once.
        let error = (hazard * (1.0 - hazard) / at_risk).sqrt();
        assert!((exits / at_risk - hazard).abs() < 4.0 * error, "{served}: {} for {hazard}", exits / at_risk);
    }
}

#[test]
fn hazards_by_years_in_office_are_those_of_archigos_after_the_first_year() {
    let rate = |quarters: std::ops::Range<u32>| {
        let years = f64::from(quarters.end - quarters.start) / 4.0;
        let hazard = |n: u32| 0.022 + 0.05 * exp(-f64::from(n) / 4.0);
        quarters.map(|n| -ln(1.0 - hazard(n))).sum::<f64>() / years
    };
    // Intervals of 95 % for autocracies, 1946-2015, exits per leader-year: years 2, 3 to 4, 5 to 6.
    for (quarters, low, high) in [(4..8, 0.0664, 0.1515), (8..16, 0.0584, 0.1143), (16..24, 0.0698, 0.1366)] {
        let rate = rate(quarters.clone());
        assert!((low..high).contains(&rate), "{quarters:?}: {rate}");
    }
    // The first year's .31 (.24 to .38) is just missed, as a judgement may be that has two numbers for eight bins.
    assert!((0.23..0.2442).contains(&rate(0..4)), "{}", rate(0..4));
}

#[test]
fn an_incident_protects_the_leader_of_the_other_side_in_its_quarter_and_nobody_else() {
    let mut p = Parameters { gap_penalty: [0.0; 2], betrayal_penalty: [0.0; 2], ..Parameters::default() };
    (p.rally, p.incident_rate) = ([0.5, 0.2], 0.0);
    let mut script = Script::default();
    for quarter in 0..100 {
        script.at(quarter).incident[1] = true;
    }
    let script = script.unrolled(100);
    let mut exits = [0.0; 2];
    const RUNS: u64 = 300;
    for r in 0..RUNS {
        let run = Trajectory::run(&p, Seed(8), r, &script);
        for (side, exits) in exits.iter_mut().enumerate() {
            *exits += run.series(Measure::Turnover(side)).iter().sum::<f64>();
        }
    }
    let n = 100.0 * RUNS as f64;
    for (exits, hazard) in exits.into_iter().zip([logistic(logit(0.07) - 0.5), 0.07]) {
        // Three standard errors of 30 000 quarters.
        assert!((exits / n - hazard).abs() < 3.0 * (hazard * (1.0 - hazard) / n).sqrt(), "{hazard}");
    }
}
