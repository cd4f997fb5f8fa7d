//! What flags say and what an experiment file says, put together: flags win.

use super::document::{Document, Source, kinds};
use super::file::{self, File};
use crate::Refusal;
use crate::run::{bounded, seed, theory};
use clap::Args;
use entente::analysis::{Experiment, Knob};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Values by id.
type Values = BTreeMap<String, f64>;

/// What every study takes.
#[derive(Args, Default)]
pub struct Flags {
    /// A scenario (.json) and an experiment file (.toml), in any order; each can be left out. Without a scenario:
    /// unscripted runs of a typical rivalry, 30 years. docs/experiment.md describes the experiment file.
    #[arg(value_name = "SCENARIO.json EXPERIMENT.toml")]
    files: Vec<PathBuf>,
    /// A theory, for example embedded; twice for two on the same shocks.
    #[arg(long)]
    theory: Vec<String>,
    /// Seed, 0 to 18446744073709551615.
    #[arg(long, allow_hyphen_values = true)]
    seed: Option<String>,
    /// Replicates of every point, 1 to 100000.
    #[arg(long, allow_hyphen_values = true)]
    runs: Option<String>,
    /// A lever or a parameter, for example --set cost_of_conflict=0.4; as often as needed.
    #[arg(long = "set", value_name = "ID=VALUE", allow_hyphen_values = true)]
    set: Vec<String>,
    /// What is read of a run, for example durable.
    #[arg(long, value_name = "OUTCOME")]
    outcome: Option<String>,
    /// What a sweep varies across, for example leadership_change=2..30:15 (from, to, steps).
    #[arg(long, value_name = "ID=FROM..TO:STEPS", allow_hyphen_values = true)]
    across: Option<String>,
    /// What it varies up.
    #[arg(long, value_name = "ID=FROM..TO:STEPS", allow_hyphen_values = true)]
    up: Option<String>,
    /// What this study is told under [ask] in an experiment file, for example --ask 'measures=["trust.a.public"]'.
    #[arg(long = "ask", value_name = "KEY=VALUE")]
    ask: Vec<String>,
    /// A file to write to, .csv or .parquet; FILE.json beside it says what it is of. What is finished is kept when the
    /// command is stopped, and the same command goes on from there. Without it a table is printed.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Computes share I of N and writes its pieces (.parquet); "entente merge" puts shares together.
    #[arg(long, value_name = "I/N", allow_hyphen_values = true)]
    pub shard: Option<String>,
    /// What is printed: csv, a table; json, the whole answer.
    #[arg(long, default_value = "csv")]
    pub format: String,
}

/// KEY=VALUE.
fn pair<'a>(flag: &str, text: &'a str) -> Result<(&'a str, &'a str), Refusal> {
    let parts = text.split_once('=').map(|(key, value)| (key.trim(), value.trim()));
    parts
        .filter(|(key, _)| !key.is_empty())
        .ok_or_else(|| Refusal(format!("--{flag}: {text:?} is not of the form KEY=VALUE.")))
}

fn source(path: &Path) -> Result<Source, Refusal> {
    let (_, text) = crate::run::read_source(path)?;
    Ok(Source { file: path.display().to_string(), text })
}

/// An axis as a sweep is told it: ID, ID=FROM..TO, ID:STEPS or all of it.
fn read_axis(flag: &str, text: &str) -> Result<Value, Refusal> {
    let wrong = || Refusal(format!("--{flag}: {text:?} is not of the form ID=FROM..TO:STEPS."));
    let (rest, steps) = text.rsplit_once(':').map_or((text, None), |(rest, steps)| (rest, Some(steps)));
    let (id, range) = rest.split_once('=').map_or((rest, None), |(id, range)| (id, Some(range)));
    let mut axis = Map::new();
    axis.insert("knob".into(), id.trim().into());
    if let Some(range) = range {
        let (from, to) = range.split_once("..").ok_or_else(wrong)?;
        for (key, end) in [("from", from), ("to", to)] {
            let end: f64 = end.trim().parse().ok().filter(|end: &f64| end.is_finite()).ok_or_else(wrong)?;
            axis.insert(key.into(), end.into());
        }
    }
    if let Some(steps) = steps {
        axis.insert("steps".into(), steps.trim().parse::<usize>().map_err(|_| wrong())?.into());
    }
    Ok(Value::Object(axis))
}

/// A number that a file or a flag gives to a knob.
fn number(id: &str, value: &Value) -> Result<f64, Refusal> {
    let number = value.as_f64().filter(|number| number.is_finite());
    number.ok_or_else(|| Refusal(format!("{id}: {value} is no number.")))
}

impl Flags {
    /// The document of a study; `studies` are those that the subcommand has with their usual numbers of runs, the usual
    /// one first, and `method` the one that a flag chooses.
    ///
    /// # Errors
    /// One sentence with what is wrong, where, and what is allowed.
    pub fn document(&self, studies: &[(&str, usize)], method: Option<&str>) -> Result<Document, Refusal> {
        let is_toml = |path: &&PathBuf| path.extension().is_some_and(|end| end == "toml");
        let (files, scenarios): (Vec<&PathBuf>, Vec<&PathBuf>) = self.files.iter().partition(is_toml);
        let file = match files.as_slice() {
            [] => File::default(),
            [one] => file::read(one)?,
            [_, second, ..] => {
                return Err(Refusal(format!("{}: one experiment file is allowed.", second.display())));
            }
        };
        self.asked(&file, &scenarios, studies, method)
    }

