//! What an analysis asks of a run: one number, 0 to 1.

use crate::dyad::{Level, Side};
use crate::ensemble::Plan;
use crate::math::logistic;
use crate::measures::{breakthrough, transformation, trusting_relationship};
use crate::param::{Parameters, level_name};
use crate::text::{quoted, say};
use crate::theory::Theory;
use crate::trajectory::Measure;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number of a run. Every outcome lies between 0 and 1; beliefs are read as probabilities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// 1 where cooperation becomes durable (level of 0.7 or above for three years), else 0.
    Durable,
    /// 1 where cooperation breaks through (level of 0.5 or above for a year), else 0.
    Breakthrough,
    /// Share of quarters in which both cooperate.
    Cooperation,
    /// Cooperation level at the end.
    FinalCooperation,
    /// Decision trust of a side at the end, as a probability.
    DecisionTrust(Side),
    /// Trust at a level of a side at the end, as a probability.
    Trust(Side, Level),
    /// Institutionalisation at the end.
    Institutions,
    /// Hoffman index at the end.
    Hoffman,
    /// 1 where Hoffman's three signs stand together for a year, else 0.
    TrustingRelationship,
}

/// Whether an outcome's mean over runs is a share of runs or a mean of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Each run says yes or no: the mean is a share, with a Wilson interval.
    Share,
    /// Each run has a value.
    Mean,
}

impl Outcome {
    /// All, in the order of the pickers.
    pub fn all() -> Vec<Outcome> {
        let mut all = vec![
            Outcome::Durable,
            Outcome::Breakthrough,
            Outcome::Cooperation,
            Outcome::FinalCooperation,
            Outcome::DecisionTrust(0),
            Outcome::DecisionTrust(1),
        ];
        all.extend((0..2).flat_map(|side| Level::ALL.map(|level| Outcome::Trust(side, level))));
        all.extend([Outcome::Institutions, Outcome::Hoffman, Outcome::TrustingRelationship]);
        all
    }

    /// Its id in files: `durable`, `trust.a.public`.
    pub fn id(self) -> String {
        let side = |side: Side| ["a", "b"][side];
        match self {
            Outcome::Durable => "durable".into(),
            Outcome::Breakthrough => "breakthrough".into(),
            Outcome::Cooperation => "cooperation".into(),
            Outcome::FinalCooperation => "final_cooperation".into(),
            Outcome::DecisionTrust(i) => format!("decision_trust.{}", side(i)),
            Outcome::Trust(i, level) => format!("trust.{}.{}", side(i), level.id()),
            Outcome::Institutions => "institutions".into(),
            Outcome::Hoffman => "hoffman".into(),
            Outcome::TrustingRelationship => "trusting_relationship".into(),
        }
    }

    /// The outcome of an id.
    ///
    /// # Errors
    /// One sentence with those there are.
    pub fn find(id: &str) -> Result<Outcome, String> {
        let all = Outcome::all();
        all.iter().copied().find(|outcome| outcome.id() == id).ok_or_else(|| {
            let ids: Vec<String> = all.into_iter().map(Outcome::id).collect();
            say!("outcome-unknown", id = quoted(id), all = ids)
        })
    }

    /// Its name on the page; `sides` names the two states.
    pub fn name(self, sides: [&str; 2]) -> String {
        let other = |i: Side| sides[1 - i];
        match self {
            Outcome::Durable => say!("outcome-durable"),
            Outcome::Breakthrough => say!("outcome-breakthrough"),
            Outcome::Cooperation => say!("outcome-cooperation"),
            Outcome::FinalCooperation => say!("outcome-final-cooperation"),
            Outcome::DecisionTrust(i) => say!("outcome-decision-trust", from = sides[i], to = other(i)),
            Outcome::Trust(i, level) => {
                say!("outcome-trust", level = level_name(level), from = sides[i], to = other(i))
            }
            Outcome::Institutions => say!("outcome-institutions"),
            Outcome::Hoffman => say!("outcome-hoffman"),
            Outcome::TrustingRelationship => say!("outcome-trusting-relationship"),
        }
    }

    /// Whether its mean is a share of runs.
    pub fn kind(self) -> Kind {
        match self {
            Outcome::Durable | Outcome::Breakthrough | Outcome::TrustingRelationship => Kind::Share,
            _ => Kind::Mean,
        }
    }

    /// Why a theory with these parameters has no such outcome, as a sentence; `None` where it has.
    pub fn absent(self, theory: &Theory, p: &Parameters) -> Option<String> {
        let missing = match self {
            Outcome::Institutions => {
                p.institutions_frozen || (p.institution_growth == 0.0 && p.starting_institutions == 0.0)
            }
            Outcome::Trust(_, level) => p.frozen[level as usize],
            _ => false,
        };
        missing.then(|| {
            let sentence = match self {
                Outcome::Trust(_, level) => {
                    say!("outcome-absent-trust", theory = theory.name(), level = level_name(level))
                }
                _ => say!("outcome-absent-institutions", theory = theory.name()),
            };
            format!("outcome: {sentence}")
        })
    }

    /// What an ensemble has to keep for it.
    pub fn measures(self) -> Vec<Measure> {
        match self {
            Outcome::Durable | Outcome::Breakthrough | Outcome::FinalCooperation => {
                vec![Measure::Cooperation]
            }
            Outcome::Cooperation => vec![Measure::Joint],
            Outcome::DecisionTrust(i) => vec![Measure::DecisionTrust(i)],
            Outcome::Trust(i, level) => vec![Measure::Trust(i, level)],
            Outcome::Institutions => vec![Measure::Institutions],
            Outcome::Hoffman => vec![Measure::Hoffman],
            Outcome::TrustingRelationship => (0..3).map(Measure::Sign).collect(),
        }
    }

