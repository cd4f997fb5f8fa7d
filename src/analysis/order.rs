//! Who moves first: by how many quarters one series comes before another.
//!
//! In every run the lag at which two series agree best (largest cross-correlation). A government that leads makes a
//! top-down course, a public that leads a bottom-up one.

use super::chunks::{CHUNK, Chunks};
use super::experiment::Experiment;
use super::study::Study;
use crate::dyad::Level;
use crate::ensemble::quantiles;
use crate::lab::settings::Question;
use crate::math::logistic;
use crate::measures::{Share, Z_95};
use crate::param::Parameters;
use crate::text::term;
use crate::trajectory::Measure;
use serde::{Deserialize, Serialize};

/// Lags that are considered, quarters to either side: five years.
const MOST: i32 = 20;

/// Fewest pairs of quarters at a lag.
const FEWEST: usize = 8;

/// A series whose movement is compared, the mean of both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mover {
    Leaders,
    Cooperation,
    Publics,
    Identity,
    Institutions,
}

/// Pairs of which it is asked who moves first, with the first of them named first.
const PAIRS: [(Mover, Mover); 4] = [
    (Mover::Leaders, Mover::Publics),
    (Mover::Cooperation, Mover::Publics),
    (Mover::Cooperation, Mover::Identity),
    (Mover::Cooperation, Mover::Institutions),
];

impl Mover {
    fn name(self) -> &'static str {
        match self {
            Mover::Leaders => term("order-leaders"),
            Mover::Cooperation => term("order-cooperation"),
            Mover::Publics => term("order-publics"),
            Mover::Identity => term("order-identity"),
            Mover::Institutions => term("order-institutions"),
        }
    }

    fn measures(self) -> Vec<Measure> {
        match self {
            Mover::Leaders => [0, 1].map(|i| Measure::Trust(i, Level::Leader)).to_vec(),
            Mover::Cooperation => vec![Measure::Joint],
            Mover::Publics => [0, 1].map(|i| Measure::Trust(i, Level::Public)).to_vec(),
            Mover::Identity => [0, 1].map(Measure::Identity).to_vec(),
            Mover::Institutions => vec![Measure::Institutions],
        }
    }

    /// Whether a theory with these parameters lets it follow what happens: institutions that cannot grow only decay.
    fn follows(self, p: &Parameters) -> bool {
        self != Mover::Institutions || !(p.institutions_frozen || p.institution_growth == 0.0)
    }

    /// Trust is read as a probability, as everywhere on the page.
    fn map(self) -> fn(f64) -> f64 {
        if matches!(self, Mover::Leaders | Mover::Publics) { logistic } else { |x| x }
    }
}

/// By how many quarters `a` comes before `b` where they agree best, -20 to 20; of lags that agree equally well the
/// nearest to nought. `None` where either does not vary.
pub fn lead(a: &[f64], b: &[f64]) -> Option<i32> {
    let mut best: Option<(i32, f64)> = None;
    let lags = (0..=MOST).flat_map(|lag| if lag == 0 { vec![0] } else { vec![lag, -lag] });
    for lag in lags {
        // At lag k the quarter t of `a` stands beside the quarter t + k of `b`.
        let shift = lag.unsigned_abs() as usize;
        let n = a.len().min(b.len());
        if n < shift + FEWEST {
            break;
        }
        let (x, y) = if lag >= 0 { (&a[..n - shift], &b[shift..n]) } else { (&a[shift..n], &b[..n - shift]) };
        if let Some(r) = correlation(x, y)
            && best.is_none_or(|(_, most)| r > most + 1e-12)
        {
            best = Some((lag, r));
        }
    }
    best.map(|(lag, _)| lag)
}

fn correlation(x: &[f64], y: &[f64]) -> Option<f64> {
    let n = x.len() as f64;
    let mean = |list: &[f64]| list.iter().sum::<f64>() / n;
    let (mx, my) = (mean(x), mean(y));
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (a, b) in x.iter().zip(y) {
        let (a, b) = (a - mx, b - my);
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    // What rounding leaves of a constant is no movement.
    (xx > 1e-12 && yy > 1e-12).then(|| xy / (xx * yy).sqrt())
}

/// What the study is told.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ask {}

/// Who moves first, in both theories on the same shocks. A piece is a chunk of replicates: for each the lead of every
/// pair, NaN where one of it does not move, theory by theory.
pub struct OrderStudy {
    experiment: Experiment,
    questions: [Question; 2],
}

/// Who of a pair moves first in a theory.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order {
    pub first: &'static str,
    pub second: &'static str,
    pub runs: usize,
    /// Runs in which one of the pair does not move.
    pub silent: usize,
    /// Quartiles of the lead of the first over the second, quarters; none where no run moves.
    pub lead: Option<[f64; 3]>,
    /// Runs in which the first moves first, with its Wilson interval among those that move.
    pub before: (usize, f64, f64),
    /// Runs in which the second does.
    pub after: usize,
}

