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
use crate::text::{say, term};

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
            "games-region-reassurance-small-long",
            "games-region-reassurance-small-middle",
            "games-region-reassurance-small-short",
        ],
    },
    Kind {
        tint: Tint::Fear,
        names: &[
            "games-region-reassurance-large-long",
            "games-region-reassurance-large-middle",
            "games-region-reassurance-large-short",
        ],
    },
    Kind {
        tint: Tint::Open,
        names: &[
            "games-region-reassurance-separating-long",
            "games-region-reassurance-separating-middle",
            "games-region-reassurance-separating-short",
        ],
    },
    Kind {
        tint: Tint::Mimicry,
        names: &[
            "games-region-reassurance-pooling-long",
            "games-region-reassurance-pooling-middle",
            "games-region-reassurance-pooling-short",
        ],
    },
    Kind {
        tint: Tint::OpenAndMimicry,
        names: &[
            "games-region-reassurance-both-long",
            "games-region-reassurance-both-middle",
            "games-region-reassurance-both-short",
        ],
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
    let axis = |title: String| MapAxis { title, ticks: super::ticks(1.0, 0.2, 100.0) };
    MapFigure {
        axes: [axis(say!("games-axis-stakes")), axis(say!("games-axis-trust-a-up"))],
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
        SEPARATING => say!("games-step-separating", share = &share),
        BOTH => say!("games-step-both", share = &share),
        POOLING => say!("games-step-pooling", share = &share),
        TOO_SMALL => say!("games-step-small", share = &share),
        _ => say!("games-step-large", share = &share),
    };
    let any = if possible_at_any_trust(&dyad.games[0]) {
        term("games-step-any")
    } else {
        term("games-step-not-any")
    };
    Words {
        title: term("games-reassurance"),
        finding,
        note: say!(
            "games-reassurance-note",
            a = &trust[0],
            windowA = window_words(&own),
            b = &trust[1],
            windowB = window_words(&other),
            any = any
        ),
        description: say!(
            "games-reassurance-description",
            state = STATES[0],
            share = &share,
            trust = &trust[0],
            region = term(KINDS[usize::from(region)].names[0]).replace('\n', " ")
        ),
    }
}

fn window_words(window: &Window) -> String {
    if window.exists() {
        say!("games-window", low = percent(window.low), high = percent(window.high))
    } else {
        say!("games-window-none")
    }
}
