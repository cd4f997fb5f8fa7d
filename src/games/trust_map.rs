//! Figure 2: which equilibria exist over the trust of A in B and of B in A, and where a sign would take them.

use super::dyad::{Dyad, STATES};
use super::settings::{Setting, Settings};
use super::structure_map::KINDS;
use super::{SIZE, Words, both, percent};
use crate::kydd::map::{Region, over_trust};
use crate::plot::games::{Border, MapAxis, MapFigure, Mark};
use crate::text::{say, term};
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
    let name = |side: usize| say!("games-needs", state = STATES[side], percent = &needs[side]);
    let [good, bad] = after_signs(dyad);
    let axis = |title: String| MapAxis { title, ticks: super::ticks(1.0, 0.2, 100.0) };
    MapFigure {
        axes: [axis(say!("games-axis-trust-a")), axis(say!("games-axis-trust-b"))],
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
        [true, true] => say!("games-verdict-both"),
        [true, false] => say!("games-verdict-a"),
        [false, true] => say!("games-verdict-b"),
        [false, false] => say!("games-verdict-neither"),
    };
    let [good, bad] = after_signs(dyad);
    let (good, bad) = (both(|side| percent(good[side])), both(|side| percent(bad[side])));
    let ([need_a, need_b], [trust_a, trust_b]) = (&thresholds, &trust);
    let ([good_a, good_b], [bad_a, bad_b]) = (good, bad);
    Words {
        title: term("games-trust"),
        finding: say!(
            "games-trust-finding",
            needA = need_a,
            trustA = trust_a,
            needB = need_b,
            trustB = trust_b,
            verdict = verdict
        ),
        note: say!(
            "games-trust-note",
            goodA = good_a,
            goodB = good_b,
            badA = bad_a,
            badB = bad_b,
            signs = signs(dyad)
        ),
        description: say!(
            "games-trust-description",
            needA = need_a,
            needB = need_b,
            trustA = trust_a,
            trustB = trust_b
        ),
    }
}

/// For which trust a noisy sign helps, in two states like A or like B.
fn signs(dyad: &Dyad) -> String {
    let like = |side: usize| {
        let regions = dyad.signal.regions(dyad.games[side].minimum_trust());
        let always = percent(regions.unconditional_from);
        match regions.conditional {
            Some([low, high]) => {
                say!("games-signs-range", low = percent(low), high = percent(high), always = always)
            }
            None => say!("games-signs-never", always = always),
        }
    };
    let [a, b] = [like(0), like(1)];
    if a == b { say!("games-signs-both", can = a) } else { say!("games-signs-apart", a = a, b = b) }
}
