//! The rows of the table: every case under every theory with each seed, computed by the laboratory as a page has it.
//! `rows.js` does the same with the built module and the page's own pool of workers.

use crate::cases::CASES;
use crate::digest::{digest, digest_of_text};
use crate::table::Row;
use entente::ensemble::{Width, run_lanes};
use entente::lab::{Job, Kind, Lab, Runner, Settings};
use entente::plot::AverageWidths;
use entente::rng::Seed;
use entente::{scenario, theory};
use serde_json::{Value, json};
use std::marker::PhantomData;

/// The page's own, the smallest, and one that no JavaScript number holds.
pub const SEEDS: [u64; 3] = [51, 0, u64::MAX];

/// Replicates that are run alone, with the measures that enter a view's digest.
const REPLICATES: [u32; 3] = [0, 16, 999];

/// Batches of the case that an ensemble rests on: 256 runs, at which the page reads its bands a second time.
const BATCHES: usize = 4;

/// Runs of a batch.
const RUNS: usize = 64;

/// The cases that are computed. A browser that waits for this module hears nothing of it meanwhile, and gives a driver up
/// that asks: one case, then. The built page goes through all of them, in `digests.test.js`.
const HERE: &[(&str, &str)] = if cfg!(target_arch = "wasm32") { CASES.split_at(1).0 } else { &CASES };

/// Who computes the batches of a question.
pub trait Pool {
    /// Has every batch that is wanted computed and taken in; gives the values of each slot, in order of batches.
    fn compute(&self, lab: &mut Lab) -> [Vec<f64>; 2];
}

/// The next batch that a row rests on.
pub fn next_wanted(lab: &mut Lab) -> Option<Job> {
    std::iter::from_fn(|| lab.next_job()).find(|job| job.kind == Kind::Main as usize && job.batch < BATCHES)
}

/// Puts what came back, in whatever order, in its own.
pub fn in_order(mut came: Vec<(Job, Vec<f64>)>) -> [Vec<f64>; 2] {
    came.sort_by_key(|(job, _)| (job.slot, job.batch));
    [0, 1].map(|slot| {
        came.iter().filter(|(job, _)| job.slot == slot).flat_map(|(_, values)| values).copied().collect()
    })
}

/// Computes one batch.
pub trait Hand: Sized {
    fn new(scenario: &str, brief: &Value) -> Self;
    fn batch(&self, job: Job) -> Vec<f64>;
}

/// A worker of the page, whose replicates go side by side.
impl Hand for Runner {
    fn new(scenario: &str, brief: &Value) -> Self {
        let brief = serde_json::from_value(brief.clone()).expect("a brief is read as it is written");
        Runner::new(scenario, brief).expect("a case that ships can be run")
    }

    fn batch(&self, job: Job) -> Vec<f64> {
        Runner::batch(self, job.kind, job.slot, job.batch).expect("a case that ships can be run")
    }
}

/// The same in lanes of a type.
pub struct InLanes<F> {
    scenario: scenario::Scenario,
    settings: Settings,
    pin: Option<(u32, usize)>,
    lanes: PhantomData<F>,
}

impl<F: Width> Hand for InLanes<F> {
    fn new(scenario: &str, brief: &Value) -> Self {
        let part = |name: &str| brief[name].clone();
        Self {
            scenario: scenario::parse(scenario).expect("a case that ships is one"),
            settings: serde_json::from_value(part("settings"))
                .expect("settings are read as they are written"),
            pin: serde_json::from_value(part("pin")).expect("a pin is read as it is written"),
            lanes: PhantomData,
        }
    }

    fn batch(&self, job: Job) -> Vec<f64> {
        let kind = Kind::of(job.kind).expect("the laboratory knows its kinds");
        let question =
            self.settings.question(&self.scenario, kind, job.slot, self.pin).expect("it can be run");
        let (plan, p, seed) = (&question.plan, &question.parameters, Seed(self.settings.seed));
        run_lanes::<F>(plan, p, seed, job.batch * RUNS, RUNS, &question.script)
    }
}

