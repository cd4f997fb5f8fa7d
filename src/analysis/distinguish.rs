//! Telling two theories apart: what would have to be observed, and when.
//!
//! Two ensembles on the same shocks are read as an observer could read them: trust and institutions in whole per cent,
//! each with an error. For every observable and date: how well one such reading tells which of the two models it comes
//! from ([`Separation`]). Then the same at settings of the three levers, to say where a case would tell most.
//!
//! It separates these two parameterised models, not the theories as such: another parameter of either would give another
//! number. The best of many cells is picked by the end of its interval that is nearer to 0.5, which takes away most, not
//! all, of the luck of the pick.

mod observable;
mod words;

use super::experiment::Experiment;
use super::knob::Knob;
use super::outcome::Outcome;
use super::separation::Separation;
use super::study::Study;
use crate::dyad::Level;
use crate::ensemble::run_span;
use crate::lab::settings::Question;
use crate::math::logistic;
use crate::rng::{InvertedNormal, Purpose, ReplicateDraws, Seed};
use crate::text::say;
use crate::trajectory::Measure;
use observable::{Observable, measures};
use rand::distr::Distribution;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use words::sentence;

/// What the study is told.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ask {
    /// Standard deviation of the error of a reading, 0 to 0.3; 0.05 where nothing is said: five points.
    pub error: Option<f64>,
    /// Whether the settings of the levers are gone through as well; yes.
    pub settings: Option<bool>,
}

/// Error of a reading where nothing is said.
const ERROR: f64 = 0.05;

/// Replicates in a piece of work.
const SPAN: usize = 16;

/// Replicates of each setting of the levers, at most.
const SETTING_RUNS: usize = 128;

/// Above so many quarters only the last of every year is read.
const MOST_QUARTERS: usize = 60;

/// The settings of the levers that are gone through: years in office (0: nobody leaves), public that trusts, sensibility.
const SETTINGS: [&[f64]; 3] = [&[2.0, 3.7, 10.0, 0.0], &[0.03, 0.13, 0.45], &[0.15, 0.45, 0.8]];

/// Readings, observable by observable, date by date, run by run.
type Readings = Vec<Vec<Vec<f64>>>;

/// Telling the two compared theories apart. A piece is a span of replicates of both, or a setting of the levers.
pub struct DistinguishStudy {
    experiment: Experiment,
    error: f64,
    settings: bool,
    /// The quarters that are read.
    dates: Vec<usize>,
    /// Observable by observable: the theories that keep it as it starts.
    still: Vec<Vec<&'static str>>,
}

/// One observable at one date.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    pub observable: String,
    pub name: String,
    pub date: String,
    /// "as Reagan leaves", "in the year after Reagan"; empty where nobody has just left.
    pub moment: String,
    pub separation: Separation,
    /// The theory whose runs read higher.
    pub higher: &'static str,
    /// The theories that keep it as it starts: no run of theirs moves it.
    pub still: Vec<&'static str>,
}

/// One observable over time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Strip {
    pub id: String,
    pub name: String,
    /// Date by date.
    pub cells: Vec<Separation>,
}

/// A setting of the levers and what separates best there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Setting {
    /// Years in office, public that trusts, sensibility: as the page writes them.
    pub levers: Vec<String>,
    pub finding: Finding,
}

/// What would have to be observed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Distinction {
    pub theories: [&'static str; 2],
    /// Runs of each theory that are in, and of each setting of the levers.
    pub runs: usize,
    pub wanted: usize,
    pub setting_runs: usize,
    /// Standard deviation of the error of a reading.
    pub error: f64,
    pub dates: Vec<String>,
    pub strips: Vec<Strip>,
    /// Each observable at its best date, the surest first.
    pub findings: Vec<Finding>,
    /// The settings that are in, the surest first.
    pub settings: Vec<Setting>,
    pub sentence: String,
}

