//! What cooperation withstands: a standard battery of shocks to pairs that cooperate.
//!
//! A pair that cooperates at the time of the shock goes on in seven copies on the same shocks of chance: left alone,
//! and hit by each shock of the battery. What is left is cooperation in the copy that was hit, relative to the one that
//! was left alone: at its lowest within two years, and on average in years three and four (the
//! resilience index).

use super::chunks::Chunks;
use super::estimate::Estimate;
use super::experiment::Experiment;
use super::study::Study;
use crate::dyad::{Constants, Dyad, Intervention, Level, Shocks, Successor};
use crate::lab::settings::Question;
use crate::measures::Z_95;
use crate::param::Parameters;
use crate::rng::{ReplicateDraws, Seed};
use crate::text::{say, term};
use serde::{Deserialize, Serialize};

/// A shock of the battery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shock {
    /// The leader of a side leaves; a distrustful one of little sensibility follows.
    Turnover(usize),
    /// An ambiguous incident by the second side.
    Incident,
    /// The second side betrays the first.
    Betrayal,
    /// For a year cooperation asks for more trust.
    Structure,
    /// Both publics lose trust.
    Publics,
}

impl Shock {
    /// The battery.
    pub const ALL: [Shock; 6] = [
        Shock::Turnover(0),
        Shock::Turnover(1),
        Shock::Incident,
        Shock::Betrayal,
        Shock::Structure,
        Shock::Publics,
    ];

    /// In words.
    pub fn name(self) -> &'static str {
        match self {
            Shock::Turnover(0) => term("shock-turnover-first"),
            Shock::Turnover(_) => term("shock-turnover-second"),
            Shock::Incident => term("shock-incident"),
            Shock::Betrayal => term("shock-betrayal"),
            Shock::Structure => term("shock-structure"),
            Shock::Publics => term("shock-publics"),
        }
    }

    /// What it imposes in the quarter in which it hits.
    fn intervention(self, mut script: Intervention) -> Intervention {
        match self {
            Shock::Turnover(side) => {
                script.turnover[side] = true;
                script.successor[side] = Some(Successor { disposition: -0.6, sensibility: 0.25 });
            }
            Shock::Incident => script.incident[1] = true,
            Shock::Betrayal => script.betrayal[0] = true,
            Shock::Structure | Shock::Publics => {}
        }
        script
    }

    /// By how much it raises the minimum trust threshold in the quarters after it hits, log-odds.
    fn pressure(self, quarters: usize) -> f64 {
        if self == Shock::Structure && quarters < YEAR { 0.5 } else { 0.0 }
    }

    /// What it does to the pair at once.
    fn strike(self, dyad: &mut Dyad, p: &Parameters) {
        if self == Shock::Publics {
            for state in &mut dyad.states {
                let public = &mut state.trust[Level::Public as usize];
                *public = (*public - 1.0).max(-p.trust_limit);
            }
        }
    }
}

/// How long a shock of the structure lasts, quarters.
const YEAR: usize = 4;

/// Quarters after a shock that are read: four years.
const AFTER: usize = 16;

/// Quarters within which the lowest point counts.
const LOWEST_WITHIN: usize = 8;

/// A pair whose cooperation level is at least this cooperates (MODEL.md, “What is read from the results”).
const COOPERATES: f64 = 0.5;

/// Fewest pairs of which an index is told.
const FEWEST: f64 = 20.0;

/// The shock of unscripted runs: after twenty years.
const TWENTY_YEARS: usize = 80;

/// What the study is told.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ask {
    /// The quarter of the shocks, from 0: after twenty years in a typical rivalry, four years before the end of a
    /// scenario.
    pub quarter: Option<usize>,
}

/// The battery in both theories. A piece is a chunk of replicates of a theory: how many pairs cooperate at the time of
/// the shock, then for the copy that is left alone and for each shock how many of them cooperate in each quarter after.
pub struct ResilienceStudy {
    experiment: Experiment,
    questions: [Question; 2],
    quarter: usize,
}

/// What is left after a shock.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Left {
    pub shock: &'static str,
    /// Joint cooperation relative to the copy that was left alone, quarter by quarter from the shock on.
    pub course: Vec<f64>,
    /// At its lowest within two years.
    pub lowest: f64,
    /// Mean of years three and four.
    pub later: f64,
    /// Mean of the two, 0 to 1, with a jackknife interval over chunks of 64 runs.
    pub score: Estimate,
}

