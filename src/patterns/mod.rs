//! Patterns: what a model of trust between states should reproduce, and whether this one does.
//!
//! A pattern is a claim with a source, a set-up in which the model is run, quantities measured there and bounds on
//! them. Patterns that share runs form a study. Nothing is tuned here: what does not hold is reported.
//!
//! None of this is evidence for one theory over another. The defaults were tuned by hand until the suite held; what
//! follows from what a theory switches off, or from algebra, tests the implementation and not the world; and what
//! emerges is conditional on parameters that are judgements. [`Origin`] says which is which; see
//! MODEL.md, “Purpose and patterns”.
//!
//! The library has no threads: it hands out [`jobs`], which may run in any order and anywhere, and puts their results
//! together ([`findings`]).

mod bound;
mod conflict;
mod document;
mod games;
mod society;
mod succession;
mod theories;
mod world;

pub use bound::Bound;
pub use document::{document, sentence};

use crate::measures::Share;
use crate::text::term;
use world::World;

/// What a failure means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// A failure is a fault of the model.
    Hard,
    /// Known to depend on the parameters so much that a failure is only reported.
    Soft,
}

impl Strength {
    /// Lower-case word.
    pub fn word(self) -> &'static str {
        match self {
            Strength::Hard => "hard",
            Strength::Soft => "soft",
        }
    }
}

/// Why a pattern holds, if it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From algebra, from what a theory switches off, or from what is put in: it tests the implementation.
    Construction,
    /// It emerges, under defaults that were tuned by hand until it did.
    Tuned,
    /// As [`Origin::Tuned`], and it was first stated more strictly, failed, and was relaxed or redefined.
    Relaxed,
}

impl Origin {
    /// What the page says.
    pub fn phrase(self) -> &'static str {
        term(self.id())
    }

    /// The message that says it.
    pub fn id(self) -> &'static str {
        match self {
            Origin::Construction => "pattern-construction",
            Origin::Tuned => "pattern-tuned",
            Origin::Relaxed => "pattern-relaxed",
        }
    }
}

/// A claim that the model can be held to; its words are the catalogue's.
#[derive(Debug)]
pub struct Pattern {
    /// Id, for example `P9a`.
    pub id: &'static str,
    /// How many numbers it measures.
    pub quantities: usize,
    /// All of them must be met.
    pub bounds: &'static [Bound],
    pub strength: Strength,
    pub origin: Origin,
}

impl Pattern {
    fn text(&self, what: &str) -> &'static str {
        term(&format!("pattern-{}-{what}", self.id))
    }

    /// The claim in one plain sentence.
    pub fn claim(&self) -> &'static str {
        self.text("claim")
    }

    pub fn source(&self) -> &'static str {
        self.text("source")
    }

    /// How it is measured.
    pub fn setup(&self) -> &'static str {
        self.text("setup")
    }

    /// Name of a number that it measures.
    pub fn quantity(&self, index: usize) -> &'static str {
        self.text(&format!("quantity-{index}"))
    }

    /// Unit of a number that it measures.
    pub fn unit(&self, index: usize) -> &'static str {
        self.text(&format!("unit-{index}"))
    }

    /// Whether measured values meet every bound. A value that could not be measured (not a number) meets none.
    fn holds(&self, values: &[f64]) -> bool {
        self.bounds.iter().all(|bound| bound.is_met(values))
    }
}

/// Patterns that are read from the same runs.
#[derive(Debug)]
struct Study {
    patterns: &'static [Pattern],
    /// Values of each pattern, in their order and in the order of its quantities.
    measure: fn(&World) -> Vec<Vec<f64>>,
}

