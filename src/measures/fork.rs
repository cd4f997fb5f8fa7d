//! What a change does: two ensembles of the same seed and shocks, compared run by run.
//!
//! Whatever chance adds is the same in both runs of a pair and falls out of their difference, so that a thousand pairs
//! tell what a thousand runs each could not. Runs beyond the shorter ensemble have no pair and are left out.

use super::share::{Share, Z_95};
use super::survival::{Survival, collapse_share, half_life};
use crate::ensemble::{Ensemble, quantiles};
use crate::trajectory::Measure;

/// Reads a quantity of all complete replicates in a quarter, in order of replicates.
pub type Read<'a> = &'a dyn Fn(&Ensemble, usize, &mut Vec<f64>);

/// Differences of a quantity by quarter, with the change less without it, in the quantity's unit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Differences {
    pub pairs: usize,
    pub mean: Vec<f64>,
    /// Standard error of the mean.
    pub error: Vec<f64>,
    pub q05: Vec<f64>,
    pub q25: Vec<f64>,
    pub median: Vec<f64>,
    pub q75: Vec<f64>,
    pub q95: Vec<f64>,
}

impl Differences {
    /// Of what `read` reads. `None` without two pairs.
    pub fn of(with: &Ensemble, without: &Ensemble, read: Read) -> Option<Self> {
        let pairs = with.replicates().min(without.replicates());
        if pairs < 2 {
            return None;
        }
        let mut out = Self { pairs, ..Self::default() };
        let (mut now, mut then) = (Vec::new(), Vec::new());
        for t in 0..with.plan().quarters.min(without.plan().quarters) {
            read(with, t, &mut now);
            read(without, t, &mut then);
            now.truncate(pairs);
            now.iter_mut().zip(&then).for_each(|(now, then)| *now -= then);
            let (mean, error) = mean_and_error(&now)?;
            let [q05, q25, median, q75, q95] = quantiles(&now, [0.05, 0.25, 0.5, 0.75, 0.95])?;
            out.mean.push(mean);
            out.error.push(error);
            out.q05.push(q05);
            out.q25.push(q25);
            out.median.push(median);
            out.q75.push(q75);
            out.q95.push(q95);
        }
        Some(out)
    }
}

/// Mean and its standard error; `None` of less than two values.
fn mean_and_error(values: &[f64]) -> Option<(f64, f64)> {
    let n = values.len() as f64;
    if values.len() < 2 {
        return None;
    }
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    Some((mean, (squares / (n - 1.0) / n).sqrt()))
}

/// What a change does to joint cooperation over a span of quarters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// Mean over runs of the difference in the share of the span's quarters in which both cooperate, -1 to 1.
    pub mean: f64,
    /// Its interval of 95 %, of paired means.
    pub low: f64,
    pub high: f64,
    /// Runs with more, with less and with as much joint cooperation as without the change.
    pub higher: usize,
    pub lower: usize,
    pub same: usize,
    pub pairs: usize,
}

impl Effect {
    /// Over quarters `from..to`. `None` without two pairs, of an empty span, and where the runs end before it does.
    ///
    /// # Panics
    /// When a plan has no [`Measure::Joint`].
    pub fn of(with: &Ensemble, without: &Ensemble, from: usize, to: usize) -> Option<Self> {
        let pairs = with.replicates().min(without.replicates());
        if from >= to || to > with.plan().quarters.min(without.plan().quarters) {
            return None;
        }
        // Quarters are counted whole, so that equal runs are exactly equal.
        let mut more = vec![0.0; pairs];
        let (mut now, mut then) = (Vec::new(), Vec::new());
        for t in from..to {
            with.values(Measure::Joint, t, &mut now);
            without.values(Measure::Joint, t, &mut then);
            more.iter_mut().zip(now.iter().zip(&then)).for_each(|(more, (now, then))| *more += now - then);
        }
        let count = |holds: fn(f64) -> bool| more.iter().filter(|&&more| holds(more)).count();
        let [higher, lower, same] = [count(|m| m > 0.0), count(|m| m < 0.0), count(|m| m == 0.0)];
        let quarters = (to - from) as f64;
        more.iter_mut().for_each(|more| *more /= quarters);
        let (mean, error) = mean_and_error(&more)?;
        let half = Z_95 * error;
        Some(Self { mean, low: mean - half, high: mean + half, higher, lower, same, pairs })
    }

