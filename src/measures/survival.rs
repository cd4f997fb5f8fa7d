//! What is left of cooperation after a leader leaves: paired runs on the same shocks, with and without the turnover.

use super::share::{Share, Z_95};
use crate::ensemble::Ensemble;
use crate::math::ln;
use crate::trajectory::Measure;

/// How long the years after a turnover are watched for a collapse, quarters.
const COLLAPSE_QUARTERS: usize = 12;
/// Mean joint cooperation below which a relationship has collapsed.
const COLLAPSED: f64 = 0.3;

/// Pairs whose run without the turnover must cooperate, if it is to be said what is left of that: a ratio to fewer is
/// that of a few runs, and leaps from nothing to everything with one of them. A judgement.
pub const LEAST_COOPERATING: usize = 5;

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Turnover survival: mean joint cooperation with the turnover over that without it; 1 means that nothing was lost.
/// `None` where there was nothing to lose (the denominator is 0 or there are no values).
pub fn survival(with: &[f64], without: &[f64]) -> Option<f64> {
    let whole = if without.is_empty() { 0.0 } else { mean(without) };
    (whole > 0.0 && !with.is_empty()).then(|| mean(with) / whole)
}

/// Whether enough runs cooperate without the turnover.
fn decides(without: &[f64]) -> bool {
    without.iter().filter(|&&joint| joint > 0.0).count() >= LEAST_COOPERATING
}

/// Survival over a span of quarters, with its interval of 95 %.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Survival {
    /// Quarters after the turnover over which joint cooperation is averaged.
    pub quarters: usize,
    /// Survival, 0 and up; above 1 the turnover helped.
    pub ratio: f64,
    pub low: f64,
    pub high: f64,
}

impl Survival {
    /// From pairs of runs on the same shocks: mean joint cooperation of each with and without the turnover. The
    /// interval is that of a ratio of paired means (delta method); the pairing makes it narrow.
    ///
    /// `None` where fewer than [`LEAST_COOPERATING`] pairs cooperate at all without the turnover.
    pub fn paired(quarters: usize, with: &[f64], without: &[f64]) -> Option<Self> {
        let n = with.len();
        if without.len() != n || !decides(without) {
            return None;
        }
        let ratio = survival(with, without)?;
        // The residual a - r b has mean 0; its variance is the delta method's s_aa - 2 r s_ab + r^2 s_bb.
        let squares: f64 = with.iter().zip(without).map(|(a, b)| (a - ratio * b) * (a - ratio * b)).sum();
        let error = (squares / (n - 1) as f64 / n as f64).sqrt() / mean(without);
        let low = (ratio - Z_95 * error).max(0.0);
        Some(Self { quarters, ratio, low, high: ratio + Z_95 * error })
    }

    /// From two ensembles of the same seed that differ in a turnover at the end of quarter `turnover`: joint
    /// cooperation in the `quarters` quarters after it. Runs beyond the shorter ensemble have no pair and are left
    /// out. `None` as in [`Survival::paired`], and where the runs end before the span does.
    ///
    /// # Panics
    /// When a plan has no [`Measure::Joint`].
    pub fn of(with: &Ensemble, without: &Ensemble, turnover: usize, quarters: usize) -> Option<Self> {
        let mut after = [joint_after(with, turnover, quarters)?, joint_after(without, turnover, quarters)?];
        let pairs = after[0].len().min(after[1].len());
        after.iter_mut().for_each(|runs| runs.truncate(pairs));
        Self::paired(quarters, &after[0], &after[1])
    }
}

/// Mean joint cooperation of every run in the `quarters` quarters after `turnover`; `None` where the runs end before.
fn joint_after(ensemble: &Ensemble, turnover: usize, quarters: usize) -> Option<Vec<f64>> {
    let span = turnover + 1..turnover + 1 + quarters;
    if quarters == 0 || span.end > ensemble.plan().quarters {
        return None;
    }
    let mut sums = vec![0.0; ensemble.replicates()];
    let mut values = Vec::new();
    for t in span {
        ensemble.values(Measure::Joint, t, &mut values);
        sums.iter_mut().zip(&values).for_each(|(sum, value)| *sum += value);
    }
    Some(sums.into_iter().map(|sum| sum / quarters as f64).collect())
}

/// Half-life of cooperation after a turnover: the first number of quarters `n` after which survival of that quarter
/// alone is below one half. `None` if it never is within the runs. Quarters in which fewer than [`LEAST_COOPERATING`] runs
/// cooperate without the turnover decide nothing.
///
/// # Panics
/// When a plan has no [`Measure::Joint`].
pub fn half_life(with: &Ensemble, without: &Ensemble, turnover: usize) -> Option<usize> {
    let quarters = with.plan().quarters.min(without.plan().quarters);
    let at = |ensemble: &Ensemble, t| {
        let mut values = Vec::new();
        ensemble.values(Measure::Joint, t, &mut values);
        values.truncate(with.replicates().min(without.replicates()));
        values
    };
    (turnover + 1..quarters)
        .find(|&t| {
            let (with, without) = (at(with, t), at(without, t));
            decides(&without) && survival(&with, &without).is_some_and(|ratio| ratio < 0.5)
        })
        .map(|t| t - turnover)
}

