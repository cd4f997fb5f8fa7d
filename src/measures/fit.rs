//! How a simulated course fits an observed yearly series: rank correlation, because the two have no unit in common.
//!
//! Source: Spearman (1904), American Journal of Psychology 15, 72-101; ties have their mean rank. It says whether the
//! better years of one are the better years of the other, and no more.

use crate::ensemble::{Ensemble, quantiles};
use crate::trajectory::Measure;

/// Fewest pairs of which a rank correlation says anything.
const FEWEST: usize = 4;
/// Fewest years in common for a lag to be considered.
const FEWEST_LAGGED: usize = 6;
/// Lags in years, the nearest first: of two that fit equally well the nearer one counts.
const LAGS: [i32; 7] = [0, 1, -1, 2, -2, 3, -3];

/// A value a year of every run, or of one series.
#[derive(Clone, Debug, PartialEq)]
pub struct Years<T> {
    /// The first of them.
    pub first: i32,
    /// One a year.
    pub values: Vec<T>,
}

impl<T> Years<T> {
    fn get(&self, year: i32) -> Option<&T> {
        self.values.get(usize::try_from(year - self.first).ok()?)
    }
}

impl Years<Vec<f64>> {
    /// Yearly means of a measure in every run of an ensemble, in order of replicates; `map` is taken of each quarter.
    /// Only whole years count; `quarter` (0 to 3) of `year` is the first of the runs.
    ///
    /// # Panics
    /// When the ensemble's plan has not this measure.
    pub fn of(
        ensemble: &Ensemble,
        measure: Measure,
        (year, quarter): (i32, usize),
        map: fn(f64) -> f64,
    ) -> Self {
        let skip = (4 - quarter % 4) % 4;
        let mut values = Vec::new();
        let means = (skip..ensemble.plan().quarters.saturating_sub(3)).step_by(4).map(|from| {
            let mut sums = vec![0.0; ensemble.replicates()];
            for t in from..from + 4 {
                ensemble.values(measure, t, &mut values);
                sums.iter_mut().zip(&values).for_each(|(sum, &value)| *sum += map(value) / 4.0);
            }
            sums
        });
        Self { values: means.collect(), first: year + i32::from(skip > 0) }
    }
}

/// How well the runs of a theory fit an observed series.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// First and last year compared, and how many of those between have an observation.
    pub years: (i32, i32),
    pub n: usize,
    pub runs: usize,
    /// Median and the bounds of nine in ten runs' rank correlations; none where no run varied.
    pub correlation: Option<[f64; 3]>,
    /// Runs of which there is no rank correlation, because every year was like the others.
    pub silent: usize,
    /// By how many years the mean of all runs comes after the record where it fits it best, and its rank correlation
    /// there; none where it does not vary.
    pub best: Option<(i32, f64)>,
}

impl Fit {
    /// Compares runs with an observed series (year and value, each year once, in order). `None` where they have fewer
    /// than four years in common.
    pub fn new(runs: &Years<Vec<f64>>, observed: &[(i32, f64)]) -> Option<Self> {
        let common: Vec<(&Vec<f64>, f64)> =
            observed.iter().filter_map(|&(year, value)| Some((runs.get(year)?, value))).collect();
        let n = common.len();
        if n < FEWEST {
            return None;
        }
        let mut compared = observed.iter().map(|&(year, _)| year).filter(|&year| runs.get(year).is_some());
        let years = (compared.next()?, compared.next_back()?);
        let observed_ranks = ranks(&common.iter().map(|(_, value)| *value).collect::<Vec<_>>());
        let count = common[0].0.len();
        let of_run = |run: usize| {
            let course: Vec<f64> = common.iter().map(|(year, _)| year[run]).collect();
            correlation(&ranks(&course), &observed_ranks)
        };
        let known: Vec<f64> = (0..count).filter_map(of_run).collect();
        let best = best_lag(runs, observed);
        let correlation = quantiles(&known, [0.05, 0.5, 0.95]).map(|[low, middle, high]| [middle, low, high]);
        Some(Self { years, n, runs: count, correlation, silent: count - known.len(), best })
    }
}

