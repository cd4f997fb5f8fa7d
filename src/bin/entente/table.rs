//! What `entente run` prints: quantiles of every measure in every quarter, and what they say.

use crate::Refusal;
use entente::dyad::Level;
use entente::ensemble::{Ensemble, Plan, Reading};
use entente::measures::{
    Relationship, Share, Z_95, breakthrough, count_by, durable, median_time, relationships, transformation,
    trusting_relationship,
};
use entente::scenario::Scenario;
use entente::theory::Theory;
use entente::trajectory::Measure;
use serde_json::{Map, Value, json};

/// Names of the numbers of a row, in order.
const COLUMNS: [&str; 6] = ["median", "q05", "q25", "q75", "q95", "mean"];

/// What the whole course of a run says.
pub struct Course {
    breakthrough: Option<usize>,
    transformation: Option<usize>,
    end: Option<Relationship>,
    trusting: Option<usize>,
}

impl Course {
    /// Of one of the runs of a span of `count`, as the model gives it.
    pub fn of(plan: &Plan, values: &[f64], count: usize, run: usize) -> Self {
        let series = |measure| -> Vec<f64> {
            let position = plan.measures.iter().position(|known| *known == measure);
            let at = position.expect("a run has every measure") * plan.quarters;
            (0..plan.quarters).map(|t| values[(at + t) * count + run]).collect()
        };
        let cooperation = series(Measure::Cooperation);
        let signs = [0, 1, 2].map(|n| series(Measure::Sign(n)));
        Course {
            breakthrough: breakthrough(&cooperation),
            transformation: transformation(&cooperation),
            end: relationships(&cooperation).pop(),
            trusting: trusting_relationship([&signs[0], &signs[1], &signs[2]]),
        }
    }
}

/// An ensemble of `runs` replicates, what it is of, and the course of each run.
pub struct Table<'a> {
    pub scenario: &'a Scenario,
    pub theory: &'a Theory,
    pub seed: u64,
    pub runs: usize,
    pub ensemble: &'a Ensemble,
    pub courses: &'a [Course],
}

/// Name, side and level of a measure, as files name them; empty where there is none.
pub fn names(measure: Measure) -> (&'static str, &'static str, &'static str) {
    let side = |i: usize| ["a", "b"][i];
    match measure {
        Measure::Joint => ("joint_cooperation", "", ""),
        Measure::Margin(i) => ("margin", side(i), ""),
        Measure::DecisionTrust(i) => ("decision_trust", side(i), ""),
        Measure::Threshold => ("threshold", "", ""),
        Measure::Trust(i, level) => ("trust", side(i), level.id()),
        Measure::Bond(i) => ("bond", side(i), Level::Leader.id()),
        Measure::Institutions => ("institutions", "", ""),
        Measure::Identity(i) => ("identity", side(i), ""),
        Measure::Hoffman => ("hoffman", "", ""),
        Measure::Sign(n) => (["discretion", "leniency", "framework"][n], "", ""),
        Measure::Cooperation => ("cooperation", "", ""),
        Measure::Sensibility(i) => ("sensibility", side(i), Level::Leader.id()),
        Measure::Turnover(i) => ("turnover", side(i), Level::Leader.id()),
        Measure::Leap(i) => ("leap", side(i), ""),
        Measure::Betrayal(i) => ("betrayal", side(i), ""),
        Measure::Act(i) => ("act", side(i), ""),
        Measure::Collective(i) => ("collective", side(i), ""),
        Measure::Dispersion(i) => ("dispersion", side(i), Level::Public.id()),
        Measure::ShareTrusting(i) => ("share_trusting", side(i), Level::Public.id()),
    }
}

/// A measure in one word: trust.a.public.
pub fn id(measure: Measure) -> String {
    let (name, side, level) = names(measure);
    [name, side, level].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(".")
}

/// The date of a quarter of a scenario: 1981Q1.
pub fn date(scenario: &Scenario, quarter: usize) -> String {
    let start = scenario.start;
    let at = usize::from(start.quarter()) - 1 + quarter;
    format!("{:04}Q{}", start.year() as usize + at / 4, at % 4 + 1)
}