impl DistinguishStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence where what is asked is not allowed.
    pub fn new(experiment: Experiment, ask: Ask) -> Result<Self, String> {
        let error = ask.error.unwrap_or(ERROR);
        if !(0.0..=0.3).contains(&error) {
            return Err(say!("ask-error", error = error.to_string()));
        }
        if experiment.theory(0).id == experiment.theory(1).id {
            let name = experiment.theory(0).name();
            return Err(say!("ask-theories", theory = name));
        }
        let horizon = experiment.horizon();
        let dates =
            if horizon > MOST_QUARTERS { (3..horizon).step_by(4).collect() } else { (0..horizon).collect() };
        let mut study =
            Self { experiment, error, settings: ask.settings.unwrap_or(true), dates, still: Vec::new() };
        let questions = [study.question(0, None)?, study.question(1, None)?];
        let still = |observable: Observable| {
            let keeps = |&slot: &usize| {
                let theory = study.experiment.theory(slot);
                let lacks = |outcome: Outcome| outcome.absent(theory, &questions[slot].parameters).is_some();
                observable.outcome().is_some_and(lacks)
            };
            (0..2).filter(keeps).map(|slot| study.experiment.theory(slot).name()).collect()
        };
        study.still = Observable::all().into_iter().map(still).collect();
        Ok(study)
    }

    /// The two states, short.
    fn sides(&self) -> [String; 2] {
        match &self.experiment.scenario {
            Some(scenario) => scenario.sides.each_ref().map(|side| side.short.clone()),
            None => [say!("distinguish-first-state"), say!("distinguish-second-state")],
        }
    }

    fn spans(&self) -> usize {
        self.experiment.runs.div_ceil(SPAN)
    }

    /// Every setting of the levers.
    fn levers(&self) -> Vec<[f64; 3]> {
        let [years, publics, sensibilities] = SETTINGS;
        let of = |&year: &f64| publics.iter().map(move |&public| [year, public]);
        let pairs = years.iter().flat_map(of);
        let all = pairs.flat_map(|[year, public]| sensibilities.iter().map(move |&s| [year, public, s]));
        if self.settings { all.collect() } else { Vec::new() }
    }

    fn setting_runs(&self) -> usize {
        self.experiment.runs.min(SETTING_RUNS)
    }

    /// Readings of a span of replicates of a question; the errors are a theory's own.
    fn readings(&self, question: &Question, slot: usize, first: usize, count: usize) -> Readings {
        let seed = Seed(self.experiment.settings.seed);
        let Question { parameters, script, plan } = question;
        let values = run_span(plan, parameters, seed, first, count, script);
        let at = |measure: Measure, t: usize, run: usize| {
            let m = plan.measures.iter().position(|&m| m == measure).unwrap_or(0);
            values[(m * plan.quarters + t) * count + run]
        };
        let mut readings = vec![vec![Vec::with_capacity(count); self.dates.len()]; Observable::COUNT];
        for run in 0..count {
            let draws = ReplicateDraws::new(seed, (first + run) as u64);
            for (d, &t) in self.dates.iter().enumerate() {
                let mut words = draws.quarter(t as u32)[slot].draw(Purpose::Reading);
                for (readings, observable) in readings.iter_mut().zip(Observable::all()) {
                    let value = match observable {
                        Observable::Cooperation => at(Measure::Cooperation, t, run),
                        // What a leader shows is trust in the state and in the person.
                        Observable::Trust(i, Level::Leader) => logistic(
                            at(Measure::Trust(i, Level::Leader), t, run) + at(Measure::Bond(i), t, run),
                        ),
                        Observable::Trust(i, level) => logistic(at(Measure::Trust(i, level), t, run)),
                        Observable::Institutions => at(Measure::Institutions, t, run),
                        Observable::Oversight => at(Measure::Sign(1), t, run),
                    };
                    let read = value + self.error * InvertedNormal.sample(&mut words);
                    readings[d].push((100.0 * read.clamp(0.0, 1.0)).round() / 100.0);
                }
            }
        }
        readings
    }

    fn question(&self, slot: usize, levers: Option<[f64; 3]>) -> Result<Question, String> {
        let knobs: Vec<Knob> =
            crate::lab::levers::IDS.into_iter().map(Knob::find).collect::<Result<_, _>>()?;
        let turned: Vec<(&Knob, f64)> = knobs.iter().zip(levers.into_iter().flatten()).collect();
        self.experiment.question(self.experiment.theory(slot), &turned, &measures())
    }

    /// Separations, observable by observable and date by date.
    fn separations(&self, readings: [&Readings; 2]) -> Vec<Vec<Separation>> {
        let [first, second] = readings;
        let of_dates = |(first, second): (&Vec<Vec<f64>>, &Vec<Vec<f64>>)| {
            first.iter().zip(second).map(|(a, b)| Separation::of(a, b)).collect()
        };
        first.iter().zip(second).map(of_dates).collect()
    }

    fn date(&self, date: usize) -> String {
        let quarter = self.dates[date];
        match self.experiment.scenario.as_deref().filter(|scenario| scenario.is_dated()) {
            Some(scenario) => {
                let date = scenario.start.plus(quarter as i32);
                say!("lab-quarter", year = date.year(), quarter = date.quarter())
            }
            None => say!("lab-year-counted", year = quarter / 4 + 1),
        }
    }

    /// Which leader left at a date or within the year before.
    fn moment(&self, date: usize) -> String {
        let Some(scenario) = self.experiment.scenario.as_deref() else { return String::new() };
        if self.experiment.settings.leadership_change.is_some() || scenario.leaders_by_chance {
            return String::new();
        }
        let since = |leader: &crate::scenario::Leader| {
            let left = leader.end.quarter().quarters_since(scenario.start);
            let passed = self.dates[date] as i32 - left;
            (0..=4).contains(&passed).then(|| (passed, leader.short.clone()))
        };
        match scenario.leaders.iter().filter_map(since).min_by_key(|(passed, _)| *passed) {
            Some((0, name)) => say!("distinguish-as-leaves", leader = name),
            Some((_, name)) => say!("distinguish-year-after", leader = name),
            None => String::new(),
        }
    }

    fn finding(&self, observable: usize, date: usize, separation: Separation, moment: bool) -> Finding {
        let observed = Observable::all()[observable];
        Finding {
            observable: observed.id(),
            name: observed.name(&self.sides()),
            date: self.date(date),
            moment: if moment { self.moment(date) } else { String::new() },
            separation,
            higher: self.experiment.theory(usize::from(separation.auc.value >= 0.5)).name(),
            still: self.still[observable].clone(),
        }
    }
}

