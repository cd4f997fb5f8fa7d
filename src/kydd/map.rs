//! Maps of the security dilemma: which equilibria exist, cell by cell, over the structure or over both states' trust.
//!
//! A map is a slice of cells, row after row; the caller owns it, so that a map drawn sixty times a second allocates
//! nothing. A cell stands for its centre. The first row holds the lowest values.

use std::num::NonZeroUsize;

use super::{GameError, MinimumTrust, Probability, Stake, Structure, TIE};

/// What exists in a cell. The numbers are part of the format: a page colours by them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Region {
    /// Neither state trusts enough: the noncooperative equilibrium alone.
    #[default]
    Noncooperative = 0,
    /// State A trusts enough, B does not: the noncooperative equilibrium alone.
    OnlyA = 1,
    /// State B trusts enough, A does not: the noncooperative equilibrium alone.
    OnlyB = 2,
    /// Both trust enough: the cooperative equilibrium too.
    Cooperative = 3,
    /// Striking first is worth more than peace: no type is a security seeker, and no trust helps.
    NoSecuritySeeker = 4,
    /// Being struck first costs nothing: no security dilemma, and no trust is needed.
    NoDilemma = 5,
}

impl Region {
    fn of([a, b]: [bool; 2]) -> Self {
        match (a, b) {
            (false, false) => Region::Noncooperative,
            (true, false) => Region::OnlyA,
            (false, true) => Region::OnlyB,
            (true, true) => Region::Cooperative,
        }
    }
}

/// A state on a map over the structure: what the axes do not say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct State {
    /// What a security seeker would gain from winning.
    pub gain: Stake,
    /// What it would lose from losing.
    pub loss: Stake,
    /// Its probability of winning if both attack.
    pub power: Probability,
    /// Its trust in the other state.
    pub trust: Probability,
}

impl State {
    /// Whether it trusts enough, or the region in which the question has no place.
    fn trusts_enough(&self, cost: Stake, first_strike: Probability) -> Result<bool, Region> {
        let State { loss, power, .. } = *self;
        let structure = Structure { loss, cost, power, first_strike, other_first_strike: first_strike };
        match structure.payoffs(self.gain).and_then(|payoffs| payoffs.minimum_trust()) {
            Ok(minimum) => Ok(enough(self.trust, minimum)),
            Err(GameError::NoDilemma { .. }) => Err(Region::NoDilemma),
            Err(_) => Err(Region::NoSecuritySeeker),
        }
    }
}

fn enough(trust: Probability, minimum: MinimumTrust) -> bool {
    trust.get() >= minimum.get() - TIE
}

/// Fills a map over the cost of conflict (columns) and the first-strike advantage of both sides (rows), each between
/// its two ends, for states A and B.
pub fn over_structure(
    cells: &mut [Region],
    columns: NonZeroUsize,
    cost: [Stake; 2],
    first_strike: [Probability; 2],
    states: &[State; 2],
) {
    fill(cells, columns, |across, up| {
        let (cost, first_strike) = (Stake::between(cost, across), Probability::between(first_strike, up));
        let [a, b] = states.each_ref().map(|state| state.trusts_enough(cost, first_strike));
        match (a, b) {
            (Ok(a), Ok(b)) => Region::of([a, b]),
            (Err(region), _) | (_, Err(region)) => region,
        }
    });
}

/// Fills a map over A's trust in B (columns) and B's trust in A (rows), each from 0 to 1.
pub fn over_trust(cells: &mut [Region], columns: NonZeroUsize, minimum_trust: [MinimumTrust; 2]) {
    fill(cells, columns, |across, up| {
        let trust = [across, up].map(Probability::within);
        Region::of([0, 1].map(|i| enough(trust[i], minimum_trust[i])))
    });
}

/// Fills the cells by the position of their centres, 0 to 1 across and up.
fn fill(cells: &mut [Region], columns: NonZeroUsize, region: impl Fn(f64, f64) -> Region) {
    let columns = columns.get();
    let rows = cells.len().div_ceil(columns);
    for (i, row) in cells.chunks_mut(columns).enumerate() {
        let up = (i as f64 + 0.5) / rows as f64;
        for (j, cell) in row.iter_mut().enumerate() {
            *cell = region((j as f64 + 0.5) / columns as f64, up);
        }
    }
}