static STUDIES: [&Study; 25] = [
    &succession::INTERPERSONAL,
    &succession::EMBEDDED,
    &society::HOSTILE_PUBLIC,
    &conflict::SPIRAL,
    &games::NO_LEARNING,
    &games::TRAP,
    &games::STRUCTURE,
    &conflict::BETRAYAL,
    &society::COLD_PEACE,
    &conflict::SLOW_AND_FAST,
    &conflict::ONE_ACT,
    &conflict::LEAP,
    &society::SEQUENCE,
    &succession::PERSON,
    &succession::PAUSE,
    &succession::DISPOSITIONS,
    &succession::INSTITUTIONS,
    &succession::COALITION,
    &succession::HAZARDS,
    &society::IDENTITY,
    &conflict::OVERDRAWN,
    &conflict::HYSTERESIS,
    &games::CONFLICT,
    &games::REASSURANCE,
    &theories::TRANSFORMATION,
];

/// One study in one world.
#[derive(Debug)]
pub struct Job {
    study: &'static Study,
    world: u32,
}

/// The work of the suite: every study at the defaults and in `jitters` jittered worlds.
pub fn jobs(jitters: u32) -> Vec<Job> {
    (0..=jitters).flat_map(|world| STUDIES.map(|study| Job { study, world })).collect()
}

impl Job {
    /// Values of the study's patterns.
    pub fn run(&self) -> Vec<Vec<f64>> {
        (self.study.measure)(&World::new(self.world))
    }
}

/// What was found of a pattern.
#[derive(Debug)]
pub struct Finding {
    pub pattern: &'static Pattern,
    /// At the defaults, in the order of the pattern's quantities.
    pub values: Vec<f64>,
    pub holds: bool,
    /// The jittered worlds in which it holds; of none if none was asked for.
    pub jittered: Share,
}

/// Findings in the order of ids, `P9b` before `P10`, from the results of all [`jobs`] in their order.
pub fn findings(results: Vec<Vec<Vec<f64>>>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for (job, result) in results.into_iter().enumerate() {
        for (pattern, values) in STUDIES[job % STUDIES.len()].patterns.iter().zip(result) {
            let holds = pattern.holds(&values);
            match findings.iter_mut().find(|finding| finding.pattern.id == pattern.id) {
                None => findings.push(Finding { pattern, values, holds, jittered: Share::default() }),
                Some(Finding { jittered, .. }) => {
                    jittered.of += 1;
                    jittered.successes += usize::from(holds);
                }
            }
        }
    }
    // P11 and P17 share runs, so that the order of studies is not quite that of ids.
    findings.sort_by_key(|finding| {
        let number = finding.pattern.id.trim_matches(char::is_alphabetic);
        (number.parse::<u32>().unwrap_or(u32::MAX), finding.pattern.id)
    });
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_nine_patterns_have_each_an_id_a_source_and_bounds_on_what_they_measure() {
        let patterns: Vec<&Pattern> = STUDIES.iter().flat_map(|study| study.patterns).collect();
        let mut ids: Vec<&str> = patterns.iter().map(|pattern| pattern.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!((ids.len(), patterns.len()), (29, 29));
        for pattern in patterns {
            for text in [pattern.claim(), pattern.source(), pattern.setup()] {
                assert!(text.ends_with('.'), "{}: {text}", pattern.id);
            }
            assert!(!pattern.bounds.is_empty(), "{}", pattern.id);
            let last =
                pattern.bounds.iter().flat_map(|bound| bound.said().names).map(|(_, place)| place).max();
            assert!(last < Some(pattern.quantities), "{}", pattern.id);
        }
    }

    #[test]
    fn findings_count_worlds_and_stand_in_the_order_of_ids() {
        // Every value 1: some patterns hold, some do not, in every world alike.
        let results = jobs(2)
            .into_iter()
            .map(|job| job.study.patterns.iter().map(|pattern| vec![1.0; pattern.quantities]).collect());
        let findings = findings(results.collect());
        assert!(findings.iter().all(|f| f.jittered == Share { successes: 2 * usize::from(f.holds), of: 2 }));
        let ids: Vec<&str> = findings.iter().map(|finding| finding.pattern.id).collect();
        assert_eq!(ids[..4], ["P1a", "P1b", "P2a", "P2b"]);
        assert_eq!(ids[25..], ["P22", "P23", "P24", "P25"]);
        assert!(
            findings.iter().any(|finding| finding.holds) && findings.iter().any(|finding| !finding.holds)
        );
    }
}
