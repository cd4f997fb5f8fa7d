//! A sign of life from a long computation: whoever waits for runs can tell one that is slow from one that is stuck.

use std::sync::OnceLock;

static HEARD: OnceLock<fn()> = OnceLock::new();

/// From here on `heard` is called in every quarter that a run, or the runs of one vector, goes through. The first one that
/// is named stays.
pub fn hear(heard: fn()) {
    let _ = HEARD.set(heard);
}

/// A quarter of a run, or of a vector of runs, is begun.
#[inline]
pub fn beat() {
    if let Some(heard) = HEARD.get() {
        heard();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::param::Parameters;
    use crate::rng::Seed;
    use crate::run::{Plan, run_batch};
    use crate::trajectory::Measure;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn runs_give_a_sign_in_every_quarter() {
        static BEATS: AtomicUsize = AtomicUsize::new(0);
        hear(|| {
            BEATS.fetch_add(1, Ordering::Relaxed);
        });
        let plan = Plan { measures: vec![Measure::Joint], quarters: 7 };
        let script = crate::dyad::Script::default().unrolled(7);
        run_batch(&plan, &Parameters::default(), Seed(1), 0, &script);
        assert!(BEATS.load(Ordering::Relaxed) >= 7);
    }
}
