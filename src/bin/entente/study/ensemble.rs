//! Many runs of one or two theories, measure by measure. A piece is a batch of replicates.

use super::document::MAX_NUMBERS;
use crate::Refusal;
use crate::table::{id, names};
use entente::analysis::{Experiment, Study};
use entente::ensemble::{BATCH, Ensemble, Plan, Reading};
use entente::lab::settings::Question;
use entente::rng::Seed;
use entente::trajectory::Measure;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Its name.
pub const NAME: &str = "ensemble";

/// What it is told.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Ask {
    /// Ids of measures, such as `trust.a.public`; all.
    measures: Option<Vec<String>>,
}

/// Measures by their ids; none named: `usual`.
///
/// # Errors
/// One sentence with those there are.
pub fn measures(named: Option<&[String]>, usual: Vec<Measure>) -> Result<Vec<Measure>, Refusal> {
    let Some(named) = named else { return Ok(usual) };
    let all = Measure::all();
    let find = |name: &String| {
        all.iter().copied().find(|&measure| id(measure) == *name).ok_or_else(|| {
            let ids: Vec<String> = all.iter().map(|&measure| id(measure)).collect();
            Refusal(format!("measures: {name:?} is none of {}.", ids.join(", ")))
        })
    };
    let measures = named.iter().map(find).collect::<Result<Vec<_>, _>>()?;
    if measures.is_empty() {
        return Err(Refusal("measures: none is named; one or more are allowed.".into()));
    }
    Ok(measures)
}

/// What is told under [ask], or what is wrong with it.
pub fn told<T: serde::de::DeserializeOwned>(ask: &Value) -> Result<T, Refusal> {
    T::deserialize(ask).map_err(|error| Refusal(format!("ask: {error}.")))
}

/// Pieces that hold blocks of numbers, measure by measure, quarter by quarter, replicate by replicate.
pub struct Blocks {
    pub measures: Vec<Measure>,
    pub quarters: usize,
    pub blocks: usize,
    pub runs: usize,
}

impl Blocks {
    /// Numbers of a piece.
    pub fn width(&self) -> usize {
        self.blocks * self.measures.len() * self.quarters * BATCH
    }

    /// Pieces.
    pub fn pieces(&self) -> usize {
        self.runs.div_ceil(BATCH)
    }

    /// The values of all replicates in a quarter, in order, as far as the pieces go without a gap.
    pub fn values(&self, pieces: &[&[f64]], block: usize, measure: usize, quarter: usize) -> Vec<f64> {
        let at = ((block * self.measures.len() + measure) * self.quarters + quarter) * BATCH;
        let mut values: Vec<f64> = pieces.iter().flat_map(|piece| &piece[at..at + BATCH]).copied().collect();
        values.truncate(self.runs);
        values
    }
}

/// The pieces from the first on, up to the first that is missing.
pub fn unbroken(pieces: &[Option<Vec<f64>>]) -> Vec<&[f64]> {
    pieces.iter().map_while(|piece| piece.as_deref()).collect()
}

/// The study.
pub struct EnsembleStudy {
    seed: Seed,
    questions: Vec<Question>,
    blocks: Blocks,
}

/// A measure under a theory, quarter by quarter.
#[derive(Serialize)]
pub struct Series {
    measure: &'static str,
    side: &'static str,
    level: &'static str,
    runs: usize,
    median: Vec<f64>,
    q05: Vec<f64>,
    q25: Vec<f64>,
    q75: Vec<f64>,
    q95: Vec<f64>,
    mean: Vec<f64>,
}

/// How many theories a document asks about.
pub fn slots(single: bool) -> std::ops::Range<usize> {
    0..if single { 1 } else { 2 }
}

impl EnsembleStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence with what is wrong and what is allowed.
    pub fn new(experiment: Experiment, single: bool, ask: &Value) -> Result<Self, Refusal> {
        let ask: Ask = told(ask)?;
        let measures = measures(ask.measures.as_deref(), Measure::all())?;
        let questions = slots(single)
            .map(|slot| experiment.question(experiment.theory(slot), &[], &measures).map_err(Refusal))
            .collect::<Result<Vec<_>, _>>()?;
        let (quarters, runs) = (experiment.quarters(), experiment.runs);
        let blocks = Blocks { measures, quarters, blocks: questions.len(), runs };
        Ok(Self { seed: Seed(experiment.settings.seed), questions, blocks })
    }
}

impl Study for EnsembleStudy {
    /// Theory by theory.
    type Answer = Vec<Vec<Series>>;

    fn pieces(&self) -> usize {
        self.blocks.pieces()
    }

    fn width(&self) -> usize {
        self.blocks.width()
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        Ok(self.questions.iter().flat_map(|question| question.run(self.seed, index)).collect())
    }

    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Self::Answer> {
        let mut gathered = self.gather();
        for piece in unbroken(pieces) {
            gathered.add(piece);
        }
        gathered.answer()
    }
}