/// Batch after batch, in this thread; they are taken in from the last to the first.
pub struct Alone<F>(PhantomData<F>);

impl<F> Alone<F> {
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<F: Width> Pool for Alone<F> {
    fn compute(&self, lab: &mut Lab) -> [Vec<f64>; 2] {
        let brief = serde_json::to_value(lab.brief()).expect("a brief can be written");
        let hand = InLanes::<F>::new(&lab.text_of(Kind::Main as usize), &brief);
        let jobs: Vec<Job> = std::iter::from_fn(|| next_wanted(lab)).collect();
        let came: Vec<_> = jobs.into_iter().rev().map(|job| (job, hand.batch(job))).collect();
        for (job, values) in &came {
            lab.accept(*job, values.clone());
        }
        in_order(came)
    }
}

/// The rows of these seeds, in the order of the table.
pub fn rows(seeds: &[u64], pool: &impl Pool) -> Vec<Row> {
    let mut rows: Vec<Row> = HERE.iter().flat_map(|(file, text)| rows_of(file, text, seeds, pool)).collect();
    rows.sort_by_key(|row| place(&row.case, &row.theory, row.seed));
    rows
}

/// Where a row stands: cases, theories and seeds in their own orders.
pub fn place(case: &str, theory: &str, seed: u64) -> Option<(usize, usize, usize)> {
    Some((
        CASES.iter().position(|(file, _)| *file == case)?,
        theory::ALL.iter().position(|known| known.id == theory)?,
        SEEDS.iter().position(|known| *known == seed)?,
    ))
}

fn rows_of(file: &str, text: &str, seeds: &[u64], pool: &impl Pool) -> Vec<Row> {
    let (mut lab, mut alone) = (opened(text), opened(text));
    let base = lab.kept().expect("a case that ships can be run");
    let view = |theories: [&str; 2], seed: u64, run: u32| {
        let mut view = base.clone();
        view["settings"]["theories"] = json!(theories);
        view["settings"]["seed"] = json!(seed.to_string());
        view["settings"]["run"] = json!(run);
        view
    };
    let ids: Vec<&str> = theory::ALL.iter().map(|theory| theory.id).collect();
    let mut rows = Vec::new();
    for &seed in seeds {
        // Two theories share a view; the last one without a partner shares it with the first.
        for pair in ids.chunks(2) {
            let pair = [pair[0], *pair.get(1).unwrap_or(&ids[0])];
            lab.restore(&view(pair, seed, 16), None).expect("a view of known theories opens");
            let values = pool.compute(&mut lab);
            let csv = lab.take_away().expect("what was computed can be taken").csv;
            for (slot, theory) in pair.into_iter().enumerate() {
                if rows.iter().any(|row: &Row| row.theory == theory && row.seed == seed) {
                    continue;
                }
                let runs: String = REPLICATES
                    .iter()
                    .map(|&run| {
                        alone.restore(&view([theory; 2], seed, run), None).expect("a view opens");
                        alone.digest().expect("a case that ships can be run")
                    })
                    .collect();
                rows.push(Row {
                    case: file.into(),
                    theory: theory.into(),
                    seed,
                    runs: digest_of_text(&runs),
                    ensemble: digest(values[slot].iter().copied()),
                    bands: digest_of_text(&lines_of(&csv, theory)),
                });
            }
        }
    }
    rows
}

fn opened(text: &str) -> Lab {
    Lab::new(text, AverageWidths).unwrap_or_else(|refusal| panic!("{refusal}"))
}

/// The lines of a table that a theory's runs fill: texts of the case are none of them.
fn lines_of(csv: &str, theory: &str) -> String {
    csv.split_inclusive("\r\n").filter(|line| line.split(',').nth(1) == Some(theory)).collect()
}