    /// The outcome of one run of a span, over its first `horizon` quarters. What has to last (durable cooperation, a
    /// breakthrough, a trusting relationship) has to begin within them and is seen to last in the quarters after.
    pub fn of_run(self, runs: &Runs, run: usize, horizon: usize) -> f64 {
        let series = |measure| runs.series(measure, run);
        let flag = |yes: bool| f64::from(u8::from(yes));
        let end = |measure| series(measure)[..horizon].last().copied().unwrap_or(0.0);
        match self {
            Outcome::Durable => {
                flag(transformation(&series(Measure::Cooperation)).is_some_and(|t| t < horizon))
            }
            Outcome::Breakthrough => {
                flag(breakthrough(&series(Measure::Cooperation)).is_some_and(|t| t < horizon))
            }
            Outcome::Cooperation => {
                series(Measure::Joint)[..horizon].iter().sum::<f64>() / horizon.max(1) as f64
            }
            Outcome::FinalCooperation => end(Measure::Cooperation),
            Outcome::DecisionTrust(i) => logistic(end(Measure::DecisionTrust(i))),
            Outcome::Trust(i, level) => logistic(end(Measure::Trust(i, level))),
            Outcome::Institutions => end(Measure::Institutions),
            Outcome::Hoffman => end(Measure::Hoffman),
            Outcome::TrustingRelationship => {
                let signs = [0, 1, 2].map(|n| series(Measure::Sign(n)));
                flag(trusting_relationship(signs.each_ref().map(Vec::as_slice)).is_some_and(|t| t < horizon))
            }
        }
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.id())
    }
}

impl<'de> Deserialize<'de> for Outcome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Outcome::find(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// A span of replicates as [`crate::ensemble::run_span`] gives it.
#[derive(Clone, Debug)]
pub struct Runs {
    plan: Plan,
    values: Vec<f64>,
}

impl Runs {
    /// The numbers of `plan`: measure by measure, quarter by quarter, replicate by replicate.
    pub fn new(plan: Plan, values: Vec<f64>) -> Self {
        Self { plan, values }
    }

    /// How many replicates there are.
    pub fn len(&self) -> usize {
        self.values.len() / (self.plan.measures.len() * self.plan.quarters).max(1)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// How long the runs are, quarters.
    pub fn quarters(&self) -> usize {
        self.plan.quarters
    }

    /// One replicate's series of a measure that the plan has.
    ///
    /// # Panics
    /// Where the plan does not have the measure or there is no such replicate.
    pub fn series(&self, measure: Measure, run: usize) -> Vec<f64> {
        let at = self.plan.measures.iter().position(|&m| m == measure).expect("the plan has the measure");
        let (count, quarters) = (self.len(), self.plan.quarters);
        (0..quarters).map(|t| self.values[(at * quarters + t) * count + run]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_is_found_by_its_id() {
        for outcome in Outcome::all() {
            assert_eq!(Outcome::find(&outcome.id()), Ok(outcome));
        }
        let refusal = Outcome::find("peace").unwrap_err();
        assert!(refusal.starts_with("outcome: \"peace\" is none of durable, breakthrough,"), "{refusal}");
    }

    #[test]
    fn an_outcome_of_a_run_is_read_from_its_series() {
        let plan = Plan { measures: vec![Measure::Joint], quarters: 16 };
        let joint = |run: usize, t: usize| f64::from(u8::from(t >= 8 && run.is_multiple_of(2)));
        let values = (0..16).flat_map(|t| (0..3).map(move |run| joint(run, t))).collect();
        let runs = Runs::new(plan, values);
        assert_eq!((runs.len(), runs.quarters()), (3, 16));
        let shares = [0, 1, 2].map(|run| Outcome::Cooperation.of_run(&runs, run, 12));
        assert_eq!(shares, [4.0 / 12.0, 0.0, 4.0 / 12.0]);
    }

    #[test]
    fn durable_cooperation_has_to_begin_within_the_horizon() {
        let plan = Plan { measures: vec![Measure::Cooperation], quarters: 24 };
        let begins = [3, 12, 13];
        let values = (0..24).flat_map(|t| begins.map(|begin| if t >= begin { 0.8 } else { 0.1 })).collect();
        let runs = Runs::new(plan, values);
        let durable = [0, 1, 2].map(|run| Outcome::Durable.of_run(&runs, run, 12));
        assert_eq!(durable, [1.0, 0.0, 0.0]);
        let durable = [0, 1, 2].map(|run| Outcome::Durable.of_run(&runs, run, 24));
        assert_eq!(durable, [1.0, 1.0, 0.0], "a spell that the end cuts short does not count");
        assert_eq!(Outcome::FinalCooperation.of_run(&runs, 1, 12), 0.1);
    }

    #[test]
    fn a_theory_that_freezes_a_level_does_not_have_its_trust() {
        let wheeler = crate::theory::find("wheeler").unwrap();
        let p = wheeler.preset();
        let refusal = Outcome::Trust(0, Level::Public).absent(wheeler, &p).unwrap();
        assert!(refusal.contains("keeps trust at the level “Public” as it starts"), "{refusal}");
        assert!(Outcome::Trust(0, Level::Leader).absent(wheeler, &p).is_none());
        let embedded = crate::theory::find("embedded").unwrap();
        for outcome in Outcome::all() {
            assert_eq!(outcome.absent(embedded, &embedded.preset()), None);
        }
    }
}
