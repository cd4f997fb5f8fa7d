//! A parameter set: valid, anywhere in the table, run for forty years under one of the theories.

use super::laws;
use arbitrary::{Arbitrary, Unstructured};
use entente::dyad::Script;
use entente::param::{Group, Parameters, TABLE, check_together};
use entente::rng::Seed;
use entente::theory;
use entente::trajectory::Trajectory;

/// Forty years.
const QUARTERS: u32 = 160;

/// What the bytes of an input mean.
#[derive(Debug, Arbitrary)]
struct Input {
    seed: u64,
    script: u64,
    /// Whether values are from anywhere in what is allowed, not from the part of it that sliders cover.
    wide: bool,
    weights: [[u8; 4]; 2],
    citizens: u8,
    /// Places in the span of each number of the table, in order, from its lower to its upper end.
    at: [u8; 150],
}

impl Input {
    fn parameters(&self) -> Parameters {
        let at: Vec<f64> = self.at.iter().map(|&place| f64::from(place) / 255.0).collect();
        let span = if self.wide {
            |row: &entente::param::Row| row.range
        } else {
            |row: &entente::param::Row| row.slider
        };
        let mut p = laws::spread(&at, span).expect("there are places");
        for (weights, parts) in p.decision_weights.iter_mut().zip(self.weights) {
            let sum: f64 = parts.iter().map(|&part| f64::from(part)).sum();
            if sum > 0.0 {
                *weights = parts.map(|part| f64::from(part) / sum);
            }
        }
        // A thousand citizens take longer than all the rest, and do what thirty do.
        p.citizens = if self.citizens < 32 { f64::from(self.citizens) } else { 0.0 };
        if check_together(&p).is_err() {
            // These payoffs are no security dilemma; those of the typical rivalry are.
            let usual = Parameters::default();
            for row in TABLE.iter().filter(|row| row.group == Group::Structure) {
                (row.slots.write)(&mut p).copy_from_slice((row.slots.read)(&usual));
            }
        }
        p
    }
}

/// One theory, whichever the seed names, runs the parameters within their bounds and keeps one of the other laws.
pub fn assert_handled(bytes: &[u8]) {
    let Ok(input) = Input::arbitrary(&mut Unstructured::new(bytes)) else { return };
    let (mut p, script, seed) = (input.parameters(), laws::script(input.script), Seed(input.seed));
    check_together(&p).expect("the parameters are valid");
    // One of eleven: an input that ran them all would take the time of eleven, and a million inputs reach each of them anyway.
    let theories = theory::ALL.len() as u64;
    let theory = theory::ALL[(input.seed % theories) as usize];
    (theory.restrict)(&mut p);
    check_together(&p).unwrap_or_else(|refusal| panic!("{}: {refusal}", theory.id));
    let script: Script = theory.reads(script);
    laws::keeps_its_bounds(&p, &Trajectory::run(&p, seed, 0, &script.unrolled(QUARTERS)));
    if (input.seed / theories).is_multiple_of(2) {
        laws::sides_can_be_swapped(&p, &script, seed, QUARTERS);
    } else {
        laws::without_chance_seeds_are_one(p, [seed, Seed(!input.seed)], QUARTERS);
    }
}