/// What the study says of a theory.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Resilience {
    pub runs: usize,
    /// Quarter of the shocks.
    pub quarter: usize,
    /// Pairs that cooperate then.
    pub pairs: usize,
    /// Shock by shock; none where too few pairs cooperate.
    pub battery: Vec<Left>,
    /// Mean score; none where too few pairs cooperate.
    pub index: Option<Estimate>,
}

impl ResilienceStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence where the runs do not go on for four years after the shocks.
    pub fn new(experiment: Experiment, ask: Ask) -> Result<Self, String> {
        let quarters = experiment.quarters();
        let short = || say!("ask-resilience", quarters = quarters, least = AFTER);
        let last = quarters.checked_sub(AFTER).ok_or_else(short)?;
        let usual = if experiment.scenario.is_some() { last } else { TWENTY_YEARS };
        let quarter = ask.quarter.unwrap_or(usual);
        if quarter > last {
            return Err(say!("ask-quarter", quarter = quarter, after = AFTER, last = last));
        }
        let of = |slot| experiment.question(experiment.theory(slot), &[], &[]);
        let questions = [of(0)?, of(1)?];
        Ok(Self { experiment, questions, quarter })
    }

    /// Joint cooperation in the quarters after, while `shock` hits.
    fn after(
        &self,
        shock: Option<Shock>,
        mut dyad: Dyad,
        question: &Question,
        draws: ReplicateDraws,
    ) -> [bool; AFTER] {
        let p = &question.parameters;
        let level = Constants::new(p);
        if let Some(shock) = shock {
            shock.strike(&mut dyad, p);
        }
        std::array::from_fn(|n| {
            let t = self.quarter + n;
            let script = &question.script[t];
            let hit = match shock {
                Some(shock) if n == 0 => &shock.intervention(script.clone()),
                _ => script,
            };
            // On top of what third parties do in this setting, in both copies.
            let pressure = shock.map_or(0.0, |shock| shock.pressure(n));
            let constants = Constants { threshold: level.threshold + pressure, ..level.clone() };
            dyad.step(p, &constants, Shocks::new(draws.quarter(t as u32)), hit).joint()
        })
    }

    fn told(&self, chunks: &[&[f64]]) -> Resilience {
        let sums = |without: Option<usize>| {
            let mut sums = vec![0.0; self.width()];
            let kept = chunks.iter().enumerate().filter(|(n, _)| Some(*n) != without);
            for (_, chunk) in kept {
                sums.iter_mut().zip(*chunk).for_each(|(sum, value)| *sum += value);
            }
            sums
        };
        let all = sums(None);
        let pairs = all[0];
        let mut told = Resilience {
            runs: Chunks(self.experiment.runs).runs(chunks.len()),
            quarter: self.quarter,
            pairs: pairs as usize,
            battery: Vec::new(),
            index: None,
        };
        if pairs < FEWEST {
            return told;
        }
        let parts: Vec<Vec<f64>> = (0..chunks.len()).map(|n| sums(Some(n))).collect();
        let scores =
            |sums: &[f64]| -> Vec<f64> { (0..Shock::ALL.len()).map(|n| score(&course(sums, n)).2).collect() };
        let (whole, jackknife): (Vec<f64>, Vec<Vec<f64>>) =
            (scores(&all), parts.iter().map(|part| scores(part)).collect());
        for (n, shock) in Shock::ALL.into_iter().enumerate() {
            let course = course(&all, n);
            let (lowest, later, _) = score(&course);
            let without: Vec<f64> = jackknife.iter().map(|scores| scores[n]).collect();
            let score = jackknifed(whole[n], &without);
            told.battery.push(Left { shock: shock.name(), course, lowest, later, score });
        }
        let mean = |scores: &[f64]| scores.iter().sum::<f64>() / scores.len() as f64;
        let without: Vec<f64> = jackknife.iter().map(|scores| mean(scores)).collect();
        told.index = Some(jackknifed(mean(&whole), &without));
        told
    }
}