    /// The same of an experiment file that is read.
    ///
    /// # Errors
    /// As [`Flags::document`].
    pub fn asked(
        &self,
        file: &File,
        scenarios: &[&PathBuf],
        studies: &[(&str, usize)],
        method: Option<&str>,
    ) -> Result<Document, Refusal> {
        let named = method.or(file.study.as_deref()).unwrap_or(studies[0].0);
        let Some(&(_, usual)) = studies.iter().find(|(study, _)| *study == named) else {
            let place = if method.is_some() { "--method" } else { "study" };
            let known = if kinds().contains(&named) { "is another command's" } else { "is no study" };
            let allowed: Vec<&str> = studies.iter().map(|(study, _)| *study).collect();
            return Err(Refusal(format!(
                "{place}: {named:?} {known}; here {} is allowed.",
                allowed.join(" or ")
            )));
        };
        let study = named.to_owned();
        let most = if study == super::fork::NAME { 2 } else { 1 };
        if scenarios.len() > most {
            let last = scenarios[most].display();
            return Err(Refusal(format!("{last}: {} takes {most} scenario at most.", study)));
        }
        let named = scenarios.first().map(|path| path.as_path()).or(file.scenario.as_deref());
        let other = scenarios.get(1).map(|path| path.as_path()).or(file.edited.as_deref());
        let mut ask: Map<String, Value> = file.ask.clone().into_iter().collect();
        for text in &self.ask {
            let (key, value) = pair("ask", text)?;
            ask.insert(key.into(), file::value(value));
        }
        if let Some(outcome) = &self.outcome {
            ask.insert("outcome".into(), outcome.as_str().into());
        }
        for (place, axis) in [("across", &self.across), ("up", &self.up)] {
            if let Some(text) = axis {
                ask.insert(place.into(), read_axis(place, text)?);
            }
        }
        let (levers, parameters) = self.knobs(file)?;
        let scenario = named.map(source).transpose()?;
        Ok(Document {
            engine: env!("CARGO_PKG_VERSION").into(),
            scenario,
            edited: other.map(source).transpose()?,
            theories: self.theories(file)?,
            seed: self.seed(file)?,
            runs: self.runs(file, usual)?,
            study,
            levers,
            parameters,
            ask: Value::Object(ask),
        })
    }

    fn theories(&self, file: &File) -> Result<Vec<String>, Refusal> {
        let named = match (&file.theory, &file.theories) {
            (Some(_), Some(_)) => {
                return Err(Refusal("theory: a file names either one theory or a list of theories.".into()));
            }
            (Some(one), None) => vec![one.clone()],
            (None, many) => many.clone().unwrap_or_default(),
        };
        let named = if self.theory.is_empty() { named } else { self.theory.clone() };
        if !(1..=2).contains(&named.len()) {
            let count = named.len();
            return Err(Refusal(format!(
                "--theory: {count} are named; one or two are allowed, such as embedded."
            )));
        }
        named.iter().map(|id| theory(id).map(|theory| theory.id.into())).collect()
    }

    fn seed(&self, file: &File) -> Result<String, Refusal> {
        let text = match (&self.seed, &file.seed) {
            (Some(text), _) => text.clone(),
            (None, Some(Value::String(text))) => text.clone(),
            (None, Some(value)) => value.to_string(),
            (None, None) => {
                return Err(Refusal("--seed: none is given; one makes the numbers repeatable.".into()));
            }
        };
        seed(&text).map(|seed| seed.to_string())
    }

    fn runs(&self, file: &File, usual: usize) -> Result<usize, Refusal> {
        match (&self.runs, &file.runs) {
            (Some(text), _) => bounded("--runs", text, Experiment::MAX_RUNS),
            (None, Some(value)) => bounded("runs", &value.to_string(), Experiment::MAX_RUNS),
            (None, None) => Ok(usual),
        }
    }

    /// Levers and parameters with their values.
    fn knobs(&self, file: &File) -> Result<(Values, Values), Refusal> {
        let (mut levers, mut parameters) = (BTreeMap::new(), BTreeMap::new());
        let mut put = |id: &str, value: &Value, wanted: Option<bool>| {
            let knob = Knob::find(id).map_err(Refusal)?;
            if wanted.is_some_and(|lever| lever != knob.is_lever()) {
                let (is, not) =
                    if knob.is_lever() { ("levers", "parameters") } else { ("parameters", "levers") };
                return Err(Refusal(format!("{id}: it stands under [{is}], not under [{not}].")));
            }
            let value = knob.check(number(id, value)?).map_err(Refusal)?;
            if knob.is_lever() { &mut levers } else { &mut parameters }.insert(id.to_owned(), value);
            Ok(())
        };
        for (id, value) in &file.levers {
            put(id, value, Some(true))?;
        }
        for (id, value) in &file.parameters {
            put(id, value, Some(false))?;
        }
        for text in &self.set {
            let (id, value) = pair("set", text)?;
            put(id, &file::value(value), None)?;
        }
        Ok((levers, parameters))
    }
}