/// Pieces that were taken in one by one, from the first on.
pub struct Gathered<'a> {
    of: &'a Blocks,
    ensembles: Vec<Ensemble>,
    pieces: usize,
}

impl EnsembleStudy {
    /// Nothing yet. Every value counts where there are no more of them than memory should hold; of more, quantiles are
    /// read from sketches.
    pub fn gather(&self) -> Gathered<'_> {
        self.gather_within(MAX_NUMBERS)
    }

    fn gather_within(&self, most: usize) -> Gathered<'_> {
        let Blocks { measures, quarters, blocks, .. } = &self.blocks;
        let plan = Plan { measures: measures.clone(), quarters: *quarters };
        let readings: Vec<Reading> = measures.iter().copied().map(Reading::Of).collect();
        let ensemble = if self.blocks.pieces().saturating_mul(self.blocks.width()) > most {
            Ensemble::sketched(plan, readings)
        } else {
            Ensemble::new(plan)
        };
        Gathered { of: &self.blocks, ensembles: vec![ensemble; *blocks], pieces: 0 }
    }
}

impl Gathered<'_> {
    /// Takes the next piece in. Of the last one only the runs that are asked for count.
    pub fn add(&mut self, piece: &[f64]) {
        let first = self.pieces * BATCH;
        let count = BATCH.min(self.of.runs.saturating_sub(first));
        let len = piece.len() / self.ensembles.len();
        for (ensemble, values) in self.ensembles.iter_mut().zip(piece.chunks(len)) {
            ensemble
                .accept_span(first, values.chunks(BATCH).flat_map(|runs| &runs[..count]).copied().collect());
        }
        self.pieces += 1;
    }

    /// What they say; nothing of none.
    pub fn answer(&self) -> Option<Vec<Vec<Series>>> {
        let all = |ensemble| self.of.measures.iter().map(move |&measure| Series::of(ensemble, measure));
        self.ensembles.iter().map(|ensemble| all(ensemble).collect()).collect()
    }
}

impl Series {
    fn of(ensemble: &Ensemble, measure: Measure) -> Option<Self> {
        let (name, side, level) = names(measure);
        let mut series = Series {
            measure: name,
            side,
            level,
            runs: ensemble.runs(),
            median: Vec::new(),
            q05: Vec::new(),
            q25: Vec::new(),
            q75: Vec::new(),
            q95: Vec::new(),
            mean: Vec::new(),
        };
        for quarter in 0..ensemble.plan().quarters {
            let shares = [0.05, 0.25, 0.5, 0.75, 0.95];
            let [q05, q25, median, q75, q95] =
                ensemble.quantiles(Reading::Of(measure), quarter, shares, |value| value)?;
            series.mean.push(ensemble.mean(measure, quarter));
            series.median.push(median);
            series.q05.push(q05);
            series.q25.push(q25);
            series.q75.push(q75);
            series.q95.push(q95);
        }
        Some(series)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente::ensemble::ERROR;
    use entente::lab::Settings;
    use entente::math::logistic;
    use serde_json::json;

    /// 1,230 runs: the last piece is not whole, and more than the thousand of which a sketched ensemble keeps all.
    #[test]
    fn more_runs_than_memory_holds_say_the_same_to_a_thousandth_and_take_no_more() {
        let experiment = Experiment::new(None, Settings::default(), 1230).unwrap();
        let ask = json!({ "measures": ["trust.a.public", "joint_cooperation"] });
        let study = EnsembleStudy::new(experiment, false, &ask).unwrap();
        let (mut whole, mut sketched) = (study.gather(), study.gather_within(0));
        let mut bytes = Vec::new();
        for index in 0..study.pieces() {
            let piece = study.piece(index).unwrap();
            whole.add(&piece);
            sketched.add(&piece);
            bytes.push(sketched.ensembles.iter().map(Ensemble::bytes).sum::<usize>());
        }
        // Beyond the first thousand runs, which are twenty pieces, nothing grows.
        assert_eq!(bytes[21], *bytes.last().unwrap());
        let (whole, sketched) = (whole.answer().unwrap(), sketched.answer().unwrap());
        for (exact, close) in whole.iter().flatten().zip(sketched.iter().flatten()) {
            assert_eq!((exact.runs, close.runs), (1230, 1230));
            let map = if exact.measure == "trust" { logistic } else { |share| share };
            let lists = |series: &Series| [&series.q05, &series.median, &series.q95].map(Clone::clone);
            for (exact, close) in lists(exact).iter().flatten().zip(lists(close).iter().flatten()) {
                assert!((map(*exact) - map(*close)).abs() <= ERROR + 1e-9, "{close} for {exact}");
            }
            for (exact, close) in exact.mean.iter().zip(&close.mean) {
                assert!((exact - close).abs() < 1e-9, "{close} for {exact}");
            }
        }
    }
}
