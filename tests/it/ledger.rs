//! The ledger of a quarter: the model's own quarter, split without a rest.

use crate::laws::{parameters, positions, script};
use entente::analysis::ledger::{Entry, Ledger, Part};
use entente::dyad::{Constants, Dyad, Intervention, Level, Shocks};
use entente::lab::{Kind, Settings};
use entente::param::Parameters;
use entente::rng::{ReplicateDraws, Seed};
use entente::theory;
use proptest::prelude::*;

/// Walks a run quarter by quarter, once by the model and once by the ledger, and shows each ledger.
fn walk(p: &Parameters, replicate: u64, script: &[Intervention], mut visit: impl FnMut(usize, &Ledger)) {
    let constants = Constants::new(p);
    let draws = ReplicateDraws::new(Seed(7), replicate);
    let mut stepped = Dyad::new(p);
    for (t, intervention) in script.iter().enumerate() {
        let shocks = Shocks::new(draws.quarter(t as u32));
        let mut booked = stepped.clone();
        let ledger = Ledger::of_quarter(&mut booked, p, &constants, shocks, intervention);
        stepped.step(p, &constants, shocks, intervention);
        assert_eq!(booked, stepped, "quarter {t}: the ledger parts from the model");
        entries(&ledger).for_each(closed);
        visit(t, &ledger);
    }
}

fn entries(ledger: &Ledger) -> impl Iterator<Item = &Entry> {
    let levels = ledger.trust.iter().flatten();
    levels.chain(&ledger.bond).chain(&ledger.decision_trust).chain(&ledger.margin)
}

/// The parts sum to the change to the last bit; named ones in any order.
fn closed(entry: &Entry) {
    let (rounding, named) = entry.parts.split_last().unwrap();
    let forwards: f64 = named.iter().sum();
    let backwards: f64 = named.iter().rev().sum();
    assert_eq!(forwards, backwards);
    assert_eq!(forwards + rounding, entry.change(), "{entry:?}");
    let largest = named.iter().fold(1.0f64, |largest, part| largest.max(part.abs()));
    assert!(rounding.abs() < 1e-11 * largest, "{entry:?}");
}

