//! Who carried the trust: an outcome shared out among leader, bureaucracy, media, public and institutions.
//!
//! A coalition is a set of parts that may change; the others stay as they start, institutions at nought, and without
//! leaders there are no leaps, meetings or bonds either. The outcome is run for all 32 coalitions on the same shocks,
//! and each part gets its Shapley value: what it adds, averaged over every order in which the parts can join. The five
//! values and the outcome with none of them sum to the outcome with all, exactly up to rounding.
//!
//! What a part carries is a property of these parameters, not of the world. Source: Shapley (1953),
//! Contributions to the Theory of Games II, 307-317.

use super::chunks::{CHUNK, Chunks};
use super::estimate::Estimate;
use super::experiment::Experiment;
use super::outcome::{Kind, Outcome};
use super::study::Study;
use crate::dyad::Level;
use crate::lab::settings::Question;
use crate::param::Parameters;
use crate::text::say;
use serde::{Deserialize, Serialize};

/// What can carry trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Leader = 0,
    Bureaucracy = 1,
    Media = 2,
    Public = 3,
    Institutions = 4,
}

impl Part {
    /// All, in the order in which they are told.
    pub const ALL: [Part; 5] =
        [Part::Leader, Part::Bureaucracy, Part::Media, Part::Public, Part::Institutions];

    /// In words.
    pub fn name(self) -> &'static str {
        match self {
            Part::Leader => "leader",
            Part::Bureaucracy => "bureaucracy",
            Part::Media => "media",
            Part::Public => "public",
            Part::Institutions => "institutions",
        }
    }
}

/// A set of parts: bit `n` stands for `Part::ALL[n]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coalition(u8);

impl Coalition {
    /// How many there are.
    pub const COUNT: usize = 1 << Part::ALL.len();

    /// All coalitions, the empty one first, all parts together last.
    pub fn all() -> impl Iterator<Item = Coalition> {
        (0..Self::COUNT as u8).map(Coalition)
    }

    /// Whether a part belongs to it.
    pub fn has(self, part: Part) -> bool {
        self.0 & (1 << part as u8) != 0
    }

    /// The same with one part more.
    pub fn with(self, part: Part) -> Coalition {
        Coalition(self.0 | 1 << part as u8)
    }

    /// How many parts it has.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether it has no part.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its place among [`Coalition::all`].
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The parameters with only these parts free to change.
    pub fn parameters(self, p: &Parameters) -> Parameters {
        let mut p = p.clone();
        for level in Level::ALL {
            p.frozen[level as usize] |= !self.has(Part::ALL[level as usize]);
        }
        p.institutions_frozen |= !self.has(Part::Institutions);
        if !self.has(Part::Leader) {
            // No leader acts as a person: neither leaps nor meets, wins no bond and no credit.
            p.leap_rate = 0.0;
            p.meeting_rate = 0.0;
            p.bond_growth = 0.0;
            p.personal_credit = 0.0;
        }
        p
    }
}

/// An outcome shared out among its parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attribution {
    /// Runs of each coalition.
    pub runs: usize,
    /// The outcome with every part.
    pub all: Estimate,
    /// The outcome with none.
    pub none: Estimate,
    /// What each part carries, in the order of [`Part::ALL`].
    pub parts: [Estimate; 5],
    /// The mean outcome of every coalition, in the order of [`Coalition::all`].
    pub coalitions: Vec<f64>,
}

impl Attribution {
    /// From the outcome of every run under every coalition, in the order of [`Coalition::all`]; run `r` has the same
    /// shocks in all of them, so that each run has a Shapley value of its own and the intervals are those of paired
    /// differences.
    ///
    /// `None` where there are not 32 coalitions with the same number of runs, at least one.
    pub fn from(outcomes: &[Vec<f64>], kind: Kind) -> Option<Self> {
        let runs = outcomes.first()?.len();
        if outcomes.len() != Coalition::COUNT || runs == 0 || outcomes.iter().any(|list| list.len() != runs) {
            return None;
        }
        let parts = Part::ALL.map(|part| {
            let shares: Vec<f64> = (0..runs).map(|run| shapley(part, |s| outcomes[s.index()][run])).collect();
            Estimate::of(&shares, (-1.0, 1.0))
        });
        Some(Self {
            runs,
            all: kind.estimate(&outcomes[Coalition::COUNT - 1]),
            none: kind.estimate(&outcomes[0]),
            parts,
            coalitions: outcomes.iter().map(|list| list.iter().sum::<f64>() / runs as f64).collect(),
        })
    }
}

/// The Shapley value of a part in a game whose value for each coalition is known.
pub fn shapley(part: Part, value: impl Fn(Coalition) -> f64) -> f64 {
    // k! (4 - k)! / 5! for a coalition of k others: 1/5, 1/20, 1/30, 1/20, 1/5.
    const WEIGHTS: [f64; 5] = [1.0 / 5.0, 1.0 / 20.0, 1.0 / 30.0, 1.0 / 20.0, 1.0 / 5.0];
    Coalition::all()
        .filter(|coalition| !coalition.has(part))
        .map(|coalition| WEIGHTS[coalition.len()] * (value(coalition.with(part)) - value(coalition)))
        .sum()
}

/// What the study of attribution is told.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ask {
    /// What is shared out: durable cooperation in a typical rivalry, quarters of joint cooperation in a scenario.
    pub outcome: Option<Outcome>,
    /// Which of the two theories; both.
    pub slot: Option<usize>,
}

