//! `entente run`: an ensemble of a scenario under a theory, as a table or as JSON.

use crate::Refusal;
use crate::table::Table;
use clap::Args;
use entente::ensemble::{BATCH, Ensemble, Plan, run_batch};
use entente::lab::{Kind, Settings};
use entente::rng::Seed;
use entente::scenario::{self, Scenario};
use entente::theory::{self, Theory};
use entente::trajectory::Measure;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::fs::File;
use std::io::{ErrorKind, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

/// Most runs: all their numbers are held until the quantiles are read.
const MAX_RUNS: usize = 10_000;

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
    /// Number of runs, 1 to 10000.
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
        let Ok(seed) = self.seed.trim().parse() else {
            let wrong = format!("--seed: {:?} is no whole number from 0 to {}.", self.seed, u64::MAX);
            return Err(Refusal(wrong));
        };
        let Some(runs) = self.runs.trim().parse().ok().filter(|runs| (1..=MAX_RUNS).contains(runs)) else {
            let wrong = format!("--runs: {:?} is no whole number from 1 to {MAX_RUNS}.", self.runs);
            return Err(Refusal(wrong));
        };
        let write = match self.format.as_str() {
            "csv" => Table::csv,
            "json" => Table::json,
            other => return Err(Refusal(format!("--format: {other:?} is neither csv nor json."))),
        };
        let scenario = read(&self.scenario)?;
        let ensemble = ensemble(&scenario, theory, Seed(seed), runs)?;
        let text = write(&Table { scenario: &scenario, theory, seed, runs, ensemble: &ensemble })?;
        match std::io::stdout().lock().write_all(&text) {
            // A reader that has seen enough (`| head`) is no failure.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(()),
        }
    }
}

fn theory(id: &str) -> Result<&'static Theory, Refusal> {
    theory::find(id).ok_or_else(|| {
        let ids: Vec<&str> = theory::ALL.iter().map(|theory| theory.id).collect();
        Refusal(format!("--theory: no theory is called {id:?}; there are {}.", ids.join(", ")))
    })
}

fn read(path: &Path) -> Result<Scenario, Refusal> {
    let shown = path.display();
    let unreadable = |error| Refusal(format!("{shown}: the scenario cannot be read ({error})."));
    let file = File::open(path).map_err(unreadable)?;
    let bytes = file.metadata().map_err(unreadable)?.len();
    if bytes > scenario::MAX_BYTES as u64 {
        return Err(Refusal(format!("{shown}: {bytes} bytes are too many, up to 2 MB are allowed.")));
    }
    let mut text = Vec::new();
    // A device has no length and may have no end.
    file.take(scenario::MAX_BYTES as u64 + 1).read_to_end(&mut text).map_err(unreadable)?;
    scenario::parse_bytes(&text).map_err(|error| {
        let sentence = error.to_string();
        Refusal(format!("{shown}: {}", sentence.trim_end_matches(" The scenario was not changed.")))
    })
}

/// Whole batches, as many as hold `runs` replicates: the page asks the model the same question.
fn ensemble(scenario: &Scenario, theory: &Theory, seed: Seed, runs: usize) -> Result<Ensemble, Refusal> {
    let settings = Settings { theories: [theory.id.into(), theory.id.into()], ..Settings::default() };
    let question = settings.question(scenario, Kind::Main, 0, None)?;
    let plan = Plan { measures: Measure::all(), quarters: question.plan.quarters };
    let batches = runs.div_ceil(BATCH);
    let bar = progress(batches);
    let values: Vec<Vec<f64>> = (0..batches)
        .into_par_iter()
        .map(|batch| run_batch(&plan, &question.parameters, seed, batch, &question.script))
        .inspect(|_| bar.inc(1))
        .collect();
    bar.finish_and_clear();
    let mut ensemble = Ensemble::new(plan);
    for (batch, values) in values.into_iter().enumerate() {
        ensemble.accept(batch, values);
    }
    Ok(ensemble)
}

/// A bar on a terminal, nothing in a pipe.
fn progress(batches: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {percent:>3} %, {eta} left");
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(batches as u64).with_style(style)
}
