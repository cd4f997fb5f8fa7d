//! One run: a columnar slab, one series a measure, one value a quarter.

use crate::dyad::{Constants, Dyad, Intervention, Level, Quarter, Shocks, citizens, hoffman};
use crate::lane::Lane;
use crate::param::Parameters;
use crate::rng::{ReplicateDraws, Seed};

/// What is recorded of a run. Decision trust and threshold are those at the start of a quarter, acts are of the
/// quarter, everything else is at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Both cooperated: 0 or 1.
    Joint,
    /// Decision trust above the threshold, log-odds, by side.
    Margin(usize),
    /// Decision trust, log-odds, by side.
    DecisionTrust(usize),
    /// Minimum trust threshold, log-odds.
    Threshold,
    /// Trust held at a level of a side, log-odds.
    Trust(usize, Level),
    /// Interpersonal bond of a side's leader, log-odds.
    Bond(usize),
    /// Institutionalisation, 0 to 1.
    Institutions,
    /// Shared identity, 0 to 1, by side.
    Identity(usize),
    /// Hoffman index, 0 to 1.
    Hoffman,
    /// Hoffman's signs, 0 to 1: discretion, leniency of oversight (means of the sides), framework rules.
    Sign(usize),
    /// Cooperation level (moving average of joint cooperation), 0 to 1.
    Cooperation,
    /// Sensibility of a side's leader, 0 to 1.
    Sensibility(usize),
    /// Whether the side's leader left at the end of the quarter: 0 or 1.
    Turnover(usize),
    /// Whether the side leapt: 0 or 1.
    Leap(usize),
    /// Whether the side was betrayed: 0 or 1.
    Betrayal(usize),
    /// Whether the side cooperated: 0 or 1.
    Act(usize),
    /// What a side as such believes, log-odds.
    Collective(usize),
    /// Standard deviation of opinions among a side's citizens, log-odds; 0 where the public believes as one.
    Dispersion(usize),
    /// Share of a side's citizens who trust rather than not, 0 to 1.
    ShareTrusting(usize),
}

impl Measure {
    /// How many series a run records.
    pub const COUNT: usize = 40;

    /// How many of them enter digests, the first ones: a digest outlives the measures that were added after it.
    const IN_DIGESTS: usize = 34;

    /// Position in the slab. Digests depend on it: a new measure goes to the end.
    pub fn index(self) -> usize {
        match self {
            Measure::Joint => 0,
            Measure::Margin(i) => 1 + i,
            Measure::DecisionTrust(i) => 3 + i,
            Measure::Threshold => 5,
            Measure::Trust(i, k) => 6 + 4 * i + k as usize,
            Measure::Bond(i) => 14 + i,
            Measure::Institutions => 16,
            Measure::Identity(i) => 17 + i,
            Measure::Hoffman => 19,
            Measure::Sign(n) => 20 + n,
            Measure::Cooperation => 23,
            Measure::Sensibility(i) => 24 + i,
            Measure::Turnover(i) => 26 + i,
            Measure::Leap(i) => 28 + i,
            Measure::Betrayal(i) => 30 + i,
            Measure::Act(i) => 32 + i,
            Measure::Collective(i) => 34 + i,
            Measure::Dispersion(i) => 36 + i,
            Measure::ShareTrusting(i) => 38 + i,
        }
    }

    /// The value of this measure after a quarter.
    pub fn read<F: Lane>(self, dyad: &Dyad<F>, quarter: &Quarter<F>) -> F {
        let flag = F::flag;
        match self {
            Measure::Joint => flag(quarter.joint()),
            Measure::Margin(i) => quarter.decision_trust[i] - quarter.threshold,
            Measure::DecisionTrust(i) => quarter.decision_trust[i],
            Measure::Threshold => quarter.threshold,
            Measure::Trust(i, k) => dyad.states[i].trust[k as usize],
            Measure::Bond(i) => dyad.states[i].bond,
            Measure::Institutions => dyad.institutions,
            Measure::Identity(i) => dyad.states[i].identity,
            Measure::Hoffman => hoffman::index(dyad),
            Measure::Sign(n) => hoffman::signs(dyad)[n],
            Measure::Cooperation => dyad.cooperation,
            Measure::Sensibility(i) => dyad.states[i].sensibility,
            Measure::Turnover(i) => flag(quarter.turnover[i]),
            Measure::Leap(i) => flag(quarter.leapt[i]),
            Measure::Betrayal(i) => flag(quarter.betrayed[i]),
            Measure::Act(i) => flag(quarter.cooperated[i]),
            Measure::Collective(i) => dyad.states[i].collective,
            Measure::Dispersion(i) => citizens::dispersion(&dyad.states[i]),
            Measure::ShareTrusting(i) => citizens::share_trusting(&dyad.states[i]),
        }
    }