/// Cooperation after shock `n` relative to the copy that was left alone; where nobody cooperates there, all is left.
fn course(sums: &[f64], n: usize) -> Vec<f64> {
    let of = |copy: usize, t: usize| sums[1 + copy * AFTER + t];
    (0..AFTER)
        .map(|t| {
            let alone = of(0, t);
            if alone > 0.0 { (of(n + 1, t) / alone).min(1.0) } else { 1.0 }
        })
        .collect()
}

/// Lowest point, mean of the later half, and their mean.
fn score(course: &[f64]) -> (f64, f64, f64) {
    let lowest = course[..LOWEST_WITHIN].iter().copied().fold(1.0, f64::min);
    let later = &course[LOWEST_WITHIN..];
    let later = later.iter().sum::<f64>() / later.len() as f64;
    (lowest, later, (lowest + later) / 2.0)
}

/// An interval from what the number would be without each chunk in turn. Source: Tukey (1958), Annals of Mathematical
/// Statistics 29, 614.
fn jackknifed(value: f64, without: &[f64]) -> Estimate {
    let n = without.len() as f64;
    if without.len() < 2 {
        return Estimate { value, low: 0.0, high: 1.0 };
    }
    let mean = without.iter().sum::<f64>() / n;
    let squares: f64 = without.iter().map(|x| (x - mean) * (x - mean)).sum();
    let error = ((n - 1.0) / n * squares).sqrt();
    Estimate { value, low: (value - Z_95 * error).max(0.0), high: (value + Z_95 * error).min(1.0) }
}

impl Study for ResilienceStudy {
    /// Theory by theory.
    type Answer = [Resilience; 2];

    fn pieces(&self) -> usize {
        2 * Chunks(self.experiment.runs).count()
    }

    fn width(&self) -> usize {
        1 + (1 + Shock::ALL.len()) * AFTER
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let question = &self.questions[index % 2];
        let constants = Constants::new(&question.parameters);
        let mut numbers = vec![0.0; self.width()];
        for replicate in Chunks(self.experiment.runs).replicates(index / 2) {
            let draws = ReplicateDraws::new(Seed(self.experiment.settings.seed), replicate as u64);
            let mut dyad = Dyad::new(&question.parameters);
            for t in 0..self.quarter {
                let shocks = Shocks::new(draws.quarter(t as u32));
                dyad.step(&question.parameters, &constants, shocks, &question.script[t]);
            }
            if dyad.cooperation < COOPERATES {
                continue;
            }
            numbers[0] += 1.0;
            let copies = std::iter::once(None).chain(Shock::ALL.into_iter().map(Some));
            for (copy, shock) in copies.enumerate() {
                let joint = self.after(shock, dyad.clone(), question, draws);
                for (t, joint) in joint.into_iter().enumerate() {
                    numbers[1 + copy * AFTER + t] += f64::from(u8::from(joint));
                }
            }
        }
        Ok(numbers)
    }

    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Self::Answer> {
        let chunks = Chunks(self.experiment.runs).complete(pieces, 2);
        let of = |slot: usize| self.told(&chunks.iter().map(|chunk| chunk[slot]).collect::<Vec<_>>());
        (!chunks.is_empty()).then(|| [of(0), of(1)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_the_mean_of_the_lowest_point_and_of_what_comes_back() {
        let mut course = vec![1.0; AFTER];
        assert_eq!(score(&course), (1.0, 1.0, 1.0));
        course[3] = 0.2;
        course[12] = 0.6;
        let (lowest, later, both) = score(&course);
        assert_eq!(lowest, 0.2);
        assert!((later - 0.95).abs() < 1e-12 && (both - 0.575).abs() < 1e-12);
        course[12] = 0.0;
        assert_eq!(score(&course).0, 0.2, "what is lost later is no lowest point of the first two years");
    }

    #[test]
    fn the_jackknife_of_a_mean_is_its_standard_error() {
        let values = [0.2, 0.5, 0.4, 0.9, 0.6, 0.4];
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let without: Vec<f64> = values.iter().map(|x| (mean * n - x) / (n - 1.0)).collect();
        let told = jackknifed(mean, &without);
        let usual = Estimate::of(&values, (0.0, 1.0));
        assert!((told.low - usual.low).abs() < 1e-12 && (told.high - usual.high).abs() < 1e-12);
    }
}