#[test]
fn in_every_theory_and_case_the_ledger_is_the_models_own_quarter_split_without_a_rest() {
    for case in std::fs::read_dir("www/scenarios").unwrap() {
        let text = std::fs::read_to_string(case.unwrap().path()).unwrap();
        let Ok(scenario) = entente::scenario::parse(&text) else { continue };
        for theory in theory::ALL {
            let settings = Settings { theories: [theory.id.into(), theory.id.into()], ..Settings::default() };
            let question = settings.question(&scenario, Kind::Main, 0, None).unwrap();
            for replicate in 0..3 {
                walk(&question.parameters, replicate, &question.script, |_, _| ());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn with_any_parameters_and_script_the_parts_sum_to_the_change(at in positions(), bits: u64, replicate: u64) {
        let Some(p) = parameters(&at) else { return Ok(()) };
        walk(&p, replicate, &script(bits).unrolled(30), |_, _| ());
    }
}

/// The ledger of the first quarter under one intervention.
fn first(p: &Parameters, change: impl FnOnce(&mut Intervention)) -> Ledger {
    let mut intervention = Intervention::default();
    change(&mut intervention);
    Ledger::of_run(p, Seed(1), 0, &[intervention], 0).unwrap()
}

/// Nothing happens by chance, and nobody acts unless scripted.
fn quiet() -> Parameters {
    let mut p = theory::find("embedded").unwrap().preset();
    p.turnover_by_chance = false;
    p.noise = [0.0; 4];
    p.incident_rate = 0.0;
    p.meeting_rate = 0.0;
    p.leap_rate = 0.0;
    p.misperception = 0.1;
    p.structural_shock = 0.0;
    p
}

#[test]
fn what_is_scripted_is_booked_under_its_name() {
    let p = quiet();
    let of = |entry: &Entry, part| entry.part(part);
    let leader = Level::Leader as usize;

    let leap = first(&p, |i| i.leap[1] = true);
    let trust = &leap.decision_trust[0];
    assert!(of(trust, Part::Leap) > 0.0 && of(trust, Part::Signal) == 0.0, "{trust:?}");
    assert_eq!(of(&leap.decision_trust[1], Part::Leap), 0.0, "a leap says nothing to who leaps");

    let incident = first(&p, |i| i.incident[1] = true);
    assert!(of(&incident.decision_trust[0], Part::Incident) < 0.0);
    assert_eq!(of(&incident.decision_trust[1], Part::Incident), 0.0);

    let betrayal = first(&p, |i| i.betrayal[0] = true);
    assert!(of(&betrayal.decision_trust[0], Part::Betrayal) < 0.0);

    let summit = first(&p, |i| i.summit = Some(0.8));
    assert!(of(&summit.bond[0], Part::Meeting) > 0.0);
    let weight = Constants::new(&p).weights[0][leader];
    let (booked, expected) =
        (of(&summit.decision_trust[0], Part::Meeting), weight * of(&summit.bond[0], Part::Meeting));
    assert!((booked - expected).abs() < 1e-12, "the bond counts as the leader does");

    let calm = first(&p, |_| ());
    for part in [Part::Leap, Part::Incident, Part::Betrayal, Part::Meeting, Part::Turnover, Part::Noise] {
        assert_eq!(of(&calm.decision_trust[0], part), 0.0, "{part:?}");
    }
}

#[test]
fn institutions_keep_what_a_turnover_would_have_taken() {
    let mut p = quiet();
    p.starting_trust[0] = [2.0, -1.0, -1.0, -1.0];
    p.starting_institutions = 0.8;
    p.institutions_frozen = true;
    let changed = first(&p, |i| i.turnover[0] = true);
    let leader = &changed.trust[0][0];
    assert!(leader.part(Part::Turnover) < 0.0 && leader.part(Part::Institution) > 0.0, "{leader:?}");
    p.institutional_inheritance = 0.0;
    let alone = first(&p, |i| i.turnover[0] = true);
    assert_eq!(alone.trust[0][0].part(Part::Institution), 0.0);
    assert_eq!(alone.trust[0][0].part(Part::Turnover), leader.part(Part::Turnover));
}

#[test]
fn mechanisms_that_are_off_move_nothing_and_those_that_are_on_do() {
    let mut p = quiet();
    p.starting_institutions = 0.5;
    let calm = first(&p, |_| ());
    // What institutions lose in a quarter raises the threshold: the margin knows, trust does not.
    assert_eq!(calm.decision_trust[0].part(Part::Institution), 0.0);
    assert_ne!(calm.margin[0].part(Part::Institution), 0.0);
    assert_eq!(calm.margin[0].part(Part::ThirdParties), 0.0);

    p.structural_shock = 0.5;
    p.shock_start = 1.0;
    p.shock_duration = 4.0;
    let pressed = first(&p, |_| ());
    assert!((pressed.margin[0].part(Part::ThirdParties) + 0.5).abs() < 1e-12);

    p.noise = [0.2; 4];
    p.collective_pull = 0.2;
    p.collective_growth = 0.1;
    p.starting_trust[0] = [1.0, -1.0, 0.0, -2.0];
    let noisy = first(&p, |_| ());
    for part in [Part::Noise, Part::Collective, Part::Influence, Part::Anchor] {
        assert_ne!(noisy.trust[0][3].part(part), 0.0, "{part:?}");
    }

    p.frozen = [false, false, false, true];
    let frozen = first(&p, |i| i.leap[1] = true);
    assert_eq!(frozen.trust[0][3].parts, [0.0; Part::COUNT]);

    p.frozen = [false; 4];
    p.trust_limit = 1.0;
    p.starting_trust[0] = [1.0; 4];
    let limited = first(&p, |i| i.leap[1] = true);
    assert!(limited.trust[0][0].part(Part::Limit) < 0.0);
}

#[test]
fn a_quarter_that_the_run_does_not_have_has_no_ledger() {
    let p = quiet();
    let script = vec![Intervention::default(); 3];
    assert!(Ledger::of_run(&p, Seed(1), 0, &script, 2).is_some());
    assert!(Ledger::of_run(&p, Seed(1), 0, &script, 3).is_none());
}
