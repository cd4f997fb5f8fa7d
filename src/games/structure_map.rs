//! Figure 1: which equilibria exist over the cost of conflict and the first-strike advantage, at the present trust.
//!
//! Both states' first-strike advantages rise together along the vertical axis, in the proportion in which they are set.

use super::dyad::{Dyad, STATES};
use super::settings::{Setting, Settings};
use super::{SIZE, Words, both, number, percent};
use crate::kydd::map::Region;
use crate::kydd::{GameError, Probability, Stake, Structure};
use crate::plot::games::{Border, Kind, MapAxis, MapFigure, Tint};
use crate::text::{say, short, term};

/// A cell in which conflict pays nobody; the other numbers are those of [`Region`].
const NO_EXPANSIONIST: u8 = 6;

/// The regions by their numbers.
pub static KINDS: [Kind; 7] = [
    Kind {
        tint: Tint::Fear,
        names: &[
            "games-region-structure-neither-long",
            "games-region-structure-neither-middle",
            "games-region-structure-neither-short",
        ],
    },
    Kind {
        tint: Tint::OneSided(0),
        names: &[
            "games-region-structure-a-long",
            "games-region-structure-a-middle",
            "games-region-structure-a-short",
        ],
    },
    Kind {
        tint: Tint::OneSided(1),
        names: &[
            "games-region-structure-b-long",
            "games-region-structure-b-middle",
            "games-region-structure-b-short",
        ],
    },
    Kind {
        tint: Tint::Open,
        names: &[
            "games-region-structure-both-long",
            "games-region-structure-both-middle",
            "games-region-structure-both-short",
        ],
    },
    Kind {
        tint: Tint::War,
        names: &[
            "games-region-structure-all-strike-long",
            "games-region-structure-all-strike-middle",
            "games-region-structure-all-strike-short",
        ],
    },
    Kind { tint: Tint::Peace, names: &["games-region-structure-nothing-long"] },
    Kind {
        tint: Tint::Peace,
        names: &[
            "games-region-structure-no-dilemma-long",
            "games-region-structure-no-dilemma-middle",
            "games-region-structure-no-dilemma-short",
        ],
    },
];

/// The settings that decide where the regions are; the two on the axes do not, but for their proportion.
pub fn key(settings: &Settings) -> Vec<f64> {
    use Setting::{GainExpansionist, GainSeeker, Loss, Power, TrustA, TrustB};
    let mut key = Vec::new();
    for setting in [Loss, GainSeeker, GainExpansionist, Power, TrustA, TrustB] {
        key.push(settings.get(setting));
    }
    for share in settings.first_strike_shares() {
        // Moving the point must not redraw the map for a difference of rounding.
        key.push((share * 1e9).round());
    }
    key
}

/// The map: what the axes do not say.
struct Map<'a> {
    dyad: &'a Dyad,
    shares: [f64; 2],
}

/// A cost of conflict at which nobody on the map wants conflict, so that every payoff is defined.
const PROHIBITIVE: f64 = 100.0;

impl Map<'_> {
    /// One state's structure at a first-strike advantage, at a prohibitive cost of conflict.
    fn structure(&self, side: usize, first_strike: f64) -> Result<Structure, GameError> {
        Ok(Structure {
            cost: Stake::new(PROHIBITIVE)?,
            first_strike: Probability::new(self.shares[side] * first_strike)?,
            other_first_strike: Probability::new(self.shares[1 - side] * first_strike)?,
            ..self.dyad.structures[side]
        })
    }

    /// The lowest cost of conflict at which a state trusts enough; may be below 0 or infinite.
    fn lowest_cost(&self, side: usize, first_strike: f64) -> f64 {
        let structure = self.structure(side, first_strike);
        structure.map_or(f64::NAN, |structure| structure.lowest_cost(self.dyad.seeker, self.dyad.trust[side]))
    }

    /// Up to this cost of conflict striking first pays a type in a state that gains `gain` from winning: payoffs fall
    /// by one with every unit of the cost.
    fn pays_up_to(&self, side: usize, gain: Stake, first_strike: f64) -> f64 {
        let payoffs = self.structure(side, first_strike).and_then(|structure| structure.payoffs(gain));
        payoffs.map_or(f64::NAN, |payoffs| {
            let [reward, temptation, ..] = payoffs.values();
            temptation - reward + PROHIBITIVE
        })
    }
}

/// Fills the map, [`SIZE`] cells in a row and in a column. Along a row only the cost of conflict changes, so four
/// costs divide it.
pub fn fill(dyad: &Dyad, settings: &Settings, cells: &mut Vec<u8>) {
    let map = Map { dyad, shares: settings.first_strike_shares() };
    let at = |index: usize, setting: Setting| (index as f64 + 0.5) / SIZE as f64 * setting.high();
    cells.clear();
    for row in 0..SIZE {
        let first_strike = at(row, Setting::FirstStrikeA);
        let [a, b] = both(|side| map.lowest_cost(side, first_strike));
        let [war_a, war_b] = both(|side| map.pays_up_to(side, dyad.seeker, first_strike));
        let [peace_a, peace_b] = both(|side| map.pays_up_to(side, dyad.expansionist, first_strike));
        let (war, peace) = (war_a.max(war_b), peace_a.min(peace_b));
        for column in 0..SIZE {
            let cost = at(column, Setting::Cost);
            cells.push(if cost <= war {
                Region::NoSecuritySeeker as u8
            } else if cost >= peace {
                NO_EXPANSIONIST
            } else {
                u8::from(cost >= a) + 2 * u8::from(cost >= b)
            });
        }
    }
}

