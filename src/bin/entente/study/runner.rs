//! Pieces on all cores, from the first on, until all are there or somebody stops it.

use super::journal::Journal;
use crate::Refusal;
use crate::output::unfinished;
use crate::run::progress;
use crate::say::tell;
use entente::analysis::AnyStudy;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Whether Ctrl-C was pressed, or the process was asked to end.
static STOPPED: AtomicBool = AtomicBool::new(false);

/// From here on Ctrl-C and a request to end finish the pieces that are under way and keep them; a second one ends the
/// process at once, and removes what is not whole: a journal that holds no piece, a file that is being written.
pub fn stop_gently(journal: &Journal) {
    if journal.is_empty() {
        unfinished::begin(journal.path());
    }
    // Where no handler can be set the process ends at once, and what is in the journal is kept all the same.
    let _ = ctrlc::set_handler(|| {
        if STOPPED.swap(true, Ordering::SeqCst) {
            end("stopped at once; pieces that were finished before are kept.");
        }
    });
}

/// From here on Ctrl-C and a request to end leave no file that is not whole.
pub fn stop_at_once() {
    let _ = ctrlc::set_handler(|| end("stopped; nothing was written."));
}

fn end(sentence: &str) {
    unfinished::remove();
    tell(sentence);
    std::process::exit(130);
}

/// Whether it is asked to end.
pub fn is_stopped() -> bool {
    STOPPED.load(Ordering::SeqCst)
}

/// Computes the missing pieces of `wanted`, gives each to `take` as soon as it is there, and returns how many are missing
/// at the end: more than none only when it was stopped.
///
/// # Errors
/// One sentence where a piece cannot be computed or taken; those that were finished before have been taken.
pub fn compute(
    study: &dyn AnyStudy,
    wanted: usize,
    missing: &[usize],
    take: &mut (dyn FnMut(usize, Vec<f64>) -> Result<(), Refusal> + Send),
) -> Result<usize, Refusal> {
    let bar = progress(wanted);
    bar.set_position((wanted - missing.len()) as u64);
    bar.reset_eta();
    // Handed out one by one, in order: what is worth most for a first picture comes first.
    let next = AtomicUsize::new(0);
    let taken = Mutex::new((take, 0, None::<Refusal>));
    let failed = AtomicBool::new(false);
    rayon::broadcast(|_| {
        while !failed.load(Ordering::Relaxed) && !is_stopped() {
            let Some(&index) = missing.get(next.fetch_add(1, Ordering::Relaxed)) else { break };
            let computed = study.piece(index).map_err(Refusal);
            let mut taken = taken.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let (take, count, refusal) = &mut *taken;
            match computed.and_then(|numbers| take(index, numbers)) {
                Ok(()) => {
                    *count += 1;
                    bar.inc(1);
                }
                Err(first) => {
                    failed.store(true, Ordering::Relaxed);
                    refusal.get_or_insert(first);
                }
            }
        }
    });
    bar.finish_and_clear();
    match taken.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner) {
        (_, _, Some(refusal)) => Err(refusal),
        (_, count, None) => Ok(missing.len() - count),
    }
}
