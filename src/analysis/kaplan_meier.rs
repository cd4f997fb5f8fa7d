//! How soon cooperation becomes durable, and how long it lasts then: times that not every run reaches.
//!
//! The product-limit estimate lets a run count as long as it is seen: one that ends before anything happened is
//! censored, neither a success nor a failure.
//! Source: Kaplan and Meier (1958), Journal of the American Statistical Association 53, 457-481; variance: Greenwood
//! (1926); the interval is that of the log-log transformation, which stays between 0 and 1 (Kalbfleisch and Prentice
//! 1980).

use super::chunks::{CHUNK, Chunks};
use super::experiment::Experiment;
use super::study::Study;
use crate::lab::settings::Question;
use crate::math::{exp, ln};
use crate::measures::{Share, TRANSFORMED_QUARTERS, Z_95, transformation};
use crate::text::say;
use crate::trajectory::Measure;
use serde::{Deserialize, Serialize};

/// How long one run was seen, and whether what was waited for happened then.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// Quarters.
    pub time: usize,
    pub happened: bool,
}

/// A step of the curve: the share to which nothing has happened up to and including a time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Step {
    /// Quarters.
    pub time: usize,
    /// Runs seen until just before.
    pub at_risk: usize,
    /// Runs to which it happened at this time.
    pub events: usize,
    pub survival: f64,
    /// Bounds of the interval of 95 %.
    pub low: f64,
    pub high: f64,
}

/// The product-limit estimate: a step for every time at which something happened, in order.
pub fn kaplan_meier(seen: &[Seen]) -> Vec<Step> {
    let mut order: Vec<Seen> = seen.to_vec();
    order.sort_by_key(|run| run.time);
    let (mut survival, mut greenwood, mut steps) = (1.0, 0.0, Vec::new());
    let mut at = 0;
    while at < order.len() {
        let (time, at_risk) = (order[at].time, order.len() - at);
        let here = order[at..].iter().take_while(|run| run.time == time);
        let (mut runs, mut events) = (0, 0);
        for run in here {
            runs += 1;
            events += usize::from(run.happened);
        }
        at += runs;
        if events == 0 {
            continue;
        }
        let (d, n) = (events as f64, at_risk as f64);
        survival *= (n - d) / n;
        greenwood += d / (n * (n - d));
        let (low, high) = log_log(survival, greenwood);
        steps.push(Step { time, at_risk, events, survival, low, high });
    }
    steps
}

/// Bounds of 95 % by the log-log transformation; where nobody is left there is no variance and the bounds are 0 and 1.
fn log_log(survival: f64, greenwood: f64) -> (f64, f64) {
    if survival <= 0.0 || survival >= 1.0 {
        return (0.0, 1.0);
    }
    let spread = Z_95 * greenwood.sqrt() / -ln(survival);
    let power = |by: f64| exp(ln(survival) * exp(by));
    (power(spread), power(-spread))
}

/// The first time by which at most half is left; `None` if more than half is left at the end.
pub fn median(steps: &[Step]) -> Option<usize> {
    steps.iter().find(|step| step.survival <= 0.5).map(|step| step.time)
}

/// Cooperation that falls below this level has not lasted: the lower edge of cooperation in
/// MODEL.md, “What is read from the results”.
const LOST: f64 = 0.5;

/// Years by which the chance of durable cooperation is told.
const YEARS: [usize; 4] = [5, 10, 20, 30];

/// What the study is told.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ask {}

/// How soon cooperation becomes durable and how long it lasts, in both theories on the same shocks. A piece is a chunk
/// of replicates: for each the quarter in which durable cooperation begins and the one in which it is lost, -1 for
/// never, theory by theory.
pub struct SurvivalStudy {
    experiment: Experiment,
    questions: [Question; 2],
}

/// What the study says of a theory.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Survival {
    pub runs: usize,
    /// Quarters over which beginnings count: those from which three years can be seen.
    pub horizon: usize,
    /// Share of runs in which durable cooperation has not begun yet.
    pub waiting: Vec<Step>,
    /// Median quarter of its beginning.
    pub median: Option<usize>,
    /// Years, and the share of runs in which it has begun by then with its Wilson interval; years within the horizon.
    pub by: Vec<(usize, f64, f64, f64)>,
    /// Of the runs in which it began, how many.
    pub begun: usize,
    /// In how many of them it was lost before the end.
    pub lost: usize,
    /// Share in which it lasts, by quarters since it began.
    pub lasting: Vec<Step>,
}

