//! Figure 4: the size of a first step against trust: when it reassures, when it is mimicked, when nobody dares it.
//!
//! The two-round game is one of two states alike. The map is drawn for two states like A; what holds for B is said in
//! words.

use super::dyad::{Dyad, STATES};
use super::settings::{Setting, Settings};
use super::{SIZE, Words, both, percent};
use crate::kydd::reassurance::{Window, equilibria, possible_at_any_trust, share_window};
use crate::kydd::{Equilibrium, Probability};
use crate::plot::games::{Border, Kind, MapAxis, MapFigure, Tint};

const TOO_SMALL: u8 = 0;
const TOO_LARGE: u8 = 1;
const SEPARATING: u8 = 2;
const POOLING: u8 = 3;
const BOTH: u8 = 4;

/// The regions by their numbers.
pub static KINDS: [Kind; 5] = [
    Kind {
        tint: Tint::Fear,
        names: &[
            "noncooperative: so small\nthat an expansionist would mimic",
            "too small: an expan-\nsionist would mimic",
            "too\nsmall",
        ],
    },
    Kind {
        tint: Tint::Fear,
        names: &["noncooperative: so large\nthat no seeker dares", "too large:\nnobody dares", "too\nlarge"],
    },
    Kind {
        tint: Tint::Open,
        names: &["separating: the first step\nreveals a security seeker", "separating", "sep."],
    },
    Kind {
        tint: Tint::Mimicry,
        names: &["pooling: expansionists\ncooperate first, too", "pooling", "pool."],
    },
    Kind {
        tint: Tint::OpenAndMimicry,
        names: &["separating and pooling", "separating\nand pooling", "both"],
    },
];

/// What decides where the regions are.
pub fn key(dyad: &Dyad) -> Vec<f64> {
    dyad.payoffs(0).concat()
}

/// The region of a share of the stakes where `window` separates.
fn kind(window: &Window, share: f64, pooling: bool) -> u8 {
    match (window.contains(share), pooling) {
        (true, true) => BOTH,
        (true, false) => SEPARATING,
        (false, true) => POOLING,
        (false, false) if share < window.low => TOO_SMALL,
        (false, false) => TOO_LARGE,
    }
}

/// Fills the map, [`SIZE`] cells in a row and in a column: share of the stakes across, trust up.
pub fn fill(dyad: &Dyad, cells: &mut Vec<u8>) {
    let centers: Vec<_> =
        (0..SIZE).filter_map(|index| Probability::new((index as f64 + 0.5) / SIZE as f64).ok()).collect();
    let game = &dyad.games[0];
    cells.clear();
    for &trust in &centers {
        // Along a row the separating cells are the window, and the pooling ones those up to some share.
        let window = share_window(game, trust);
        let pools =
            |share: &Probability| equilibria(game, trust, *share).contains(Equilibrium::PoolingCooperative);
        let pooling = centers.partition_point(pools);
        for (column, share) in centers.iter().enumerate() {
            cells.push(kind(&window, share.get(), column < pooling));
        }
    }
}

/// The figure over these cells.
pub fn figure<'a>(dyad: &Dyad, settings: &Settings, cells: &'a [u8]) -> MapFigure<'a> {
    let border = |end: fn(&Window) -> f64| {
        let points = (0..=SIZE).filter_map(|row| {
            let trust = Probability::new(row as f64 / SIZE as f64).ok()?;
            let window = share_window(&dyad.games[0], trust);
            // Beyond the place where the ends of the window meet they bound nothing.
            window.exists().then(|| [end(&window), trust.get()])
        });
        // The window ends at the whole; that edge of the map is no border.
        let points = points.filter(|point| point[0] < 1.0).collect();
        Border { points, side: None, name: String::new() }
    };
    let axis = |title: &str| MapAxis { title: title.into(), ticks: super::ticks(1.0, 0.2, 100.0) };
    MapFigure {
        axes: [axis("Stakes in the first round, % →"), axis("↑ A’s trust in B, %")],
        cells,
        columns: SIZE,
        kinds: &KINDS,
        borders: vec![border(|window| window.low), border(|window| window.high)],
        point: [settings.get(Setting::Share), settings.get(Setting::TrustA)],
        marks: Vec::new(),
    }
}

/// What the figure says.
pub fn words(dyad: &Dyad) -> Words {
    let share = percent(dyad.share.get());
    let [own, other] = both(|side| share_window(&dyad.games[side], dyad.trust[side]));
    let trust = dyad.trust_texts();
    let existing = equilibria(&dyad.games[0], dyad.trust[0], dyad.share);
    let region = kind(&own, dyad.share.get(), existing.contains(Equilibrium::PoolingCooperative));
    let finding = match region {
        SEPARATING => format!(
            "A first round with {share} % of the stakes reassures: a security seeker dares it, an expansionist would not."
        ),
        BOTH => format!(
            "A first round with {share} % of the stakes can reassure, but expansionists can also cooperate in it and \
             exploit later."
        ),
        POOLING => format!(
            "A first round with {share} % of the stakes reveals nothing: it is so small that expansionists cooperate in \
             it, too."
        ),
        TOO_SMALL => format!(
            "A first round with {share} % of the stakes convinces nobody: it is so small that an expansionist would \
             mimic it."
        ),
        _ => format!("A first round with {share} % of the stakes is too large: no security seeker dares it."),
    };
    let any = if possible_at_any_trust(&dyad.games[0]) {
        "Some first step reassures at any trust, however low."
    } else {
        "At some trust no first step reassures."
    };
    Words {
        title: "Reassurance",
        finding,
        note: format!(
            "At A’s trust of {} %, {}; for two states like B at {} %, {}. {any}",
            trust[0],
            window_words(&own),
            trust[1],
            window_words(&other)
        ),
        description: format!(
            "Map of the equilibria of two rounds between two states like {}. Across: share of the stakes in the first \
             round, up: trust, both 0 to 100 %. The point is at {share} % and {} %, in the region “{}”. Left of the \
             window an expansionist would mimic the first step, right of it no security seeker dares it. Mutual fear is \
             an equilibrium everywhere.",
            STATES[0],
            trust[0],
            KINDS[usize::from(region)].names[0].replace('\n', " ")
        ),
    }
}

fn window_words(window: &Window) -> String {
    if window.exists() {
        format!("{} to {} % of the stakes separate the types", percent(window.low), percent(window.high))
    } else {
        "no share of the stakes separates the types".into()
    }
}