impl Table<'_> {
    fn quarters(&self) -> usize {
        self.ensemble.plan().quarters
    }

    /// The date of a quarter of the run: 1981Q1.
    fn date(&self, quarter: usize) -> String {
        date(self.scenario, quarter)
    }

    /// The numbers of a row, in the order of [`COLUMNS`].
    fn numbers(&self, measure: Measure, quarter: usize) -> [f64; 6] {
        let mean = self.ensemble.mean(measure, quarter);
        let shares = [0.05, 0.25, 0.5, 0.75, 0.95];
        let quantiles = self.ensemble.quantiles(Reading::Of(measure), quarter, shares, |value| value);
        let [q05, q25, median, q75, q95] = quantiles.unwrap_or([f64::NAN; 5]);
        [median, q05, q25, q75, q95, mean]
    }

    /// A row a measure and quarter.
    pub fn csv(&self) -> Result<Vec<u8>, Refusal> {
        let mut out = csv::Writer::from_writer(Vec::new());
        out.write_record(["quarter", "date", "measure", "side", "level"].into_iter().chain(COLUMNS))?;
        for &measure in &self.ensemble.plan().measures {
            let (name, side, level) = names(measure);
            for quarter in 0..self.quarters() {
                let head = [quarter.to_string(), self.date(quarter), name.into(), side.into(), level.into()];
                let numbers = self.numbers(measure, quarter).map(|number| number.to_string());
                out.write_record(head.iter().chain(&numbers))?;
            }
        }
        out.into_inner().map_err(|error| Refusal(error.to_string()))
    }

    /// One object: the rows of the table as lists, and the measures of the whole ensemble.
    pub fn json(&self) -> Result<Vec<u8>, Refusal> {
        let series: Vec<Value> = self.ensemble.plan().measures.iter().map(|&m| self.series(m)).collect();
        let dates: Vec<String> = (0..self.quarters()).map(|quarter| self.date(quarter)).collect();
        let object = json!({
            "engine": env!("CARGO_PKG_VERSION"),
            "scenario": self.scenario.id,
            "theory": self.theory.id,
            "seed": self.seed,
            "runs": self.runs,
            "relationship": self.relationship(),
            "dates": dates,
            "series": series,
        });
        let mut text = serde_json::to_vec(&object)?;
        text.push(b'\n');
        Ok(text)
    }

    fn series(&self, measure: Measure) -> Value {
        let word = |text: &str| if text.is_empty() { Value::Null } else { text.into() };
        let (name, side, level) = names(measure);
        let mut object = Map::new();
        object.insert("measure".into(), name.into());
        object.insert("side".into(), word(side));
        object.insert("level".into(), word(level));
        let rows: Vec<[f64; 6]> =
            (0..self.quarters()).map(|quarter| self.numbers(measure, quarter)).collect();
        for (i, column) in COLUMNS.into_iter().enumerate() {
            object.insert(column.into(), rows.iter().map(|row| row[i]).collect());
        }
        Value::Object(object)
    }

    /// Shares of runs with their intervals of 95 %, and median quarters of those that got there.
    fn relationship(&self) -> Value {
        let horizon = self.quarters();
        let times = |read: fn(&Course) -> Option<usize>| self.courses.iter().map(read).collect::<Vec<_>>();
        let breakthroughs = times(|course| course.breakthrough);
        let transformations = times(|course| course.transformation);
        let trusting = times(|course| course.trusting);
        let timed = |times: &[Option<usize>]| {
            let mut object = share(count_by(times, horizon));
            let median = median_time(times);
            object["median_quarter"] = median.into();
            object["median_date"] = median.map(|quarter| self.date(quarter)).into();
            object
        };
        let end: Map<String, Value> = Relationship::ALL
            .into_iter()
            .map(|state| {
                (
                    state.word().into(),
                    share(Share::count(self.courses.iter().map(|course| course.end == Some(state)))),
                )
            })
            .collect();
        json!({
            "breakthrough": timed(&breakthroughs),
            "transformation": timed(&transformations),
            "durable": share(durable(&breakthroughs, &transformations)),
            "trusting_relationship": timed(&trusting),
            "end": end,
        })
    }
}

fn share(share: Share) -> Value {
    let (low, high) = share.wilson(Z_95);
    json!({ "successes": share.successes, "of": share.of, "share": share.value(), "low": low, "high": high })
}