    /// All measures in slab order.
    pub fn all() -> Vec<Measure> {
        let mut all = vec![Measure::Joint];
        let sides = |f: fn(usize) -> Measure| [f(0), f(1)];
        all.extend(sides(Measure::Margin));
        all.extend(sides(Measure::DecisionTrust));
        all.push(Measure::Threshold);
        all.extend([0, 1].into_iter().flat_map(|i| Level::ALL.map(|k| Measure::Trust(i, k))));
        all.extend(sides(Measure::Bond));
        all.push(Measure::Institutions);
        all.extend(sides(Measure::Identity));
        all.push(Measure::Hoffman);
        all.extend([0, 1, 2].map(Measure::Sign));
        all.push(Measure::Cooperation);
        all.extend(sides(Measure::Sensibility));
        all.extend(sides(Measure::Turnover));
        all.extend(sides(Measure::Leap));
        all.extend(sides(Measure::Betrayal));
        all.extend(sides(Measure::Act));
        all.extend(sides(Measure::Collective));
        all.extend(sides(Measure::Dispersion));
        all.extend(sides(Measure::ShareTrusting));
        all
    }
}

/// Simulates one replicate and shows every quarter to `visit`.
pub fn simulate(
    p: &Parameters,
    seed: Seed,
    replicate: u64,
    script: &[Intervention],
    mut visit: impl FnMut(usize, &Dyad, &Quarter),
) {
    let constants = Constants::new(p);
    let draws = ReplicateDraws::new(seed, replicate);
    let mut dyad = Dyad::new(p);
    for (t, intervention) in script.iter().enumerate() {
        let shocks = Shocks::new(draws.quarter(t as u32));
        let quarter = dyad.step(p, &constants, shocks, intervention);
        visit(t, &dyad, &quarter);
    }
}

/// One run's result.
#[derive(Clone, Debug, PartialEq)]
pub struct Trajectory {
    quarters: usize,
    slab: Vec<f64>,
}

impl Trajectory {
    /// Runs replicate `replicate` through a script of one intervention a quarter.
    #[inline(never)]
    pub fn run(p: &Parameters, seed: Seed, replicate: u64, script: &[Intervention]) -> Self {
        let quarters = script.len();
        let measures = Measure::all();
        let mut slab = vec![0.0; measures.len() * quarters];
        simulate(p, seed, replicate, script, |t, dyad, quarter| {
            for (m, measure) in measures.iter().enumerate() {
                slab[m * quarters + t] = measure.read(dyad, quarter);
            }
        });
        Self { quarters, slab }
    }

    /// Length of the run in quarters.
    pub fn quarters(&self) -> usize {
        self.quarters
    }

    /// One series, a value a quarter.
    pub fn series(&self, measure: Measure) -> &[f64] {
        let from = measure.index() * self.quarters;
        &self.slab[from..from + self.quarters]
    }

    /// The numbers that enter digests, measure by measure: all but those of measures added later.
    pub fn slab(&self) -> &[f64] {
        &self.slab[..Measure::IN_DIGESTS * self.quarters]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_stand_where_their_index_says() {
        let all = Measure::all();
        assert_eq!(all.len(), Measure::COUNT);
        for (i, measure) in all.into_iter().enumerate() {
            assert_eq!(measure.index(), i, "{measure:?}");
        }
    }
}
