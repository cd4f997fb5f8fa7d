//! Laws that many runs obey together.

use entente::dyad::{Level, Script};
use entente::ensemble::{BATCH, Ensemble, Plan, run_batch};
use entente::measures::{Z_95, transformations};
use entente::param::Parameters;
use entente::rng::Seed;
use entente::theory;
use entente::trajectory::Measure;
use rayon::iter::{IntoParallelIterator, ParallelIterator};

const THIRTY_YEARS: usize = 120;

/// Which of `replicates` runs of thirty years are transformed.
fn transformed(p: &Parameters, seed: u64, replicates: usize) -> Vec<bool> {
    let plan = Plan { measures: vec![Measure::Cooperation], quarters: THIRTY_YEARS };
    let script = Script::default().unrolled(THIRTY_YEARS as u32);
    let mut ensemble = Ensemble::new(plan.clone());
    for batch in 0..replicates / BATCH {
        assert!(ensemble.accept(batch, run_batch(&plan, p, Seed(seed), batch, &script)));
    }
    transformations(&ensemble).iter().map(Option::is_some).collect()
}

/// Who carries a transformation: leaders, bureaucracies, media, publics and institutions, each a bit.
const CARRIERS: usize = 5;
const INSTITUTIONS: usize = 4;

/// Runs of 300 that are transformed when only the carriers of a coalition can move.
fn worth(theory: &str, coalition: usize) -> usize {
    let takes_part = |carrier: usize| coalition & (1 << carrier) != 0;
    let mut p = theory::find(theory).unwrap().preset();
    for level in Level::ALL {
        p.frozen[level as usize] |= !takes_part(level as usize);
    }
    p.institutions_frozen |= !takes_part(INSTITUTIONS);
    if !takes_part(Level::Leader as usize) {
        (p.leap_rate, p.meeting_rate, p.bond_growth, p.personal_credit) = (0.0, 0.0, 0.0, 0.0);
    }
    transformed(&p, 41, 300).into_iter().filter(|&transformed| transformed).count()
}

/// Shapley values: the mean of what a carrier adds, over all orders in which carriers can join.
fn shapley(worth: &[usize]) -> [f64; CARRIERS] {
    // Coalitions of k others stand before the carrier in k! (4 - k)! of the 5! orders.
    let orders = [24.0, 6.0, 4.0, 6.0, 24.0];
    std::array::from_fn(|carrier| {
        let others = (0..worth.len()).filter(|coalition| coalition & (1 << carrier) == 0);
        let added = |coalition: usize| worth[coalition | 1 << carrier] as f64 - worth[coalition] as f64;
        others.map(|coalition| orders[coalition.count_ones() as usize] * added(coalition)).sum::<f64>()
            / 120.0
    })
}

#[test]
fn attribution_shares_out_the_whole_outcome_as_in_the_reference() {
    // Sums over all orders (120) of runs (300), from the reference implementation: L, B, M, P, Z.
    let references = [
        ("embedded", [5888.0, 3548.0, 1088.0, 4788.0, 2688.0], 150.0),
        ("wheeler_spill", [3510.0, 1170.0, 350.0, 2170.0, 0.0], 60.0),
        ("hoffman", [2200.0, 1900.0, 0.0, 0.0, 1780.0], 49.0),
    ];
    for (theory, reference, whole) in references {
        let worth: Vec<usize> =
            (0..1 << CARRIERS).into_par_iter().map(|coalition| worth(theory, coalition)).collect();
        let shares = shapley(&worth);
        // Efficiency: what is shared out is what all carriers together add to nobody. Counts are exact.
        let sum: f64 = shares.iter().sum();
        assert!((sum - (worth[31] as f64 - worth[0] as f64)).abs() < 1e-9, "{theory}: {shares:?}");
        assert_eq!(worth[31] as f64, whole, "{theory}");
        // The same runs are transformed in every coalition, so that the values agree to the last order.
        for (share, reference) in shares.iter().zip(reference) {
            assert!((share * 120.0 - reference).abs() < 1e-6, "{theory}: {shares:?}");
        }
    }
}

#[test]
fn costly_conflict_helps_transformation_and_a_first_strike_advantage_hinders_it() {
    let outcomes = |change: fn(&mut Parameters, f64), values: &[f64]| -> Vec<Vec<bool>> {
        let outcome = |&value: &f64| {
            let mut p = theory::find("embedded").unwrap().preset();
            change(&mut p, value);
            transformed(&p, 37, 400)
        };
        values.iter().map(outcome).collect()
    };
    let cost = outcomes(|p, cost| p.cost_of_conflict = cost, &[0.1, 0.2, 0.3, 0.5, 1.0, 2.0]);
    let advantage = outcomes(|p, advantage| p.first_strike = advantage, &[0.4, 0.3, 0.2, 0.15, 0.1, 0.05]);
    for outcomes in [cost, advantage] {
        for pair in outcomes.windows(2) {
            let differences: Vec<f64> =
                pair[0].iter().zip(&pair[1]).map(|(a, b)| f64::from(*b as i8 - *a as i8)).collect();
            let n = differences.len() as f64;
            let mean = differences.iter().sum::<f64>() / n;
            let variance = differences.iter().map(|d| (d - mean) * (d - mean)).sum::<f64>() / (n - 1.0);
            // On the same shocks a fall within the 95 % interval is sampling error.
            assert!(mean >= -Z_95 * (variance / n).sqrt(), "{differences:?}");
        }
        // And it is no law about nothing.
        let share = |outcome: &[bool]| outcome.iter().filter(|&&transformed| transformed).count();
        assert!(share(&outcomes[5]) > share(&outcomes[0]) + 40);
    }
}
