//! Figure 1: which equilibria exist over the cost of conflict and the first-strike advantage, at the present trust.
//!
//! Both states' first-strike advantages rise together along the vertical axis, in the proportion in which they are set.

use super::dyad::{Dyad, STATES};
use super::settings::{Setting, Settings};
use super::{SIZE, Words, both, number, percent};
use crate::kydd::map::Region;
use crate::kydd::{GameError, Probability, Stake, Structure};
use crate::plot::games::{Border, Kind, MapAxis, MapFigure, Tint};

/// A cell in which conflict pays nobody; the other numbers are those of [`Region`].
const NO_EXPANSIONIST: u8 = 6;

/// The regions by their numbers.
pub static KINDS: [Kind; 7] = [
    Kind {
        tint: Tint::Fear,
        names: &["neither trusts enough:\nmutual fear alone", "neither trusts\nenough", "neither"],
    },
    Kind {
        tint: Tint::OneSided(0),
        names: &["A trusts enough, B does not:\nmutual fear alone", "A trusts enough,\nB does not", "only A"],
    },
    Kind {
        tint: Tint::OneSided(1),
        names: &["B trusts enough, A does not:\nmutual fear alone", "B trusts enough,\nA does not", "only B"],
    },
    Kind {
        tint: Tint::Open,
        names: &["both trust enough:\ncooperation is possible", "cooperation\nis possible", "both"],
    },
    Kind { tint: Tint::War, names: &["striking first pays everybody", "striking\npays all", "all strike"] },
    Kind { tint: Tint::Peace, names: &["nothing to fear"] },
    Kind {
        tint: Tint::Peace,
        names: &["striking first pays nobody:\nno dilemma", "pays nobody:\nno dilemma", "no dilemma"],
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
        Border { points: points.collect(), side: Some(side), name: format!("{}’s threshold", STATES[side]) }
    };
    MapFigure {
        axes: [
            MapAxis { title: "Cost of conflict →".into(), ticks: super::ticks(right, 0.5, 1.0) },
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

/// What the hatchings mean, for regions too small for a name.
pub const HATCHING: &str = "Rising hatching: A alone trusts enough; falling hatching: B alone; level lines: striking \
                            first pays nobody; dots: it pays everybody.";

/// The side that has the larger advantage and the other's share of it, if they differ.
fn uneven(settings: &Settings) -> Option<(usize, f64)> {
    let [a, b] = settings.first_strike_shares();
    let side = usize::from(b > a);
    ((a - b).abs() > 1e-9).then(|| (side, a.min(b)))
}

fn up_title(settings: &Settings) -> String {
    match uneven(settings) {
        Some((side, _)) => format!("↑ First-strike advantage of {}", STATES[side]),
        None => "↑ First-strike advantage".into(),
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
            (true, true) => format!(
                "Both dare to cooperate: conflict may cost as little as {down}, or striking first add as much as {up} \
                 points, before one of them stops."
            ),
            (true, false) => {
                format!(
                    "Both dare to cooperate as long as conflict costs {down}, whatever striking first adds up to {up} points."
                )
            }
            (false, true) => format!(
                "Both dare to cooperate however little conflict costs, until striking first adds more than {up} points."
            ),
            (false, false) => {
                format!(
                    "Both dare to cooperate however little conflict costs and whatever striking first adds up to {up} points."
                )
            }
        }
    } else {
        let who = match enough {
            [true, false] => "B does not dare to cooperate",
            [false, true] => "A does not dare to cooperate",
            _ => "Neither dares to cooperate",
        };
        let peace = map.pays_up_to(0, dyad.expansionist, first_strike);
        let peace = peace.min(map.pays_up_to(1, dyad.expansionist, first_strike));
        let (down, up) = (above(lowest), points(highest));
        match (lowest < peace, highest > 0.0) {
            (true, _) => format!(
                "{who}: it would take a cost of conflict of {down}, or a first-strike advantage of no more than {up} \
                 points."
            ),
            // At so high a cost there would be no expansionist to fear.
            (false, true) => {
                format!("{who}: it would take a first-strike advantage of no more than {up} points.")
            }
            (false, false) => format!("{who}: without any trust no cost of conflict is high enough."),
        }
    };
    let kept = uneven(settings).map_or_else(String::new, |(side, share)| {
        format!(" {}’s advantage stays at {} % of it.", STATES[1 - side], percent(share))
    });
    let trust = dyad.trust_texts();
    Words {
        title: "Structure",
        finding,
        note: format!(
            "Equilibria at the present trust, A’s {} % and B’s {} %. Mutual fear is an equilibrium everywhere.{kept}",
            trust[0], trust[1]
        ),
        description: format!(
            "Map of equilibria. Across: cost of conflict, 0 to {}. Up: first-strike advantage, 0 to {}. The point is at \
             {} and {}, in the region “{}”. A’s threshold is crossed there at a cost of {}, B’s at {}; cooperation is \
             possible to the right of both lines. {HATCHING}",
            number(Setting::Cost.high()),
            number(Setting::FirstStrikeA.high()),
            number(cost),
            number(first_strike),
            region_name(u8::from(enough[0]) + 2 * u8::from(enough[1])),
            cost_of(map.lowest_cost(0, first_strike)),
            cost_of(map.lowest_cost(1, first_strike)),
        ),
    }
}

fn region_name(region: u8) -> String {
    KINDS[usize::from(region)].names[0].replace('\n', " ")
}

fn cost_of(lowest: f64) -> String {
    if lowest.is_infinite() { "no height".into() } else { above(lowest.max(0.0)) }
}

/// A cost of conflict rounded upwards: less would be too little.
fn above(cost: f64) -> String {
    crate::param::plain((cost * 100.0 - 1e-6).ceil() / 100.0)
}

/// A first-strike advantage in points of probability, rounded downwards: more would be too much.
fn points(first_strike: f64) -> String {
    crate::param::plain((first_strike * 1000.0 + 1e-6).floor() / 10.0)
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