impl SurvivalStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence where the runs are too short for anything to be durable.
    pub fn new(experiment: Experiment, _: Ask) -> Result<Self, String> {
        if experiment.quarters() < 24 {
            return Err(say!("ask-survival", quarters = experiment.quarters()));
        }
        let ask = |slot| experiment.question(experiment.theory(slot), &[], &[Measure::Cooperation]);
        let questions = [ask(0)?, ask(1)?];
        Ok(Self { experiment, questions })
    }

    fn chunks(&self) -> Chunks {
        Chunks(self.experiment.runs)
    }

    fn told(&self, times: &[(f64, f64)]) -> Survival {
        let quarters = self.experiment.quarters();
        // What begins later cannot be seen to last for three years.
        let horizon = self.experiment.horizon().min(quarters + 1 - TRANSFORMED_QUARTERS);
        let known = |time: f64| (time >= 0.0).then_some(time as usize);
        let begins: Vec<Option<usize>> =
            times.iter().map(|&(begin, _)| known(begin).filter(|&t| t < horizon)).collect();
        let waiting: Vec<Seen> = begins
            .iter()
            .map(|begin| Seen { time: begin.unwrap_or(horizon), happened: begin.is_some() })
            .collect();
        let lasting: Vec<Seen> = times
            .iter()
            .zip(&begins)
            .filter_map(|(&(_, loss), begin)| {
                let begin = (*begin)?;
                let end = known(loss);
                Some(Seen { time: end.unwrap_or(quarters) - begin, happened: end.is_some() })
            })
            .collect();
        let by = YEARS.into_iter().filter(|years| years * 4 <= horizon).map(|years| {
            let share = Share::count(begins.iter().map(|begin| begin.is_some_and(|t| t < years * 4)));
            let (low, high) = share.wilson(Z_95);
            (years, share.value().unwrap_or(0.0), low, high)
        });
        let steps = kaplan_meier(&waiting);
        Survival {
            runs: times.len(),
            horizon,
            median: median(&steps),
            waiting: steps,
            by: by.collect(),
            begun: lasting.len(),
            lost: lasting.iter().filter(|run| run.happened).count(),
            lasting: kaplan_meier(&lasting),
        }
    }
}

impl Study for SurvivalStudy {
    type Answer = [Survival; 2];

    fn pieces(&self) -> usize {
        self.chunks().count()
    }

    fn width(&self) -> usize {
        2 * 2 * CHUNK
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let mut numbers = Vec::with_capacity(self.width());
        for question in &self.questions {
            let replicates = self.chunks().replicates(index);
            let runs = self.experiment.span(question, replicates.start, replicates.len());
            let wanted = numbers.len() + 2 * CHUNK;
            for run in 0..replicates.len() {
                let level = runs.series(Measure::Cooperation, run);
                let begin = transformation(&level);
                let loss = begin.and_then(|begin| (begin..level.len()).find(|&t| level[t] < LOST));
                numbers.extend([begin, loss].map(|time| time.map_or(-1.0, |t| t as f64)));
            }
            numbers.resize(wanted, -1.0);
        }
        Ok(numbers)
    }

    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Self::Answer> {
        let chunks = self.chunks().complete(pieces, 1);
        let of = |slot: usize| {
            let times: Vec<(f64, f64)> = chunks
                .iter()
                .flat_map(|chunk| chunk[0][slot * 2 * CHUNK..(slot + 1) * 2 * CHUNK].as_chunks::<2>().0)
                .map(|&[begin, loss]| (begin, loss))
                .take(self.chunks().runs(chunks.len()))
                .collect();
            self.told(&times)
        };
        (!chunks.is_empty()).then(|| [of(0), of(1)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Remission of 21 patients on 6-mercaptopurine, weeks; the second list is censored. Freireich et al. (1963),
    /// Blood 21, 699-716.
    const REMISSION: ([usize; 9], [usize; 12]) =
        ([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);

    fn remission() -> Vec<Seen> {
        let of = |happened| move |&time: &usize| Seen { time, happened };
        REMISSION.0.iter().map(of(true)).chain(REMISSION.1.iter().map(of(false))).collect()
    }

    #[test]
    fn the_published_example_is_reproduced() {
        let steps = kaplan_meier(&remission());
        let wanted = [
            (6, 21, 3, 0.8571),
            (7, 17, 1, 0.8067),
            (10, 15, 1, 0.7529),
            (13, 12, 1, 0.6902),
            (16, 11, 1, 0.6275),
            (22, 7, 1, 0.5378),
            (23, 6, 1, 0.4482),
        ];
        assert_eq!(steps.len(), wanted.len());
        for (step, (time, at_risk, events, survival)) in steps.iter().zip(wanted) {
            assert_eq!((step.time, step.at_risk, step.events), (time, at_risk, events));
            assert!((step.survival - survival).abs() < 5e-5, "{step:?}");
        }
        // Log-log bounds as the textbooks print them: week 6 .620 to .952, week 23 .188 to .680.
        assert!(
            (steps[0].low - 0.620).abs() < 1e-3 && (steps[0].high - 0.952).abs() < 1e-3,
            "{:?}",
            steps[0]
        );
        assert!(
            (steps[6].low - 0.188).abs() < 1e-3 && (steps[6].high - 0.680).abs() < 1e-3,
            "{:?}",
            steps[6]
        );
        assert_eq!(median(&steps), Some(23));
    }

    #[test]
    fn without_censoring_before_the_end_it_is_the_share_that_is_left() {
        let seen: Vec<Seen> = (0..10).map(|i| Seen { time: i % 4, happened: i % 4 < 3 }).collect();
        for step in kaplan_meier(&seen) {
            let left = seen.iter().filter(|run| !run.happened || run.time > step.time).count();
            assert!((step.survival - left as f64 / 10.0).abs() < 1e-12);
        }
        assert!(kaplan_meier(&[]).is_empty());
        let all = kaplan_meier(&[Seen { time: 2, happened: true }; 3]);
        assert_eq!((all[0].survival, all[0].low, all[0].high), (0.0, 0.0, 1.0));
    }
}