/// The figure over these cells.
pub fn figure<'a>(dyad: &Dyad, settings: &Settings, cells: &'a [u8]) -> MapFigure<'a> {
    let map = Map { dyad, shares: settings.first_strike_shares() };
    let (right, top) = (Setting::Cost.high(), Setting::FirstStrikeA.high());
    let border = |side: usize| {
        let points = (1..=SIZE).map(|row| {
            let up = row as f64 / SIZE as f64;
            [map.lowest_cost(side, up * top) / right, up]
        });
        Border {
            points: points.collect(),
            side: Some(side),
            name: say!("games-threshold-of", state = STATES[side]),
        }
    };
    MapFigure {
        axes: [
            MapAxis { title: say!("games-axis-cost"), ticks: super::ticks(right, 0.5, 1.0) },
            MapAxis { title: up_title(settings), ticks: super::ticks(top, 0.1, 1.0) },
        ],
        cells,
        columns: SIZE,
        kinds: &KINDS,
        borders: vec![border(0), border(1)],
        point: [settings.get(Setting::Cost) / right, settings.first_strike() / top],
        marks: Vec::new(),
    }
}

/// The side that has the larger advantage and the other's share of it, if they differ.
fn uneven(settings: &Settings) -> Option<(usize, f64)> {
    let [a, b] = settings.first_strike_shares();
    let side = usize::from(b > a);
    ((a - b).abs() > 1e-9).then(|| (side, a.min(b)))
}

fn up_title(settings: &Settings) -> String {
    match uneven(settings) {
        Some((side, _)) => say!("games-axis-first-strike-of", state = STATES[side]),
        None => say!("games-axis-first-strike"),
    }
}

/// What the figure says.
pub fn words(dyad: &Dyad, settings: &Settings) -> Words {
    let map = Map { dyad, shares: settings.first_strike_shares() };
    let (cost, first_strike) = (settings.get(Setting::Cost), settings.first_strike());
    let lowest = map.lowest_cost(0, first_strike).max(map.lowest_cost(1, first_strike)).max(0.0);
    let highest = highest_first_strike(&map, cost);
    let enough = dyad.enough();
    let finding = if enough == [true; 2] {
        let (down, up) = (above(lowest), points(highest));
        match (lowest > 1e-9, highest < Setting::FirstStrikeA.high()) {
            (true, true) => say!("games-dare-both", cost = down, points = up),
            (true, false) => say!("games-dare-cost", cost = down, points = up),
            (false, true) => say!("games-dare-points", points = up),
            (false, false) => say!("games-dare-always", points = up),
        }
    } else {
        let who = match enough {
            [true, false] => term("games-who-b"),
            [false, true] => term("games-who-a"),
            _ => term("games-who-neither"),
        };
        let peace = map.pays_up_to(0, dyad.expansionist, first_strike);
        let peace = peace.min(map.pays_up_to(1, dyad.expansionist, first_strike));
        let (down, up) = (above(lowest), points(highest));
        match (lowest < peace, highest > 0.0) {
            (true, _) => say!("games-take-both", who = who, cost = down, points = up),
            // At so high a cost there would be no expansionist to fear.
            (false, true) => say!("games-take-points", who = who, points = up),
            (false, false) => say!("games-take-none", who = who),
        }
    };
    let [trust_a, trust_b] = dyad.trust_texts();
    let mut note = say!("games-structure-note", a = trust_a, b = trust_b);
    if let Some((side, share)) = uneven(settings) {
        note.push(' ');
        note += &say!("games-structure-kept", state = STATES[1 - side], share = percent(share));
    }
    Words {
        title: term("games-structure"),
        finding,
        note,
        description: say!(
            "games-structure-description",
            highCost = number(Setting::Cost.high()),
            highStrike = number(Setting::FirstStrikeA.high()),
            cost = number(cost),
            strike = number(first_strike),
            region = region_name(u8::from(enough[0]) + 2 * u8::from(enough[1])),
            a = cost_of(map.lowest_cost(0, first_strike)),
            b = cost_of(map.lowest_cost(1, first_strike))
        ),
    }
}

fn region_name(region: u8) -> String {
    term(KINDS[usize::from(region)].names[0]).replace('\n', " ")
}

fn cost_of(lowest: f64) -> String {
    if lowest.is_infinite() { say!("games-no-height") } else { above(lowest.max(0.0)) }
}

/// A cost of conflict rounded upwards: less would be too little.
fn above(cost: f64) -> String {
    short((cost * 100.0 - 1e-6).ceil() / 100.0).said()
}

/// A first-strike advantage in points of probability, rounded downwards: more would be too much.
fn points(first_strike: f64) -> String {
    short((first_strike * 1000.0 + 1e-6).floor() / 10.0).said()
}

/// The highest first-strike advantage on the map at which both trust enough, by halving: thresholds rise with it.
fn highest_first_strike(map: &Map, cost: f64) -> f64 {
    let dare = |first_strike: f64| (0..2).all(|side| map.lowest_cost(side, first_strike) <= cost + 1e-12);
    let (mut low, mut high) = (0.0, Setting::FirstStrikeA.high());
    if dare(high) {
        return high;
    }
    for _ in 0..40 {
        let middle = 0.5 * (low + high);
        if dare(middle) { low = middle } else { high = middle }
    }
    // Where it closes in on 0 there is none.
    if low < 1e-9 { 0.0 } else { low }
}
