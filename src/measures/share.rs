//! Runs counted: shares with their sampling error, and times that not every run reaches.

use super::course::{breakthrough, transformation};
use crate::ensemble::Ensemble;
use crate::trajectory::Measure;

/// The standard normal quantile of a two-sided interval of 95 %.
pub const Z_95: f64 = 1.959963984540054;

/// A share of runs: `successes` out of `of`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub successes: usize,
    pub of: usize,
}

impl Share {
    /// Counts the runs of which a statement holds.
    pub fn count(statements: impl IntoIterator<Item = bool>) -> Self {
        statements.into_iter().fold(Self::default(), |share, holds| Self {
            successes: share.successes + usize::from(holds),
            of: share.of + 1,
        })
    }

    /// The share, 0 to 1; `None` of nothing.
    pub fn value(&self) -> Option<f64> {
        (self.of > 0).then(|| self.successes as f64 / self.of as f64)
    }

    /// Wilson's score interval, inside 0 to 1; `z` is the normal quantile ([`Z_95`] for 95 %). All of 0 to 1 for
    /// nothing. Unlike the usual interval it stays honest at shares of 0 and 1.
    /// Source: Wilson (1927), Journal of the American Statistical Association 22, 209-212.
    pub fn wilson(&self, z: f64) -> (f64, f64) {
        let Some(share) = self.value() else { return (0.0, 1.0) };
        let n = self.of as f64;
        let z2 = z * z;
        let middle = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
        let half = z / (1.0 + z2 / n) * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
        // At the ends the bounds are exactly 0 and 1; rounding would leave a trace.
        let low = if self.successes == 0 { 0.0 } else { (middle - half).max(0.0) };
        let high = if self.successes == self.of { 1.0 } else { (middle + half).min(1.0) };
        (low, high)
    }
}

fn times(ensemble: &Ensemble, time: fn(&[f64]) -> Option<usize>) -> Vec<Option<usize>> {
    (0..ensemble.replicates())
        .filter_map(|replicate| ensemble.series(Measure::Cooperation, replicate))
        .map(|series| time(&series))
        .collect()
}

/// Quarter of durable transformation of every run ([`transformation`]), in order of replicates.
///
/// # Panics
/// When the ensemble's plan has no [`Measure::Cooperation`].
pub fn transformations(ensemble: &Ensemble) -> Vec<Option<usize>> {
    times(ensemble, transformation)
}

/// Quarter of breakthrough of every run ([`breakthrough`]), in order of replicates.
///
/// # Panics
/// When the ensemble's plan has no [`Measure::Cooperation`].
pub fn breakthroughs(ensemble: &Ensemble) -> Vec<Option<usize>> {
    times(ensemble, breakthrough)
}

/// Share of runs whose time lies in the first `quarters` quarters.
pub fn count_by(times: &[Option<usize>], quarters: usize) -> Share {
    Share::count(times.iter().map(|time| time.is_some_and(|t| t < quarters)))
}

/// Probability of transformation within `quarters` quarters: the share of runs in which it begins there. What begins
/// in the last 11 quarters of a run cannot be seen to last, so a run should be 11 quarters longer than the question.
///
/// # Panics
/// When the ensemble's plan has no [`Measure::Cooperation`].
pub fn transformed_by(ensemble: &Ensemble, quarters: usize) -> Share {
    count_by(&transformations(ensemble), quarters)
}

/// Durable share: of the runs with a breakthrough, those that were transformed. Both slices are by replicate.
pub fn durable(breakthroughs: &[Option<usize>], transformations: &[Option<usize>]) -> Share {
    let runs = breakthroughs.iter().zip(transformations).filter(|(breakthrough, _)| breakthrough.is_some());
    Share::count(runs.map(|(_, transformation)| transformation.is_some()))
}

/// [`durable`] of an ensemble.
///
/// # Panics
/// When the ensemble's plan has no [`Measure::Cooperation`].
pub fn durable_share(ensemble: &Ensemble) -> Share {
    durable(&breakthroughs(ensemble), &transformations(ensemble))
}

/// Kaplan-Meier median of times, in quarters: the first time by which half of the runs have got there; `None` where
/// fewer than half have within the run. All runs are cut off at the same horizon, later than every observed time, and
/// then the product-limit estimate is one minus the share that got there.
pub fn median_time(times: &[Option<usize>]) -> Option<usize> {
    let mut observed: Vec<usize> = times.iter().flatten().copied().collect();
    observed.sort_unstable();
    let half = times.len().div_ceil(2);
    half.checked_sub(1).and_then(|last| observed.get(last)).copied()
}

/// [`median_time`] to transformation in an ensemble.
///
/// # Panics
/// When the ensemble's plan has no [`Measure::Cooperation`].
pub fn median_transformation(ensemble: &Ensemble) -> Option<usize> {
    median_time(&transformations(ensemble))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ensemble::{BATCH, Plan};

    /// Four decimals, as tables of Wilson's interval print them.
    fn printed((low, high): (f64, f64)) -> (String, String) {
        (format!("{low:.4}"), format!("{high:.4}"))
    }

    #[test]
    fn wilson_intervals_are_the_printed_ones() {
        let cases = [
            (0, 10, "0.0000", "0.2775"),
            (1, 10, "0.0179", "0.4042"),
            (5, 10, "0.2366", "0.7634"),
            (10, 10, "0.7225", "1.0000"),
            // Newcombe (1998), Statistics in Medicine 17, table I.
            (81, 263, "0.2553", "0.3662"),
            (15, 148, "0.0624", "0.1605"),
            (0, 20, "0.0000", "0.1611"),
            (1, 29, "0.0061", "0.1718"),
        ];
        for (successes, of, low, high) in cases {
            let interval = printed(Share { successes, of }.wilson(Z_95));
            assert_eq!(interval, (low.into(), high.into()), "{successes} of {of}");
        }
        assert_eq!(Share::default().wilson(Z_95), (0.0, 1.0));
        assert_eq!(Share::default().value(), None);
    }

    #[test]
    fn half_the_runs_decide_the_median() {
        assert_eq!(median_time(&[Some(9), None, Some(3), None]), Some(9));
        assert_eq!(median_time(&[Some(9), Some(3), Some(5)]), Some(5));
        assert_eq!(median_time(&[Some(9), None, None]), None);
        assert_eq!(median_time(&[]), None);
    }

    #[test]
    fn an_ensemble_is_counted_run_by_run() {
        // Ten runs turn at quarter 2 and last, five break through and fall back, the others stay rivals.
        let plan = Plan { measures: vec![Measure::Cooperation], quarters: 16 };
        let level = |run: usize, t: usize| match run {
            0..10 if t >= 2 => 0.8,
            10..15 if (4..9).contains(&t) => 0.8,
            _ => 0.1,
        };
        let values = (0..16).flat_map(|t| (0..BATCH).map(move |run| level(run, t))).collect();
        let mut ensemble = Ensemble::new(plan);
        assert!(ensemble.accept(0, values));
        assert_eq!(transformed_by(&ensemble, 16), Share { successes: 10, of: BATCH });
        assert_eq!(transformed_by(&ensemble, 2), Share { successes: 0, of: BATCH });
        assert_eq!(durable_share(&ensemble), Share { successes: 10, of: 15 });
        assert_eq!(median_transformation(&ensemble), None);
    }
}
