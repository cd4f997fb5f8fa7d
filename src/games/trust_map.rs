//! Figure 2: which equilibria exist over the trust of A in B and of B in A, and where a sign would take them.

use super::dyad::{Dyad, STATES};
use super::settings::{Setting, Settings};
use super::structure_map::{HATCHING, KINDS};
use super::{SIZE, Words, both, percent};
use crate::kydd::map::{Region, over_trust};
use crate::plot::games::{Border, MapAxis, MapFigure, Mark};
use std::num::NonZeroUsize;

/// What decides where the regions are.
pub fn key(dyad: &Dyad) -> Vec<f64> {
    dyad.thresholds().to_vec()
}

/// Fills the map, [`SIZE`] cells in a row and in a column.
pub fn fill(dyad: &Dyad, cells: &mut Vec<u8>) {
    let mut regions = vec![Region::default(); SIZE * SIZE];
    if let Some(columns) = NonZeroUsize::new(SIZE) {
        over_trust(&mut regions, columns, both(|side| dyad.games[side].minimum_trust()));
    }
    cells.clear();
    cells.extend(regions.iter().map(|&region| region as u8));
}

/// The figure over these cells.
pub fn figure<'a>(dyad: &Dyad, settings: &Settings, cells: &'a [u8]) -> MapFigure<'a> {
    let [a, b] = dyad.thresholds();
    let needs = dyad.threshold_texts();
    let name = |side: usize| format!("{} needs {} %", STATES[side], needs[side]);
    let [good, bad] = after_signs(dyad);
    let axis = |title: &str| MapAxis { title: title.into(), ticks: super::ticks(1.0, 0.2, 100.0) };
    MapFigure {
        axes: [axis("A’s trust in B, % →"), axis("↑ B’s trust in A, %")],
        cells,
        columns: SIZE,
        kinds: &KINDS,
        borders: vec![
            Border { points: vec![[a, 0.0], [a, 1.0]], side: Some(0), name: name(0) },
            Border { points: vec![[0.0, b], [1.0, b]], side: Some(1), name: name(1) },
        ],
        point: [settings.get(Setting::TrustA), settings.get(Setting::TrustB)],
        marks: vec![Mark { at: good, letter: "+" }, Mark { at: bad, letter: "−" }],
    }
}

/// A's and B's trust after a good sign and after a bad one.
fn after_signs(dyad: &Dyad) -> [[f64; 2]; 2] {
    [
        both(|side| dyad.signal.after_good_sign(dyad.trust[side]).get()),
        both(|side| dyad.signal.after_bad_sign(dyad.trust[side]).get()),
    ]
}

/// What the figure says.
pub fn words(dyad: &Dyad) -> Words {
    let (thresholds, trust) = (dyad.threshold_texts(), dyad.trust_texts());
    let verdict = match dyad.enough() {
        [true, true] => "Both can dare to cooperate, and mutual fear is an equilibrium as well.",
        [true, false] => "A could dare, B could not, so both defect and neither learns anything.",
        [false, true] => "B could dare, A could not, so both defect and neither learns anything.",
        [false, false] => "Neither could dare, so both defect and neither learns anything.",
    };
    let [good, bad] = after_signs(dyad);
    let (good, bad) = (both(|side| percent(good[side])), both(|side| percent(bad[side])));
    let [m, n] = &thresholds;
    Words {
        title: "Trust",
        finding: format!("A needs {m} % and has {}; B needs {n} % and has {}. {verdict}", trust[0], trust[1]),
        note: format!(
            "A good sign (+) would take A’s trust to {} % and B’s to {} %; a bad one (−) to {} % and {} %. {}",
            good[0],
            good[1],
            bad[0],
            bad[1],
            signs(dyad)
        ),
        description: format!(
            "Map of equilibria. Across: A’s trust in B, up: B’s trust in A, both 0 to 100 %. An upright line at {m} % is \
             A’s threshold, a level line at {n} % is B’s; cooperation is possible to the right of the one and above the \
             other. The point is at {} % and {} %. {HATCHING}",
            trust[0], trust[1]
        ),
    }
}

/// For which trust a noisy sign helps, in two states like A or like B.
fn signs(dyad: &Dyad) -> String {
    let like = |side: usize| {
        let regions = dyad.signal.regions(dyad.games[side].minimum_trust());
        let always = percent(regions.unconditional_from);
        match regions.conditional {
            Some([low, high]) => format!(
                "cooperate after a good sign alone at {} to {} % trust, and whatever they see from {always} %",
                percent(low),
                percent(high)
            ),
            None => format!(
                "never cooperate on a good sign alone, since good signs are too rare, and whatever they see from \
                 {always} %"
            ),
        }
    };
    let [a, b] = [like(0), like(1)];
    if a == b {
        format!("Two such states can {a}.")
    } else {
        format!("Two states like A can {a}; two like B {b}.")
    }
}