/// Who carried the trust, in one theory or in both on the same shocks: a piece is a coalition's chunk of replicates.
pub struct AttributionStudy {
    experiment: Experiment,
    outcome: Outcome,
    /// The question with all parts free, theory by theory.
    questions: Vec<Question>,
}

impl AttributionStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence where a theory does not have the outcome.
    pub fn new(experiment: Experiment, ask: Ask) -> Result<Self, String> {
        let usual = if experiment.scenario.is_some() { Outcome::Cooperation } else { Outcome::Durable };
        let outcome = ask.outcome.unwrap_or(usual);
        let slots = match ask.slot {
            None => 0..2,
            Some(slot @ 0..2) => slot..slot + 1,
            Some(slot) => return Err(say!("ask-slot", slot = slot)),
        };
        let questions = slots
            .map(|slot| experiment.ask(experiment.theory(slot), &[], &[outcome]))
            .collect::<Result<_, String>>()?;
        Ok(Self { experiment, outcome, questions })
    }

    /// What is shared out.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    fn chunks(&self) -> Chunks {
        Chunks(self.experiment.runs)
    }
}

impl Study for AttributionStudy {
    /// Theory by theory.
    type Answer = Vec<Attribution>;

    fn pieces(&self) -> usize {
        self.chunks().count() * Coalition::COUNT
    }

    fn width(&self) -> usize {
        self.questions.len() * CHUNK
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let (chunk, coalition) = (index / Coalition::COUNT, Coalition((index % Coalition::COUNT) as u8));
        let replicates = self.chunks().replicates(chunk);
        let mut numbers = Vec::with_capacity(self.width());
        for Question { parameters, script, plan } in &self.questions {
            let parameters = coalition.parameters(parameters);
            let question = Question { parameters, script: script.clone(), plan: plan.clone() };
            let (first, count) = (replicates.start, replicates.len());
            let outcomes = self.experiment.outcomes(&question, &[self.outcome], first, count);
            let wanted = numbers.len() + CHUNK;
            numbers.extend(outcomes.into_iter().flatten());
            numbers.resize(wanted, 0.0);
        }
        Ok(numbers)
    }

    /// Of the chunks for which every coalition is there, from the first on.
    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Vec<Attribution>> {
        let chunks = self.chunks().complete(pieces, Coalition::COUNT);
        let of = |slot: usize| {
            let mut outcomes = vec![Vec::new(); Coalition::COUNT];
            for (all, piece) in chunks.iter().flat_map(|chunk| chunk.iter().enumerate()) {
                outcomes[all].extend_from_slice(&piece[slot * CHUNK..(slot + 1) * CHUNK]);
            }
            for list in &mut outcomes {
                list.truncate(self.chunks().runs(chunks.len()));
            }
            Attribution::from(&outcomes, self.outcome.kind())
        };
        (0..self.questions.len()).map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-12, "{a} {b}");
    }

    #[test]
    fn a_sum_of_parts_gives_each_its_own() {
        let own = [0.5, 0.25, 0.125, 0.0, -0.25];
        let game =
            |s: Coalition| Part::ALL.iter().filter(|&&part| s.has(part)).map(|&p| own[p as usize]).sum();
        for part in Part::ALL {
            near(shapley(part, game), own[part as usize]);
        }
    }

    #[test]
    fn a_pair_of_gloves_is_worth_half_to_each_hand_that_is_rare() {
        // One left glove (the leader's), two right ones (bureaucracy, media): a pair is worth 1. Shapley values 2/3,
        // 1/6, 1/6; who holds no glove carries nothing.
        let game = |s: Coalition| {
            f64::from(u8::from(s.has(Part::Leader) && (s.has(Part::Bureaucracy) || s.has(Part::Media))))
        };
        let values = Part::ALL.map(|part| shapley(part, game));
        for (value, wanted) in values.into_iter().zip([2.0 / 3.0, 1.0 / 6.0, 1.0 / 6.0, 0.0, 0.0]) {
            near(value, wanted);
        }
    }

    #[test]
    fn shares_sum_to_what_all_have_beyond_none() {
        let outcomes: Vec<Vec<f64>> = (0..32u32)
            .map(|s| (0..7u32).map(|run| f64::from((s * 37 + run * 11) % 23) / 23.0).collect())
            .collect();
        let a = Attribution::from(&outcomes, Kind::Mean).unwrap();
        near(a.parts.iter().map(|part| part.value).sum::<f64>(), a.all.value - a.none.value);
        assert_eq!(a.runs, 7);
        assert!(a.parts.iter().all(|part| part.low <= part.value && part.value <= part.high));
        assert_eq!(Attribution::from(&outcomes[1..], Kind::Mean), None);
        assert_eq!(Attribution::from(&vec![Vec::new(); 32], Kind::Mean), None);
    }

    #[test]
    fn without_leaders_nobody_leaps_or_meets() {
        let p = Parameters::default();
        let none = Coalition(0).parameters(&p);
        assert_eq!(none.frozen, [true; 4]);
        assert!(none.institutions_frozen);
        assert_eq!((none.leap_rate, none.meeting_rate, none.bond_growth), (0.0, 0.0, 0.0));
        let all = Coalition(31).parameters(&p);
        assert_eq!((all.frozen, all.institutions_frozen), (p.frozen, p.institutions_frozen));
        assert_eq!(all.leap_rate, p.leap_rate);
        let people = Coalition(0b01000).parameters(&p);
        assert_eq!(people.frozen, [true, true, true, false]);
    }
}
