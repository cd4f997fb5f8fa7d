//! Batches on several threads, as the page has them on several workers: whichever is free takes the next, and what comes
//! back is taken in as it comes.

use crate::cases::CASES;
use crate::digest::digest;
use crate::rows::{Alone, Hand, InLanes, Pool, SEEDS, in_order, next_wanted, rows};
use crate::table::Table;
use entente::analysis::Experiment;
use entente::ensemble::BATCH;
use entente::lab::{Job, Kind, Lab, Runner, Settings};
use entente::lane::Wide;
use entente::rng::Seed;
use entente::scenario;
use entente::trajectory::Measure;
use std::marker::PhantomData;
use std::process::Command;
use std::sync::{Arc, Mutex, mpsc};

/// More pieces than threads.
const PIECES: usize = 10;

/// So many threads, each with a hand of its own.
struct Threads<H> {
    count: usize,
    hand: PhantomData<H>,
}

impl<H: Hand> Pool for Threads<H> {
    fn compute(&self, lab: &mut Lab) -> [Vec<f64>; 2] {
        let brief = serde_json::to_value(lab.brief()).expect("a brief can be written");
        let text = lab.text_of(Kind::Main as usize);
        let jobs: Vec<Job> = std::iter::from_fn(|| next_wanted(lab)).collect();
        let jobs = Mutex::new(jobs.into_iter());
        let (done, came) = mpsc::channel();
        let mut all = Vec::new();
        std::thread::scope(|scope| {
            for _ in 0..self.count {
                let (jobs, done, text, brief) = (&jobs, done.clone(), &text, &brief);
                scope.spawn(move || {
                    let hand = H::new(text, brief);
                    loop {
                        let next = jobs.lock().expect("no hand fails").next();
                        let Some(job) = next else { break };
                        done.send((job, hand.batch(job))).expect("the laboratory waits for it");
                    }
                });
            }
            drop(done);
            for (job, values) in came {
                lab.accept(job, values.clone());
                all.push((job, values));
            }
        });
        in_order(all)
    }
}

fn on<H: Hand>(count: usize) -> Threads<H> {
    Threads { count, hand: PhantomData }
}

#[test]
fn rows_of_one_seed_are_the_same_on_three_threads() {
    Table::committed().hold(&rows(&SEEDS[2..], &on::<Runner>(3)), "three threads");
}

/// For `./check.sh --long`, with and without optimisation.
#[test]
#[ignore = "a minute or more"]
fn all_rows_are_the_same_on_1_2_3_and_8_threads_in_lanes_and_one_replicate_at_a_time() {
    let table = Table::committed();
    for count in [1, 2, 3, 8] {
        table.hold(&rows(&SEEDS, &on::<Runner>(count)), &format!("in lanes, {count} threads"));
        table.hold(&rows(&SEEDS, &on::<InLanes<f64>>(count)), &format!("one by one, {count} threads"));
    }
    table.hold(&rows(&SEEDS, &Alone::<Wide>::new()), "from the last batch to the first");
    println!("{} rows in nine ways", table.rows.len());
}

/// `entente ensemble` gives pieces to threads as they become free; its digest is over the numbers of all pieces in order.
#[test]
fn the_command_line_gives_the_librarys_numbers_on_1_2_3_and_8_threads() {
    let (file, text) = CASES[0];
    let case = Arc::new(scenario::parse(text).unwrap());
    let seed = SEEDS[2];
    for theories in [["wheeler", "embedded"], ["kydd", "spiral"]] {
        let settings = Settings { theories: theories.map(String::from), seed, ..Settings::default() };
        let experiment = Experiment::new(Some(Arc::clone(&case)), settings, PIECES * BATCH).unwrap();
        let questions =
            [0, 1].map(|slot| experiment.question(experiment.theory(slot), &[], &Measure::all()).unwrap());
        let library = digest((0..PIECES).flat_map(|piece| {
            questions.iter().flat_map(move |question| question.run(Seed(seed), piece)).collect::<Vec<_>>()
        }));
        for threads in ["1", "2", "3", "8"] {
            let output = Command::new(env!("CARGO_BIN_EXE_entente"))
                .env("RAYON_NUM_THREADS", threads)
                .args(["ensemble", &format!("{}/www/scenarios/{file}.json", env!("CARGO_MANIFEST_DIR"))])
                .args(["--theory", theories[0], "--theory", theories[1], "--seed", &seed.to_string()])
                .args(["--runs", &(PIECES * BATCH).to_string(), "--format", "json"])
                .output()
                .expect("the command line starts");
            let told: serde_json::Value = serde_json::from_slice(&output.stdout)
                .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
            let told = told["digest"].as_str().expect("it tells its digest");
            assert_eq!(&told[..16], library, "{theories:?} on {threads} threads");
        }
    }
}