impl OrderStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence where the model cannot run it.
    pub fn new(experiment: Experiment, _: Ask) -> Result<Self, String> {
        let mut measures: Vec<Measure> = Vec::new();
        for measure in PAIRS.into_iter().flat_map(|(a, b)| [a, b]).flat_map(Mover::measures) {
            if !measures.contains(&measure) {
                measures.push(measure);
            }
        }
        let ask = |slot| experiment.question(experiment.theory(slot), &[], &measures);
        let questions = [ask(0)?, ask(1)?];
        Ok(Self { experiment, questions })
    }

    fn chunks(&self) -> Chunks {
        Chunks(self.experiment.runs)
    }
}

impl Study for OrderStudy {
    /// Theory by theory, pair by pair.
    type Answer = [Vec<Order>; 2];

    fn pieces(&self) -> usize {
        self.chunks().count()
    }

    fn width(&self) -> usize {
        2 * PAIRS.len() * CHUNK
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let horizon = self.experiment.horizon();
        let mut numbers = Vec::with_capacity(self.width());
        for question in &self.questions {
            let replicates = self.chunks().replicates(index);
            let runs = self.experiment.span(question, replicates.start, replicates.len());
            let course = |mover: Mover, run: usize| -> Vec<f64> {
                let of: Vec<Vec<f64>> = mover.measures().into_iter().map(|m| runs.series(m, run)).collect();
                let map = mover.map();
                (0..horizon)
                    .map(|t| of.iter().map(|series| map(series[t])).sum::<f64>() / of.len() as f64)
                    .collect()
            };
            for (first, second) in PAIRS {
                let moves = [first, second].into_iter().all(|mover| mover.follows(&question.parameters));
                let wanted = numbers.len() + CHUNK;
                let leads = (0..replicates.len())
                    .map(|run| moves.then(|| lead(&course(first, run), &course(second, run))).flatten());
                numbers.extend(leads.map(|lead| lead.map_or(f64::NAN, f64::from)));
                numbers.resize(wanted, f64::NAN);
            }
        }
        Ok(numbers)
    }

    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Self::Answer> {
        let chunks = self.chunks().complete(pieces, 1);
        let of = |slot: usize, pair: usize| {
            let at = (slot * PAIRS.len() + pair) * CHUNK;
            let runs = self.chunks().runs(chunks.len());
            let all: Vec<f64> =
                chunks.iter().flat_map(|chunk| &chunk[0][at..at + CHUNK]).copied().take(runs).collect();
            let known: Vec<f64> = all.iter().copied().filter(|lead| !lead.is_nan()).collect();
            let before = Share::count(known.iter().map(|&lead| lead > 0.0));
            let (low, high) = before.wilson(Z_95);
            let (first, second) = PAIRS[pair];
            Order {
                first: first.name(),
                second: second.name(),
                runs: all.len(),
                silent: all.len() - known.len(),
                lead: quantiles(&known, [0.25, 0.5, 0.75]),
                before: (before.successes, low, high),
                after: known.iter().filter(|&&lead| lead < 0.0).count(),
            }
        };
        let theory = |slot| (0..PAIRS.len()).map(|pair| of(slot, pair)).collect();
        (!chunks.is_empty()).then(|| [theory(0), theory(1)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shifted_copy_is_found_at_its_shift() {
        let wave = |t: i32| f64::from((t * 7919 + 13 * t * t).rem_euclid(101)) / 101.0;
        let a: Vec<f64> = (0..60).map(wave).collect();
        for shift in [-20, -3, 0, 1, 7, 20] {
            let b: Vec<f64> = (0..60).map(|t| wave(t - shift)).collect();
            assert_eq!(lead(&a, &b), Some(shift));
            assert_eq!(lead(&b, &a), Some(-shift));
        }
    }

    #[test]
    fn what_does_not_move_leads_nobody() {
        let a: Vec<f64> = (0..40).map(f64::from).collect();
        assert_eq!(lead(&a, &[0.1 + 0.2; 40]), None);
        assert_eq!(lead(&a[..5], &a[..5]), None, "too short");
        // Two straight lines agree at every lag: the nearest counts.
        assert_eq!(lead(&a, &a), Some(0));
    }
}
