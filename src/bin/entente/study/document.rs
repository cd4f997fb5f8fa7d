//! Everything that a study is asked, complete in itself: what a share of its pieces carries, and what a sidecar tells.

use super::{ensemble, fork};
use crate::Refusal;
use crate::output::sha256;
use entente::analysis::ask::{self, KINDS};
use entente::analysis::{AnyStudy, Experiment, Knob};
use entente::lab::Settings;
use entente::scenario::{self, Scenario};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Most numbers of all pieces together where the answer is read off all of them at once: a gigabyte.
pub const MAX_NUMBERS: usize = 1 << 27;

/// A scenario file: its name, and its text as it was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    pub file: String,
    pub text: String,
}

/// A study and what it is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Document {
    pub engine: String,
    pub study: String,
    /// `None`: unscripted runs of a typical rivalry.
    pub scenario: Option<Source>,
    /// What a fork compares with, where that is a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edited: Option<Source>,
    /// One or two.
    pub theories: Vec<String>,
    /// As text: JSON's numbers do not hold 64 bits everywhere.
    pub seed: String,
    pub runs: usize,
    pub levers: BTreeMap<String, f64>,
    pub parameters: BTreeMap<String, f64>,
    pub ask: Value,
}

/// A document with its study.
pub struct Opened {
    pub document: Document,
    pub study: Arc<dyn AnyStudy>,
    /// The study where it is one that reads its pieces one by one.
    pub ensemble: Option<Arc<ensemble::EnsembleStudy>>,
    pub scenario: Option<Arc<Scenario>>,
    /// SHA-256 over all that the numbers depend on: two documents with the same one ask the same.
    pub digest: String,
}

/// A scenario, or what is wrong with it.
fn parsed(source: &Source) -> Result<Arc<Scenario>, Refusal> {
    let wrong = |sentence: String| {
        let sentence = sentence.trim_end_matches(" The scenario was not changed.");
        Refusal(format!("{}: {sentence}", source.file))
    };
    scenario::parse(&source.text).map(Arc::new).map_err(|error| wrong(error.to_string()))
}

impl Document {
    /// The theories that the answer tells of, in order.
    pub fn told(&self) -> Vec<&str> {
        let ids = self.theories.iter().map(String::as_str);
        match self.ask["slot"].as_u64() {
            Some(slot) if self.theories.len() > 1 => ids.skip(slot as usize).take(1).collect(),
            _ => ids.collect(),
        }
    }

    /// The settings that the page would have.
    fn settings(&self) -> Result<Settings, Refusal> {
        let wrong = || Refusal(format!("seed: {:?} is no whole number from 0 to {}.", self.seed, u64::MAX));
        let seed = self.seed.parse().map_err(|_| wrong())?;
        let [Some(first), Some(second)] = [self.theories.first(), self.theories.last()] else {
            return Err(Refusal("theory: none is named; one or two are allowed.".into()));
        };
        let mut settings =
            Settings { theories: [first.clone(), second.clone()], seed, ..Settings::default() };
        for (id, &value) in self.levers.iter().chain(&self.parameters) {
            let knob = Knob::find(id).map_err(Refusal)?;
            knob.set(&mut settings, knob.check(value).map_err(Refusal)?);
        }
        Ok(settings)
    }

    /// Opens the study.
    ///
    /// # Errors
    /// One sentence with what is wrong, where, and what is allowed.
    pub fn open(self) -> Result<Opened, Refusal> {
        let settings = self.settings()?;
        let scenario = self.scenario.as_ref().map(parsed).transpose()?;
        let edited = self.edited.as_ref().map(parsed).transpose()?;
        if edited.is_some() && self.study != fork::NAME {
            return Err(Refusal(format!(
                "edited: {} compares with no other scenario; fork does.",
                self.study
            )));
        }
        let as_value = |scenario: &Option<Arc<Scenario>>| -> Value {
            scenario.as_deref().map_or(Value::Null, |scenario| json!(scenario))
        };
        let asked = json!({
            "engine": self.engine, "study": self.study, "scenario": as_value(&scenario), "edited": as_value(&edited),
            "settings": settings, "runs": self.runs, "ask": self.ask,
        });
        let digest = sha256(sorted(&asked).to_string().as_bytes());
        let experiment = Experiment::new(scenario.clone(), settings, self.runs).map_err(Refusal)?;
        let single = self.theories.len() == 1;
        let mut ensemble = None;
        let study: Arc<dyn AnyStudy> = match self.study.as_str() {
            ensemble::NAME => {
                let study = Arc::new(ensemble::EnsembleStudy::new(experiment, single, &self.ask)?);
                ensemble.insert(study).clone()
            }
            fork::NAME => Arc::new(fork::ForkStudy::new(experiment, single, edited.as_deref(), &self.ask)?),
            name => {
                let mut ask = self.ask.clone();
                // One theory is asked once, by studies that can be.
                if let Some(object) = ask.as_object_mut().filter(|_| single && SLOTTED.contains(&name)) {
                    object.entry("slot").or_insert(0.into());
                }
                ask::kind(name, experiment, ask).map_err(Refusal)?.into()
            }
        };
        let numbers = study.pieces().saturating_mul(study.width());
        if numbers > MAX_NUMBERS && ensemble.is_none() {
            return Err(Refusal(format!(
                "{}: this comes to {numbers} numbers, up to {MAX_NUMBERS} are allowed: fewer runs, or fewer points or measures.",
                self.study
            )));
        }
        Ok(Opened { document: self, study, ensemble, scenario, digest })
    }
}

/// Studies that can be asked of one of the two theories.
const SLOTTED: [&str; 5] = ["attribution", "sweep", "tornado", "morris", "sobol"];

/// All studies that there are, by name.
pub fn kinds() -> Vec<&'static str> {
    [ensemble::NAME, fork::NAME].into_iter().chain(KINDS).collect()
}

/// The same with the keys of every object in order: what is equal is then written equally, whatever the order in which
/// it was said.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(sorted).collect(),
        Value::Object(object) => {
            let mut keys: Vec<&String> = object.keys().collect();
            keys.sort_unstable();
            let pairs = keys.into_iter().map(|key| (key.clone(), sorted(&object[key])));
            Value::Object(pairs.collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}
