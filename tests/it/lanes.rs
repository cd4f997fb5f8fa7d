//! Replicates side by side are replicates one by one, to the last bit.

use super::laws::{parameters, positions, script};
use entente::dyad::{Coalition, Intervention, Script, Successor};
use entente::ensemble::{Plan, run_span};
use entente::param::Parameters;
use entente::rng::Seed;
use entente::trajectory::{Measure, Trajectory};
use entente::{scenario, theory};
use proptest::prelude::*;

/// Compares every measure of `count` replicates from `first` on; `Err` names the first that differs.
fn compare(
    p: &Parameters,
    seed: u64,
    first: usize,
    count: usize,
    script: &[Intervention],
) -> Result<(), String> {
    let plan = Plan { measures: Measure::all(), quarters: script.len() };
    let values = run_span(&plan, p, Seed(seed), first, count, script);
    for n in 0..count {
        let one = Trajectory::run(p, Seed(seed), (first + n) as u64, script);
        for (m, &measure) in plan.measures.iter().enumerate() {
            for (t, wanted) in one.series(measure).iter().enumerate() {
                let got = values[(m * plan.quarters + t) * count + n];
                if got.to_bits() != wanted.to_bits() {
                    return Err(format!(
                        "{measure:?}, replicate {}, quarter {t}: {got:e}, {wanted:e}",
                        first + n
                    ));
                }
            }
        }
    }
    Ok(())
}

/// Everything that is scripted but rare: who follows, and meetings that go badly.
fn successions(bits: u64) -> Script {
    let mut script = script(bits);
    script.turnover_by_chance = bits & 1 == 0;
    for (n, quarter) in script.quarters.iter_mut().enumerate() {
        let bits = bits.rotate_right(7 * n as u32);
        let side = (bits & 1) as usize;
        if bits & 2 != 0 {
            quarter.successor[side] = Some(Successor { disposition: -0.7, sensibility: 0.8 });
        }
        quarter.coalition[side] =
            [None, None, Some(Coalition::Same), Some(Coalition::Different)][((bits >> 2) & 3) as usize];
        quarter.summit = quarter.summit.map(|quality| if bits & 16 != 0 { -quality } else { quality });
    }
    script
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_theory_under_any_parameters_and_any_script(
        at in positions(),
        bits: u64,
        seed: u64,
        first in 0..100usize,
        count in 1..6usize,
    ) {
        let Some(mut any) = parameters(&at) else { return Ok(()) };
        // A public of persons takes long; small ones, and none in three of four cases, say as much.
        any.citizens = if bits & 0x300 == 0 { any.citizens % 30.0 } else { 0.0 };
        any.trustworthy = [bits & 0x400 != 0, bits & 0x800 != 0];
        let script = if bits & 0x1000 == 0 { script(bits) } else { successions(bits) };
        let slice = script.unrolled(40);
        for theory in theory::ALL {
            let mut p = any.clone();
            (theory.restrict)(&mut p);
            p.turnover_by_chance = script.turnover_by_chance;
            compare(&p, seed, first, count, &slice).map_err(|e| TestCaseError::fail(format!("{}: {e}", theory.id)))?;
        }
    }
}

#[test]
fn every_theory_as_it_is_for_forty_years_and_in_a_scripted_case() {
    let case = scenario::parse(include_str!("../../www/scenarios/us-ussr.json")).unwrap();
    let scripts = [Script::default().unrolled(160), case.script().unrolled(case.quarters())];
    for theory in theory::ALL {
        for script in &scripts {
            assert_eq!(compare(&theory.preset(), 4_294_967_297, 3, 51, script), Ok(()), "{}", theory.id);
        }
    }
}