    /// Whether the interval leaves no effect out.
    pub fn differs(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// How long a survival curve is at most, quarters: six years.
pub const CURVE_QUARTERS: usize = 24;

/// S(n): what is left of joint cooperation `n` quarters after a turnover.
#[derive(Clone, Debug, PartialEq)]
pub struct SurvivalCurve {
    /// Survival of each quarter alone, from the first after the turnover; `None` where hardly a run cooperates
    /// without it, and where a script has both sides cooperate.
    pub points: Vec<Option<Survival>>,
    /// The first number of quarters after which less than half is left; `None` if that is never within the runs.
    pub half_life: Option<usize>,
    /// Share of runs that collapse; `None` where the runs end before that can be seen.
    pub collapse: Option<Share>,
    pub pairs: usize,
}

impl SurvivalCurve {
    /// From two ensembles of the same seed that differ in a turnover at the end of quarter `turnover`. `scripted`: of a
    /// quarter, from 0, whether a script has both sides cooperate in it, so that it says nothing of what survives. `None`
    /// without two pairs or without a quarter after the turnover.
    ///
    /// # Panics
    /// When a plan has no [`Measure::Joint`].
    pub fn of(
        with: &Ensemble,
        without: &Ensemble,
        turnover: usize,
        scripted: impl Fn(usize) -> bool,
    ) -> Option<Self> {
        let pairs = with.replicates().min(without.replicates());
        let quarters = with.plan().quarters.min(without.plan().quarters);
        let length = quarters.saturating_sub(turnover + 1).min(CURVE_QUARTERS);
        if pairs < 2 || length == 0 {
            return None;
        }
        Some(Self {
            points: (turnover..turnover + length)
                .map(|t| if scripted(t + 1) { None } else { Survival::of(with, without, t, 1) })
                .collect(),
            half_life: half_life(with, without, turnover),
            collapse: collapse_share(with, turnover),
            pairs,
        })
    }

    /// Whether there is anything that could survive.
    pub fn has_points(&self) -> bool {
        self.points.iter().any(Option::is_some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ensemble::{BATCH, Plan};

    /// One batch of joint cooperation, as a function of run and quarter.
    fn ensemble(quarters: usize, batches: usize, joint: impl Fn(usize, usize) -> f64) -> Ensemble {
        let mut ensemble = Ensemble::new(Plan { measures: vec![Measure::Joint], quarters });
        for batch in 0..batches {
            let values = (0..quarters)
                .flat_map(|t| (0..BATCH).map(move |run| (BATCH * batch + run, t)))
                .map(|(run, t)| joint(run, t))
                .collect();
            assert!(ensemble.accept(batch, values));
        }
        ensemble
    }

    fn percent(ensemble: &Ensemble, t: usize, out: &mut Vec<f64>) {
        ensemble.values(Measure::Joint, t, out);
        out.iter_mut().for_each(|value| *value *= 100.0);
    }

    #[test]
    fn differences_are_those_of_pairs() {
        // Both vary wildly from run to run; their difference in quarter 1 is the run's number, 0 to 49.
        let noise = |run: usize| ((run * 37) % 11) as f64;
        let without = ensemble(2, 1, |run, _| noise(run));
        let with = ensemble(2, 1, |run, t| noise(run) + if t == 1 { run as f64 } else { 0.0 });
        let d = Differences::of(&with, &without, &percent).unwrap();
        assert_eq!(d.pairs, 50);
        assert_eq!((d.mean[0], d.error[0], d.q05[0], d.q95[0]), (0.0, 0.0, 0.0, 0.0));
        assert_eq!(d.mean[1], 2450.0);
        // The variance of 0..n-1 is n (n + 1) / 12 = 212.5; the error its root over the root of 50.
        assert!((d.error[1] - 100.0 * (212.5f64 / 50.0).sqrt()).abs() < 1e-9);
        // Order statistics: 5 % of 49 steps is 2.45.
        for (got, at) in [d.q05[1], d.q25[1], d.median[1], d.q75[1], d.q95[1]]
            .into_iter()
            .zip([2.45, 12.25, 24.5, 36.75, 46.55])
        {
            assert!((got - 100.0 * at).abs() < 1e-9, "{got} is not {at}");
        }
    }

    #[test]
    fn runs_without_a_partner_are_left_out() {
        // In the second batch the longer ensemble is far away.
        let with = ensemble(3, 2, |run, _| if run < BATCH { 1.0 } else { -7.0 });
        let without = ensemble(3, 1, |_, _| 1.0);
        let d = Differences::of(&with, &without, &percent).unwrap();
        assert_eq!((d.pairs, d.mean[2]), (50, 0.0));
        assert_eq!(Effect::of(&without, &with, 0, 3).map(|e| (e.pairs, e.same)), Some((50, 50)));
        let empty = Ensemble::new(without.plan().clone());
        assert_eq!(Differences::of(&with, &empty, &percent), None);
        assert_eq!(Effect::of(&empty, &with, 0, 3), None);
    }

    #[test]
    fn an_effect_is_averaged_within_each_run_first() {
        // Over quarters 2 to 5, ten runs gain all four quarters, five lose two, thirty-five stay as they are.
        let without = ensemble(8, 1, |run, _| if run < 10 { 0.0 } else { 1.0 });
        let with = ensemble(8, 1, |run, t| match run {
            0..10 => 1.0,
            10..15 if t == 2 || t == 5 => 0.0,
            _ => 1.0,
        });
        let effect = Effect::of(&with, &without, 2, 6).unwrap();
        assert_eq!((effect.higher, effect.lower, effect.same, effect.pairs), (10, 5, 35, 50));
        // (10 x 1 - 5 x .5) / 50 = .15; squares 10 x .85^2 + 5 x .65^2 + 35 x .15^2 = 10.125.
        assert!((effect.mean - 0.15).abs() < 1e-12);
        let half = Z_95 * (10.125f64 / 49.0 / 50.0).sqrt();
        assert!((effect.high - 0.15 - half).abs() < 1e-12 && (0.15 - half - effect.low).abs() < 1e-12);
        assert!(effect.differs());
        assert_eq!(Effect::of(&with, &without, 6, 6), None);
        assert_eq!(Effect::of(&with, &without, 6, 9), None);
        let none = Effect::of(&with, &with, 0, 8).unwrap();
        assert_eq!((none.mean, none.low, none.high, none.differs()), (0.0, 0.0, 0.0, false));
    }

    #[test]
    fn survival_falls_quarter_by_quarter() {
        // Turnover in quarter 2. Of forty cooperating runs, n quarters later ten times n have stopped.
        let without = ensemble(7, 1, |run, t| f64::from(u8::from(run < 40 && t != 5)));
        let with = ensemble(7, 1, |run, t| {
            let stopped = 10 * t.saturating_sub(2);
            f64::from(u8::from(run < 40 && run >= stopped && t != 5))
        });
        let curve = SurvivalCurve::of(&with, &without, 2, |_| false).unwrap();
        // In quarter 5 no run cooperates without the turnover either.
        for (point, wanted) in curve.points.iter().zip([Some(0.75), Some(0.5), None, Some(0.0)]) {
            assert_eq!(point.is_some(), wanted.is_some());
            let apart = point.zip(wanted).map_or(0.0, |(point, wanted)| (point.ratio - wanted).abs());
            assert!(apart < 1e-12, "{point:?} is not {wanted:?}");
        }
        assert_eq!(curve.half_life, Some(4));
        assert_eq!((curve.pairs, curve.collapse, curve.has_points()), (50, None, true));
        // Residuals of the first quarter: ten of -.75, thirty of .25, ten of 0.
        let first = curve.points[0].unwrap();
        let error = ((10.0 * 0.5625 + 30.0 * 0.0625) / 49.0 / 50.0f64).sqrt() / 0.8;
        assert!((first.high - (0.75 + Z_95 * error)).abs() < 1e-12 && first.quarters == 1);
    }

    #[test]
    fn where_a_script_has_both_cooperate_nothing_is_said_of_survival() {
        // After the turnover in quarter 2 nobody cooperates but in quarters 4 and 5, as a treaty has it.
        let without = ensemble(8, 1, |_, _| 1.0);
        let with = ensemble(8, 1, |_, t| if t <= 2 || t == 4 || t == 5 { 1.0 } else { 0.0 });
        let curve = SurvivalCurve::of(&with, &without, 2, |t| t == 4 || t == 5).unwrap();
        let said: Vec<_> = curve.points.iter().map(|point| point.map(|point| point.ratio)).collect();
        assert_eq!(said, [Some(0.0), None, None, Some(0.0), Some(0.0)]);
        assert_eq!(curve.half_life, Some(1));
    }

    #[test]
    fn a_curve_ends_with_the_runs_and_after_six_years() {
        let all = ensemble(40, 1, |_, _| 1.0);
        let length =
            |turnover| SurvivalCurve::of(&all, &all, turnover, |_| false).map(|curve| curve.points.len());
        assert_eq!([length(2), length(30), length(38), length(39)], [Some(24), Some(9), Some(1), None]);
        assert_eq!(SurvivalCurve::of(&all, &all, 2, |_| false).unwrap().half_life, None);
        assert_eq!(
            SurvivalCurve::of(&all, &all, 2, |_| false).unwrap().collapse,
            Some(Share { successes: 0, of: 50 })
        );
        let none = ensemble(9, 1, |_, _| 0.0);
        let curve = SurvivalCurve::of(&none, &none, 0, |_| false).unwrap();
        assert!(!curve.has_points() && curve.half_life.is_none());
    }
}