fn best_lag(runs: &Years<Vec<f64>>, observed: &[(i32, f64)]) -> Option<(i32, f64)> {
    let mean = |year: &Vec<f64>| year.iter().sum::<f64>() / year.len() as f64;
    let mut best: Option<(i32, f64)> = None;
    for lag in LAGS {
        let pairs: (Vec<f64>, Vec<f64>) =
            observed.iter().filter_map(|&(year, value)| Some((mean(runs.get(year + lag)?), value))).unzip();
        if lag != 0 && pairs.0.len() < FEWEST_LAGGED {
            continue;
        }
        if let Some(fit) = spearman(&pairs.0, &pairs.1).filter(|fit| best.is_none_or(|(_, best)| *fit > best))
        {
            best = Some((lag, fit));
        }
    }
    best
}

/// Spearman's rank correlation, -1 to 1. `None` with fewer than four pairs and where either series does not vary.
pub fn spearman(a: &[f64], b: &[f64]) -> Option<f64> {
    if a.len() != b.len() || a.len() < FEWEST { None } else { correlation(&ranks(a), &ranks(b)) }
}

/// Ranks from 1; equal values share the mean of theirs.
fn ranks(values: &[f64]) -> Vec<f64> {
    // Series of years are short: counting is as fast as sorting them.
    let rank = |value: &f64| {
        let below = values.iter().filter(|other| *other < value).count();
        let equal = values.iter().filter(|other| *other == value).count();
        below as f64 + (equal + 1) as f64 / 2.0
    };
    values.iter().map(rank).collect()
}

