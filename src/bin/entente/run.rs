//! `entente run`: an ensemble of a scenario under a theory, as a table or as JSON.

use crate::Refusal;
use crate::input;
use crate::say::print;
use crate::table::{Course, Table};
use clap::Args;
use entente::ensemble::{BATCH, Ensemble, Plan, Reading, run_span};
use entente::lab::{Kind, Settings};
use entente::rng::Seed;
use entente::scenario::{self, Scenario};
use entente::theory::{self, Theory};
use entente::trajectory::Measure;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// Most runs: beyond 1,000, quantiles are read from sketches, whose memory does not grow.
const MAX_RUNS: usize = 100_000;

/// Batches that are computed before they are taken in, a worker: what is not yet taken in is held.
const AHEAD: usize = 8;

/// Many runs of a scenario under one theory: median, bands and mean of every measure in every quarter.
#[derive(Args)]
pub struct Run {
    /// A scenario file.
    #[arg(value_name = "SCENARIO.json")]
    scenario: PathBuf,
    /// A theory, for example embedded.
    #[arg(long)]
    theory: String,
    /// Seed, 0 to 18446744073709551615. One seed gives every theory the same shocks.
    #[arg(long, allow_hyphen_values = true)]
    seed: String,
    /// Number of runs, 1 to 100000; beyond 1000, quantiles are within 0.001 of a probability.
    #[arg(long, default_value = "1000", allow_hyphen_values = true)]
    runs: String,
    /// csv: a row a quarter and measure; json: the same as lists, and what they say about the relationship.
    #[arg(long, default_value = "csv")]
    format: String,
}

impl Run {
    /// Runs and prints; nothing is printed before everything is known.
    pub fn run(self) -> Result<(), Refusal> {
        let theory = theory(&self.theory)?;
        let (seed, runs) = (seed(&self.seed)?, count(&self.runs, MAX_RUNS)?);
        let write = match self.format.as_str() {
            "csv" => Table::csv,
            "json" => Table::json,
            other => return Err(Refusal(format!("--format: {other:?} is neither csv nor json."))),
        };
        let scenario = read(&self.scenario)?;
        let (ensemble, courses) = ensemble(&scenario, theory, Seed(seed), runs)?;
        let table = Table { scenario: &scenario, theory, seed, runs, ensemble: &ensemble, courses: &courses };
        let text = write(&table)?;
        print(&text)
    }
}

/// A seed as it is written.
pub fn seed(text: &str) -> Result<u64, Refusal> {
    let wrong = || Refusal(format!("--seed: {text:?} is no whole number from 0 to {}.", u64::MAX));
    text.trim().parse().map_err(|_| wrong())
}

/// A number of runs, 1 to `most`.
pub fn count(text: &str, most: usize) -> Result<usize, Refusal> {
    bounded("--runs", text, most)
}

/// A whole number, 1 to `most`, of something that is called `name`.
pub fn bounded(name: &str, text: &str, most: usize) -> Result<usize, Refusal> {
    let runs = text.trim().parse().ok().filter(|runs| (1..=most).contains(runs));
    runs.ok_or_else(|| Refusal(format!("{name}: {text:?} is no whole number from 1 to {most}.")))
}

/// The theory of an id.
pub fn theory(id: &str) -> Result<&'static Theory, Refusal> {
    theory::find(id).ok_or_else(|| {
        let ids: Vec<&str> = theory::ALL.iter().map(|theory| theory.id).collect();
        Refusal(format!("--theory: no theory is called {id:?}; there are {}.", ids.join(", ")))
    })
}

/// What a scenario is read as.
const SCENARIO: input::Kind = input::Kind {
    name: "the scenario",
    allowed: "a JSON file of up to 2 MB that may be read",
    most: scenario::MAX_BYTES,
};

/// A scenario file, and its text as it was read.
pub fn read_source(path: &Path) -> Result<(Scenario, String), Refusal> {
    let bytes = SCENARIO.bytes(path)?;
    let scenario = scenario::parse_bytes(&bytes).map_err(|error| {
        let sentence = error.to_string();
        Refusal(format!(
            "{}: {}",
            path.display(),
            sentence.trim_end_matches(" The scenario was not changed.")
        ))
    })?;
    Ok((scenario, String::from_utf8_lossy(&bytes).into_owned()))
}

/// A scenario file.
pub fn read(path: &Path) -> Result<Scenario, Refusal> {
    read_source(path).map(|(scenario, _)| scenario)
}

/// The first `runs` replicates, and what the whole course of each says: the page asks the model the same question.
fn ensemble(
    scenario: &Scenario,
    theory: &Theory,
    seed: Seed,
    runs: usize,
) -> Result<(Ensemble, Vec<Course>), Refusal> {
    let settings = Settings { theories: [theory.id.into(), theory.id.into()], ..Settings::default() };
    let question = settings.question(scenario, Kind::Main, 0, None)?;
    let plan = Plan { measures: Measure::all(), quarters: question.plan.quarters };
    let batches = runs.div_ceil(BATCH);
    let bar = progress(batches);
    let mut ensemble =
        Ensemble::sketched(plan.clone(), Measure::all().into_iter().map(Reading::Of).collect());
    let mut courses = Vec::with_capacity(runs);
    let first: Vec<usize> = (0..batches).map(|batch| batch * BATCH).collect();
    for part in first.chunks(AHEAD * rayon::current_num_threads()) {
        let spans: Vec<(Vec<f64>, Vec<Course>)> = part
            .par_iter()
            .map(|&first| {
                let count = BATCH.min(runs - first);
                let values = run_span(&plan, &question.parameters, seed, first, count, &question.script);
                let courses = (0..count).map(|run| Course::of(&plan, &values, count, run)).collect();
                (values, courses)
            })
            .inspect(|_| bar.inc(1))
            .collect();
        for (&first, (values, known)) in part.iter().zip(spans) {
            ensemble.accept_span(first, values);
            courses.extend(known);
        }
    }
    bar.finish_and_clear();
    Ok((ensemble, courses))
}

/// A bar on a terminal, nothing in a pipe.
pub fn progress(batches: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {percent:>3} %, {eta} left");
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(batches as u64).with_style(style)
}