/// Share of runs that collapse: mean joint cooperation below 0.3 in the three years after the turnover. Runs are
/// bistable, so that a mean survival of one half is rarely half of everything. `None` where the runs end before.
///
/// # Panics
/// When the plan has no [`Measure::Joint`].
pub fn collapse_share(with: &Ensemble, turnover: usize) -> Option<Share> {
    let after = joint_after(with, turnover, COLLAPSE_QUARTERS)?;
    Some(Share::count(after.into_iter().map(|joint| joint < COLLAPSED)))
}

/// Half-life of trust that rests on two persons alone, in quarters: each quarter the bond fades by `decay` and ends
/// with the first leader to leave, so that `(1 - decay)(1 - h_1)(1 - h_2)` of it is expected to remain. Arguments are
/// probabilities a quarter, 0 to 1; infinite where all are 0. See MODEL.md, “Meetings and the bond”.
pub fn bond_half_life(decay: f64, hazards: [f64; 2]) -> f64 {
    let kept = (1.0 - decay) * (1.0 - hazards[0]) * (1.0 - hazards[1]);
    if kept >= 1.0 { f64::INFINITY } else { ln(0.5) / ln(kept) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ensemble::{BATCH, Plan};

    #[test]
    fn survival_is_a_ratio_of_means() {
        assert_eq!(survival(&[0.25, 0.75], &[1.0, 1.0]), Some(0.5));
        assert_eq!(survival(&[0.5], &[0.0]), None);
        assert_eq!(survival(&[], &[]), None);
    }

    #[test]
    fn paired_survival_has_the_delta_interval() {
        // By hand: r = 0.5, residuals three times .5 and three times -.5, so s^2 = 1.5/5 and the error is sqrt(.3 / 6).
        let pairs = Survival::paired(8, &[1.0, 1.0, 1.0, 0.0, 0.0, 0.0], &[1.0; 6]).unwrap();
        assert_eq!(pairs.ratio, 0.5);
        let error = 0.05f64.sqrt();
        assert!((pairs.high - (0.5 + Z_95 * error)).abs() < 1e-15);
        assert!((pairs.low - (0.5 - Z_95 * error)).abs() < 1e-15);
        // Where the interval would go below nothing it ends there.
        let least = Survival::paired(8, &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0], &[1.0; 6]).unwrap();
        assert_eq!(least.low, 0.0);
        // What is proportional in every pair is known exactly.
        let exact =
            Survival::paired(8, &[0.5, 0.25, 0.5, 0.5, 0.25, 0.0], &[1.0, 0.5, 1.0, 1.0, 0.5, 0.0]).unwrap();
        assert_eq!((exact.low, exact.ratio, exact.high), (0.5, 0.5, 0.5));
    }

    #[test]
    fn what_is_left_of_a_handful_of_runs_is_not_said() {
        let cooperating =
            |runs: usize| -> Vec<f64> { (0..50).map(|run| f64::from(u8::from(run < runs))).collect() };
        assert_eq!(Survival::paired(1, &cooperating(1), &cooperating(LEAST_COOPERATING - 1)), None);
        assert!(Survival::paired(1, &cooperating(1), &cooperating(LEAST_COOPERATING)).is_some());
        assert_eq!(Survival::paired(1, &cooperating(0), &cooperating(0)), None);
        // Four runs lose all in quarter 3; in quarter 4 eight do.
        let without = ensemble(6, |run, t| run < if t < 4 { 4 } else { 8 });
        let with = ensemble(6, |_, _| false);
        assert_eq!(half_life(&with, &without, 2), Some(2));
    }

    /// An ensemble of one batch of joint cooperation.
    fn ensemble(quarters: usize, joint: impl Fn(usize, usize) -> bool) -> Ensemble {
        let mut ensemble = Ensemble::new(Plan { measures: vec![Measure::Joint], quarters });
        let value = |run, t| f64::from(u8::from(joint(run, t)));
        let values: Vec<f64> = (0..quarters)
            .flat_map(|t| (0..BATCH).map(move |run| (run, t)))
            .map(|(r, t)| value(r, t))
            .collect();
        assert!(ensemble.accept(0, values));
        ensemble
    }

    #[test]
    fn ensembles_are_compared_after_the_turnover() {
        // From quarter 5 on, the first twenty of fifty runs go on cooperating.
        let (with, without) = (ensemble(16, |run, t| t < 5 || run < 20), ensemble(16, |_, _| true));
        assert_eq!(half_life(&with, &without, 2), Some(3));
        assert_eq!(half_life(&without, &without, 2), None);
        // Quarters 3 to 10: two whole ones and six at 20 of 50.
        let survival = Survival::of(&with, &without, 2, 8).unwrap();
        assert!((survival.ratio - (2.0 + 6.0 * 0.4) / 8.0).abs() < 1e-12);
        assert!(survival.low < survival.ratio && survival.ratio < survival.high);
        assert_eq!(Survival::of(&with, &without, 12, 8), None);
        // Quarters 3 to 14: thirty runs cooperate in two of twelve.
        assert_eq!(collapse_share(&with, 2), Some(Share { successes: 30, of: BATCH }));
        assert_eq!(collapse_share(&with, 4), None);
    }

    #[test]
    fn the_bond_of_two_democrats_is_half_gone_in_four_quarters() {
        // ln .5 / ln(.98 x .93 x .93) = -.693147 / -.165344
        assert!((bond_half_life(0.02, [0.07; 2]) - 4.192151).abs() < 1e-5);
        assert_eq!(bond_half_life(0.0, [0.0; 2]), f64::INFINITY);
        assert_eq!(bond_half_life(1.0, [0.0; 2]), 0.0);
    }
}
