//! Laws that hold for every parameter set, script and seed.

use crate::harness::laws;
pub use crate::harness::laws::{parameters, script};
use entente::dyad::{Intervention, Script};
use entente::ensemble::{BATCH, Ensemble, Plan, run_batch};
use entente::param::{Group, Parameters, TABLE};
use entente::rng::Seed;
use entente::theory;
use entente::trajectory::{Measure, Trajectory};
use proptest::prelude::*;

pub fn positions() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(prop_oneof![1 => Just(0.0), 1 => Just(1.0), 6 => 0.0..=1.0f64], 150)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn trust_stays_within_its_limit_and_nothing_is_not_a_number(at in positions(), bits: u64, seed: u64) {
        let Some(p) = parameters(&at) else { return Ok(()) };
        let run = Trajectory::run(&p, Seed(seed), 0, &script(bits).unrolled(60));
        laws::keeps_its_bounds(&p, &run);
    }

    #[test]
    fn swapping_the_sides_and_their_shocks_swaps_everything(at in positions(), bits: u64, seed: u64) {
        let Some(p) = parameters(&at) else { return Ok(()) };
        laws::sides_can_be_swapped(&p, &script(bits), Seed(seed), 40);
    }

    #[test]
    fn without_noise_and_chance_two_seeds_give_one_run(at in positions(), seed: u64, other: u64) {
        let Some(p) = parameters(&at) else { return Ok(()) };
        laws::without_chance_seeds_are_one(p, [seed, other].map(Seed), 40);
    }

    #[test]
    fn batches_merged_in_any_order_are_the_runs(seed: u64, first in 0usize..3) {
        let p = theory::find("embedded").unwrap().preset();
        let quiet = Script::default().unrolled(12);
        let plan = Plan { measures: vec![Measure::Joint, Measure::DecisionTrust(1)], quarters: 12 };
        let mut ensemble = Ensemble::new(plan.clone());
        for batch in [first, (first + 1) % 3, (first + 2) % 3] {
            prop_assert!(ensemble.accept(batch, run_batch(&plan, &p, Seed(seed), batch, &quiet)));
        }
        prop_assert_eq!(ensemble.replicates(), 3 * BATCH);
        for replicate in [0, BATCH - 1, BATCH, 3 * BATCH - 1] {
            let run = Trajectory::run(&p, Seed(seed), replicate as u64, &quiet);
            for measure in plan.measures.iter().copied() {
                prop_assert_eq!(ensemble.series(measure, replicate).unwrap(), run.series(measure));
            }
        }
    }

    #[test]
    fn a_rational_state_is_blind_to_its_leaders(at in positions(), seed: u64) {
        let theory = theory::find("kydd").unwrap();
        let (mut p, mut q) = (Parameters::default(), Parameters::default());
        let Some(other) = parameters(&at) else { return Ok(()) };
        for row in TABLE.iter().filter(|row| matches!(row.group, Group::Leaders | Group::Succession)) {
            (row.slots.write)(&mut q).copy_from_slice((row.slots.read)(&other));
        }
        (q.disposition, q.sensibility, q.spoiler) = (other.disposition, other.sensibility, [0.0; 2]);
        for p in [&mut p, &mut q] {
            p.starting_trust = [[1.0; 4]; 2];
            (theory.restrict)(p);
        }
        let quiet = Script::default().unrolled(60);
        let (a, b) = (Trajectory::run(&p, Seed(seed), 0, &quiet), Trajectory::run(&q, Seed(seed), 0, &quiet));
        for measure in [Measure::Margin(0), Measure::Margin(1), Measure::Joint, Measure::Cooperation] {
            prop_assert_eq!(a.series(measure), b.series(measure));
        }
    }
}

#[test]
fn full_institutions_hand_trust_over_unchanged() {
    let mut p =
        Parameters { institutional_inheritance: 1.0, starting_institutions: 1.0, ..Parameters::default() };
    (p.institution_decay, p.institution_damage, p.turnover_by_chance) = (0.0, 0.0, false);
    let trust = |leaves: bool| {
        let i = Intervention { turnover: [leaves; 2], ..Intervention::default() };
        Trajectory::run(&p, Seed(3), 0, &[i]).series(Measure::Trust(0, entente::dyad::Level::Leader))[0]
    };
    assert!((trust(true) - trust(false)).abs() < 1e-15);
}

#[test]
fn levels_that_do_not_listen_are_independent() {
    // Without influence, shared decisions or anchors in common, a change of one level leaves the others alone.
    let mut p = Parameters { influence: [[0.0; 4]; 4], personal_credit: 0.0, ..Parameters::default() };
    p.weights_override = Some([1.0, 0.0, 0.0, 0.0]);
    let quiet = Script { turnover_by_chance: false, ..Script::default() }.unrolled(40);
    (p.turnover_by_chance, p.leap_rate) = (false, 0.0);
    let media = |p: &Parameters| {
        Trajectory::run(p, Seed(9), 0, &quiet).series(Measure::Trust(0, entente::dyad::Level::Media)).to_vec()
    };
    // The leader listens to conventional wisdom (bureaucracy and public), and everybody sees what leaders do.
    p.stubbornness[0] = 0.0;
    let without_wisdom = media(&p);
    p.starting_trust[0][1] += 1.5;
    assert_eq!(media(&p), without_wisdom);
    p.starting_trust[0][2] += 1.5;
    assert_ne!(media(&p), without_wisdom);
}