/// The surer of two first; of those alike sure the one that weighs more.
fn surer(a: &Separation, b: &Separation) -> Ordering {
    b.sure_strength().total_cmp(&a.sure_strength()).then(b.evidence.total_cmp(&a.evidence))
}

/// The surest of some separations, the first of equals.
fn surest(cells: &[Separation]) -> usize {
    (0..cells.len()).min_by(|&a, &b| surer(&cells[a], &cells[b])).unwrap_or(0)
}

impl Study for DistinguishStudy {
    type Answer = Distinction;

    fn pieces(&self) -> usize {
        self.spans() + self.levers().len()
    }

    fn width(&self) -> usize {
        2 * Observable::COUNT * self.dates.len() * SPAN
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let mut numbers = Vec::with_capacity(self.width());
        match index.checked_sub(self.spans()) {
            None => {
                for slot in 0..2 {
                    let readings = self.readings(&self.question(slot, None)?, slot, index * SPAN, SPAN);
                    numbers.extend(readings.into_iter().flatten().flatten());
                }
            }
            Some(setting) => {
                let levers = Some(self.levers()[setting]);
                let [first, second] = [0, 1].map(|slot| {
                    let question = self.question(slot, levers)?;
                    Ok::<_, String>(self.readings(&question, slot, 0, self.setting_runs()))
                });
                let cells: Vec<Separation> =
                    self.separations([&first?, &second?]).into_iter().flatten().collect();
                let best = surest(&cells);
                let Separation { auc, evidence } = cells[best];
                numbers.extend([best as f64, auc.value, auc.low, auc.high, evidence]);
                numbers.resize(self.width(), 0.0);
            }
        }
        Ok(numbers)
    }

    /// Of the spans that are there, from the first on, and of the settings that are there.
    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Distinction> {
        let (spans, settings) = pieces.split_at(self.spans());
        let spans: Vec<&Vec<f64>> = spans.iter().map_while(Option::as_ref).collect();
        let runs = (spans.len() * SPAN).min(self.experiment.runs);
        if runs == 0 {
            return None;
        }
        let dates = self.dates.len();
        let readings = [0, 1].map(|slot| {
            let cell = |at: usize| {
                let from = (slot * Observable::COUNT * dates + at) * SPAN;
                let mut values: Vec<f64> =
                    spans.iter().flat_map(|span| span[from..from + SPAN].iter().copied()).collect();
                values.truncate(runs);
                values
            };
            (0..Observable::COUNT)
                .map(|observable| (0..dates).map(|date| cell(observable * dates + date)).collect())
                .collect::<Readings>()
        });
        let cells = self.separations(readings.each_ref());
        let mut findings: Vec<Finding> = cells
            .iter()
            .enumerate()
            .map(|(observable, cells)| {
                let date = surest(cells);
                self.finding(observable, date, cells[date], true)
            })
            .collect();
        findings.sort_by(|a, b| surer(&a.separation, &b.separation));
        let shown = |levers: [f64; 3]| {
            let knob = |id| Knob::find(id).ok();
            let knobs = crate::lab::levers::IDS.into_iter().filter_map(knob);
            knobs.zip(levers).map(|(knob, value)| knob.show(value)).collect()
        };
        let setting = |(levers, piece): ([f64; 3], &Option<Vec<f64>>)| {
            let numbers = piece.as_ref()?;
            let auc = super::Estimate { value: numbers[1], low: numbers[2], high: numbers[3] };
            let separation = Separation { auc, evidence: numbers[4] };
            let best = numbers[0] as usize;
            let finding = self.finding(best / dates, best % dates, separation, false);
            Some(Setting { levers: shown(levers), finding })
        };
        let mut settings: Vec<Setting> =
            self.levers().into_iter().zip(settings).filter_map(setting).collect();
        settings.sort_by(|a, b| surer(&a.finding.separation, &b.finding.separation));
        let sides = self.sides();
        let strips = Observable::all().into_iter().zip(cells);
        Some(Distinction {
            theories: [0, 1].map(|slot| self.experiment.theory(slot).name()),
            runs,
            wanted: self.experiment.runs,
            setting_runs: self.setting_runs(),
            error: self.error,
            dates: (0..dates).map(|date| self.date(date)).collect(),
            strips: strips
                .map(|(observable, cells)| Strip {
                    id: observable.id(),
                    name: observable.name(&sides),
                    cells,
                })
                .collect(),
            sentence: sentence(&findings),
            findings,
            settings,
        })
    }
}
