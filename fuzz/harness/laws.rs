//! Laws of the model that hold for every parameter set, script and seed; each panics where it is broken.

use entente::dyad::{Constants, Dyad, Level, Script, Shocks};
use entente::math::logit;
use entente::param::{Parameters, Scale, TABLE, check_together};
use entente::rng::{ReplicateDraws, Seed};
use entente::trajectory::{Measure, Trajectory};

/// Parameters anywhere on the sliders, ends included; `None` where the payoffs are no security dilemma.
pub fn parameters(at: &[f64]) -> Option<Parameters> {
    let p = spread(at, |row| row.slider)?;
    check_together(&p).ok().map(|()| p)
}

/// Parameters at the given places, 0 to 1, of the spans that `span` gives each row.
pub fn spread(at: &[f64], span: fn(&entente::param::Row) -> (f64, f64)) -> Option<Parameters> {
    let mut p = Parameters::default();
    let mut at = at.iter().cycle();
    for row in TABLE {
        if row.id == "decision_weights" {
            continue;
        }
        let (low, high) = span(row);
        for slot in (row.slots.write)(&mut p) {
            *slot = low + (high - low) * at.next()?;
            if row.scale == Scale::Whole {
                *slot = slot.round();
            }
        }
    }
    Some(p)
}

/// A script of eight interventions, one of each eight bits.
pub fn script(bits: u64) -> Script {
    let mut script = Script::default();
    for n in 0..8 {
        let bits = bits >> (8 * n);
        let side = (bits & 1) as usize;
        let i = script.at(3 * n + ((bits >> 1) & 3) as u32);
        match (bits >> 3) & 7 {
            0 => i.leap[side] = true,
            1 => i.cooperation[side] = true,
            2 => i.hostility[side] = true,
            3 => i.incident[side] = true,
            4 => i.betrayal[side] = true,
            5 => i.summit = Some(0.6),
            6 => i.turnover[side] = true,
            _ => {}
        }
    }
    script
}

/// Nothing is not a number, shares are shares, and trust stays within its limit.
pub fn keeps_its_bounds(p: &Parameters, run: &Trajectory) {
    for measure in Measure::all() {
        assert!(run.series(measure).iter().all(|x| !x.is_nan()), "{measure:?}");
    }
    let shares = [Measure::Institutions, Measure::Identity(0), Measure::Hoffman, Measure::Cooperation];
    let seen = [0, 1].map(Measure::Sensibility).into_iter().chain([0, 1].map(Measure::ShareTrusting));
    for measure in shares.into_iter().chain(seen) {
        assert!(run.series(measure).iter().all(|x| (0.0..=1.0).contains(x)), "{measure:?}");
    }
    // The leak to the base and a collapse come after the limit; a successor may bring any disposition.
    let collapse = if p.overdraft > 0.0 { p.collapse } else { 0.0 };
    let limit = p.trust_limit.max(logit(p.volatility_base).abs()) + collapse;
    for side in 0..2 {
        assert!(run.series(Measure::Bond(side)).iter().all(|y| y.abs() <= p.bond_limit));
        assert!(run.series(Measure::Dispersion(side)).iter().all(|d| *d <= p.trust_limit + 1e-9));
        for level in Level::ALL {
            for (x, left) in
                run.series(Measure::Trust(side, level)).iter().zip(run.series(Measure::Turnover(side)))
            {
                let new_leader = level == Level::Leader && *left == 1.0;
                assert!(new_leader || x.abs() <= limit + 1e-9, "{level:?}: {x} beyond {limit}");
            }
        }
    }
}

/// Swapping the sides and their shocks swaps everything.
pub fn sides_can_be_swapped(p: &Parameters, script: &Script, seed: Seed, quarters: u32) {
    let mut q = p.clone();
    q.starting_trust.swap(0, 1);
    q.starting_anchor.swap(0, 1);
    q.disposition.swap(0, 1);
    q.sensibility.swap(0, 1);
    q.embedding_effort.swap(0, 1);
    q.spoiler.swap(0, 1);
    let (mut a, mut b) = (Dyad::new(p), Dyad::new(&q));
    let (constants, swapped) = (Constants::new(p), Constants::new(&q));
    let draws = ReplicateDraws::new(seed, 0);
    for (t, intervention) in script.unrolled(quarters).iter().enumerate() {
        let shocks = Shocks::new(draws.quarter(t as u32));
        a.step(p, &constants, shocks, intervention);
        b.step(&q, &swapped, shocks.swapped(), &intervention.swapped());
        assert!(a.states[0] == b.states[1] && a.states[1] == b.states[0], "quarter {t}");
        // Sums of the two sides may differ in the last place when the order of addition changes.
        assert!((a.institutions - b.institutions).abs() < 1e-12);
    }
}

/// The same without noise and chance.
pub fn silenced(mut p: Parameters) -> Parameters {
    p.noise = [0.0; 4];
    p.misperception = 0.0;
    p.incident_rate = 0.0;
    p.decisiveness = 1e9;
    p.turnover_by_chance = false;
    p.leap_rate = 0.0;
    p.meeting_rate = 0.0;
    p.spoiler = [0.0; 2];
    p.citizens = 0.0;
    p
}

/// Without noise and chance two seeds give one run.
pub fn without_chance_seeds_are_one(p: Parameters, seeds: [Seed; 2], quarters: u32) {
    let (p, quiet) = (silenced(p), Script::default().unrolled(quarters));
    let [a, b] = seeds.map(|seed| Trajectory::run(&p, seed, 0, &quiet));
    assert!(a == b, "two seeds give two runs");
}