/// Pearson's correlation of ranks, whose mean is known.
fn correlation(a: &[f64], b: &[f64]) -> Option<f64> {
    let middle = (a.len() + 1) as f64 / 2.0;
    let product =
        |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| (a - middle) * (b - middle)).sum() };
    let spread = (product(a, a) * product(b, b)).sqrt();
    (spread > 0.0).then(|| (product(a, b) / spread).clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ensemble::{BATCH, Plan};

    fn near(found: Option<f64>, expected: f64) {
        assert!(found.is_some_and(|r| (r - expected).abs() < 1e-12), "{found:?} is not {expected}");
    }

    #[test]
    fn rank_correlations_are_scipys() {
        near(spearman(&[1.0, 2.0, 3.0, 4.0, 5.0], &[5.0, 6.0, 7.0, 8.0, 7.0]), 0.8207826816681233);
        let (a, b) = ([0.0, 0.25, 0.25, 0.5, 1.0, 1.0], [-1.3, -1.1, -1.4, 0.1, 0.7, 1.2]);
        near(spearman(&a, &b), 0.8827348295047495);
        let a = [3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0];
        near(spearman(&a, &[2.0, 7.0, 1.0, 8.0, 2.0, 8.0, 1.0, 8.0]), 0.19885368120992467);
    }

    /// Without ties it is 1 - 6 sum(d^2) / (n (n^2 - 1)): ranks 1 2 3 4 against 2 1 4 3 are 1 - 24 / 60.
    #[test]
    fn rank_correlations_by_hand() {
        near(spearman(&[1.0, 2.0, 3.0, 4.0], &[20.0, 10.0, 40.0, 30.0]), 0.6);
        near(spearman(&[1.0, 2.0, 3.0, 4.0], &[1.0, 8.0, 27.0, 64.0]), 1.0);
        near(spearman(&[1.0, 2.0, 3.0, 4.0], &[0.0, -1.0, -2.0, -9.0]), -1.0);
        assert_eq!(ranks(&[0.5, 0.0, 0.5, 0.5, -1.0]), [4.0, 2.0, 4.0, 4.0, 1.0]);
    }

    #[test]
    fn what_does_not_vary_or_is_too_short_has_no_rank_correlation() {
        assert_eq!(spearman(&[0.0; 6], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), None);
        assert_eq!(spearman(&[1.0, 2.0, 3.0, 4.0], &[2.0; 4]), None);
        assert_eq!(spearman(&[1.0, 2.0, 3.0], &[1.0, 2.0, 3.0]), None);
        assert_eq!(spearman(&[1.0, 2.0, 3.0, 4.0], &[1.0, 2.0, 3.0]), None);
    }

    fn years(first: i32, courses: &[&[f64]]) -> Years<Vec<f64>> {
        let values = (0..courses[0].len()).map(|t| courses.iter().map(|course| course[t]).collect());
        Years { first, values: values.collect() }
    }

    #[test]
    fn each_run_counts_once_and_those_that_stand_still_are_counted_apart() {
        let observed = [(1981, -1.0), (1982, 0.0), (1983, 1.0), (1985, 2.0), (1999, 0.0)];
        let (up, down, still) = ([0.0, 0.1, 0.2, 9.0, 0.3], [4.0, 3.0, 2.0, 9.0, 1.0], [0.0; 5]);
        let fit = Fit::new(&years(1981, &[&up, &down, &up, &still]), &observed).unwrap();
        assert_eq!((fit.years, fit.n, fit.runs, fit.silent), ((1981, 1985), 4, 4, 1));
        // Of -1, 1, 1 the quantiles of 5, 50 and 95 %, interpolated: -0.8, 1, 1.
        let [middle, low, high] = fit.correlation.unwrap();
        assert!((middle - 1.0).abs() < 1e-12 && (low + 0.8).abs() < 1e-12 && (high - 1.0).abs() < 1e-12);
        assert!(Fit::new(&years(1982, &[&up]), &observed).is_none(), "three years in common are too few");
        let silent = Fit::new(&years(1981, &[&still]), &observed).unwrap();
        assert_eq!((silent.correlation, silent.best, silent.silent), (None, None, 1));
    }

    #[test]
    fn the_best_lag_is_positive_where_the_model_comes_after_the_record() {
        let record = [0.0, 3.0, 1.0, 4.0, 2.0, 6.0, 5.0, 9.0, 7.0, 8.0];
        let observed: Vec<(i32, f64)> = (1970..).zip(record).collect();
        let late: Vec<f64> = [&[5.0, 0.5], &record[..8]].concat();
        let early: Vec<f64> = [&record[1..], &[0.5]].concat();
        assert_eq!(Fit::new(&years(1970, &[&late]), &observed).unwrap().best, Some((2, 1.0)));
        assert_eq!(Fit::new(&years(1970, &[&early]), &observed).unwrap().best, Some((-1, 1.0)));
        // Five years in common are too few for a lag.
        let short = Fit::new(&years(1970, &[&late[..6]]), &observed[..6]).unwrap();
        assert_eq!(short.best.unwrap().0, 0);
        // Where a lag fits no better, there is none.
        let steady: Vec<f64> = (0..10).map(f64::from).collect();
        let rising: Vec<(i32, f64)> = (1970..1980).map(|year| (year, f64::from(year))).collect();
        assert_eq!(Fit::new(&years(1970, &[&steady]), &rising).unwrap().best, Some((0, 1.0)));
    }

    #[test]
    fn only_whole_years_have_a_mean() {
        // Ten quarters from the third of 1973: 1974 and 1975 are whole.
        let plan = Plan { measures: vec![Measure::Joint], quarters: 10 };
        let values = (0..10 * BATCH).map(|i| if i % BATCH == 0 { (i / BATCH) as f64 } else { 0.0 }).collect();
        let mut ensemble = Ensemble::new(plan);
        assert!(ensemble.accept(0, values));
        let years = Years::of(&ensemble, Measure::Joint, (1973, 2), |x| 2.0 * x);
        assert_eq!((years.first, years.values.len()), (1974, 2));
        // Quarters 2 to 5 and 6 to 9, doubled.
        assert_eq!((years.values[0][0], years.values[1][0], years.values[0][1]), (7.0, 15.0, 0.0));
        assert_eq!(Years::of(&ensemble, Measure::Joint, (1973, 0), |x| x).first, 1973);
    }
}
